/* Who the guests are that the sentence before has counted: "Seventeen companies will take part in
 * the visit. They include Orion, Kestrel and Riga Technical University." */
#include "fact/rules_work.h"

static const EntToken *token(const EntRules *r, uint32_t i)
{
    return &r->doc->tokens.at[i];
}

/* SENTENCE says that several of them take part in something. */
static bool tells_of_guests(const EntRules *r, EntSpan sentence)
{
    static const char *const nouns[] = {"company",   "firm",        "organisation", "organization",
                                        "exhibitor", "participant", "speaker",      "delegate",
                                        "guest",     "institution", "university",   "member"};
    static const char *const verbs[] = {"participate", "attend", "exhibit", "join", "speak"};
    bool guests = false, come = false;
    for (uint32_t i = sentence.begin; i < sentence.end; i++) {
        const EntToken *t = token(r, i);
        bool subject = ent_str_starts(t->dep, ENT_STR("nsubj"));
        guests |= subject && ent_str_is(t->tag, "NNS") && ENT_STR_AMONG(t->lemma, nouns);
        come |=
            ENT_STR_AMONG(t->lemma, verbs) || (ent_str_is(t->norm, "part") && i > sentence.begin &&
                                               ent_str_is(token(r, i - 1)->lemma, "take"));
        if (ent_str_is(t->norm, "not") || ent_str_is(t->norm, "n't")) return false;
    }
    return guests && come;
}

/* The token of "include" in "they include" of SENTENCE, or 0. */
static uint32_t they_include(const EntRules *r, EntSpan sentence)
{
    for (uint32_t i = sentence.begin + 1; i < sentence.end; i++)
        if (ent_str_is(token(r, i)->lemma, "include") && ent_str_is(token(r, i - 1)->norm, "they"))
            return i;
    return 0;
}

/* Where the list from token I on ends: a clause of its own, "which has run", or the sentence. */
static uint32_t end_of_list(const EntRules *r, uint32_t i, EntSpan sentence)
{
    for (i++; i < sentence.end; i++)
        if (ent_str_starts(token(r, i)->tag, ENT_STR("W")) || ent_str_is(token(r, i)->tag, "VBD") ||
            ent_str_is(token(r, i)->tag, "VBZ") || ent_str_is(token(r, i)->text, ";"))
            return i;
    return sentence.end;
}

EntStatus ent_guests_told_after(EntRules *r)
{
    const EntMentions *mentions = &r->work->mentions;
    for (uint32_t s = 1; s < r->doc->sentences.len; s++) {
        EntSpan sentence = r->doc->sentences.at[s];
        uint32_t verb = they_include(r, sentence), event = r->work->links.focus[s - 1];
        if (!verb || event == ENT_UNLINKED || r->drop_entity[event] ||
            !ent_rules_speaks_of(r, r->doc->sentences.at[s - 1], event) ||
            !tells_of_guests(r, r->doc->sentences.at[s - 1]))
            continue;
        uint32_t end = end_of_list(r, verb, sentence);
        for (size_t k = 0; k < mentions->list.len; k++) {
            const EntMention *m = &mentions->list.at[k];
            uint32_t e = r->work->links.entity_of[k];
            bool inside = m->tokens.begin >= sentence.begin && m->tokens.end <= end;
            EntClass top = e == ENT_UNLINKED ? ENT_CLASS_NONE : ent_rules_top(r, e);
            bool acts = top == ENT_CLASS_Person || top == ENT_CLASS_Organisation;
            if (!inside || !acts || ent_str_is(token(r, m->tokens.begin - 1)->norm, "of") ||
                ent_rules_any(r, event, ENT_PROPERTY_participant, e))
                continue;
            ENT_TRY(ent_rules_relate(r, event, ENT_PROPERTY_participant, e, m->tokens.begin,
                                     "guests-told-after", 0.8f));
        }
    }
    return ENT_OK;
}
