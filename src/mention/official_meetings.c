/* Meetings and visits of officials that are described: what words beside the head noun say that one
 * of its own is meant, with its time or place, and not the meetings of a day in general. */
#include "base/ordinal.h"
#include "mention/finder.h"

enum { REACH = 8 };

static bool among_words(const EntFinder *f, EntSpan span,
                        bool (*holds)(const EntFinder *, uint32_t))
{
    for (uint32_t i = span.begin; i < span.end; i++)
        if (holds(f, i)) return true;
    return false;
}

static bool counts_edition(const EntFinder *f, uint32_t i)
{
    static const char *const words[] = {"next",      "inaugural", "upcoming", "forthcoming",
                                        "following", "previous",  "latest"};
    return ENT_STR_AMONG(ent_finder_text(f, i), words) || ent_ordinal_number(ent_finder_text(f, i));
}

/* "trilateral", "ministerial": who meets is told. */
static bool ranks(const EntFinder *f, uint32_t i)
{
    static const char *const words[] = {
        "trilateral",   "tripartite", "quadrilateral",    "ministerial",  "intergovernmental",
        "multilateral", "plenary",    "interministerial", "consultative", "quadripartite"};
    return ENT_STR_AMONG(ent_finder_text(f, i), words);
}

/* A time or a place a few words behind END, in the same clause. */
static bool placed_in_clause(const EntFinder *f, uint32_t end)
{
    for (uint32_t k = end; k < f->count && k < end + REACH; k++) {
        const EntMention *m = ent_mention_from(f, k);
        if (f->tokens[k].sentence_start || ent_finder_is(f, k, ";")) return false;
        if (ent_finder_has(f, k, ENT_SENSE_Weekday)) return true;
        if (!m) continue;
        EntClass top = m->type == ENT_MENTION_ENTITY ? ent_class_top(m->kind) : ENT_CLASS_NONE;
        bool in = k > end && (ent_finder_is(f, k - 1, "in") || ent_finder_is(f, k - 1, "at") ||
                              ent_finder_is(f, k - 1, "of") || ent_finder_is(f, k - 1, "the"));
        if (top == ENT_CLASS_Event) return false;
        if (top == ENT_CLASS_Place) return in;
        if (m->type == ENT_MENTION_DATE) return !f->out->dates.at[m->value].aside;
    }
    return false;
}

/* "held its [ninth session]", "co-chair the [third meeting]": what is done with one of a row. */
static bool held_in_a_row(const EntFinder *f, uint32_t head)
{
    static const char *const verbs[] = {"hold",   "convene",  "host",     "co-host",
                                        "chair",  "co-chair", "organise", "organize",
                                        "attend", "conduct",  "preside"};
    uint32_t verb = f->tokens[head].head;
    bool object =
        ent_str_is(f->tokens[head].dep, "dobj") || ent_str_is(f->tokens[head].dep, "nsubjpass");
    bool over = ent_str_is(f->tokens[head].dep, "pobj") && ent_finder_is(f, verb, "over");
    if (over) verb = f->tokens[verb].head;
    return (object || over) && verb < f->count && ENT_STR_AMONG(f->tokens[verb].lemma, verbs);
}

/* "[This first ministerial meeting] was co-chaired by": it took place. By the words, as the tagger
 * breaks at the hyphen. */
static bool was_held(const EntFinder *f, uint32_t end)
{
    static const char *const verbs[] = {"chaired",  "cochaired", "held",
                                        "attended", "convened",  "presided",
                                        "hosted",   "organised", "organized"};
    bool passive = false;
    for (uint32_t k = end; k < f->count && k < end + REACH && !f->tokens[k].sentence_start; k++) {
        if (ent_finder_is(f, k, ",") || ent_finder_is(f, k, "that")) return false;
        if (passive && ENT_STR_AMONG(ent_finder_text(f, k), verbs)) return true;
        passive |= ent_str_is(f->tokens[k].lemma, "be");
    }
    return false;
}

/* "commenced on Monday", "got under way in Oslo", "was convened": the noun phrase is its subject.
 */
static bool goes_on(const EntFinder *f, uint32_t head)
{
    static const char *const verbs[] = {"commence", "begin", "start", "conclude", "open",   "close",
                                        "kick",     "end",   "wrap",  "take",     "convene"};
    uint32_t verb = f->tokens[head].head;
    bool subject =
        ent_str_is(f->tokens[head].dep, "nsubj") || ent_str_is(f->tokens[head].dep, "nsubjpass");
    return subject && verb > head && ENT_STR_AMONG(f->tokens[verb].lemma, verbs) &&
           placed_in_clause(f, verb + 1);
}

/* "a trip to", "a tour of", "a tour across" */
static bool leads_to(const EntFinder *f, uint32_t i)
{
    return ent_finder_is(f, i, "to") || ent_finder_is(f, i, "across") ||
           (ent_finder_is(f, i, "of") && ent_finder_is(f, i - 1, "tour"));
}

/* "will lead a [trade mission] of 20 firms to Chile": where it goes stands behind it. */
static bool led_to_place(const EntFinder *f, uint32_t head)
{
    enum { FAR = 20 };
    static const char *const verbs[] = {"lead",     "head",  "embark",    "make", "conclude",
                                        "complete", "begin", "undertake", "pay",  "start",
                                        "kick",     "wrap",  "set",       "go"};
    uint32_t verb = f->tokens[head].head;
    if (verb < f->count && f->tokens[verb].pos == ENT_POS_ADP) verb = f->tokens[verb].head;
    if (verb >= head || !ENT_STR_AMONG(f->tokens[verb].lemma, verbs)) return false;
    for (uint32_t k = head + 1; k < f->count && k < head + FAR && !f->tokens[k].sentence_start;
         k++) {
        const EntMention *m = ent_mention_from(f, k);
        bool to = leads_to(f, k - 1) || leads_to(f, k - 2);
        if (m && to && m->type == ENT_MENTION_ENTITY && ent_class_top(m->kind) == ENT_CLASS_Place)
            return true;
    }
    return false;
}

/* "the inaugural [trade mission] to Chile, led by Ann Lee": somebody has led it there. */
static bool led_behind(const EntFinder *f, uint32_t head)
{
    if (!leads_to(f, head + 1)) return false;
    const EntMention *m = ent_place_from(f, head + 2);
    if (!m) return false;
    uint32_t i = m->tokens.end + ent_finder_is(f, m->tokens.end, ",");
    return (ent_finder_is(f, i, "led") || ent_finder_is(f, i, "headed")) &&
           ent_finder_is(f, i + 1, "by");
}

/* "trade and marketing | mission": what it is for, though its noun alone means many things. */
static bool for_trade(const EntFinder *f, uint32_t i)
{
    static const char *const words[] = {"trade",      "business",   "marketing",    "economic",
                                        "investment", "commercial", "fact-finding", "goodwill"};
    return ENT_STR_AMONG(ent_finder_text(f, i), words);
}

/* "will travel to Italy for an [international trade mission]" */
static bool sets_out(const EntFinder *f, EntSpan span)
{
    enum { FAR = 24 };
    static const char *const verbs[] = {"travel", "leave",  "head", "depart",
                                        "fly",    "arrive", "go",   "embark"};
    uint32_t i = span.begin;
    if (i > 0 && (ent_finder_is(f, i - 1, "a") || ent_finder_is(f, i - 1, "an"))) i--;
    if (i == 0 || (!ent_finder_is(f, i - 1, "for") && !ent_finder_is(f, i - 1, "on")) ||
        i == span.begin)
        return false;
    for (uint32_t k = i - 1; k > 0 && k + FAR > i && !f->tokens[k].sentence_start; k--)
        if (ENT_STR_AMONG(f->tokens[k - 1].lemma, verbs) && f->tokens[k - 1].pos == ENT_POS_VERB)
            return true;
    return false;
}

/* "arrived in Oslo for a [trade mission]", "on her [first overseas visit]", "in her …". */
static bool travels(const EntFinder *f, EntSpan span, uint32_t head)
{
    static const char *const trips[] = {"on", "in", "during", "for", "after"};
    uint32_t i = span.begin;
    bool owned = i > 0 && (ent_str_is(f->tokens[i - 1].tag, "PRP$") ||
                           ent_str_is(f->tokens[i - 1].tag, "POS"));
    if (!owned || i < 2) return false;
    uint32_t k = i - 1; /* over "her", "Norway's" */
    if (ent_str_is(f->tokens[k].tag, "POS"))
        while (k > 0 && i - k < 5 && f->words[k - 1].capital) k--;
    if (k == 0 || !ENT_STR_AMONG(ent_finder_text(f, k - 1), trips)) return false;
    return among_words(f, (EntSpan){span.begin, head}, counts_edition);
}

/* "a weeklong [trip]", "a three-nation [tour]", "his five-day [swing]": how long it is or how far
 * it goes says that it is no stroll. */
static bool long_way(const EntFinder *f, EntSpan span, uint32_t head)
{
    static const char *const words[] = {"weeklong", "monthlong", "whirlwind"};
    static const char *const units[] = {"day",  "week", "month", "nation",  "country", "leg",
                                        "stop", "city", "long",  "capital", "state",   "continent"};
    for (uint32_t i = span.begin; i < head; i++) {
        if (ENT_STR_AMONG(ent_finder_text(f, i), words)) return true;
        bool joined = ent_finder_is(f, i, "-") && i > span.begin && i + 1 < head;
        if (joined && ENT_STR_AMONG(ent_finder_text(f, i + 1), units)) return true;
    }
    return false;
}

/* "heading to Norway and Peru for an international [trade mission]" */
static bool headed_for(const EntFinder *f, EntSpan span)
{
    enum { FAR = 16 };
    static const char *const verbs[] = {"travel", "head", "fly", "go", "leave", "depart"};
    uint32_t i = span.begin;
    bool place = false;
    while (i > 0 &&
           (f->tokens[i - 1].pos == ENT_POS_DET || ent_str_is(f->tokens[i - 1].tag, "PRP$")))
        i--;
    if (i == 0 || !ent_finder_is(f, i - 1, "for")) return false;
    for (uint32_t k = i - 1; k > 0 && k + FAR > i && !f->tokens[k].sentence_start; k--) {
        const EntMention *m = ent_mention_from(f, k);
        place |= m && ent_class_top(m->kind) == ENT_CLASS_Place;
        if (place && f->tokens[k - 1].pos == ENT_POS_VERB &&
            ENT_STR_AMONG(f->tokens[k - 1].lemma, verbs))
            return true;
    }
    return false;
}

/* "President Jan Novak's [visit] to Kenya": whose it is and where it goes. */
static bool person_goes(const EntFinder *f, EntSpan span, uint32_t head)
{
    uint32_t i = span.begin, to = head + 1;
    if (i < 2 || !ent_str_is(f->tokens[i - 1].tag, "POS") || !ent_finder_is(f, to, "to"))
        return false;
    const EntMention *goal = ent_place_from(f, to + 1);
    if (!goal || (goal->kind != ENT_CLASS_Country && goal->kind != ENT_CLASS_City)) return false;
    const EntMention *who = ent_mention_to(f, i - 1);
    return who && who->kind == ENT_CLASS_Person;
}

/* "when a | 14-member [delegation] visited": a clause that only says when, before BEGIN. */
static bool in_passing(const EntFinder *f, uint32_t begin)
{
    static const char *const links[] = {"when", "since", "after", "as", "while", "before"};
    uint32_t i = begin;
    while (i > 1 && i + REACH > begin && f->tokens[i - 1].pos != ENT_POS_DET &&
           f->tokens[i - 1].pos != ENT_POS_VERB && !f->tokens[i].sentence_start)
        i--;
    return i > 1 && f->tokens[i - 1].pos == ENT_POS_DET &&
           ENT_STR_AMONG(ent_finder_text(f, i - 2), links);
}

/* "A business [delegation] led by Ann Lee visited Norway", "… will travel to Oslo" */
static bool delegates_go(const EntFinder *f, EntSpan span, uint32_t head)
{
    enum { FAR = 70 }; /* a row of leaders with their titles */
    static const char *const verbs[] = {"visit", "tour", "travel", "fly", "arrive", "head"};
    bool told_before = span.begin == head && head > 0 && ent_finder_is(f, head - 1, "the");
    if (!ent_finder_is(f, head, "delegation") || told_before || in_passing(f, span.begin))
        return false;
    for (uint32_t k = head + 1; k < f->count && k < head + FAR && !f->tokens[k].sentence_start;
         k++) {
        EntStr tag = f->tokens[k].tag;
        bool aside = ent_str_is(tag, "VBN") || ent_str_is(tag, "VBG"); /* "led by", "including" */
        if (f->tokens[k].pos != ENT_POS_VERB || aside) continue;
        uint32_t to = k + 1;
        bool goal = ent_finder_is(f, to, "to") || ent_finder_is(f, to, "in");
        if (!ENT_STR_AMONG(f->tokens[k].lemma, verbs)) return false;
        const EntMention *m = ent_place_from(f, goal ? to + 1 : to);
        return m && (m->kind == ENT_CLASS_City || m->kind == ENT_CLASS_Country ||
                     m->kind == ENT_CLASS_Region);
    }
    return false;
}

/* The lead, the first sentence below the headline that is one, says that somebody met somebody, on
 * a day or at a place. */
static bool lead_tells_of_meeting(const EntFinder *f)
{
    enum { WORDS = 12 };
    EntSpan lead = {0, 0};
    for (size_t s = 0; s < f->doc->sentences.len && !lead.end; s++) {
        EntSpan at = f->doc->sentences.at[s];
        if (at.begin >= f->out->headline.end && at.end > at.begin + WORDS) lead = at;
    }
    static const char *const receives[] = {"host", "receive", "welcome"};
    uint32_t people = 0;
    bool met = false, placed = false, officer = false, receiving = false, dated = false;
    for (uint32_t i = lead.begin; i < lead.end; i++) {
        const EntMention *m = ent_mention_from(f, i);
        const EntToken *t = &f->tokens[i];
        bool past = ent_str_is(t->tag, "VBD") || ent_str_is(t->tag, "VBZ");
        receiving |= past && ENT_STR_AMONG(t->lemma, receives);
        met |= (past && ent_str_is(t->lemma, "meet")) ||
               (receiving && ent_finder_is(f, i, "delegation")); /* "hosted a delegation led by" */
        officer |= met && ent_finder_has(f, i, ENT_SENSE_Role);
        if (!m) continue;
        dated |= m->type == ENT_MENTION_DATE && !f->out->dates.at[m->value].issued;
        placed |= receiving && dated; /* "On July 4, the minister hosted" */
        placed |= met && (m->type == ENT_MENTION_DATE ||
                          (i > lead.begin && ent_finder_is(f, i - 1, "in") &&
                           ent_class_top(m->kind) == ENT_CLASS_Place));
        people += m->type == ENT_MENTION_ENTITY && m->kind == ENT_CLASS_Person;
    }
    return met && placed && people + officer >= 2;
}

bool ent_meeting_of_lead(const EntFinder *f, uint32_t i)
{
    if (!ent_finder_is(f, i, "meeting") || i == 0) return false;
    if (!ent_finder_is(f, i - 1, "the") && !ent_finder_is(f, i - 1, "this")) return false;
    if (i < f->out->headline.end || ent_finder_is(f, i + 1, "of") ||
        ent_finder_is(f, i + 1, "room"))
        return false;
    for (size_t k = 0; k < f->out->list.len; k++) {
        const EntMention *m = &f->out->list.at[k];
        if (m->type == ENT_MENTION_ENTITY && ent_class_top(m->kind) == ENT_CLASS_Event &&
            m->tokens.begin < i)
            return false;
    }
    return lead_tells_of_meeting(f);
}

bool ent_official_meeting(const EntFinder *f, EntSpan span, uint32_t head, const EntSense *sense)
{
    EntSpan before = {span.begin, head};
    if (sense->kind == ENT_CLASS_Visit) {
        bool purpose = !sense->weak || among_words(f, before, for_trade);
        return travels(f, span, head) || delegates_go(f, span, head) ||
               (purpose && person_goes(f, span, head)) ||
               (purpose && (sets_out(f, span) || headed_for(f, span))) ||
               ((purpose || long_way(f, span, head)) &&
                (led_to_place(f, head) || led_behind(f, head)));
    }
    if (sense->kind != ENT_CLASS_Meeting && sense->kind != ENT_CLASS_Summit) return false;
    bool counted = among_words(f, before, counts_edition);
    bool ranked = among_words(f, before, ranks);
    if (counted && held_in_a_row(f, head)) return true;
    if (!counted && !ranked) return false;
    return placed_in_clause(f, span.end) || goes_on(f, head) || was_held(f, span.end) ||
           (ranked && held_in_a_row(f, head) && placed_in_clause(f, span.end));
}
