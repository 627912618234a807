#include "base/ordinal.h"

#include <string.h>

#include "base/ascii.h"

#define W(text) ENT_STR_INIT(text)

/* The place of WORD among WORDS, counted from one; 0: none of them. The words know their length:
 * names of events are compared pair by pair. */
static unsigned place_among(EntStr word, const EntStr *words, unsigned count)
{
    for (unsigned i = 0; i < count; i++)
        if (word.len == words[i].len && ent_str_eq_nocase(word, words[i])) return i + 1;
    return 0;
}

/* "3rd", "21st" */
static unsigned in_digits(EntStr word)
{
    static const char *const ends[] = {"th", "st", "nd", "rd"};
    unsigned n = 0;
    size_t digits = 0;
    for (; digits < word.len && ent_ascii_digit((unsigned char)word.ptr[digits]); digits++) {
        if (digits == 3) return 0;
        n = 10 * n + (unsigned)(word.ptr[digits] - '0');
    }
    EntStr end = ent_str_sub(word, digits, word.len);
    return digits && ENT_STR_AMONG(end, ends) ? n : 0;
}

unsigned ent_ordinal_number(EntStr word)
{
    static const EntStr words[] = {
        W("first"),     W("second"),      W("third"),      W("fourth"),     W("fifth"),
        W("sixth"),     W("seventh"),     W("eighth"),     W("ninth"),      W("tenth"),
        W("eleventh"),  W("twelfth"),     W("thirteenth"), W("fourteenth"), W("fifteenth"),
        W("sixteenth"), W("seventeenth"), W("eighteenth"), W("nineteenth")};
    static const EntStr round[] = {W("twentieth"), W("thirtieth"),  W("fortieth"),  W("fiftieth"),
                                   W("sixtieth"),  W("seventieth"), W("eightieth"), W("ninetieth")};
    if (!word.len || !strchr("tdhTDH", word.ptr[word.len - 1])) return 0; /* most words end here */
    if (ent_ascii_digit((unsigned char)word.ptr[0])) return in_digits(word);
    unsigned place = place_among(word, words, sizeof words / sizeof *words);
    if (place) return place;
    place = place_among(word, round, sizeof round / sizeof *round);
    return place ? 10 + 10 * place : 0;
}

unsigned ent_tens(EntStr word)
{
    static const EntStr words[] = {W("twenty"), W("thirty"),  W("forty"),  W("fifty"),
                                   W("sixty"),  W("seventy"), W("eighty"), W("ninety")};
    unsigned place = place_among(word, words, sizeof words / sizeof *words);
    return place ? 10 + 10 * place : 0;
}
