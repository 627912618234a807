#include "nlp/attributes.h"

#include <stdlib.h>

#include "base/ascii.h"
#include "base/map.h"
#include "model/strings.h"
#include "nlp/regex.h"
#include "text/case.h"

/* What can be set, in the order of the record's fields (model/import_text.c). */
typedef enum Slot { SLOT_POS, SLOT_MORPH, SLOT_LEMMA, SLOT_TAG, SLOT_DEP, SLOTS } Slot;

typedef enum Attr { ATTR_ORTH, ATTR_LOWER, ATTR_NORM, ATTR_TAG, ATTR_DEP, ATTR_IS_SPACE } Attr;
typedef enum Test { TEST_EQUAL, TEST_IN, TEST_NOT_IN, TEST_REGEX } Test;

static const struct {
    const char *name;
    Attr attr;
} attr_names[] = {{"ORTH", ATTR_ORTH},        {"TEXT", ATTR_ORTH}, {"LOWER", ATTR_LOWER},
                  {"NORM", ATTR_NORM},        {"TAG", ATTR_TAG},   {"DEP", ATTR_DEP},
                  {"IS_SPACE", ATTR_IS_SPACE}};

static const char *const test_names[] = {"=", "IN", "NOT_IN", "REGEX"};

typedef struct Condition {
    Attr attr;
    Test test;
    bool flag;       /* of IS_SPACE */
    EntRegex *regex; /* of TEST_REGEX */
    EntStr values;   /* separated by ENT_FIELD_4; a view of the model */
} Condition;

/* Conditions [first, first + count) of one token. */
typedef struct TokenPattern {
    uint32_t first, count;
} TokenPattern;

/* Tokens [first, first + count) of pattern. */
typedef struct Pattern {
    uint32_t first, count, rule;
    uint32_t next; /* in the list of patterns for the same first tag; UINT32_MAX ends it */
} Pattern;

typedef struct Rule {
    int32_t index; /* which token of a match; from its end where negative */
    EntStr values[SLOTS];
    bool sets[SLOTS];
    EntPos pos;
} Rule;

struct EntAttributes {
    ENT_VEC(Rule) rules;
    ENT_VEC(Pattern) patterns;
    ENT_VEC(TokenPattern) tokens;
    ENT_VEC(Condition) conditions;
    EntMap by_tag;    /* first pattern that begins with this very tag */
    uint32_t any_tag; /* first pattern of the others */
};

EntStr ent_morph_get(EntStr morph, EntStr feature)
{
    EntStr part;
    for (EntStr rest = morph; ent_field_next(&rest, '|', &part);)
        if (part.len > feature.len && part.ptr[feature.len] == '=' && ent_str_starts(part, feature))
            return ent_str_sub(part, feature.len + 1, part.len);
    return ENT_STR_EMPTY;
}

/* ---- loading ---- */

static EntStatus damaged(EntError *err)
{
    return ent_error_set(err, ENT_ERR_MODEL, NULL, "section attributes/rules is damaged");
}

static EntStatus load_condition(EntAttributes *attributes, EntStr text, EntError *err)
{
    Condition condition = {0};
    EntStr rest = text, name, test;
    size_t i = 0;
    if (!ent_field_next(&rest, ENT_FIELD_4, &name) || !ent_field_next(&rest, ENT_FIELD_4, &test) ||
        !rest.ptr)
        return damaged(err);
    while (i < sizeof attr_names / sizeof *attr_names && !ent_str_is(name, attr_names[i].name)) i++;
    if (i == sizeof attr_names / sizeof *attr_names) return damaged(err);
    condition.attr = attr_names[i].attr;
    for (i = 0; i < sizeof test_names / sizeof *test_names; i++)
        if (ent_str_is(test, test_names[i])) break;
    if (i == sizeof test_names / sizeof *test_names) return damaged(err);
    condition.test = (Test)i;
    condition.values = rest;
    condition.flag = ent_str_is(rest, "1");
    if (condition.test == TEST_REGEX)
        ENT_TRY(ent_regex_new(rest, ENT_REGEX_SEARCH, "attributes/rules", &condition.regex, err));
    if (ENT_PUSH(&attributes->conditions, condition)) return ENT_OK;
    ent_regex_free(condition.regex);
    return ENT_ERR_MEMORY;
}

/* A pattern that begins with one certain tag is only tried on tokens that have it. */
static EntStatus list_pattern(EntAttributes *attributes, uint32_t index)
{
    Pattern *pattern = &attributes->patterns.at[index];
    TokenPattern first = attributes->tokens.at[pattern->first];
    for (uint32_t i = 0; i < first.count; i++) {
        Condition *condition = &attributes->conditions.at[first.first + i];
        if (condition->attr != ATTR_TAG || condition->test != TEST_EQUAL) continue;
        pattern->next = ent_map_get(&attributes->by_tag, condition->values);
        return ent_map_put(&attributes->by_tag, condition->values, index);
    }
    pattern->next = attributes->any_tag;
    attributes->any_tag = index;
    return ENT_OK;
}

static EntStatus load_pattern(EntAttributes *attributes, uint32_t rule, EntStr text, EntError *err)
{
    Pattern pattern = {.first = (uint32_t)attributes->tokens.len, .rule = rule};
    EntStr token, condition;
    for (EntStr rest = text; ent_field_next(&rest, ENT_FIELD_2, &token);) {
        TokenPattern tests = {.first = (uint32_t)attributes->conditions.len};
        for (EntStr more = token; token.len && ent_field_next(&more, ENT_FIELD_3, &condition);)
            ENT_TRY(load_condition(attributes, condition, err));
        tests.count = (uint32_t)attributes->conditions.len - tests.first;
        if (!ENT_PUSH(&attributes->tokens, tests)) return ENT_ERR_MEMORY;
    }
    pattern.count = (uint32_t)attributes->tokens.len - pattern.first;
    int64_t index = attributes->rules.at[rule].index;
    if (index < 0) index += pattern.count;
    if (index < 0 || index >= pattern.count) return damaged(err);
    uint32_t number = (uint32_t)attributes->patterns.len;
    if (!ENT_PUSH(&attributes->patterns, pattern)) return ENT_ERR_MEMORY;
    return list_pattern(attributes, number);
}

static bool parse_index(EntStr text, int32_t *out)
{
    bool negative = text.len > 0 && text.ptr[0] == '-';
    int32_t n = 0;
    if (text.len == negative || text.len > 6u + negative) return false;
    for (size_t i = negative; i < text.len; i++) {
        if (!ent_ascii_digit(text.ptr[i])) return false;
        n = n * 10 + (text.ptr[i] - '0');
    }
    *out = negative ? -n : n;
    return true;
}

static EntStatus load_rule(EntAttributes *attributes, EntStr record, EntError *err)
{
    Rule rule = {0};
    EntStr rest = record, field;
    uint32_t number = (uint32_t)attributes->rules.len;
    if (!ent_field_next(&rest, ENT_FIELD, &field) || !parse_index(field, &rule.index))
        return damaged(err);
    for (int i = 0; i < SLOTS; i++) {
        if (!ent_field_next(&rest, ENT_FIELD, &field)) return damaged(err);
        rule.sets[i] = field.len > 0;
        rule.values[i] = ent_str_sub(field, 1, field.len);
    }
    rule.pos = ent_pos_parse(rule.values[SLOT_POS]);
    if (rule.sets[SLOT_POS] && rule.values[SLOT_POS].len && rule.pos == ENT_POS_NONE)
        return damaged(err);
    if (!ENT_PUSH(&attributes->rules, rule)) return ENT_ERR_MEMORY;
    while (ent_field_next(&rest, ENT_FIELD, &field))
        ENT_TRY(load_pattern(attributes, number, field, err));
    return ENT_OK;
}

EntStatus ent_attributes_new(const EntModel *model, EntAttributes **out, EntError *err)
{
    EntStrings records;
    EntStatus status = ENT_OK;
    EntAttributes *attributes = ent_alloc(1, sizeof *attributes);
    *out = NULL;
    if (!attributes) return ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
    attributes->any_tag = ENT_MAP_NONE;
    if (!ent_strings_open(ent_model_bytes(model, "attributes/rules"), &records) ||
        records.count >= UINT16_MAX)
        status = damaged(err);
    for (uint32_t i = 0; i < records.count && status == ENT_OK; i++)
        status = load_rule(attributes, ent_strings_at(&records, i), err);
    if (status != ENT_OK) {
        ent_attributes_free(attributes);
        return ent_error_set(err, status, NULL, "attribute rules: %s", ent_status_text(status));
    }
    *out = attributes;
    return ENT_OK;
}

void ent_attributes_free(EntAttributes *attributes)
{
    if (!attributes) return;
    for (size_t i = 0; i < attributes->conditions.len; i++)
        ent_regex_free(attributes->conditions.at[i].regex);
    ENT_VEC_FREE(&attributes->rules);
    ENT_VEC_FREE(&attributes->patterns);
    ENT_VEC_FREE(&attributes->tokens);
    ENT_VEC_FREE(&attributes->conditions);
    ent_map_release(&attributes->by_tag);
    ent_free(attributes);
}

/* ---- matching ---- */

/* One application: for each token the last rule that sets each slot, plus one. */
typedef struct Apply {
    const EntAttributes *attributes;
    const EntToken *tokens; /* of the span */
    EntStr *lower;          /* their texts in lower case */
    uint16_t (*winners)[SLOTS];
    uint32_t count;
    EntRegexWork *regex;
} Apply;

static EntStr value_of(const Apply *apply, Attr attr, uint32_t token)
{
    const EntToken *t = &apply->tokens[token];
    switch (attr) {
    case ATTR_ORTH:
        return t->text;
    case ATTR_LOWER:
        return apply->lower[token];
    case ATTR_NORM:
        return t->norm;
    case ATTR_TAG:
        return t->tag;
    case ATTR_DEP:
        return t->dep;
    case ATTR_IS_SPACE:
        break;
    }
    return ENT_STR_EMPTY;
}

static bool is_among(EntStr value, EntStr values)
{
    EntStr one;
    for (EntStr rest = values; ent_field_next(&rest, ENT_FIELD_4, &one);)
        if (ent_str_eq(one, value)) return true;
    return false;
}

static bool holds(const Apply *apply, const Condition *condition, uint32_t token)
{
    EntRegexMatch match;
    if (condition->attr == ATTR_IS_SPACE)
        return ent_str_is_space(apply->tokens[token].text) == condition->flag;
    EntStr value = value_of(apply, condition->attr, token);
    switch (condition->test) {
    case TEST_EQUAL:
        return ent_str_eq(value, condition->values);
    case TEST_IN:
        return is_among(value, condition->values);
    case TEST_NOT_IN:
        return !is_among(value, condition->values);
    case TEST_REGEX:
        return ent_regex_search(condition->regex, apply->regex, value, 0, &match);
    }
    return false;
}

static bool pattern_matches(const Apply *apply, const Pattern *pattern, uint32_t begin)
{
    if (pattern->count > apply->count - begin) return false;
    for (uint32_t i = 0; i < pattern->count; i++) {
        TokenPattern token = apply->attributes->tokens.at[pattern->first + i];
        for (uint32_t k = 0; k < token.count; k++)
            if (!holds(apply, &apply->attributes->conditions.at[token.first + k], begin + i))
                return false;
    }
    return true;
}

static void try_patterns(Apply *apply, uint32_t first, uint32_t begin)
{
    const EntAttributes *attributes = apply->attributes;
    for (uint32_t n = first; n != ENT_MAP_NONE; n = attributes->patterns.at[n].next) {
        const Pattern *pattern = &attributes->patterns.at[n];
        if (!pattern_matches(apply, pattern, begin)) continue;
        const Rule *rule = &attributes->rules.at[pattern->rule];
        int64_t target = (int64_t)begin + rule->index + (rule->index < 0 ? pattern->count : 0);
        uint16_t *winners = apply->winners[target];
        for (int i = 0; i < SLOTS; i++)
            if (rule->sets[i] && winners[i] <= pattern->rule)
                winners[i] = (uint16_t)(pattern->rule + 1);
    }
}

static void set_values(const Apply *apply, EntToken *token, const uint16_t winners[SLOTS])
{
    const Rule *rules = apply->attributes->rules.at;
    if (winners[SLOT_POS]) token->pos = (uint8_t)rules[winners[SLOT_POS] - 1].pos;
    EntStr *const targets[SLOTS] = {NULL, &token->morph, &token->lemma, &token->tag, &token->dep};
    for (int i = SLOT_MORPH; i < SLOTS; i++)
        if (winners[i]) *targets[i] = rules[winners[i] - 1].values[i];
}

EntStatus ent_attributes_apply(const EntAttributes *attributes, EntDoc *doc, EntSpan tokens)
{
    if (tokens.begin == tokens.end) return ENT_OK;
    Apply apply = {.attributes = attributes,
                   .tokens = doc->tokens.at + tokens.begin,
                   .count = tokens.end - tokens.begin};
    apply.lower = ENT_ARENA_NEW(&doc->arena, EntStr, apply.count);
    apply.winners = ent_arena_alloc(&doc->arena, apply.count, sizeof *apply.winners);
    apply.regex = ent_regex_work_new();
    bool good = apply.lower && apply.winners && apply.regex;
    for (uint32_t i = 0; good && i < apply.count; i++) {
        apply.lower[i] = ent_str_lower(&doc->arena, apply.tokens[i].text);
        good = apply.lower[i].ptr || (apply.lower[i].len == 0 && apply.tokens[i].text.len == 0);
    }
    for (uint32_t i = 0; good && i < apply.count; i++) {
        try_patterns(&apply, ent_map_get(&attributes->by_tag, apply.tokens[i].tag), i);
        try_patterns(&apply, attributes->any_tag, i);
    }
    for (uint32_t i = 0; good && i < apply.count; i++)
        set_values(&apply, &doc->tokens.at[tokens.begin + i], apply.winners[i]);
    ent_regex_work_free(apply.regex);
    return good ? ENT_OK : ENT_ERR_MEMORY;
}
