/* "Orion CEO Ann Lee joins Jan Moen from Daybreak to discuss a deal with Kestrel": who asks, and
 * the outlet behind the asker, have no part in what they talk of; the deal is Orion's. Patterns of
 * sequences begin with the body that is nearest. */
#include "fact/rules_work.h"

static bool is_person(const EntMention *m)
{
    return m && m->type == ENT_MENTION_ENTITY && m->kind == ENT_CLASS_Person;
}

/* "from | Daybreak" behind a person, "Daybreak | 's" before one: the mention of that person, whom
 * the body BODY is named to tell apart; NULL: none. */
static const EntMention *asker_of(const EntRules *r, const EntMention *body)
{
    const EntMentions *mentions = &r->work->mentions;
    EntSpan span = body->tokens;
    const EntMention *m = NULL;
    if (span.begin >= 2 && ent_doc_is(r->doc, span.begin - 1, "from"))
        m = ent_mention_at(mentions, span.begin - 2);
    else if (span.end < r->doc->tokens.len && ent_str_is(r->doc->tokens.at[span.end].tag, "POS"))
        m = ent_mention_at(mentions, span.end + 1);
    return is_person(m) ? m : NULL;
}

/* "joins | Jan Moen", "spoke with | Daybreak's Jan Moen": where the verb stands, right before token
 * I; or I. */
static uint32_t verb_of_talk(const EntRules *r, uint32_t i)
{
    static const char *const verbs[] = {"join", "speak", "talk", "sit", "tell", "chat", "meet"};
    static const char *const links[] = {"with", "to", "down", "up"};
    uint32_t k = i;
    while (k > 0 && ENT_STR_AMONG(r->doc->tokens.at[k - 1].text, links)) k--;
    bool talks = k > 0 && ENT_STR_AMONG(r->doc->tokens.at[k - 1].lemma, verbs);
    return talks ? k - 1 : i;
}

/* Where the article says a person of the sentence from BEGIN to VERB works, the last one. */
static uint32_t guests_body(const EntRules *r, uint32_t begin, uint32_t verb)
{
    uint32_t body = ENT_NO_ENTITY;
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        const EntFact *f = ent_rules_fact(r, i);
        if (f->property != ENT_PROPERTY_position || f->object.entity == ENT_NO_ENTITY ||
            r->drop_fact[i])
            continue;
        for (uint32_t k = begin; k < verb; k++)
            if (ent_entity_headed_at(r->work, k) == f->subject) body = f->object.entity;
    }
    return body;
}

/* The body that PARTY stands for in SENTENCE: PARTY, or that of the guest whom its man asks. */
static uint32_t true_party(const EntRules *r, uint32_t party, EntSpan sentence)
{
    for (uint32_t i = sentence.begin; i < sentence.end; i++) {
        if (ent_entity_headed_at(r->work, i) != party) continue;
        const EntMention *body = ent_mention_at(&r->work->mentions, i);
        const EntMention *asker = asker_of(r, body);
        if (!asker) return party;
        uint32_t first =
            asker->tokens.begin < body->tokens.begin ? asker->tokens.begin : body->tokens.begin;
        uint32_t verb = verb_of_talk(r, first);
        uint32_t guests = verb < first ? guests_body(r, sentence.begin, verb) : ENT_NO_ENTITY;
        return guests == ENT_NO_ENTITY ? party : guests;
    }
    return party;
}

void ent_settle_interviews(EntRules *r)
{
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        EntFact *f = ent_rules_fact(r, i);
        if (f->property != ENT_PROPERTY_party || r->drop_fact[i]) continue;
        uint32_t party = true_party(r, f->object.entity, f->evidence);
        if (party == f->object.entity) continue;
        if (ent_rules_any(r, f->subject, ENT_PROPERTY_party, party))
            r->drop_fact[i] = true;
        else
            f->object.entity = party;
    }
}
