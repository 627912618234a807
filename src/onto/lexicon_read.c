/* From a file's lines to senses: what the three forms share, tables (*.tsv) and word lists
 * (*.txt). */
#include "base/decimal.h"
#include "onto/lexicon_internal.h"

#include <stdio.h>

#include "text/utf8.h"

EntStatus ent_lexicon_fail(const LexReader *reader, size_t offset, const char *format, ...)
{
    if (!reader->err || reader->err->status != ENT_OK) return ENT_ERR_ONTOLOGY;
    uint32_t line = 1, column = 1;
    for (size_t i = 0; i < offset && i < reader->text.len; i++) {
        unsigned char c = (unsigned char)reader->text.ptr[i];
        if (c == '\n') {
            line++;
            column = 1;
        } else if ((c & 0xC0) != 0x80) {
            column++;
        }
    }
    char message[ENT_ERROR_MESSAGE];
    va_list args;
    va_start(args, format);
    vsnprintf(message, sizeof message, format, args);
    va_end(args);
    ent_error_at(reader->err, ENT_ERR_ONTOLOGY, reader->path, line, column, "%s", message);
    reader->err->offset = offset;
    return ENT_ERR_ONTOLOGY;
}

/* --- senses into the list --- */

enum { KEY_POOL = 60 * 1024 }; /* fits a block of the arena */

/* Note for longest-match that KEY goes on after its first word: with which types, how far. */
static EntStatus note_first_word(EntLexicon *lexicon, EntStr key, EntSenseType type)
{
    EntStr word = ent_lexicon_first_word(key);
    if (word.len == key.len) return ENT_OK;
    if (!ENT_RESERVE(&lexicon->first, lexicon->first.len + 1)) return ENT_ERR_MEMORY;
    uint32_t i = ent_map_add(&lexicon->firsts, word, (uint32_t)lexicon->first.len, NULL);
    if (i == ENT_MAP_NONE) return ENT_ERR_MEMORY;
    if (i == lexicon->first.len) lexicon->first.at[lexicon->first.len++] = (LexFirst){0};
    LexFirst *first = &lexicon->first.at[i];
    first->types |= UINT64_C(1) << type;
    if (key.len > first->length) first->length = (uint32_t)key.len;
    return ENT_OK;
}

/* Fold the form of SENSE into the pool of keys; the pool moves on only when the key is new. */
static EntStatus add_key(LexReader *reader, const EntSense *sense, size_t offset, uint32_t *index)
{
    EntLexicon *lexicon = reader->lexicon;
    if (lexicon->pool_left < ENT_LEXICON_KEY) {
        lexicon->pool_left = KEY_POOL;
        lexicon->pool = ent_arena_alloc(&lexicon->arena, KEY_POOL, 1);
        if (!lexicon->pool) {
            lexicon->pool_left = 0;
            return ENT_ERR_MEMORY;
        }
    }
    EntStr key = ent_lexicon_fold(sense->form, lexicon->pool, ENT_LEXICON_KEY);
    if (key.len == 0)
        return ent_lexicon_fail(reader, offset, "label is empty or longer than %d bytes",
                                ENT_LEXICON_KEY);
    bool added;
    size_t firsts = lexicon->first.len;
    *index = ent_map_add(&lexicon->keys, key, (uint32_t)lexicon->keys.len, &added);
    if (*index == ENT_MAP_NONE) return ENT_ERR_MEMORY;
    EntStatus status = note_first_word(lexicon, key, sense->type);
    if (added || lexicon->first.len > firsts) { /* a map has a view of it */
        lexicon->pool += key.len;
        lexicon->pool_left -= key.len;
    }
    return status;
}

EntStatus ent_lexicon_put(LexReader *reader, const EntSense *sense, size_t offset)
{
    uint32_t key = ENT_MAP_NONE;
    LexEntries *entries = reader->entries;
    ENT_TRY(add_key(reader, sense, offset, &key));
    if (!ENT_PUSH(&entries->keys, key)) return ENT_ERR_MEMORY;
    if (ENT_PUSH(&entries->senses, *sense)) {
        entries->senses.at[entries->senses.len - 1].own = reader->own;
        return ENT_OK;
    }
    entries->keys.len--;
    return ENT_ERR_MEMORY;
}

/* --- plurals --- */

static bool has_plural(EntSenseType type)
{
    switch (type) {
    case ENT_SENSE_EventHead:
    case ENT_SENSE_OrgHead:
    case ENT_SENSE_WeakOrgHead:
    case ENT_SENSE_PlaceHead:
    case ENT_SENSE_InitiativeHead:
    case ENT_SENSE_ProductHead:
    case ENT_SENSE_Role:
    case ENT_SENSE_CooperationNoun:
    case ENT_SENSE_BilateralNoun:
    case ENT_SENSE_ConflictNoun:
    case ENT_SENSE_Currency:
    case ENT_SENSE_Scale:
        return true;
    default:
        return false;
    }
}

/* Where the head noun of LABEL ends: before "of", "for" … or "-general", else at its end. */
static size_t head_end(EntStr label)
{
    static const EntStr breaks[] = {ENT_STR_INIT(" of "),     ENT_STR_INIT(" for "),
                                    ENT_STR_INIT(" in "),     ENT_STR_INIT(" on "),
                                    ENT_STR_INIT(" to "),     ENT_STR_INIT("-in-"),
                                    ENT_STR_INIT("-general"), ENT_STR_INIT("-at-")};
    size_t end = label.len;
    for (size_t i = 0; i < sizeof breaks / sizeof *breaks; i++) {
        size_t at = ent_str_find(label, breaks[i]);
        if (at < end && at > 0) end = at;
    }
    return end;
}

/* Take CUT bytes off HEAD and put SUFFIX on: its regular English plural, suffix NULL if it seems to
 * be a plural already ("talks", "games"). */
static const char *plural_suffix(EntStr head, size_t *cut)
{
    *cut = 0;
    char last = head.ptr[head.len - 1], before = head.len > 1 ? head.ptr[head.len - 2] : 'a';
    bool vowel = strchr("aeiou", before) != NULL;
    if (ent_str_ends(head, ENT_STR("chairman")) || ent_str_ends(head, ENT_STR("woman")) ||
        ent_str_ends(head, ENT_STR("sman"))) {
        *cut = 2;
        return "en";
    }
    if (last == 'y' && !vowel) {
        *cut = 1;
        return "ies";
    }
    if (ent_str_ends(head, ENT_STR("ss")) || ent_str_ends(head, ENT_STR("us")) || last == 'x' ||
        ent_str_ends(head, ENT_STR("ch")) || ent_str_ends(head, ENT_STR("sh")))
        return "es";
    if (last == 's' || last == '.' || last == '$') return NULL;
    return "s";
}

EntStatus ent_lexicon_put_plural(LexReader *reader, const EntSense *sense, size_t offset)
{
    EntStr label = sense->form;
    size_t end = head_end(label), cut;
    if (!has_plural(sense->type) || end == 0) return ENT_OK;
    const char *suffix = plural_suffix(ent_str_sub(label, 0, end), &cut);
    if (!suffix) return ENT_OK;
    EntSense plural = *sense;
    plural.plural = true;
    plural.form = ent_arena_printf(&reader->lexicon->arena, "%.*s%s%.*s", (int)(end - cut),
                                   label.ptr, suffix, (int)(label.len - end), label.ptr + end);
    if (!plural.form.ptr) return ENT_ERR_MEMORY;
    return ent_lexicon_put(reader, &plural, offset);
}

/* --- lines --- */

/* The next line from *AT without its end; false after the last one. */
static bool next_line(EntStr text, size_t *at, EntStr *line)
{
    if (*at >= text.len) return false;
    const char *start = text.ptr + *at;
    const char *stop = memchr(start, '\n', text.len - *at);
    size_t len = stop ? (size_t)(stop - start) : text.len - *at;
    *at += len + 1;
    if (len && start[len - 1] == '\r') len--;
    *line = ent_str_n(start, len);
    return true;
}

static size_t offset_of(const LexReader *reader, EntStr part)
{
    return (size_t)(part.ptr - reader->text.ptr);
}

/* A comment "# sense: NAME", "# class: NAME" or "# list: NAME" sets what holds for all lines that
 * follow. */
static EntStatus read_comment(LexReader *reader, EntStr line, EntSense *model)
{
    EntStr comment = ent_str_trim(ent_str_sub(line, 1, line.len));
    size_t colon = ent_str_find(comment, ENT_STR(":"));
    if (colon == SIZE_MAX) return ENT_OK;
    EntStr name = ent_str_sub(comment, 0, colon);
    EntStr value = ent_str_trim(ent_str_sub(comment, colon + 1, comment.len));
    if (ent_str_is(name, "sense")) {
        model->type = ent_sense_parse(value);
        if (model->type == ENT_SENSE_COUNT)
            return ent_lexicon_fail(reader, offset_of(reader, value), "unknown sense '%.*s'",
                                    ENT_STR_ARG(value));
    } else if (ent_str_is(name, "class")) {
        model->kind = ent_class_parse(value);
        if (model->kind == ENT_CLASS_NONE)
            return ent_lexicon_fail(reader, offset_of(reader, value), "unknown class '%.*s'",
                                    ENT_STR_ARG(value));
    } else if (ent_str_is(name, "list")) {
        model->list = ent_word_list_parse(value);
        if (model->list == ENT_WORDS_NONE)
            return ent_lexicon_fail(reader, offset_of(reader, value), "unknown list '%.*s'",
                                    ENT_STR_ARG(value));
    }
    return ENT_OK;
}

/* The next line that is neither empty nor a comment, *LINE.ptr NULL after the last one. Comments
 * that set something do so in MODEL. */
static EntStatus read_line(LexReader *reader, size_t *at, EntStr *line, EntSense *model)
{
    while (next_line(reader->text, at, line)) {
        if (ent_utf8_valid(*line) != line->len)
            return ent_lexicon_fail(reader, offset_of(reader, *line), "line is not valid UTF-8");
        if (line->len == 0) continue;
        if (line->ptr[0] != '#') return ENT_OK;
        ENT_TRY(read_comment(reader, *line, model));
    }
    *line = ENT_STR_EMPTY;
    return ENT_OK;
}

/* --- word lists --- */

EntStatus ent_lexicon_read_words(LexReader *reader)
{
    EntSense model = {.type = ENT_SENSE_COUNT};
    EntStr line;
    size_t at = 0;
    for (;;) {
        ENT_TRY(read_line(reader, &at, &line, &model));
        if (!line.ptr) return ENT_OK;
        if (model.type == ENT_SENSE_COUNT)
            return ent_lexicon_fail(reader, offset_of(reader, line),
                                    "word before a line '# sense: NAME'");
        if (model.type == ENT_SENSE_RuleWord && model.list == ENT_WORDS_NONE)
            return ent_lexicon_fail(reader, offset_of(reader, line),
                                    "word before a line '# list: NAME'");
        model.label = model.form = ent_str_trim(line);
        ENT_TRY(ent_lexicon_put(reader, &model, offset_of(reader, line)));
    }
}

/* --- tables --- */

/* clang-format off */
#define COLUMN_LIST(X) \
    X(label) X(alt) X(acronym) X(class) X(code) X(region) X(geonames) X(link) X(number) X(cased)
/* clang-format on */

enum {
#define X(name) COLUMN_##name,
    COLUMN_LIST(X)
#undef X
        COLUMNS
};

static const char *const column_names[] = {
#define X(name) #name,
    COLUMN_LIST(X)
#undef X
};

typedef struct Table {
    LexReader *reader;
    EntSense model;
    size_t places[COLUMNS]; /* COLUMN_x of the n-th cell */
    size_t width;           /* 0: header not seen */
} Table;

/* The other forms of a row's label. */
typedef struct Forms {
    EntStr alt, acronym;
} Forms;

/* The next cell of LINE from *AT, up to SEPARATOR; false after the last one. */
static bool next_cell(EntStr line, char separator, size_t *at, EntStr *cell)
{
    if (*at > line.len) return false;
    const char *start = line.ptr + *at;
    const char *stop = memchr(start, separator, line.len - *at);
    size_t len = stop ? (size_t)(stop - start) : line.len - *at;
    *at += len + 1;
    *cell = ent_str_n(start, len);
    return true;
}

static EntStatus read_header(Table *table, EntStr line)
{
    EntStr cell;
    for (size_t at = 0; next_cell(line, '\t', &at, &cell);) {
        size_t column = 0;
        while (column < COLUMNS && !ent_str_is(cell, column_names[column])) column++;
        if (column == COLUMNS || table->width == COLUMNS)
            return ent_lexicon_fail(table->reader, offset_of(table->reader, cell),
                                    "unknown column '%.*s'", ENT_STR_ARG(cell));
        table->places[table->width++] = column;
    }
    return ENT_OK;
}

/* A table says of a thing no more than one link; a later column replaces an earlier one. */
static EntStatus set_link(Table *table, EntStr iri, bool same, EntSense *sense)
{
    EntLink *link = ent_lexicon_new_links(table->reader->lexicon, 1);
    if (!link) return ENT_ERR_MEMORY;
    *link = (EntLink){iri, same};
    sense->links = link;
    sense->link_count = 1;
    return ENT_OK;
}

static EntStatus set_geonames(Table *table, EntStr id, EntSense *sense)
{
    static const char head[] = "https://sws.geonames.org/";
    char *iri = ent_arena_alloc(&table->reader->lexicon->arena, sizeof head + id.len + 1, 1);
    if (!iri) return ENT_ERR_MEMORY;
    memcpy(iri, head, sizeof head - 1);
    memcpy(iri + sizeof head - 1, id.ptr, id.len);
    iri[sizeof head - 1 + id.len] = '/';
    return set_link(table, ent_str_n(iri, sizeof head + id.len), true, sense);
}

static EntStatus set_cell(Table *table, size_t column, EntStr cell, EntSense *sense, Forms *forms)
{
    LexReader *reader = table->reader;
    if (cell.len == 0) return ENT_OK;
    switch (column) {
    case COLUMN_label:
        sense->label = sense->form = cell;
        return ENT_OK;
    case COLUMN_alt:
        forms->alt = cell;
        return ENT_OK;
    case COLUMN_acronym:
        forms->acronym = cell;
        return ENT_OK;
    case COLUMN_class:
        sense->kind = ent_class_parse(cell);
        if (sense->kind != ENT_CLASS_NONE) return ENT_OK;
        return ent_lexicon_fail(reader, offset_of(reader, cell), "unknown class '%.*s'",
                                ENT_STR_ARG(cell));
    case COLUMN_code:
        sense->code = cell;
        return ENT_OK;
    case COLUMN_region:
        sense->region = cell;
        return ENT_OK;
    case COLUMN_link:
        return set_link(table, cell, false, sense);
    case COLUMN_geonames:
        return set_geonames(table, cell, sense);
    case COLUMN_cased:
        sense->cased = ent_str_is(cell, "1");
        if (sense->cased) return ENT_OK;
        return ent_lexicon_fail(reader, offset_of(reader, cell), "cased is 1 or empty");
    default:
        if (ent_decimal_parse(cell, &sense->number)) return ENT_OK;
        return ent_lexicon_fail(reader, offset_of(reader, cell), "is not a number: '%.*s'",
                                ENT_STR_ARG(cell));
    }
}

/* SENSE under each of the forms that "|" separates. */
static EntStatus put_forms(Table *table, EntStr forms, EntSense sense)
{
    EntStr cell;
    for (size_t at = 0; forms.len > 0 && next_cell(forms, '|', &at, &cell);) {
        sense.form = cell;
        ENT_TRY(ent_lexicon_put(table->reader, &sense, offset_of(table->reader, cell)));
    }
    return ENT_OK;
}

static EntStatus read_row(Table *table, EntStr line)
{
    LexReader *reader = table->reader;
    EntSense sense = table->model;
    Forms forms = {0};
    EntStr cell;
    size_t at = 0;
    for (size_t n = 0; next_cell(line, '\t', &at, &cell); n++) {
        if (n == table->width)
            return ent_lexicon_fail(reader, offset_of(reader, cell), "more cells than columns");
        ENT_TRY(set_cell(table, table->places[n], cell, &sense, &forms));
    }
    if (sense.label.len == 0)
        return ent_lexicon_fail(reader, offset_of(reader, line), "row without a label");
    ENT_TRY(put_forms(table, sense.label, sense));
    ENT_TRY(put_forms(table, forms.alt, sense));
    sense.cased = true;
    return put_forms(table, forms.acronym, sense);
}

EntStatus ent_lexicon_read_table(LexReader *reader)
{
    Table table = {.reader = reader, .model = {.type = ENT_SENSE_Name}};
    EntStr line;
    size_t at = 0;
    for (;;) {
        ENT_TRY(read_line(reader, &at, &line, &table.model));
        if (!line.ptr) return ENT_OK;
        ENT_TRY(table.width ? read_row(&table, line) : read_header(&table, line));
    }
}
