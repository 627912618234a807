/* Signs that a noun phrase with an event's head describes an event of its own: what stands beside
 * it and in its clause says that it is held, where and when. */
#include "base/ordinal.h"
#include "mention/finder.h"

static bool definite(const EntFinder *f, uint32_t i)
{
    return ent_finder_is(f, i, "the") || ent_finder_is(f, i, "this") ||
           ent_finder_is(f, i, "that") || ent_finder_is(f, i, "these");
}

bool ent_new_to_text(const EntFinder *f, uint32_t begin)
{
    return begin > 0 && (ent_finder_is(f, begin - 1, "a") || ent_finder_is(f, begin - 1, "an"));
}

static bool lists(const EntFinder *f, EntStr word, EntWordList list)
{
    return ent_lexicon_lists(f->lexicon, word, list);
}

/* The sense as a verb of staging that token I has, or NULL. */
static const EntSense *staging_sense(const EntFinder *f, uint32_t i)
{
    if (i >= f->count || (f->tokens[i].pos != ENT_POS_VERB && f->tokens[i].pos != ENT_POS_AUX))
        return NULL;
    return ent_lexicon_sense_of(f->lexicon, f->tokens[i].lemma, ENT_SENSE_StagingVerb);
}

/* A word that says that the event takes place: behind or before its noun phrase. */
static bool staging_verb(const EntFinder *f, uint32_t i)
{
    return staging_sense(f, i) != NULL;
}

const EntMention *ent_place_from(const EntFinder *f, uint32_t i)
{
    const EntMention *m = ent_mention_from(f, ent_finder_is(f, i, "the") ? i + 1 : i);
    bool place = m && m->type == ENT_MENTION_ENTITY && ent_class_top(m->kind) == ENT_CLASS_Place;
    return place ? m : NULL;
}

/* "participate in [a virtual conference]", "spoke at", "presented by [a firm]" behind it. */
static bool taken_part_in(const EntFinder *f, uint32_t begin, uint32_t head)
{
    uint32_t in = f->tokens[head].head;
    if (in >= begin || !ent_str_is(f->tokens[head].dep, "pobj")) return false;
    if (!ent_finder_is(f, in, "in") && !ent_finder_is(f, in, "at")) return false;
    uint32_t verb = f->tokens[in].head;
    if (ent_finder_is(f, verb, "part")) verb = f->tokens[verb].head;
    return verb < in && f->tokens[verb].pos == ENT_POS_VERB &&
           lists(f, f->tokens[verb].lemma, ENT_WORDS_PartakeVerb);
}

/* "gathered in Riga for [the kick-off meeting of the project]": what people come together for. */
static bool met_for(const EntFinder *f, uint32_t begin, uint32_t head)
{
    enum { REACH = 12 };
    uint32_t i = begin > 0 && f->tokens[begin - 1].pos == ENT_POS_DET ? begin - 1 : begin;
    if (i == 0 || !ent_finder_is(f, i - 1, "for") || !ent_str_is(f->tokens[head].dep, "pobj"))
        return false;
    for (uint32_t k = i - 1; k > 0 && k + REACH > i && !f->tokens[k].sentence_start; k--)
        if (f->tokens[k - 1].pos == ENT_POS_VERB)
            return lists(f, f->tokens[k - 1].lemma, ENT_WORDS_ComeVerb);
    return false;
}

/* "A two-day seminar on prices brought together 40 firms": HEAD is new, and the subject. */
static bool gathers(const EntFinder *f, uint32_t begin, uint32_t head)
{
    uint32_t verb = f->tokens[head].head;
    bool fresh = ent_new_to_text(f, begin);
    return fresh && verb > head && ent_str_is(f->tokens[head].dep, "nsubj") &&
           lists(f, f->tokens[verb].lemma, ENT_WORDS_DrawVerb);
}

static bool staged(const EntFinder *f, uint32_t begin, uint32_t head, uint32_t end)
{
    for (uint32_t k = end; k < end + 4 && k < f->count && !f->tokens[k].sentence_start; k++) {
        bool clause = ent_finder_is(f, k, ",") && ent_finder_is(f, k + 1, "which");
        if ((ent_finder_is(f, k, ",") && !clause) || ent_finder_is(f, k, ".")) break;
        if (staging_verb(f, k)) return true;
    }
    uint32_t verb = f->tokens[head].head;
    if (verb != head && verb < begin && staging_verb(f, verb) &&
        (ent_str_is(f->tokens[head].dep, "dobj") || ent_str_is(f->tokens[head].dep, "pobj")))
        return true;
    if (taken_part_in(f, begin, head) || gathers(f, begin, head) || met_for(f, begin, head))
        return true;
    return verb != head && verb >= end && staging_verb(f, verb) &&
           (ent_str_is(f->tokens[head].dep, "nsubjpass") ||
            ent_str_is(f->tokens[head].dep, "nsubj"));
}

/* Verbs that only occasions take: "host a dinner", but "make a debut", "take a test". */
static bool occasion_verb(const EntFinder *f, uint32_t i)
{
    const EntSense *verb = f->tokens[i].pos == ENT_POS_VERB ? staging_sense(f, i) : NULL;
    return verb && !verb->weak;
}

bool ent_event_hosted(const EntFinder *f, uint32_t head)
{
    if (ent_str_is(f->tokens[head].dep, "amod") && f->tokens[head].head < head)
        head = f->tokens[head].head; /* "a business [roundtable]", taken for an adjective */
    uint32_t verb = f->tokens[head].head;
    if (verb == head || !occasion_verb(f, verb)) return false;
    return ent_str_is(f->tokens[head].dep, "dobj") || ent_str_is(f->tokens[head].dep, "nsubjpass");
}

/* A day, or a month, right behind END: "… on the evening of 9 May", "… in October". */
static bool dated(const EntFinder *f, uint32_t end)
{
    enum { REACH = 5 };
    static const char *const between[] = {"on",      "in",        "of",   "the",  "evening",
                                          "morning", "afternoon", "from", "this", "night",
                                          ",",       "last",      "("};
    for (uint32_t k = end; k < f->count && k < end + REACH; k++) {
        const EntMention *m = ent_mention_from(f, k);
        if (m && m->type == ENT_MENTION_DATE) {
            const EntDateValue *date = &f->out->dates.at[m->value];
            return !date->aside && (k > end || date->relative);
        }
        bool day = ent_finder_has(f, k, ENT_SENSE_Weekday); /* "on Saturday, May 4" */
        if (!day && !ENT_STR_AMONG(ent_finder_text(f, k), between)) return false;
    }
    return false;
}

/* Nouns of occasions that say enough by themselves, where somebody hosts one on a day. */
static bool occasion(const EntFinder *f, uint32_t head, const EntSense *sense)
{
    return (!sense->weak && sense->kind != ENT_CLASS_Meeting && sense->kind != ENT_CLASS_Visit &&
            sense->kind != ENT_CLASS_Event) ||
           lists(f, f->tokens[head].lemma, ENT_WORDS_MealNoun);
}

/* A place or a body right behind END that it is held at: "the launch ceremony at the Harbour
 * Museum". */
static bool at_place(const EntFinder *f, uint32_t end)
{
    if (!ent_finder_is(f, end, "in") && !ent_finder_is(f, end, "at")) return false;
    const EntMention *m = ent_mention_from(f, end + (ent_finder_is(f, end + 1, "the") ? 2 : 1));
    EntClass top = m && m->type == ENT_MENTION_ENTITY ? ent_class_top(m->kind) : ENT_CLASS_NONE;
    return top == ENT_CLASS_Place || top == ENT_CLASS_Organisation;
}

/* "hosted a reception with partners on the evening of 13 June": a day further on in the clause. */
static bool dated_later(const EntFinder *f, uint32_t end)
{
    enum { REACH = 16 };
    for (uint32_t k = end; k < f->count && k < end + REACH; k++) {
        const EntMention *m = ent_mention_from(f, k);
        if (f->tokens[k].sentence_start || ent_finder_is(f, k, ";")) return false;
        if (m && ent_class_top(m->kind) == ENT_CLASS_Event) return false;
        if (m && m->type == ENT_MENTION_DATE && f->out->dates.at[m->value].start.day)
            return !f->out->dates.at[m->value].issued; /* past "first-quarter 2025 results" */
    }
    return false;
}

/* Another event right behind END that it is a part of: "… during the Harbour Summit". */
static bool at_event(const EntFinder *f, uint32_t end)
{
    enum { REACH = 6 };
    static const char *const between[] = {"at",  "during", "of",      "alongside", "on",
                                          "the", "its",    "margins", "annual",    "sidelines"};
    for (uint32_t k = end; k < f->count && k < end + REACH; k++) {
        const EntMention *m = ent_mention_from(f, k);
        if (m && ent_class_top(m->kind) == ENT_CLASS_Event) return k > end;
        if (!ENT_STR_AMONG(ent_finder_text(f, k), between)) return false;
    }
    return false;
}

/* "the next chemical exercise": one of a row, that no earlier text need have named. */
static bool of_a_row(const EntFinder *f, uint32_t begin, uint32_t head)
{
    static const char *const words[] = {"next", "inaugural", "upcoming", "forthcoming",
                                        "following"};
    for (uint32_t i = begin; i < head; i++)
        if (ENT_STR_AMONG(ent_finder_text(f, i), words) ||
            ent_ordinal_number(ent_finder_text(f, i)))
            return true;
    return false;
}

/* "the 7th session of the Trade Council": the meetings of a body are counted. */
static bool session_of_body(const EntFinder *f, EntSpan span, uint32_t head, const EntSense *sense)
{
    bool meets = sense->kind == ENT_CLASS_Meeting || sense->kind == ENT_CLASS_Summit;
    if (!meets || !of_a_row(f, span.begin, head)) return false;
    uint32_t i = ent_finder_is(f, head + 2, "the") ? head + 3 : head + 2;
    if (!ent_finder_is(f, head + 1, "of") || i >= span.end) return false;
    const EntMention *m = ent_mention_from(f, i);
    return m && ent_class_top(m->kind) == ENT_CLASS_Organisation;
}

/* "join the Steel Trade panel": a title of capitals before its noun, and somebody who takes part.
 */
static bool titled(const EntFinder *f, uint32_t begin, uint32_t first)
{
    static const char *const words[] = {"on", "at", "in", "the", "a", "an"};
    if (first < begin + 2) return false;
    for (uint32_t i = begin; i < first; i++)
        if (!f->words[i].capital || f->words[i].upper != f->words[begin].upper) return false;
    uint32_t k = begin;
    while (k > 0 && !f->tokens[k].sentence_start && ENT_STR_AMONG(ent_finder_text(f, k - 1), words))
        k--;
    return k > 0 && k < begin && f->tokens[k - 1].pos == ENT_POS_VERB &&
           lists(f, f->tokens[k - 1].lemma, ENT_WORDS_SitVerb);
}

/* "The next session will be held", "is to take place": HEAD is the subject of what is to come. */
static bool to_come(const EntFinder *f, uint32_t head)
{
    uint32_t verb = f->tokens[head].head;
    if (verb <= head || !lists(f, f->tokens[verb].lemma, ENT_WORDS_ComingVerb)) return false;
    for (uint32_t k = head + 1; k < verb; k++)
        if (ent_str_is(f->tokens[k].tag, "MD") || ent_str_is(f->tokens[k].tag, "TO")) return true;
    return ent_finder_is(f, verb, "scheduled") || ent_finder_is(f, verb, "planned");
}

/* "visit | of President Lee to Peru", "of a king to …": a person and the goal behind I. */
static bool goes_to_place(const EntFinder *f, uint32_t i)
{
    enum { REACH = 10 };
    bool person = false;
    for (uint32_t k = i; k + 1 < f->count && k < i + REACH; k++) {
        const EntMention *m = ent_mention_from(f, k + 1);
        person |= (m && m->kind == ENT_CLASS_Person) || ent_finder_has(f, k, ENT_SENSE_Role);
        if (person && ent_finder_is(f, k, "to") && ent_place_from(f, k + 1)) return true;
    }
    return false;
}

/* "[is] on a state visit to Peru", "during his visit to Peru": where somebody is; "will welcome him
 * for an [official working visit]", where a word says that it is one of state. */
static bool under_way(const EntFinder *f, EntSpan span, uint32_t head)
{
    static const char *const owners[] = {"a", "an", "his", "her", "their", "its"};
    static const char *const around[] = {"after", "following", "before", "since", "concluding"};
    const EntMention *when = ent_mention_to(f, span.begin); /* "on a | 9-11 July | visit to Peru" */
    uint32_t i = when && when->type == ENT_MENTION_DATE ? when->tokens.begin : span.begin;
    bool whose = ent_finder_is(f, head + 1, "of"); /* "the … visit of" */
    if (i > 0 && (ENT_STR_AMONG(ent_finder_text(f, i - 1), owners) ||
                  (whose && ent_finder_is(f, i - 1, "the"))))
        i--;
    bool on = i > 0 && (ent_finder_is(f, i - 1, "on") || ent_finder_is(f, i - 1, "during") ||
                        ent_finder_is(f, i - 1, "for"));
    bool of_state =
        head > span.begin && lists(f, ent_finder_text(f, head - 1), ENT_WORDS_VisitRank);
    on |= i > 1 && ent_finder_is(f, i - 1, "of") && ent_finder_is(f, i - 2, "part");
    on |= of_state && i > 0 && ENT_STR_AMONG(ent_finder_text(f, i - 1), around);
    bool goal = span.end > head + 1 &&
                (ent_finder_is(f, head + 1, "to") || ent_finder_is(f, head + 1, "by"));
    return on && (of_state || goal || (whose && goes_to_place(f, head + 1)));
}

/* More than adjectives tells what it is: "a trade event", not "a successful event". */
static bool specific(const EntFinder *f, uint32_t begin, uint32_t first)
{
    for (uint32_t i = begin; i < first; i++) {
        uint8_t pos = f->tokens[i].pos;
        bool general = ent_finder_is(f, i, "general") || ent_finder_is(f, i, "extraordinary");
        if (pos == ENT_POS_NOUN || pos == ENT_POS_PROPN || ent_finder_is(f, i, "-") || general)
            return true;
    }
    return false;
}

/* VERB, or the verb joined to it, "crowned the talks and | took place", that says that something is
 * held; or the count of tokens. */
static uint32_t held_verb(const EntFinder *f, uint32_t verb)
{
    enum { FAR = 30 };
    if (lists(f, f->tokens[verb].lemma, ENT_WORDS_HeldVerb)) return verb;
    for (uint32_t k = verb + 1; k < f->count && k < verb + FAR; k++) {
        if (f->tokens[k].sentence_start) break;
        const EntToken *t = &f->tokens[k];
        if (t->pos != ENT_POS_VERB || !ent_str_is(t->dep, "conj")) continue;
        bool past = ent_str_is(t->tag, "VBD") && ent_str_is(f->tokens[verb].tag, "VBD") &&
                    ent_str_is(f->tokens[t->head].tag, "VB"); /* hung on an infinitive */
        if ((t->head == verb || past) && lists(f, t->lemma, ENT_WORDS_HeldVerb)) return k;
    }
    return f->count;
}

/* "[the signing ceremony] took place in Oslo", "[the trade mission to Chile] runs from 3 to 5 May":
 * its verb tells where or when it is held. */
static bool held_there(const EntFinder *f, EntSpan span, uint32_t head)
{
    enum { REACH = 9 };
    uint32_t verb = f->tokens[head].head;
    if (verb < span.end || verb >= f->count) return false;
    verb = held_verb(f, verb);
    if (verb >= f->count) return false;
    bool subject =
        ent_str_is(f->tokens[head].dep, "nsubj") || ent_str_is(f->tokens[head].dep, "nsubjpass");
    bool takes = ent_str_is(f->tokens[verb].lemma, "take") && !ent_finder_is(f, verb + 1, "place");
    for (uint32_t k = verb + 1; subject && !takes && k < f->count && k < verb + REACH; k++) {
        const EntMention *m = ent_mention_from(f, k);
        if (f->tokens[k].sentence_start) return false;
        EntClass top = m && m->type == ENT_MENTION_ENTITY ? ent_class_top(m->kind) : ENT_CLASS_NONE;
        bool beside = top == ENT_CLASS_Event && !ent_finder_is(f, k - 1, ","); /* "during the …" */
        if (m && (m->type == ENT_MENTION_DATE || top == ENT_CLASS_Place || beside)) return true;
    }
    return false;
}

/* "A [hearing] is scheduled for May 28", "One [critical meeting] occurred on May 3": new, and its
 * verb tells the day. */
static bool falls_on(const EntFinder *f, EntSpan span, uint32_t head, const EntSense *sense)
{
    enum { REACH = 8 };
    static const char *const verbs[] = {"occur", "schedule", "slate",    "set",    "take",
                                        "hold",  "happen",   "convene",  "plan",   "organize",
                                        "stage", "commence", "organise", "conduct"};
    uint32_t verb = f->tokens[head].head, i = span.begin;
    bool fresh = ent_new_to_text(f, i) || (i > 0 && ent_finder_is(f, i - 1, "one"));
    bool subject =
        ent_str_is(f->tokens[head].dep, "nsubj") || ent_str_is(f->tokens[head].dep, "nsubjpass");
    if (!fresh || !subject || verb <= head || !ENT_STR_AMONG(f->tokens[verb].lemma, verbs) ||
        (sense->weak && sense->kind == ENT_CLASS_Event))
        return false;
    for (uint32_t k = head + 1; k < f->count && k < verb + REACH; k++) {
        const EntMention *m = ent_mention_from(f, k);
        if (f->tokens[k].sentence_start || ent_finder_is(f, k, ";")) return false;
        if (ent_finder_is(f, k, "not") || ent_finder_is(f, k, "n't")) return false;
        if (m && m->type == ENT_MENTION_DATE)
            return k > verb && f->out->dates.at[m->value].start.day;
    }
    return false;
}

/* "[a ceremony] attended by", "[the inauguration], which was attended by". */
static bool attended(const EntFinder *f, uint32_t end)
{
    if (ent_finder_is(f, end, ",")) end++;
    if (ent_finder_is(f, end, "which")) end++;
    if (ent_finder_is(f, end, "was")) end++;
    if (ent_finder_is(f, end, "presided")) return ent_finder_is(f, end + 1, "over");
    if (ent_finder_is(f, end, "led") || ent_finder_is(f, end, "opened"))
        return ent_finder_is(f, end + 1, "by");
    return lists(f, ent_finder_text(f, end), ENT_WORDS_AttendedVerb) &&
           ent_finder_is(f, end + 1, "by");
}

/* "… and others attended the [signing ceremony]": who does so says that it took place. */
static bool attended_before(const EntFinder *f, uint32_t begin, uint32_t head)
{
    static const char *const verbs[] = {"attend", "witness", "grace", "chair", "hold", "join"};
    uint32_t verb = f->tokens[head].head;
    if (verb < begin && ent_finder_is(f, verb, "over")) /* "presiding over the [ceremony]" */
        return ent_str_is(f->tokens[f->tokens[verb].head].lemma, "preside");
    if (verb >= begin && !ent_str_is(f->tokens[head].dep, "nsubjpass")) return false;
    return verb != head && f->tokens[verb].pos == ENT_POS_VERB &&
           ENT_STR_AMONG(f->tokens[verb].lemma, verbs) &&
           (ent_str_is(f->tokens[head].dep, "dobj") ||
            ent_str_is(f->tokens[head].dep, "nsubjpass"));
}

/* "today's [press conference]", "Friday's [meeting]" */
static bool day_of_event(const EntFinder *f, uint32_t begin)
{
    if (begin < 2 || !ent_str_is(f->tokens[begin - 1].tag, "POS")) return false;
    static const char *const days[] = {"today", "yesterday", "tomorrow"};
    return ENT_STR_AMONG(ent_finder_text(f, begin - 2), days) ||
           ent_finder_has(f, begin - 2, ENT_SENSE_Weekday);
}

/* "its [annual sales conference]", "Orion's [third forum]": one of a row that somebody holds. */
static bool owned_edition(const EntFinder *f, uint32_t begin, uint32_t head, const EntSense *sense)
{
    bool owned = begin > 0 && !ent_finder_is(f, begin - 1, "our") && /* known to who speaks */
                 (ent_str_is(f->tokens[begin - 1].tag, "PRP$") ||
                  ent_str_is(f->tokens[begin - 1].tag, "POS"));
    if (!owned || sense->weak || sense->kind == ENT_CLASS_Event ||
        sense->kind == ENT_CLASS_Meeting || sense->kind == ENT_CLASS_Visit)
        return false;
    for (uint32_t i = begin; i < head; i++)
        if (lists(f, ent_finder_text(f, i), ENT_WORDS_AnnualWord)) return true;
    return of_a_row(f, begin, head);
}

bool ent_event_praises(const EntFinder *f, uint32_t begin, uint32_t head)
{
    for (uint32_t i = begin; i < head; i++) {
        const EntSense *word =
            ent_finder_has(f, i, ENT_SENSE_EventPraise)
                ? ent_words_sense(f->lexicon, f->doc, (EntSpan){i, i + 1}, ENT_SENSE_EventPraise)
                : NULL;
        if (word && !word->weak) return true;
    }
    return false;
}

/* "the four-day workshop" of an article that names no event. */
static bool only_event(const EntFinder *f, uint32_t begin, uint32_t head, const EntSense *sense)
{
    static const char *const units[] = {"day", "week", "hour"};
    bool lasting = false;
    for (uint32_t i = begin; i + 1 < head; i++)
        lasting |= ent_finder_is(f, i, "-") && ENT_STR_AMONG(ent_finder_text(f, i + 1), units);
    bool meets = sense->kind == ENT_CLASS_Meeting || sense->kind == ENT_CLASS_Visit;
    for (size_t k = 0; lasting && k < f->out->list.len; k++)
        if (f->out->list.at[k].type == ENT_MENTION_ENTITY &&
            ent_class_top(f->out->list.at[k].kind) == ENT_CLASS_Event &&
            (!meets || f->out->list.at[k].tokens.begin < begin))
            return false;
    return lasting && (meets || !sense->weak) && sense->kind != ENT_CLASS_Event;
}

/* "Date: Tuesday, May 4" opens a line soon behind END: the details of what was announced. */
static bool detailed_below(const EntFinder *f, uint32_t end)
{
    static const char *const labels[] = {"date", "dates", "when"};
    enum { REACH = 90 };
    for (uint32_t k = end; k + 1 < f->count && k < end + REACH; k++)
        if (f->words[k].opens && ENT_STR_AMONG(ent_finder_text(f, k), labels) &&
            ent_finder_is(f, k + 1, ":"))
            return true;
    return false;
}

/* "[the signing ceremony] which took place", "that was held": told of behind it. */
static bool told_behind(const EntFinder *f, uint32_t end)
{
    uint32_t i = ent_finder_is(f, end, ",") ? end + 1 : end;
    if (!ent_finder_is(f, i, "which") && !ent_finder_is(f, i, "that")) return false;
    i++;
    while (i < f->count && f->tokens[i].pos == ENT_POS_AUX) i++;
    return ent_finder_is(f, i, "held") || (i < f->count && ent_str_is(f->tokens[i].lemma, "take") &&
                                           ent_finder_is(f, i + 1, "place"));
}

/* "[the forum of rectors], held in": a participle and where, when or by whom. */
static bool held_behind(const EntFinder *f, uint32_t end)
{
    static const char *const verbs[] = {"held", "organised", "organized", "hosted", "convened"};
    static const char *const where[] = {"in", "at", "on", "by"};
    uint32_t i = ent_finder_is(f, end, ",") ? end + 1 : end;
    return i + 1 < f->count && ENT_STR_AMONG(ent_finder_text(f, i), verbs) &&
           ENT_STR_AMONG(ent_finder_text(f, i + 1), where);
}

/* "The [gala], held on 4 May, …": no event is named before it. */
static bool first_event(const EntFinder *f, uint32_t begin)
{
    for (size_t k = 0; k < f->out->list.len; k++)
        if (f->out->list.at[k].type == ENT_MENTION_ENTITY &&
            ent_class_top(f->out->list.at[k].kind) == ENT_CLASS_Event &&
            f->out->list.at[k].tokens.begin < begin)
            return false;
    return true;
}

/* "lead sponsor of [a harbour fundraiser]", "speaker at [a virtual conference]": somebody's part in
 * an event that is new here. */
static bool part_in_it(const EntFinder *f, uint32_t begin, uint32_t head)
{
    static const char *const links[] = {"of", "for", "at"};
    bool fresh = ent_new_to_text(f, begin);
    uint32_t link = f->tokens[head].head;
    if (!fresh || link >= begin || !ENT_STR_AMONG(ent_finder_text(f, link), links)) return false;
    return lists(f, f->tokens[f->tokens[link].head].lemma, ENT_WORDS_PartNoun);
}

/* "welcomed President Lee for [a bilateral meeting] at Riga Castle": what a guest is received for.
 */
static bool received_for(const EntFinder *f, EntSpan span, uint32_t head, const EntSense *sense)
{
    static const char *const verbs[] = {"welcome", "receive", "host", "greet"};
    uint32_t b = span.begin, link = f->tokens[head].head;
    bool fresh = ent_new_to_text(f, b);
    return sense->kind == ENT_CLASS_Meeting && fresh && link < b && ent_finder_is(f, link, "for") &&
           ENT_STR_AMONG(f->tokens[f->tokens[link].head].lemma, verbs) && at_place(f, span.end);
}

/* "On 4 May, Orion will co-host [a side event] with": a day opens the sentence of who holds it. */
static bool day_opens(const EntFinder *f, uint32_t begin, uint32_t head)
{
    bool fresh = ent_new_to_text(f, begin);
    if (!fresh || !ent_event_hosted(f, head)) return false;
    for (uint32_t i = begin; i > 0; i--) {
        const EntMention *m = ent_mention_from(f, i - 1);
        bool day = m && m->type == ENT_MENTION_DATE && f->out->dates.at[m->value].start.day;
        if (day && i >= 2 && ent_finder_is(f, i - 2, "on"))
            return i == 2 || f->tokens[i - 2].sentence_start;
        if (f->tokens[i - 1].sentence_start) return false;
    }
    return false;
}

/* "convened [a roundtable] with the heads of Orion, Vega and Fjord at Riga Castle on Friday": its
 * day closes the clause, behind those who come. */
static bool day_closes(const EntFinder *f, EntSpan span, uint32_t head)
{
    enum { REACH = 32 };
    uint32_t b = span.begin, end = span.end;
    bool fresh = ent_new_to_text(f, b);
    if (!fresh || !ent_event_hosted(f, head) || !ent_finder_is(f, end, "with")) return false;
    for (uint32_t k = end; k < f->count && k < end + REACH; k++) {
        const EntMention *m = ent_mention_from(f, k);
        if (f->tokens[k].sentence_start || f->tokens[k].pos == ENT_POS_VERB) return false;
        if (m && m->type == ENT_MENTION_DATE) return f->out->dates.at[m->value].start.day > 0;
    }
    return false;
}

bool ent_event_led(const EntFinder *f, uint32_t begin, uint32_t head, uint32_t end)
{
    static const char *const verbs[] = {
        "lead",    "organize", "organise", "host",       "convene", "chair",   "hold", "moderate",
        "conduct", "open",     "stage",    "inaugurate", "attend",  "address", "join", "visit"};
    uint32_t verb = f->tokens[head].head;
    bool fresh = ent_new_to_text(f, begin);
    const EntSense *sense =
        ent_words_head(f->lexicon, f->doc, begin, head + 1, ENT_SENSE_EventHead, NULL);
    bool told =
        sense && !sense->weak && sense->kind != ENT_CLASS_Event && sense->kind != ENT_CLASS_Visit;
    if (!fresh || !told) return false;
    if (taken_part_in(f, begin, head)) return at_place(f, end) || held_behind(f, end);
    return verb < begin && ENT_STR_AMONG(f->tokens[verb].lemma, verbs) && at_place(f, end);
}

/* "Speaking at the [signing ceremony]", "said during the [signing ceremony]": it was held. */
static bool spoken_at_signing(const EntFinder *f, uint32_t head)
{
    static const char *const links[] = {"at", "during", "after", "following"};
    uint32_t i = head;
    while (i > 0 && head - i < 4 && !f->words[i - 1].function) i--;
    return head > 0 && ent_finder_is(f, head - 1, "signing") && i > 1 &&
           ent_finder_is(f, i - 1, "the") && ENT_STR_AMONG(ent_finder_text(f, i - 2), links);
}

/* "after [a four-day visit to Hancock County]": new, with its length and its goal. */
static bool lasting_visit(const EntFinder *f, EntSpan span, uint32_t head)
{
    static const char *const units[] = {"day", "week"};
    bool lasting = false;
    for (uint32_t i = span.begin; i + 1 < head; i++)
        lasting |= ent_finder_is(f, i, "-") && ENT_STR_AMONG(ent_finder_text(f, i + 1), units);
    return lasting && ent_new_to_text(f, span.begin) && ent_finder_is(f, head + 1, "to") &&
           ent_place_from(f, head + 2);
}

/* "[a technical session] today at", "[a field visit] on May 3": new, and of a day. */
static bool new_on_a_day(const EntFinder *f, EntSpan span, const EntSense *sense)
{
    uint32_t b = span.begin, i = span.end;
    bool fresh = ent_new_to_text(f, b);
    if (!fresh || sense->kind == ENT_CLASS_Event || (sense->kind == ENT_CLASS_Visit && sense->weak))
        return false; /* "a delegation to Oslo on May 3" goes there on a visit */
    const EntMention *m = ent_mention_from(f, ent_finder_is(f, i, "on") ? i + 1 : i);
    return m && m->type == ENT_MENTION_DATE && f->out->dates.at[m->value].start.day &&
           !f->out->dates.at[m->value].issued;
}

/* "unveiled at [an event] in Riga on Friday": something happened there, and where or when. */
static bool something_at(const EntFinder *f, EntSpan span, const EntSense *sense)
{
    uint32_t b = span.begin;
    bool fresh = b > 1 && ent_new_to_text(f, b);
    static const char *const links[] = {"at", "during", "through", "via"};
    bool link = fresh && ENT_STR_AMONG(ent_finder_text(f, b - 2), links);
    if (!link || sense->kind != ENT_CLASS_Event || sense->weak || !first_event(f, b)) return false;
    return at_place(f, span.end) || dated(f, span.end);
}

/* A place or a day between A and B. */
static bool placed_between(const EntFinder *f, uint32_t a, uint32_t b)
{
    for (uint32_t k = a; k < b; k++) {
        const EntMention *m = ent_mention_from(f, k);
        EntClass top = m && m->type == ENT_MENTION_ENTITY ? ent_class_top(m->kind) : ENT_CLASS_NONE;
        if (m && (m->type == ENT_MENTION_DATE || top == ENT_CLASS_Place)) return true;
    }
    return false;
}

bool ent_first_event_of_kind(const EntFinder *f, uint32_t begin, EntClass kind)
{
    if (kind == ENT_CLASS_NONE) return first_event(f, begin);
    for (size_t k = 0; k < f->out->list.len; k++)
        if (f->out->list.at[k].type == ENT_MENTION_ENTITY && f->out->list.at[k].kind == kind &&
            f->out->list.at[k].tokens.begin < begin)
            return false;
    return true;
}

/* "Guests gathered in the hall on Tuesday for the [launch]", "met for the [kick-off] in Riga": what
 * people come together for, where or when. */
static bool occasion_met_for(const EntFinder *f, EntSpan span, uint32_t head, const EntSense *sense)
{
    enum { REACH = 14 };
    bool opens = ent_finder_is(f, head, "off") || ent_finder_is(f, head, "kickoff");
    if (sense->kind != ENT_CLASS_Ceremony && !opens) return false;
    if (!met_for(f, span.begin, head) || !ent_first_event_of_kind(f, span.begin, sense->kind))
        return false;
    uint32_t from = span.begin > REACH ? span.begin - REACH : 0;
    while (from < span.begin && f->tokens[from].pos != ENT_POS_VERB) from++;
    return at_place(f, span.end) || dated(f, span.end) || placed_between(f, from, span.begin);
}

/* "That [launch], at the Harbour Hotel, was moderated by": where it was, and who had a part. */
static bool launch_told(const EntFinder *f, EntSpan span, uint32_t head, const EntSense *sense)
{
    uint32_t verb = f->tokens[head].head;
    if (sense->kind != ENT_CLASS_Ceremony || verb <= head || span.begin == 0 ||
        !definite(f, span.begin - 1) || !ent_str_is(f->tokens[head].dep, "nsubjpass"))
        return false;
    bool part = lists(f, ent_finder_text(f, verb), ENT_WORDS_AttendedVerb) ||
                ent_finder_is(f, verb, "moderated");
    uint32_t i = ent_finder_is(f, span.end, ",") ? span.end + 1 : span.end;
    return part && (at_place(f, i) || verb <= span.end + 2);
}

/* "At the [inauguration], the ribbon was cut by": what opens a sentence, of no ceremony that has
 * been told of. */
static bool opens_sentence(const EntFinder *f, EntSpan span, const EntSense *sense)
{
    uint32_t b = span.begin;
    return sense->kind == ENT_CLASS_Ceremony && !sense->weak && b > 1 &&
           ent_finder_is(f, b - 1, "the") && ent_finder_is(f, b - 2, "at") &&
           f->tokens[b - 2].sentence_start && ent_finder_is(f, span.end, ",") &&
           ent_first_event_of_kind(f, b, ENT_CLASS_Ceremony);
}

/* "A [press conference] held by Orion on May 3": who holds it, and its day. */
static bool held_on_a_day(const EntFinder *f, uint32_t end, const EntSense *sense)
{
    return sense->kind != ENT_CLASS_Event && ent_finder_is(f, end, "held") &&
           ent_finder_is(f, end + 1, "by") && dated_later(f, end + 1);
}

/* "Her [visit to Riga] was": whose visit, and where it went. */
static bool somebodys_visit(const EntFinder *f, EntSpan span, uint32_t head)
{
    return span.begin == head && head > 0 && ent_str_is(f->tokens[head - 1].tag, "PRP$") &&
           ent_finder_is(f, head + 1, "to") && ent_place_from(f, head + 2);
}

/* "during the [third regional meeting]": one of a row, at which something happened. */
static bool during_one_of_a_row(const EntFinder *f, EntSpan span, uint32_t head)
{
    static const char *const links[] = {"at", "during", "since", "following", "after"};
    uint32_t b = span.begin;
    bool told = span.end > head + 1 || head > b + 1; /* not "at the second meeting" */
    return b > 1 && told && ent_finder_is(f, b - 1, "the") && of_a_row(f, b, head) &&
           ENT_STR_AMONG(ent_finder_text(f, b - 2), links);
}

/* "followed by [a gala dinner] at the Harbour Hotel on May 4": new, behind another event. */
static bool follows(const EntFinder *f, uint32_t begin, uint32_t end)
{
    static const char *const verbs[] = {"followed", "preceded", "accompanied"};
    bool fresh = begin > 2 && ent_new_to_text(f, begin);
    return fresh && ent_finder_is(f, begin - 2, "by") &&
           ENT_STR_AMONG(ent_finder_text(f, begin - 3), verbs) &&
           (at_place(f, end) || dated(f, end));
}

bool ent_event_takes_place(const EntFinder *f, EntSpan span, uint32_t head, const EntSense *sense,
                           uint32_t length)
{
    bool complement = span.end > head + 1, bare = head + 1 - span.begin == length && !complement;
    bool fixed = span.begin > 0 && definite(f, span.begin - 1);
    bool on_a_day =
        dated(f, span.end) || at_event(f, span.end) ||
        (sense->kind == ENT_CLASS_Ceremony && !sense->weak &&
         (at_place(f, span.end) || attended(f, span.end) ||
          (complement && ent_finder_is(f, span.end, ",") && at_place(f, span.end + 1))));
    if (sense->kind == ENT_CLASS_Visit &&
        (under_way(f, span, head) || lasting_visit(f, span, head)))
        return true;
    if (ent_event_told_in_clause(f, span, head, sense, length)) return true;
    if (!sense->weak && day_closes(f, span, head)) return true;
    if (!sense->weak && !fixed && ent_event_hosted(f, head) && detailed_below(f, span.end))
        return true; /* "will host a conference call: / Date: May 4" */
    if (!sense->weak && !bare && sense->kind != ENT_CLASS_Visit &&
        (day_opens(f, span.begin, head) || part_in_it(f, span.begin, head)))
        return true;
    if (ent_official_meeting(f, span, head, sense) || falls_on(f, span, head, sense) ||
        received_for(f, span, head, sense) || ent_event_of_programme(f, span, head, sense, length))
        return true;
    bool day = on_a_day || at_place(f, span.end) || dated_later(f, span.end);
    if (new_on_a_day(f, span, sense) || held_on_a_day(f, span.end, sense)) return true;
    if (sense->kind != ENT_CLASS_Visit && follows(f, span.begin, span.end)) return true;
    if (something_at(f, span, sense)) return true;
    if (occasion_met_for(f, span, head, sense) || launch_told(f, span, head, sense) ||
        opens_sentence(f, span, sense))
        return true;
    if (sense->kind == ENT_CLASS_Visit && !sense->weak && somebodys_visit(f, span, head))
        return true;
    if (!sense->weak && during_one_of_a_row(f, span, head)) return true;
    if (of_a_row(f, span.begin, head) && held_there(f, span, head)) return true;
    if (ent_finder_is(f, head, "signing") && held_there(f, span, head))
        return true; /* "The signing took place in Riga" */
    bool told = complement || length > 1 || specific(f, span.begin, head + 1 - length);
    if (told && !sense->weak && sense->kind != ENT_CLASS_Event && held_there(f, span, head))
        return true; /* not "the forum", "the busy forum", told of before */
    bool breakfast = bare && (length > 1 || occasion(f, head, sense)) && !fixed && day;
    if (breakfast && (ent_event_hosted(f, head) || (length > 1 && met_for(f, span.begin, head))))
        return true; /* "hosted a business breakfast on 4 May", "came for a business breakfast" */
    bool ceremony = sense->kind == ENT_CLASS_Ceremony && !sense->weak;
    if (ceremony && bare && (on_a_day || attended(f, span.end))) return true;
    if (ceremony && (told_behind(f, span.end) || spoken_at_signing(f, head))) return true;
    if (ceremony && ent_finder_is(f, span.end, "of") && dated_later(f, span.end))
        return true; /* "the grand opening of its shop in Riga on May 6" */
    if (!sense->weak && sense->kind != ENT_CLASS_Event && held_behind(f, span.end) &&
        (complement || ((fixed || !bare) && first_event(f, span.begin))))
        return true;
    if (ceremony && bare && !fixed && held_there(f, span, head)) return true;
    if (ceremony && head > span.begin && attended_before(f, span.begin, head)) return true;
    if (sense->kind == ENT_CLASS_PressConference && day_of_event(f, span.begin)) return true;
    if (bare || ent_finder_is(f, span.begin, "-")) return false;
    if (owned_edition(f, span.begin, head, sense) || session_of_body(f, span, head, sense))
        return true;
    if (!complement && of_a_row(f, span.begin, head) && to_come(f, head)) return true;
    bool any = sense->weak || sense->kind == ENT_CLASS_Event || sense->kind == ENT_CLASS_Meeting;
    if (titled(f, span.begin, head + 1 - length)) return true;
    if (any && !complement && !specific(f, span.begin, head + 1 - length)) return false;
    if (sense->weak && sense->kind == ENT_CLASS_Event && complement) return false;
    if (only_event(f, span.begin, head, sense)) return true;
    if (fixed && !complement && !on_a_day &&
        !(of_a_row(f, span.begin, head) && ent_event_hosted(f, head)))
        return false;
    bool seminar = !sense->weak && !fixed && sense->kind != ENT_CLASS_Event &&
                   sense->kind != ENT_CLASS_Meeting && sense->kind != ENT_CLASS_Visit;
    if (seminar && at_place(f, span.end)) return true; /* "a two-day seminar in Riga" */
    if (sense->weak)
        return (ent_event_hosted(f, head) && sense->kind != ENT_CLASS_Visit) ||
               (sense->kind == ENT_CLASS_Meeting && on_a_day);
    return on_a_day || staged(f, span.begin, head, span.end);
}
