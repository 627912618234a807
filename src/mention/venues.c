/* Venues whose names do not end in their head noun: "at the Harbour Hotel & Casino". */
#include "mention/name_parts.h"
#include "mention/typing.h"

/* A head noun of venues that stands in SPAN, not only at its end: the noun, or NULL. */
static const EntSense *venue_head(const EntFinder *f, EntSpan span)
{
    const EntSense *weak = NULL;
    for (uint32_t i = span.begin + 1; i <= span.end; i++) {
        const EntSense *head =
            ent_words_head(f->lexicon, f->doc, span.begin, i, ENT_SENSE_PlaceHead, NULL);
        if (!head || head->kind != ENT_CLASS_Venue) continue;
        if (!head->weak) return head;
        weak = head;
    }
    return weak;
}

/* The first of the list that SPAN is a member of is the object of "visit" or "tour". */
static bool visited(const EntFinder *f, EntSpan span)
{
    static const char *const verbs[] = {"visit", "tour"};
    enum { CLIMB = 8 };
    uint32_t i = span.end - 1;
    for (uint32_t k = span.begin; k < span.end; k++)
        if (f->tokens[k].head < span.begin || f->tokens[k].head >= span.end) i = k;
    for (uint32_t n = 0; n < CLIMB && ent_str_is(f->tokens[i].dep, "conj"); n++)
        i = f->tokens[i].head;
    const EntToken *verb = &f->tokens[f->tokens[i].head];
    return ent_str_is(f->tokens[i].dep, "dobj") && verb->pos == ENT_POS_VERB &&
           ENT_STR_AMONG(verb->lemma, verbs);
}

EntTyping ent_visited_typing(const EntFinder *f, EntSpan span)
{
    if (span.begin < 1 || span.end - span.begin < 2 || !ent_finder_is(f, span.begin - 1, "the"))
        return ent_typing_none;
    uint32_t end = ent_finder_of(f, span.begin + 1, span.end);
    const EntSense *body =
        ent_words_head(f->lexicon, f->doc, span.begin, end, ENT_SENSE_OrgHead, NULL);
    bool building = !body || (body->kind == ENT_CLASS_Organisation);
    return building && visited(f, span) ? ent_typing_sure(ENT_CLASS_Venue, NULL) : ent_typing_none;
}

EntTyping ent_venue_typing(const EntFinder *f, EntSpan span)
{
    if (span.begin < 2 || span.end - span.begin < 2) return ent_typing_none;
    bool the = ent_finder_is(f, span.begin - 1, "the");
    uint32_t at = the ? span.begin - 2 : span.begin - 1;
    if (!ent_finder_is(f, at, "at") && !(the && ent_finder_is(f, at, "in"))) return ent_typing_none;
    const EntSense *head = venue_head(f, span);
    bool enough = head && (!head->weak || (the && ent_finder_is(f, at, "at")));
    return enough ? ent_typing_sure(ENT_CLASS_Venue, NULL) : ent_typing_none;
}

/* "The Harbour Trade Centre has announced", "organised by the Harbour Trade Centre", "the Harbour
 * Trade Centre's director", "director at Harbour Trade Centre". */
static bool acts(const EntFinder *f, EntSpan span)
{
    static const char *const runs[] = {"host",    "co-host",   "organise", "organize",
                                       "sponsor", "cosponsor", "run",      "manage"};
    if (span.begin == 0) return false;
    uint32_t by = ent_finder_is(f, span.begin - 1, "the") ? span.begin - 2 : span.begin - 1;
    if (by > 0 && by < f->count) {
        bool employs =
            ent_finder_is(f, by, "of") || (ent_finder_is(f, by, "at") && f->words[by - 1].capital);
        if (ent_finder_is(f, by, "by") && ENT_STR_AMONG(f->tokens[by - 1].lemma, runs)) return true;
        if (employs && ent_finder_has(f, by - 1, ENT_SENSE_Role)) return true;
    }
    if (span.end + 1 < f->count && ent_str_is(f->tokens[span.end].tag, "POS") &&
        ent_finder_has(f, span.end + 1, ENT_SENSE_Role))
        return true;
    uint32_t head = ent_finder_head(f, span), verb = f->tokens[head].head;
    return ent_str_is(f->tokens[head].dep, "nsubj") && ent_finder_has(f, verb, ENT_SENSE_ActVerb) &&
           !ent_str_is(f->tokens[verb].lemma, "host");
}

/* A house that acts is the body that runs it. */
/* "representatives from | Port of Riga", "efforts with the | Port of Riga", "Port of Riga | General
 * Manager": SPAN is a side of something, or has its people. */
static bool side_or_employer(const EntFinder *f, EntSpan span)
{
    static const char *const links[] = {"with", "between", "and"};
    static const char *const people[] = {"representative", "official", "executive", "delegate",
                                         "leader",         "member",   "staff",     "delegation"};
    enum { REACH = 9 };
    uint32_t i = span.begin, end = span.end;
    if (end < f->count && !f->words[end].opens && f->words[end].capital &&
        (ent_finder_has(f, end, ENT_SENSE_Role) || ent_finder_has(f, end, ENT_SENSE_RoleModifier)))
        return true;
    if (i > 0 && ent_finder_is(f, i - 1, "the")) i--;
    if (i < 2) return false;
    bool from = ent_finder_is(f, i - 1, "from") || ent_finder_is(f, i - 1, "of");
    if (from && ENT_STR_AMONG(f->tokens[i - 2].lemma, people)) return true;
    if (!ENT_STR_AMONG(ent_finder_text(f, i - 1), links)) return false;
    for (uint32_t k = i - 1; k > 0 && k + REACH > i && !f->words[k].opens; k--)
        if (ent_finder_has(f, k - 1, ENT_SENSE_CooperationNoun) ||
            ent_finder_has(f, k - 1, ENT_SENSE_CooperationVerb) ||
            ent_finder_is(f, k - 1, "efforts"))
            return true;
    return false;
}

/* "operator of the | Port of Riga", the works and not the body. */
static bool run_by_other(const EntFinder *f, uint32_t i)
{
    static const char *const roles[] = {"operator", "owner", "developer", "manager", "builder"};
    if (i > 0 && ent_finder_is(f, i - 1, "the")) i--;
    return i >= 2 && ent_finder_is(f, i - 1, "of") &&
           ENT_STR_AMONG(ent_finder_text(f, i - 2), roles) && !f->words[i - 2].capital;
}

/* "the Port of Riga signed …": where it acts anywhere in the text, the body that runs a port. */
EntTyping ent_acting_port_typing(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    if (!ent_str_is(f->tokens[i].text, "Port") || !ent_finder_is(f, i + 1, "of") ||
        span.end < i + 3)
        return ent_typing_none;
    for (uint32_t k = ent_finder_first(f, f->tokens[i].text); k < f->count;
         k = ent_finder_again(f, k)) {
        EntSpan other = {k, k + span.end - i};
        if (ent_finder_repeats(f, k, span) && !run_by_other(f, k) &&
            (acts(f, other) || side_or_employer(f, other)))
            return ent_typing_sure(ENT_CLASS_Organisation, NULL);
    }
    return ent_typing_none;
}

EntTyping ent_acting_venue_typing(const EntFinder *f, EntSpan span)
{
    bool event =
        ent_words_head(f->lexicon, f->doc, span.begin, span.end, ENT_SENSE_EventHead, NULL);
    if (event || span.end - span.begin < 3 || !venue_head(f, span) || !acts(f, span))
        return ent_typing_none;
    const EntSense *body = /* "Riga National Space Center" */
        ent_words_head(f->lexicon, f->doc, span.begin, span.end, ENT_SENSE_OrgHead, NULL);
    return ent_typing_sure(body ? body->kind : ENT_CLASS_Organisation, NULL);
}

/* "at | Riga City Hall", "on the University's | Harbour Campus": what stands before SPAN and its
 * owner leads to a place. */
static bool behind_site_preposition(const EntFinder *f, uint32_t i)
{
    enum { OWNER = 5 };
    static const char *const where[] = {"at",     "in",      "on",   "to",
                                        "inside", "outside", "from", "near"};
    if (i > 1 && ent_str_is(f->tokens[i - 1].tag, "POS")) {
        uint32_t mark = i - 1;
        for (i = mark; i > 0 && i + OWNER > mark && f->words[i - 1].capital; i--) {
        }
    }
    if (i > 0 && (ent_finder_is(f, i - 1, "the") || ent_finder_is(f, i - 1, "its"))) i--;
    if (i > 1 && ent_finder_is(f, i - 1, "of")) /* "the steps of Riga City Hall" */
        return ent_str_starts(f->tokens[i - 2].tag, ENT_STR("NNS")) &&
               ent_finder_is(f, i - 2, "steps");
    return i > 0 && ENT_STR_AMONG(ent_finder_text(f, i - 1), where);
}

/* "Riga City Hall", "Harbour Campus", also the "Quorva Centre", but no "Car Repair Center". */
static bool names_site(const EntFinder *f, EntSpan span)
{
    static const char *const grounds[] = {"campus", "hall"};
    if (ENT_STR_AMONG(ent_finder_text(f, span.end - 1), grounds)) return true;
    return ent_finder_is(f, span.begin - 1, "the") &&
           !ent_finder_has(f, span.end - 2, ENT_SENSE_CommonWord);
}

/* A building or grounds, called by a noun that is also a body's, where somebody or something is:
 * "at Riga City Hall". */
EntTyping ent_site_typing(const EntFinder *f, EntSpan span)
{
    const EntSense *site =
        ent_words_head(f->lexicon, f->doc, span.begin, span.end, ENT_SENSE_PlaceHead, NULL);
    const EntSense *body =
        ent_words_head(f->lexicon, f->doc, span.begin, span.end, ENT_SENSE_OrgHead, NULL);
    bool both = site && site->kind == ENT_CLASS_Venue && body && body->weak;
    if (!both || span.begin < 1 || span.end - span.begin < 2 || !names_site(f, span) ||
        !behind_site_preposition(f, span.begin) || acts(f, span))
        return ent_typing_none;
    return ent_typing_sure(ENT_CLASS_Venue, NULL);
}

/* "Harbour Center for the Performing Arts": a house whose noun goes on over "for". */
EntTyping ent_long_venue_typing(const EntFinder *f, EntSpan span)
{
    uint32_t length = 0;
    const EntSense *site =
        ent_words_head(f->lexicon, f->doc, span.begin, span.end, ENT_SENSE_PlaceHead, &length);
    bool over = site && site->kind == ENT_CLASS_Venue && span.end - span.begin > length &&
                ent_first_connector(f, span.end - length, span.end) < span.end;
    return over ? ent_typing_sure(ENT_CLASS_Venue, NULL) : ent_typing_none;
}

bool ent_known_venue_acts(const EntFinder *f, const EntSense *venue)
{
    enum { WORDS = 3 };
    for (uint32_t i = 0; i < f->count; i++) {
        if (!f->words[i].capital) continue;
        uint32_t length = 0;
        const EntSense *sense =
            ent_lexicon_longest(f->lexicon, f->doc, i, f->count, ENT_SENSE_Name, &length);
        if (!sense || length < WORDS) continue;
        if (ent_str_eq(sense->label, venue->label) && acts(f, (EntSpan){i, i + length}))
            return true;
        i += length - 1;
    }
    return false;
}

/* Between "held" and "at": dates, times and how they are joined. */
static bool of_a_time(const EntFinder *f, uint32_t i)
{
    static const char *const words[] = {"on",   "from",  "to",   "until", "through", "and", "off",
                                        "both", "again", "live", "this",  "place",   "next"};
    return f->taken[i] || f->words[i].digits || f->tokens[i].pos == ENT_POS_PUNCT ||
           f->tokens[i].pos == ENT_POS_NUM || f->tokens[i].pos == ENT_POS_SYM ||
           ent_finder_calendar(f, i) || ENT_STR_AMONG(ent_finder_text(f, i), words);
}

/* The verb at K, behind which events are "at" their venue. */
static bool stages(const EntFinder *f, uint32_t k)
{
    static const char *const verbs[] = {"held", "convened", "staged", "hosted", "happening"};
    if (f->tokens[k].pos != ENT_POS_VERB) return false;
    if (ent_str_is(f->tokens[k].lemma, "take")) return ent_finder_is(f, k + 1, "place");
    if (ent_str_is(f->tokens[k].lemma, "kick")) return ent_finder_is(f, k + 1, "off");
    return ENT_STR_AMONG(ent_finder_text(f, k), verbs);
}

/* A day or a time of day ends right before I: "on Friday, May 5, 2025, | at", "7:00 PM EST | at".
 */
static bool timed(const EntFinder *f, uint32_t i)
{
    static const char *const marks[] = {"pm",  "am", "p.m.", "a.m.", "est",
                                        "edt", "et", "pt",   "gmt"};
    if (i > 0 && ent_finder_is(f, i - 1, ",")) i--;
    if (i < 2) return false;
    if (ENT_STR_AMONG(ent_finder_text(f, i - 1), marks)) return true;
    const EntMention *m = ent_mention_to(f, i);
    return m && m->type == ENT_MENTION_DATE && f->out->dates.at[m->value].start.day &&
           m->tokens.begin > 0 && m->tokens.end - m->tokens.begin > 1;
}

/* "held", "taking place", "hosted" before the "at" at I, with nothing but a time between; or a day
 * right before it. */
static bool staged_at(const EntFinder *f, uint32_t i)
{
    enum { REACH = 16 };
    if (timed(f, i)) return true;
    for (uint32_t k = i; k > 0 && i - k < REACH && !f->tokens[k].sentence_start; k--) {
        if (stages(f, k - 1)) return true;
        if (!of_a_time(f, k - 1)) return false;
    }
    return false;
}

/* Firms and authorities remain what they are where events are held at them. */
static bool lasting_body(const EntFinder *f, EntSpan span)
{
    const EntSense *head =
        ent_words_head(f->lexicon, f->doc, span.begin, span.end, ENT_SENSE_OrgHead, NULL);
    return (head && !head->weak &&
            (head->kind == ENT_CLASS_GovernmentBody || head->kind == ENT_CLASS_Company)) ||
           ent_first_head_typing(f, span).kind != ENT_CLASS_NONE ||
           ent_words_head(f->lexicon, f->doc, span.begin, span.end, ENT_SENSE_CompanySuffix, NULL);
}

/* The words of SPAN stand elsewhere, and not behind "at": somebody who acts. */
static bool acts_elsewhere(const EntFinder *f, EntSpan span)
{
    for (uint32_t i = f->out->headline.end; i < f->count; i++) {
        if (i == span.begin || !ent_finder_repeats(f, i, span)) continue;
        bool at =
            i > 0 && (ent_finder_is(f, i - 1, "at") ||
                      (i > 1 && ent_finder_is(f, i - 1, "the") && ent_finder_is(f, i - 2, "at")));
        if (!at) return true;
    }
    return false;
}

bool ent_behind_place_label(const EntFinder *f, uint32_t i)
{
    if (i > 0 && ent_finder_is(f, i - 1, "the")) i--;
    if (i < 2 || !ent_finder_is(f, i - 1, ":")) return false;
    return ent_finder_is(f, i - 2, "where") || ent_finder_is(f, i - 2, "location") ||
           ent_finder_is(f, i - 2, "venue");
}

EntTyping ent_staged_venue_typing(const EntFinder *f, EntSpan span)
{
    enum { LONGEST = 7 };
    bool city = span.end - span.begin == 1 && (ent_finder_has(f, span.begin, ENT_SENSE_Name) ||
                                               ent_finder_has(f, span.begin, ENT_SENSE_Demonym));
    if (ent_behind_place_label(f, span.begin) && !city && !lasting_body(f, span))
        return ent_typing_sure(ENT_CLASS_Venue, NULL);
    if (span.begin < 3 || span.end - span.begin > LONGEST) return ent_typing_none;
    uint32_t at = ent_finder_is(f, span.begin - 1, "the") ? span.begin - 2 : span.begin - 1;
    if (!ent_finder_is(f, at, "at") || !staged_at(f, at) || lasting_body(f, span))
        return ent_typing_none;
    if (city || acts_elsewhere(f, span)) return ent_typing_none;
    return ent_typing_sure(ENT_CLASS_Venue, NULL);
}

bool ent_staged_hall(const EntFinder *f, EntSpan span)
{
    if (span.begin < 3 || span.end - span.begin < 2) return false;
    if (!ent_str_is(f->tokens[span.begin - 1].text, "The")) return false;
    if (!ent_finder_is(f, span.begin - 2, "at") || !staged_at(f, span.begin - 2)) return false;
    for (uint32_t i = span.begin; i <= span.end && i < f->count; i++)
        if (f->words[i].digits) return false;
    return ent_finder_is(f, span.end, "in") || ent_finder_is(f, span.end, ",");
}
