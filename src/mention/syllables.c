/* Given names of two syllables, joined by a hyphen behind the family name, "Cho Sung-hwan", or
 * before it, "Min-ho Cho". */
#include "mention/name_parts.h"

static bool among(EntStr s, const char *const *list, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (ent_str_eq_nocase(s, ent_str(list[i]))) return true;
    return false;
}

static bool vowel(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'A' || c == 'E' ||
           c == 'I' || c == 'O' || c == 'U';
}

/* One syllable as Korean and Chinese are written in Latin letters: "gyun", "Joon", "kuen", "hye".
 */
static bool syllable(EntStr s)
{
    enum { LONGEST = 6 };
    static const char *const onsets[] = {
        "",   "b",  "by", "c",  "ch", "d",  "f",  "g", "gw", "gy", "h",  "hs", "hw", "hy", "j",
        "jh", "k",  "kw", "ky", "l",  "m",  "my", "n", "ng", "p",  "ph", "py", "q",  "r",  "ry",
        "s",  "sh", "sz", "t",  "th", "ts", "tz", "v", "w",  "x",  "y",  "z",  "zh"};
    static const char *const vowels[] = {"a",  "e",  "i",  "o",  "u",  "ae", "ai", "ao",  "au",
                                         "ea", "ee", "ei", "eo", "eu", "ia", "ie", "iu",  "oe",
                                         "oi", "oo", "ou", "ua", "ue", "ui", "uo", "iao", "eou"};
    static const char *const codas[] = {"", "b", "g", "h", "k", "l", "m", "n", "ng", "p", "t", "w"};
    size_t a = 0, b;
    while (a < s.len && !vowel(s.ptr[a])) a++;
    for (b = a; b < s.len && vowel(s.ptr[b]);) b++;
    return s.len >= 2 && s.len <= LONGEST &&
           among(ent_str_sub(s, 0, a), onsets, sizeof onsets / sizeof *onsets) &&
           among(ent_str_sub(s, a, b), vowels, sizeof vowels / sizeof *vowels) &&
           among(ent_str_sub(s, b, s.len), codas, sizeof codas / sizeof *codas);
}

bool ent_given_of_two_syllables(const EntFinder *f, uint32_t i)
{
    enum { LONGEST = 6 };
    if (i < 2 || i + 1 >= f->count || !ent_glued_hyphen(f, i)) return false;
    const EntWord *family = &f->words[i - 2], *first = &f->words[i - 1], *second = &f->words[i + 1];
    bool written = family->capital && !family->upper && first->capital && !first->upper &&
                   second->letters && !second->capital && !first->opens;
    if (!written || f->tokens[i - 2].text.len > LONGEST) return false;
    bool words = ent_finder_has(f, i - 1, ENT_SENSE_CommonWord) &&
                 ent_finder_has(f, i + 1, ENT_SENSE_CommonWord); /* "Hall Pop-up" */
    return ent_finder_has(f, i - 2, ENT_SENSE_Surname) && !words &&
           syllable(f->tokens[i - 1].text) && syllable(f->tokens[i + 1].text);
}

/* "Min-ho Cho", with the hyphen at I. A small word that says something else ("Ex-boss Park") is
 * written with a hyphen, too. */
static bool given_and_family(const EntFinder *f, uint32_t i)
{
    static const char *const fronts[] = {"co", "de", "pro", "non", "pre", "sub", "in", "on", "no"};
    if (i < 1 || i + 2 >= f->count || !ent_glued_hyphen(f, i) || f->words[i + 2].glued)
        return false;
    const EntWord *first = &f->words[i - 1], *second = &f->words[i + 1], *family = second + 1;
    bool written = first->capital && !first->upper && second->letters && !second->capital &&
                   family->capital && !family->upper && !family->opens;
    bool said = ENT_STR_AMONG(ent_finder_text(f, i - 1), fronts) ||
                ent_finder_has(f, i + 1, ENT_SENSE_Role) ||
                (ent_finder_has(f, i - 1, ENT_SENSE_CommonWord) &&
                 ent_finder_has(f, i + 1, ENT_SENSE_CommonWord));
    return written && !said && ent_finder_has(f, i + 2, ENT_SENSE_Surname) &&
           syllable(f->tokens[i - 1].text) && syllable(f->tokens[i + 1].text);
}

uint32_t ent_family_and_given(const EntFinder *f, uint32_t i)
{
    enum { TOKENS = 4 };
    uint32_t end = i + TOKENS;
    if (!ent_given_of_two_syllables(f, i + 2) && !given_and_family(f, i + 1)) return 0;
    bool goes_on = ent_finder_capital(f, end) && !f->words[end].opens &&
                   !ent_finder_has(f, end, ENT_SENSE_Role); /* "Noh Jae-gyun Foundation" */
    return goes_on ? 0 : end;
}
