#include "pipeline/wording.h"

#include "base/ascii.h"
#include "text/case.h"
#include "text/utf8.h"

void ent_wording_release(EntWording *wording)
{
    ENT_VEC_FREE(&wording->words);
    ENT_VEC_FREE(&wording->segments);
    ENT_VEC_FREE(&wording->own);
    ent_front_release(&wording->front);
}

/* ---- one word ---- */

bool ent_word_is_number_or_negation(EntStr word)
{
    static const char *const words[] = {
        "no",       "not",     "never",     "without",  "neither",  "nor",      "cannot",
        "one",      "two",     "three",     "four",     "five",     "six",      "seven",
        "eight",    "nine",    "ten",       "eleven",   "twelve",   "thirteen", "fourteen",
        "fifteen",  "sixteen", "seventeen", "eighteen", "nineteen", "twenty",   "thirty",
        "forty",    "fifty",   "sixty",     "seventy",  "eighty",   "ninety",   "hundred",
        "thousand", "million", "billion",   "trillion", "dozen",    "half",     "double",
        "first",    "second",  "third",     "fourth",   "fifth",    "sixth",    "seventh",
        "eighth",   "ninth",   "tenth",     "once",     "twice",    "annual",   "quarterly",
        "monthly"};
    return ENT_STR_AMONG(word, words);
}

typedef enum Sort { NONE, LETTER, DIGIT } Sort;

/* What the character at byte *AT is; *AT moves behind it. Marks go with letters. */
static Sort sort_of(EntStr text, size_t *at)
{
    unsigned char c = (unsigned char)text.ptr[*at];
    if (c < 0x80) {
        ++*at;
        return ent_ascii_letter(c) ? LETTER : ent_ascii_digit(c) ? DIGIT : NONE;
    }
    uint32_t cp = ent_utf8_next(text, at);
    bool mark = cp >= 0x300 && cp < 0x370;
    return mark || ent_char_is_alpha(cp) ? LETTER : ent_char_is_digit(cp) ? DIGIT : NONE;
}

/* The end of the run of one sort that begins at byte AT; *SORT is NONE where a single character is
 * neither letter nor digit. */
static size_t run_end(EntStr text, size_t at, Sort *sort)
{
    size_t end = at, next = at;
    *sort = sort_of(text, &next);
    do {
        end = next;
    } while (*sort != NONE && end < text.len && sort_of(text, &next) == *sort);
    return end;
}

/* FNV-1a of WORD with ASCII letters in lower case. */
static uint32_t hash_word(EntStr word)
{
    uint32_t h = 2166136261u;
    for (size_t i = 0; i < word.len; i++) {
        int c = (unsigned char)word.ptr[i];
        h = (h ^ (uint32_t)(ent_ascii_upper(c) ? c + 32 : c)) * 16777619u;
    }
    return h ^ h >> 15;
}

static EntWordWeight weigh(EntStr word, bool digit, bool first)
{
    size_t at = 0;
    if (digit) return ENT_WORD_TELLING;
    if (!ent_char_is_upper(ent_utf8_next(word, &at))) return ENT_WORD_PLAIN;
    return first ? ENT_WORD_FIRST : ENT_WORD_TELLING;
}

/* ---- a text ---- */

static bool ends_sentence(unsigned char c)
{
    return c == '.' || c == '!' || c == '?' || c == ':' || c == '\n';
}

/* Append the words of TEXT, a paragraph or more. */
static bool add_words(EntWording *wording, EntStr text)
{
    bool first = true;
    Sort sort;
    for (size_t at = 0, end; at < text.len; at = end) {
        end = run_end(text, at, &sort);
        if (sort == NONE) {
            first |= ends_sentence((unsigned char)text.ptr[at]);
            continue;
        }
        EntStr word = ent_str_sub(text, at, end);
        EntWordingWord entry = {word, hash_word(word), (uint8_t)weigh(word, sort == DIGIT, first)};
        if (!ENT_PUSH(&wording->words, entry)) return false;
        first = false;
    }
    return true;
}

static EntStatus add_body(const EntArticle *article, EntWording *wording)
{
    wording->segments.len = wording->own.len = 0;
    ENT_TRY(ent_article_segments(article->text, &wording->segments));
    ENT_TRY(ent_article_front(article, &wording->segments, &wording->front));
    ENT_TRY(ent_front_segments(article->text, &wording->front, &wording->segments, &wording->own));
    for (size_t i = 0; i < wording->own.len; i++) {
        EntSegment s = wording->own.at[i];
        EntPartKind kind;
        if (ent_front_part_at(&wording->front, s.end - 1, &kind)) continue;
        if (!add_words(wording, ent_str_sub(article->text, s.begin, s.end))) return ENT_ERR_MEMORY;
    }
    return ENT_OK;
}

EntStatus ent_wording_of(const EntArticle *article, EntWording *wording)
{
    wording->words.len = 0;
    ENT_TRY(add_body(article, wording));
    wording->is_short = wording->words.len < ENT_WORDING_SHORT;
    if (!wording->is_short) return ENT_OK;
    wording->words.len = 0;
    bool added = add_words(wording, article->title) && add_words(wording, article->text);
    return added ? ENT_OK : ENT_ERR_MEMORY;
}
