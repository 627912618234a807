/* Signs of the list that a name stands in: its neighbours, what most of the members are, and the
 * noun that the list begins with. */
#include "mention/evidence.h"

#define SET(sign, ...) ent_named_set(name, ENT_NAME_SIGN_##sign, (__VA_ARGS__))

/* "Latvia's | Orion", "X and Norway's | Vega": a nation at I that only tells whose the next member
 * is. The token behind, or I. */
static uint32_t behind_nation(const EntFinder *f, uint32_t i)
{
    bool nation = i + 2 < f->count && ent_of_nation(f, i) &&
                  ent_str_is(f->tokens[i + 1].tag, "POS") && f->words[i + 2].capital;
    return nation ? i + 2 : i;
}

/* The same from the member at I back to the front of its nation, or I. */
static uint32_t before_nation(const EntFinder *f, uint32_t i)
{
    return i >= 2 && behind_nation(f, i - 2) == i ? i - 2 : i;
}

/* Neighbours in a list: ", X and Y". */
static void observe_neighbours(const EntFinder *f, const uint32_t *owner, EntSpan span,
                               EntNamed *name)
{
    uint32_t front = before_nation(f, span.begin), left = front, right = span.end;
    while (left > 0 && !f->words[left].opens &&
           (ent_finder_is(f, left - 1, ",") || ent_finder_is(f, left - 1, "and") ||
            ent_finder_is(f, left - 1, "the")))
        left--;
    while (right < f->count && !f->words[right].opens &&
           (ent_finder_is(f, right, ",") || ent_finder_is(f, right, "and") ||
            ent_finder_is(f, right, "the")))
        right++;
    for (int side = 0; side < 2; side++) {
        uint32_t i = side ? behind_nation(f, right) : left - 1;
        if (side ? right == span.end : left == front || left == 0) continue;
        const EntMention *m = ent_named_mention(f, owner, i);
        bool sure = m && (m->strength == ENT_STRENGTH_SURE || m->sense);
        EntClass top = m ? ent_class_top(m->kind) : ENT_CLASS_NONE;
        SET(listed_with_bodies, sure && top == ENT_CLASS_Organisation);
        SET(listed_with_persons, sure && top == ENT_CLASS_Person);
        SET(listed_with_places, sure && top == ENT_CLASS_Place);
        SET(listed_with_common, !m && i < f->count && f->words[i].letters && !f->words[i].capital &&
                                    f->tokens[i].pos == ENT_POS_NOUN);
    }
}

/* How many members of the list that a name stands in are what. */
typedef struct Members {
    uint32_t bodies, persons, places, unknown;
} Members;

static void count_member(const EntFinder *f, const uint32_t *owner, uint32_t i, Members *members)
{
    const EntMention *m = ent_named_mention(f, owner, i);
    EntClass top = m ? ent_class_top(m->kind) : ENT_CLASS_NONE;
    members->bodies += top == ENT_CLASS_Organisation;
    members->persons += top == ENT_CLASS_Person;
    members->places += top == ENT_CLASS_Place;
    members->unknown += top == ENT_CLASS_NONE;
}

static bool list_mark(const EntFinder *f, uint32_t i)
{
    return ent_finder_is(f, i, ",") || ent_finder_is(f, i, "and") || ent_finder_is(f, i, "&") ||
           ent_finder_is(f, i, "the") || ent_finder_is(f, i, ";");
}

static bool list_word(const EntFinder *f, uint32_t i)
{
    if (ent_finder_is(f, i, "\xe2\x80\xa2")) return false; /* the next item: a list of its own */
    return f->words[i].capital || !f->words[i].letters ||
           (f->words[i].function && !ent_finder_is(f, i, "including"));
}

enum { LIST_REACH = 60 }; /* tokens to either side */

/* Back to the first member; its first token. */
static uint32_t count_left(const EntFinder *f, const uint32_t *owner, uint32_t i, Members *members)
{
    uint32_t least = i > LIST_REACH ? i - LIST_REACH : 0, begin = i;
    while (i > least && !f->words[i].opens && !f->tokens[i].sentence_start) {
        uint32_t k = before_nation(f, i);
        i = k;
        while (k > least && list_mark(f, k - 1)) k--;
        if (k == i || k == least || !f->words[k - 1].capital) break;
        count_member(f, owner, k - 1, members);
        while (k > least && list_word(f, k - 1) && !list_mark(f, k - 1) && !f->words[k].opens) k--;
        i = begin = k;
    }
    return begin;
}

static void count_right(const EntFinder *f, const uint32_t *owner, uint32_t i, Members *members)
{
    uint32_t most = i + LIST_REACH < f->count ? i + LIST_REACH : f->count;
    while (i < most && !f->words[i].opens) {
        uint32_t k = i;
        while (k < most && list_mark(f, k)) k++;
        if (k == i || k == most || !f->words[k].capital || f->words[k].opens) break;
        k = behind_nation(f, k);
        count_member(f, owner, k, members);
        while (k < most && list_word(f, k) && !list_mark(f, k) && !f->words[k].opens &&
               !ent_finder_is(f, k, "."))
            k++;
        i = k;
    }
}

/* "such as", "like", "(", ":" at I: leads from a noun to what is listed of its kind. */
static bool leads_to_list(const EntFinder *f, uint32_t i)
{
    static const char *const words[] = {"including", "includes", "include", "like", "such",
                                        "are",       "is",       ":",       "(",    "e.g."};
    return ENT_STR_AMONG(ent_finder_text(f, i), words);
}

/* "partners such as Quorvane and Beacon", "tokens like …", "formats (Quorva, …)": the noun that the
 * list begins with. The list from I on may have what leads to it at its front. */
static void observe_intro(const EntFinder *f, uint32_t i, EntNamed *name)
{
    uint32_t k = i;
    bool told = leads_to_list(f, i); /* more than the comma of "With these spices, Quorvane" */
    bool bracket = ent_finder_is(f, i, "(");
    while (k > 0 && k + 4 > i && !f->words[k].opens &&
           (leads_to_list(f, k - 1) || ent_finder_is(f, k - 1, "as") ||
            ent_finder_is(f, k - 1, ","))) {
        k--;
        told |= leads_to_list(f, k);
        bracket |= ent_finder_is(f, k, "(");
    }
    if (k == 0 || f->words[k].opens || f->words[k - 1].capital) return;
    SET(among_samples,
        told && ent_lexicon_lists(f->lexicon, ent_finder_text(f, k - 1), ENT_WORDS_SampleNoun));
    if (bracket) return; /* letters for the noun: "integrators (SI)" */
    SET(among_bodies, ent_finder_has(f, k - 1, ENT_SENSE_BodyNoun) ||
                          ent_finder_has(f, k - 1, ENT_SENSE_OrgHead));
    SET(among_things, ent_finder_has(f, k - 1, ENT_SENSE_ThingNoun));
    SET(among_people,
        ent_finder_has(f, k - 1, ENT_SENSE_PeopleNoun) || ent_finder_has(f, k - 1, ENT_SENSE_Role));
}

static void observe_members(const EntFinder *f, const uint32_t *owner, EntSpan span, EntNamed *name)
{
    Members m = {0};
    uint32_t begin = count_left(f, owner, span.begin, &m);
    count_right(f, owner, span.end, &m);
    uint32_t all = m.bodies + m.persons + m.places + m.unknown;
    SET(list_of_bodies, all > 0 && m.bodies * 2 >= all);
    SET(list_of_persons, all > 0 && m.persons * 2 >= all);
    SET(list_of_places, all > 0 && m.places * 2 >= all);
    SET(list_of_unknown, all > 0 && m.unknown * 2 >= all);
    SET(long_list, all >= 3);
    observe_intro(f, begin, name);
}

void ent_named_observe_list(const EntFinder *f, const uint32_t *owner, EntSpan span, EntNamed *name)
{
    observe_neighbours(f, owner, span, name);
    observe_members(f, owner, span, name);
}
