/* "Quorvane Labs of Riga": a firm, and behind its name the town where it sits, which belongs to the
 * names of banks, universities and chapters only. */
#include "mention/name_parts.h"

/* "Bank of Riga", "Water Company of Riga": heads of companies that go on with whose they are. */
static bool goes_on_with_place(const EntFinder *f, uint32_t i)
{
    static const char *const heads[] = {"bank",     "company", "corporation", "co",  "co.",
                                        "exchange", "port",    "hospital",    "club"};
    return ENT_STR_AMONG(ent_finder_text(f, i), heads);
}

/* The head of a firm, or of a fund or system that is called as firms are, before "of" at OF: its
 * first token, or OF. */
static uint32_t head_of_firm(const EntFinder *f, uint32_t begin, uint32_t of)
{
    static const char *const others[] = {"foundation", "trust", "system"};
    uint32_t length;
    const EntSense *head =
        ent_words_head(f->lexicon, f->doc, begin, of, ENT_SENSE_OrgHead, &length);
    if (head &&
        (head->kind == ENT_CLASS_Company || ENT_STR_AMONG(ent_finder_text(f, of - 1), others)))
        return of - length;
    if (!head && ent_finder_has(f, of - 1, ENT_SENSE_WeakOrgHead)) return of - 1;
    bool makes_events = ent_finder_is(f, of - 1, "events");
    return makes_events ? of - 1 : of;
}

/* A word of the firm's own stands between BEGIN and END: no word of the language, no place. */
static bool own_word(const EntFinder *f, uint32_t begin, uint32_t end)
{
    for (uint32_t i = begin; i < end; i++)
        if (f->words[i].letters && !f->words[i].function &&
            !ent_finder_has(f, i, ENT_SENSE_CommonWord) &&
            !ent_finder_has(f, i, ENT_SENSE_Demonym) && !ent_finder_has(f, i, ENT_SENSE_Name))
            return true;
    return false;
}

/* The text has the words of SPAN once more, or letters for them behind it: the town is part of the
 * name. */
static bool used_as_name(const EntFinder *f, EntSpan span)
{
    if (ent_finder_is(f, span.end, "(")) return true;
    for (uint32_t i = ent_finder_first(f, f->tokens[span.begin].text); i < f->count;
         i = ent_finder_again(f, i))
        if (i != span.begin && ent_finder_repeats(f, i, span)) return true;
    return false;
}

/* "Quorva" at I: one word that the language does not have, and that is no letters, may be a small
 * town. */
static bool unknown_town(const EntFinder *f, uint32_t i)
{
    static const EntSenseType others[] = {ENT_SENSE_CommonWord, ENT_SENSE_Demonym,
                                          ENT_SENSE_OrgHead,    ENT_SENSE_WeakOrgHead,
                                          ENT_SENSE_EventHead,  ENT_SENSE_PlaceHead};
    for (size_t k = 0; k < sizeof others / sizeof *others; k++)
        if (ent_finder_has(f, i, others[k])) return false;
    return !f->words[i].upper && !f->words[i].digits;
}

/* "Al Quorva Desalination Company |": a company with words of its own, of two or more, needs no
 * place to be told by. */
static bool company_with_name(const EntFinder *f, uint32_t begin, uint32_t of)
{
    static const char *const heads[] = {"company", "corporation"};
    return of >= begin + 3 && ENT_STR_AMONG(ent_finder_text(f, of - 1), heads) &&
           own_word(f, begin, of - 1);
}

bool ent_firm_of_town(const EntFinder *f, uint32_t begin, uint32_t of)
{
    uint32_t length, next = of + 1;
    if (!ent_finder_is(f, of, "of") || !ent_finder_capital(f, next)) return false;
    if (ent_finder_is(f, begin, "the")) begin++;
    if (of < begin + 2) return false;
    if (goes_on_with_place(f, of - 1) && !company_with_name(f, begin, of)) return false;
    const EntSense *town =
        ent_lexicon_longest(f->lexicon, f->doc, next, f->count, ENT_SENSE_Name, &length);
    if (!town && unknown_town(f, next))
        length = 1;
    else if (!town || (town->kind != ENT_CLASS_City && town->kind != ENT_CLASS_Region))
        return false;
    if (f->words[next + length].capital && !f->words[next + length].opens) return false;
    if (ent_glued_hyphen(f, next + length)) return false;
    uint32_t head = head_of_firm(f, begin, of);
    return head < of && own_word(f, begin, head) &&
           !used_as_name(f, (EntSpan){begin, next + length});
}

bool ent_seat_behind_firm(const EntFinder *f, uint32_t i)
{
    enum { WORDS = 6 };
    if (i < 3 || !ent_finder_is(f, i - 1, "of")) return false;
    uint32_t begin = i - 1;
    while (begin > 0 && begin + WORDS > i && f->words[begin - 1].capital) { /* taken by now */
        begin--;
        if (f->words[begin].opens) break;
    }
    return begin < i - 1 && ent_firm_of_town(f, begin, i - 1);
}
