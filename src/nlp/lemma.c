#include "nlp/lemma.h"

#include <stdio.h>

#include "base/ascii.h"
#include "base/map.h"
#include "model/strings.h"
#include "nlp/attributes.h"
#include "nlp/hash.h"
#include "text/case.h"

enum {
    MAX_RULES = 256,       /* of one part of speech */
    CACHED_WORDS = 100000, /* after which the cache is emptied */
    CACHED_LENGTH = 64     /* bytes of a word that is worth remembering */
};

/* What the package knows of one part of speech. */
typedef struct Tables {
    EntStrings index, exceptions, rules;
} Tables;

struct EntLemmatizer {
    Tables tables[ENT_POS_COUNT];
};

typedef struct Known {
    EntStr lemma;
    bool in_model;
} Known;

struct EntLemmaWork {
    EntArena arena; /* words and lemmas of the cache */
    EntMap cache[ENT_POS_COUNT];
    ENT_VEC(Known) known;
};

/* ---- life ---- */

static EntStatus load_table(const EntModel *model, const char *kind, EntPos pos, EntStrings *out,
                            EntError *err)
{
    char lower[16], section[64];
    size_t n = 0;
    for (const char *p = ent_pos_name(pos); *p && n < sizeof lower; p++)
        lower[n++] = ent_ascii_to_lower(*p);
    unsigned long long id = ent_string_id(ent_str_n(lower, n));
    snprintf(section, sizeof section, "lemma/%s/%llu", kind, id);
    if (ent_strings_open(ent_model_bytes(model, section), out)) return ENT_OK;
    return ent_error_set(err, ENT_ERR_MODEL, NULL, "section %s is damaged", section);
}

static EntStatus load(EntLemmatizer *lemmatizer, const EntModel *model, EntError *err)
{
    for (int pos = ENT_POS_NONE + 1; pos < ENT_POS_COUNT; pos++) {
        Tables *tables = &lemmatizer->tables[pos];
        ENT_TRY(load_table(model, "index", (EntPos)pos, &tables->index, err));
        ENT_TRY(load_table(model, "exceptions", (EntPos)pos, &tables->exceptions, err));
        ENT_TRY(load_table(model, "rules", (EntPos)pos, &tables->rules, err));
        if (tables->rules.count > MAX_RULES)
            return ent_error_set(err, ENT_ERR_MODEL, NULL, "more than %d lemma rules", MAX_RULES);
    }
    return ENT_OK;
}

EntStatus ent_lemmatizer_new(const EntModel *model, EntLemmatizer **out, EntError *err)
{
    EntLemmatizer *lemmatizer = ent_alloc(1, sizeof *lemmatizer);
    *out = NULL;
    if (!lemmatizer) return ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
    EntStatus status = load(lemmatizer, model, err);
    if (status == ENT_OK)
        *out = lemmatizer;
    else
        ent_lemmatizer_free(lemmatizer);
    return status;
}

void ent_lemmatizer_free(EntLemmatizer *lemmatizer)
{
    ent_free(lemmatizer);
}

EntStatus ent_lemma_work_new(const EntLemmatizer *lemmatizer, EntLemmaWork **out)
{
    (void)lemmatizer; /* says whose answers the cache will have */
    *out = ent_alloc(1, sizeof **out);
    return *out ? ENT_OK : ENT_ERR_MEMORY;
}

static void forget(EntLemmaWork *work)
{
    for (int pos = 0; pos < ENT_POS_COUNT; pos++) ent_map_clear(&work->cache[pos]);
    work->known.len = 0;
    ent_arena_reset(&work->arena);
}

void ent_lemma_work_free(EntLemmaWork *work)
{
    if (!work) return;
    for (int pos = 0; pos < ENT_POS_COUNT; pos++) ent_map_release(&work->cache[pos]);
    ENT_VEC_FREE(&work->known);
    ent_arena_release(&work->arena);
    ent_free(work);
}

/* ---- rules ---- */

static bool has(EntStr morph, const char *feature, const char *value)
{
    return ent_str_is(ent_morph_get(morph, ent_str(feature)), value);
}

/* An uninflected word by its features: singular, infinitive, positive and the like. */
static bool is_base_form(EntPos pos, EntStr morph)
{
    if (morph.len == 0) return false;
    if (pos == ENT_POS_NOUN && has(morph, "Number", "Sing")) return true;
    if (pos == ENT_POS_VERB && has(morph, "VerbForm", "Fin") && has(morph, "Tense", "Pres") &&
        !ent_morph_get(morph, ENT_STR("Number")).ptr)
        return true;
    return has(morph, "VerbForm", "Inf") || has(morph, "VerbForm", "None") ||
           has(morph, "Degree", "Pos");
}

/* A form that a rule makes of a word. */
typedef struct Form {
    EntStr text;
    bool known;    /* in the index; TEXT is then a view of it */
    bool possible; /* known, or not a plain word, which no index can hold */
} Form;

static EntStr join(EntArena *arena, EntStr a, EntStr b)
{
    if (b.len == 0) return a;
    char *p = ent_arena_alloc(arena, a.len + b.len, 1);
    if (!p) return ENT_STR_EMPTY;
    if (a.len) memcpy(p, a.ptr, a.len);
    memcpy(p + a.len, b.ptr, b.len);
    return ent_str_n(p, a.len + b.len);
}

/* The forms of WORD (lower case), in the order of the rules. */
static EntStatus make_forms(const Tables *tables, EntArena *arena, EntStr word, Form *forms,
                            size_t *count)
{
    *count = 0;
    for (uint32_t i = 0; i < tables->rules.count; i++) {
        EntStr rest = ent_strings_at(&tables->rules, i), old = ENT_STR_EMPTY, fresh = ENT_STR_EMPTY;
        ent_field_next(&rest, ENT_FIELD, &old);
        ent_field_next(&rest, ENT_FIELD, &fresh);
        if (!ent_str_ends(word, old) || word.len - old.len + fresh.len == 0) continue;
        Form form = {.text = join(arena, ent_str_sub(word, 0, word.len - old.len), fresh)};
        if (!form.text.ptr) return ENT_ERR_MEMORY;
        uint32_t found = ent_strings_find(&tables->index, form.text);
        form.known = found != UINT32_MAX;
        form.possible = form.known || !ent_str_is_alpha(form.text);
        if (form.known) form.text = ent_strings_at(&tables->index, found);
        forms[(*count)++] = form;
    }
    return ENT_OK;
}

/* spaCy puts each known form, then each exception that is new, before the list; the first is the
 * lemma. So the last known form wins, else the first that is possible; exceptions win over both. */
static void choose(const Tables *tables, EntStr word, const Form *forms, size_t count, Known *best)
{
    EntStr exceptions[MAX_RULES], form;
    size_t taken = 0;
    uint32_t found = ent_strings_find(&tables->exceptions, word);
    *best = (Known){0};
    for (size_t i = 0; i < count; i++)
        if (forms[i].known || (forms[i].possible && !best->lemma.ptr))
            *best = (Known){forms[i].text, forms[i].known};
    EntStr rest = found == UINT32_MAX ? ENT_STR_EMPTY : ent_strings_at(&tables->exceptions, found);
    ent_field_next(&rest, ENT_FIELD, &form); /* the word itself */
    while (ent_field_next(&rest, ENT_FIELD, &form) && taken < MAX_RULES) {
        bool present = false;
        for (size_t i = 0; i < count; i++)
            present |= forms[i].possible && ent_str_eq(forms[i].text, form);
        for (size_t i = 0; i < taken; i++) present |= ent_str_eq(exceptions[i], form);
        if (present) continue;
        exceptions[taken++] = form;
        *best = (Known){form, true};
    }
    for (size_t i = 0; i < count && !best->lemma.ptr; i++)
        *best = (Known){forms[i].text, forms[i].known};
}

static EntStatus find_lemma(const Tables *tables, EntArena *arena, EntStr text, Known *out)
{
    Form forms[MAX_RULES];
    size_t count;
    EntStr word = ent_str_lower(arena, text);
    if (!word.ptr) return ENT_ERR_MEMORY;
    ENT_TRY(make_forms(tables, arena, word, forms, &count));
    choose(tables, word, forms, count, out);
    if (!out->lemma.ptr) out->lemma = text;
    return ENT_OK;
}

/* ---- a run ---- */

/* The answer for TEXT, from the cache or made. Long words would fill the cache without use. */
static EntStatus look_up(const EntLemmatizer *lemmatizer, EntLemmaWork *work, EntArena *arena,
                         EntPos pos, EntStr text, Known *out)
{
    const Tables *tables = &lemmatizer->tables[pos];
    if (text.len > CACHED_LENGTH) return find_lemma(tables, arena, text, out);
    uint32_t at = ent_map_get(&work->cache[pos], text);
    if (at != ENT_MAP_NONE) {
        *out = work->known.at[at];
        return ENT_OK;
    }
    if (work->known.len >= CACHED_WORDS) forget(work);
    EntStr key = ent_arena_copy(&work->arena, text);
    if (!key.ptr) return ENT_ERR_MEMORY;
    ENT_TRY(find_lemma(tables, &work->arena, key, out));
    at = (uint32_t)work->known.len;
    if (!ENT_PUSH(&work->known, *out)) return ENT_ERR_MEMORY;
    return ent_map_put(&work->cache[pos], key, at);
}

static EntStatus set_lemma(const EntLemmatizer *lemmatizer, EntLemmaWork *work, EntDoc *doc,
                           EntToken *token)
{
    EntPos pos = (EntPos)token->pos;
    const Tables *tables = &lemmatizer->tables[pos];
    bool any = tables->index.count || tables->exceptions.count || tables->rules.count;
    Known known;
    token->lemma = token->text;
    if (pos == ENT_POS_NONE || pos == ENT_POS_SPACE || is_base_form(pos, token->morph) ||
        (!any && pos != ENT_POS_PROPN)) {
        token->lemma = ent_str_lower(&doc->arena, token->text);
        return token->lemma.ptr || !token->text.len ? ENT_OK : ENT_ERR_MEMORY;
    }
    if (!any) return ENT_OK; /* names stay as they are */
    ENT_TRY(look_up(lemmatizer, work, &doc->arena, pos, token->text, &known));
    if (ent_str_starts(token->text, known.lemma))
        token->lemma = ent_str_sub(token->text, 0, known.lemma.len);
    else
        token->lemma = known.in_model ? known.lemma : ent_arena_copy(&doc->arena, known.lemma);
    return token->lemma.ptr ? ENT_OK : ENT_ERR_MEMORY;
}

EntStatus ent_lemmas_apply(const EntLemmatizer *lemmatizer, EntLemmaWork *work, EntDoc *doc,
                           EntSpan tokens)
{
    for (uint32_t i = tokens.begin; i < tokens.end; i++) {
        EntToken *token = &doc->tokens.at[i];
        if (token->lemma.len == 0) ENT_TRY(set_lemma(lemmatizer, work, doc, token));
    }
    return ENT_OK;
}
