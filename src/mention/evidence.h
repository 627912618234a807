/* Evidence of what a name denotes, gathered over the whole article for each distinct name: the
 * recogniser judges every occurrence alone, and errs where one of them is hard to read.
 *
 * A sign is a yes-or-no observation on a name: its shape, the words around any of its occurrences,
 * what else the article does with it. The lexicon holds for each sign its points for the three
 * classes (sense NameSign: label, class, number); the class with the most points wins, and none
 * where all sums are below zero (multinomial logistic regression, "no entity" being the class of
 * reference; trained by tools/lexicon/name_signs.py).
 *
 * Thread rule: pure functions of the finder. */
#ifndef ENT_MENTION_EVIDENCE_H
#define ENT_MENTION_EVIDENCE_H

#include "mention/finder.h"

/* clang-format off */
#define ENT_NAME_SIGN_LIST(X) \
    X(always) \
    /* what the rules for single occurrences found */ \
    X(found_organisation) X(found_sure_organisation) X(found_person) X(found_sure_person) \
    X(found_place) X(found_nothing) X(found_sometimes) \
    /* the recogniser's labels: of any occurrence, of all */ \
    X(label_organisation) X(label_person) X(label_place) X(label_facility) X(label_product) \
    X(label_other) X(label_none) X(always_organisation) X(always_person) X(always_place) \
    X(always_unlabelled) \
    /* what the recogniser of press names says of most occurrences (press_names.c) */ \
    X(press_organisation) X(press_person) X(press_place) X(press_thing) X(press_inside) \
    X(press_nothing) \
    /* shape */ \
    X(one_word) X(two_words) X(three_words) X(long_name) X(acronym) X(short_acronym) X(camel) \
    X(all_capitals) X(digits) X(hyphen) X(ampersand) X(connector) X(genitive_inside) X(dot_inside) \
    X(common_first) X(common_last) X(common_all) X(common_some) X(unknown_all) X(unknown_last) \
    X(given_first) X(surname_first) X(surname_last) X(name_of_place) X(demonym) X(weak_head) \
    X(body_head) X(role_word) X(plural) X(verb_form) X(function_word) X(pronoun_first) X(unit) \
    /* shape and place in the article together */ \
    X(person_shape) X(person_name) X(unknown_opening) \
    /* words beside it */ \
    X(body_verb) X(says) X(subject) X(object) X(own_chief) X(own_thing) X(own_people) X(chief_of) \
    X(employer) X(title_before) X(title_behind) X(honorific) X(business) X(person_apposition) \
    X(after_in) X(after_at) X(after_from_to) X(after_with) X(after_by) X(after_of) X(after_for) \
    X(after_and) X(after_the) X(after_a) X(after_its) X(after_using) X(before_thing) \
    X(before_people) X(before_noun) X(before_place) X(before_infinitive) X(before_and) \
    X(trademark) X(bracket) X(bracket_behind) X(ticker) X(quoted) X(dateline) X(colon_behind) \
    X(after_body) X(before_body) X(listed_with_bodies) X(listed_with_persons) \
    X(listed_with_places) X(listed_with_common) \
    X(list_of_bodies) X(list_of_persons) X(list_of_places) X(list_of_unknown) X(long_list) \
    X(among_bodies) X(among_things) X(among_samples) X(among_people) X(place_in_bracket) X(acronym_in_bracket) \
    X(bracket_of_body) X(bracket_of_name) X(bracket_of_common) X(proper) X(before_title) X(strong_body_head) \
    X(deal_object) X(deal_with) X(deal_of) X(led_by) X(according_to) \
    /* what the article does with it (uses.c) */ \
    X(acts) X(used) X(before_chief) X(after_genitive) X(of_nation) X(called_body) X(called_thing) \
    X(is_thing) X(based) X(from_place) X(brand_mark) X(closes_item) X(bracket_of_person) \
    X(thing_in_bracket) X(after_thing_comma) X(person_among_persons) \
    /* the article */ \
    X(repeated) X(often) X(headline) X(only_headings) X(about_heading) X(domain) \
    X(small_elsewhere) X(begins_body) X(ends_person) X(begins_person) X(inside_event) \
    X(only_openings) X(first_paragraph) X(inside_longer)
/* clang-format on */

typedef enum EntNameSign {
#define X(name) ENT_NAME_SIGN_##name,
    ENT_NAME_SIGN_LIST(X)
#undef X
        ENT_NAME_SIGN_COUNT
} EntNameSign;

_Static_assert(ENT_NAME_SIGN_COUNT <= ENT_NAME_SIGN_WORDS * 64, "a bit for each sign");

/* A distinct name of the article and its occurrences. */
typedef struct EntNamed {
    EntStr text;
    uint64_t signs[ENT_NAME_SIGN_WORDS]; /* bit s % 64 of word s / 64 */
    ENT_VEC(EntSpan) at;
    EntClass kind; /* Organisation, Person, Place or NONE, as decided */
    EntClass told; /* Organisation or City where the words right beside it say so, else NONE */
} EntNamed;

typedef ENT_VEC(EntNamed) EntNamedList;

static inline bool ent_named_has(const EntNamed *name, EntNameSign sign)
{
    return (name->signs[sign / 64] >> sign % 64 & 1u) != 0;
}

static inline void ent_named_set(EntNamed *name, EntNameSign sign, bool holds)
{
    if (holds) name->signs[sign / 64] |= UINT64_C(1) << sign % 64;
}

/* The entity mention that covers token I by OWNER (below), or NULL. */
static inline const EntMention *ent_named_mention(const EntFinder *f, const uint32_t *owner,
                                                  uint32_t i)
{
    if (i >= f->count || owner[i] == UINT32_MAX) return NULL;
    const EntMention *m = &f->out->list.at[owner[i]];
    return m->type == ENT_MENTION_ENTITY ? m : NULL;
}

/* "one_word" for ENT_NAME_SIGN_one_word; static. */
const char *ent_name_sign_text(EntNameSign sign);

/* Fill FINDER's addresses (signs.c). ENT_ERR_MEMORY. */
EntStatus ent_note_addresses(EntFinder *finder) ENT_MUST_USE;

/* All signs of NAME, from its text, its occurrences and the mentions so far (signs.c). OWNER: for
 * each token the index of the mention that covers it, or UINT32_MAX. */
void ent_named_observe(const EntFinder *finder, const uint32_t *owner, EntNamed *name);

/* The signs of the list that the name stands in at one of its occurrences, SPAN (list_signs.c). */
void ent_named_observe_list(const EntFinder *finder, const uint32_t *owner, EntSpan span,
                            EntNamed *name);

/* The signs of what the article does with the name at one of its occurrences, SPAN (uses.c). */
void ent_named_observe_uses(const EntFinder *finder, const uint32_t *owner, EntSpan span,
                            EntNamed *name);

/* The signs that the recogniser of press names gives (press_names.c); and put the names that only
 * it finds, which neither a mention nor a run of capitals touches, among the unnamed. */
void ent_named_observe_press(const EntFinder *finder, EntNamed *name);
EntStatus ent_ask_press_names(EntFinder *finder);

/* "Quorvane, a division of Orion", "President of 45Orvane": NAME is a body's beyond doubt
 * (sure_bodies.c). */
bool ent_surely_body(const EntFinder *finder, const EntNamed *name);

/* "Latvia's Quorva Gaz", "Quorva Gaz Chairwoman Ann Lee", "the toolmaker Quorva Bau": NAME, which
 * looks like a person's, is a firm's by what stands beside it (sure_bodies.c). */
bool ent_firm_like_person(const EntFinder *finder, const EntNamed *name);

/* "Riga-based Quorvane", "tank builder Van Quor Werk"; "in Quorva", "north of Quorva": a company
 * (Organisation) or a town (City) by what stands right before or behind NAME, else NONE
 * (told_names.c). */
EntClass ent_told_class(const EntFinder *finder, const EntNamed *name);

/* NAME is a town's that a gazetteer has, or one or two unknown words ("a plant at Quorva"), stands
 * somewhere as towns do, and is nothing else by what the article does with it (told_towns.c). The
 * town of the gazetteer that SPAN may name, or NULL.
 */
bool ent_told_town(const EntFinder *finder, const EntNamed *name);
const EntSense *ent_listed_town(const EntFinder *finder, EntSpan span);

/* Whoever leads NAME stands right beside it: "Quorva Bau managing director Ann Lee". */
bool ent_beside_its_officer(const EntFinder *finder, const EntNamed *name);

#endif
