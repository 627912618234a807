/* Events that are described, not named: "a spring forum on … held in Riga", "the next harbour
 * rescue exercise". A bare head noun ("the forum") is left to coreference. */
#include "mention/finder.h"

static bool modifies(const EntFinder *f, uint32_t i)
{
    uint8_t pos = f->tokens[i].pos;
    if (pos == ENT_POS_VERB && i > 0 && ent_finder_is(f, i - 1, "-") && f->words[i].glued)
        return true; /* "a wine-themed reception" */
    if (f->taken[i] && ent_finder_is(f, i + 1, "-") && f->words[i + 1].glued) return true;
    if (f->taken[i] && f->tokens[i].pos != ENT_POS_PROPN) return false;
    return pos == ENT_POS_ADJ || pos == ENT_POS_NOUN || pos == ENT_POS_PROPN ||
           pos == ENT_POS_NUM || (ent_finder_is(f, i, "-") && f->words[i].glued);
}

static bool definite(const EntFinder *f, uint32_t i)
{
    return ent_finder_is(f, i, "the") || ent_finder_is(f, i, "this") ||
           ent_finder_is(f, i, "that") || ent_finder_is(f, i, "these");
}

/* The sense as a verb of staging that token I has, or NULL. */
static const EntSense *staging_sense(const EntFinder *f, uint32_t i)
{
    char folded[64];
    if (i >= f->count || (f->tokens[i].pos != ENT_POS_VERB && f->tokens[i].pos != ENT_POS_AUX))
        return NULL;
    EntStr key = ent_lexicon_fold(f->tokens[i].lemma, folded, sizeof folded);
    return ent_lexicon_sense(f->lexicon, key, ENT_SENSE_StagingVerb);
}

/* A word that says that the event takes place: behind or before its noun phrase. */
static bool staging_verb(const EntFinder *f, uint32_t i)
{
    return staging_sense(f, i) != NULL;
}

/* "press conference of “Named Event”": the end of the event named at I, with its quote. */
static uint32_t named_complement(const EntFinder *f, uint32_t i)
{
    while (i < f->count && !f->taken[i] &&
           (f->tokens[i].pos == ENT_POS_PUNCT || ent_finder_is(f, i, "the")))
        i++;
    for (size_t k = 0; k < f->out->list.len; k++) {
        const EntMention *m = &f->out->list.at[k];
        if (m->tokens.begin != i || ent_class_top(m->kind) != ENT_CLASS_Event) continue;
        uint32_t end = m->tokens.end;
        return end < f->count && f->tokens[end].pos == ENT_POS_PUNCT &&
                       !ent_finder_is(f, end, ",") && !ent_finder_is(f, end, ".")
                   ? end + 1
                   : end;
    }
    return 0;
}

/* The mention that begins at token I, or NULL. */
static const EntMention *mention_from(const EntFinder *f, uint32_t i)
{
    for (size_t k = 0; k < f->out->list.len; k++)
        if (f->out->list.at[k].tokens.begin == i) return &f->out->list.at[k];
    return NULL;
}

/* "on the evening of …", "on the sidelines of …": when and at what, no topic. */
static bool of_occasion(const EntFinder *f, uint32_t i)
{
    static const char *const nouns[] = {"evening",   "morning", "afternoon", "night",
                                        "sidelines", "margins", "eve",       "occasion"};
    return ENT_STR_AMONG(ent_finder_text(f, i), nouns);
}

/* End of the complement "on X and Y" behind the head noun. */
static uint32_t complement_end(const EntFinder *f, uint32_t i, bool visit)
{
    static const char *const starts[] = {"on", "about", "between", "for", "of"};
    const EntMention *next = mention_from(f, i + 1);
    bool day = ent_finder_has(f, i + 1, ENT_SENSE_Weekday);
    if (day || (next && next->type == ENT_MENTION_DATE)) return i; /* "a dinner on Saturday" */
    if (of_occasion(f, i + 1) || of_occasion(f, i + 2)) return i;
    bool known =
        (visit && ent_finder_is(f, i, "to")) || ENT_STR_AMONG(ent_finder_text(f, i), starts);
    if (!known || i + 1 >= f->count) return i;
    uint32_t named = named_complement(f, i + 1);
    if (named) return named;
    uint32_t end = i + 1;
    while (end < f->count && !f->tokens[end].sentence_start && end < i + 16) {
        uint8_t pos = f->tokens[end].pos;
        if (pos == ENT_POS_VERB || pos == ENT_POS_AUX || pos == ENT_POS_SCONJ ||
            (pos == ENT_POS_PUNCT && !ent_finder_is(f, end, "-")) || pos == ENT_POS_PRON)
            break;
        if (f->words[end].function && f->words[end].capital && end > i + 1) break; /* "… The" */
        const EntMention *goal =
            visit && ent_finder_is(f, end, "to") ? mention_from(f, end + 1) : NULL;
        bool to =
            goal && ent_class_top(goal->kind) == ENT_CLASS_Place; /* "… of 20 firms to Peru" */
        if (pos == ENT_POS_ADP && !to && !ent_finder_is(f, end, "of") &&
            !ent_finder_is(f, end, "for") && !ent_finder_is(f, end, "between"))
            break;
        end++;
    }
    while (end > i + 1 && (!f->words[end - 1].letters || f->tokens[end - 1].pos == ENT_POS_ADV ||
                           f->tokens[end - 1].pos == ENT_POS_ADP))
        end--;
    if (end > i + 1 && ent_finder_is(f, end, "(") && ent_finder_is(f, end + 2, ")") &&
        f->words[end + 1].upper)
        end += 3; /* "… on the Ports Partnership (PP)" */
    return end > i + 1 ? end : i;
}

/* "participate in [a virtual conference]", "spoke at", "presented by [a firm]" behind it. */
static bool taken_part_in(const EntFinder *f, uint32_t begin, uint32_t head)
{
    static const char *const verbs[] = {"participate", "speak", "present", "exhibit",
                                        "keynote",     "take",  "appear",  "lecture"};
    uint32_t in = f->tokens[head].head;
    if (in >= begin || !ent_str_is(f->tokens[head].dep, "pobj")) return false;
    if (!ent_finder_is(f, in, "in") && !ent_finder_is(f, in, "at")) return false;
    uint32_t verb = f->tokens[in].head;
    if (ent_finder_is(f, verb, "part")) verb = f->tokens[verb].head;
    return verb < in && f->tokens[verb].pos == ENT_POS_VERB &&
           ENT_STR_AMONG(f->tokens[verb].lemma, verbs);
}

/* "A two-day seminar on prices brought together 40 firms": HEAD is new, and the subject. */
static bool gathers(const EntFinder *f, uint32_t begin, uint32_t head)
{
    static const char *const verbs[] = {"bring", "gather", "draw", "attract", "convene", "unite"};
    uint32_t verb = f->tokens[head].head;
    bool fresh =
        begin > 0 && (ent_finder_is(f, begin - 1, "a") || ent_finder_is(f, begin - 1, "an"));
    return fresh && verb > head && ent_str_is(f->tokens[head].dep, "nsubj") &&
           ENT_STR_AMONG(f->tokens[verb].lemma, verbs);
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
    if (taken_part_in(f, begin, head) || gathers(f, begin, head)) return true;
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

/* The noun phrase with HEAD is what an occasion verb of its sentence has as object or subject. */
static bool hosted(const EntFinder *f, uint32_t head)
{
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
        const EntMention *m = mention_from(f, k);
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
    static const char *const nouns[] = {"reception", "dinner", "luncheon", "lunch", "breakfast"};
    return (!sense->weak && sense->kind != ENT_CLASS_Meeting && sense->kind != ENT_CLASS_Visit &&
            sense->kind != ENT_CLASS_Event) ||
           ENT_STR_AMONG(f->tokens[head].lemma, nouns);
}

/* A place or a body right behind END that it is held at: "the launch ceremony at the Harbour
 * Museum". */
static bool at_place(const EntFinder *f, uint32_t end)
{
    if (!ent_finder_is(f, end, "in") && !ent_finder_is(f, end, "at")) return false;
    const EntMention *m = mention_from(f, end + (ent_finder_is(f, end + 1, "the") ? 2 : 1));
    EntClass top = m && m->type == ENT_MENTION_ENTITY ? ent_class_top(m->kind) : ENT_CLASS_NONE;
    return top == ENT_CLASS_Place || top == ENT_CLASS_Organisation;
}

/* "hosted a reception with partners on the evening of 13 June": a day further on in the clause. */
static bool dated_later(const EntFinder *f, uint32_t end)
{
    enum { REACH = 16 };
    for (uint32_t k = end; k < f->count && k < end + REACH; k++) {
        const EntMention *m = mention_from(f, k);
        if (f->tokens[k].sentence_start || ent_finder_is(f, k, ";")) return false;
        if (m && ent_class_top(m->kind) == ENT_CLASS_Event) return false;
        if (m && m->type == ENT_MENTION_DATE) {
            const EntDateValue *date = &f->out->dates.at[m->value];
            return date->start.day && !date->issued;
        }
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
        const EntMention *m = mention_from(f, k);
        if (m && ent_class_top(m->kind) == ENT_CLASS_Event) return k > end;
        if (!ENT_STR_AMONG(ent_finder_text(f, k), between)) return false;
    }
    return false;
}

/* "next year's [seminar]" before BEGIN: where its date begins, or BEGIN. */
static uint32_t dated_before(const EntFinder *f, uint32_t begin)
{
    if (begin < 3 || !ent_str_is(f->tokens[begin - 1].tag, "POS")) return begin;
    const EntMention *m = mention_from(f, begin - 3);
    bool next = ent_finder_is(f, begin - 3, "next") || ent_finder_is(f, begin - 3, "last");
    return m && next && m->type == ENT_MENTION_DATE && m->tokens.end == begin - 1 ? begin - 3
                                                                                  : begin;
}

/* "the next chemical exercise": one of a row, that no earlier text need have named. */
static bool of_a_row(const EntFinder *f, uint32_t begin, uint32_t head)
{
    static const char *const words[] = {"next",    "inaugural", "upcoming", "first", "forthcoming",
                                        "second",  "third",     "fourth",   "fifth", "sixth",
                                        "seventh", "eighth",    "ninth",    "tenth", "following"};
    for (uint32_t i = begin; i < head; i++)
        if (ENT_STR_AMONG(ent_finder_text(f, i), words)) return true;
    return false;
}

/* "join the Steel Trade panel": a title of capitals before its noun, and somebody who takes part.
 */
static bool titled(const EntFinder *f, uint32_t begin, uint32_t first)
{
    static const char *const verbs[] = {"join",  "moderate", "attend", "chair", "address",
                                        "speak", "present",  "appear", "sit",   "participate"};
    static const char *const words[] = {"on", "at", "in", "the", "a", "an"};
    if (first < begin + 2) return false;
    for (uint32_t i = begin; i < first; i++)
        if (!f->words[i].capital || f->words[i].upper != f->words[begin].upper) return false;
    uint32_t k = begin;
    while (k > 0 && !f->tokens[k].sentence_start && ENT_STR_AMONG(ent_finder_text(f, k - 1), words))
        k--;
    return k > 0 && k < begin && f->tokens[k - 1].pos == ENT_POS_VERB &&
           ENT_STR_AMONG(f->tokens[k - 1].lemma, verbs);
}

/* "The next session will be held", "is to take place": HEAD is the subject of what is to come. */
static bool to_come(const EntFinder *f, uint32_t head)
{
    static const char *const verbs[] = {"hold", "host", "take", "convene", "schedule", "plan"};
    uint32_t verb = f->tokens[head].head;
    if (verb <= head || !ENT_STR_AMONG(f->tokens[verb].lemma, verbs)) return false;
    for (uint32_t k = head + 1; k < verb; k++)
        if (ent_str_is(f->tokens[k].tag, "MD") || ent_str_is(f->tokens[k].tag, "TO")) return true;
    return ent_finder_is(f, verb, "scheduled") || ent_finder_is(f, verb, "planned");
}

/* "[is] on a state visit to Peru", "during his visit to Peru": where somebody is. */
static bool under_way(const EntFinder *f, EntSpan span, uint32_t head)
{
    static const char *const owners[] = {"a", "an", "his", "her", "their", "its"};
    uint32_t i = span.begin;
    if (i > 0 && ENT_STR_AMONG(ent_finder_text(f, i - 1), owners)) i--;
    bool on = i > 0 && (ent_finder_is(f, i - 1, "on") || ent_finder_is(f, i - 1, "during") ||
                        ent_finder_is(f, i - 1, "for"));
    return on && span.end > head + 1 && ent_finder_is(f, head + 1, "to");
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

/* "[a ceremony] attended by", "[the inauguration], which was attended by". */
static bool attended(const EntFinder *f, uint32_t end)
{
    static const char *const verbs[] = {"attended", "witnessed", "officiated", "graced", "chaired"};
    if (ent_finder_is(f, end, ",")) end++;
    if (ent_finder_is(f, end, "which")) end++;
    if (ent_finder_is(f, end, "was")) end++;
    if (ent_finder_is(f, end, "presided")) return ent_finder_is(f, end + 1, "over");
    return ENT_STR_AMONG(ent_finder_text(f, end), verbs) && ent_finder_is(f, end + 1, "by");
}

/* Is what stands in [BEGIN, END), with its head noun at HEAD, an event of its own? */
static bool takes_place(const EntFinder *f, EntSpan span, uint32_t head, const EntSense *sense,
                        uint32_t length)
{
    bool complement = span.end > head + 1, bare = head + 1 - span.begin == length && !complement;
    bool fixed = span.begin > 0 && definite(f, span.begin - 1);
    bool on_a_day = dated(f, span.end) || at_event(f, span.end) ||
                    (sense->kind == ENT_CLASS_Ceremony && !sense->weak &&
                     (at_place(f, span.end) || attended(f, span.end)));
    if (sense->kind == ENT_CLASS_Visit && under_way(f, span, head)) return true;
    bool day = on_a_day || at_place(f, span.end) || dated_later(f, span.end);
    bool breakfast = bare && (length > 1 || occasion(f, head, sense)) && !fixed && day;
    if (breakfast && hosted(f, head)) return true; /* "hosted a business breakfast on 4 May" */
    bool ceremony = bare && sense->kind == ENT_CLASS_Ceremony && !sense->weak &&
                    (on_a_day || attended(f, span.end));
    if (ceremony) return true;
    if (bare || ent_finder_is(f, span.begin, "-")) return false;
    if (!complement && of_a_row(f, span.begin, head) && to_come(f, head)) return true;
    bool any = sense->weak || sense->kind == ENT_CLASS_Event || sense->kind == ENT_CLASS_Meeting;
    if (titled(f, span.begin, head + 1 - length)) return true;
    if (any && !complement && !specific(f, span.begin, head + 1 - length)) return false;
    if (sense->weak && sense->kind == ENT_CLASS_Event && complement) return false;
    if (fixed && !complement && !on_a_day && !(of_a_row(f, span.begin, head) && hosted(f, head)))
        return false;
    bool seminar = !sense->weak && !fixed && sense->kind != ENT_CLASS_Event &&
                   sense->kind != ENT_CLASS_Meeting && sense->kind != ENT_CLASS_Visit;
    if (seminar && at_place(f, span.end)) return true; /* "a two-day seminar in Riga" */
    if (sense->weak)
        return (hosted(f, head) && sense->kind != ENT_CLASS_Visit) ||
               (sense->kind == ENT_CLASS_Meeting && on_a_day);
    return on_a_day || staged(f, span.begin, head, span.end);
}

static EntStatus add_event(EntFinder *f, EntSpan span, EntClass kind)
{
    for (uint32_t k = span.begin; k < span.end; k++) f->taken[k] = 0;
    size_t kept = 0;
    EntMentionList *list = &f->out->list;
    for (size_t k = 0; k < list->len; k++) /* what lies inside becomes part of the description */
        if (list->at[k].tokens.begin < span.begin || list->at[k].tokens.end > span.end)
            list->at[kept++] = list->at[k];
    list->len = kept;
    return ent_finder_add(f, (EntMention){.type = ENT_MENTION_ENTITY,
                                          .tokens = span,
                                          .kind = kind,
                                          .strength = ENT_STRENGTH_LABEL,
                                          .described = true,
                                          .value = UINT32_MAX});
}

/* "a series of free seminars": the series that begins at I, if somebody holds it. */
static EntStatus try_series(EntFinder *f, uint32_t i)
{
    enum { MODIFIERS = 3 };
    if (f->taken[i] || !ent_finder_is(f, i, "series") || !ent_finder_is(f, i + 1, "of"))
        return ENT_OK;
    for (uint32_t k = i + 2; k < f->count && k < i + 3 + MODIFIERS; k++) {
        const EntSense *head =
            ent_words_head(f->lexicon, f->doc, i + 2, k + 1, ENT_SENSE_EventHead, NULL);
        bool plural = ent_str_is(f->tokens[k].tag, "NNS") && !f->taken[k];
        if (plural && head && !head->weak)
            return hosted(f, i) ? add_event(f, (EntSpan){i, k + 1}, head->kind) : ENT_OK;
        if (!modifies(f, k)) break;
    }
    return ENT_OK;
}

/* "“Baltic Forum” press conference", with its head noun from I on: where the event begins that is
 * named right before it, with its quotes; else I. */
static uint32_t named_before(const EntFinder *f, uint32_t i)
{
    uint32_t k = i;
    if (k > 0 && ent_finder_quote(f, k - 1)) k--;
    for (size_t n = 0; n < f->out->list.len; n++) {
        const EntMention *m = &f->out->list.at[n];
        if (m->tokens.end != k || ent_class_top(m->kind) != ENT_CLASS_Event || m->described)
            continue;
        uint32_t begin = m->tokens.begin;
        return k < i && begin > 0 && ent_finder_quote(f, begin - 1) ? begin - 1 : begin;
    }
    return i;
}

static EntStatus try_event(EntFinder *f, uint32_t i)
{
    uint32_t length, begin;
    const EntToken *t = &f->tokens[i];
    bool noun = t->pos == ENT_POS_NOUN || /* "a roundtable", which the tagger takes for more */
                (t->pos == ENT_POS_ADJ && !ent_str_is(t->dep, "amod"));
    if (f->taken[i] || !noun) return ENT_OK;
    const EntSense *head =
        ent_words_head(f->lexicon, f->doc, i > 2 ? i - 2 : 0, i + 1, ENT_SENSE_EventHead, &length);
    if (!head || ent_str_is(t->tag, "NNS") ||
        (i + 1 < f->count && f->tokens[i + 1].pos == ENT_POS_NOUN && !f->taken[i + 1]))
        return ENT_OK;
    for (begin = i + 1 - length; begin > 0 && !f->tokens[begin].sentence_start; begin--)
        if (!modifies(f, begin - 1)) break;
    if (head->kind == ENT_CLASS_PressConference) {
        uint32_t named = named_before(f, begin);
        if (named < begin) return add_event(f, (EntSpan){named, i + 1}, head->kind);
    }
    uint32_t end = complement_end(f, i + 1, head->kind == ENT_CLASS_Visit);
    uint32_t from = dated_before(f, begin);
    bool edition = from < begin && !head->weak; /* "next year's seminar" */
    if (!edition && !takes_place(f, (EntSpan){begin, end}, i, head, length)) return ENT_OK;
    if (edition) begin = from;
    return add_event(f, (EntSpan){begin, end}, head->kind);
}

EntStatus ent_find_described(EntFinder *f)
{
    for (uint32_t i = 0; i < f->count; i++) {
        ENT_TRY(try_series(f, i));
        ENT_TRY(try_event(f, i));
    }
    return ENT_OK;
}
