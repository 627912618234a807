/* What the recogniser of press names finds: it was trained on press releases that careful readers
 * read (tools/press), the language model's on news and much else. It sees each occurrence of a
 * name alone; what it says of most of them is a sign. Names and events that no rule finds come from
 * it, too. */
#include "mention/evidence.h"
#include "mention/name_parts.h"
#include "mention/typing.h"

typedef enum PressClass { NOTHING, BODY, PERSON, PLACE, THING, INSIDE, PRESS_CLASSES } PressClass;

/* Its first name at token FROM or behind; it begins behind the last token where there is none. */
static EntSpan next_name(const EntFinder *f, uint32_t from)
{
    EntSpan span = {from, from};
    while (span.begin < f->count && f->tokens[span.begin].press_iob != ENT_IOB_B) span.begin++;
    span.end = span.begin + (span.begin < f->count);
    while (span.end < f->count && f->tokens[span.end].press_iob == ENT_IOB_I) span.end++;
    return span;
}

static bool labelled(const EntFinder *f, uint32_t i)
{
    return f->tokens[i].press_iob == ENT_IOB_B || f->tokens[i].press_iob == ENT_IOB_I;
}

/* "PEA", "XDR": letters, of which it cannot tell a body's from a thing's. */
static bool acronym(const EntFinder *f, EntSpan span)
{
    return span.end - span.begin == 1 && f->words[span.begin].upper;
}

/* What the words of SPAN are: a name of their own or a part of one. */
static PressClass class_of(const EntFinder *f, EntSpan span)
{
    EntStr label = ent_doc_press_label(f->doc, span);
    if (ent_str_is(label, "ORG")) return acronym(f, span) ? THING : BODY;
    if (ent_str_is(label, "PERSON")) return PERSON;
    if (ent_str_is(label, "GPE")) return PLACE;
    if (label.len) return THING;
    for (uint32_t i = span.begin; i < span.end; i++)
        if (labelled(f, i)) return INSIDE;
    return NOTHING;
}

void ent_named_observe_press(const EntFinder *f, EntNamed *name)
{
    static const EntNameSign signs[PRESS_CLASSES] = {
        ENT_NAME_SIGN_press_nothing, ENT_NAME_SIGN_press_organisation, ENT_NAME_SIGN_press_person,
        ENT_NAME_SIGN_press_place,   ENT_NAME_SIGN_press_thing,        ENT_NAME_SIGN_press_inside};
    size_t count[PRESS_CLASSES] = {0};
    if (f->tokens[name->at.at[0].begin].press_iob == ENT_IOB_NONE) return; /* it did not run */
    for (size_t i = 0; i < name->at.len; i++) count[class_of(f, name->at.at[i])]++;
    for (PressClass c = NOTHING; c < PRESS_CLASSES; c++)
        ent_named_set(name, signs[c], 2 * count[c] > name->at.len);
}

/* "Nobel Laureate", "Datuk Dr", "Board of Management of": words of people's titles, which it takes
 * for names. */
static bool words_of_title(const EntFinder *f, EntSpan span)
{
    const EntWord *last = &f->words[span.end - 1];
    if (ent_finder_has(f, span.end - 1, ENT_SENSE_Role)) return true;
    if (last->function && !last->capital) return true;
    for (uint32_t i = span.begin; i < span.end; i++)
        if (ent_finder_has(f, i, ENT_SENSE_Honorific)) return true;
    return false;
}

/* "Orion Daily | Harbour Index Bull 2X Shares": capitals go on behind SPAN to the word for a paper
 * that is traded. */
static bool front_of_paper(const EntFinder *f, EntSpan span)
{
    static const char *const papers[] = {"shares", "share", "etf", "etfs", "etn", "index"};
    enum { REACH = 8 };
    for (uint32_t i = span.end; i < f->count && i < span.end + REACH; i++) {
        if (!f->words[i].capital && !f->words[i].digits) return false;
        if (ENT_STR_AMONG(ent_finder_text(f, i), papers)) return true;
    }
    return false;
}

/* The words of SPAN stand somewhere else too. */
static bool said_twice(const EntFinder *f, EntSpan span)
{
    for (uint32_t i = ent_finder_first(f, f->tokens[span.begin].text); i < f->count;
         i = ent_finder_again(f, i))
        if (i != span.begin && ent_finder_repeats(f, i, span)) return true;
    return false;
}

/* "Orion", which the article has alone too; "Harbour Bank"; "QRV". */
static bool whole_name(const EntFinder *f, EntSpan span)
{
    if (f->words[span.end - 1].function || !f->words[span.end - 1].capital) return false;
    if (span.end - span.begin == 1 && f->words[span.begin].upper) return true;
    return ent_stands_alone(f, span) || ent_ends_in_legal_form(f, span.begin, span.end) ||
           (span.end - span.begin > 1 &&
            ent_words_head(f->lexicon, f->doc, span.begin, span.end, ENT_SENSE_OrgHead, NULL));
}

EntSpan ent_cut_behind_press_name(const EntFinder *f, EntSpan span)
{
    EntSpan body = {span.begin, span.begin + 1};
    if (f->tokens[span.begin].press_iob != ENT_IOB_B ||
        !ent_str_is(f->tokens[span.begin].press_label, "ORG"))
        return span;
    while (body.end < span.end && f->tokens[body.end].press_iob == ENT_IOB_I) body.end++;
    bool owner = body.end < span.end && ent_str_is(f->tokens[body.end].tag, "POS");
    EntSpan rest = {body.end + owner, span.end};
    if (rest.begin >= rest.end || labelled(f, rest.begin) || !ent_only_common(f, rest)) return span;
    if (!f->words[rest.begin].capital && !ent_finder_is(f, rest.begin, "in")) return span;
    bool form = ent_ends_in_legal_form(f, span.begin, span.end);
    bool head = ent_is_name_head(f, rest.begin, rest.end) ||
                ent_finder_has(f, rest.end - 1, ENT_SENSE_WeakOrgHead);
    if (form || (head && !owner) || !whole_name(f, body) || said_twice(f, span)) return span;
    EntClass top = ent_class_top(ent_name_typing(f, span).kind);
    bool weighed = top == ENT_CLASS_NONE || top == ENT_CLASS_Organisation;
    return weighed ? body : span;
}

/* Capitals that name nothing, unless letters or a noun of bodies speak for a name. */
static bool no_name(const EntFinder *f, EntSpan span)
{
    bool body = ent_finder_has(f, span.end - 1, ENT_SENSE_OrgHead) ||
                ent_finder_has(f, span.end - 1, ENT_SENSE_WeakOrgHead);
    return !body && !f->words[span.begin].upper && ent_no_name(f, span);
}

EntStatus ent_ask_press_names(EntFinder *f)
{
    uint8_t *covered = ENT_ARENA_NEW(&f->doc->arena, uint8_t, f->count + 1);
    if (!covered) return ENT_ERR_MEMORY;
    memcpy(covered, f->taken, f->count);
    for (size_t i = 0; i < f->unnamed.len; i++)
        memset(covered + f->unnamed.at[i].begin, 1, f->unnamed.at[i].end - f->unnamed.at[i].begin);
    for (EntSpan span = next_name(f, 0); span.begin < f->count; span = next_name(f, span.end)) {
        EntStr label = f->tokens[span.begin].press_label;
        bool weighed =
            ent_str_is(label, "ORG") || ent_str_is(label, "PERSON") || ent_str_is(label, "GPE");
        if (weighed && !words_of_title(f, span) && !front_of_paper(f, span) &&
            !ent_holds_glued_words(f, span) && !no_name(f, span) &&
            !memchr(covered + span.begin, 1, span.end - span.begin) && !ENT_PUSH(&f->unnamed, span))
            return ENT_ERR_MEMORY;
    }
    return ENT_OK;
}

/* "Mother's Day", "Baltic Heritage Month": a feast; "FY 2025", "Summer 2024": a time. */
static bool names_a_time(const EntFinder *f, EntSpan span)
{
    static const char *const feasts[] = {"day", "days", "month"};
    static const char *const times[] = {"fy",   "quarter", "year",   "spring",
                                        "fall", "summer",  "autumn", "winter"};
    uint32_t last = span.end - 1;
    char folded[16];
    while (last > span.begin && !f->words[last].letters) last--;
    EntStr text = f->tokens[last].text;
    if (text.len >= sizeof folded) return false;
    EntStr key = ent_lexicon_fold(text, folded, sizeof folded);
    return ENT_STR_AMONG(key, feasts) ||
           (ent_finder_words(f, span) == 1 && ENT_STR_AMONG(key, times));
}

/* A name of two words or more with a capital at both ends, and no title in quotation marks. */
static bool names_an_event(const EntFinder *f, EntSpan span)
{
    uint32_t last = span.end - 1;
    bool quoted = span.begin > 0 && ent_doc_quote_at(f->doc, span.begin - 1);
    return last > span.begin && f->words[span.begin].capital && !f->words[span.begin].function &&
           (f->words[last].capital || f->words[last].digits) && !quoted && !names_a_time(f, span) &&
           !ent_praised_event(f, span) && !front_of_paper(f, span);
}

EntStatus ent_find_press_events(EntFinder *f)
{
    for (EntSpan span = next_name(f, 0); span.begin < f->count; span = next_name(f, span.end)) {
        if (!ent_str_is(f->tokens[span.begin].press_label, "EVENT")) continue;
        if (!names_an_event(f, span) || memchr(f->taken + span.begin, 1, span.end - span.begin))
            continue;
        const EntSense *head =
            ent_words_head(f->lexicon, f->doc, span.begin, span.end, ENT_SENSE_EventHead, NULL);
        if (!head && !ent_seems_held(f, span)) continue;
        ENT_TRY(
            ent_finder_add_name(f, span, head ? head->kind : ENT_CLASS_Event, ENT_STRENGTH_LABEL));
    }
    return ENT_OK;
}

/* --- places that are bodies ------------------------------------------------------------------ */

typedef struct Votes {
    uint32_t body, all; /* occurrences of a name */
} Votes;

typedef struct Count {
    EntMap map; /* text to index */
    ENT_VEC(Votes) votes;
} Count;

/* A place by its words alone, as "Harbour House" or "Kita State Baltic Hills": no gazetteer knows
 * it, it has neither a town's noun nor a body's, and nothing is held there. */
static bool unknown_place(const EntFinder *f, const EntMention *m)
{
    bool place = m->type == ENT_MENTION_ENTITY && ent_class_top(m->kind) == ENT_CLASS_Place &&
                 m->kind != ENT_CLASS_City && !m->sense && !m->described &&
                 ent_finder_words(f, m->tokens) > 1;
    return place &&
           !ent_words_head(f->lexicon, f->doc, m->tokens.begin, m->tokens.end, ENT_SENSE_OrgHead,
                           NULL) &&
           !ent_surely_place(f, m->tokens) && !ent_told_place(f, m->tokens) &&
           ent_first_place_typing(f, m->tokens).kind == ENT_CLASS_NONE &&
           ent_staged_venue_typing(f, m->tokens).kind == ENT_CLASS_NONE;
}

static EntStatus count_votes(const EntFinder *f, Count *count)
{
    for (size_t k = 0; k < f->out->list.len; k++) {
        const EntMention *m = &f->out->list.at[k];
        if (!unknown_place(f, m)) continue;
        bool added;
        uint32_t i = ent_map_add(&count->map, ent_doc_span_text(f->doc, m->tokens),
                                 (uint32_t)count->votes.len, &added);
        if (i == ENT_MAP_NONE || (added && !ENT_PUSH(&count->votes, (Votes){0})))
            return ENT_ERR_MEMORY;
        count->votes.at[i].all++;
        count->votes.at[i].body += ent_str_is(ent_doc_press_label(f->doc, m->tokens), "ORG");
    }
    return ENT_OK;
}

EntStatus ent_settle_press_bodies(EntFinder *f)
{
    Count count = {0};
    EntStatus status = count_votes(f, &count);
    for (size_t k = 0; status == ENT_OK && k < f->out->list.len; k++) {
        EntMention *m = &f->out->list.at[k];
        if (!unknown_place(f, m)) continue;
        Votes v = count.votes.at[ent_map_get(&count.map, ent_doc_span_text(f->doc, m->tokens))];
        if (2 * v.body <= v.all) continue;
        m->kind = ENT_CLASS_Company;
        m->strength = ENT_STRENGTH_LABEL;
    }
    ent_map_release(&count.map);
    ENT_VEC_FREE(&count.votes);
    return status;
}
