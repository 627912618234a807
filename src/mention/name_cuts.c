/* Runs of capitals cut: at titles, at a second body, at a person behind a place or a body. */
#include "mention/name_parts.h"
#include "mention/typing.h"

bool ent_fund_not_officer(const EntFinder *f, uint32_t i)
{
    EntStr text = ent_finder_text(f, i);
    bool letters = ent_str_is(text, "VC") || ent_str_is(text, "DVC") || ent_str_is(text, "PVC");
    if (!letters) return false;
    bool named = i + 1 < f->count && f->words[i + 1].capital &&
                 (ent_finder_has(f, i + 1, ENT_SENSE_Honorific) ||
                  ent_str_is(f->tokens[i + 1].label, "PERSON"));
    bool says = ent_finder_has(f, i + 1, ENT_SENSE_SayVerb) || ent_finder_is(f, i + 1, "hoped");
    /* "Ann Lee (VC, Riga University)", "Ann Lee, VC of Riga University," */
    bool behind = i > 1 && (ent_finder_is(f, i - 1, "(") || ent_finder_is(f, i - 1, ",")) &&
                  ent_str_is(f->tokens[i - 2].label, "PERSON") &&
                  (ent_finder_is(f, i + 1, ",") || ent_finder_is(f, i + 1, "of") ||
                   ent_finder_is(f, i + 1, ")"));
    return !named && !behind && !(says && i > 0 && f->words[i - 1].upper);
}

/* "Sultan Al Jaber", "Sultan bin Saeed", not "Sultan Qaboos bin Said": a given name. */
static bool named_sultan(const EntFinder *f, uint32_t i, uint32_t end)
{
    enum { REACH = 3 };
    if (!ent_finder_is(f, i, "Sultan")) return false;
    if (ent_finder_is(f, i + 1, "bin")) return true;
    for (uint32_t k = i + 1; k + 1 < end && k < i + REACH; k++)
        if (ent_str_is(f->tokens[k].text, "Al")) return true;
    return false;
}

/* "Dean Novak, CEO of", "said Earl Novak, Vice President": a word that is a given name as well,
 * before a surname with a title of its own behind it. */
static bool given_before_title(const EntFinder *f, uint32_t i)
{
    static const char *const ranks[] = {"Dean", "Earl", "Duke"};
    return ENT_STR_AMONG(f->tokens[i].text, ranks) && ent_finder_capital(f, i + 1) &&
           ent_finder_is(f, i + 2, ",") &&
           (ent_finder_has(f, i + 3, ENT_SENSE_Role) ||
            ent_finder_has(f, i + 3, ENT_SENSE_RoleModifier));
}

/* "the astronaut Sultan Novak", "singer Prince Moen": behind a trade in lower case a first name. */
static bool behind_trade(const EntFinder *f, uint32_t i)
{
    static const char *const ranks[] = {"Sultan", "Prince", "Princess", "Duke",
                                        "Earl",   "Baron",  "Major",    "Queen"};
    return i > 0 && ENT_STR_AMONG(f->tokens[i].text, ranks) && f->words[i - 1].letters &&
           !f->words[i - 1].capital && f->tokens[i - 1].pos == ENT_POS_NOUN &&
           ent_finder_has(f, i - 1, ENT_SENSE_Role) && !ent_finder_is(f, i - 1, "counterpart") &&
           ent_finder_capital(f, i + 1) && !ent_finder_capital(f, i + 2) &&
           !ent_patronymic(f, i + 2);
}

bool ent_given_like_rank(const EntFinder *f, uint32_t i)
{
    static const char *const plain[] = {"mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss"};
    static const char *const ranks[] = {"prince", "princess", "king",  "queen", "duke",
                                        "earl",   "baron",    "major", "judge", "bishop"};
    if (given_before_title(f, i) || behind_trade(f, i)) return true;
    return i > 0 && ENT_STR_AMONG(ent_finder_text(f, i - 1), plain) && f->words[i].capital &&
           ENT_STR_AMONG(ent_finder_text(f, i), ranks) && ent_finder_capital(f, i + 1);
}

static bool role_at(const EntFinder *f, uint32_t i, uint32_t end, uint32_t *length)
{
    if (ent_fund_not_officer(f, i) || named_sultan(f, i, end) || ent_people_of_firm(f, i) ||
        ent_given_like_rank(f, i) || ent_sits_in_house(f, i) || ent_closes_a_firm(f, i))
        return false;
    *length = ent_chief_title(f, i);
    if (*length) return true;
    return ent_lexicon_longest(f->lexicon, f->doc, i, end, ENT_SENSE_Role, length) != NULL ||
           (ent_finder_has(f, i, ENT_SENSE_Role) && (*length = 1));
}

/* "Governor's Office": the office of who holds the title at I, of LENGTH tokens. */
static bool office_of_title(const EntFinder *f, uint32_t i, uint32_t length, uint32_t end)
{
    uint32_t mark = i + length;
    return mark + 1 < end && ent_str_is(f->tokens[mark].tag, "POS") &&
           (ent_finder_is(f, mark + 1, "office") || ent_finder_is(f, mark + 1, "secretariat")) &&
           f->words[mark + 1].capital;
}

/* "Summit of | Heads of State", "Council of Foreign Ministers": those whose meeting or body it is.
 */
static bool those_who_meet(const EntFinder *f, uint32_t begin, uint32_t i)
{
    static const char *const words[] = {"heads",     "ministers", "presidents",  "leaders",
                                        "governors", "mayors",    "ambassadors", "speakers",
                                        "directors", "rectors",   "deans",       "chancellors"};
    if (!ENT_STR_AMONG(ent_finder_text(f, i), words)) return false;
    uint32_t of = i;
    while (of > begin && !ent_finder_is(f, of - 1, "of")) of--;
    if (of <= begin + 1 || i - of > 2) return false;
    return ent_words_head(f->lexicon, f->doc, begin, of - 1, ENT_SENSE_EventHead, NULL) ||
           ent_words_head(f->lexicon, f->doc, begin, of - 1, ENT_SENSE_OrgHead, NULL);
}

/* "Partnership for | Workers' Rights": those in the plural whose rights or health a body is for. */
static bool whose_cause(const EntFinder *f, uint32_t begin, uint32_t i, uint32_t end)
{
    return i > begin && i + 2 < end && ent_finder_is(f, i - 1, "for") &&
           ent_str_ends(f->tokens[i].text, ENT_STR("s")) &&
           ent_str_is(f->tokens[i + 1].tag, "POS") && f->words[i + 2].capital;
}

/* "Bo Thi Son": a word for kin that ends a name of several words, as the recogniser sees it. */
static bool kin_in_name(const EntFinder *f, uint32_t i, uint32_t end)
{
    return i + 1 == end && i > 0 && f->words[i].capital && f->tokens[i].iob == ENT_IOB_I &&
           ent_str_is(f->tokens[i].label, "PERSON") && ent_finder_has(f, i, ENT_SENSE_NoPosition);
}

/* "Ann Bishop", "Karl King MP": a surname that is also a title, behind a given name and at the end
 * of the run but for letters. */
static bool surname_of_title(const EntFinder *f, EntSpan span, uint32_t i)
{
    if (i == span.begin || !ent_finder_has(f, i, ENT_SENSE_Surname) || f->words[i].upper)
        return false;
    for (uint32_t k = i + 1; k < span.end; k++)
        if (!ent_is_credential(f->tokens[k].text)) return false;
    return ent_finder_has(f, i - 1, ENT_SENSE_GivenName) &&
           !ent_finder_has(f, i - 1, ENT_SENSE_CommonWord) && !ent_of_nation(f, i - 1) &&
           !(span.end < f->count && ent_finder_capital(f, span.end));
}

/* "… Harbour President Ann Lee": a role inside that a person of two words or more follows. */
static bool title_and_person(const EntFinder *f, EntSpan span)
{
    uint32_t length;
    for (uint32_t i = span.begin + 1; i + 2 < span.end; i++) {
        bool members = ent_str_is(f->tokens[i].tag, "NNPS"); /* "Society of Engineers Ann Lee" */
        if (members || !role_at(f, i, span.end, &length)) continue;
        uint32_t p = i + length;
        bool person = p + 1 < span.end && ent_str_is(f->tokens[p].label, "PERSON") &&
                      (ent_str_is(f->tokens[span.end - 1].label, "PERSON") ||
                       ent_finder_has(f, p, ENT_SENSE_GivenName));
        if (person) return true;
    }
    return false;
}

/* "Department of Harbours Secretary | Lindgate": a minister's title inside, and behind it the one
 * word of a surname that ends the run. */
static bool title_and_surname(const EntFinder *f, EntSpan span)
{
    static const char *const titles[] = {"secretary", "minister",  "commissioner", "administrator",
                                         "director",  "president", "chairman",     "spokesperson",
                                         "governor",  "spokesman", "spokeswoman",  "ambassador"};
    if (span.end - span.begin < 3 || !ENT_STR_AMONG(ent_finder_text(f, span.end - 2), titles))
        return false;
    uint32_t name = span.end - 1;
    return f->words[name].capital && !f->words[name].upper && !ent_finder_capital(f, span.end) &&
           !ent_finder_has(f, name, ENT_SENSE_CommonWord) && !ent_is_name_head(f, name, span.end) &&
           !ent_finder_has(f, name, ENT_SENSE_Demonym) &&
           (!ent_of_nation(f, name) || ent_finder_has(f, name, ENT_SENSE_Surname));
}

/* "Veteran Harbour Capital": a trade, not an office, before the words of a firm's name. */
static bool trade_of_firm(const EntFinder *f, EntSpan span)
{
    uint32_t length;
    return span.end - span.begin >= 3 && role_at(f, span.begin, span.end, &length) && length == 1 &&
           !ent_leads_a_body(f, span.begin) && !ent_finder_is(f, span.begin, "partner") &&
           (ent_finder_has(f, span.begin + 1, ENT_SENSE_CommonWord) ||
            ent_finder_has(f, span.begin + 1, ENT_SENSE_WeakOrgHead)) &&
           !ent_finder_has(f, span.begin + 1, ENT_SENSE_GivenName) &&
           ent_finder_has(f, span.end - 1, ENT_SENSE_WeakOrgHead);
}

/* "Quorvane Developers LLC": a trade in the plural at I, behind a name's own word and before the
 * legal form that ends it. */
static bool trade_before_form(const EntFinder *f, uint32_t begin, uint32_t i, uint32_t end)
{
    return i > begin && !ent_finder_has(f, i - 1, ENT_SENSE_Role) &&
           ent_str_ends(f->tokens[i].text, ENT_STR("s")) &&
           ent_words_sense(f->lexicon, f->doc, (EntSpan){i + 1, end}, ENT_SENSE_CompanySuffix);
}

/* LETTERS are the first ones of the words of SPAN, three or more, the last of which is a plural. */
static bool abbreviates(const EntFinder *f, EntStr letters, EntSpan span)
{
    size_t k = 0;
    if (!ent_str_ends(f->tokens[span.end - 1].text, ENT_STR("s"))) return false;
    for (uint32_t i = span.begin; i < span.end; i++) {
        if (!f->words[i].letters || f->words[i].function) continue;
        if (k == letters.len || f->tokens[i].text.ptr[0] != letters.ptr[k++]) return false;
    }
    return k >= 3 && k == letters.len;
}

/* "Registered Harbour Analysts (RHA)": the bracket has the first letter of each word, so that the
 * title in the plural is part of the name. */
static bool spelled_by_letters(const EntFinder *f, EntSpan span)
{
    return ent_finder_is(f, span.end, "(") && ent_finder_is(f, span.end + 2, ")") &&
           abbreviates(f, ent_finder_text(f, span.end + 1), span);
}

/* The end of SPAN without the year and the place of an edition: "Futurist Conference | Latvia
 * 2024". */
static uint32_t before_edition(const EntFinder *f, EntSpan span)
{
    uint32_t end = span.end;
    if (end > span.begin + 1 && f->words[end - 1].digits) end--;
    uint32_t year = end;
    if (end > span.begin + 1 && ent_finder_has(f, end - 1, ENT_SENSE_Name)) end--;
    return ent_words_head(f->lexicon, f->doc, span.begin, end, ENT_SENSE_EventHead, NULL) ? end
                                                                                          : year;
}

/* "Riga Dean | Faculty of Ports Prof Lee", "Prof Ann Lee, Director | Riga Institute": a title
 * before the name of what it is of, without "of", beside the person who holds it. */
static bool title_without_of(const EntFinder *f, EntSpan span)
{
    static const char *const titles[] = {"director",    "dean",      "chairman",  "chairperson",
                                         "head",        "principal", "registrar", "convener",
                                         "coordinator", "secretary"};
    bool holder = ent_honorific_at(f, span.end) ||
                  (span.begin >= 2 && ent_finder_is(f, span.begin - 1, ",") &&
                   f->words[span.begin - 2].capital &&
                   !ent_finder_has(f, span.begin - 2, ENT_SENSE_CommonWord) &&
                   !ent_finder_has(f, span.begin - 2, ENT_SENSE_Name));
    if (!holder) return false;
    for (uint32_t i = span.begin; i + 1 < span.end && i < span.begin + 5; i++) {
        bool body = i < span.begin + 2 || ent_is_name_head(f, span.begin, i);
        if (!body || !ENT_STR_AMONG(ent_finder_text(f, i), titles)) continue;
        return ent_is_name_head(f, i + 1, span.end) ||
               ent_words_head(f->lexicon, f->doc, i + 1, ent_first_connector(f, i + 1, span.end),
                              ENT_SENSE_OrgHead, NULL);
    }
    return false;
}

bool ent_elect_behind(const EntFinder *f, uint32_t i)
{
    return ent_finder_is(f, i, "-") && (f->words[i].glued || f->words[i + 1].glued) &&
           (ent_finder_is(f, i + 1, "elect") || ent_finder_is(f, i + 1, "designate"));
}

/* "Certified Harbour Analysts | (CHA)": the bracket abbreviates all words of SPAN, the last of
 * which is the plural of a title: those who hold it are members. */
static bool members_abbreviated(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.end + 1, title;
    if (!ent_finder_is(f, span.end, "(") || i >= f->count) return false;
    if (ent_finder_quote(f, i) && i + 1 < f->count) i++;
    return !role_at(f, span.begin, span.end, &title) && abbreviates(f, f->tokens[i].text, span);
}

/* "University of Riga | Vice Chancellor Prof Ann Lee": a title that ends SPAN, behind a body's
 * "of", before an honorific. */
static bool title_before_honorific(const EntFinder *f, EntSpan span, uint32_t of)
{
    uint32_t length;
    if (span.end >= f->count || !ent_honorific_at(f, span.end)) return false;
    for (uint32_t i = of + 2; i < span.end; i++)
        if (role_at(f, i, span.end, &length) && i + length == span.end) return true;
    return false;
}

/* A whole name in which a role word is no title: it ends in a head, or a head stands before "of".
 */
static bool keeps_roles(const EntFinder *f, EntSpan span)
{
    /* "Orion Harbour Advisors": a firm, where no head of the singular stands */
    bool firm = span.end - span.begin >= 2 &&
                ent_finder_has(f, span.end - 1, ENT_SENSE_WeakOrgHead) &&
                ent_str_ends(f->tokens[span.end - 1].text, ENT_STR("s"));
    if (title_without_of(f, span)) return false;
    if (ent_body_of_cause(f, span)) return true; /* "Doctors for Clean Ports" */
    if (members_abbreviated(f, span)) return true;
    if (firm || ent_opens_a_firm(f, span.begin) || trade_of_firm(f, span)) return true;
    static const EntSenseType strong[] = {ENT_SENSE_EventHead, ENT_SENSE_OrgHead,
                                          ENT_SENSE_InitiativeHead};
    uint32_t end = before_edition(f, span);
    for (size_t i = 0; i < 3; i++) {
        uint32_t of = ent_first_connector(f, span.begin, span.end);
        if (title_and_person(f, span) || title_and_surname(f, span) ||
            title_before_honorific(f, span, of))
            return false;
        uint32_t title;
        if (role_at(f, span.begin, span.end, &title) && span.begin + title == of) return false;
        if (ent_words_head(f->lexicon, f->doc, span.begin, end, strong[i], NULL)) return true;
        if (of < span.end && of > span.begin &&
            ent_words_head(f->lexicon, f->doc, span.begin, of, strong[i], NULL))
            return true;
    }
    return false;
}

/* "General Motors": tokens of a known body's name of several words that begins at I, or 0. */
static uint32_t known_body_at(const EntFinder *f, uint32_t i, uint32_t end)
{
    uint32_t length;
    const EntSense *name = ent_lexicon_longest(f->lexicon, f->doc, i, end, ENT_SENSE_Name, &length);
    return name && length > 1 && ent_class_top(name->kind) == ENT_CLASS_Organisation ? length : 0;
}

/* "CEO", "CFO" at I, and behind it what ends as bodies do. */
static bool chief_of_body(const EntFinder *f, uint32_t i)
{
    if (i + 1 >= f->count || !f->words[i].upper || f->tokens[i].text.len != 3 ||
        f->tokens[i].text.ptr[0] != 'C' || !ent_finder_has(f, i, ENT_SENSE_Role) ||
        !f->words[i + 1].capital || f->words[i + 1].opens)
        return false;
    uint32_t end = i + 2; /* taken or not */
    while (end < f->count && f->words[end].capital && !f->words[end].opens) end++;
    return ent_words_head(f->lexicon, f->doc, i + 1, end, ENT_SENSE_OrgHead, NULL) ||
           ent_ends_in_legal_form(f, i + 1, end);
}

bool ent_person_before_chief(const EntFinder *f, EntSpan span)
{
    uint32_t words = ent_finder_words(f, span);
    return words >= 2 && words <= 4 && !ent_is_name_head(f, span.begin, span.end) &&
           !ent_only_common(f, span) && chief_of_body(f, span.end);
}

/* "Asra Moen CEO Quorvane University": the letters of an office between who holds it and where, or
 * the end of SPAN. */
static uint32_t officer_inside(const EntFinder *f, EntSpan span)
{
    for (uint32_t i = span.begin + 2; i + 1 < span.end && i <= span.begin + 4; i++)
        if (ent_person_before_chief(f, (EntSpan){span.begin, i})) return i;
    return span.end;
}

/* "Department of State | Deputy Secretary": the first word of what looks like a title at I is what
 * the department is for. */
static bool field_of_department(const EntFinder *f, uint32_t begin, uint32_t i)
{
    return i >= begin + 2 && ent_finder_is(f, i - 1, "of") &&
           (ent_finder_is(f, i - 2, "department") || ent_finder_is(f, i - 2, "ministry")) &&
           ent_finder_is(f, i, "state");
}

/* Cut at titles: "Latvia Prime Minister Ann Maria Lee" is a place, a title and a person; the
 * title's tokens are left for the roles. "ORG of ORG", each with a head of its own, is two names.
 */
EntStatus ent_cut_at_roles(const EntFinder *f, EntSpan span, EntSpans *parts)
{
    bool elect = span.begin > 0 && span.end - span.begin > 1 && ent_elect_behind(f, span.begin - 1);
    if (elect) span.begin++;
    uint32_t begin = span.begin, length, officer = officer_inside(f, span);
    if (officer < span.end) {
        bool room = ENT_PUSH(parts, (EntSpan){begin, officer}) &&
                    ENT_PUSH(parts, (EntSpan){officer + 1, span.end});
        return room ? ENT_OK : ENT_ERR_MEMORY;
    }
    /* "Premier Oil plc", where the recogniser sees one body; "Chairman | Orion plc", and whatever
     * it sees, "Managing Partner | of Orion plc" */
    bool seen = f->tokens[span.begin].iob == ENT_IOB_B &&
                f->tokens[span.begin + 1].iob == ENT_IOB_I &&
                ent_str_is(f->tokens[span.begin].label, "ORG");
    bool title = role_at(f, span.begin, span.end, &length);
    bool of = title && ent_finder_is(f, span.begin + length, "of");
    bool firm = ent_ends_in_legal_form(f, span.begin, span.end) && (!title || (seen && !of));
    if (firm || keeps_roles(f, span) || spelled_by_letters(f, span) || span.end - span.begin == 1) {
        uint32_t one;
        if (span.end - span.begin == 1 && role_at(f, span.begin, span.end, &one)) return ENT_OK;
        return ENT_PUSH(parts, span) ? ENT_OK : ENT_ERR_MEMORY;
    }
    for (uint32_t i = span.begin; i < span.end;) {
        uint32_t known = known_body_at(f, i, span.end);
        if (known || trade_before_form(f, begin, i, span.end) ||
            !role_at(f, i, span.end, &length) || kin_in_name(f, i, span.end) ||
            surname_of_title(f, span, i) || those_who_meet(f, span.begin, i) ||
            office_of_title(f, i, length, span.end) || whose_cause(f, begin, i, span.end)) {
            i += known ? known : 1;
            continue;
        }
        uint32_t left = i;
        while (left > begin &&
               ((ent_finder_has(f, left - 1, ENT_SENSE_RoleModifier) &&
                 !(left - 1 > begin && ent_finder_has(f, left - 1, ENT_SENSE_OrgHead))) ||
                ent_glued_hyphen(f, left - 1)))
            left--;
        if (field_of_department(f, begin, left) && left + 1 < i + length) left++;
        if (left > begin && !ENT_PUSH(parts, (EntSpan){begin, left})) return ENT_ERR_MEMORY;
        i += length;
        if (i + 1 < span.end && ent_elect_behind(f, i)) i += 2;
        begin = i;
    }
    while (begin < span.end && !ent_finder_capital(f, begin)) begin++;
    if (begin < span.end && !ENT_PUSH(parts, (EntSpan){begin, span.end})) return ENT_ERR_MEMORY;
    return ENT_OK;
}

/* "General | Confederation of Latvian Ports": a word that says how far a body reaches leaves it
 * without a name of its own. */
static bool scope_of_body(const EntFinder *f, uint32_t i)
{
    static const char *const words[] = {"general", "national",   "federal",       "central",
                                        "state",   "supreme",    "international", "joint",
                                        "united",  "provincial", "regional"};
    return ENT_STR_AMONG(ent_finder_text(f, i), words);
}

/* "School of Harbour Law of the | University of Riga": where the whole is named behind the second
 * "of" of a unit's name, or 0. */
static uint32_t whole_of_unit(const EntFinder *f, EntSpan span)
{
    static const char *const units[] = {"school",     "faculty", "institute",   "department",
                                        "college",    "centre",  "center",      "division",
                                        "laboratory", "bureau",  "directorate", "office"};
    uint32_t first = span.begin + ent_finder_is(f, span.begin, "the");
    if (!ENT_STR_AMONG(ent_finder_text(f, first), units) || !ent_finder_is(f, first + 1, "of"))
        return 0;
    for (uint32_t of = first + 3; of + 1 < span.end; of++) {
        if (!ent_finder_is(f, of, "of")) continue;
        uint32_t next = ent_finder_is(f, of + 1, "the") ? of + 2 : of + 1;
        EntTyping whole =
            next < span.end ? ent_name_typing(f, (EntSpan){next, span.end}) : ent_typing_none;
        return ent_class_top(whole.kind) == ENT_CLASS_Organisation &&
                       whole.strength == ENT_STRENGTH_SURE && span.end - next >= 2
                   ? next
                   : 0;
    }
    return 0;
}

/* "…, Utah | USA", "…, Ontario | Canada": a region behind its town, and its country without a comma
 * before it. */
static uint32_t country_behind_region(const EntFinder *f, EntSpan span)
{
    uint32_t length;
    if (span.begin == 0 || !ent_finder_is(f, span.begin - 1, ",")) return 0;
    const EntSense *region =
        ent_lexicon_longest(f->lexicon, f->doc, span.begin, span.end, ENT_SENSE_Name, &length);
    uint32_t i = span.begin + length;
    if (!region || i >= span.end ||
        (region->kind != ENT_CLASS_Region && region->kind != ENT_CLASS_City))
        return 0;
    const EntSense *country =
        ent_words_sense(f->lexicon, f->doc, (EntSpan){i, span.end}, ENT_SENSE_Name);
    return country && country->kind == ENT_CLASS_Country ? i : 0;
}

/* "Harbour Law Research Office of Riga Shipping Society" → two names: where the second
 * has a head or is a name by itself, and the first has a modifier of its own. */
uint32_t ent_second_body(const EntFinder *f, EntSpan span)
{
    uint32_t country = country_behind_region(f, span);
    if (country) return country;
    uint32_t of = ent_first_connector(f, span.begin, span.end);
    if (of >= span.end || !ent_finder_is(f, of, "of")) return 0;
    uint32_t unit = whole_of_unit(f, span);
    if (unit) return unit;
    uint32_t next = ent_finder_is(f, of + 1, "the") ? of + 2 : of + 1;
    uint32_t first = span.begin + ent_finder_is(f, span.begin, "the");
    if (of - first < 2 || next >= span.end) return 0; /* not "The University of Riga Law School" */
    uint32_t place;                                   /* "Union Bank of South Africa Limited" */
    const EntSense *nation =
        ent_lexicon_longest(f->lexicon, f->doc, next, span.end, ENT_SENSE_Name, &place);
    if (nation && ent_class_top(nation->kind) == ENT_CLASS_Place &&
        ent_words_sense(f->lexicon, f->doc, (EntSpan){next + place, span.end},
                        ENT_SENSE_CompanySuffix))
        return 0;
    const EntSense *left =
        ent_words_head(f->lexicon, f->doc, span.begin, of, ENT_SENSE_OrgHead, NULL);
    EntTyping right = ent_name_typing(f, (EntSpan){next, span.end});
    bool plural = ent_str_is(f->tokens[span.end - 1].tag, "NNPS") ||
                  ent_str_is(f->tokens[span.end - 1].tag, "NNS") ||
                  ent_str_ends(f->tokens[span.end - 1].text, ENT_STR("ies"));
    if (ent_first_connector(f, next, span.end) < span.end)
        plural = ent_finder_is(f, next, "chambers"); /* not "… of Rural Affairs" */
    bool named = ent_of_nation(f, next) || (right.strength == ENT_STRENGTH_SURE &&
                                            !ent_finder_has(f, next, ENT_SENSE_CommonWord));
    bool body = ent_class_top(right.kind) == ENT_CLASS_Organisation &&
                !ent_words_sense(f->lexicon, f->doc, (EntSpan){next, span.end}, ENT_SENSE_Name);
    bool whole = left && of - span.begin == 2 && scope_of_body(f, span.begin);
    return left && body && !plural && named && !whole ? next : 0;
}

/* "I." */
static bool initial(const EntFinder *f, uint32_t i)
{
    EntStr s = f->tokens[i].text;
    return s.len == 2 && s.ptr[1] == '.' && f->words[i].capital;
}

/* Words that may name a person and nothing else that is known: "Quorvan Hui". */
static bool only_a_person(const EntFinder *f, uint32_t begin, uint32_t end)
{
    static const EntSenseType others[] = {
        ENT_SENSE_CommonWord,    ENT_SENSE_OrgHead,   ENT_SENSE_WeakOrgHead,    ENT_SENSE_Name,
        ENT_SENSE_CompanySuffix, ENT_SENSE_EventHead, ENT_SENSE_InitiativeHead, ENT_SENSE_Demonym};
    enum { LONGEST = 4 };
    if (end < begin + 2 || end - begin > LONGEST) return false;
    if (ent_is_strong_head(f, begin, begin + 1)) return false; /* "Forum Ann Lee" */
    for (uint32_t i = begin; i < end; i++) {
        if (initial(f, i) && i + 1 < end) continue; /* "I. Quorvan" */
        if (!f->words[i].capital || !f->words[i].letters || f->words[i].upper) return false;
        for (size_t k = 0; k < sizeof others / sizeof *others; k++)
            if (ent_finder_has(f, i, others[k]) && !ent_finder_has(f, i, ENT_SENSE_GivenName) &&
                !ent_finder_has(f, i, ENT_SENSE_Surname))
                return false;
    }
    return true;
}

/* "director of | Orion Ltd", "head of the | Riga Committee": SPAN is what a title is of. */
static bool behind_title(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    if (i > 0 && ent_finder_is(f, i - 1, "the")) i--;
    bool link = i >= 2 && (ent_finder_is(f, i - 1, "of") || ent_finder_is(f, i - 1, "at") ||
                           ent_finder_is(f, i - 1, "for"));
    return link && ent_finder_has(f, i - 2, ENT_SENSE_Role);
}

/* "Minister for Trade | Janu Kamikami", "Secretary of the Interior | Dib Quorvik": [begin, i) is a
 * minister's field, in common words, before who holds it. */
static bool field_before(const EntFinder *f, uint32_t begin, uint32_t i)
{
    uint32_t of = begin > 0 && ent_finder_is(f, begin - 1, "the") ? begin - 1 : begin;
    bool minister =
        of >= 2 && (ent_finder_is(f, of - 2, "minister") || ent_finder_is(f, of - 2, "secretary"));
    for (uint32_t k = begin; minister && k < i; k++)
        minister = ent_finder_has(f, k, ENT_SENSE_CommonWord) && f->words[k].capital;
    return minister && i > begin;
}

/* "Secretary of Harbour Security | Quorvane": one word that can only be a surname. */
static bool lone_surname(const EntFinder *f, uint32_t begin, uint32_t i)
{
    return f->words[i].capital && f->words[i].letters && !f->words[i].upper &&
           !ent_finder_has(f, i, ENT_SENSE_CommonWord) && !ent_finder_has(f, i, ENT_SENSE_Name) &&
           !ent_finder_has(f, i, ENT_SENSE_Demonym) && !ent_is_name_head(f, begin, i + 1) &&
           !ent_finder_has(f, i, ENT_SENSE_CompanySuffix);
}

/* "Minister of Ports and | Rural Law of Latvia": SPAN begins with the last topic of a title. */
bool ent_last_topic(const EntFinder *f, EntSpan span)
{
    enum { TOPICS = 8 };
    uint32_t i = span.begin;
    if (i < 4 || !ent_finder_is(f, i - 1, "and") || !ent_finder_has(f, i, ENT_SENSE_CommonWord))
        return false;
    i--;
    for (uint32_t n = 0; n < TOPICS && i > 2; n++, i--) {
        if (ent_finder_is(f, i - 1, "of") || ent_finder_is(f, i - 1, "for"))
            return ent_finder_has(f, i - 2, ENT_SENSE_Role);
        bool topic = f->words[i - 1].capital && ent_finder_has(f, i - 1, ENT_SENSE_CommonWord);
        if (f->taken[i - 1] || (!topic && !ent_finder_is(f, i - 1, ","))) return false;
    }
    return false;
}

/* "director of Orion Technology Co., Ltd Huo Quorvan": behind a title, the body that it is of ends
 * where words begin that can only name the person. 0: nowhere. */
uint32_t ent_titled_tail(const EntFinder *f, EntSpan span)
{
    if (!behind_title(f, span) && !ent_title_topic(f, span) && !ent_last_topic(f, span)) return 0;
    while (span.end > span.begin && !f->words[span.end - 1].capital) span.end--; /* "… Hui and" */
    uint32_t named = 0; /* "Bosnia and Herzegovina" */
    if (!ent_lexicon_longest(f->lexicon, f->doc, span.begin, span.end, ENT_SENSE_Name, &named))
        named = 0;
    for (uint32_t i = span.begin + 1; i + 1 < span.end; i++) {
        if (i < span.begin + named || !f->words[i - 1].capital) continue;
        bool acronym =
            i == span.begin + 1 && f->words[span.begin].upper && f->tokens[span.begin].text.len > 2;
        bool body = i > span.begin + 1 && (i == span.begin + named || ent_of_nation(f, i - 1) ||
                                           ent_is_name_head(f, span.begin, i) ||
                                           ent_ends_in_legal_form(f, span.begin, i) ||
                                           ent_finder_has(f, i - 1, ENT_SENSE_CommonWord));
        body |= i == span.begin + 1 && span.begin > 0 && /* "secretary of the Embassy | …" */
                ent_finder_is(f, span.begin - 1, "the") &&
                ent_is_strong_head(f, span.begin, span.begin + 1);
        body |= field_before(f, span.begin, i);
        body |= acronym || (f->words[i - 1].upper && ent_is_name_head(f, span.begin, i - 1));
        if (body && only_a_person(f, i, span.end)) return i;
    }
    uint32_t last = span.end - 1;
    bool held = last > span.begin && field_before(f, span.begin, last);
    return held && lone_surname(f, span.begin, last) ? last : 0;
}

/* "Orion Group | Quorvan Lee" where the article speaks of "Orion Group" alone too: the token that
 * the person begins at, or 0. */
static uint32_t person_behind_known_body(const EntFinder *f, EntSpan span)
{
    for (uint32_t i = span.begin + 2; i + 2 <= span.end; i++) {
        if (span.end - i > 3) continue;
        EntSpan body = {span.begin, i};
        bool known = ent_words_head(f->lexicon, f->doc, span.begin, i, ENT_SENSE_OrgHead, NULL) &&
                     ent_stands_alone(f, body);
        bool person = known && !ent_is_name_head(f, i, span.end) &&
                      !ent_ends_in_legal_form(f, i, span.end) &&
                      ent_first_connector(f, span.begin, span.end) == span.end;
        for (uint32_t k = i; k < span.end; k++)
            person &= f->words[k].capital && !f->words[k].upper &&
                      !ent_finder_has(f, k, ENT_SENSE_Name) &&
                      (!ent_finder_has(f, k, ENT_SENSE_CommonWord) ||
                       ent_finder_has(f, k, ENT_SENSE_GivenName));
        if (person) return i;
    }
    return 0;
}

/* "Bosnia and Herzegovina | Ann Lee", "Parliament of Sri Lanka | Ann Lee": behind a place of
 * several words, a person; 0: none. */
static uint32_t behind_long_place(const EntFinder *f, EntSpan span)
{
    uint32_t length, of = ent_first_connector(f, span.begin, span.end);
    const EntSense *place =
        ent_lexicon_longest(f->lexicon, f->doc, span.begin, span.end, ENT_SENSE_Name, &length);
    if (!place && of < span.end && !ent_finder_is(f, of, "and")) {
        span.begin = of + 1;
        place =
            ent_lexicon_longest(f->lexicon, f->doc, span.begin, span.end, ENT_SENSE_Name, &length);
    }
    if (!place || length < 2 || ent_class_top(place->kind) != ENT_CLASS_Place) return 0;
    uint32_t i = span.begin + length;
    bool given = i < span.end && ent_finder_has(f, i, ENT_SENSE_GivenName) &&
                 !ent_finder_has(f, i, ENT_SENSE_CommonWord);
    bool seen = i < span.end && ent_str_is(f->tokens[i].label, "PERSON");
    bool letter = i < span.end && initial(f, i);
    return (given || seen || letter) && only_a_person(f, i, span.end) ? i : 0;
}

/* "Regina Garcia Moen": a first name that is also a city's, before a surname, where no place stands
 * for itself. */
static bool named_as_city(const EntFinder *f, EntSpan span)
{
    static const char *const before[] = {"in", "at", "from", "to", "near", "of"};
    uint32_t i = span.begin;
    const EntSense *city = ent_words_sense(f->lexicon, f->doc, (EntSpan){i, i + 1}, ENT_SENSE_Name);
    if (span.end - i < 2 || span.end - i > 3 || f->words[i].upper || !city ||
        city->kind != ENT_CLASS_City || !ent_finder_has(f, i, ENT_SENSE_GivenName))
        return false;
    bool surname = false;
    for (uint32_t k = i + 1; k < span.end; k++) {
        surname |= ent_finder_has(f, k, ENT_SENSE_Surname);
        if (!ent_finder_has(f, k, ENT_SENSE_Surname) && !ent_str_is(f->tokens[k].label, "PERSON"))
            return false;
    }
    return surname && !(i > 0 && ENT_STR_AMONG(ent_finder_text(f, i - 1), before));
}

/* "Administrator | Isabel Casillas Moen": a given name behind a title, though a region has it. */
static bool given_behind_title(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    return i > 0 && ent_finder_has(f, i - 1, ENT_SENSE_Role) &&
           ent_finder_has(f, i, ENT_SENSE_GivenName) && !ent_finder_has(f, i, ENT_SENSE_Demonym) &&
           !ent_is_name_head(f, i, span.end) && span.end - i <= 4;
}

/* "Riga Hall" stays whole; "Riga" + "Ann Lee" inside one run is a place and a person. */
uint32_t ent_person_tail(const EntFinder *f, EntSpan span)
{
    if (given_behind_title(f, span) || ent_body_of_municipality(f, span)) return 0;
    uint32_t behind = behind_long_place(f, span);
    if (behind) return behind;
    if (span.end - span.begin == 2 && ent_of_nation(f, span.begin) &&
        ent_initial_and_name(f, span.begin + 1))
        return span.begin + 1;
    if (named_as_city(f, span)) return 0;
    if (span.begin > 0 && ent_honorific_at(f, span.begin - 1) &&
        !ent_is_name_head(f, span.begin, span.end))
        return 0; /* "Sheikh Salem Al Moen" */
    bool opened = ent_first_head_typing(f, span).kind != ENT_CLASS_NONE; /* "Grupo Maria Lee" */
    for (uint32_t i = span.begin + 1; i + 1 < span.end; i++) {
        bool starts = ent_str_is(f->tokens[i].label, "PERSON") && f->tokens[i].iob == ENT_IOB_B;
        bool other = !ent_str_is(f->tokens[i - 1].label, "PERSON");
        if (!starts || !other || ent_is_name_head(f, i, span.end)) continue;
        bool topic = ent_connector_at(f, i - 1) && ent_only_common(f, (EntSpan){i, span.end});
        if (topic) continue; /* "Laboratory for Resilient Ports" */
        if (ent_ends_in_legal_form(f, i - 1, span.end)) continue; /* "Quantum Murcia S.L." */
        if (opened && i == span.begin + 1) continue;
        if (ent_of_nation(f, i - 1) || ent_is_name_head(f, span.begin, i) ||
            ent_finder_has(f, i - 1, ENT_SENSE_CommonWord))
            return i;
    }
    /* Without the recogniser's help: a given name and what follows it. */
    for (uint32_t i = span.begin + 1; i + 1 < span.end; i++) {
        bool inside = f->tokens[i].iob == ENT_IOB_I &&
                      (opened || ent_str_is(f->tokens[i].label, "PERSON")); /* "Ann Maria Lee" */
        bool given = !inside && ent_finder_has(f, i, ENT_SENSE_GivenName) &&
                     !ent_finder_has(f, i, ENT_SENSE_CommonWord) &&
                     !ent_finder_has(f, i, ENT_SENSE_Name);
        bool before = ent_of_nation(f, i - 1) || ent_is_name_head(f, span.begin, i) ||
                      (ent_finder_has(f, i - 1, ENT_SENSE_CommonWord) && i - span.begin >= 2);
        before &= !ent_finder_is(f, i - 1, "of"); /* "University of Hong Kong" */
        bool tail = span.end - i <= 4 && !ent_is_name_head(f, i, span.end) &&
                    !ent_finder_has(f, span.end - 1, ENT_SENSE_CommonWord) &&
                    !ent_finder_has(f, span.end - 1, ENT_SENSE_WeakOrgHead) &&
                    ent_first_connector(f, i, span.end) == span.end;
        bool firm = ent_ends_in_legal_form(f, i - 1, span.end); /* "Quantum Maria S.L." */
        if (given && before && tail && !firm) return i;
    }
    return person_behind_known_body(f, span);
}
