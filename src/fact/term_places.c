/* Where the joint work of partners is. */
#include "fact/terms_work.h"

/* Token I has the child WORD before it: "to", "will". */
static bool has_small(const EntTerms *t, uint32_t i, const char *word)
{
    enum { REACH = 4 };
    for (uint32_t k = i; k > 0 && k + REACH > i; k--)
        if (ent_terms_token(t, k - 1)->head == i && ent_terms_is(t, k - 1, word)) return true;
    return false;
}

/* "to provide", "will build and run": an aim or what is to come, no deed of before. */
static bool to_come(const EntTerms *t, uint32_t verb)
{
    enum { STEPS = 3 };
    for (uint32_t n = 0; n < STEPS && ent_str_is(ent_terms_token(t, verb)->tag, "VB"); n++) {
        if (has_small(t, verb, "to") || has_small(t, verb, "will")) return true;
        bool first = ent_str_is(ent_terms_token(t, verb)->dep, "conj");
        if (!first) return ent_str_is(ent_terms_token(t, verb)->dep, "ccomp"); /* "help build" */
        verb = ent_terms_token(t, verb)->head;
    }
    return false;
}

/* "to build", "developing"; "to provide", but not "providing", which says what a company does. */
static bool builds(const EntTerms *t, uint32_t verb)
{
    const EntToken *v = ent_terms_token(t, verb);
    return v->pos == ENT_POS_VERB &&
           (ent_terms_lists(t, v->lemma, ENT_WORDS_BuildVerb) ||
            (ent_terms_lists(t, v->lemma, ENT_WORDS_ServeVerb) && to_come(t, verb)));
}

/* "a joint laboratory in Riga", "a wind farm in": works that the deal is about, named by their kind
 * for the first time. */
static bool new_works(const EntTerms *t, uint32_t noun)
{
    static const char *const words[] = {"a", "an", "joint", "new", "planned", "proposed"};
    enum { REACH = 7 };
    if (!ent_terms_lists(t, ent_terms_token(t, noun)->lemma, ENT_WORDS_WorksNoun) ||
        ent_str_is(ent_terms_token(t, noun)->dep, "appos")) /* "Orion, a clinic in Riga" */
        return false;
    for (uint32_t i = noun; i > 0 && i + REACH > noun; i--) {
        const EntToken *part = ent_terms_token(t, i - 1);
        if (part->head != noun) continue;
        bool theirs = ent_str_is(part->dep, "poss") &&
                      (ent_str_is(part->lemma, "venture") || ent_str_is(part->lemma, "partner"));
        if (theirs || ENT_STR_AMONG(part->norm, words)) return true;
    }
    return false;
}

/* "the repair of transformers at Riga": a noun for what is done to what stands there. */
static bool building(const EntTerms *t, uint32_t noun)
{
    return ent_terms_lists(t, ent_terms_token(t, noun)->lemma, ENT_WORDS_BuildNoun) &&
           noun + 1 < t->doc->tokens.len && ent_terms_is(t, noun + 1, "of");
}

/* "to study the building of a terminal at Riga": what the verb is done to is building. */
static bool does_building(const EntTerms *t, uint32_t verb)
{
    enum { REACH = 4 };
    for (uint32_t i = verb + 1; i < t->doc->tokens.len && i < verb + REACH; i++)
        if (ent_terms_token(t, i)->head == verb && ent_str_is(ent_terms_token(t, i)->dep, "dobj"))
            return building(t, i);
    return false;
}

/* "a greenfield project located in", "a plant sited in": the verb at I says where works are. */
static bool sited(const EntTerms *t, uint32_t i)
{
    static const char *const verbs[] = {"locate", "situate", "site"};
    uint32_t noun = ent_terms_token(t, i)->head;
    if (!ENT_STR_AMONG(ent_terms_token(t, i)->lemma, verbs) ||
        !ent_str_is(ent_terms_token(t, i)->dep, "acl"))
        return false;
    return ent_str_is(ent_terms_token(t, noun)->lemma, "project") || new_works(t, noun);
}

/* "a memorandum for the exploration of", "agreed on mining in": what the deal at or above token I
 * is for. */
static bool aim_of_deal(const EntTerms *t, uint32_t i)
{
    static const char *const nouns[] = {
        "exploration", "development",   "production",  "mining",   "deployment",
        "manufacture", "manufacturing", "cultivation", "drilling", "extraction"};
    static const char *const links[] = {"for", "on"};
    enum { STEPS = 3 };
    if (!ENT_STR_AMONG(ent_terms_token(t, i)->lemma, nouns) &&
        !ent_terms_lists(t, ent_terms_token(t, i)->lemma, ENT_WORDS_BuildNoun))
        return false;
    for (uint32_t n = 0; n < STEPS && ent_str_is(ent_terms_token(t, i)->dep, "conj"); n++)
        i = ent_terms_token(t, i)->head;
    uint32_t link = ent_terms_token(t, i)->head, k = ent_terms_token(t, link)->head, e;
    if (!ENT_STR_AMONG(ent_terms_token(t, link)->norm, links)) return false;
    /* "with Orion for": it goes with the deal above */
    for (uint32_t n = 0;
         n < STEPS && (ent_terms_token(t, k)->pos == ENT_POS_ADP || ent_terms_mention(t, k, &e));
         n++)
        k = ent_terms_token(t, k)->head;
    return ent_word_has(&t->work->mentions.words[k], ENT_SENSE_CooperationNoun) ||
           ent_word_has(&t->work->mentions.words[k], ENT_SENSE_CooperationVerb);
}

/* "to build a plant in Riga": the place of what is built, or of the building. */
static bool place_of_works(const EntTerms *t, const EntMention *m)
{
    enum { STEPS = 5 };
    static const char *const places[] = {"in",     "at",   "across", "throughout",
                                         "within", "over", "near"};
    uint32_t i = ent_terms_token(t, m->head)->head;
    if (ent_terms_is(t, i, "of")) { /* "in the port of Riga" */
        i = ent_terms_token(t, i)->head;
        if (ent_terms_token(t, i)->pos == ENT_POS_NOUN) i = ent_terms_token(t, i)->head;
    }
    if (!ENT_STR_AMONG(ent_terms_token(t, i)->norm, places)) return false;
    for (uint32_t step = 0; step < STEPS; step++) {
        i = ent_terms_token(t, i)->head;
        if (builds(t, i) || new_works(t, i) || building(t, i)) return true;
        if (sited(t, i) || aim_of_deal(t, i)) return true;
        uint8_t pos = ent_terms_token(t, i)->pos;
        if (pos == ENT_POS_VERB) return does_building(t, i);
        if (pos != ENT_POS_NOUN && pos != ENT_POS_PROPN && pos != ENT_POS_ADP) return false;
    }
    return false;
}

/* The first place where the sentence says that something is built. */
bool ent_term_place(const EntTerms *t, EntSpan sentence, EntFact *out)
{
    for (uint32_t i = sentence.begin; i < sentence.end; i++) {
        uint32_t e;
        const EntMention *m = ent_terms_mention(t, i, &e);
        if (m && ent_class_top(m->kind) == ENT_CLASS_Place && place_of_works(t, m))
            return ent_terms_tell(out, ENT_PROPERTY_place, e, "place-of-works");
    }
    return false;
}

/* "in Latvia, Estonia and Norway", "in Liepaja, Latvia": the place of MENTION goes on with another
 * behind it; its entity in *NEXT. */
static const EntMention *next_place(const EntTerms *t, const EntMention *mention, uint32_t end,
                                    uint32_t *next)
{
    uint32_t i = mention->tokens.end;
    if (i < end && ent_terms_is(t, i, ",")) i++;
    if (i < end && (ent_terms_is(t, i, "and") || ent_terms_is(t, i, "&"))) i++;
    if (i == mention->tokens.end && i < end &&
        (ent_terms_is(t, i, "of") || ent_terms_is(t, i, "in")))
        i++; /* "in the Dobele district of Latvia" */
    if (i < end && ent_terms_is(t, i, "the")) i++;
    if (i == mention->tokens.end || i >= end) return NULL;
    const EntMention *m = ent_terms_mention(t, i, next);
    return m && m->tokens.begin == i && ent_class_top(m->kind) == ENT_CLASS_Place ? m : NULL;
}

/* The other places of the list that the one told of PARTNERSHIP last begins. */
EntStatus ent_term_listed_places(EntTerms *t, uint32_t partnership)
{
    size_t last = t->facts->facts.len;
    const EntFact *first = last ? &t->facts->facts.at[last - 1] : NULL;
    if (!first || first->subject != partnership || first->property != ENT_PROPERTY_place ||
        first->object.type != ENT_VALUE_ENTITY)
        return ENT_OK;
    EntFact f = *first;
    for (uint32_t i = f.evidence.begin; i < f.evidence.end; i++) {
        uint32_t e;
        const EntMention *m = ent_terms_mention(t, i, &e);
        if (!m || e != first->object.entity || !place_of_works(t, m)) continue;
        while ((m = next_place(t, m, f.evidence.end, &f.object.entity)))
            if (!ENT_PUSH(&t->facts->facts, f)) return ENT_ERR_MEMORY;
        break;
    }
    return ENT_OK;
}

/* "The programme will begin at sites in Latvia": where what the deal is for begins or stands. */
bool ent_term_place_later(const EntTerms *t, EntSpan sentence, EntFact *out)
{
    if (ent_term_place(t, sentence, out)) return true;
    for (uint32_t i = sentence.begin; i < sentence.end; i++) {
        uint32_t e;
        const EntMention *m = ent_terms_mention(t, i, &e);
        if (!m || m->head != i || ent_class_top(m->kind) != ENT_CLASS_Place) continue;
        uint32_t k = ent_terms_token(t, i)->head;
        if (!ent_terms_is(t, k, "in") && !ent_terms_is(t, k, "at") && !ent_terms_is(t, k, "within"))
            continue;
        for (uint32_t step = 0; step < 4 && ent_terms_token(t, k)->pos != ENT_POS_VERB; step++)
            k = ent_terms_token(t, k)->head;
        if (ent_terms_token(t, k)->pos == ENT_POS_VERB &&
            ent_terms_lists(t, ent_terms_token(t, k)->lemma, ENT_WORDS_BeginVerb))
            return ent_terms_tell(out, ENT_PROPERTY_place, e, "place-of-works");
    }
    return false;
}
