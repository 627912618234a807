/* Cutting a text. Names follow spacy/tokenizer.pyx: affixes are split off, then what is left is
 * attached. */
#include "nlp/tokenizer.h"

#include <stdlib.h>

#include "base/ascii.h"
#include "base/limits.h"
#include "nlp/tokenizer_rules.h"
#include "text/case.h"
#include "text/utf8.h"

enum {
    CACHED_WORD = 64,       /* bytes of a piece of text that is worth remembering */
    CACHED_PIECES = 200000, /* after which the cache is emptied, between two runs */
    SUFFIX_WINDOW = 32      /* bytes */
};

/* Pieces of text seen before: pieces [first, first + count) of the work's list. */
typedef struct Cached {
    uint32_t first, count;
} Cached;

struct EntTokenizerWork {
    EntRegexWork *regex;
    EntArena arena; /* keys and norms of the cache */
    EntMap cache;
    ENT_VEC(Cached) cached;
    EntPieces cached_pieces;
    EntPieces fresh;             /* of the piece of text at hand */
    ENT_VEC(EntSpan) suffixes;   /* bytes split off its end, outermost first */
    EntPieces pieces, rewritten; /* of the run */
    EntSpans phrases;            /* of pieces */
    ENT_VEC(bool) taken;         /* for each piece: lies in a phrase */
};

EntStatus ent_tokenizer_work_new(const EntTokenizer *tokenizer, EntTokenizerWork **out)
{
    (void)tokenizer; /* says whose pieces the cache will have */
    EntTokenizerWork *work = ent_alloc(1, sizeof *work);
    if (work) work->regex = ent_regex_work_new();
    if (work && !work->regex) {
        ent_free(work);
        work = NULL;
    }
    *out = work;
    return work ? ENT_OK : ENT_ERR_MEMORY;
}

void ent_tokenizer_work_free(EntTokenizerWork *work)
{
    if (!work) return;
    ent_regex_work_free(work->regex);
    ent_arena_release(&work->arena);
    ent_map_release(&work->cache);
    ENT_VEC_FREE(&work->cached);
    ENT_VEC_FREE(&work->cached_pieces);
    ENT_VEC_FREE(&work->fresh);
    ENT_VEC_FREE(&work->suffixes);
    ENT_VEC_FREE(&work->pieces);
    ENT_VEC_FREE(&work->rewritten);
    ENT_VEC_FREE(&work->phrases);
    ENT_VEC_FREE(&work->taken);
    ent_free(work);
}

/* ---- patterns ---- */

static bool matches(const EntRegex *regex, EntTokenizerWork *work, EntStr s)
{
    EntRegexMatch match;
    return regex && ent_regex_search(regex, work->regex, s, 0, &match);
}

/* Bytes of the prefix of S; 0: none. */
static size_t find_prefix(const EntTokenizer *tokenizer, EntTokenizerWork *work, EntStr s)
{
    EntRegexMatch match;
    if (!tokenizer->prefix || !ent_regex_search(tokenizer->prefix, work->regex, s, 0, &match))
        return 0;
    return match.end;
}

/* Bytes of the suffix of S: from the first place where the pattern matches up to the end. */
static size_t find_suffix(const EntTokenizer *tokenizer, EntTokenizerWork *work, EntStr s)
{
    EntRegexMatch match;
    if (!tokenizer->suffix) return 0;
    for (size_t window = SUFFIX_WINDOW;; window *= 2) {
        size_t from = s.len > window ? s.len - window : 0;
        while (from < s.len && ((unsigned char)s.ptr[from] & 0xC0) == 0x80) from++;
        if (!ent_regex_search(tokenizer->suffix, work->regex, s, from, &match)) return 0;
        if (from == 0 || match.begin > from)
            return match.end == s.len ? match.end - match.begin : 0;
    }
}

bool ent_tokenizer_would_cut(const EntTokenizer *tokenizer, EntTokenizerWork *work, EntStr word)
{
    return find_prefix(tokenizer, work, word) || find_suffix(tokenizer, work, word) ||
           matches(tokenizer->infix, work, word);
}

/* ---- one piece of text without white space, or only of it ---- */

static EntStatus add_piece(const EntTokenizer *tokenizer, EntTokenizerWork *work, EntStr chunk,
                           size_t begin, size_t end)
{
    EntPiece piece = {.begin = (uint32_t)begin, .end = (uint32_t)end};
    EntStr text = ent_str_sub(chunk, begin, end);
    ENT_TRY(ent_tokenizer_describe(tokenizer, &work->arena, text, &piece));
    return ENT_PUSH(&work->fresh, piece) ? ENT_OK : ENT_ERR_MEMORY;
}

static EntStatus add_rule_pieces(const EntTokenizer *tokenizer, const EntWordRule *rule,
                                 size_t begin, EntPieces *out)
{
    for (uint32_t i = 0; i < rule->count; i++) {
        EntPiece piece = tokenizer->rule_pieces.at[rule->first + i];
        piece.begin += (uint32_t)begin;
        piece.end += (uint32_t)begin;
        if (!ENT_PUSH(out, piece)) return ENT_ERR_MEMORY;
    }
    return ENT_OK;
}

static bool is_rule(const EntTokenizer *tokenizer, bool rules, EntStr s)
{
    return rules && s.len && ent_tokenizer_rule(tokenizer, s);
}

/* Take prefixes and suffixes off CHUNK until none is left, or a word with a rule is; *BEGIN and
 * *END are what is left. Prefixes become pieces, suffixes wait in WORK->suffixes. */
static EntStatus split_affixes(const EntTokenizer *tokenizer, EntTokenizerWork *work, EntStr chunk,
                               bool rules, size_t *begin, size_t *end)
{
    size_t before = SIZE_MAX;
    bool found_rule = false;
    while (*begin < *end && *end - *begin != before && !found_rule) {
        EntStr s = ent_str_sub(chunk, *begin, *end);
        if (matches(tokenizer->token, work, s) || is_rule(tokenizer, rules, s)) break;
        before = s.len;
        size_t prefix = find_prefix(tokenizer, work, s), suffix = 0;
        found_rule = prefix && is_rule(tokenizer, rules, ent_str_sub(s, prefix, s.len));
        if (!found_rule) {
            suffix = find_suffix(tokenizer, work, ent_str_sub(s, prefix, s.len));
            found_rule = suffix && is_rule(tokenizer, rules, ent_str_sub(s, 0, s.len - suffix));
            if (found_rule) prefix = 0; /* the rule's word begins with it */
        }
        if (prefix) ENT_TRY(add_piece(tokenizer, work, chunk, *begin, *begin + prefix));
        EntSpan tail = {(uint32_t)(*end - suffix), (uint32_t)*end};
        if (suffix && !ENT_PUSH(&work->suffixes, tail)) return ENT_ERR_MEMORY;
        *begin += prefix;
        *end -= suffix;
    }
    return ENT_OK;
}

/* Cut what is left at the infixes; one that stands at its beginning does not count. */
static EntStatus split_infixes(const EntTokenizer *tokenizer, EntTokenizerWork *work, EntStr chunk,
                               size_t begin, size_t end)
{
    EntStr s = ent_str_sub(chunk, begin, end);
    EntRegexMatch match = {0, 0};
    size_t done = 0;
    bool found = tokenizer->infix && ent_regex_search(tokenizer->infix, work->regex, s, 0, &match);
    while (found) {
        if (match.begin != 0) {
            if (match.begin != done)
                ENT_TRY(add_piece(tokenizer, work, chunk, begin + done, begin + match.begin));
            if (match.begin != match.end)
                ENT_TRY(add_piece(tokenizer, work, chunk, begin + match.begin, begin + match.end));
            done = match.end;
        }
        found =
            match.begin == match.end
                ? ent_regex_search_after_empty(tokenizer->infix, work->regex, s, match.end, &match)
                : ent_regex_search(tokenizer->infix, work->regex, s, match.end, &match);
    }
    return done < s.len ? add_piece(tokenizer, work, chunk, begin + done, end) : ENT_OK;
}

/* "QuorvaGov.LV", "Gate.IO": a name that ends as an address in the web does, in capitals; with
 * small letters there the package's own pattern keeps it. */
static bool named_as_site(EntStr s)
{
    enum { LEAST = 7, END = 3 };
    size_t dot = s.len - END;
    if (s.len < LEAST || s.ptr[dot] != '.' || !ent_ascii_upper((unsigned char)s.ptr[0]) ||
        !ent_ascii_lower((unsigned char)s.ptr[dot - 1]))
        return false;
    for (size_t i = 0; i < s.len; i++) {
        bool letter = i < dot ? ent_ascii_letter((unsigned char)s.ptr[i])
                              : ent_ascii_upper((unsigned char)s.ptr[i]);
        if (i != dot && !letter) return false;
    }
    return true;
}

static EntStatus attach(const EntTokenizer *tokenizer, EntTokenizerWork *work, EntStr chunk,
                        bool rules, size_t begin, size_t end)
{
    EntStr s = ent_str_sub(chunk, begin, end);
    const EntWordRule *rule = rules ? ent_tokenizer_rule(tokenizer, s) : NULL;
    if (s.len == 0) return ENT_OK;
    if (rule) return add_rule_pieces(tokenizer, rule, begin, &work->fresh);
    if (matches(tokenizer->token, work, s) || matches(tokenizer->url, work, s) || named_as_site(s))
        return add_piece(tokenizer, work, chunk, begin, end);
    return split_infixes(tokenizer, work, chunk, begin, end);
}

/* Cut CHUNK into WORK->fresh, offsets within CHUNK. */
static EntStatus cut_chunk(const EntTokenizer *tokenizer, EntTokenizerWork *work, EntStr chunk,
                           bool rules)
{
    size_t begin = 0, end = chunk.len;
    work->fresh.len = work->suffixes.len = 0;
    if (chunk.len > ENT_MAX_WORD || ent_utf8_valid(chunk) != chunk.len)
        return add_piece(tokenizer, work, chunk, begin, end);
    ENT_TRY(split_affixes(tokenizer, work, chunk, rules, &begin, &end));
    ENT_TRY(attach(tokenizer, work, chunk, rules, begin, end));
    for (size_t i = work->suffixes.len; i-- > 0;) {
        EntSpan suffix = work->suffixes.at[i];
        ENT_TRY(add_piece(tokenizer, work, chunk, suffix.begin, suffix.end));
    }
    return ENT_OK;
}

/* ---- the text at white space ---- */

/* Append pieces to OUT, BEGIN bytes further on. */
static EntStatus append(EntPieces *out, const EntPiece *pieces, size_t count, size_t begin)
{
    if (!ENT_RESERVE(out, out->len + count)) return ENT_ERR_MEMORY;
    for (size_t i = 0; i < count; i++) {
        EntPiece *piece = &out->at[out->len++];
        *piece = pieces[i];
        piece->begin += (uint32_t)begin;
        piece->end += (uint32_t)begin;
    }
    return ENT_OK;
}

static EntStatus remember(EntTokenizerWork *work, EntStr chunk)
{
    Cached cached = {(uint32_t)work->cached_pieces.len, (uint32_t)work->fresh.len};
    EntStr key = ent_arena_copy(&work->arena, chunk);
    if (!key.ptr || !ENT_PUSH(&work->cached, cached)) return ENT_ERR_MEMORY;
    ENT_TRY(append(&work->cached_pieces, work->fresh.at, work->fresh.len, 0));
    return ent_map_put(&work->cache, key, (uint32_t)work->cached.len - 1);
}

static EntStatus add_chunk(const EntTokenizer *tokenizer, EntTokenizerWork *work, EntStr text,
                           size_t begin, size_t end, bool rules, EntPieces *out)
{
    EntStr chunk = ent_str_sub(text, begin, end);
    bool cacheable = rules && chunk.len <= CACHED_WORD;
    uint32_t known = cacheable ? ent_map_get(&work->cache, chunk) : ENT_MAP_NONE;
    if (known != ENT_MAP_NONE) {
        Cached cached = work->cached.at[known];
        return append(out, work->cached_pieces.at + cached.first, cached.count, begin);
    }
    ENT_TRY(cut_chunk(tokenizer, work, chunk, rules));
    if (cacheable) ENT_TRY(remember(work, chunk));
    return append(out, work->fresh.at, work->fresh.len, begin);
}

/* Pieces of white space and of other text take turns; one space behind other text belongs to no
 * piece. */
static EntStatus cut_text(const EntTokenizer *tokenizer, EntTokenizerWork *work, EntStr text,
                          bool rules, EntPieces *out)
{
    size_t start = 0, at = 0;
    bool in_space = false;
    while (at < text.len) {
        size_t here = at;
        uint32_t cp = ent_utf8_next(text, &at);
        bool space = ent_char_is_space(cp);
        if (here == 0) in_space = space;
        if (space == in_space) continue;
        if (start < here) ENT_TRY(add_chunk(tokenizer, work, text, start, here, rules, out));
        start = here;
        if (cp == ' ') {
            out->at[out->len - 1].space_after = true;
            start = at;
        }
        in_space = space;
    }
    return start < text.len ? add_chunk(tokenizer, work, text, start, text.len, rules, out)
                            : ENT_OK;
}

EntStatus ent_tokenizer_cut_plain(const EntTokenizer *tokenizer, EntTokenizerWork *work,
                                  EntStr text, EntPieces *out)
{
    return cut_text(tokenizer, work, text, false, out);
}

/* ---- words of several pieces ---- */

static uint32_t child_of(const EntTokenizer *tokenizer, uint32_t node, uint32_t word)
{
    uint32_t child = tokenizer->phrase_nodes.at[node].child;
    while (child && tokenizer->phrase_nodes.at[child].word != word)
        child = tokenizer->phrase_nodes.at[child].next;
    return child;
}

static EntStatus find_phrases(const EntTokenizer *tokenizer, EntTokenizerWork *work)
{
    const EntPieces *pieces = &work->pieces;
    work->phrases.len = 0;
    for (size_t i = 0; i < pieces->len; i++) {
        if (pieces->at[i].word == ENT_MAP_NONE) continue;
        uint32_t node = tokenizer->phrase_roots.at[pieces->at[i].word];
        for (size_t end = i + 1; node; end++) {
            EntSpan phrase = {(uint32_t)i, (uint32_t)end};
            if (tokenizer->phrase_nodes.at[node].end && !ENT_PUSH(&work->phrases, phrase))
                return ENT_ERR_MEMORY;
            if (end == pieces->len) break;
            uint32_t word = pieces->at[end].word;
            node = word == ENT_MAP_NONE ? 0 : child_of(tokenizer, node, word);
        }
    }
    return ENT_OK;
}

/* Longest first, then leftmost. */
static int by_length(const void *a, const void *b)
{
    const EntSpan *x = a, *y = b;
    uint32_t m = x->end - x->begin, n = y->end - y->begin;
    if (m != n) return m > n ? -1 : 1;
    return (x->begin > y->begin) - (x->begin < y->begin);
}

static int by_begin(const void *a, const void *b)
{
    const EntSpan *x = a, *y = b;
    return (x->begin > y->begin) - (x->begin < y->begin);
}

/* Keep phrases whose ends no longer one has. As in spaCy, a phrase that loses blocks its pieces as
 * well. */
static EntStatus filter_phrases(EntTokenizerWork *work)
{
    size_t kept = 0;
    if (!ENT_RESERVE(&work->taken, work->pieces.len)) return ENT_ERR_MEMORY;
    memset(work->taken.at, 0, work->pieces.len * sizeof *work->taken.at);
    qsort(work->phrases.at, work->phrases.len, sizeof *work->phrases.at, by_length);
    for (size_t i = 0; i < work->phrases.len; i++) {
        EntSpan phrase = work->phrases.at[i];
        if (!work->taken.at[phrase.begin] && !work->taken.at[phrase.end - 1])
            work->phrases.at[kept++] = phrase;
        for (uint32_t k = phrase.begin; k < phrase.end; k++) work->taken.at[k] = true;
    }
    work->phrases.len = kept;
    qsort(work->phrases.at, kept, sizeof *work->phrases.at, by_begin);
    return ENT_OK;
}

/* Replace phrases that spell a rule's word by the rule's pieces. */
static EntStatus rewrite_phrases(const EntTokenizer *tokenizer, EntTokenizerWork *work, EntStr text)
{
    EntPieces *out = &work->rewritten;
    const EntPiece *in = work->pieces.at;
    size_t i = 0;
    out->len = 0;
    for (size_t k = 0; k < work->phrases.len; k++) {
        EntSpan phrase = work->phrases.at[k];
        EntStr word = ent_str_sub(text, in[phrase.begin].begin, in[phrase.end - 1].end);
        const EntWordRule *rule = ent_tokenizer_rule(tokenizer, word);
        if (!rule) continue; /* same tokens with other spaces between */
        ENT_TRY(append(out, in + i, phrase.begin - i, 0));
        ENT_TRY(add_rule_pieces(tokenizer, rule, in[phrase.begin].begin, out));
        out->at[out->len - 1].space_after = in[phrase.end - 1].space_after;
        i = phrase.end;
    }
    ENT_TRY(append(out, in + i, work->pieces.len - i, 0));
    EntPieces swap = work->pieces;
    work->pieces = work->rewritten;
    work->rewritten = swap;
    return ENT_OK;
}

/* ---- a run ---- */

static EntStatus add_token(EntDoc *doc, const EntPiece *piece, uint32_t begin)
{
    uint32_t index = (uint32_t)doc->tokens.len;
    EntToken token = {.begin = begin + piece->begin,
                      .end = begin + piece->end,
                      .norm = piece->norm,
                      .head = index,
                      .space_after = piece->space_after};
    token.text = ent_str_sub(doc->text, token.begin, token.end);
    if (piece->norm_kind == ENT_NORM_TEXT) token.norm = token.text;
    if (piece->norm_kind == ENT_NORM_WORK) {
        token.norm = ent_arena_copy(&doc->arena, piece->norm);
        if (!token.norm.ptr) return ENT_ERR_MEMORY;
    }
    return ENT_PUSH(&doc->tokens, token) ? ENT_OK : ENT_ERR_MEMORY;
}

static void trim_cache(EntTokenizerWork *work)
{
    if (work->cached_pieces.len < CACHED_PIECES) return;
    ent_map_clear(&work->cache);
    work->cached.len = work->cached_pieces.len = 0;
    ent_arena_reset(&work->arena);
}

EntStatus ent_tokenizer_run(const EntTokenizer *tokenizer, EntTokenizerWork *work, EntDoc *doc,
                            uint32_t begin, uint32_t end)
{
    EntStr text = ent_str_sub(doc->text, begin, end);
    size_t before = doc->tokens.len;
    EntStatus status = ENT_OK;
    trim_cache(work);
    work->pieces.len = 0;
    ENT_TRY(cut_text(tokenizer, work, text, true, &work->pieces));
    ENT_TRY(find_phrases(tokenizer, work));
    if (work->phrases.len) {
        ENT_TRY(filter_phrases(work));
        ENT_TRY(rewrite_phrases(tokenizer, work, text));
    }
    if (work->pieces.len > ENT_MAX_TOKENS - before) return ENT_ERR_LIMIT;
    for (size_t i = 0; i < work->pieces.len && status == ENT_OK; i++)
        status = add_token(doc, &work->pieces.at[i], begin);
    if (status != ENT_OK) doc->tokens.len = before;
    return status;
}
