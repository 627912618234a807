#include "score/gold.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/ascii.h"
#include "base/file.h"
#include "base/limits.h"
#include "model/json.h"
#include "text/utf8.h"

enum { MAX_PARTS = 8 };

/* An id that must name an entity, which may come later in the file. */
typedef struct Reference {
    EntStr id;
    size_t at; /* byte of the text */
} Reference;

typedef struct Reader {
    EntJson json;
    const char *source;
    EntArena *arena;
    EntSheet *sheet;
    ENT_VEC(Reference) references, optional;
    EntError *err;
} Reader;

/* ---- errors ---- */

static uint32_t line_at(EntStr text, size_t at, uint32_t *column)
{
    uint32_t line = 1;
    size_t begin = 0;
    for (size_t i = 0; i < at && i < text.len; i++)
        if (text.ptr[i] == '\n') {
            line++;
            begin = i + 1;
        }
    *column = (uint32_t)ent_utf8_count(ent_str_sub(text, begin, at)) + 1;
    return line;
}

__attribute__((format(printf, 3, 4))) static EntStatus fail_at(Reader *r, size_t at,
                                                               const char *format, ...)
{
    char message[ENT_ERROR_MESSAGE];
    uint32_t column, line = line_at(r->json.text, at, &column);
    va_list args;
    va_start(args, format);
    vsnprintf(message, sizeof message, format, args);
    va_end(args);
    return ent_error_at(r->err, ENT_ERR_INPUT, r->source, line, column, "cannot read gold: %s",
                        message);
}

static EntStatus no_memory(Reader *r)
{
    return ent_error_set(r->err, ENT_ERR_MEMORY, r->source, "out of memory");
}

/* What a value of JSON that is not as expected is. */
static EntStatus malformed(Reader *r, const char *expected)
{
    r->json.failed = false;
    if (ent_json_peek(&r->json) == 0)
        return fail_at(r, r->json.at, "the file ends where %s is expected", expected);
    return fail_at(r, r->json.at, "expected %s", expected);
}

/* ---- values ---- */

/* Where the next value begins. */
static size_t here(Reader *r)
{
    ent_json_peek(&r->json);
    return r->json.at;
}

static EntStatus read_string(Reader *r, const char *what, EntStr *out)
{
    size_t at = here(r);
    *out = ent_json_string(&r->json, r->arena);
    if (!r->json.failed) return ENT_OK;
    if (ent_byte_at(r->json.text, at) != '"') {
        r->json.at = at;
        return malformed(r, what);
    }
    return fail_at(r, at, "a string that does not end or has a wrong escape");
}

static EntStatus enter(Reader *r, char open, const char *what)
{
    return ent_json_enter(&r->json, open) ? ENT_OK : malformed(r, what);
}

/* To the next element of what was entered; false at its end, or after a failure, which the caller
 * finds by json.failed. */
static bool next(Reader *r, char close)
{
    return ent_json_next(&r->json, close);
}

static EntStatus leave(Reader *r)
{
    return r->json.failed ? malformed(r, "',' or the end of the list") : ENT_OK;
}

static EntStatus read_key(Reader *r, EntStr *key)
{
    ENT_TRY(read_string(r, "the name of a member", key));
    /* the colon: ent_json_key would read the string again */
    if (ent_json_peek(&r->json) != ':') return malformed(r, "':'");
    r->json.at++;
    return ENT_OK;
}

static EntStatus skip(Reader *r)
{
    size_t at = here(r);
    ent_json_skip(&r->json);
    if (!r->json.failed) return ENT_OK;
    r->json.at = at;
    return malformed(r, "a value");
}

typedef ENT_VEC(EntStr) Strings;

static EntStatus read_strings(Reader *r, const char *what, const EntStr **out, size_t *count)
{
    Strings strings = {0};
    EntStatus status = enter(r, '[', what);
    while (status == ENT_OK && next(r, ']')) {
        EntStr s;
        status = read_string(r, "a string", &s);
        if (status == ENT_OK && !ENT_PUSH(&strings, s)) status = no_memory(r);
    }
    if (status == ENT_OK) status = leave(r);
    EntStr *kept = status == ENT_OK ? ENT_ARENA_NEW(r->arena, EntStr, strings.len + 1) : NULL;
    if (kept && strings.len) memcpy(kept, strings.at, strings.len * sizeof *kept);
    *out = kept;
    *count = strings.len;
    ENT_VEC_FREE(&strings);
    return status == ENT_OK && !kept ? no_memory(r) : status;
}

/* ---- entities ---- */

static EntStatus read_entity_member(Reader *r, EntSheetEntity *entity)
{
    EntStr key;
    ENT_TRY(read_key(r, &key));
    if (ent_str_is(key, "id")) return read_string(r, "the entity's id", &entity->id);
    if (ent_str_is(key, "type")) return read_string(r, "the entity's type", &entity->type);
    if (ent_str_is(key, "kind")) return read_string(r, "the entity's kind", &entity->kinds);
    if (ent_str_is(key, "names"))
        return read_strings(r, "a list of names", &entity->names, &entity->name_count);
    return skip(r);
}

static EntStatus check_entity(Reader *r, const EntSheetEntity *entity, size_t at)
{
    EntStr kinds = entity->kinds;
    if (entity->id.len == 0) return fail_at(r, at, "an entity without id");
    if (entity->type.len == 0)
        return fail_at(r, at, "entity '%.*s' has no type", ENT_STR_ARG(entity->id));
    if (!ent_str_eq(ent_sheet_type(entity->type), entity->type))
        return fail_at(r, at, "entity '%.*s': unknown type '%.*s'", ENT_STR_ARG(entity->id),
                       ENT_STR_ARG(entity->type));
    while (kinds.len) {
        EntStr kind = ent_sheet_next_kind(&kinds);
        if (!ent_str_eq(ent_sheet_type(kind), entity->type))
            return fail_at(r, at, "entity '%.*s': '%.*s' is no kind of %.*s",
                           ENT_STR_ARG(entity->id), ENT_STR_ARG(kind), ENT_STR_ARG(entity->type));
    }
    if (ent_sheet_entity(r->sheet, entity->id))
        return fail_at(r, at, "a second entity with id '%.*s'", ENT_STR_ARG(entity->id));
    return ENT_OK;
}

static EntStatus read_entity(Reader *r)
{
    EntSheetEntity entity = {0};
    size_t at = here(r);
    ENT_TRY(enter(r, '{', "an entity"));
    while (next(r, '}')) ENT_TRY(read_entity_member(r, &entity));
    ENT_TRY(leave(r));
    ENT_TRY(check_entity(r, &entity, at));
    if (entity.kinds.len == 0) entity.kinds = entity.type;
    return ent_sheet_add(r->sheet, r->arena, entity) == ENT_OK ? ENT_OK : no_memory(r);
}

static EntStatus read_entities(Reader *r)
{
    ENT_TRY(enter(r, '[', "a list of entities"));
    while (next(r, ']')) ENT_TRY(read_entity(r));
    return leave(r);
}

static EntStatus refer(Reader *r, EntStr id, size_t at)
{
    return ENT_PUSH(&r->references, (Reference){id, at}) ? ENT_OK : no_memory(r);
}

static EntStatus read_optional_entities(Reader *r)
{
    ENT_TRY(enter(r, '[', "a list of ids"));
    while (next(r, ']')) {
        Reference reference = {.at = here(r)};
        ENT_TRY(read_string(r, "an entity's id", &reference.id));
        ENT_TRY(refer(r, reference.id, reference.at));
        if (!ENT_PUSH(&r->optional, reference)) return no_memory(r);
    }
    return leave(r);
}

/* ---- facts ---- */

static EntStatus read_part(Reader *r, EntSheetPart *part)
{
    *part = (EntSheetPart){.is_plain = false};
    ENT_TRY(read_key(r, &part->name));
    size_t at = here(r);
    if (ent_json_peek(&r->json) == '"') {
        ENT_TRY(read_string(r, "a string", &part->text));
        if (ent_str_is(part->name, "organisation")) return refer(r, part->text, at);
        return ENT_OK;
    }
    char digits[64];
    EntStr word = ent_json_word(&r->json);
    if (r->json.failed) return malformed(r, "a string, number or null");
    part->is_plain = true;
    if (!ent_ascii_digit(ent_byte_at(word, word.len - 1))) { /* null, true, false */
        part->text = ent_arena_copy(r->arena, word);
        return part->text.ptr ? ENT_OK : no_memory(r);
    }
    snprintf(digits, sizeof digits, "%.*s", ENT_STR_ARG(word));
    double number = strtod(digits, NULL);
    if (word.len >= sizeof digits || !isfinite(number))
        return fail_at(r, at, "a number that is too long or too large");
    part->text = ent_sheet_number(r->arena, number);
    return part->text.ptr ? ENT_OK : no_memory(r);
}

static EntStatus read_parts(Reader *r, EntSheetFact *fact)
{
    EntSheetPart parts[MAX_PARTS];
    size_t count = 0, at = here(r);
    ENT_TRY(enter(r, '{', "an object with the parts of the value"));
    while (next(r, '}')) {
        if (count == MAX_PARTS) return fail_at(r, at, "a value of more than %d parts", MAX_PARTS);
        ENT_TRY(read_part(r, &parts[count++]));
    }
    ENT_TRY(leave(r));
    return ent_sheet_parts(r->arena, parts, count, fact) == ENT_OK ? ENT_OK : no_memory(r);
}

static EntStatus read_object(Reader *r, EntSheetFact *fact)
{
    size_t at = here(r);
    EntSheetObject form = ent_sheet_object(fact->predicate);
    if (form == ENT_OBJECT_PARTS) return read_parts(r, fact);
    if (form == ENT_OBJECT_DATE) return read_string(r, "a date", &fact->object);
    ENT_TRY(read_string(r, "an entity's id", &fact->object));
    return refer(r, fact->object, at);
}

static const char FACT[] = "a fact: [subject, predicate, object]";

/* To the next element of the fact that begins at byte BEGIN. */
static EntStatus next_of_fact(Reader *r, size_t begin)
{
    if (next(r, ']')) return ENT_OK;
    r->json.at = begin;
    return malformed(r, FACT);
}

static EntStatus read_fact(Reader *r, EntSheetFacts *facts)
{
    EntSheetFact fact = {0};
    size_t begin = here(r);
    ENT_TRY(enter(r, '[', FACT));
    ENT_TRY(next_of_fact(r, begin));
    size_t at = here(r);
    ENT_TRY(read_string(r, "the subject's id", &fact.subject));
    ENT_TRY(refer(r, fact.subject, at));
    ENT_TRY(next_of_fact(r, begin));
    at = here(r);
    ENT_TRY(read_string(r, "a predicate", &fact.predicate));
    if (ent_sheet_object(fact.predicate) == ENT_OBJECT_NONE)
        return fail_at(r, at, "unknown predicate '%.*s'", ENT_STR_ARG(fact.predicate));
    ENT_TRY(next_of_fact(r, begin));
    ENT_TRY(read_object(r, &fact));
    if (next(r, ']') || r->json.failed) return malformed(r, "the end of the fact");
    if (ent_str_is(fact.predicate, "speaker")) fact.predicate = ENT_STR("participant");
    return ENT_PUSH(facts, fact) ? ENT_OK : no_memory(r);
}

static EntStatus read_facts(Reader *r, EntSheetFacts *facts)
{
    ENT_TRY(enter(r, '[', "a list of facts"));
    while (next(r, ']')) ENT_TRY(read_fact(r, facts));
    return leave(r);
}

/* ---- the file ---- */

static EntStatus read_file(Reader *r)
{
    bool entities = false, facts = false;
    ENT_TRY(enter(r, '{', "an object with entities and facts"));
    while (next(r, '}')) {
        EntStr key;
        EntStatus status = read_key(r, &key);
        if (status != ENT_OK) return status;
        if (ent_str_is(key, "entities")) {
            entities = true;
            status = read_entities(r);
        } else if (ent_str_is(key, "facts")) {
            facts = true;
            status = read_facts(r, &r->sheet->facts);
        } else if (ent_str_is(key, "optional_entities")) {
            status = read_optional_entities(r);
        } else if (ent_str_is(key, "optional_facts")) {
            status = read_facts(r, &r->sheet->optional);
        } else {
            status = skip(r);
        }
        ENT_TRY(status);
    }
    ENT_TRY(leave(r));
    if (ent_json_peek(&r->json) != 0) return malformed(r, "the end of the file");
    if (!entities) return fail_at(r, 0, "no member 'entities'");
    return facts ? ENT_OK : fail_at(r, 0, "no member 'facts'");
}

static EntStatus resolve(Reader *r)
{
    for (size_t i = 0; i < r->references.len; i++) {
        Reference reference = r->references.at[i];
        if (!ent_sheet_entity(r->sheet, reference.id))
            return fail_at(r, reference.at, "no entity has id '%.*s'", ENT_STR_ARG(reference.id));
    }
    for (size_t i = 0; i < r->optional.len; i++)
        r->sheet->entities.at[ent_map_get(&r->sheet->ids, r->optional.at[i].id)].optional = true;
    return ENT_OK;
}

EntStatus ent_gold_read_bytes(EntStr bytes, const char *source, EntStr article, EntSheets *sheets,
                              EntError *err)
{
    Reader r = {.json = {.text = bytes}, .source = source, .arena = &sheets->arena, .err = err};
    size_t valid = ent_utf8_valid(bytes);
    if (valid < bytes.len) return fail_at(&r, valid, "not UTF-8");
    if (ent_sheets_find(sheets, article))
        return ent_error_set(err, ENT_ERR_INPUT, source, "cannot read gold: article '%.*s' again",
                             ENT_STR_ARG(article));
    r.sheet = ent_sheets_make(sheets, article);
    EntStatus status = r.sheet ? read_file(&r) : no_memory(&r);
    if (status == ENT_OK) status = resolve(&r);
    ENT_VEC_FREE(&r.references);
    ENT_VEC_FREE(&r.optional);
    return status;
}

EntStatus ent_gold_read(const char *path, EntStr article, EntSheets *sheets, EntError *err)
{
    EntBuf bytes = ENT_BUF_INIT(ENT_MAX_RECORD);
    EntStatus status = ent_file_read(path, &bytes, err);
    if (status == ENT_OK)
        status = ent_gold_read_bytes(ent_buf_as_str(&bytes), path, article, sheets, err);
    ent_buf_release(&bytes);
    return status;
}
