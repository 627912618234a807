#include "score/from_graph.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/ascii.h"
#include "onto/vocab.h"

/* Statements by subject: those of term T are statements[begin[T]] to before begin[T + 1], indexes
 * of the graph's, the last one first. */
typedef struct View {
    const EntGraph *graph;
    const char *path;
    EntSheets *sheets;
    EntError *err;
    uint32_t *begin, *statements;
    EntStr *kinds;              /* of each term that is an entity; else empty */
    EntStr *ids;                /* of each entity of the article in hand; else empty */
    ENT_VEC(uint32_t) entities; /* those terms */
    size_t articles;
} View;

static EntStatus no_memory(View *v)
{
    return ent_error_set(v->err, ENT_ERR_MEMORY, v->path, "out of memory");
}

static const EntTerm *term(const View *v, uint32_t id)
{
    return &v->graph->terms.at[id];
}

static const EntQuad *quad(const View *v, uint32_t place)
{
    return &v->graph->quads.at[v->statements[place]];
}

/* The local name of a property of ours, else empty. */
static EntStr local_name(EntStr iri)
{
    EntStr ns = ENT_STR(ENT_NS);
    return ent_str_starts(iri, ns) ? ent_str_sub(iri, ns.len, iri.len) : ENT_STR_EMPTY;
}

static EntStatus open_view(View *v)
{
    size_t terms = v->graph->terms.len, quads = v->graph->quads.len;
    v->begin = ent_alloc(terms + 2, sizeof *v->begin);
    v->statements = ent_alloc(quads + 1, sizeof *v->statements);
    v->kinds = ent_alloc(terms + 1, sizeof *v->kinds);
    v->ids = ent_alloc(terms + 1, sizeof *v->ids);
    if (!v->begin || !v->statements || !v->kinds || !v->ids) return no_memory(v);
    /* counting sort, after which begin[T + 1] has moved to where T's statements begin */
    uint32_t *end = v->begin + 1;
    for (size_t i = 0; i < quads; i++) end[v->graph->quads.at[i].subject]++;
    for (size_t t = 0, sum = 0; t <= terms; t++) {
        size_t count = end[t];
        end[t] = (uint32_t)sum;
        sum += count;
    }
    for (size_t i = quads; i-- > 0;)
        v->statements[end[v->graph->quads.at[i].subject]++] = (uint32_t)i;
    return ENT_OK;
}

static void close_view(View *v)
{
    ent_free(v->begin);
    ent_free(v->statements);
    ent_free(v->kinds);
    ent_free(v->ids);
    ENT_VEC_FREE(&v->entities);
}

/* The next value of a property of SUBJECT from *AT on (0: the first); NULL: no more. */
static const EntTerm *next_value(const View *v, uint32_t subject, const char *property,
                                 uint32_t *at, uint32_t *id)
{
    uint32_t end = v->begin[subject + 1];
    for (uint32_t i = *at ? *at : v->begin[subject]; i < end; i++) {
        const EntQuad *q = quad(v, i);
        if (!ent_str_is(local_name(term(v, q->predicate)->value), property)) continue;
        *at = i + 1;
        if (id) *id = q->object;
        return term(v, q->object);
    }
    return NULL;
}

static const EntTerm *first_value(const View *v, uint32_t subject, const char *property)
{
    uint32_t at = 0;
    return next_value(v, subject, property, &at, NULL);
}

/* ---- classes ---- */

/* What the types of a node say: a kind goes before a class that has kinds. */
static void classify(View *v, uint32_t subject, bool *is_article)
{
    EntStr *kind = &v->kinds[subject];
    *is_article = false;
    for (uint32_t i = v->begin[subject]; i < v->begin[subject + 1]; i++) {
        const EntQuad *q = quad(v, i);
        if (!ent_str_is(term(v, q->predicate)->value, ENT_RDF_NS "type")) continue;
        EntStr name = local_name(term(v, q->object)->value), type = ent_sheet_type(name);
        *is_article |= ent_str_is(name, "Article");
        bool general = kind->len && ent_str_eq(ent_sheet_type(*kind), *kind);
        if (type.len && (kind->len == 0 || (general && !ent_str_eq(type, name)))) *kind = name;
    }
}

/* ---- entities ---- */

static EntStatus add_entity(View *v, EntSheet *sheet, uint32_t subject)
{
    static const char *const properties[] = {"name", "alternateName"};
    EntArena *arena = &v->sheets->arena;
    EntSheetEntity entity = {.id = v->ids[subject]};
    size_t most = v->begin[subject + 1] - v->begin[subject];
    EntStr *names = ENT_ARENA_NEW(arena, EntStr, most + 1);
    if (!names) return no_memory(v);
    for (size_t i = 0; i < 2; i++) {
        uint32_t at = 0;
        for (const EntTerm *t; (t = next_value(v, subject, properties[i], &at, NULL));) {
            names[entity.name_count] = ent_arena_copy(arena, t->value);
            if (!names[entity.name_count++].ptr && t->value.len) return no_memory(v);
        }
    }
    entity.names = names;
    entity.kinds = ent_arena_copy(arena, v->kinds[subject]);
    entity.type = ent_sheet_type(entity.kinds);
    if (!entity.kinds.ptr) return no_memory(v);
    return ent_sheet_add(sheet, arena, entity) == ENT_OK ? ENT_OK : no_memory(v);
}

/* ---- facts ---- */

/* The number of property NAME of NODE into *OUT; false where there is none. */
static bool read_number(View *v, uint32_t node, const char *name, double *out, EntStatus *status)
{
    char digits[64], *end;
    const EntTerm *value = first_value(v, node, name);
    if (!value) return false;
    snprintf(digits, sizeof digits, "%.*s", ENT_STR_ARG(value->value));
    *out = strtod(digits, &end);
    if (value->value.len > 0 && value->value.len < sizeof digits && !*end && isfinite(*out))
        return true;
    *status = ent_error_set(v->err, ENT_ERR_INPUT, v->path, "ent:%s of <%.*s>: '%s' is no number",
                            name, ENT_STR_ARG(term(v, node)->value), digits);
    return false;
}

static EntSheetPart text_part(const char *name, EntStr text)
{
    return (EntSheetPart){.name = ent_str(name), .text = text};
}

static EntSheetPart null_part(const char *name)
{
    return (EntSheetPart){ent_str(name), ENT_STR("null"), true};
}

static EntSheetPart number_part(View *v, const char *name, double number)
{
    return (EntSheetPart){ent_str(name), ent_sheet_number(&v->sheets->arena, number), true};
}

static EntStr mode_name(const EntTerm *mode)
{
    EntStr name = mode ? local_name(mode->value) : ENT_STR_EMPTY;
    return ent_str_is(name, "InPerson") ? ENT_STR("in-person")
           : ent_str_is(name, "Online") ? ENT_STR("online")
                                        : ENT_STR("any");
}

/* The parts of an attendance; none without a count. */
static size_t attendance_parts(View *v, uint32_t node, EntSheetPart parts[2], EntStatus *status)
{
    double count;
    if (!read_number(v, node, "count", &count, status)) return 0;
    parts[0] = number_part(v, "count", trunc(count));
    parts[1] = text_part("mode", mode_name(first_value(v, node, "mode")));
    return 2;
}

/* The parts of an amount; none without a value. */
static size_t amount_parts(View *v, uint32_t node, EntSheetPart parts[2], EntStatus *status)
{
    double value;
    if (!read_number(v, node, "value", &value, status)) return 0;
    const EntTerm *currency = first_value(v, node, "currency");
    parts[0] = number_part(v, "value", value);
    parts[1] = currency ? text_part("currency", currency->value) : null_part("currency");
    return 2;
}

static size_t position_parts(View *v, uint32_t node, EntSheetPart parts[2])
{
    const EntTerm *title = first_value(v, node, "title");
    uint32_t at = 0, id;
    parts[0] = text_part("title", title ? title->value : ENT_STR_EMPTY);
    parts[1] = null_part("organisation");
    while (next_value(v, node, "organisation", &at, &id))
        if (v->ids[id].len) {
            parts[1] = text_part("organisation", v->ids[id]);
            break;
        }
    return 2;
}

static EntStatus fill_parts(View *v, uint32_t node, EntSheetFact *fact)
{
    EntArena *arena = &v->sheets->arena;
    EntSheetPart parts[2];
    EntStatus status = ENT_OK;
    size_t count = ent_str_is(fact->predicate, "position") ? position_parts(v, node, parts)
                   : ent_str_is(fact->predicate, "amount")
                       ? amount_parts(v, node, parts, &status)
                       : attendance_parts(v, node, parts, &status);
    if (status != ENT_OK) return status;
    for (size_t i = 0; i < count; i++) { /* terms live no longer than the graph */
        EntStr text = parts[i].text;
        parts[i].text = ent_arena_copy(arena, text);
        if (!parts[i].text.ptr && (text.len || parts[i].is_plain)) return no_memory(v);
    }
    return ent_sheet_parts(arena, parts, count, fact) == ENT_OK ? ENT_OK : no_memory(v);
}

static EntStatus add_fact(View *v, EntSheet *sheet, const EntQuad *q)
{
    const EntTerm *object = term(v, q->object);
    EntStr predicate = local_name(term(v, q->predicate)->value);
    EntSheetFact fact = {.subject = v->ids[q->subject]};
    EntSheetObject form = ent_sheet_object(predicate);
    if (form == ENT_OBJECT_NONE) return ENT_OK;
    if (ent_str_is(predicate, "speaker")) predicate = ENT_STR("participant");
    fact.predicate = ent_str(ent_property_name(ent_property_parse(predicate)));
    if (form == ENT_OBJECT_PARTS) {
        ENT_TRY(fill_parts(v, q->object, &fact));
        if (fact.part_count == 0) return ENT_OK;
    } else if (v->ids[q->object].len) {
        fact.object = v->ids[q->object];
    } else if (object->type == ENT_TERM_LITERAL) {
        fact.object = ent_arena_copy(&v->sheets->arena, object->value);
        if (!fact.object.ptr && object->value.len) return no_memory(v);
    } else {
        return ENT_OK;
    }
    return ENT_PUSH(&sheet->facts, fact) ? ENT_OK : no_memory(v);
}

/* ---- articles ---- */

EntStr ent_sheet_article(EntStr path)
{
    while (path.len && path.ptr[path.len - 1] == '/') path.len--;
    size_t begin = path.len;
    while (begin > 0 && path.ptr[begin - 1] != '/') begin--;
    EntStr name = ent_str_sub(path, begin, path.len);
    size_t dot = name.len;
    while (dot > 0 && ent_ascii_lower(ent_byte_at(name, dot - 1))) dot--;
    return dot > 0 && dot < name.len && name.ptr[dot - 1] == '.' ? ent_str_sub(name, 0, dot - 1)
                                                                 : name;
}

static EntStatus choose_entity(View *v, uint32_t id)
{
    if (v->kinds[id].len == 0 || v->ids[id].len) return ENT_OK;
    v->ids[id] = ent_arena_printf(&v->sheets->arena, "<%.*s>", ENT_STR_ARG(term(v, id)->value));
    return v->ids[id].ptr && ENT_PUSH(&v->entities, id) ? ENT_OK : no_memory(v);
}

/* Give an id to each entity that ARTICLE mentions, and take it from all others. */
static EntStatus choose(View *v, uint32_t article)
{
    for (size_t i = 0; i < v->entities.len; i++) v->ids[v->entities.at[i]] = ENT_STR_EMPTY;
    v->entities.len = 0;
    for (uint32_t id = 0; v->articles == 1 && id < v->graph->terms.len; id++)
        ENT_TRY(choose_entity(v, id));
    for (uint32_t at = 0, id; next_value(v, article, "mentions", &at, &id);)
        ENT_TRY(choose_entity(v, id));
    return ENT_OK;
}

static EntStatus add_article(View *v, uint32_t article)
{
    const EntTerm *source = first_value(v, article, "source");
    EntSheet *sheet =
        ent_sheets_make(v->sheets, ent_sheet_article(source ? source->value : ent_str(v->path)));
    if (!sheet) return no_memory(v);
    ENT_TRY(choose(v, article));
    for (size_t i = 0; i < v->entities.len; i++) ENT_TRY(add_entity(v, sheet, v->entities.at[i]));
    for (size_t i = 0; i < v->entities.len; i++) {
        uint32_t subject = v->entities.at[i];
        for (uint32_t k = v->begin[subject]; k < v->begin[subject + 1]; k++)
            ENT_TRY(add_fact(v, sheet, quad(v, k)));
    }
    return ENT_OK;
}

static EntStatus add_articles(View *v)
{
    ENT_VEC(uint32_t) articles = {0};
    EntStatus status = open_view(v);
    for (uint32_t t = 0; status == ENT_OK && t < v->graph->terms.len; t++) {
        bool is_article;
        classify(v, t, &is_article);
        if (is_article && !ENT_PUSH(&articles, t)) status = no_memory(v);
    }
    v->articles = articles.len;
    for (size_t i = 0; status == ENT_OK && i < articles.len; i++)
        status = add_article(v, articles.at[i]);
    ENT_VEC_FREE(&articles);
    return status;
}

EntStatus ent_sheets_add_graph(const EntGraph *graph, const char *path, EntSheets *sheets,
                               EntError *err)
{
    View v = {.graph = graph, .path = path, .sheets = sheets, .err = err};
    EntStatus status = add_articles(&v);
    close_view(&v);
    return status;
}
