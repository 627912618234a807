/* Who the paragraphs below an announcement begin with: "Speakers include:", "The event features
 * talks by experts including:" and a name in each of the next ones. */
#include "fact/rules_work.h"
#include "mention/mention.h"

/* Paragraph P speaks of an event, by its name or its noun. */
static bool speaks_of_event(const EntRules *r, EntSpan p)
{
    static const char *const nouns[] = {"event", "summit",   "conference", "forum",  "symposium",
                                        "panel", "congress", "programme",  "agenda", "workshop"};
    for (uint32_t i = p.begin; i < p.end; i++) {
        uint32_t e = ent_entity_at(r->work, i);
        if (e != ENT_UNLINKED && ent_rules_top(r, e) == ENT_CLASS_Event) return true;
        if (ENT_STR_AMONG(r->doc->tokens.at[i].lemma, nouns)) return true;
    }
    return false;
}

/* "Other executives confirmed for the Summit include:": people in paragraph P who come to an event.
 */
static bool announces_comers(const EntRules *r, EntSpan p)
{
    static const char *const people[] = {"executive", "leader",     "official", "expert",
                                         "ceo",       "innovator",  "scholar",  "minister",
                                         "founder",   "researcher", "figure",   "representative",
                                         "author",    "scientist",  "advocate", "company",
                                         "brand",     "startup",    "start-up", "artist"};
    static const char *const comes[] = {"confirm", "attend",  "participate", "join",   "address",
                                        "appear",  "feature", "present",     "convene"};
    bool who = false, does = false, event = speaks_of_event(r, p);
    for (uint32_t i = p.begin; i < p.end; i++) {
        const EntToken *t = &r->doc->tokens.at[i];
        bool features =
            event && ent_str_is(t->lemma, "feature"); /* "features talks by experts including:" */
        who |= ENT_STR_AMONG(t->lemma, people) && ent_str_is(t->tag, "NNS");
        does |= (who || features) && ENT_STR_AMONG(t->lemma, comes) && t->pos == ENT_POS_VERB;
    }
    return who && does;
}

/* "… guests of honour, including:" at the end of a paragraph, or a heading "Exhibitors Include":
 * those whom the next ones begin with. */
static bool announces_people(const EntRules *r, EntSpan p)
{
    static const char *const nouns[] = {
        "speaker",     "panelist",      "panellist",  "guest",     "presenter", "participant",
        "attendee",    "delegate",      "judge",      "moderator", "lineup",    "exhibitor",
        "participate", "participating", "delegation", "honoree",   "performer", "juror",
        "speak",       "perform",       "exhibit",    "headliner"};
    enum { HEADING = 7 };
    if (p.end - p.begin < 2) return false;
    const EntToken *last = &r->doc->tokens.at[p.end - 1];
    bool heading =
        p.end - p.begin <= HEADING &&
        (ent_str_is(last->lemma, "include") || ent_str_eq_nocase(last->text, ENT_STR("include")));
    if (!heading && !ent_str_is(last->text, ":")) return false;
    for (uint32_t i = p.begin; i < p.end; i++)
        if (ENT_STR_AMONG(r->doc->tokens.at[i].lemma, nouns)) return true;
    return announces_comers(r, p);
}

/* "The 2024 finalist teams are:": those who compete, in what EVENT is. */
static bool announces_contestants(const EntRules *r, EntSpan p, uint32_t event)
{
    static const char *const nouns[] = {"finalist",   "semifinalist", "semi-finalist", "team",
                                        "contestant", "competitor",   "winner",        "nominee"};
    if (event == ENT_UNLINKED || r->facts->entities.at[event].kind != ENT_CLASS_Competition)
        return false;
    if (p.end - p.begin < 2 || !ent_doc_is(r->doc, p.end - 1, ":")) return false;
    for (uint32_t i = p.begin; i < p.end; i++)
        if (ENT_STR_AMONG(r->doc->tokens.at[i].lemma, nouns) ||
            ENT_STR_AMONG(r->doc->tokens.at[i].norm, nouns))
            return true;
    return false;
}

/* "Harbour Council Chairman Jan Novak (Riga)": the person whom paragraph P gives a title before her
 * name, or ENT_NO_ENTITY. */
static uint32_t titled_person(const EntRules *r, EntSpan p)
{
    enum { TITLE = 12 };
    bool title = false;
    for (uint32_t i = p.begin; i < p.end && i < p.begin + TITLE; i++) {
        const EntToken *t = &r->doc->tokens.at[i];
        uint32_t e = ent_entity_at(r->work, i);
        if (e != ENT_UNLINKED && ent_rules_top(r, e) == ENT_CLASS_Person)
            return title ? e : ENT_NO_ENTITY;
        bool honour = ent_word_has(&r->work->mentions.words[i], ENT_SENSE_Honorific);
        title |= honour || ent_word_has(&r->work->mentions.words[i], ENT_SENSE_Role);
        if (ent_str_is(t->text, ",") || ent_str_is(t->text, ":") || t->pos == ENT_POS_AUX) break;
    }
    return ENT_NO_ENTITY;
}

/* The person or organisation that paragraph P begins with, or ENT_NO_ENTITY. */
static uint32_t opens_with(const EntRules *r, EntSpan p)
{
    if (p.begin < p.end && ent_str_is(r->doc->tokens.at[p.begin].text, "About"))
        return ENT_NO_ENTITY;
    uint32_t titled = titled_person(r, p);
    for (uint32_t i = p.begin; titled == ENT_NO_ENTITY && i < p.end && i < p.begin + 3; i++) {
        uint32_t e = ent_entity_at(r->work, i);
        if (e == ENT_UNLINKED) continue;
        EntClass top = ent_rules_top(r, e);
        return top == ENT_CLASS_Person || top == ENT_CLASS_Organisation ? e : ENT_NO_ENTITY;
    }
    return titled;
}

/* A paragraph of two or three words with capitals, or with these before a comma: a name that nobody
 * knows. */
static bool bare_name(const EntRules *r, EntSpan p)
{
    while (p.begin < p.end && !r->work->mentions.words[p.begin].letters) p.begin++; /* "*" */
    uint32_t end = p.begin;
    while (end < p.end && r->work->mentions.words[end].capital) end++;
    if (p.begin == p.end || ent_str_is(r->doc->tokens.at[p.begin].text, "About")) return false;
    bool alone = end == p.end || ent_str_is(r->doc->tokens.at[end].text, ",");
    return alone && end >= p.begin + 2 && end <= p.begin + 3;
}

/* "3. …": paragraph P is an item of a numbered list. */
static bool numbered(const EntRules *r, EntSpan p)
{
    return p.end > p.begin + 1 && r->work->mentions.words[p.begin].digits &&
           ent_str_is(r->doc->tokens.at[p.begin + 1].text, ".");
}

/* Paragraph P names nobody that is known, and yet the list goes on behind it with NEXT. */
static bool unknown_item(const EntRules *r, EntSpan p, EntSpan next)
{
    bool item = bare_name(r, p) || (numbered(r, p) && numbered(r, next));
    return item && opens_with(r, next) != ENT_NO_ENTITY;
}

/* "Chair:" or "Moderator:" alone. */
static bool announces_chair(const EntRules *r, EntSpan p)
{
    if (p.end != p.begin + 2 || !ent_str_is(r->doc->tokens.at[p.begin + 1].text, ":")) return false;
    static const char *const nouns[] = {"chair", "chairs", "moderator", "moderators",
                                        "chairperson"};
    return ENT_STR_AMONG(r->doc->tokens.at[p.begin].text, nouns);
}

static EntStatus add_guest(EntRules *r, uint32_t event, EntProperty property, uint32_t guest,
                           uint32_t token)
{
    if (ent_rules_any(r, event, property, guest)) return ENT_OK;
    return ent_rules_relate(r, event, property, guest, token, "listed-below", 0.85f);
}

/* A paragraph that is a list of organisations: no verb, and more than two of them. */
static EntStatus add_listed_bodies(EntRules *r, uint32_t event, EntSpan p)
{
    uint32_t commas = 0;
    for (uint32_t i = p.begin; i < p.end; i++) {
        uint8_t pos = r->doc->tokens.at[i].pos;
        bool inside = r->work->mentions.of_token[i] != UINT32_MAX;
        commas += ent_str_is(r->doc->tokens.at[i].text, ",");
        if (!inside && (pos == ENT_POS_VERB || pos == ENT_POS_AUX)) return ENT_OK;
    }
    for (uint32_t i = p.begin; commas >= 2 && i < p.end; i++) {
        uint32_t e = ent_entity_at(r->work, i);
        if (e != ENT_UNLINKED && ent_rules_top(r, e) == ENT_CLASS_Organisation)
            ENT_TRY(add_guest(r, event, ENT_PROPERTY_participant, e, i));
    }
    return ENT_OK;
}

/* What paragraph P, which announces people, says that PERSON does: speakers speak. */
static EntProperty announced_part(const EntRules *r, EntSpan p, uint32_t person)
{
    static const char *const nouns[] = {"speaker", "panelist", "panellist", "presenter", "speak"};
    for (uint32_t i = p.begin; i < p.end; i++)
        if (ENT_STR_AMONG(r->doc->tokens.at[i].lemma, nouns) &&
            ent_rules_top(r, person) == ENT_CLASS_Person)
            return ENT_PROPERTY_speaker;
    return ENT_PROPERTY_participant;
}

EntStatus ent_guests_listed_below(EntRules *r)
{
    const EntSpans *paragraphs = &r->doc->paragraphs;
    for (size_t i = 0; i + 1 < paragraphs->len; i++) {
        EntSpan p = paragraphs->at[i];
        if (p.end == p.begin) continue;
        bool chair = announces_chair(r, p);
        uint32_t event = r->work->links.focus[ent_doc_sentence_of(r->doc, p.end - 1)];
        bool contest = announces_contestants(r, p, event);
        if (!chair && !contest && !announces_people(r, p)) continue;
        if (event == ENT_UNLINKED && speaks_of_event(r, p)) event = r->work->links.main_event;
        for (size_t k = i + 1; k < paragraphs->len && event != ENT_UNLINKED; k++) {
            uint32_t guest = opens_with(r, paragraphs->at[k]);
            bool unknown = guest == ENT_NO_ENTITY && k > i + 1 && k + 1 < paragraphs->len &&
                           (unknown_item(r, paragraphs->at[k], paragraphs->at[k + 1]) ||
                            (contest && opens_with(r, paragraphs->at[k + 1]) != ENT_NO_ENTITY));
            if (unknown) continue;
            if (guest == ENT_NO_ENTITY) break;
            if (chair && ent_rules_top(r, guest) != ENT_CLASS_Person) break;
            EntProperty property = chair ? ENT_PROPERTY_chair : announced_part(r, p, guest);
            ENT_TRY(add_guest(r, event, property, guest, paragraphs->at[k].begin));
            if (k == i + 1 && !chair && !contest)
                ENT_TRY(add_listed_bodies(r, event, paragraphs->at[k]));
        }
    }
    return ENT_OK;
}
