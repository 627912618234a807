/* Dialogues and forums of two states that stand: "They welcomed the Latvia-Norway Energy Dialogue"
 * speaks of what the two run, and of no meeting that took place. */
#include "mention/finder.h"

/* "Latvia-Norway" inside SPAN, or "U.S.-Latvia", which is one token. */
static bool pairs_nations(const EntFinder *f, EntSpan span)
{
    EntStr first = f->tokens[span.begin].text;
    if (ent_str_starts(first, ENT_STR("U.S.-")) || ent_str_starts(first, ENT_STR("U.K.-")))
        return true;
    for (uint32_t i = span.begin + 1; i + 2 < span.end; i++) {
        bool dash = ent_finder_is(f, i, "-") || ent_finder_is(f, i, "\xe2\x80\x93");
        if (dash && ent_of_nation(f, i - 1) && ent_of_nation(f, i + 1)) return true;
    }
    return false;
}

/* "High-Level Economic Dialogue": in common words only. */
static bool common_words(const EntFinder *f, EntSpan span)
{
    uint32_t words = 0;
    for (uint32_t i = span.begin; i < span.end; i++) {
        if (!f->words[i].letters) continue;
        if (!ent_finder_has(f, i, ENT_SENSE_CommonWord) || !f->words[i].capital) return false;
        words++;
    }
    return words >= 3;
}

static bool dialogue_or_forum(const EntFinder *f, const EntMention *m)
{
    EntSpan span = m->tokens;
    if (m->type != ENT_MENTION_ENTITY || ent_class_top(m->kind) != ENT_CLASS_Event ||
        m->described || m->sense || span.end - span.begin < 3)
        return false;
    bool dialogue =
        ent_finder_is(f, span.end - 1, "dialogue") || ent_finder_is(f, span.end - 1, "dialog");
    bool forum = ent_finder_is(f, span.end - 1, "forum");
    for (uint32_t i = span.begin; i < span.end; i++)
        if (f->words[i].digits || ent_ordinal(ent_finder_text(f, i))) return false; /* "2025 …" */
    return ((dialogue || forum) && pairs_nations(f, span)) || (dialogue && common_words(f, span));
}

/* What one does with a meeting that takes place; where one is. */
static bool shows_meeting(const EntFinder *f, uint32_t i)
{
    static const char *const verbs[] = {
        "hold",     "convene", "attend",     "participate", "host",     "chair",
        "co-chair", "cochair", "meet",       "speak",       "take",     "begin",
        "conclude", "gather",  "inaugurate", "open",        "close",    "address",
        "kick",     "arrive",  "travel",     "organise",    "organize", "preside"};
    return f->tokens[i].pos == ENT_POS_VERB && ENT_STR_AMONG(f->tokens[i].lemma, verbs);
}

/* The words around M, or its place in a heading, say that it takes or took place. */
static bool takes_place(const EntFinder *f, const EntMention *m)
{
    enum { REACH = 12 };
    static const char *const before[] = {"at", "during", "after", "before", "second", "third"};
    uint32_t begin = m->tokens.begin, end = m->tokens.end;
    if (ent_in_heading(f, begin)) return true;
    uint32_t link = begin > 1 && ent_finder_is(f, begin - 1, "the") ? begin - 2 : begin - 1;
    if (begin > 0 && ENT_STR_AMONG(ent_finder_text(f, link), before)) return true;
    for (uint32_t i = begin; i > 0 && i + REACH > begin && !f->tokens[i].sentence_start; i--)
        if (shows_meeting(f, i - 1)) return true;
    for (uint32_t i = end; i < f->count && i < end + REACH && !f->tokens[i].sentence_start; i++) {
        const EntMention *date = ent_mention_from(f, i);
        if (shows_meeting(f, i) || (date && date->type == ENT_MENTION_DATE)) return true;
    }
    return false;
}

void ent_settle_dialogues(EntFinder *f)
{
    EntMentionList *list = &f->out->list;
    for (size_t k = 0; k < list->len; k++) {
        if (!dialogue_or_forum(f, &list->at[k])) continue;
        EntStr name = ent_doc_span_text(f->doc, list->at[k].tokens);
        bool held = false;
        for (size_t n = 0; n < list->len && !held; n++)
            held = ent_str_eq(ent_doc_span_text(f->doc, list->at[n].tokens), name) &&
                   takes_place(f, &list->at[n]);
        if (!held) list->at[k].kind = ENT_CLASS_Initiative;
    }
}
