/* Import of the rule-based components: tokenizer, attribute ruler, lemmatiser and norms become
 * lists of strings (model/strings.h) that are used where they lie in the mapped file.
 *
 *     tokenizer/prefix, suffix, infix, token, url   patterns in PCRE2's syntax; absent: none
 *     tokenizer/options    "faster_heuristics\n" where the package says so, else ""
 *     tokenizer/rules      sorted: word, then for each token: ORTH [2 NORM]
 *     norms/ids            u64, ascending: string ids of the words (spaCy's StringStore)
 *     norms/words          the norms, in the same order
 *     attributes/rules     in order: index, POS, MORPH, LEMMA, TAG, DEP, patterns …;
 *                          a value is "=" value, or "" where the rule does not set it;
 *                          pattern: tokens [2], token: conditions [3],
 *                          condition: attribute, operator, values … [4]
 *     lemma/index/ID       sorted words; ID: string id of the part of speech in lower case
 *     lemma/exceptions/ID  sorted: word, forms …
 *     lemma/rules/ID       in order: old ending, new ending
 *
 * [N] stands for the separator ENT_FIELD_N. */
#include <stdio.h>
#include <stdlib.h>

#include "base/vec.h"
#include "model/import.h"
#include "model/import_regex.h"
#include "model/strings.h"
#include "text/utf8.h"

enum { MAX_SECTION = 256 << 20 /* bytes of one section */ };

/* One import: the file being read and the records being made of it. */
typedef struct Text {
    const EntPackage *package;
    const char *file;
    EntModelWriter *writer;
    EntArena arena;
    EntBuf record;
    ENT_VEC(EntStr) records;
    EntError *err;
} Text;

static EntStatus fault(Text *text, const char *reason, EntStr what)
{
    return ent_package_fault(text->package, text->file, text->err, "%s '%.*s'", reason,
                             ENT_STR_ARG(what));
}

/* The string of VALUE, which must be one, in good UTF-8: no byte of it is a separator then. */
static EntStatus string_of(Text *text, const msgpack_object *value, EntStr *out)
{
    *out = ent_msgpack_str(value);
    if (!value || (value->type != MSGPACK_OBJECT_STR && value->type != MSGPACK_OBJECT_BIN))
        return fault(text, "a string is missing", ENT_STR_EMPTY);
    if (ent_utf8_valid(*out) != out->len) return fault(text, "bad UTF-8", ENT_STR_EMPTY);
    return ENT_OK;
}

/* Keep the record built so far, begin the next. */
static EntStatus end_record(Text *text)
{
    ENT_TRY(text->record.status);
    EntStr copy = ent_arena_copy(&text->arena, ent_buf_as_str(&text->record));
    ent_buf_clear(&text->record);
    return copy.ptr && ENT_PUSH(&text->records, copy) ? ENT_OK : ENT_ERR_MEMORY;
}

/* Write the records as section NAME, sorted by first field or as they come. */
static EntStatus end_section(Text *text, const char *name, bool sorted)
{
    EntBuf out = ENT_BUF_INIT(MAX_SECTION);
    if (sorted) ent_strings_sort(text->records.at, text->records.len);
    EntStatus status = ent_strings_pack(text->records.at, text->records.len, &out);
    if (status == ENT_OK) status = ent_model_add_bytes(text->writer, name, ent_buf_as_str(&out));
    ent_buf_release(&out);
    text->records.len = 0;
    ent_arena_reset(&text->arena);
    return status;
}

/* ---- tokenizer ---- */

static EntStatus import_pattern(Text *text, const msgpack_object *root, const char *key,
                                const char *section)
{
    const msgpack_object *value = ent_msgpack_get(root, key);
    EntStr python;
    if (!value || value->type == MSGPACK_OBJECT_NIL) return ENT_OK;
    ENT_TRY(string_of(text, value, &python));
    EntBuf out = ENT_BUF_INIT(MAX_SECTION);
    const char *reason = ent_regex_from_python(python, &out);
    EntStatus status = reason ? fault(text, reason, ent_str(key)) : out.status;
    if (status == ENT_OK) status = ent_model_add_bytes(text->writer, section, ent_buf_as_str(&out));
    ent_buf_release(&out);
    return status;
}

/* The attribute of a token in an exception: by name, or by spaCy's number of it. */
static const msgpack_object *exception_value(const msgpack_object *token, const char *name,
                                             uint64_t number)
{
    for (uint32_t i = 0; i < token->via.map.size; i++) {
        const msgpack_object_kv *pair = &token->via.map.ptr[i];
        if (pair->key.type == MSGPACK_OBJECT_POSITIVE_INTEGER
                ? pair->key.via.u64 == number
                : ent_str_is(ent_msgpack_str(&pair->key), name))
            return &pair->val;
    }
    return NULL;
}

enum { ATTR_ORTH = 65, ATTR_NORM = 67 }; /* spacy/attrs.pxd */

static EntStatus add_exception(Text *text, const msgpack_object_kv *pair)
{
    EntStr word, orth, norm;
    ENT_TRY(string_of(text, &pair->key, &word));
    if (pair->val.type != MSGPACK_OBJECT_ARRAY) return fault(text, "not a list:", word);
    ent_buf_add(&text->record, word);
    size_t covered = 0;
    for (uint32_t i = 0; i < pair->val.via.array.size; i++) {
        const msgpack_object *token = &pair->val.via.array.ptr[i];
        if (token->type != MSGPACK_OBJECT_MAP) return fault(text, "not a token:", word);
        ENT_TRY(string_of(text, exception_value(token, "ORTH", ATTR_ORTH), &orth));
        if (orth.len == 0 || !ent_str_eq(ent_str_sub(word, covered, covered + orth.len), orth))
            return fault(text, "tokens do not spell", word);
        covered += orth.len;
        ent_buf_add_char(&text->record, ENT_FIELD);
        ent_buf_add(&text->record, orth);
        const msgpack_object *value = exception_value(token, "NORM", ATTR_NORM);
        if (!value) continue;
        ENT_TRY(string_of(text, value, &norm));
        ent_buf_add_char(&text->record, ENT_FIELD_2);
        ent_buf_add(&text->record, norm);
    }
    if (covered != word.len) return fault(text, "tokens do not spell", word);
    return end_record(text);
}

static EntStatus import_tokenizer(Text *text, const msgpack_object *root)
{
    static const char *const patterns[][2] = {
        {"prefix_search", "tokenizer/prefix"}, {"suffix_search", "tokenizer/suffix"},
        {"infix_finditer", "tokenizer/infix"}, {"token_match", "tokenizer/token"},
        {"url_match", "tokenizer/url"},
    };
    for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++)
        ENT_TRY(import_pattern(text, root, patterns[i][0], patterns[i][1]));
    const msgpack_object *faster = ent_msgpack_get(root, "faster_heuristics");
    bool all_rules = faster && faster->type == MSGPACK_OBJECT_BOOLEAN && !faster->via.boolean;
    ENT_TRY(ent_model_add_bytes(text->writer, "tokenizer/options",
                                all_rules ? ENT_STR("") : ENT_STR("faster_heuristics\n")));
    const msgpack_object *rules = ent_msgpack_get(root, "exceptions");
    if (rules && rules->type != MSGPACK_OBJECT_MAP) return fault(text, "exceptions", ENT_STR_EMPTY);
    for (uint32_t i = 0; rules && i < rules->via.map.size; i++)
        ENT_TRY(add_exception(text, &rules->via.map.ptr[i]));
    return end_section(text, "tokenizer/rules", true);
}

/* ---- norms ---- */

static int by_id(const void *a, const void *b)
{
    uint64_t x = ((const msgpack_object_kv *)a)->key.via.u64;
    uint64_t y = ((const msgpack_object_kv *)b)->key.via.u64;
    return (x > y) - (x < y);
}

static EntStatus import_norms(Text *text, const msgpack_object *root)
{
    const msgpack_object *table = ent_msgpack_get(root, "lexeme_norm");
    if (!table) return ENT_OK;
    if (table->type != MSGPACK_OBJECT_MAP) return fault(text, "not a map:", ENT_STR("lexeme_norm"));
    msgpack_object_kv *pairs = table->via.map.ptr;
    uint32_t count = table->via.map.size;
    EntBuf ids = ENT_BUF_INIT(MAX_SECTION);
    EntStatus status = ENT_OK;
    for (uint32_t i = 0; i < count; i++)
        if (pairs[i].key.type != MSGPACK_OBJECT_POSITIVE_INTEGER)
            return fault(text, "a key is no id in", ENT_STR("lexeme_norm"));
    if (count > 1) qsort(pairs, count, sizeof *pairs, by_id);
    for (uint32_t i = 0; i < count && status == ENT_OK; i++) {
        EntStr norm;
        ent_buf_add(&ids, ent_str_n((const char *)&pairs[i].key.via.u64, sizeof(uint64_t)));
        status = string_of(text, &pairs[i].val, &norm);
        if (status != ENT_OK) break;
        ent_buf_add(&text->record, norm);
        status = end_record(text);
    }
    if (status == ENT_OK) status = ids.status;
    if (status == ENT_OK)
        status = ent_model_add_bytes(text->writer, "norms/ids", ent_buf_as_str(&ids));
    if (status == ENT_OK) status = end_section(text, "norms/words", false);
    ent_buf_release(&ids);
    return status;
}

/* ---- attribute ruler ---- */

/* Sort the parts of S between separators and join them again (spacy/morphology.pyx sorts features
 * by code points, and the values of each). */
static EntStr sort_parts(EntArena *arena, EntStr s, char separator)
{
    ENT_VEC(EntStr) parts = {0};
    EntStr part;
    bool good = true;
    for (EntStr rest = s; good && ent_field_next(&rest, separator, &part);)
        good = ENT_PUSH(&parts, part);
    ent_strings_sort(parts.at, parts.len);
    EntStr out = ent_arena_copy(arena, s);
    size_t at = 0;
    for (size_t i = 0; good && out.ptr && i < parts.len; i++) {
        char *p = (char *)(uintptr_t)out.ptr + at; /* our own copy */
        if (i) *p++ = separator;
        if (parts.at[i].len) memcpy(p, parts.at[i].ptr, parts.at[i].len);
        at += parts.at[i].len + (i > 0);
    }
    ENT_VEC_FREE(&parts);
    return good ? out : ENT_STR_EMPTY;
}

/* "_" and "" are no features at all. */
static EntStatus add_morph(Text *text, EntStr morph)
{
    EntStr feature, sorted = ENT_STR_EMPTY;
    ent_buf_add_char(&text->record, '=');
    if (morph.len == 0 || ent_str_is(morph, "_")) return text->record.status;
    EntBuf features = ENT_BUF_INIT(MAX_SECTION);
    for (EntStr rest = morph; ent_field_next(&rest, '|', &feature);) {
        size_t name = ent_str_find(feature, ENT_STR("="));
        if (name == SIZE_MAX) {
            ent_buf_release(&features);
            return fault(text, "no feature:", feature);
        }
        if (features.len) ent_buf_add_char(&features, '|');
        ent_buf_add(&features, ent_str_sub(feature, 0, name + 1));
        EntStr values = ent_str_sub(feature, name + 1, feature.len);
        ent_buf_add(&features, sort_parts(&text->arena, values, ','));
    }
    if (features.status == ENT_OK)
        sorted = sort_parts(&text->arena, ent_buf_as_str(&features), '|');
    ent_buf_release(&features);
    if (!sorted.ptr) return ENT_ERR_MEMORY;
    return ent_buf_add(&text->record, sorted);
}

static const char *const settable[] = {"POS", "MORPH", "LEMMA", "TAG", "DEP"};
enum { SETTABLE = sizeof settable / sizeof *settable };

static EntStatus add_values(Text *text, const msgpack_object *attrs)
{
    if (!attrs || attrs->type != MSGPACK_OBJECT_MAP) return fault(text, "no", ENT_STR("attrs"));
    uint32_t used = 0;
    for (size_t i = 0; i < SETTABLE; i++) {
        const msgpack_object *value = ent_msgpack_get(attrs, settable[i]);
        EntStr string;
        ent_buf_add_char(&text->record, ENT_FIELD);
        if (!value) continue;
        used++;
        ENT_TRY(string_of(text, value, &string));
        if (ent_str_is(ent_str(settable[i]), "MORPH")) {
            ENT_TRY(add_morph(text, string));
        } else {
            ent_buf_add_char(&text->record, '=');
            ent_buf_add(&text->record, string);
        }
    }
    if (used != attrs->via.map.size)
        return fault(text, "an attribute cannot be set by a rule", ENT_STR_EMPTY);
    return ENT_OK;
}

static EntStatus add_regex(Text *text, const msgpack_object *value)
{
    EntStr python;
    ENT_TRY(string_of(text, value, &python));
    const char *reason = ent_regex_from_python(python, &text->record);
    return reason ? fault(text, reason, python) : text->record.status;
}

/* {"IN": […]}, {"NOT_IN": […]} or {"REGEX": "…"}. */
static EntStatus add_predicate(Text *text, const msgpack_object *map)
{
    if (map->via.map.size != 1) return fault(text, "two operators in a condition", ENT_STR_EMPTY);
    EntStr test = ent_msgpack_str(&map->via.map.ptr[0].key);
    const msgpack_object *values = &map->via.map.ptr[0].val;
    ent_buf_add(&text->record, test);
    if (ent_str_is(test, "REGEX")) {
        ent_buf_add_char(&text->record, ENT_FIELD_4);
        return add_regex(text, values);
    }
    if (values->type != MSGPACK_OBJECT_ARRAY ||
        !(ent_str_is(test, "IN") || ent_str_is(test, "NOT_IN")))
        return fault(text, "unsupported operator", test);
    for (uint32_t i = 0; i < values->via.array.size; i++) {
        EntStr value;
        ENT_TRY(string_of(text, &values->via.array.ptr[i], &value));
        ent_buf_add_char(&text->record, ENT_FIELD_4);
        ent_buf_add(&text->record, value);
    }
    return text->record.status;
}

static EntStatus add_condition(Text *text, const msgpack_object_kv *pair)
{
    static const char *const known[] = {"ORTH", "TEXT", "LOWER", "NORM", "TAG", "DEP", "IS_SPACE"};
    EntStr attr = ent_msgpack_str(&pair->key), value;
    size_t i = 0;
    while (i < sizeof known / sizeof *known && !ent_str_is(attr, known[i])) i++;
    if (i == sizeof known / sizeof *known) return fault(text, "unsupported attribute", attr);
    ent_buf_add(&text->record, attr);
    ent_buf_add_char(&text->record, ENT_FIELD_4);
    if (pair->val.type == MSGPACK_OBJECT_MAP) return add_predicate(text, &pair->val);
    ent_buf_add(&text->record, ENT_STR("="));
    ent_buf_add_char(&text->record, ENT_FIELD_4);
    bool flag = ent_str_is(attr, "IS_SPACE");
    if (flag != (pair->val.type == MSGPACK_OBJECT_BOOLEAN))
        return fault(text, "wrong type of value for", attr);
    if (flag) return ent_buf_add_char(&text->record, pair->val.via.boolean ? '1' : '0');
    ENT_TRY(string_of(text, &pair->val, &value));
    return ent_buf_add(&text->record, value);
}

static EntStatus add_pattern(Text *text, const msgpack_object *tokens)
{
    ent_buf_add_char(&text->record, ENT_FIELD);
    if (tokens->type != MSGPACK_OBJECT_ARRAY || tokens->via.array.size == 0)
        return fault(text, "an empty pattern", ENT_STR_EMPTY);
    for (uint32_t i = 0; i < tokens->via.array.size; i++) {
        const msgpack_object *token = &tokens->via.array.ptr[i];
        if (token->type != MSGPACK_OBJECT_MAP)
            return fault(text, "no token pattern", ENT_STR_EMPTY);
        if (i) ent_buf_add_char(&text->record, ENT_FIELD_2);
        for (uint32_t k = 0; k < token->via.map.size; k++) {
            if (k) ent_buf_add_char(&text->record, ENT_FIELD_3);
            ENT_TRY(add_condition(text, &token->via.map.ptr[k]));
        }
    }
    return text->record.status;
}

static EntStatus add_attribute_rule(Text *text, const msgpack_object *rule)
{
    const msgpack_object *index = ent_msgpack_get(rule, "index");
    const msgpack_object *patterns = ent_msgpack_get(rule, "patterns");
    bool whole = index && (index->type == MSGPACK_OBJECT_POSITIVE_INTEGER ||
                           index->type == MSGPACK_OBJECT_NEGATIVE_INTEGER);
    if (!whole || !patterns || patterns->type != MSGPACK_OBJECT_ARRAY)
        return fault(text, "a rule without index or patterns", ENT_STR_EMPTY);
    ent_buf_printf(&text->record, "%lld", (long long)index->via.i64);
    ENT_TRY(add_values(text, ent_msgpack_get(rule, "attrs")));
    for (uint32_t i = 0; i < patterns->via.array.size; i++)
        ENT_TRY(add_pattern(text, &patterns->via.array.ptr[i]));
    return end_record(text);
}

static EntStatus import_attributes(Text *text, const msgpack_object *root)
{
    if (root->type != MSGPACK_OBJECT_ARRAY) return fault(text, "no list of rules", ENT_STR_EMPTY);
    for (uint32_t i = 0; i < root->via.array.size; i++)
        ENT_TRY(add_attribute_rule(text, &root->via.array.ptr[i]));
    return end_section(text, "attributes/rules", false);
}

/* ---- lemmatiser ---- */

/* A record of strings: KEY (where there is one) and the strings of LIST. */
static EntStatus add_list(Text *text, const msgpack_object *key, const msgpack_object *list)
{
    EntStr string = ENT_STR_EMPTY;
    if (list->type != MSGPACK_OBJECT_ARRAY) return fault(text, "not a list", ENT_STR_EMPTY);
    if (key) ENT_TRY(string_of(text, key, &string));
    ent_buf_add(&text->record, string);
    for (uint32_t i = 0; i < list->via.array.size; i++) {
        ENT_TRY(string_of(text, &list->via.array.ptr[i], &string));
        if (key || i) ent_buf_add_char(&text->record, ENT_FIELD);
        ent_buf_add(&text->record, string);
    }
    return end_record(text);
}

static EntStatus add_index(Text *text, const msgpack_object *words)
{
    if (words->type != MSGPACK_OBJECT_ARRAY) return fault(text, "no word list", ENT_STR_EMPTY);
    for (uint32_t i = 0; i < words->via.array.size; i++) {
        EntStr word;
        ENT_TRY(string_of(text, &words->via.array.ptr[i], &word));
        ent_buf_add(&text->record, word);
        ENT_TRY(end_record(text));
    }
    return ENT_OK;
}

static EntStatus add_exceptions(Text *text, const msgpack_object *map)
{
    if (map->type != MSGPACK_OBJECT_MAP) return fault(text, "no exceptions", ENT_STR_EMPTY);
    for (uint32_t i = 0; i < map->via.map.size; i++)
        ENT_TRY(add_list(text, &map->via.map.ptr[i].key, &map->via.map.ptr[i].val));
    return ENT_OK;
}

static EntStatus add_endings(Text *text, const msgpack_object *list)
{
    if (list->type != MSGPACK_OBJECT_ARRAY) return fault(text, "no rules", ENT_STR_EMPTY);
    for (uint32_t i = 0; i < list->via.array.size; i++) {
        const msgpack_object *pair = &list->via.array.ptr[i];
        if (pair->type != MSGPACK_OBJECT_ARRAY || pair->via.array.size != 2)
            return fault(text, "a rule is no pair of endings", ENT_STR_EMPTY);
        ENT_TRY(add_list(text, NULL, pair));
    }
    return ENT_OK;
}

static EntStatus import_lemmas(Text *text, const msgpack_object *root)
{
    static const struct {
        const char *table, *section;
        EntStatus (*add)(Text *, const msgpack_object *);
        bool sorted;
    } tables[] = {
        {"lemma_index", "lemma/index", add_index, true},
        {"lemma_exc", "lemma/exceptions", add_exceptions, true},
        {"lemma_rules", "lemma/rules", add_endings, false},
    };
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
        const msgpack_object *table = ent_msgpack_get(root, tables[i].table);
        if (!table || table->type != MSGPACK_OBJECT_MAP)
            return fault(text, "no table", ent_str(tables[i].table));
        for (uint32_t k = 0; k < table->via.map.size; k++) {
            const msgpack_object_kv *pair = &table->via.map.ptr[k];
            char name[64];
            if (pair->key.type != MSGPACK_OBJECT_POSITIVE_INTEGER)
                return fault(text, "a key is no id in", ent_str(tables[i].table));
            snprintf(name, sizeof name, "%s/%llu", tables[i].section,
                     (unsigned long long)pair->key.via.u64);
            ENT_TRY(tables[i].add(text, &pair->val));
            ENT_TRY(end_section(text, name, tables[i].sorted));
        }
    }
    return ENT_OK;
}

/* ---- the whole ---- */

static EntStatus import_file(Text *text, EntStatus (*import)(Text *, const msgpack_object *))
{
    EntStr bytes;
    msgpack_unpacked value;
    ENT_TRY(ent_package_need(text->package, text->file, &bytes, text->err));
    EntStatus status = ent_msgpack_open(bytes, &value) ? import(text, &value.data)
                                                       : fault(text, "not msgpack", ENT_STR_EMPTY);
    msgpack_unpacked_destroy(&value);
    return status;
}

EntStatus ent_import_text_rules(const EntPackage *package, EntModelWriter *writer, EntError *err)
{
    static const struct {
        const char *file;
        EntStatus (*import)(Text *, const msgpack_object *);
    } files[] = {
        {"tokenizer", import_tokenizer},
        {"vocab/lookups.bin", import_norms},
        {"attribute_ruler/patterns", import_attributes},
        {"lemmatizer/lookups/lookups.bin", import_lemmas},
    };
    Text text = {
        .package = package, .writer = writer, .record = ENT_BUF_INIT(MAX_SECTION), .err = err};
    EntStatus status = ENT_OK;
    for (size_t i = 0; i < sizeof files / sizeof *files && status == ENT_OK; i++) {
        text.file = files[i].file;
        status = import_file(&text, files[i].import);
    }
    ent_buf_release(&text.record);
    ENT_VEC_FREE(&text.records);
    ent_arena_release(&text.arena);
    return status;
}
