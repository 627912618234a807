/* Firms that are called after several partners: "Lindberg, Novak & Brandt". Commas and "and" join
 * names of persons as often, so that a sign of a firm must stand beside one of the occurrences. */
#include "mention/finder.h"

/* One word that may be a partner's name. */
static bool partner_at(const EntFinder *f, uint32_t i)
{
    enum { SHORTEST = 3 };
    return i < f->count && f->words[i].capital && !f->words[i].upper && !f->words[i].function &&
           f->tokens[i].text.len >= SHORTEST && !ent_of_nation(f, i) &&
           !ent_finder_calendar(f, i) && !ent_finder_has(f, i, ENT_SENSE_Role) &&
           !ent_finder_has(f, i, ENT_SENSE_OrgHead) && !ent_finder_has(f, i, ENT_SENSE_Demonym) &&
           !ent_finder_has(f, i, ENT_SENSE_Name);
}

/* The legal form that begins at I, perhaps behind a comma: the token behind it, or I. */
static uint32_t behind_legal_form(const EntFinder *f, uint32_t i)
{
    uint32_t k = ent_finder_is(f, i, ",") ? i + 1 : i, length;
    return k < f->count && f->words[k].capital &&
                   ent_lexicon_longest(f->lexicon, f->doc, k, f->count, ENT_SENSE_CompanySuffix,
                                       &length)
               ? k + length
               : i;
}

/* The token behind "A, B & C" at I, or 0. Most of the partners have surnames that others bear, or a
 * legal form follows. */
static uint32_t partners_end(const EntFinder *f, uint32_t i)
{
    enum { FEWEST = 3, MOST = 6 };
    uint32_t count = 0, known = 0, k = i;
    for (bool last = false; count < MOST; k++) {
        if (!partner_at(f, k)) return 0;
        known += ent_finder_has(f, k, ENT_SENSE_Surname);
        count++;
        if (last) break;
        k++;
        if (ent_finder_is(f, k, ",") &&
            (ent_finder_is(f, k + 1, "and") || ent_finder_is(f, k + 1, "&")))
            k++;
        last = ent_finder_is(f, k, "and") || ent_finder_is(f, k, "&");
        if (!last && !ent_finder_is(f, k, ",")) return 0;
    }
    bool form = behind_legal_form(f, k + 1) > k + 1;
    bool goes_on = ent_finder_capital(f, k + 1) && !form;
    bool whole = !goes_on && (i == 0 || !ent_finder_capital(f, i - 1));
    return count >= FEWEST && count < MOST && (form || 2 * known >= count) && whole ? k + 1 : 0;
}

/* "Lindberg, Novak and Associates" at I: who is in the firm beside the partners it is called after,
 * the first of whom has a surname that others bear. The token behind, or 0. */
static uint32_t partners_and_associates(const EntFinder *f, uint32_t i)
{
    enum { MOST = 4 };
    static const char *const others[] = {"Associates", "Partners", "Sons", "Company", "Co."};
    uint32_t k = i, count = 0;
    if (!ent_finder_has(f, i, ENT_SENSE_Surname) || (i > 0 && ent_finder_capital(f, i - 1)))
        return 0;
    for (; count < MOST && partner_at(f, k); count++) {
        k++;
        if (!ent_finder_is(f, k, ",")) break;
        if (partner_at(f, k + 1)) k++;
    }
    if (count < 1 || k < i + 3) return 0;
    if (ent_finder_is(f, k, ",")) k++;
    bool joined = ent_finder_is(f, k, "and") || ent_finder_is(f, k, "&");
    bool ends = joined && k + 1 < f->count && ENT_STR_AMONG(f->tokens[k + 1].text, others);
    return ends && !ent_finder_capital(f, k + 2) ? behind_legal_form(f, k + 2) : 0;
}

/* A partner's name, also where a town is called after one. */
static bool surname_at(const EntFinder *f, uint32_t i)
{
    return partner_at(f, i) || (ent_finder_capital(f, i) && !f->words[i].upper &&
                                ent_finder_has(f, i, ENT_SENSE_Surname));
}

/* "Lindberg and Novak, LLP" at I: the form of those who practise together; the token behind the
 * names, or 0. */
static uint32_t two_partners(const EntFinder *f, uint32_t i)
{
    if (!surname_at(f, i)) return 0;
    if (i > 0 && ent_finder_capital(f, i - 1) && !f->words[i].opens) return 0;
    if (!ent_finder_is(f, i + 1, "and") && !ent_finder_is(f, i + 1, "&")) return 0;
    if (!surname_at(f, i + 2)) return 0;
    uint32_t k = ent_finder_is(f, i + 3, ",") ? i + 4 : i + 3, length;
    const EntSense *form =
        ent_lexicon_longest(f->lexicon, f->doc, k, f->count, ENT_SENSE_CompanySuffix, &length);
    return form && ent_str_is(form->label, "LLP") ? i + 3 : 0;
}

/* What stands beside the partners at [I, END) says that they are one firm: "the law firm A, B and
 * C", "partner at A, B and C", "A, B & C is". */
static bool sign_of_firm(const EntFinder *f, uint32_t i, uint32_t end)
{
    static const char *const verbs[] = {"is", "has", "was"};
    bool ampersand = ent_finder_is(f, end - 2, "&");
    if (behind_legal_form(f, end) > end) return true;
    if (ampersand && ENT_STR_AMONG(ent_finder_text(f, end), verbs)) return true;
    if (i == 0) return false;
    uint32_t k = i - 1;
    if (ampersand && f->words[k].opens && ent_finder_is(f, k, "about")) return true;
    if (k > 0 && ent_finder_is(f, k, ",")) k--;
    if (ent_finder_has(f, k, ENT_SENSE_CompanyNoun)) return true;
    return k > 0 && (ent_finder_is(f, k, "of") || ent_finder_is(f, k, "at")) &&
           (ent_finder_is(f, k - 1, "partner") || ent_finder_is(f, k - 1, "attorney"));
}

/* The same partners, "and" for "&" or the other way round. */
static bool same_partners(const EntFinder *f, uint32_t a, uint32_t b, uint32_t length)
{
    for (uint32_t k = 0; k < length; k++) {
        EntStr x = f->tokens[a + k].text, y = f->tokens[b + k].text;
        bool joins = ent_str_is(x, "&") || ent_str_is(x, "and");
        if (joins ? !ent_str_is(y, "&") && !ent_str_is(y, "and") : !ent_str_eq(x, y)) return false;
    }
    return true;
}

/* "Lindberg Novak and Brandt" at I where the article also has "Lindberg Novak & Brandt LLC": the
 * token behind, or 0. */
static uint32_t spelled_with_and(const EntFinder *f, uint32_t i)
{
    enum { FRONT = 3 };
    uint32_t joint = i;
    while (joint < i + FRONT && partner_at(f, joint)) joint++;
    if (joint == i || !ent_finder_is(f, joint, "and") || !partner_at(f, joint + 1)) return 0;
    uint32_t length = joint + 2 - i;
    for (uint32_t k = 0; k + length < f->count; k++)
        if (ent_finder_is(f, k + length - 2, "&") && same_partners(f, i, k, length) &&
            behind_legal_form(f, k + length) > k + length)
            return i + length;
    return 0;
}

/* "Lindberg and Novak" at I where the article has "Lindberg and Novak, LLP" here or elsewhere: the
 * token behind, or 0. */
static uint32_t partners_of_form(const EntFinder *f, uint32_t i)
{
    if (!ent_finder_is(f, i + 1, "and") && !ent_finder_is(f, i + 1, "&")) return 0;
    for (uint32_t k = 0; surname_at(f, i) && surname_at(f, i + 2) && k + 3 < f->count; k++)
        if (same_partners(f, i, k, 3) && two_partners(f, k)) return behind_legal_form(f, i + 3);
    return 0;
}

uint32_t ent_firm_of_partners(const EntFinder *f, uint32_t i)
{
    bool comma = i + 1 < f->count && ent_finder_is(f, i + 1, ",");
    if (!comma) {
        uint32_t pair = partners_of_form(f, i);
        return pair ? pair : spelled_with_and(f, i);
    }
    uint32_t end = partners_and_associates(f, i);
    if (end) return end;
    end = partners_end(f, i);
    if (!end) return 0;
    for (uint32_t k = 0; k + (end - i) < f->count; k++)
        if (same_partners(f, i, k, end - i) && sign_of_firm(f, k, k + (end - i)))
            return behind_legal_form(f, end);
    return 0;
}

/* "Lindberg Novak" in SPAN, where the article names the firm "Lindberg, Novak & Brandt". */
static bool front_of_firm(const EntFinder *f, EntSpan span)
{
    if (span.end - span.begin != 2) return false;
    for (size_t k = 0; k < f->out->list.len; k++) {
        const EntMention *m = &f->out->list.at[k];
        uint32_t i = m->tokens.begin;
        if (m->type == ENT_MENTION_ENTITY && m->kind == ENT_CLASS_Company &&
            m->tokens.end - i > 3 && ent_finder_is(f, i + 1, ",") &&
            ent_str_eq(f->tokens[i].text, f->tokens[span.begin].text) &&
            ent_str_eq(f->tokens[i + 2].text, f->tokens[span.begin + 1].text))
            return true;
    }
    return false;
}

void ent_settle_firm_fronts(EntFinder *f)
{
    for (size_t k = 0; k < f->out->list.len; k++) {
        EntMention *m = &f->out->list.at[k];
        if (m->type != ENT_MENTION_ENTITY || m->kind != ENT_CLASS_Person) continue;
        if (!front_of_firm(f, m->tokens)) continue;
        m->kind = ENT_CLASS_Company;
        m->strength = ENT_STRENGTH_SURE;
    }
}

/* "Kestrel | Partners Managing Director Ann Lee", "Kestrel Advisers CEO": the plural at I ends the
 * name of the firm whose officer is told of behind it. */
bool ent_closes_a_firm(const EntFinder *f, uint32_t i)
{
    static const char *const ends[] = {"partners", "advisors",    "advisers", "associates",
                                       "brokers",  "consultants", "realtors", "architects"};
    if (i == 0 || !f->words[i].capital || f->words[i].opens || f->words[i].heading ||
        !ENT_STR_AMONG(ent_finder_text(f, i), ends))
        return false;
    uint32_t begin = i - 1;
    while (begin > 0 && f->words[begin - 1].capital && !f->words[begin].opens) begin--;
    if (begin > 0 && ent_finder_is(f, begin - 1, "of"))
        return false; /* "Council of Wise Advisers" */
    bool name = f->words[i - 1].capital && !f->words[i - 1].function &&
                !ent_finder_has(f, i - 1, ENT_SENSE_Role) &&
                !ent_finder_has(f, i - 1, ENT_SENSE_RoleModifier);
    return name && (ent_finder_has(f, i + 1, ENT_SENSE_Role) ||
                    ent_finder_has(f, i + 1, ENT_SENSE_RoleModifier));
}
