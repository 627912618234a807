#include "fact/clauses.h"

#include "fact/governors.h"

enum { DEEPEST = 32 };
#define NO_TOKEN UINT32_MAX

static const EntToken *token(const EntMatchContext *c, uint32_t i)
{
    return &c->doc->tokens.at[i];
}

static bool has_dep(const EntMatchContext *c, uint32_t i, const char *const *labels, size_t count)
{
    return ent_str_among(token(c, i)->dep, labels, count);
}

static bool is_verb(const EntMatchContext *c, uint32_t i)
{
    return token(c, i)->pos == ENT_POS_VERB || token(c, i)->pos == ENT_POS_AUX;
}

/* The head of the unit, or of the first one of the list that it is in. */
static uint32_t head_of(const EntMatchContext *c, uint32_t unit)
{
    uint32_t i = c->units[unit].head;
    for (uint32_t n = 0;
         n < DEEPEST && ent_str_is(token(c, i)->dep, "conj") && !is_verb(c, token(c, i)->head); n++)
        i = token(c, i)->head;
    return i;
}

/* The verb that the unit is the subject of, NO_TOKEN: none. */
static uint32_t verb_of(const EntMatchContext *c, uint32_t unit)
{
    uint32_t i = head_of(c, unit), verb = token(c, i)->head;
    return ent_str_is(token(c, i)->dep, "nsubj") && is_verb(c, verb) ? verb : NO_TOKEN;
}

static bool is_entity(const EntMatchContext *c, uint32_t unit)
{
    return unit != ENT_NO_UNIT && c->units[unit].type == ENT_UNIT_ENTITY;
}

/* The verb of the clause that hangs on VERB and holds token I: "to sign", "for signing"; NO_TOKEN:
 * there is none. */
static uint32_t clause_under(const EntMatchContext *c, uint32_t verb, uint32_t i)
{
    static const char *const clauses[] = {"xcomp", "ccomp", "pcomp", "advcl"};
    uint32_t clause = NO_TOKEN;
    for (uint32_t n = 0; n < DEEPEST && i != verb; n++) {
        uint32_t head = token(c, i)->head;
        if (head == i) return NO_TOKEN;
        if (is_verb(c, i))
            clause = has_dep(c, i, clauses, sizeof clauses / sizeof *clauses) ? i : NO_TOKEN;
        else if (token(c, i)->pos == ENT_POS_NOUN)
            clause = NO_TOKEN;
        i = head;
    }
    return i == verb ? clause : NO_TOKEN;
}

/* A verb that makes what it says: "sign", not "approve" a deal of somebody else's. */
static bool makes(const EntMatchContext *c, uint32_t verb)
{
    static const EntWordList lists[] = {ENT_WORDS_DeedVerb, ENT_WORDS_SignVerb,
                                        ENT_WORDS_PossibleVerb, ENT_WORDS_JoinVerb};
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        if (ent_verb_lists(c->lexicon, c->doc, verb, lists[i])) return true;
    return false;
}

/* Token I is the subject of CLAUSE, or, before it, the one whom VERB speaks to or of. */
static bool acts(const EntMatchContext *c, uint32_t i, uint32_t verb, uint32_t clause)
{
    static const char *const objects[] = {"dobj", "dative"};
    uint32_t head = token(c, i)->head;
    if (ent_str_is(token(c, i)->dep, "nsubj") && head == clause) return true;
    if (i > clause || i < verb) return false;
    if (head == verb) return has_dep(c, i, objects, sizeof objects / sizeof *objects);
    return ent_str_is(token(c, i)->dep, "pobj") && token(c, head)->head == verb;
}

uint32_t ent_clause_actor(const EntMatchContext *c, EntSpan sentence, uint32_t unit,
                          const uint32_t *units, uint32_t count)
{
    uint32_t verb = c->lexicon && is_entity(c, unit) ? verb_of(c, unit) : NO_TOKEN;
    if (verb == NO_TOKEN || !ent_verb_lists(c->lexicon, c->doc, verb, ENT_WORDS_OrderVerb))
        return unit;
    for (uint32_t k = 0; k < count; k++) {
        if (units[k] == unit || !is_entity(c, units[k])) continue;
        uint32_t clause = clause_under(c, verb, c->units[units[k]].head);
        if (clause == NO_TOKEN || !makes(c, clause)) continue;
        uint32_t actor = NO_TOKEN;
        for (uint32_t u = sentence.begin; u < sentence.end; u++)
            if (acts(c, c->units[u].head, verb, clause)) actor = u;
        if (actor == NO_TOKEN || actor == units[k]) continue;
        if (token(c, c->units[actor].head)->pos == ENT_POS_PRON)
            return unit; /* "told B it would" */
        return is_entity(c, actor) ? actor : ENT_NO_UNIT;
    }
    return unit;
}

/* CLAUSE stands beside VERB: "and …", "while …". */
static bool beside(const EntMatchContext *c, uint32_t verb, uint32_t clause)
{
    static const char *const marks[] = {"while", "whereas", "although", "though"};
    if (token(c, clause)->head != verb) return false;
    if (ent_str_is(token(c, clause)->dep, "conj")) return true;
    if (!ent_str_is(token(c, clause)->dep, "advcl")) return false;
    for (uint32_t i = clause; i > verb; i--)
        if (ENT_STR_AMONG(token(c, i)->norm, marks)) return true;
    return false;
}

bool ent_clauses_part(const EntMatchContext *c, const uint32_t *units, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        for (uint32_t k = 0; k < count && is_entity(c, units[i]); k++) {
            if (k == i || !is_entity(c, units[k])) continue;
            uint32_t verb = verb_of(c, units[i]), clause = verb_of(c, units[k]);
            if (verb != NO_TOKEN && clause != NO_TOKEN && beside(c, verb, clause)) return true;
        }
    return false;
}

static bool is_above(const EntMatchContext *c, uint32_t above, uint32_t i)
{
    for (uint32_t n = 0; n < DEEPEST && i != above; n++) {
        if (token(c, i)->head == i) return false;
        i = token(c, i)->head;
    }
    return i == above;
}

/* The token under ABOVE on the way down to token I. */
static uint32_t step_under(const EntMatchContext *c, uint32_t above, uint32_t i)
{
    for (uint32_t n = 0; n < DEEPEST && token(c, i)->head != above; n++) i = token(c, i)->head;
    return i;
}

/* Words that tell of two by one statement each: "funded by A and run by B", "the head of A and". */
static bool tells_of_both(const EntMatchContext *c, uint32_t link, uint32_t a, uint32_t top)
{
    static const char *const with_all[] = {"by", "between", "among"};
    if (ENT_STR_AMONG(token(c, link)->norm, with_all)) return true;
    if (ent_str_is(token(c, token(c, a)->head)->norm, "by")) return true;
    return !is_verb(c, top) && ent_str_is(token(c, link)->norm, "of");
}

/* A word that puts beside each other what stands around it, between the tokens A and B; a comma
 * does so for verbs, while "support Orion, Vega Partnership" is a row of names. */
static bool coordinates(const EntMatchContext *c, uint32_t a, uint32_t b)
{
    for (uint32_t i = a + 1; i < b; i++) {
        bool comma = ent_str_is(token(c, i)->text, ",") && is_verb(c, b - 1);
        if (ent_str_is(token(c, i)->dep, "cc") || comma) return true;
    }
    return false;
}

/* "bought Orion and sold it to": what follows A goes on about it. */
static bool taken_up(const EntMatchContext *c, uint32_t a, uint32_t b)
{
    static const char *const words[] = {"it", "its", "they", "their", "them", "which", "both"};
    for (uint32_t i = a + 1; i < b; i++)
        if (ENT_STR_AMONG(token(c, i)->norm, words)) return true;
    return false;
}

/* The word on which two phrases beside each other hang, of which the first tells what is done to or
 * with the one at token A and the second holds token B; NO_TOKEN: it is not so. */
static uint32_t beside_phrase_of(const EntMatchContext *c, uint32_t a, uint32_t b)
{
    static const char *const inner[] = {"prep", "dobj", "dative", "pobj", "xcomp"};
    uint32_t top = b;
    for (uint32_t n = 0; n < DEEPEST && !is_above(c, top, a); n++) {
        if (token(c, top)->head == top) return NO_TOKEN;
        top = token(c, top)->head;
    }
    if (top == a || top == b || !is_above(c, top, a)) return NO_TOKEN;
    uint32_t first = step_under(c, top, a), second = step_under(c, top, b);
    bool part = first > top && first < second && ent_str_is(token(c, second)->dep, "conj") &&
                has_dep(c, first, inner, sizeof inner / sizeof *inner) &&
                coordinates(c, a, second + 1) && !tells_of_both(c, first, a, top) &&
                !taken_up(c, a, b);
    return part ? top : NO_TOKEN;
}

static bool is_side(const EntMatchContext *c, uint32_t unit)
{
    if (!is_entity(c, unit)) return false;
    EntClass top = ent_class_top(c->units[unit].kind);
    return top == ENT_CLASS_Organisation || top == ENT_CLASS_Person || top == ENT_CLASS_Place;
}

/* A body or a state, which acts. What a person does is most often done for a body. */
static bool is_actor(const EntMatchContext *c, uint32_t unit)
{
    EntClass kind = c->units[unit].kind;
    return is_side(c, unit) &&
           (ent_class_top(kind) == ENT_CLASS_Organisation || kind == ENT_CLASS_Country);
}

static bool says(const EntMatchContext *c, uint32_t i)
{
    return is_verb(c, i) &&
           ent_lexicon_sense_of(c->lexicon, token(c, i)->lemma, ENT_SENSE_SayVerb) != NULL;
}

/* Who acts in the clause of token I, or in the one above that has its subject; ENT_NO_UNIT: that is
 * not named. */
static uint32_t actor_above(const EntMatchContext *c, EntSpan sentence, uint32_t i)
{
    static const char *const apart[] = {"relcl", "ccomp", "parataxis"};
    for (uint32_t n = 0; n < DEEPEST && !says(c, i); n++) {
        for (uint32_t u = sentence.begin; u < sentence.end && is_verb(c, i); u++) {
            const EntToken *t = token(c, c->units[u].head);
            if (t->head == i && ent_str_starts(t->dep, ENT_STR("nsubj")))
                return ent_str_is(t->dep, "nsubj") && is_actor(c, u) ? u : ENT_NO_UNIT;
        }
        if (token(c, i)->head == i || has_dep(c, i, apart, sizeof apart / sizeof *apart)) break;
        i = token(c, i)->head;
    }
    return ENT_NO_UNIT;
}

uint32_t ent_phrase_actor(const EntMatchContext *c, EntSpan sentence, uint32_t unit,
                          const uint32_t *units, uint32_t count)
{
    for (uint32_t k = 0; k < count && c->lexicon && is_side(c, unit); k++) {
        if (!is_side(c, units[k]) || units[k] <= unit) continue;
        uint32_t top = beside_phrase_of(c, c->units[unit].head, c->units[units[k]].head);
        if (top == NO_TOKEN) continue;
        uint32_t actor = actor_above(c, sentence, top);
        for (uint32_t n = 0; n < count; n++)
            if (actor == units[n]) return ENT_NO_UNIT;
        return actor;
    }
    return unit;
}

/* The way from token I up to what holds OTHER too leads through a verb of staying away, which is
 * said of coming. */
static bool shuns(const EntMatchContext *c, uint32_t other, uint32_t i)
{
    bool comes = true; /* "skipped the forum" */
    for (uint32_t n = 0; n < DEEPEST && token(c, i)->head != i; n++) {
        if (is_above(c, i, other)) return false;
        i = token(c, i)->head;
        if (is_verb(c, i) && comes && ent_verb_lists(c->lexicon, c->doc, i, ENT_WORDS_ShunVerb))
            return true;
        if (is_verb(c, i) || token(c, i)->pos == ENT_POS_NOUN)
            comes &= ent_verb_lists(c->lexicon, c->doc, i, ENT_WORDS_AttendWord);
    }
    return false;
}

static bool is_event(const EntMatchContext *c, uint32_t unit)
{
    return is_entity(c, unit) && ent_class_top(c->units[unit].kind) == ENT_CLASS_Event;
}

bool ent_clause_shuns(const EntMatchContext *c, const uint32_t *units, uint32_t count)
{
    for (uint32_t i = 0; i < count && c->lexicon; i++)
        for (uint32_t k = 0; k < count && is_event(c, units[i]); k++)
            if (k != i && is_entity(c, units[k]) &&
                shuns(c, c->units[units[k]].head, c->units[units[i]].head))
                return true;
    return false;
}
