#include "text/language.h"

#include <libexttextcat/textcat.h>

#include "base/ascii.h"

enum { SAMPLE = 4096, FEW_WORDS = 40, MAX_WORD = 8 };

static const double english_share = 0.18; /* of function words; English prose has a third */

static bool is_function_word(EntStr word)
{
    static const char *const words[] = {
        "the", "of", "and", "to",    "in",   "a",     "for", "is",  "on",   "that", "with",
        "as",  "by", "at",  "from",  "will", "are",   "its", "has", "said", "this", "have",
        "was", "an", "be",  "which", "it",   "their", "our", "we",  "been"};
    return word.len <= MAX_WORD && ENT_STR_AMONG(word, words);
}

/* Words of ASCII letters in SAMPLE, and those of English among them; letters of other alphabets
 * count as words, since they are none of English. */
static void count_words(EntStr sample, size_t *words, size_t *english)
{
    *words = *english = 0;
    for (size_t i = 0; i < sample.len;) {
        size_t begin = i;
        while (i < sample.len && ent_ascii_letter(sample.ptr[i])) i++;
        if (i > begin) {
            ++*words;
            *english += is_function_word(ent_str_sub(sample, begin, i));
        } else {
            *words += (unsigned char)sample.ptr[i] >= 0xCE; /* Greek and what comes behind it */
            i++;
        }
    }
}

void ent_languages_release(EntLanguages *languages)
{
    if (languages->profiles) textcat_Done(languages->profiles);
    *languages = (EntLanguages){0};
}

/* "[en--utf8][sco--utf8]": the best matches, about as good as each other. */
static EntStr best_of(EntStr matches)
{
    if (ent_str_find(matches, ENT_STR("[en-")) != SIZE_MAX ||
        ent_str_is(matches, TEXTCAT_RESULT_SHORT_STR))
        return ENT_STR("en");
    if (ent_byte_at(matches, 0) != '[') return ENT_STR_EMPTY;
    size_t end = 1;
    while (end < matches.len &&
           (ent_ascii_letter(matches.ptr[end]) ||
            (matches.ptr[end] == '-' && ent_ascii_upper(ent_byte_at(matches, end + 1)))))
        end++;
    return ent_str_sub(matches, 1, end);
}

EntStr ent_language_of(EntLanguages *languages, EntStr text)
{
    size_t words, english;
    EntStr sample = ent_str_sub(text, 0, SAMPLE);
    count_words(sample, &words, &english);
    if (words < FEW_WORDS || (double)english >= english_share * (double)words) return ENT_STR("en");
    if (!languages->profiles && !languages->tried)
        languages->profiles =
            special_textcat_Init(ENT_TEXTCAT_DATA "/fpdb.conf", ENT_TEXTCAT_DATA "/");
    languages->tried = true;
    if (!languages->profiles) return ENT_STR_EMPTY;
    return best_of(ent_str(textcat_Classify(languages->profiles, sample.ptr, sample.len)));
}
