/* Where the one visit of an article goes, sentence by sentence: "Minister Lee will lead a visit to
 * Norway. She will travel to Oslo on Monday and continue to Bergen." */
#include "fact/rules_work.h"

static const EntToken *token(const EntRules *r, uint32_t i)
{
    return &r->doc->tokens.at[i];
}

/* The only visit that the article tells of, or ENT_NO_ENTITY. */
static uint32_t only_visit(const EntRules *r)
{
    uint32_t found = ENT_NO_ENTITY;
    for (uint32_t e = 0; e < r->facts->entities.len; e++) {
        if (r->facts->entities.at[e].kind != ENT_CLASS_Visit || r->drop_entity[e]) continue;
        if (found != ENT_NO_ENTITY) return ENT_NO_ENTITY;
        found = e;
    }
    return found;
}

/* The verb at token I says that somebody goes somewhere, and not that somebody does not. */
static bool goes(const EntRules *r, uint32_t i, EntSpan sentence)
{
    static const char *const verbs[] = {"travel", "continue", "proceed", "fly", "head", "journey"};
    static const char *const hedges[] = {"not", "n't", "never", "cannot"};
    if (token(r, i)->pos != ENT_POS_VERB || !ENT_STR_AMONG(token(r, i)->lemma, verbs)) return false;
    for (uint32_t k = sentence.begin; k < i; k++)
        if (token(r, k)->head == i && ENT_STR_AMONG(token(r, k)->norm, hedges)) return false;
    return true;
}

/* Somebody who makes VISIT is the subject of the verb at token I, or of the one that it is joined
 * to.
 */
static bool visitor_goes(const EntRules *r, uint32_t i, EntSpan sentence, uint32_t visit)
{
    if (ent_str_is(token(r, i)->dep, "conj") && token(r, i)->head < i) i = token(r, i)->head;
    for (uint32_t k = sentence.begin; k < i; k++) {
        uint32_t e = ent_entity_at(r->work, k);
        if (e != ENT_UNLINKED && token(r, k)->head == i && ent_str_is(token(r, k)->dep, "nsubj") &&
            ent_rules_any(r, visit, ENT_PROPERTY_participant, e))
            return true;
    }
    return false;
}

/* The place whose head token I is, alone or in a list that hangs on a "to" of the verb at VERB. */
static bool goal_of(const EntRules *r, uint32_t i, uint32_t verb)
{
    enum { CLIMB = 8 };
    for (uint32_t n = 0; n < CLIMB && ent_str_is(token(r, i)->dep, "conj"); n++)
        i = token(r, i)->head;
    uint32_t to = token(r, i)->head, over = token(r, to)->head;
    bool with = ent_str_is(token(r, over)->lemma, "delegation"); /* "with a delegation to Oslo" */
    return ent_str_is(token(r, i)->dep, "pobj") && ent_str_is(token(r, to)->norm, "to") &&
           (over == verb || to == verb + 1 || (with && over > verb));
}

static EntStatus add_goals(EntRules *r, uint32_t verb, EntSpan sentence, uint32_t visit)
{
    const EntMentions *mentions = &r->work->mentions;
    for (size_t k = 0; k < mentions->list.len; k++) {
        const EntMention *m = &mentions->list.at[k];
        uint32_t e = r->work->links.entity_of[k];
        if (m->tokens.begin <= verb || m->tokens.end > sentence.end || e == ENT_UNLINKED ||
            ent_rules_top(r, e) != ENT_CLASS_Place || !goal_of(r, m->head, verb) ||
            ent_rules_any(r, visit, ENT_PROPERTY_place, e))
            continue;
        ENT_TRY(ent_rules_relate(r, visit, ENT_PROPERTY_place, e, verb, "visitor-goes-to", 0.8f));
    }
    return ENT_OK;
}

EntStatus ent_goals_of_visit(EntRules *r)
{
    uint32_t visit = only_visit(r);
    if (visit == ENT_NO_ENTITY) return ENT_OK;
    for (size_t s = 0; s < r->doc->sentences.len; s++) {
        EntSpan sentence = r->doc->sentences.at[s];
        for (uint32_t i = sentence.begin; i < sentence.end; i++)
            if (goes(r, i, sentence) && visitor_goes(r, i, sentence, visit))
                ENT_TRY(add_goals(r, i, sentence, visit));
    }
    return ENT_OK;
}
