#include "link/focus.h"

typedef struct Focus {
    const EntDoc *doc;
    const EntMentions *mentions;
    const EntEntities *entities;
    const EntLinks *links;
} Focus;

static const EntToken *token(const Focus *f, uint32_t i)
{
    return &f->doc->tokens.at[i];
}

/* Sentence S is of running text: it has a finite verb and a stop, as no heading and no row has. */
static bool running_text(const Focus *f, uint32_t s)
{
    static const char *const finite[] = {"VBD", "VBZ", "VBP", "MD"};
    EntSpan sentence = f->doc->sentences.at[s];
    bool verb = false, stop = false;
    for (uint32_t i = sentence.begin; i < sentence.end; i++) {
        verb |= ENT_STR_AMONG(token(f, i)->tag, finite);
        stop |= i + 2 >= sentence.end && ent_str_is(token(f, i)->tag, ".");
    }
    return verb && stop;
}

/* Sentence S opens a paragraph of running text below another. */
static bool opens_paragraph(const Focus *f, uint32_t s)
{
    EntSpan sentence = f->doc->sentences.at[s];
    return s > 0 && sentence.begin < sentence.end && f->mentions->words[sentence.begin].opens &&
           running_text(f, s) && running_text(f, s - 1);
}

static bool in_headline(const Focus *f, const EntEntity *event)
{
    return event->mention_count && event->mentions[0].end <= f->mentions->headline.end;
}

/* Less is said of event E than of the main one: a part of it, another one in passing; no more,
 * where the headline names the main one. What is said at a press conference goes on. */
static bool beside_main(const Focus *f, uint32_t e)
{
    uint32_t main = f->links->main_event;
    if (e == ENT_UNLINKED || main == ENT_UNLINKED) return false;
    const EntEntity *last = &f->entities->at[e], *whole = &f->entities->at[main];
    bool named = e != main && in_headline(f, whole) && !in_headline(f, last);
    return last->kind != ENT_CLASS_PressConference &&
           last->mention_count < whole->mention_count + named;
}

/* "The delegation was led by", "The two sides agreed": those who met at what the headline names,
 * not at what the text recalls. */
static bool tells_of_sides(const Focus *f, EntSpan sentence)
{
    static const char *const determiners[] = {"the", "both", "two", "three", "all"};
    static const char *const sides[] = {"side",  "delegation",  "leader", "minister",
                                        "party", "participant", "head",   "counterpart"};
    uint32_t main = f->links->main_event, i = sentence.begin;
    if (main == ENT_UNLINKED || !in_headline(f, &f->entities->at[main])) return false;
    while (i < sentence.end && ENT_STR_AMONG(token(f, i)->norm, determiners)) i++;
    return i > sentence.begin && i < sentence.end && ENT_STR_AMONG(token(f, i)->lemma, sides);
}

/* "the previous edition", "last year's forum": what another event is compared with. */
static bool in_passing(const Focus *f, uint32_t e)
{
    static const char *const others[] = {"previous", "last", "preceding"};
    const EntEntity *event = &f->entities->at[e];
    return event->described && event->mention_count &&
           ENT_STR_AMONG(token(f, event->mentions[0].begin)->norm, others);
}

static uint32_t event_at(const Focus *f, uint32_t i)
{
    uint32_t m = f->mentions->of_token[i];
    uint32_t e = m == UINT32_MAX ? ENT_UNLINKED : f->links->entity_of[m];
    bool event = e != ENT_UNLINKED && ent_class_top(f->entities->at[e].kind) == ENT_CLASS_Event;
    return event ? e : ENT_UNLINKED;
}

/* "Running parallel to the fair, the congress moves into the hall": the event that is the subject
 * of the sentence, or ENT_UNLINKED. */
static uint32_t subject_of(const Focus *f, EntSpan sentence)
{
    for (uint32_t i = sentence.begin; i < sentence.end; i++) {
        uint32_t m = f->mentions->of_token[i], e = event_at(f, i);
        if (e == ENT_UNLINKED || f->mentions->list.at[m].head != i) continue;
        const EntToken *t = token(f, i);
        if (ent_str_starts(t->dep, ENT_STR("nsubj")) && ent_str_is(token(f, t->head)->dep, "ROOT"))
            return e;
    }
    return ENT_UNLINKED;
}

/* The event that SENTENCE names: its subject, else the first one, but for an earlier edition where
 * LAST has been spoken of before; or ENT_UNLINKED. */
static uint32_t named_in(const Focus *f, EntSpan sentence, uint32_t last)
{
    uint32_t focus = subject_of(f, sentence);
    for (uint32_t i = sentence.begin; i < sentence.end && focus == ENT_UNLINKED; i++) {
        uint32_t e = event_at(f, i);
        if (e != ENT_UNLINKED && (last == ENT_UNLINKED || !in_passing(f, e))) return e;
    }
    for (uint32_t i = sentence.begin; i < sentence.end && focus == ENT_UNLINKED; i++)
        if (event_at(f, i) != ENT_UNLINKED) focus = last;
    return focus;
}

/* E is known by a title in quotes only, “Steel in Ports”: a panel or talk within another event. */
static bool by_its_title(const Focus *f, uint32_t e)
{
    static const char *const quotes[] = {"\"", "\xe2\x80\x9c", "``", "'", "\xe2\x80\x98"};
    if (e == ENT_UNLINKED || e == f->links->main_event) return false;
    const EntEntity *event = &f->entities->at[e];
    uint32_t i = event->mention_count ? event->mentions[0].begin : 0;
    return i > 0 && ENT_STR_AMONG(token(f, i - 1)->text, quotes);
}

/* "speakers at the conference": the whole, not the panel that was told of last. */
static bool tells_of_whole(const Focus *f, EntSpan sentence)
{
    static const char *const nouns[] = {"conference", "summit",     "event",      "symposium",
                                        "congress",   "exhibition", "festival",   "forum",
                                        "expo",       "fair",       "convention", "gathering"};
    for (uint32_t i = sentence.begin + 1; i < sentence.end; i++) {
        EntStr before = token(f, i - 1)->norm;
        bool the = ent_str_is(before, "the") || ent_str_is(before, "this");
        if (the && ENT_STR_AMONG(token(f, i)->norm, nouns)) return true;
    }
    return false;
}

/* The event that a sentence names, else that of the sentence before in the same paragraph, else the
 * main event. */
EntStatus ent_find_focus(EntDoc *doc, const EntMentions *mentions, const EntEntities *entities,
                         EntLinks *links)
{
    const Focus f = {doc, mentions, entities, links};
    const EntSpans *sentences = &doc->sentences;
    uint32_t last = ENT_UNLINKED;
    links->focus = ENT_ARENA_NEW(&doc->arena, uint32_t, sentences->len + 1);
    if (!links->focus) return ENT_ERR_MEMORY;
    for (uint32_t s = 0; s < sentences->len; s++) {
        uint32_t focus = named_in(&f, sentences->at[s], last);
        if (focus == ENT_UNLINKED && by_its_title(&f, last) && tells_of_whole(&f, sentences->at[s]))
            last = ENT_UNLINKED;
        if (focus == ENT_UNLINKED && opens_paragraph(&f, s) && beside_main(&f, last))
            last = ENT_UNLINKED;
        if (focus == ENT_UNLINKED && tells_of_sides(&f, sentences->at[s]) && beside_main(&f, last))
            last = ENT_UNLINKED;
        if (focus == ENT_UNLINKED) focus = last != ENT_UNLINKED ? last : links->main_event;
        links->focus[s] = last = focus;
    }
    return ENT_OK;
}
