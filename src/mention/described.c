/* Events that are described, not named: "a spring forum on … held in Riga", "the next harbour
 * rescue exercise". A bare head noun ("the forum") is left to coreference. */
#include "base/ordinal.h"
#include "mention/name_parts.h"

static bool modifies(const EntFinder *f, uint32_t i)
{
    uint8_t pos = f->tokens[i].pos;
    bool inflected = pos == ENT_POS_VERB || pos == ENT_POS_ADV || pos == ENT_POS_ADP;
    if (inflected && i > 0 && ent_finder_is(f, i - 1, "-") && f->words[i].glued)
        return true; /* "a wine-themed reception", "a first-ever mission", "a kick-off meeting" */
    if (pos == ENT_POS_VERB && !f->words[i].glued && ent_finder_is(f, i + 1, "-") &&
        f->words[i + 1].glued)
        return !ent_str_is(f->tokens[i].dep, "ROOT"); /* "a kick-off meeting" */
    if (ent_finder_is(f, i, "working") && !f->words[i].opens)
        return pos != ENT_POS_VERB || !ent_str_is(f->tokens[i].dep, "acl"); /* "a working visit" */
    bool joined = f->taken[i] || pos == ENT_POS_DET ||         /* "its all-company summit" */
                  (pos == ENT_POS_ADP && f->words[i].letters); /* "an in-person summit" */
    if (joined && ent_finder_is(f, i + 1, "-") && f->words[i + 1].glued) return true;
    if (f->taken[i] && f->tokens[i].pos != ENT_POS_PROPN) return false;
    return pos == ENT_POS_ADJ || pos == ENT_POS_NOUN || pos == ENT_POS_PROPN ||
           pos == ENT_POS_NUM || (ent_finder_is(f, i, "-") && f->words[i].glued);
}

/* "press conference of “Named Event”": the end of the event named at I, with its quote. */
static uint32_t named_complement(const EntFinder *f, uint32_t i)
{
    while (i < f->count && !f->taken[i] &&
           (f->tokens[i].pos == ENT_POS_PUNCT || ent_finder_is(f, i, "the")))
        i++;
    const EntMention *m = ent_mention_from(f, i);
    if (!m || ent_class_top(m->kind) != ENT_CLASS_Event) return 0;
    uint32_t end = m->tokens.end;
    bool bracket = ent_finder_is(f, end, "(") && ent_finder_is(f, end + 2, ")");
    if (bracket) return f->words[end + 1].upper ? end + 3 : end; /* "… of the Harbour Forum (HF)" */
    bool quote = end < f->count && f->tokens[end].pos == ENT_POS_PUNCT &&
                 !ent_finder_is(f, end, ",") && !ent_finder_is(f, end, ".") &&
                 !ent_finder_is(f, end, "(");
    return quote ? end + 1 : end;
}

/* "on the evening of …", "on the sidelines of …": when and at what, no topic. */
static bool of_occasion(const EntFinder *f, uint32_t i)
{
    static const char *const nouns[] = {"evening",   "morning", "afternoon", "night",
                                        "sidelines", "margins", "eve",       "occasion"};
    return ENT_STR_AMONG(ent_finder_text(f, i), nouns);
}

/* "to Peru | next week": when it is, no part of the goal. */
static bool names_week(const EntFinder *f, uint32_t i)
{
    static const char *const units[] = {"week",   "month",  "year", "spring",
                                        "summer", "autumn", "fall", "winter"};
    bool which = ent_finder_is(f, i, "next") || ent_finder_is(f, i, "last") ||
                 ent_finder_is(f, i, "this") || ent_finder_is(f, i, "later");
    return which && (ENT_STR_AMONG(ent_finder_text(f, i + 1), units) ||
                     ENT_STR_AMONG(ent_finder_text(f, i + 2), units));
}

static bool place_ends(const EntFinder *f, uint32_t end)
{
    const EntMention *m = ent_mention_to(f, end);
    return m && ent_class_top(m->kind) == ENT_CLASS_Place;
}

/* "[visit] by Prime Minister Jan Novak to Peru": who comes, at I, and where, at most a few words
 * apart, all in one phrase. */
static bool visitor_named(const EntFinder *f, uint32_t i)
{
    enum { REACH = 14 };
    if (!ent_finder_is(f, i, "by")) return false;
    bool person = false;
    for (uint32_t k = i + 1; k < f->count && k < i + REACH && !f->tokens[k].sentence_start; k++) {
        const EntMention *m = ent_mention_from(f, k);
        EntClass top = m && m->type == ENT_MENTION_ENTITY ? ent_class_top(m->kind) : ENT_CLASS_NONE;
        person |= top == ENT_CLASS_Person;
        if (ent_finder_is(f, k, ",") || f->tokens[k].pos == ENT_POS_VERB) return false;
        if (person && top == ENT_CLASS_Place) return ent_finder_is(f, k - 1, "to");
    }
    return false;
}

/* "[state visit] of President Lee to France": whose it is, no part of its name. */
static bool of_a_person(const EntFinder *f, uint32_t i)
{
    enum { REACH = 10 };
    if (ent_finder_is(f, i, "to") && ent_finder_has(f, i + 1, ENT_SENSE_Honorific)) return true;
    if (!ent_finder_is(f, i, "of")) return false;
    if (ent_finder_is(f, i + 1, "a") || ent_finder_is(f, i + 1, "an"))
        return false; /* "first visit of a king to Peru" */
    for (uint32_t k = i + 1; k < f->count && k < i + REACH && !ent_finder_is(f, k, "to"); k++) {
        const EntMention *m = ent_mention_from(f, k);
        if (f->tokens[k].pos == ENT_POS_VERB || f->tokens[k].pos == ENT_POS_PUNCT) return false;
        if ((m && m->kind == ENT_CLASS_Person) || ent_finder_has(f, k, ENT_SENSE_Role)) return true;
    }
    return false;
}

/* "to Norway | , Peru and Chile": the end of the list of places that a visit goes to, with its
 * second place behind the comma at I; or I. */
static uint32_t more_goals(const EntFinder *f, uint32_t i)
{
    uint32_t end = i;
    for (bool last = false; !last;) {
        uint32_t k = ent_finder_is(f, end, ",") ? end + 1 : end;
        last = ent_finder_is(f, k, "and");
        if (k == end && !last) return i;
        if (last) k++;
        if (ent_finder_is(f, k, "the")) k++;
        const EntMention *m = ent_mention_from(f, k);
        if (!m || ent_class_top(m->kind) != ENT_CLASS_Place) return i;
        end = m->tokens.end;
    }
    return end;
}

/* "the Prime Minister", "leaders"; not "experts", whom anybody may meet at a stand. */
static bool officer(const EntFinder *f, uint32_t i)
{
    static const char *const many[] = {"leader",  "minister",   "official", "president",
                                       "senator", "ambassador", "governor", "representative"};
    return ent_finder_has(f, i, ENT_SENSE_Role) &&
           (!ent_str_is(f->tokens[i].tag, "NNS") || ENT_STR_AMONG(f->tokens[i].lemma, many));
}

/* "[a meeting] with President Jan Novak", "with the Prime Minister of Peru": whom somebody meets.
 */
static bool counterpart(const EntFinder *f, uint32_t i)
{
    enum { REACH = 8 };
    if (!ent_finder_is(f, i, "with")) return false;
    for (uint32_t k = i + 1; k < f->count && k < i + REACH; k++) {
        const EntMention *m = ent_mention_from(f, k);
        uint8_t pos = f->tokens[k].pos;
        if (pos == ENT_POS_VERB || pos == ENT_POS_ADP || pos == ENT_POS_PUNCT) return false;
        if ((m && m->kind == ENT_CLASS_Person) || officer(f, k)) return true;
    }
    return false;
}

/* End of the complement "on X and Y" behind the head noun of an event of class KIND. */
static uint32_t complement_end(const EntFinder *f, uint32_t i, EntClass kind)
{
    bool visit = kind == ENT_CLASS_Visit;
    static const char *const starts[] = {"on", "about", "between", "for", "of"};
    const EntMention *next = ent_mention_from(f, i + 1);
    bool day = ent_finder_has(f, i + 1, ENT_SENSE_Weekday);
    if (visit && of_a_person(f, i)) return i;
    if (day || (next && next->type == ENT_MENTION_DATE)) return i; /* "a dinner on Saturday" */
    if (of_occasion(f, i + 1) || of_occasion(f, i + 2)) return i;
    bool stay = visit && ent_finder_is(f, i, "in") && ent_finder_is(f, i - 1, "stay") &&
                ent_place_from(f, i + 1);
    bool known = stay || (visit && (ent_finder_is(f, i, "to") || visitor_named(f, i))) ||
                 ENT_STR_AMONG(ent_finder_text(f, i), starts) ||
                 (kind == ENT_CLASS_Meeting && counterpart(f, i));
    if (!known || i + 1 >= f->count) return i;
    uint32_t named = named_complement(f, i + 1);
    if (named) return named;
    uint32_t end = i + 1;
    while (end < f->count && !f->tokens[end].sentence_start && end < i + 16) {
        uint8_t pos = f->tokens[end].pos;
        const EntMention *inner = ent_mention_from(f, end);
        if (inner && ent_class_top(inner->kind) == ENT_CLASS_Organisation &&
            inner->tokens.end > end + 1) {
            end = inner->tokens.end; /* "… of the Committee on Ports" */
            continue;
        }
        bool bracket = ent_finder_is(f, end, "(") && ent_finder_is(f, end + 2, ")") &&
                       f->words[end + 1].upper && end + 3 < f->count &&
                       f->tokens[end + 3].pos == ENT_POS_NOUN && !f->words[end + 3].capital;
        if (bracket) {
            end += 3; /* "… of Baltic (BLT) countries" */
            continue;
        }
        if (visit && inner && ent_class_top(inner->kind) == ENT_CLASS_Place &&
            inner->tokens.end > end + 1) {
            end = inner->tokens.end; /* "… to Washington, D.C." */
            continue;
        }
        if (end > i + 1 && names_week(f, end)) break;
        if (ent_finder_is(f, end, ",") && (visit || place_ends(f, end))) {
            uint32_t list = more_goals(f, end);
            if (list > end) return list;
        }
        if (pos == ENT_POS_VERB || pos == ENT_POS_AUX || pos == ENT_POS_SCONJ ||
            (pos == ENT_POS_PUNCT && !ent_finder_is(f, end, "-")) || pos == ENT_POS_PRON)
            break;
        if (f->words[end].function && f->words[end].capital && end > i + 1) break; /* "… The" */
        if (ent_finder_has(f, end, ENT_SENSE_Month) && end + 1 < f->count &&
            (f->words[end + 1].digits || ent_finder_is(f, end + 1, ".")))
            break; /* "to Peru Oct. 30" */
        if (f->tokens[end].pos == ENT_POS_CCONJ &&
            f->tokens[end + 1 < f->count ? end + 1 : end].pos == ENT_POS_PRON)
            return i; /* "between Minister Lee and her …" */
        if (f->tokens[end].pos == ENT_POS_CCONJ &&
            (ent_finder_is(f, end + 1, "a") || ent_finder_is(f, end + 1, "an")))
            break; /* "to Peru before and a need" */
        bool to = visit && ent_finder_is(f, end, "to") &&
                  ent_place_from(f, end + 1); /* "… of 20 firms to Peru" */
        bool topic = !visit && ent_finder_is(f, i, "for") && ent_finder_is(f, end, "on") &&
                     end + 1 < f->count && !f->words[end + 1].capital && !f->taken[end + 1] &&
                     f->tokens[end + 1].pos != ENT_POS_DET; /* "for the pact on fuel supply" */
        if (pos == ENT_POS_ADP && !to && !topic && !ent_finder_is(f, end, "of") &&
            !ent_finder_is(f, end, "for") && !ent_finder_is(f, end, "between"))
            break;
        end++;
    }
    while (end > i + 1 &&
           (!f->words[end - 1].letters || f->tokens[end - 1].pos == ENT_POS_ADV ||
            f->tokens[end - 1].pos == ENT_POS_ADP || f->tokens[end - 1].pos == ENT_POS_CCONJ ||
            (f->tokens[end - 1].pos == ENT_POS_DET && ent_finder_quote(f, end)))) /* "on the “…”" */
        end--;
    if (end > i + 1 && ent_finder_is(f, end, "(") && ent_finder_is(f, end + 2, ")") &&
        f->words[end + 1].upper)
        end += 3; /* "… on the Ports Partnership (PP)" */
    return end > i + 1 ? end : i;
}

/* "[a seminar] focusing on ports": END, or the end of the topic that the participle at END names.
 */
static uint32_t focus_end(const EntFinder *f, uint32_t end)
{
    static const char *const words[] = {"focusing", "focussing", "focused",
                                        "focussed", "centred",   "centered"};
    if (!ENT_STR_AMONG(ent_finder_text(f, end), words) || !ent_finder_is(f, end + 1, "on"))
        return end;
    uint32_t topic = complement_end(f, end + 1, ENT_CLASS_Event);
    return topic > end + 1 ? topic : end;
}

/* "next year's [seminar]" before BEGIN: where its date begins, or BEGIN. */
static uint32_t dated_before(const EntFinder *f, uint32_t begin)
{
    if (begin < 3 || !ent_str_is(f->tokens[begin - 1].tag, "POS")) return begin;
    const EntMention *m = ent_mention_from(f, begin - 3);
    bool next = ent_finder_is(f, begin - 3, "next") || ent_finder_is(f, begin - 3, "last");
    bool date = m && m->type == ENT_MENTION_DATE && m->tokens.end == begin - 1;
    bool year = ent_finder_is(f, begin - 2, "year"); /* no date, where the article has none */
    return next && (date || year) ? begin - 3 : begin;
}

/* "their | November 2021 | meeting", "a | May 3 | visit": the date right before the noun phrase
 * from BEGIN to HEAD, or at its beginning, behind an article or an owner; NULL: none. */
static const EntMention *day_before(const EntFinder *f, uint32_t begin, uint32_t head)
{
    for (size_t k = 0; k < f->out->list.len; k++) {
        const EntMention *m = &f->out->list.at[k];
        uint32_t i = m->tokens.begin;
        bool beside = m->tokens.end == begin || (i == begin && m->tokens.end <= head);
        if (m->type != ENT_MENTION_DATE || !beside || i == 0 || f->tokens[i].sentence_start)
            continue;
        const EntDateValue *date = &f->out->dates.at[m->value];
        uint32_t before = i - 1; /* "their positive | January 22 | meeting" */
        if (before > 0 && f->tokens[before].pos == ENT_POS_ADJ) before--;
        const EntToken *t = &f->tokens[before];
        bool owned =
            t->pos == ENT_POS_DET || ent_str_is(t->tag, "PRP$") || ent_str_is(t->tag, "POS");
        return owned && date->start.month && !date->issued && !date->aside ? m : NULL;
    }
    return NULL;
}

static bool named_inside(const EntMention *m)
{
    if (m->type == ENT_MENTION_DATE) return true;
    EntClass top = m->type == ENT_MENTION_ENTITY ? ent_class_top(m->kind) : ENT_CLASS_NONE;
    return top == ENT_CLASS_Organisation || top == ENT_CLASS_Place || top == ENT_CLASS_Person;
}

/* The event of KIND at SPAN, whose name goes on to NAMED. */
static EntStatus add_event(EntFinder *f, EntSpan span, EntClass kind, uint32_t named)
{
    for (uint32_t k = span.begin; k < span.end; k++) f->taken[k] = 0;
    size_t kept = 0;
    EntMentionList *list = &f->out->list;
    for (size_t k = 0; k < list->len; k++) { /* what lies inside becomes part of the description */
        const EntMention *m = &list->at[k];
        if (m->tokens.begin < span.begin || m->tokens.end > span.end)
            list->at[kept++] = *m;
        else if (named_inside(m) && !ENT_PUSH(&f->out->inner, *m))
            return ENT_ERR_MEMORY;
    }
    list->len = kept;
    return ent_finder_add(f, (EntMention){.type = ENT_MENTION_ENTITY,
                                          .tokens = span,
                                          .named = named,
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
            return ent_event_hosted(f, i) ? add_event(f, (EntSpan){i, k + 1}, head->kind, 0)
                                          : ENT_OK;
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
    const EntMention *m = ent_mention_to(f, k);
    if (!m || ent_class_top(m->kind) != ENT_CLASS_Event || m->described) return i;
    uint32_t begin = m->tokens.begin;
    return k < i && begin > 0 && ent_finder_quote(f, begin - 1) ? begin - 1 : begin;
}

/* "trade and investment [mission]", whose last words begin at BEGIN: where the first of the two
 * nouns begins, or BEGIN. */
static uint32_t joined_field(const EntFinder *f, uint32_t begin)
{
    if (begin < 3 || !ent_finder_is(f, begin - 1, "and") || f->tokens[begin - 1].sentence_start)
        return begin;
    const EntToken *first = &f->tokens[begin - 2], *second = &f->tokens[begin];
    bool nouns = first->pos == ENT_POS_NOUN && second->pos == ENT_POS_NOUN && !f->taken[begin - 2];
    bool listed = ent_str_is(second->dep, "conj") && second->head == begin - 2;
    bool modifies_on = ent_str_is(first->dep, "compound") || ent_str_is(first->dep, "nmod");
    return nouns && listed && modifies_on ? begin - 2 : begin;
}

/* "an | investors' [roundtable]", whose last words begin at BEGIN: where the people begin whom it
 * is for, or BEGIN. */
static uint32_t for_people(const EntFinder *f, uint32_t begin)
{
    if (begin < 3 || !ent_str_is(f->tokens[begin - 1].tag, "POS")) return begin;
    bool plural = ent_str_is(f->tokens[begin - 2].tag, "NNS");
    bool article = ent_finder_is(f, begin - 3, "a") || ent_finder_is(f, begin - 3, "an");
    return plural && article ? begin - 2 : begin;
}

/* "the Harbour Expo | opening ceremony": the opening of an event that is named right before I. */
static bool opens_named_event(const EntFinder *f, uint32_t i)
{
    static const char *const words[] = {"opening", "closing", "inaugural", "inauguration"};
    return i > 0 && ENT_STR_AMONG(ent_finder_text(f, i), words) && named_before(f, i) < i;
}

/* "a side event | titled “Harbour Talks”": the event has its name in the quotes. */
static bool titled_behind(const EntFinder *f, uint32_t i)
{
    if (ent_finder_is(f, i, ",")) i++;
    if (!ent_finder_titles(f, i) || !ent_finder_quote(f, i + 1)) return false;
    const EntMention *m = ent_mention_from(f, i + 2);
    return m && ent_class_top(m->kind) == ENT_CLASS_Event;
}

/* "strategic [competition] in the north": no article, owner or number before it, so that it is what
 * goes on and none that is held. */
static bool goes_on_always(const EntFinder *f, uint32_t begin, uint32_t head)
{
    if (!ent_finder_is(f, head, "competition")) return false;
    const EntToken *t = &f->tokens[begin > 0 ? begin - 1 : begin];
    bool determined = begin > 0 && !f->tokens[begin].sentence_start &&
                      (t->pos == ENT_POS_DET || ent_str_is(t->tag, "PRP$") ||
                       ent_str_is(t->tag, "POS") || t->pos == ENT_POS_NUM);
    return !determined && !f->words[begin].digits && !f->words[begin].capital;
}

/* "a panel of experts", "a binational panel of judges": people, and nothing that is held. */
static bool panel_of_people(const EntFinder *f, uint32_t head)
{
    return ent_finder_is(f, head, "panel") && ent_finder_is(f, head + 1, "of") &&
           ent_finder_has(f, head + 2, ENT_SENSE_PeopleNoun);
}

/* "Trade Mission | to Chile": the noun of a journey in capitals, with its goal. */
static bool journey_in_capitals(const EntFinder *f, uint32_t i)
{
    static const char *const nouns[] = {"mission", "visit", "tour"};
    return f->tokens[i].pos == ENT_POS_PROPN && ENT_STR_AMONG(ent_finder_text(f, i), nouns) &&
           ent_finder_is(f, i + 1, "to") && ent_place_from(f, i + 2);
}

/* "[a seminar] entitled Sea without Walls | at": END, or the end of the title in capitals that the
 * participle at END gives it, small words between them. */
static uint32_t title_end(const EntFinder *f, uint32_t end)
{
    enum { WORDS = 12 };
    static const char *const stops[] = {"at", "in", "on", "from", "during", "by"};
    if (!ent_finder_titles(f, end) || end + 1 >= f->count || !f->words[end + 1].capital) return end;
    uint32_t last = end + 1;
    for (uint32_t k = end + 1; k < f->count && k < end + WORDS && !f->words[k].opens; k++) {
        bool capital = f->words[k].capital && f->words[k].letters;
        if (f->tokens[k].sentence_start || (!capital && !f->words[k].function)) break;
        if (k > end + 1 && ENT_STR_AMONG(ent_finder_text(f, k), stops)) break;
        if (capital) last = k + 1;
    }
    return last > end + 2 ? last : end;
}

/* More than one goal in the words of SPAN: "… Travel to Norway and Peru". */
static bool several_goals(const EntFinder *f, EntSpan span)
{
    for (uint32_t i = span.begin; i < span.end; i++)
        if (ent_finder_is(f, i, "and") || ent_finder_is(f, i, ",")) return true;
    return false;
}

/* "a delegation of officials" in the readout of a journey to one goal: those who went on it. */
static bool goes_on_reported_journey(const EntFinder *f, uint32_t head)
{
    if (!ent_finder_is(f, head, "delegation")) return false;
    for (size_t k = 0; k < f->out->list.len; k++) {
        const EntMention *m = &f->out->list.at[k];
        if (m->kind == ENT_CLASS_Visit && m->described && m->tokens.end <= f->out->headline.end)
            return !several_goals(f, m->tokens);
    }
    return false;
}

/* The adjective at I stands before the noun that it tells of. */
static bool qualifies(const EntFinder *f, uint32_t i)
{
    const EntToken *t = &f->tokens[i];
    return ent_str_is(t->dep, "amod") && t->head > i && f->tokens[t->head].pos != ENT_POS_VERB;
}

/* "The 5th | Forum | will be hosted": the noun with a capital, behind nothing but its number. */
static bool counted_in_capitals(const EntFinder *f, uint32_t i)
{
    if (i < 2 || f->tokens[i].pos != ENT_POS_PROPN || !f->words[i].capital || f->words[i].upper)
        return false;
    bool name = i + 1 < f->count && (f->words[i + 1].capital || ent_finder_is(f, i + 1, "of") ||
                                     ent_finder_is(f, i + 1, "on") || f->words[i + 1].glued);
    return ent_ordinal(ent_finder_text(f, i - 1)) && ent_finder_is(f, i - 2, "the") && !name;
}

/* "talks" at I, the one plural of a single meeting, behind "after", "Thursday's" and so on. */
static bool talks(const EntFinder *f, uint32_t i)
{
    return ent_finder_is(f, i, "talks") && i > 1 && f->tokens[i].pos == ENT_POS_NOUN;
}

/* "a Fourth of | July celebration": what is left of a feast. */
static bool rest_of_feast(const EntFinder *f, uint32_t begin)
{
    return begin >= 2 && ent_finder_has(f, begin, ENT_SENSE_Month) &&
           ent_finder_is(f, begin - 1, "of") && ent_ordinal_number(ent_finder_text(f, begin - 2));
}

static EntStatus try_event(EntFinder *f, uint32_t i)
{
    uint32_t length, begin;
    const EntToken *t = &f->tokens[i];
    bool noun = t->pos == ENT_POS_NOUN || /* "a roundtable", which the tagger takes for more */
                (t->pos == ENT_POS_ADJ && !qualifies(f, i)) || journey_in_capitals(f, i) ||
                counted_in_capitals(f, i);
    if (f->taken[i] || !noun) return ENT_OK;
    const EntSense *head =
        ent_words_head(f->lexicon, f->doc, i > 3 ? i - 3 : 0, i + 1, ENT_SENSE_EventHead, &length);
    if (!head || (ent_str_is(t->tag, "NNS") && !talks(f, i)) ||
        (i + 1 < f->count && f->tokens[i + 1].pos == ENT_POS_NOUN && !f->taken[i + 1] &&
         !ent_finder_is(f, i + 1, "being")))
        return ENT_OK;
    begin = i + 1 - length;
    for (bool joined = false; begin > 0 && !f->tokens[begin].sentence_start; begin--) {
        if (opens_named_event(f, begin)) break;
        if (modifies(f, begin - 1)) continue;
        uint32_t field = joined ? begin : joined_field(f, begin);
        if (field == begin) break;
        joined = true;
        begin = field + 1;
    }
    begin = for_people(f, begin);
    if (begin < i && ent_finder_is(f, begin, "one")) begin++; /* "one critical meeting" */
    if (talks(f, i) && !ent_talks_held(f, begin, i)) return ENT_OK;
    if (ent_meeting_of_lead(f, i)) return add_event(f, (EntSpan){i, i + 1}, head->kind, 0);
    if (goes_on_always(f, begin, i) || panel_of_people(f, i) || goes_on_reported_journey(f, i) ||
        ent_appointment(f, begin, i) || rest_of_feast(f, begin))
        return ENT_OK;
    if (head->kind == ENT_CLASS_PressConference) {
        uint32_t named = named_before(f, begin);
        if (named < begin) return add_event(f, (EntSpan){named, i + 1}, head->kind, 0);
    }
    if (f->words[begin].capital && ent_tells_the_event(f, begin)) return ENT_OK;
    uint32_t end = title_end(f, focus_end(f, complement_end(f, i + 1, head->kind)));
    if (titled_behind(f, i + 1)) return ENT_OK;
    uint32_t from = dated_before(f, begin);
    bool edition = from < begin && !head->weak; /* "next year's seminar" */
    const EntMention *day = (!head->weak || head->kind != ENT_CLASS_Event) &&
                                    named_before(f, i) == i /* "Forum event" */
                                ? day_before(f, begin, i)
                                : NULL;
    if (day) { /* it tells the event apart, where its goal does not */
        edition = true;
        from = end > i + 1 ? day->tokens.end : day->tokens.begin;
    }
    bool held = ent_event_led(f, begin, i, end);
    if (ent_event_praises(f, begin, i) && !held) return ENT_OK;
    if (!edition && !held && !ent_event_takes_place(f, (EntSpan){begin, end}, i, head, length))
        return ENT_OK;
    if (edition) begin = from;
    if (head->kind == ENT_CLASS_Meeting && counterpart(f, i + 1) && end > i + 1)
        return add_event(f, (EntSpan){begin, i + 1}, head->kind, end); /* people with titles */
    EntClass kind = talks(f, i) ? ENT_CLASS_Meeting : head->kind;      /* no talk, which is given */
    return add_event(f, (EntSpan){begin, end}, kind, 0);
}

EntStatus ent_find_described(EntFinder *f)
{
    EntSpan deed;
    EntClass kind = ent_reported_deed(f, &deed);
    if (kind != ENT_CLASS_NONE) ENT_TRY(add_event(f, deed, kind, 0));
    for (uint32_t i = 0; i < f->count; i++) {
        ENT_TRY(try_series(f, i));
        EntSpan edition = ent_other_edition(f, i);
        if (edition.end) ENT_TRY(add_event(f, edition, ENT_CLASS_Event, 0));
        ENT_TRY(try_event(f, i));
    }
    return ENT_OK;
}
