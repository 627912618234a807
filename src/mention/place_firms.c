/* Firms that are called as a town is: "Vantar, a payment platform", "Vantar raised $5 million",
 * "Vantar co-founder Ann Lee", and nobody is in Vantar. By all the places where the name stands. */
#include "mention/typing.h"

/* "in Vantar", "to Vantar", "Vantar, Ohio", but "invests in Vantar", "stake in Vantar". */
static bool stands_for_town(const EntFinder *f, EntSpan span)
{
    static const char *const capital[] = {"invest", "investment", "stake", "interest", "share"};
    static const char *const before[] = {"near", "across", "around", "throughout", "outside"};
    uint32_t i = span.begin, length;
    if (i > 0 && ENT_STR_AMONG(ent_finder_text(f, i - 1), before)) return true;
    bool owner = span.end < f->count && ent_str_is(f->tokens[span.end].tag, "POS");
    bool at = i > 0 && ent_finder_is(f, i - 1, "at") && !owner; /* not "at Vantar's offices" */
    bool in = at || (i > 0 && ent_finder_is(f, i - 1, "in"));
    if (in && !(i > 1 && ENT_STR_AMONG(f->tokens[i - 2].lemma, capital))) return true;
    if (!ent_finder_is(f, span.end, ",") || span.end + 1 >= f->count) return false;
    const EntSense *next =
        ent_lexicon_longest(f->lexicon, f->doc, span.end + 1, f->count, ENT_SENSE_Name, &length);
    return next && ent_class_top(next->kind) == ENT_CLASS_Place;
}

/* ", a new payment platform" from the comma at I, "is a provider of" from the verb at I. */
static bool told_as_firm(const EntFinder *f, uint32_t i)
{
    enum { WORDS = 7 };
    bool article = ent_finder_is(f, i + 1, "a") || ent_finder_is(f, i + 1, "an") ||
                   ent_finder_is(f, i + 1, "the");
    if ((!ent_finder_is(f, i, ",") && !ent_finder_is(f, i, "is")) || !article) return false;
    for (uint32_t k = i + 2; k < f->count && k < i + WORDS; k++) {
        uint8_t pos = f->tokens[k].pos;
        if (pos == ENT_POS_VERB && !ent_str_is(f->tokens[k].tag, "VBG")) return false;
        if (pos == ENT_POS_PUNCT && !ent_finder_is(f, k, "-")) return false;
        if (pos == ENT_POS_ADP || ent_finder_has(f, k, ENT_SENSE_Role)) return false;
        bool last = k + 1 >= f->count || f->tokens[k + 1].pos != ENT_POS_NOUN;
        if (pos == ENT_POS_NOUN && last)
            return ent_finder_has(f, k, ENT_SENSE_BodyNoun) ||
                   ent_finder_has(f, k, ENT_SENSE_CompanyNoun) || ent_finder_is(f, k, "protocol");
    }
    return false;
}

/* "About Vantar Cold Chain" at I: the section about a body whose name the town's begins, where no
 * noun says that it is the town's, "About Vantar University". */
static bool heading_of_firm(const EntFinder *f, uint32_t i)
{
    enum { WORDS = 5 };
    if (i == 0 || !f->words[i - 1].opens || !ent_finder_is(f, i - 1, "about")) return false;
    if (ent_finder_has(f, i, ENT_SENSE_GivenName) || ent_finder_has(f, i, ENT_SENSE_Surname))
        return false; /* "About Eugene Moen" */
    uint32_t end = i;
    while (end < f->count && end < i + WORDS && f->words[end].capital && f->words[end].letters &&
           (end == i || !f->words[end].opens))
        end++;
    return end > i + 1 && (end >= f->count || f->words[end].opens) &&
           !ent_words_head(f->lexicon, f->doc, i, end, ENT_SENSE_OrgHead, NULL);
}

/* Points for a firm at one place where the name stands. */
static uint32_t points_at(const EntFinder *f, EntSpan span)
{
    static const char *const deeds[] = {"build", "develop", "launch", "offer", "provide", "raise"};
    uint32_t i = span.begin, end = span.end, points = 0;
    bool heading = i > 0 && f->words[i - 1].opens && ent_finder_is(f, i - 1, "about") &&
                   (end >= f->count || f->words[end].opens);
    uint32_t title = 0;
    bool role = ent_lexicon_longest(f->lexicon, f->doc, end, f->count, ENT_SENSE_Role, &title);
    if (heading_of_firm(f, i)) points += 3;
    bool founder = role && (ent_leads_a_body(f, end + title - 1) || title == 3);
    bool chief = founder && end + title < f->count && f->words[end + title].capital &&
                 !f->words[end].heading;
    bool led = i > 1 && (ent_finder_is(f, i - 1, "of") || ent_finder_is(f, i - 1, "at")) &&
               ent_leads_a_body(f, i - 2) && ent_finder_has(f, i - 2, ENT_SENSE_Role);
    if (heading || chief || led || told_as_firm(f, end)) points += 2;
    uint32_t verb = end;
    while (verb < f->count && verb < end + 3 &&
           (f->tokens[verb].pos == ENT_POS_AUX || f->tokens[verb].pos == ENT_POS_ADV))
        verb++;
    bool subject = ent_str_starts(f->tokens[end - 1].dep, ENT_STR("nsubj"));
    if (subject && verb < f->count && f->tokens[verb].pos == ENT_POS_VERB &&
        (ent_finder_has(f, verb, ENT_SENSE_ActVerb) ||
         ent_finder_has(f, verb, ENT_SENSE_DealVerb) ||
         ent_lexicon_lists(f->lexicon, f->tokens[verb].lemma, ENT_WORDS_FirmVerb) ||
         ENT_STR_AMONG(f->tokens[verb].lemma, deeds)))
        points++;
    return points;
}

bool ent_town_is_firm(const EntFinder *f, EntSpan span)
{
    enum { ENOUGH = 3 };
    uint32_t points = 0;
    for (uint32_t i = ent_finder_first(f, f->tokens[span.begin].text); i < f->count;
         i = ent_finder_again(f, i)) {
        EntSpan at = {i, i + (span.end - span.begin)};
        if (i != span.begin && !ent_finder_repeats(f, i, span)) continue;
        if (stands_for_town(f, at)) return false;
        points += points_at(f, at);
    }
    return points >= ENOUGH;
}

bool ent_building_is_firm(const EntFinder *f, EntSpan span)
{
    uint32_t length;
    for (uint32_t i = 0; i + (span.end - span.begin) < f->count; i++) {
        uint32_t end = i + (span.end - span.begin);
        if (!ent_str_eq(f->tokens[i].text, f->tokens[span.begin].text) ||
            (i != span.begin && !ent_finder_repeats(f, i, span)))
            continue;
        if (ent_lexicon_longest(f->lexicon, f->doc, end, f->count, ENT_SENSE_CompanySuffix,
                                &length))
            return true;
    }
    return ent_town_is_firm(f, span);
}
