/* Names that begin small: "quorvane AG", "About quorvane", "quorvane.io's". What shows one of them
 * to be a name marks all the tokens of its text as capitals are. */
#include "base/ascii.h"
#include "mention/words.h"

/* "quorvane", "q-vane": small letters and digits. */
static bool small_word(EntStr s)
{
    if (s.len < 3 || !ent_ascii_lower((unsigned char)s.ptr[0])) return false;
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.ptr[i];
        if (!ent_ascii_lower(c) && !ent_ascii_digit(c) && c != '-') return false;
    }
    return true;
}

/* "quorvan7": an artist's name rather than a firm's. */
static bool digit_last(EntStr s)
{
    return s.len > 0 && ent_ascii_digit((unsigned char)s.ptr[s.len - 1]);
}

/* "quorvane.io": a small word and a domain behind it. */
static bool small_domain(const EntLexicon *lexicon, EntStr s)
{
    size_t dot = ent_str_find(s, ENT_STR("."));
    if (dot == SIZE_MAX || dot < 3 || ent_str_starts(s, ENT_STR("www"))) return false;
    EntStr domain = ent_str_sub(s, dot + 1, s.len);
    return small_word(ent_str_sub(s, 0, dot)) &&
           ent_lexicon_lists(lexicon, domain, ENT_WORDS_NameDomain);
}

/* A company's legal form, as it is written behind names. */
static bool legal_form(const EntLexicon *lexicon, const EntDoc *doc, const EntWord *words,
                       uint32_t i)
{
    static const char *const small[] = {"inc.", "inc",  "llc",   "ltd.", "ltd",
                                        "plc",  "gmbh", "corp.", "corp"};
    if (i + 1 < doc->tokens.len && ent_str_is(doc->tokens.at[i].text, ",") &&
        ENT_STR_AMONG(doc->tokens.at[i + 1].text, small))
        return true; /* "quorvane, inc." */
    return i < doc->tokens.len && words[i].capital && !words[i].opens &&
           ent_words_sense(lexicon, doc, (EntSpan){i, i + 1}, ENT_SENSE_CompanySuffix);
}

/* "About quorvane" alone on its line. */
static bool headed_about(const EntDoc *doc, const EntWord *words, uint32_t i)
{
    bool ends = i + 1 >= doc->tokens.len || words[i + 1].opens ||
                (ent_str_is(doc->tokens.at[i + 1].text, ":") &&
                 (i + 2 >= doc->tokens.len || words[i + 2].opens));
    return i > 0 && words[i - 1].opens && ends && ent_str_is(doc->tokens.at[i - 1].text, "About");
}

/* "quorvane.io announced", "quorvane.io's": who acts or owns, no address. */
static bool acts(const EntDoc *doc, uint32_t i)
{
    const EntToken *t = &doc->tokens.at[i];
    if (i + 1 >= doc->tokens.len) return false;
    const EntToken *next = &doc->tokens.at[i + 1];
    bool verb = next->pos == ENT_POS_VERB || next->pos == ENT_POS_AUX || next->pos == ENT_POS_ADV;
    return ent_str_is(next->tag, "POS") || (ent_str_starts(t->dep, ENT_STR("nsubj")) && verb);
}

static bool shown(const EntLexicon *lexicon, const EntDoc *doc, const EntWord *words, uint32_t i)
{
    EntStr text = doc->tokens.at[i].text;
    if (words[i].capital) return false;
    bool common = ent_word_has(&words[i], ENT_SENSE_CommonWord) || words[i].function;
    bool proper = ent_str_is(doc->tokens.at[i].tag, "NNP");
    if (small_word(text))
        return ((!common || proper) && legal_form(lexicon, doc, words, i + 1)) ||
               (!common && !digit_last(text) && headed_about(doc, words, i));
    return small_domain(lexicon, text) && acts(doc, i);
}

void ent_words_mark_small(const EntLexicon *lexicon, const EntDoc *doc, EntWord *words)
{
    uint32_t count = (uint32_t)doc->tokens.len;
    for (uint32_t i = 0; i < count; i++) {
        if (!shown(lexicon, doc, words, i)) continue;
        EntStr text = doc->tokens.at[i].text;
        for (uint32_t k = 0; k < count; k++) {
            if (!ent_str_eq(doc->tokens.at[k].text, text)) continue;
            words[k].capital = words[k].letters = true;
            words[k].senses &= ~(UINT64_C(1) << ENT_SENSE_CommonWord);
        }
    }
}
