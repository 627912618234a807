/* Names that a wording shows to be bodies beyond doubt, whatever else speaks against it. */
#include "mention/evidence.h"
#include "mention/typing.h"

/* "division", "unit": a part of a body, at I. */
static bool part_at(const EntFinder *f, uint32_t i)
{
    static const char *const parts[] = {"division", "subsidiary", "affiliate", "unit"};
    return ENT_STR_AMONG(ent_finder_text(f, i), parts) && !f->words[i].capital;
}

/* "Quorvane, a division of Orion", "Quorvane, a bold new product division from Orion": what stands
 * behind SPAN calls it a part of a body. */
static bool called_part(const EntFinder *f, EntSpan span)
{
    enum { REACH = 8 };
    uint32_t i = span.end;
    if (!ent_finder_is(f, i, ",") && !ent_finder_is(f, i, "is")) return false;
    if (!ent_finder_is(f, i + 1, "a") && !ent_finder_is(f, i + 1, "the") &&
        !ent_finder_is(f, i + 1, "an"))
        return false;
    for (uint32_t k = i + 2; k < f->count && k < i + REACH && !f->words[k].capital; k++) {
        if (part_at(f, k)) return ent_finder_is(f, k + 1, "of") || ent_finder_is(f, k + 1, "from");
        if (f->tokens[k].pos != ENT_POS_ADJ && f->tokens[k].pos != ENT_POS_NOUN &&
            f->tokens[k].pos != ENT_POS_PUNCT && f->tokens[k].pos != ENT_POS_VERB)
            return false;
    }
    return false;
}

/* "a division of | Quorvane", "its | Quorvane division". */
static bool beside_part(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    if (i < 2) return false;
    bool of = ent_finder_is(f, i - 1, "of") && part_at(f, i - 2);
    bool own = (ent_finder_is(f, i - 1, "its") || ent_str_is(f->tokens[i - 1].tag, "POS")) &&
               part_at(f, span.end) && !ent_finder_is(f, span.end, "unit");
    return of || own;
}

/* "President of 45Orvane": a title of office, and a word that begins with a number. */
static bool officer_of(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    EntStr text = f->tokens[i].text;
    bool number = text.len > 2 && text.ptr[0] >= '0' && text.ptr[0] <= '9' && f->words[i].letters;
    return number && span.end - i == 1 && i > 1 && ent_finder_has(f, i - 2, ENT_SENSE_Role) &&
           (ent_finder_is(f, i - 1, "of") || ent_finder_is(f, i - 1, "at"));
}

bool ent_surely_body(const EntFinder *f, const EntNamed *name)
{
    for (size_t i = 0; i < name->at.len; i++) {
        EntSpan span = name->at.at[i];
        if (ent_only_common(f, span)) continue;
        if (called_part(f, span) || beside_part(f, span) || officer_of(f, span)) return true;
    }
    return false;
}

/* --- a firm that looks like a person ---------------------------------------------------------- */

/* "Quorvane Chairwoman | Ann Lee", "Quorvane managing director | Ann Lee": SPAN stands right before
 * a title at the head of a body and whoever holds it. */
static bool before_its_officer(const EntFinder *f, EntSpan span)
{
    static const char *const own[] = {"president", "vice", "managing", "chair"};
    uint32_t i = span.end, length;
    if (!ent_lexicon_longest(f->lexicon, f->doc, i, f->count, ENT_SENSE_Role, &length))
        return false;
    uint32_t behind = i + length;
    bool leads = ent_leads_a_body(f, behind - 1) || ENT_STR_AMONG(ent_finder_text(f, i), own);
    return leads && behind < f->count && f->words[behind].capital && !f->words[behind].opens;
}

/* Before what SPAN at I is called: "of | the toolmaker Quorvane", or I. */
static uint32_t behind_trade(const EntFinder *f, uint32_t i)
{
    enum { WORDS = 5 };
    uint32_t k = i;
    if (i == 0 || !ent_finder_has(f, i - 1, ENT_SENSE_BodyNoun) || f->words[i - 1].capital)
        return i;
    while (k > 0 && k + WORDS > i && !f->words[k - 1].opens && !f->tokens[k].sentence_start &&
           (f->tokens[k - 1].pos == ENT_POS_NOUN || f->tokens[k - 1].pos == ENT_POS_ADJ ||
            ent_finder_is(f, k - 1, "the")))
        k--;
    return k;
}

/* "chief executive of Quorvane", "owner of the toolmaker Quorvane": who leads SPAN stands before
 * it, and it owns nothing ("director of Ann Lee's office"). */
static bool behind_its_officer(const EntFinder *f, EntSpan span)
{
    static const char *const titles[] = {"director", "executive", "president", "head", "manager"};
    uint32_t i = behind_trade(f, span.begin);
    bool owns = span.end < f->count && ent_str_is(f->tokens[span.end].tag, "POS");
    if (i < 2 || owns || !ent_finder_is(f, i - 1, "of") ||
        !ent_finder_has(f, i - 2, ENT_SENSE_Role))
        return false;
    return ent_leads_a_body(f, i - 2) || ENT_STR_AMONG(ent_finder_text(f, i - 2), titles);
}

/* "country manager Ann Lee": nouns that call persons so as often as bodies. */
static bool behind_personal_noun(const EntFinder *f, EntSpan span)
{
    static const char *const nouns[] = {"manager",  "leader",    "publisher", "investor",
                                        "producer", "innovator", "pioneer"};
    return span.begin > 0 && ENT_STR_AMONG(ent_finder_text(f, span.begin - 1), nouns);
}

bool ent_beside_its_officer(const EntFinder *f, const EntNamed *name)
{
    for (size_t i = 0; i < name->at.len; i++)
        if (before_its_officer(f, name->at.at[i]) || behind_its_officer(f, name->at.at[i]))
            return true;
    return false;
}

bool ent_firm_like_person(const EntFinder *f, const EntNamed *name)
{
    bool personal = ent_named_has(name, ENT_NAME_SIGN_honorific) ||
                    ent_named_has(name, ENT_NAME_SIGN_title_behind) ||
                    ent_named_has(name, ENT_NAME_SIGN_person_apposition);
    if (personal) return false;
    if (ent_beside_its_officer(f, name)) return true;
    if (ent_named_has(name, ENT_NAME_SIGN_given_first))
        return ent_named_has(name, ENT_NAME_SIGN_business) &&
               ent_named_has(name, ENT_NAME_SIGN_press_organisation);
    bool several = !ent_named_has(name, ENT_NAME_SIGN_one_word);
    bool called = (ent_named_has(name, ENT_NAME_SIGN_called_body) &&
                   !behind_personal_noun(f, name->at.at[0])) ||
                  ent_named_has(name, ENT_NAME_SIGN_business) ||
                  ent_named_has(name, ENT_NAME_SIGN_based);
    bool titled = ent_named_has(name, ENT_NAME_SIGN_title_before);
    return several && (called || (!titled && (ent_named_has(name, ENT_NAME_SIGN_of_nation) ||
                                              ent_named_has(name, ENT_NAME_SIGN_begins_body))));
}
