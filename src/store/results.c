#include "store/results.h"

#include "base/ascii.h"
#include "base/map.h"
#include "model/json.h"

void ent_results_release(EntResults *results)
{
    ENT_VEC_FREE(&results->columns);
    ENT_VEC_FREE(&results->cells);
    ent_arena_release(&results->arena);
}

/* ---- reading ---- */

typedef struct Reading {
    EntJson json;
    EntResults *out;
    EntMap index; /* column -> number */
    bool memory;  /* is out */
} Reading;

/* {"vars": ["name", …], …} */
static void read_head(Reading *r)
{
    EntResults *out = r->out;
    if (!ent_json_enter(&r->json, '{')) return;
    while (ent_json_next(&r->json, '}')) {
        EntStr key = ent_json_key(&r->json, &out->arena);
        if (!ent_str_is(key, "vars") || out->columns.len > 0) {
            ent_json_skip(&r->json);
            continue;
        }
        if (!ent_json_enter(&r->json, '[')) return;
        while (ent_json_next(&r->json, ']')) {
            EntStr name = ent_json_string(&r->json, &out->arena);
            uint32_t number = (uint32_t)out->columns.len;
            r->memory |=
                !ENT_PUSH(&out->columns, name) || ent_map_put(&r->index, name, number) != ENT_OK;
        }
    }
}

/* "typed-literal" is Virtuoso's, of an older draft. */
static bool take_type(EntStr type, EntTerm *term)
{
    static const struct {
        const char *name;
        EntTermType type;
    } types[] = {{"uri", ENT_TERM_IRI},
                 {"literal", ENT_TERM_LITERAL},
                 {"typed-literal", ENT_TERM_LITERAL},
                 {"bnode", ENT_TERM_BLANK}};
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        if (!ent_str_is(type, types[i].name)) continue;
        term->type = types[i].type;
        return true;
    }
    return false;
}

/* {"type": …, "value": …, "datatype": …, "xml:lang": …} in the form that graph/term.h asks for. */
static void read_term(Reading *r, EntCell *cell)
{
    EntArena *arena = &r->out->arena;
    EntTerm *term = &cell->term;
    bool known = false;
    if (!ent_json_enter(&r->json, '{')) return;
    while (ent_json_next(&r->json, '}')) {
        EntStr key = ent_json_key(&r->json, arena);
        if (ent_json_peek(&r->json) != '"') { /* a triple term has parts */
            ent_json_skip(&r->json);
            continue;
        }
        EntStr value = ent_json_string(&r->json, arena);
        if (ent_str_is(key, "type")) known = take_type(value, term);
        if (ent_str_is(key, "value")) term->value = value;
        if (ent_str_is(key, "datatype")) term->datatype = value;
        if (ent_str_is(key, "xml:lang")) term->language = value;
    }
    if (!known) r->json.failed = true;
    if (term->language.len || ent_str_is(term->datatype, ENT_XSD_NS "string"))
        term->datatype = ENT_STR_EMPTY;
    cell->bound = true;
}

static bool add_row(EntResults *out)
{
    for (size_t i = 0; i < out->columns.len; i++)
        if (!ENT_PUSH(&out->cells, (EntCell){0})) return false;
    out->rows++;
    return true;
}

static void read_row(Reading *r)
{
    EntResults *out = r->out;
    size_t first = out->cells.len;
    r->memory |= !add_row(out);
    if (r->memory || !ent_json_enter(&r->json, '{')) return;
    while (ent_json_next(&r->json, '}')) {
        EntStr name = ent_json_key(&r->json, &out->arena);
        uint32_t column = ent_map_get(&r->index, name);
        if (column == ENT_MAP_NONE)
            ent_json_skip(&r->json);
        else
            read_term(r, &out->cells.at[first + column]);
    }
}

/* {"bindings": [{"name": term, …}, …], …}; the columns are known by now. */
static void read_bindings(Reading *r)
{
    if (!ent_json_enter(&r->json, '{')) return;
    while (ent_json_next(&r->json, '}')) {
        if (!ent_str_is(ent_json_key(&r->json, &r->out->arena), "bindings")) {
            ent_json_skip(&r->json);
            continue;
        }
        if (!ent_json_enter(&r->json, '[')) return;
        while (!r->memory && ent_json_next(&r->json, ']')) read_row(r);
    }
}

/* True where JSON has a member "head" and one of "results" and "boolean", in any order of these:
 * PART 0 reads the head, 1 the rest. */
static bool read_part(Reading *r, EntStr text, int part)
{
    bool found = false;
    r->json = (EntJson){.text = text};
    if (!ent_json_enter(&r->json, '{')) return false;
    while (!r->memory && ent_json_next(&r->json, '}')) {
        EntStr key = ent_json_key(&r->json, &r->out->arena);
        bool head = ent_str_is(key, "head"), boolean = ent_str_is(key, "boolean");
        bool wanted = part == 0 ? head : boolean || ent_str_is(key, "results");
        found |= wanted;
        if (!wanted) {
            ent_json_skip(&r->json);
        } else if (head) {
            read_head(r);
        } else if (boolean) {
            r->out->is_boolean = true;
            r->out->truth = ent_str_is(ent_json_word(&r->json), "true");
        } else {
            read_bindings(r);
        }
    }
    return found && !r->json.failed;
}

/* Virtuoso answers ASK as a SELECT: one row with 1, or none. */
static void take_virtuoso_ask(EntResults *out)
{
    if (out->columns.len != 1 || !ent_str_is(out->columns.at[0], "__ASK_RETVAL")) return;
    out->is_boolean = true;
    out->truth = out->rows > 0 && !ent_str_is(out->cells.at[0].term.value, "0");
}

EntStatus ent_results_read(EntStr json, EntResults *out, EntError *err)
{
    Reading r = {.out = out};
    bool ok = read_part(&r, json, 0) && read_part(&r, json, 1) && ent_json_peek(&r.json) == 0;
    r.memory |= r.json.no_memory;
    ent_map_release(&r.index);
    if (r.memory) return ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
    if (ok) take_virtuoso_ask(out);
    if (ok) return ENT_OK;
    return ent_error_set(err, ENT_ERR_STORE, NULL, "the answer is no SPARQL result");
}

/* ---- CSV and TSV (w3.org/TR/sparql11-results-csv-tsv) ---- */

static void put_csv(const EntCell *cell, EntBuf *out)
{
    EntStr s = cell->term.value;
    bool quoted = false;
    if (!cell->bound) return;
    if (cell->term.type == ENT_TERM_BLANK) ent_buf_add(out, ENT_STR("_:"));
    for (size_t i = 0; i < s.len; i++) quoted |= s.ptr[i] && strchr(",\"\r\n", s.ptr[i]) != NULL;
    if (!quoted) {
        ent_buf_add(out, s);
        return;
    }
    ent_buf_add_char(out, '"');
    for (size_t i = 0; i < s.len; i++) {
        if (s.ptr[i] == '"') ent_buf_add_char(out, '"');
        ent_buf_add_char(out, s.ptr[i]);
    }
    ent_buf_add_char(out, '"');
}

/* Whether Turtle reads the bare word S as a literal of that type. */
static bool is_bare(const EntTerm *term)
{
    EntStr s = term->value, type = term->datatype;
    size_t digits = 0, points = 0, sign = s.len && strchr("+-", s.ptr[0]) ? 1 : 0;
    if (ent_str_is(type, ENT_XSD_NS "boolean"))
        return ent_str_is(s, "true") || ent_str_is(s, "false");
    for (size_t i = sign; i < s.len; i++) {
        digits += ent_ascii_digit(s.ptr[i]);
        points += s.ptr[i] == '.' && i + 1 < s.len;
    }
    bool integer = ent_str_is(type, ENT_XSD_NS "integer");
    bool decimal = ent_str_is(type, ENT_XSD_NS "decimal");
    return (integer || decimal) && digits > 0 && digits + points + sign == s.len &&
           points == (decimal ? 1 : 0);
}

static void put_string(EntStr s, EntBuf *out)
{
    static const char from[] = "\"\\\n\r\t", to[] = "\"\\nrt";
    ent_buf_add_char(out, '"');
    for (size_t i = 0; i < s.len; i++) {
        const char *special = s.ptr[i] ? strchr(from, s.ptr[i]) : NULL;
        if (special) ent_buf_add_char(out, '\\');
        ent_buf_add_char(out, special ? to[special - from] : s.ptr[i]);
    }
    ent_buf_add_char(out, '"');
}

static void put_tsv(const EntCell *cell, EntBuf *out)
{
    const EntTerm *term = &cell->term;
    if (!cell->bound) return;
    if (term->type == ENT_TERM_IRI) {
        ent_buf_printf(out, "<%.*s>", ENT_STR_ARG(term->value));
    } else if (term->type == ENT_TERM_BLANK) {
        ent_buf_printf(out, "_:%.*s", ENT_STR_ARG(term->value));
    } else if (is_bare(term)) {
        ent_buf_add(out, term->value);
    } else {
        put_string(term->value, out);
        if (term->language.len) ent_buf_printf(out, "@%.*s", ENT_STR_ARG(term->language));
        if (term->datatype.len) ent_buf_printf(out, "^^<%.*s>", ENT_STR_ARG(term->datatype));
    }
}

static void write_lines(const EntResults *results, bool tsv, EntBuf *out)
{
    EntStr line_end = tsv ? ENT_STR("\n") : ENT_STR("\r\n");
    size_t width = results->columns.len;
    for (size_t i = 0; i < width; i++) {
        if (i > 0) ent_buf_add_char(out, tsv ? '\t' : ',');
        ent_buf_printf(out, "%s%.*s", tsv ? "?" : "", ENT_STR_ARG(results->columns.at[i]));
    }
    ent_buf_add(out, line_end);
    for (size_t row = 0; row < results->rows; row++) {
        for (size_t i = 0; i < width; i++) {
            const EntCell *cell = &results->cells.at[row * width + i];
            if (i > 0) ent_buf_add_char(out, tsv ? '\t' : ',');
            if (tsv)
                put_tsv(cell, out);
            else
                put_csv(cell, out);
        }
        ent_buf_add(out, line_end);
    }
}

/* ---- JSON and XML (w3.org/TR/rdf-sparql-XMLres) ---- */

static const char *const type_names[] = {
    [ENT_TERM_IRI] = "uri", [ENT_TERM_LITERAL] = "literal", [ENT_TERM_BLANK] = "bnode"};

static void put_member(EntBuf *out, const char *key, EntStr value)
{
    if (value.len == 0) return;
    ent_buf_printf(out, ",\"%s\":", key);
    ent_buf_add_json(out, value, "");
}

static void put_json(EntStr name, const EntTerm *term, EntBuf *out)
{
    ent_buf_add_json(out, name, "");
    ent_buf_printf(out, ":{\"type\":\"%s\",\"value\":", type_names[term->type]);
    ent_buf_add_json(out, term->value, "");
    put_member(out, "datatype", term->datatype);
    put_member(out, "xml:lang", term->language);
    ent_buf_add_char(out, '}');
}

static void put_escaped(EntStr s, EntBuf *out)
{
    static const struct {
        char c;
        const char *name;
    } named[] = {{'<', "&lt;"}, {'>', "&gt;"}, {'&', "&amp;"}, {'"', "&quot;"}, {'\r', "&#xD;"}};
    for (size_t i = 0, k; i < s.len; i++) {
        for (k = 0; k < sizeof named / sizeof *named && named[k].c != s.ptr[i]; k++) continue;
        if (k < sizeof named / sizeof *named)
            ent_buf_add(out, ent_str(named[k].name));
        else
            ent_buf_add_char(out, s.ptr[i]);
    }
}

static void put_attribute(EntBuf *out, const char *key, EntStr value)
{
    if (value.len == 0) return;
    ent_buf_printf(out, " %s=\"", key);
    put_escaped(value, out);
    ent_buf_add_char(out, '"');
}

static void put_xml(EntStr name, const EntTerm *term, EntBuf *out)
{
    const char *element = type_names[term->type];
    ent_buf_printf(out, "<binding name=\"%.*s\"><%s", ENT_STR_ARG(name), element);
    put_attribute(out, "datatype", term->datatype);
    put_attribute(out, "xml:lang", term->language);
    ent_buf_add_char(out, '>');
    put_escaped(term->value, out);
    ent_buf_printf(out, "</%s></binding>", element);
}

static void write_json_head(const EntResults *results, EntBuf *out)
{
    ent_buf_add(out, ENT_STR("{\"head\":{\"vars\":["));
    for (size_t i = 0; i < results->columns.len; i++) {
        if (i > 0) ent_buf_add_char(out, ',');
        ent_buf_add_json(out, results->columns.at[i], "");
    }
    ent_buf_add(out, ENT_STR("]},\"results\":{\"bindings\":["));
}

static void write_xml_head(const EntResults *results, EntBuf *out)
{
    ent_buf_add(out, ENT_STR("<head>"));
    for (size_t i = 0; i < results->columns.len; i++)
        ent_buf_printf(out, "<variable name=\"%.*s\"/>", ENT_STR_ARG(results->columns.at[i]));
    ent_buf_add(out, ENT_STR("</head><results>"));
}

static void write_tree(const EntResults *results, bool xml, EntBuf *out)
{
    size_t width = results->columns.len;
    for (size_t row = 0; row < results->rows; row++) {
        bool first = true;
        ent_buf_add(out, xml ? ENT_STR("<result>") : row > 0 ? ENT_STR(",{") : ENT_STR("{"));
        for (size_t i = 0; i < width; i++) {
            const EntCell *cell = &results->cells.at[row * width + i];
            if (!cell->bound) continue;
            if (!first && !xml) ent_buf_add_char(out, ',');
            first = false;
            if (xml)
                put_xml(results->columns.at[i], &cell->term, out);
            else
                put_json(results->columns.at[i], &cell->term, out);
        }
        ent_buf_add(out, xml ? ENT_STR("</result>") : ENT_STR("}"));
    }
}

static void write_boolean(bool truth, EntResultsForm form, EntBuf *out)
{
    const char *word = truth ? "true" : "false";
    if (form == ENT_RESULTS_JSON)
        ent_buf_printf(out, "{\"head\":{},\"boolean\":%s}", word);
    else if (form == ENT_RESULTS_XML)
        ent_buf_printf(out, "<head></head><boolean>%s</boolean>", word);
    else
        ent_buf_add(out, ent_str(word));
}

EntStatus ent_results_write(const EntResults *results, EntResultsForm form, EntBuf *out)
{
    bool xml = form == ENT_RESULTS_XML;
    if (xml)
        ent_buf_add(out, ENT_STR("<?xml version=\"1.0\"?>"
                                 "<sparql xmlns=\"http://www.w3.org/2005/sparql-results#\">"));
    if (results->is_boolean) {
        write_boolean(results->truth, form, out);
    } else if (form == ENT_RESULTS_CSV || form == ENT_RESULTS_TSV) {
        write_lines(results, form == ENT_RESULTS_TSV, out);
    } else {
        if (xml)
            write_xml_head(results, out);
        else
            write_json_head(results, out);
        write_tree(results, xml, out);
        ent_buf_add(out, xml ? ENT_STR("</results>") : ENT_STR("]}}"));
    }
    if (xml) ent_buf_add(out, ENT_STR("</sparql>"));
    return out->status;
}
