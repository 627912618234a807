/* What a heading's capitals set before an event's name, and what is no name at all. */
#include "mention/finder.h"

/* "First-Ever | Harbour Summit", "Upcoming | Harbour Summit": the tokens of such a front. */
static uint32_t coming_first(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    bool ever = ent_finder_is(f, i, "first") && ent_finder_is(f, i + 1, "-") &&
                ent_finder_is(f, i + 2, "ever");
    uint32_t n = ever ? 3 : ent_finder_is(f, i, "upcoming") || ent_finder_is(f, i, "first-ever");
    bool more = i + n + 1 < span.end && f->words[i + n].capital;
    return n && more ? n : 0;
}

EntSpan ent_event_without_deed(const EntFinder *f, EntSpan span)
{
    span.begin += coming_first(f, span);
    static const char *const deeds[] = {
        "sponsorship", "participation", "lineup",    "line-up",      "line",     "role",
        "presence",    "sponsor",       "agenda",    "registration", "support",  "tickets",
        "winners",     "speakers",      "finalists", "partner",      "sponsors", "partners"};
    static const char *const links[] = {"of", "in", "at", "for", "to"};
    enum { REACH = 4 };
    for (uint32_t i = span.begin + 1; i + 2 < span.end && i < span.begin + REACH; i++) {
        if (!ENT_STR_AMONG(ent_finder_text(f, i), links)) continue;
        bool opening = i == span.begin + 1 && ent_finder_is(f, span.begin, "opening");
        if (!opening && !ENT_STR_AMONG(ent_finder_text(f, i - 1), deeds)) return span;
        uint32_t next = ent_finder_is(f, i + 1, "the") ? i + 2 : i + 1;
        return (EntSpan){next, span.end};
    }
    return span;
}

/* The noun of an event that heads the phrase from I: its last noun before a comma, a preposition or
 * a verb; NULL: none, or a weak one. */
static const EntSense *event_phrase(const EntFinder *f, uint32_t i)
{
    enum { REACH = 9 };
    uint32_t begin = i;
    for (; i < f->count && i < begin + REACH && !f->words[i].opens; i++) {
        const EntToken *t = &f->tokens[i];
        bool inside = t->pos == ENT_POS_ADJ || t->pos == ENT_POS_NOUN || t->pos == ENT_POS_ADV ||
                      t->pos == ENT_POS_NUM || ent_str_is(t->text, "-") ||
                      (ent_str_is(t->text, ",") && f->tokens[i - 1].pos == ENT_POS_ADJ &&
                       f->tokens[i + 1].pos == ENT_POS_ADJ) ||
                      ((ent_str_is(t->tag, "VBG") || ent_str_is(t->tag, "VBN")) &&
                       f->tokens[i + 1].pos == ENT_POS_NOUN);
        if (!inside || f->words[i].capital) break;
    }
    const EntSense *head =
        i > begin + 1 ? ent_words_head(f->lexicon, f->doc, begin, i, ENT_SENSE_EventHead, NULL)
                      : NULL;
    return head && !head->weak && !head->plural ? head : NULL;
}

bool ent_title_before(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    return i > 0 && (ent_finder_has(f, i - 1, ENT_SENSE_Role) || ent_honorific_at(f, i - 1));
}

/* "full-day event offering …", "annual two-day event" from I on: how long it is, or how often. */
static bool timed_event(const EntFinder *f, uint32_t i)
{
    static const char *const times[] = {"day", "annual", "biennial", "week", "weekend", "night"};
    enum { REACH = 8 };
    bool timed = false;
    for (uint32_t k = i; k < f->count && k < i + REACH && !f->words[k].opens; k++) {
        if (ent_finder_is(f, k, "event")) return timed;
        uint8_t pos = f->tokens[k].pos;
        bool inside = pos == ENT_POS_ADJ || pos == ENT_POS_NOUN || pos == ENT_POS_ADV ||
                      pos == ENT_POS_NUM || ent_finder_is(f, k, "-");
        if (!inside || f->words[k].capital) return false;
        timed |= ENT_STR_AMONG(ent_finder_text(f, k), times);
    }
    return false;
}

EntClass ent_described_as_event(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.end;
    if (span.begin > 0 && ent_str_is(f->tokens[span.begin - 1].tag, "POS")) return ENT_CLASS_NONE;
    if (ent_title_before(f, span)) return ENT_CLASS_NONE;
    if (!ent_finder_is(f, i, ",") && !ent_finder_is(f, i, "is") && !ent_finder_is(f, i, "was"))
        return ENT_CLASS_NONE;
    if (!ent_finder_is(f, i + 1, "a") && !ent_finder_is(f, i + 1, "an")) return ENT_CLASS_NONE;
    if (timed_event(f, i + 2)) return ENT_CLASS_Event;
    const EntSense *head = event_phrase(f, i + 2);
    bool held = head && head->kind != ENT_CLASS_Event && head->kind != ENT_CLASS_Meeting &&
                head->kind != ENT_CLASS_Visit && head->kind != ENT_CLASS_Ceremony;
    return held ? head->kind : ENT_CLASS_NONE;
}

/* "a", "the" and hyphens count as praise: they add nothing to it. */
static bool praise(const EntFinder *f, uint32_t i)
{
    return ent_finder_has(f, i, ENT_SENSE_EventPraise) || f->tokens[i].pos == ENT_POS_DET ||
           !f->words[i].letters;
}

/* "Most Ambitious Event", "Full Week of …": [BEGIN, END) is praise and an event's head. */
static bool praise_and_head(const EntFinder *f, uint32_t begin, uint32_t end)
{
    uint32_t length;
    if (!ent_words_head(f->lexicon, f->doc, begin, end, ENT_SENSE_EventHead, &length) ||
        end - begin <= length)
        return false;
    for (uint32_t i = begin; i < end - length; i++)
        if (!praise(f, i)) return false;
    return true;
}

/* "Featured Conferences", "Orion conferences": a kind of events; not "Cultural and Art
 * Exhibitions", "Orion Awards". */
static bool kind_of_events(const EntFinder *f, EntSpan span)
{
    const EntSense *head =
        ent_words_head(f->lexicon, f->doc, span.begin, span.end, ENT_SENSE_EventHead, NULL);
    if (!head || !head->plural) return false;
    if (!f->words[span.end - 1].capital) return true;
    for (uint32_t i = span.begin; i < span.end; i++)
        if (f->tokens[i].pos == ENT_POS_CCONJ || !f->words[i].letters) return false;
    return !head->weak && (head->kind == ENT_CLASS_Conference || head->kind == ENT_CLASS_Summit ||
                           head->kind == ENT_CLASS_Forum || head->kind == ENT_CLASS_Seminar ||
                           head->kind == ENT_CLASS_Visit);
}

/* "Opening of Riga Location" in a heading: of a site, no event. */
static bool opening_of_site(const EntFinder *f, EntSpan span, uint32_t of)
{
    bool opening = of == span.begin + 1 && ent_finder_is(f, span.begin, "opening");
    return opening && f->words[span.begin].heading && of + 1 < span.end &&
           !ent_words_head(f->lexicon, f->doc, of + 1, span.end, ENT_SENSE_EventHead, NULL);
}

/* "Baltic Ports Launch | a …" in a heading: what they do. */
static bool verb_of_heading(const EntFinder *f, EntSpan span)
{
    static const char *const verbs[] = {"launch",  "visit",    "tour", "exhibit", "debut",
                                        "address", "showcase", "host", "retreat"};
    static const char *const objects[] = {"a", "an", "the", "its", "their", "new"};
    uint32_t last = span.end - 1;
    bool heading = f->words[last].heading || last < f->out->headline.end;
    return heading && last > span.begin && ENT_STR_AMONG(ent_finder_text(f, last), verbs) &&
           ENT_STR_AMONG(ent_finder_text(f, span.end), objects);
}

bool ent_praised_event(const EntFinder *f, EntSpan span)
{
    uint32_t of = span.begin;
    while (of < span.end && !ent_finder_is(f, of, "of")) of++;
    if (opening_of_site(f, span, of) || verb_of_heading(f, span)) return true;
    EntStr first = f->tokens[span.begin].text;
    bool superlative =
        ent_finder_has(f, span.begin, ENT_SENSE_EventPraise) &&
        ent_str_ends(first, ENT_STR("est")) && /* "Largest Food Expo" */
        ent_words_head(f->lexicon, f->doc, span.begin, span.end, ENT_SENSE_EventHead, NULL);
    return superlative || kind_of_events(f, span) ||
           praise_and_head(f, span.begin, of < span.end ? of : span.end);
}

/* Nouns of events in tongues whose nouns come first, folded; ALONE: without an "of" behind, too. */
static const struct {
    const char *noun;
    EntClass kind;
    bool alone;
} nouns_abroad[] = {{"f\xc3\xaate", ENT_CLASS_Festival, true},
                    {"fete", ENT_CLASS_Festival, false},
                    {"festa", ENT_CLASS_Festival, true},
                    {"fiesta", ENT_CLASS_Festival, true},
                    {"festival", ENT_CLASS_Festival, false},
                    {"carnaval", ENT_CLASS_Festival, false},
                    {"feria", ENT_CLASS_Exhibition, true},
                    {"feira", ENT_CLASS_Exhibition, true},
                    {"fiera", ENT_CLASS_Exhibition, true},
                    {"foire", ENT_CLASS_Exhibition, true},
                    {"salon", ENT_CLASS_Exhibition, false},
                    {"salone", ENT_CLASS_Exhibition, false},
                    {"mostra", ENT_CLASS_Exhibition, false},
                    {"congreso", ENT_CLASS_Conference, true},
                    {"congr\xc3\xa8s", ENT_CLASS_Conference, true},
                    {"congresso", ENT_CLASS_Conference, true},
                    {"jornadas", ENT_CLASS_Conference, true},
                    {"journ\303\251es", ENT_CLASS_Conference, true},
                    {"colloque", ENT_CLASS_Conference, true},
                    {"coloquio", ENT_CLASS_Conference, true},
                    {"cumbre", ENT_CLASS_Summit, true},
                    {"foro", ENT_CLASS_Forum, true},
                    {"encuentro", ENT_CLASS_Forum, true},
                    {"encontro", ENT_CLASS_Forum, true},
                    {"semana", ENT_CLASS_Event, true},
                    {"semaine", ENT_CLASS_Event, true},
                    {"settimana", ENT_CLASS_Event, true},
                    {"concours", ENT_CLASS_Competition, true},
                    {"concurso", ENT_CLASS_Competition, true}};

/* The kind of the event whose noun is token I, NONE where it is none. */
static EntClass noun_abroad(const EntFinder *f, uint32_t i, bool alone)
{
    char folded[ENT_LEXICON_KEY];
    EntStr word = ent_lexicon_fold(f->tokens[i].text, folded, sizeof folded);
    for (size_t k = 0; k < sizeof nouns_abroad / sizeof *nouns_abroad; k++)
        if (ent_str_is(word, nouns_abroad[k].noun) && (nouns_abroad[k].alone || !alone))
            return nouns_abroad[k].kind;
    return ENT_CLASS_NONE;
}

EntClass ent_event_abroad(const EntFinder *f, EntSpan span)
{
    static const char *const links[] = {"de", "du", "des", "del", "della", "di", "da", "do", "dos"};
    bool of =
        span.end >= span.begin + 3 && ENT_STR_AMONG(ent_finder_text(f, span.begin + 1), links);
    return of ? noun_abroad(f, span.begin, false) : ENT_CLASS_NONE;
}

/* "Foro Mar", "Feria Libro": such a noun opens the name without an "of", and no body's noun ends
 * it. */
static EntClass opened_by_event(const EntFinder *f, EntSpan span)
{
    const EntWord *first = &f->words[span.begin];
    if (span.end - span.begin < 2 || !first->capital || first->upper) return ENT_CLASS_NONE;
    if (ent_words_head(f->lexicon, f->doc, span.begin, span.end, ENT_SENSE_OrgHead, NULL))
        return ENT_CLASS_NONE;
    return noun_abroad(f, span.begin, true);
}

/* "at the Northern Harbour | Days", "the 7th Quorva-Lima Industry | Days", "the Quorva Channel |
 * Talks": a noun in the plural behind a name of its own, counted or visited. */
static EntClass closed_by_days(const EntFinder *f, EntSpan span)
{
    static const char *const preps[] = {"at", "during", "of", "for", "to", "after", "before", "in"};
    EntStr last = ent_finder_text(f, span.end - 1);
    bool days = ent_str_is(last, "Days"), talks = ent_str_is(last, "Talks");
    bool moot = ent_str_is(last, "Moot");
    uint32_t i = span.begin;
    if ((!days && !talks && !moot) || ent_finder_words(f, span) < (moot ? 2u : 3u))
        return ENT_CLASS_NONE;
    if (f->words[i].heading && i == f->out->headline.begin) return ENT_CLASS_NONE;
    bool counted = ent_ordinal(f->tokens[i].text) || (i > 0 && ent_ordinal(f->tokens[i - 1].text));
    bool the = i > 0 && (ent_finder_is(f, i - 1, "the") || ent_finder_is(f, i, "the"));
    bool goes = i > 0 && ENT_STR_AMONG(ent_finder_text(f, i - 1), preps);
    bool own = false; /* "the Good Old Days" has no word of its own */
    for (uint32_t k = i; k + 1 < span.end; k++)
        own |= f->words[k].letters && !f->words[k].function &&
               (!ent_finder_has(f, k, ENT_SENSE_CommonWord) || ent_of_nation(f, k));
    if (!counted && !((the || goes) && own)) return ENT_CLASS_NONE;
    return talks ? ENT_CLASS_Meeting : moot ? ENT_CLASS_Competition : ENT_CLASS_Event;
}

EntClass ent_event_by_its_words(const EntFinder *f, EntSpan span)
{
    EntClass kind = opened_by_event(f, span);
    return kind != ENT_CLASS_NONE ? kind : closed_by_days(f, span);
}
