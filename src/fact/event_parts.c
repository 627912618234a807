/* Parts of the main event that no pattern shows: the panels, receptions and days that an article
 * about a conference tells of. Rules over all facts of an article. */
#include "base/ordinal.h"
#include "fact/rules_work.h"
#include "mention/calendar.h"

static const EntEntity *entity(const EntRules *r, uint32_t e)
{
    return &r->facts->entities.at[e];
}

/* The date of PROPERTY of EVENT, to the day, or false. */
static bool day_of(const EntRules *r, uint32_t event, EntProperty property, int64_t *day)
{
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        const EntFact *f = ent_rules_fact(r, i);
        if (f->subject != event || f->property != property || r->drop_fact[i]) continue;
        if (!f->object.date.year || !f->object.date.day) return false;
        *day = ent_day_number(f->object.date);
        return true;
    }
    return false;
}

/* The days that the main event lasts, where the text tells them and they are more than one. */
static bool main_days(const EntRules *r, int64_t *first, int64_t *last)
{
    enum { LONGEST = 10 };
    uint32_t event = r->work->links.main_event;
    return event != ENT_UNLINKED && day_of(r, event, ENT_PROPERTY_startDate, first) &&
           day_of(r, event, ENT_PROPERTY_endDate, last) && *last > *first &&
           *last < *first + LONGEST;
}

/* The date of F was read from the name of a weekday only. */
static bool from_weekday(const EntRules *r, const EntFact *f)
{
    const EntMentions *mentions = &r->work->mentions;
    for (uint32_t i = 0; (i = ent_next_date(mentions, f->evidence, i)) != UINT32_MAX; i++) {
        const EntMention *m = &mentions->list.at[i];
        const EntDateValue *v = &mentions->dates.at[m->value];
        bool same = ent_day_number(v->start) == ent_day_number(f->object.date);
        bool day = ent_word_has(&mentions->words[m->tokens.begin], ENT_SENSE_Weekday);
        if (same) return v->relative && day && v->start.day;
    }
    return false;
}

void ent_weekdays_of_main_event(EntRules *r)
{
    int64_t first, last;
    if (!main_days(r, &first, &last)) return;
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        EntFact *f = ent_rules_fact(r, i);
        bool part = f->property == ENT_PROPERTY_startDate &&
                    f->subject != r->work->links.main_event &&
                    ent_rules_top(r, f->subject) == ENT_CLASS_Event && f->object.date.day;
        if (!part || !from_weekday(r, f)) continue;
        int64_t day = ent_day_number(f->object.date);
        int64_t shift = ((day - first) % 7 + 7) % 7; /* days behind the first one */
        if (first + shift <= last) f->object.date = ent_date_of_day(first + shift);
    }
}

/* Kinds of events that have others within them. */
static bool has_parts(EntClass kind)
{
    return kind == ENT_CLASS_Conference || kind == ENT_CLASS_Exhibition ||
           kind == ENT_CLASS_Summit || kind == ENT_CLASS_Festival || kind == ENT_CLASS_Forum ||
           kind == ENT_CLASS_Event;
}

/* Token I is a noun of parts: "panel", "dinner". */
static bool part_noun(const EntRules *r, uint32_t i)
{
    static const char *const nouns[] = {
        "panel",     "session",    "reception",   "dinner",   "workshop",   "chat",
        "breakfast", "luncheon",   "lunch",       "hour",     "discussion", "hackathon",
        "keynote",   "meetup",     "bootcamp",    "ceremony", "stage",      "masterclass",
        "pavilion",  "roundtable", "matchmaking", "meet"};
    EntStr lemma = r->doc->tokens.at[i].lemma, text = r->doc->tokens.at[i].text;
    for (size_t k = 0; k < sizeof nouns / sizeof *nouns; k++)
        if (ent_str_is(lemma, nouns[k]) || ent_str_eq_nocase(text, ent_str(nouns[k]))) return true;
    return false;
}

/* The noun that EVENT is called by is one of those of parts: "Steel Panel", "gala dinner". */
static bool called_part(const EntRules *r, uint32_t event)
{
    const EntEntity *e = entity(r, event);
    for (uint32_t m = 0; m < e->mention_count; m++)
        for (uint32_t i = e->mentions[m].begin; i < e->mentions[m].end; i++)
            if (part_noun(r, i)) return true;
    return false;
}

/* PART is described as one of WHOLE by its noun, "the symposium breakfast". */
static bool described_by(const EntRules *r, uint32_t part, uint32_t whole)
{
    const EntEntity *e = entity(r, part), *w = entity(r, whole);
    EntStr noun = r->doc->tokens.at[w->mentions[0].end - 1].text;
    for (uint32_t m = 0; e->described && m < e->mention_count; m++)
        for (uint32_t i = e->mentions[m].begin; i + 1 < e->mentions[m].end; i++)
            if (ent_str_eq_nocase(r->doc->tokens.at[i].text, noun)) return true;
    return false;
}

/* "after the forum", "ahead of it", "at last year's": what tells of another time. */
static bool other_time(const EntRules *r, EntSpan sentence)
{
    static const char *const words[] = {"after", "following", "ahead", "before",
                                        "prior", "previous",  "last",  "next"};
    for (uint32_t i = sentence.begin; i < sentence.end; i++)
        for (size_t k = 0; k < sizeof words / sizeof *words; k++)
            if (ent_str_eq_nocase(r->doc->tokens.at[i].text, ent_str(words[k]))) return true;
    return false;
}

/* "A seminar was also held": it is another event than those told before. */
static bool says_also(const EntRules *r, EntSpan sentence)
{
    for (uint32_t i = sentence.begin; i < sentence.end; i++)
        if (ent_str_eq_nocase(r->doc->tokens.at[i].text, ENT_STR("also"))) return true;
    return false;
}

/* PART is of the days of the main event, or of no days that the text tells. */
static bool in_its_days(const EntRules *r, uint32_t part, bool *told)
{
    int64_t first, last, day;
    *told = false;
    if (!day_of(r, part, ENT_PROPERTY_startDate, &day)) return true;
    uint32_t whole = r->work->links.main_event;
    if (!day_of(r, whole, ENT_PROPERTY_startDate, &first)) return true;
    if (!day_of(r, whole, ENT_PROPERTY_endDate, &last)) last = first;
    *told = last > first;
    return day >= first && day <= last;
}

/* Some fact says of PART what it belongs to, or that the main event is a part of it. */
static bool in_order(const EntRules *r, uint32_t part)
{
    uint32_t whole = r->work->links.main_event;
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        const EntFact *f = ent_rules_fact(r, i);
        if (f->property == ENT_PROPERTY_partOf && !r->drop_fact[i] &&
            (f->subject == part || (f->object.entity == part && f->subject == whole)))
            return true;
    }
    return false;
}

/* PART is the title of a talk that fills a row of the programme, above "Moderator: …". */
static bool heads_row(const EntRules *r, uint32_t part, EntSpan sentence)
{
    const EntEntity *e = entity(r, part);
    uint32_t words = e->mentions[0].end - e->mentions[0].begin;
    return e->kind == ENT_CLASS_Forum && !e->described && words > 1 &&
           sentence.end - sentence.begin <= words + 2; /* "The …?" */
}

/* "parallel", "valedictory": a word of the description from token I on says that it is one of
 * several. */
static bool one_of_several(const EntRules *r, uint32_t i)
{
    static const char *const words[] = {
        "parallel", "opening",  "closing",   "valedictory", "plenary", "side",        "concurrent",
        "breakout", "thematic", "technical", "ministerial", "keynote", "accompanying"};
    for (uint32_t k = i; k < i + 3 && k < r->doc->tokens.len; k++)
        if (ENT_STR_AMONG(r->doc->tokens.at[k].lemma, words)) return true;
    return false;
}

/* "On the second day", "on the closing evening": SENTENCE is about the programme; so is one with
 * "its agenda", but not where the part is NAMED, as it may be about that one's. */
static bool about_programme(const EntRules *r, EntSpan sentence, bool named)
{
    static const char *const which[] = {"opening", "closing", "final", "same"};
    static const char *const times[] = {"day", "evening", "morning", "afternoon", "night"};
    static const char *const nouns[] = {"agenda", "programme", "program", "sidelines", "margins"};
    for (uint32_t k = sentence.begin; k < sentence.end; k++) {
        EntStr text = r->doc->tokens.at[k].text;
        if (!named && ENT_STR_AMONG(text, nouns)) return true;
        if (k == sentence.begin || !ENT_STR_AMONG(text, times)) continue;
        EntStr before = r->doc->tokens.at[k - 1].text;
        if (ENT_STR_AMONG(before, which) || ent_ordinal_number(before)) return true;
    }
    return false;
}

/* "a panel session titled “…”", "the session on '…'", "a panel, “…,”": the noun before the title
 * that PART has for its name. */
static bool titled_part(const EntRules *r, uint32_t part)
{
    static const char *const links[] = {"titled", "entitled", "called", "themed", "on", ","};
    const EntEntity *e = entity(r, part);
    uint32_t i = e->mentions[0].begin;
    if (e->described || i < 3) return false;
    bool quote = r->doc->tokens.at[i - 1].pos == ENT_POS_PUNCT;
    bool linked = ENT_STR_AMONG(r->doc->tokens.at[i - 2].text, links) && part_noun(r, i - 3);
    return quote && (linked || part_noun(r, i - 2));
}

/* The sentence that shows that PART belongs to WHOLE: that of its first mention, where it or the
 * one before tells of WHOLE; empty where none does. */
static EntSpan shows_part(const EntRules *r, uint32_t part, uint32_t whole)
{
    const EntSpan none = {0, 0};
    const EntEntity *e = entity(r, part);
    if (!e->mention_count) return none;
    size_t s = ent_doc_sentence_of(r->doc, e->mentions[0].begin);
    EntSpan sentence = r->doc->sentences.at[s];
    bool told, fits = in_its_days(r, part, &told);
    if (!fits || other_time(r, sentence)) return none;
    bool other = e->kind == ENT_CLASS_Event || !has_parts(e->kind) || says_also(r, sentence);
    told &= other; /* not its own other name */
    if (called_part(r, part) && described_by(r, part, whole)) return sentence;
    if (sentence.begin >= r->work->mentions.headline.end && heads_row(r, part, sentence))
        return sentence;
    if (ent_rules_speaks_of(r, sentence, whole))
        return called_part(r, part) || told ? sentence : none;
    bool programme = about_programme(r, sentence, !called_part(r, part));
    bool large = e->kind == ENT_CLASS_Summit || e->kind == ENT_CLASS_Conference;
    if (titled_part(r, part) || (programme && (called_part(r, part) || !(e->described || large))) ||
        (e->described && one_of_several(r, e->mentions[0].begin)))
        return sentence;
    bool before =
        s > 0 && called_part(r, part) && ent_rules_speaks_of(r, r->doc->sentences.at[s - 1], whole);
    return before || told ? sentence : none;
}

/* "On the second day of the congress … a [panel]": the event with parts that SENTENCE names before
 * PART, or ENT_NO_ENTITY. */
static uint32_t whole_before(const EntRules *r, uint32_t part, EntSpan sentence)
{
    uint32_t first = entity(r, part)->mentions[0].begin;
    for (uint32_t i = first; entity(r, part)->described && i > sentence.begin; i--) {
        uint32_t e = ent_entity_at(r->work, i - 1);
        if (e != ENT_NO_ENTITY && e != part && ent_rules_top(r, e) == ENT_CLASS_Event &&
            has_parts(entity(r, e)->kind) && !called_part(r, e))
            return e;
    }
    return ENT_NO_ENTITY;
}

EntStatus ent_parts_of_main_event(EntRules *r)
{
    uint32_t whole = r->work->links.main_event;
    if (whole == ENT_UNLINKED || entity(r, whole)->described) return ENT_OK;
    bool dialogue = entity(r, whole)->kind == ENT_CLASS_Meeting;
    if ((!has_parts(entity(r, whole)->kind) && !dialogue) || called_part(r, whole)) return ENT_OK;
    for (uint32_t part = 0; part < r->facts->entities.len; part++) {
        if (part == whole || ent_rules_top(r, part) != ENT_CLASS_Event || in_order(r, part))
            continue;
        EntSpan sentence = shows_part(r, part, whole);
        if (sentence.begin == sentence.end) continue;
        uint32_t nearer = whole_before(r, part, sentence);
        ENT_TRY(ent_rules_relate(r, part, ENT_PROPERTY_partOf,
                                 nearer == ENT_NO_ENTITY ? whole : nearer, sentence.begin,
                                 "part-of-main-event", 0.65f));
    }
    return ENT_OK;
}
