/* Loading a tokenizer. */
#include "nlp/tokenizer_rules.h"

#include "base/limits.h"
#include "text/case.h"

const EntWordRule *ent_tokenizer_rule(const EntTokenizer *tokenizer, EntStr word)
{
    if (word.len > tokenizer->longest_rule) return NULL;
    uint32_t i = ent_map_get(&tokenizer->by_word, word);
    return i == ENT_MAP_NONE ? NULL : &tokenizer->rules.at[i];
}

EntStatus ent_tokenizer_describe(const EntTokenizer *tokenizer, EntArena *arena, EntStr text,
                                 EntPiece *piece)
{
    piece->word = ent_map_get(&tokenizer->phrase_words, text);
    EntStr kept = ent_norm_kept(&tokenizer->norms, text);
    if (kept.ptr) {
        piece->norm = kept;
        piece->norm_kind = ENT_NORM_KEPT;
        return ENT_OK;
    }
    piece->norm = ent_str_lower(arena, text);
    if (!piece->norm.ptr) return ENT_ERR_MEMORY;
    piece->norm_kind = piece->norm.ptr == text.ptr ? ENT_NORM_TEXT : ENT_NORM_WORK;
    return ENT_OK;
}

/* ---- rules ---- */

static EntStatus damaged(EntError *err)
{
    return ent_error_set(err, ENT_ERR_MODEL, NULL, "section tokenizer/rules is damaged");
}

/* One token of a rule: FIELD is ORTH, or ORTH and NORM. */
static EntStatus add_rule_piece(EntTokenizer *tokenizer, EntStr word, uint32_t *at, EntStr field,
                                EntError *err)
{
    EntStr orth, norm = ENT_STR_EMPTY, rest = field;
    ent_field_next(&rest, ENT_FIELD_2, &orth);
    /* An empty NORM is none, as in spaCy. */
    bool has_norm = ent_field_next(&rest, ENT_FIELD_2, &norm) && norm.len > 0;
    EntPiece piece = {.begin = *at, .word = ENT_MAP_NONE};
    EntStr text = ent_str_sub(word, *at, *at + orth.len);
    if (orth.len == 0 || !ent_str_eq(text, orth)) return damaged(err);
    *at += (uint32_t)orth.len;
    piece.end = *at;
    ENT_TRY(ent_tokenizer_describe(tokenizer, &tokenizer->arena, text, &piece));
    if (has_norm) piece.norm = norm;
    if (has_norm || piece.norm_kind == ENT_NORM_WORK) piece.norm_kind = ENT_NORM_KEPT;
    return ENT_PUSH(&tokenizer->rule_pieces, piece) ? ENT_OK : ENT_ERR_MEMORY;
}

/* Keep RULE, whose pieces are the last of the list. */
static EntStatus keep_rule(EntTokenizer *tokenizer, EntWordRule rule)
{
    rule.count = (uint32_t)tokenizer->rule_pieces.len - rule.first;
    if (rule.word.len > tokenizer->longest_rule) tokenizer->longest_rule = rule.word.len;
    uint32_t index = (uint32_t)tokenizer->rules.len;
    if (!ENT_PUSH(&tokenizer->rules, rule)) return ENT_ERR_MEMORY;
    return ent_map_put(&tokenizer->by_word, rule.word, index);
}

static EntStatus add_rule(EntTokenizer *tokenizer, EntStr record, EntError *err)
{
    EntStr rest = record, field;
    EntWordRule rule = {.first = (uint32_t)tokenizer->rule_pieces.len};
    uint32_t at = 0;
    ent_field_next(&rest, ENT_FIELD, &rule.word);
    if (rule.word.len > ENT_MAX_WORD) return damaged(err);
    while (ent_field_next(&rest, ENT_FIELD, &field))
        ENT_TRY(add_rule_piece(tokenizer, rule.word, &at, field, err));
    if (tokenizer->rule_pieces.len == rule.first || at != rule.word.len) return damaged(err);
    return keep_rule(tokenizer, rule);
}

/* Legal forms of companies and signs of currencies that the package's rules lack and its patterns
 * would cut, "S.p | . | A.", "Rs | .", so that a sentence ends inside a name or a sum.
 * tests/peer/kept_words.py gives them to spaCy, too. */
static const char *const kept_words[] = {
    "S.p.A.", "S.p.A",  "S.r.l.", "S.r.l", "S.r.l.s.", "r.l.",   "d.o.o.", "d.d.",  "a.d.",
    "a.s.",   "s.r.o.", "s.r.o",  "o.o.",  "z.o.o.",   "Sp.",    "Sdn.",   "Bhd.",  "Pvt.",
    "Pty.",   "Pte.",   "e.V.",   "e.K.",  "e.G.",     "m.b.H.", "Ltda.",  "Lda.",  "Cia.",
    "Cía.",   "Şti.",   "k.s.",   "Rs.",   "Rp.",      "Tk.",    "Dhs.",   "v.o.s."};

/* The package's own rules go first. */
static EntStatus add_kept_words(EntTokenizer *tokenizer, EntError *err)
{
    for (size_t i = 0; i < sizeof kept_words / sizeof *kept_words; i++) {
        EntStr word = ent_str(kept_words[i]);
        if (ent_map_get(&tokenizer->by_word, word) != ENT_MAP_NONE) continue;
        EntPieces *pieces = &tokenizer->rule_pieces;
        EntWordRule rule = {.word = word, .first = (uint32_t)pieces->len};
        uint32_t at = 0;
        ENT_TRY(add_rule_piece(tokenizer, word, &at, word, err));
        ENT_TRY(keep_rule(tokenizer, rule));
    }
    return ENT_OK;
}

/* ---- phrases ---- */

static uint32_t phrase_word(EntTokenizer *tokenizer, EntStr text)
{
    uint32_t number = (uint32_t)tokenizer->phrase_roots.len;
    bool added;
    number = ent_map_add(&tokenizer->phrase_words, text, number, &added);
    if (added && !ENT_PUSH(&tokenizer->phrase_roots, 0)) return ENT_MAP_NONE;
    return number;
}

static uint32_t new_node(EntTokenizer *tokenizer, uint32_t word, uint32_t next)
{
    uint32_t node = (uint32_t)tokenizer->phrase_nodes.len;
    EntPhraseNode fresh = {.word = word, .next = next};
    return ENT_PUSH(&tokenizer->phrase_nodes, fresh) ? node : 0;
}

/* The child of PARENT (0: the roots) for WORD, made where there is none; 0: out of memory. */
static uint32_t child_for(EntTokenizer *tokenizer, uint32_t parent, uint32_t word)
{
    if (!parent) {
        uint32_t *root = &tokenizer->phrase_roots.at[word];
        if (!*root) *root = new_node(tokenizer, word, 0);
        return *root;
    }
    uint32_t first = tokenizer->phrase_nodes.at[parent].child;
    for (uint32_t n = first; n; n = tokenizer->phrase_nodes.at[n].next)
        if (tokenizer->phrase_nodes.at[n].word == word) return n;
    uint32_t node = new_node(tokenizer, word, first);
    if (node) tokenizer->phrase_nodes.at[parent].child = node;
    return node;
}

static EntStatus add_phrase(EntTokenizer *tokenizer, EntStr text, const EntPieces *pieces)
{
    uint32_t node = 0;
    for (size_t i = 0; i < pieces->len; i++) {
        EntStr piece = ent_str_sub(text, pieces->at[i].begin, pieces->at[i].end);
        uint32_t word = phrase_word(tokenizer, piece);
        node = word == ENT_MAP_NONE ? 0 : child_for(tokenizer, node, word);
        if (!node) return ENT_ERR_MEMORY;
    }
    if (node) tokenizer->phrase_nodes.at[node].end = true;
    return ENT_OK;
}

/* Words that patterns would cut differently have to be found once more among the tokens. */
static EntStatus load_phrases(EntTokenizer *tokenizer, bool all)
{
    EntTokenizerWork *work;
    EntPieces pieces = {0};
    EntStatus status = ent_tokenizer_work_new(tokenizer, &work);
    if (status != ENT_OK) return status;
    for (size_t i = 0; i < tokenizer->rules.len && status == ENT_OK; i++) {
        EntStr word = tokenizer->rules.at[i].word;
        if (!all && ent_str_find(word, ENT_STR(" ")) == SIZE_MAX &&
            !ent_tokenizer_would_cut(tokenizer, work, word))
            continue;
        pieces.len = 0;
        status = ent_tokenizer_cut_plain(tokenizer, work, word, &pieces);
        if (status == ENT_OK) status = add_phrase(tokenizer, word, &pieces);
    }
    ENT_VEC_FREE(&pieces);
    ent_tokenizer_work_free(work);
    return status;
}

/* Only now do the pieces of rules know their numbers among the words of phrases. */
static void number_rule_pieces(EntTokenizer *tokenizer)
{
    for (size_t i = 0; i < tokenizer->rules.len; i++) {
        const EntWordRule *rule = &tokenizer->rules.at[i];
        for (uint32_t k = 0; k < rule->count; k++) {
            EntPiece *piece = &tokenizer->rule_pieces.at[rule->first + k];
            piece->word = ent_map_get(&tokenizer->phrase_words,
                                      ent_str_sub(rule->word, piece->begin, piece->end));
        }
    }
}

/* ---- the whole ---- */

static EntStatus load_pattern(const EntModel *model, const char *section, EntRegexKind kind,
                              EntRegex **out, EntError *err)
{
    EntStr pattern = ent_model_bytes(model, section);
    return pattern.len ? ent_regex_new(pattern, kind, section, out, err) : ENT_OK;
}

static EntStatus load(EntTokenizer *tokenizer, const EntModel *model, EntError *err)
{
    EntStrings rules;
    EntStr section = ent_model_bytes(model, "tokenizer/rules");
    if (!section.len) return ent_error_set(err, ENT_ERR_MODEL, NULL, "no section tokenizer/rules");
    if (!ent_strings_open(section, &rules)) return damaged(err);
    ENT_TRY(ent_norms_open(model, &tokenizer->norms, err));
    /* A prefix is where the word begins, so its pattern need not look further. */
    ENT_TRY(load_pattern(model, "tokenizer/prefix", ENT_REGEX_MATCH, &tokenizer->prefix, err));
    ENT_TRY(load_pattern(model, "tokenizer/suffix", ENT_REGEX_SEARCH, &tokenizer->suffix, err));
    ENT_TRY(load_pattern(model, "tokenizer/infix", ENT_REGEX_SEARCH, &tokenizer->infix, err));
    ENT_TRY(load_pattern(model, "tokenizer/token", ENT_REGEX_MATCH, &tokenizer->token, err));
    ENT_TRY(load_pattern(model, "tokenizer/url", ENT_REGEX_MATCH, &tokenizer->url, err));
    for (uint32_t i = 0; i < rules.count; i++)
        ENT_TRY(add_rule(tokenizer, ent_strings_at(&rules, i), err));
    ENT_TRY(add_kept_words(tokenizer, err));
    if (!ENT_PUSH(&tokenizer->phrase_nodes, (EntPhraseNode){0})) return ENT_ERR_MEMORY;
    EntStr options = ent_model_bytes(model, "tokenizer/options");
    bool faster = ent_str_find(options, ENT_STR("faster_heuristics")) != SIZE_MAX;
    ENT_TRY(load_phrases(tokenizer, !faster));
    number_rule_pieces(tokenizer);
    return ENT_OK;
}

EntStatus ent_tokenizer_new(const EntModel *model, EntTokenizer **out, EntError *err)
{
    EntTokenizer *tokenizer = ent_alloc(1, sizeof *tokenizer);
    EntStatus status = tokenizer ? load(tokenizer, model, err) : ENT_ERR_MEMORY;
    if (status != ENT_OK) {
        ent_tokenizer_free(tokenizer);
        tokenizer = NULL;
        ent_error_set(err, status, NULL, "tokenizer: %s", ent_status_text(status));
    }
    *out = tokenizer;
    return status;
}

void ent_tokenizer_free(EntTokenizer *tokenizer)
{
    if (!tokenizer) return;
    ent_regex_free(tokenizer->prefix);
    ent_regex_free(tokenizer->suffix);
    ent_regex_free(tokenizer->infix);
    ent_regex_free(tokenizer->token);
    ent_regex_free(tokenizer->url);
    ent_map_release(&tokenizer->by_word);
    ent_map_release(&tokenizer->phrase_words);
    ENT_VEC_FREE(&tokenizer->rules);
    ENT_VEC_FREE(&tokenizer->rule_pieces);
    ENT_VEC_FREE(&tokenizer->phrase_roots);
    ENT_VEC_FREE(&tokenizer->phrase_nodes);
    ent_arena_release(&tokenizer->arena);
    ent_free(tokenizer);
}
