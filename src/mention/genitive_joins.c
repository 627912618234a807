/* Genitives between capitals: within one name, "Harbour Master's Office", or between an owner and
 * what has a name of its own, "Riga's | International Convention Centre". */
#include "mention/name_parts.h"

/* "Riga Port Agency's | Night Trains & Safety Advisory Group": what a body of several words
 * convenes, with the mark at I. */
static bool group_of_body(const EntFinder *f, uint32_t begin, uint32_t i, uint32_t end)
{
    static const char *const groups[] = {"group", "committee", "council", "board", "taskforce"};
    return i - begin >= 2 && end >= i + 3 && ENT_STR_AMONG(ent_finder_text(f, end - 1), groups) &&
           ent_is_name_head(f, begin, i) && !ent_ends_in_legal_form(f, begin, i);
}

/* "Quorvane Rail's | Night Trains Division": a body and its part are two names. */
static bool organ_behind(const EntFinder *f, uint32_t begin, uint32_t i)
{
    static const char *const organs[] = {"division", "department", "unit", "subsidiary", "branch"};
    uint32_t end = ent_capitals_end(f, i + 1);
    while (ent_finder_is(f, end, "&") && ent_finder_capital(f, end + 1))
        end = ent_capitals_end(f, end + 1);
    if (group_of_body(f, begin, i, end)) return true;
    bool own = false; /* a name, not "Citizens'" */
    for (uint32_t k = begin; k < i; k++)
        own |= !ent_finder_has(f, k, ENT_SENSE_CommonWord) && !ent_finder_has(f, k, ENT_SENSE_Role);
    for (size_t k = 0; own && k < sizeof organs / sizeof *organs; k++)
        if (end > i + 1 && ent_finder_is(f, end - 1, organs[k])) return true;
    return false;
}

/* "Riga's | International Convention Centre": a place and a venue in it. */
static bool venue_of_place(const EntFinder *f, uint32_t begin, uint32_t i)
{
    const EntSense *place =
        ent_words_sense(f->lexicon, f->doc, (EntSpan){begin, i}, ENT_SENSE_Name);
    bool bare = i - begin == 1 && ent_finder_has(f, begin, ENT_SENSE_OrgHead); /* "the Faculty's" */
    if (!bare && (!place || ent_class_top(place->kind) != ENT_CLASS_Place)) return false;
    const EntSense *venue = ent_words_head(f->lexicon, f->doc, i + 1, ent_capitals_end(f, i + 1),
                                           ENT_SENSE_PlaceHead, NULL);
    return venue && (venue->kind == ENT_CLASS_Venue || (bare && venue->kind == ENT_CLASS_Place));
}

/* "Ministry of Ports's | Director General": a title, and not "… President's Office". */
static bool titled_behind(const EntFinder *f, uint32_t i)
{
    static const char *const titles[] = {"director",  "minister",    "secretary",
                                         "chief",     "head",        "spokesperson",
                                         "spokesman", "spokeswoman", "deputy"};
    return ENT_STR_AMONG(ent_finder_text(f, i), titles) && !ent_ends_in_legal_form(f, i, i + 2);
}

/* "Moen's Inc.", "Karl's Boat Goods": a surname or given name whose genitive the recogniser takes
 * for the beginning of a body's name, with the mark at I. */
static bool firm_of_person(const EntFinder *f, uint32_t begin, uint32_t i)
{
    if (i - begin != 1 || ent_of_nation(f, begin)) return false;
    bool person = ent_finder_has(f, begin, ENT_SENSE_GivenName) ||
                  ent_finder_has(f, begin, ENT_SENSE_Surname);
    bool inside = f->tokens[begin].iob == ENT_IOB_B && f->tokens[i].iob == ENT_IOB_I &&
                  f->tokens[i + 1].iob == ENT_IOB_I && ent_str_is(f->tokens[i + 1].label, "ORG");
    return inside && (person || ent_ends_in_legal_form(f, begin, ent_capitals_end(f, i + 1)));
}

/* "Leaders", "Roasters", "Jurists": people by what they do, in the plural, at I. */
static bool many_people(const EntFinder *f, uint32_t i)
{
    static const char *const endings[] = {"ers", "ors", "ists", "ians", "eers"};
    static const EntSenseType names[] = {ENT_SENSE_Name, ENT_SENSE_GivenName, ENT_SENSE_Surname};
    if (ent_finder_has(f, i, ENT_SENSE_Role) || ent_finder_has(f, i, ENT_SENSE_PeopleNoun))
        return true;
    for (size_t k = 0; k < sizeof names / sizeof *names; k++)
        if (ent_finder_has(f, i, names[k])) return false;
    for (size_t k = 0; k < sizeof endings / sizeof *endings; k++)
        if (ent_str_ends(f->tokens[i].text, ent_str(endings[k]))) return true;
    return false;
}

/* "Economic Leaders' | Week", "Foreign Ministers' | Meeting": the mark at I, which the tagger may
 * take for a quote, between people and their event. */
static bool of_people(const EntFinder *f, uint32_t begin, uint32_t i)
{
    bool mark = ent_str_is(f->tokens[i].text, "'") || ent_str_is(f->tokens[i].text, "\xe2\x80\x99");
    if (!mark || i == begin || !f->words[i].glued ||
        !ent_str_ends(f->tokens[i - 1].text, ENT_STR("s")))
        return false;
    if (!ent_finder_capital(f, i + 1) || !many_people(f, i - 1)) return false;
    if (ent_first_connector(f, begin, i) < i)
        return false; /* "Anniversary of the Leaders' Summit" */
    return ent_words_head(f->lexicon, f->doc, i + 1, ent_capitals_end(f, i + 1),
                          ENT_SENSE_EventHead, NULL) != NULL;
}

/* "Riga Academy of Ports's | Orvane Award", with the mark at I: a body and a prize of its own. */
static bool prize_behind(const EntFinder *f, uint32_t begin, uint32_t i)
{
    return ent_words_head(f->lexicon, f->doc, begin, ent_first_connector(f, begin, i),
                          ENT_SENSE_OrgHead, NULL) &&
           ent_words_head(f->lexicon, f->doc, i + 1, ent_capitals_end(f, i + 1),
                          ENT_SENSE_ProductHead, NULL);
}

/* "Riga's", "Harbour Ministry's": the words from BEGIN to the mark at I name somebody, where
 * "Children's" names nobody. */
static bool names_owner(const EntFinder *f, uint32_t begin, uint32_t i)
{
    if (ent_is_name_head(f, begin, i)) return true;
    for (uint32_t k = begin; k < i; k++)
        if (f->words[k].letters && !ent_finder_has(f, k, ENT_SENSE_CommonWord) &&
            !ent_finder_has(f, k, ENT_SENSE_Role))
            return true;
    return false;
}

/* "Harbour Act's | National Quay Programme", "the President's | Baltic Jobs Plan", "Riga's | Quay
 * Programme": a law, an official or somebody with a name, and an initiative with a name of its own,
 * of three words or more. */
static bool initiative_behind(const EntFinder *f, uint32_t begin, uint32_t i)
{
    static const char *const owners[] = {"law",       "act",      "bill",       "president",
                                         "minister",  "governor", "chancellor", "administration",
                                         "secretary", "mayor",    "strategy",   "agenda"};
    uint32_t end = ent_capitals_end(f, i + 1);
    bool whose =
        (end >= i + 4 && ENT_STR_AMONG(ent_finder_text(f, i - 1), owners)) ||
        ((end >= i + 4 || (end == i + 3 && ent_connector_at(f, end))) && names_owner(f, begin, i));
    return whose && ent_words_head(f->lexicon, f->doc, i + 1, end, ENT_SENSE_InitiativeHead, NULL);
}

/* "Daybreak's | Jonathan Moen": a body, which a common word names, and one of its people. */
static bool person_behind(const EntFinder *f, uint32_t i)
{
    uint32_t end = ent_capitals_end(f, i + 1);
    return end == i + 3 && ent_full_name_at(f, i + 1) && !ent_is_name_head(f, i + 1, end);
}

/* "Latvia's | State Agency for Ports": a country, and a public body with a name of its own. */
static bool body_of_country(const EntFinder *f, uint32_t begin, uint32_t i)
{
    uint32_t end = ent_capitals_end(f, i + 1);
    const EntSense *owner =
        ent_words_sense(f->lexicon, f->doc, (EntSpan){begin, i}, ENT_SENSE_Name);
    const EntSense *head = ent_words_head(f->lexicon, f->doc, i + 1, end, ENT_SENSE_OrgHead, NULL);
    return owner && owner->kind == ENT_CLASS_Country && end >= i + 3 && head &&
           head->kind == ENT_CLASS_GovernmentBody;
}

/* "Lund's | Biomera AB": a town of the gazetteer, also one that somebody is called after, and a
 * firm with words of its own before its legal form. */
static bool firm_of_a_town(const EntFinder *f, uint32_t begin, uint32_t i)
{
    uint32_t end = ent_capitals_end(f, i + 1);
    EntSpan owner = {begin, i};
    bool named = i - begin == 1 && f->words[begin].capital && !f->words[begin].upper;
    if (!named || end < i + 3 || !ent_ends_in_legal_form(f, i + 1, end)) return false;
    for (const EntSense *s = ent_words_sense(f->lexicon, f->doc, owner, ENT_SENSE_Name); s;
         s = s->next)
        if (s->type == ENT_SENSE_Name && s->kind == ENT_CLASS_City) return true;
    return false;
}

/* "St. Karl's | University", with the mark at I: a house of learning, of care or of prayer that a
 * saint has given its name. */
static bool house_of_saint(const EntFinder *f, uint32_t begin, uint32_t i)
{
    static const char *const saints[] = {"St.", "St", "Saint", "Ste.", "Sta.", "SS."};
    static const char *const houses[] = {"hospital", "church", "cathedral", "school", "parish"};
    uint32_t end = ent_capitals_end(f, i + 1);
    if (i < 2 || !ENT_STR_AMONG(f->tokens[i - 2].text, saints) || i - 2 > begin) return false;
    const EntSense *head = ent_words_head(
        f->lexicon, f->doc, i + 1, ent_first_connector(f, i + 1, end), ENT_SENSE_OrgHead, NULL);
    return head || (end > i + 1 && ENT_STR_AMONG(ent_finder_text(f, end - 1), houses));
}

uint32_t ent_join_genitive(const EntFinder *f, uint32_t begin, uint32_t i)
{
    if (of_people(f, begin, i)) return i + 1;
    bool mark = f->tokens[i].text.len <= 4 && ent_str_is(f->tokens[i].tag, "POS");
    if (mark && ent_finder_capital(f, i + 1) && house_of_saint(f, begin, i)) return i + 1;
    if (!mark || !ent_finder_capital(f, i + 1) || ent_ends_in_legal_form(f, begin, i)) return 0;
    if (organ_behind(f, begin, i) || venue_of_place(f, begin, i) || firm_of_a_town(f, begin, i))
        return 0;
    if (body_of_country(f, begin, i) || person_behind(f, i) || prize_behind(f, begin, i) ||
        initiative_behind(f, begin, i))
        return 0;
    if (i - begin >= 2 && titled_behind(f, i + 1) &&
        ent_words_head(f->lexicon, f->doc, begin, ent_first_connector(f, begin, i),
                       ENT_SENSE_OrgHead, NULL))
        return 0;
    uint32_t of = ent_first_connector(f, begin, i);
    const EntSense *owner = ent_words_head(f->lexicon, f->doc, begin, of, ENT_SENSE_OrgHead, NULL);
    bool body = i - begin >= 3 && owner && owner->kind != ENT_CLASS_Company &&
                (!owner->weak || of < i); /* "Department of Ports" */
    bool letters = i - begin == 1 && f->words[begin].upper && f->tokens[begin].text.len >= 3 &&
                   !ent_finder_has(f, begin, ENT_SENSE_CommonWord);
    if ((body || letters) && ent_words_head(f->lexicon, f->doc, i + 1, ent_capitals_end(f, i + 1),
                                            ENT_SENSE_OrgHead, NULL))
        return 0; /* "Union Chamber of Trade's | Africa Centre", "USDA's | Foreign Service" */
    if (firm_of_person(f, begin, i)) return i + 1;
    bool common =
        ent_finder_has(f, i - 1, ENT_SENSE_CommonWord) || ent_finder_has(f, i - 1, ENT_SENSE_Role);
    /* "Bavaria's First Harbour Union": the recogniser's span goes on over the mark. */
    bool inside = f->tokens[i].iob == ENT_IOB_I && f->tokens[i + 1].iob == ENT_IOB_I &&
                  ent_str_is(f->tokens[i + 1].label, "ORG") &&
                  ent_finder_has(f, i + 1, ENT_SENSE_CommonWord);
    if (inside && !(i - begin >= 2 && ent_stands_alone(f, (EntSpan){begin, i}))) return i + 1;
    /* "Polish Beekeepers' Union": people's association. */
    bool plural =
        ent_str_is(f->tokens[i].text, "'") || ent_str_is(f->tokens[i].text, "\xe2\x80\x99");
    const EntSense *head = plural
                               ? ent_words_head(f->lexicon, f->doc, i + 1,
                                                ent_capitals_end(f, i + 1), ENT_SENSE_OrgHead, NULL)
                               : NULL;
    common |= head && head->kind == ENT_CLASS_Association;
    return common && !ent_finder_has(f, i - 1, ENT_SENSE_Name) ? i + 1 : 0;
}
