/* Words that gazetteers or the recogniser take for places and that are none: a god, a direction, a
 * people or a kind of place alone, a kind behind "a", whom an illness is called after. */
#include "mention/name_parts.h"

/* "Sunrise, | Florida": a comma and a country or region behind a name make a town of any word. */
static bool before_region(const EntFinder *f, uint32_t end)
{
    uint32_t length;
    if (!ent_finder_is(f, end, ",") || !ent_finder_capital(f, end + 1)) return false;
    const EntSense *next =
        ent_lexicon_longest(f->lexicon, f->doc, end + 1, f->count, ENT_SENSE_Name, &length);
    return next && ent_class_top(next->kind) == ENT_CLASS_Place;
}

/* "the grace of God", "in Northern and Central Latvia", "Jewish holidays", "the Airport". */
static bool word_alone(const EntFinder *f, EntSpan span)
{
    return span.end - span.begin == 1 &&
           ent_lexicon_lists(f->lexicon, ent_finder_text(f, span.begin), ENT_WORDS_NoPlace) &&
           !ent_str_is(f->tokens[span.begin].label, "PERSON") && !before_region(f, span.end);
}

/* "Moen's disease": whom an illness is called after; not "Latvia's disease control". */
static bool illness_of(const EntFinder *f, EntSpan span)
{
    static const char *const illnesses[] = {
        "disease", "syndrome", "palsy",   "lymphoma", "sarcoma",      "chorea",    "dementia",
        "ataxia",  "anemia",   "anaemia", "neuritis", "encephalitis", "arteritis", "tremor"};
    uint32_t i = span.end + 1;
    if (span.end - span.begin != 1 || i >= f->count) return false;
    bool owner = ent_str_is(f->tokens[span.end].tag, "POS");
    return owner && ENT_STR_AMONG(f->tokens[i].lemma, illnesses) && !ent_of_nation(f, span.begin) &&
           !(i + 1 < f->count && f->tokens[i + 1].pos == ENT_POS_NOUN);
}

/* "is a Part 145 Repair Station", "acting as a Web3 Bridge", "and an Exhibit Hall": a kind of site,
 * not one; "at a Westin Hotel" is where somebody is. */
static bool kind_of_site(const EntFinder *f, EntSpan span)
{
    static const char *const where[] = {"at", "in", "near", "from", "to", "inside", "outside"};
    const EntSense *head =
        ent_words_head(f->lexicon, f->doc, span.begin, span.end, ENT_SENSE_PlaceHead, NULL);
    uint32_t i = span.begin;
    if (span.end - i < 2 || !head || ent_finder_capital(f, span.end)) return false;
    if (head->kind != ENT_CLASS_Place && head->kind != ENT_CLASS_Venue) return false;
    if (i > 1 && f->tokens[i - 1].pos == ENT_POS_ADJ && !f->words[i - 1].capital) i--;
    if (i < 2 || !(ent_finder_is(f, i - 1, "a") || ent_finder_is(f, i - 1, "an"))) return false;
    if (ENT_STR_AMONG(ent_finder_text(f, i - 2), where)) return false;
    for (uint32_t k = span.begin; k < span.end; k++)
        if (ent_finder_has(f, k, ENT_SENSE_Name)) return false; /* "a Riga Hall" */
    return head->kind == ENT_CLASS_Place ? head->weak : ent_only_common(f, span);
}

bool ent_no_place(const EntFinder *f, EntSpan span)
{
    return word_alone(f, span) || illness_of(f, span) || kind_of_site(f, span);
}
