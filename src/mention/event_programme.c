/* Described events of a programme: what a larger event has, ends with, or lets somebody lead. "The
 * summit will conclude with a [buyer-seller meet]", "a [roundtable on prices], to be chaired by".
 */
#include "mention/finder.h"

static EntStr lemma(const EntFinder *f, uint32_t i)
{
    return i < f->count ? f->tokens[i].lemma : ENT_STR_EMPTY;
}

static bool fresh(const EntFinder *f, uint32_t begin)
{
    return begin > 0 && (ent_finder_is(f, begin - 1, "a") || ent_finder_is(f, begin - 1, "an"));
}

/* "agenda", "day", "forum": token I is what has parts that are held. */
static bool programme(const EntFinder *f, uint32_t i)
{
    static const char *const nouns[] = {
        "agenda",  "programme", "program", "schedule", "itinerary", "day", "morning",
        "evening", "afternoon", "visit",   "activity", "lineup",    "trip"};
    const EntMention *m = ent_mention_from(f, i);
    while (i > 0 && !m && !f->tokens[i].sentence_start && f->taken[i]) m = ent_mention_from(f, --i);
    if (m && m->type == ENT_MENTION_ENTITY) return ent_class_top(m->kind) == ENT_CLASS_Event;
    const EntSense *head = ent_words_head(f->lexicon, f->doc, i, i + 1, ENT_SENSE_EventHead, NULL);
    return ENT_STR_AMONG(lemma(f, i), nouns) || (head && !head->weak);
}

/* The subject of the verb at VERB has parts that are held. */
static bool of_programme(const EntFinder *f, uint32_t verb)
{
    enum { REACH = 14 };
    for (uint32_t i = verb; i > 0 && i + REACH > verb && !f->tokens[i].sentence_start; i--)
        if (f->tokens[i - 1].head == verb && ent_str_is(f->tokens[i - 1].dep, "nsubj"))
            return programme(f, i - 1);
    return false;
}

/* "The second day will feature a [panel]", "the summit ends with a [dinner]". */
static bool has_part(const EntFinder *f, uint32_t begin, uint32_t head)
{
    static const char *const having[] = {"include", "feature", "comprise", "see"};
    static const char *const ending[] = {"conclude", "end",    "close",    "open",
                                         "begin",    "start",  "kick",     "culminate",
                                         "wrap",     "finish", "continue", "launch"};
    uint32_t above = f->tokens[head].head;
    if (above >= begin) return false;
    if (ent_str_is(f->tokens[head].dep, "dobj"))
        return ENT_STR_AMONG(lemma(f, above), having) && of_programme(f, above);
    uint32_t verb = f->tokens[above].head;
    return ent_finder_is(f, above, "with") && verb < above &&
           ENT_STR_AMONG(lemma(f, verb), ending) && of_programme(f, verb);
}

/* "a [panel discussion], moderated by", "a [roundtable] being organised by", "to be chaired by". */
static bool led_behind(const EntFinder *f, uint32_t end)
{
    static const char *const verbs[] = {"organised", "organized",    "hosted",      "chaired",
                                        "moderated", "co-organised", "convened",    "co-chaired",
                                        "co-hosted", "addressed",    "co-organized"};
    static const char *const links[] = {"to", "be", "being", "which", "that", "was", "is", "will"};
    uint32_t i = ent_finder_is(f, end, ",") ? end + 1 : end;
    i += ent_finder_is(f, i, "tomorrow") || ent_finder_is(f, i, "today");
    while (i < end + 5 && ENT_STR_AMONG(ent_finder_text(f, i), links)) i++;
    return ENT_STR_AMONG(ent_finder_text(f, i), verbs) && ent_finder_is(f, i + 1, "by");
}

/* "will moderate a [panel discussion]": only what is held has somebody who leads it. */
static bool led_before(const EntFinder *f, uint32_t begin, uint32_t head)
{
    static const char *const verbs[] = {"moderate", "chair", "co-chair", "address", "keynote"};
    uint32_t verb = f->tokens[head].head;
    return verb < begin && ent_str_is(f->tokens[head].dep, "dobj") &&
           ENT_STR_AMONG(lemma(f, verb), verbs);
}

/* "at a [departure briefing] held at City Hall", "with a [kick-off meeting] at the Harbour Centre":
 * a phrase that says where something happened, and where that is. */
static bool scene(const EntFinder *f, EntSpan span, uint32_t head)
{
    uint32_t link = f->tokens[head].head, end = span.end;
    bool where = ent_finder_is(f, link, "at") || ent_finder_is(f, link, "with") ||
                 ent_finder_is(f, link, "during");
    if (link + 2 != span.begin || !where) return false;
    if (ent_finder_is(f, end, "held")) end++;
    bool in =
        ent_finder_is(f, end, "in") && !ent_finder_is(f, link, "with"); /* "with a launch in" */
    if (!in && !ent_finder_is(f, end, "at")) return false;
    if (end > span.end) return true;
    uint32_t place = end + (ent_finder_is(f, end + 1, "the") ? 2 : 1);
    return place < f->count && f->words[place].capital;
}

/* "the opening [ceremony] will be addressed by", "the valedictory [session]": parts of which a text
 * speaks as known. */
static bool known_part(const EntFinder *f, uint32_t begin, uint32_t head, uint32_t end)
{
    static const char *const nouns[] = {"session", "ceremony", "panel", "dinner", "reception"};
    return head > begin && ent_finder_is(f, begin - 1, "the") &&
           ENT_STR_AMONG(ent_finder_text(f, head), nouns) && led_behind(f, end);
}

bool ent_event_of_programme(const EntFinder *f, EntSpan span, uint32_t head, const EntSense *sense,
                            uint32_t length)
{
    bool meal = ent_lexicon_lists(f->lexicon, f->tokens[head].lemma, ENT_WORDS_MealNoun);
    bool told = !sense->weak || length > 1 || head + 1 - span.begin > 1 || meal;
    if (span.begin > 0 && known_part(f, span.begin, head, span.end)) return true;
    if (!fresh(f, span.begin) || !told || sense->kind == ENT_CLASS_Visit ||
        sense->kind == ENT_CLASS_Event || sense->kind == ENT_CLASS_Competition)
        return false;
    bool own = head + 1 - span.begin > length || span.end > head + 1 ||
               ent_finder_titles(f, span.end); /* more than "a panel discussion" */
    return has_part(f, span.begin, head) || led_behind(f, span.end) ||
           (own && led_before(f, span.begin, head)) || scene(f, span, head);
}
