/* Letters beside a name: those that stand for a body, "Harbour Authority of Riga HAR", and those
 * that a person bears, "Ann Lee, CQWA". And the name of its sender that closes a dateline. */
#include "mention/typing.h"

/* Token I is a word of capitals only, of two to six of them. */
static bool letters_at(const EntFinder *f, uint32_t i)
{
    enum { FEWEST = 2, MOST = 6 };
    return i < f->count && f->words[i].upper && f->words[i].letters && !f->words[i].digits &&
           f->tokens[i].text.len >= FEWEST && f->tokens[i].text.len <= MOST;
}

uint32_t ent_letters_of_body(const EntFinder *f, EntSpan span)
{
    uint32_t last = span.end - 1;
    if (span.end - span.begin < 5 || !letters_at(f, last)) return 0;
    uint32_t of = ent_finder_of(f, span.begin, last);
    if (of >= last || of == span.begin || f->words[last - 1].upper) return 0;
    EntStr letters = f->tokens[last].text;
    size_t n = 0;
    for (uint32_t k = span.begin; k < last; k++) {
        if (!f->words[k].capital) continue;
        if (n >= letters.len || f->tokens[k].text.ptr[0] != letters.ptr[n]) return 0;
        n++;
    }
    return n == letters.len ? last : 0;
}

bool ent_letters_joined(const EntFinder *f, EntSpan span)
{
    enum { FEWEST = 3 };
    uint32_t i = span.begin;
    return span.end - i == 3 && letters_at(f, i) && f->tokens[i].text.len >= FEWEST &&
           !ent_finder_has(f, i, ENT_SENSE_CommonWord) && ent_finder_is(f, i + 1, "-") &&
           f->words[i + 2].capital && !f->words[i + 2].upper && i > 0 &&
           ent_finder_has(f, i - 1, ENT_SENSE_Role);
}

/* How often the text of token I stands in the article. */
static uint32_t times_told(const EntFinder *f, uint32_t i)
{
    uint32_t n = 0;
    for (uint32_t k = ent_finder_first(f, f->tokens[i].text); k < f->count;
         k = ent_finder_again(f, k))
        n++;
    return n;
}

/* The title that ends before token I has its body before it: "Union Bank Vice President |". */
static bool behind_office(const EntFinder *f, uint32_t i)
{
    if (i == 0 || !f->words[i - 1].capital || !ent_finder_has(f, i - 1, ENT_SENSE_Role))
        return false;
    for (; i > 0; i--) {
        bool joins = ent_finder_is(f, i - 1, "and") || ent_finder_is(f, i - 1, "&");
        if (!joins && !f->words[i - 1].capital) return false;
        if (ent_str_is(f->tokens[i - 1].label, "ORG") && !ent_finder_has(f, i - 1, ENT_SENSE_Role))
            return true;
        if (f->words[i - 1].opens) return false;
    }
    return false;
}

bool ent_letters_of_officer(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin, name = i - 1, length;
    if (span.end - i != 1 || i < 3 || !letters_at(f, i) || !ent_finder_is(f, i - 1, ","))
        return false;
    if (ent_finder_is(f, i + 1, "(") || (i + 1 < f->count && f->words[i + 1].capital)) return false;
    while (name > 0 && ent_str_is(f->tokens[name - 1].label, "PERSON") &&
           !ent_finder_has(f, name - 1, ENT_SENSE_Role))
        name--;
    return i - 1 - name >= 2 && behind_office(f, name) && times_told(f, i) == 1 &&
           !ent_lexicon_longest(f->lexicon, f->doc, i, i + 1, ENT_SENSE_Name, &length);
}

/* "2025" at token I: a year. */
static bool year_at(const EntFinder *f, uint32_t i)
{
    EntStr text = f->tokens[i].text;
    return text.len == 4 && f->words[i].digits && (text.ptr[0] == '1' || text.ptr[0] == '2');
}

uint32_t ent_dateline_sender(const EntFinder *f, uint32_t i)
{
    enum { LONGEST = 9 };
    uint32_t end = i;
    if (i < 2 || !ent_finder_is(f, i - 1, "/") || !year_at(f, i - 2) || !ent_finder_capital(f, i))
        return 0;
    while (end < f->count && end < i + LONGEST && !ent_finder_is(f, end, "/")) {
        if (f->taken[end] || f->words[end].opens) return 0;
        end++;
    }
    bool closed = ent_finder_is(f, end, "/") && (end + 1 >= f->count || f->words[end + 1].opens);

    return closed ? end : 0;
}
