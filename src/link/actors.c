/* Who acts in an article: names that only the recogniser vouches for are kept where somebody does
 * something, owns, signs or employs under them. */
#include "link/cluster.h"

/* "acquired Orion", "invested in Orion", "a stake in Orion": the other side of a deal. */
static bool of_cooperation(const EntLinker *l, const EntToken *head)
{
    uint32_t up = head->head;
    if (ent_str_is(head->dep, "pobj"))
        up = l->doc->tokens.at[up].head;
    else if (!ent_str_is(head->dep, "dobj"))
        return false;
    uint32_t sum = l->mentions->of_token[up]; /* "invested $5 million in Orion" */
    if (sum != UINT32_MAX && l->mentions->list.at[sum].type == ENT_MENTION_MONEY)
        up = l->doc->tokens.at[l->mentions->list.at[sum].head].head;
    char folded[64];
    EntStr key = ent_lexicon_fold(l->doc->tokens.at[up].lemma, folded, sizeof folded);
    const EntSense *deal = ent_lexicon_sense(l->lexicon, key, ENT_SENSE_CooperationVerb);
    if (!deal) deal = ent_lexicon_sense(l->lexicon, key, ENT_SENSE_CooperationNoun);
    return deal && (deal->kind == ENT_CLASS_Acquisition || deal->kind == ENT_CLASS_Investment ||
                    deal->kind == ENT_CLASS_SupplyPartnership);
}

/* The mention that TOKEN belongs to, other than M, is of an organisation that is sure. */
static bool sure_body_at(const EntLinker *l, const EntToken *token, const EntMention *m)
{
    uint32_t k = l->mentions->of_token[token - l->doc->tokens.at];
    if (k == UINT32_MAX) return false;
    const EntMention *other = &l->mentions->list.at[k];
    return other != m && other->strength == ENT_STRENGTH_SURE &&
           ent_class_top(other->kind) == ENT_CLASS_Organisation;
}

/* "has hired Orion to run its pumps", "supplies pumps to Orion": HEAD is taken on or served. */
static bool engaged_or_served(const EntLinker *l, const EntToken *head)
{
    const EntToken *up = &l->doc->tokens.at[head->head];
    bool to = ent_str_is(head->dep, "pobj") && ent_str_eq_nocase(up->text, ENT_STR("to"));
    const EntToken *verb = to ? &l->doc->tokens.at[up->head] : up;
    bool object = ent_str_is(head->dep, "dobj") || ent_str_is(head->dep, "nsubjpass");
    if (verb->pos != ENT_POS_VERB || (!to && !object)) return false;
    return ent_lexicon_lists(l->lexicon, verb->lemma,
                             to ? ENT_WORDS_GiveVerb : ENT_WORDS_EngageVerb);
}

/* "Ann Lee joined Orion", "she left Orion": HEAD is a body that a person works for. */
static bool worked_for(const EntLinker *l, const EntToken *head)
{
    static const char *const verbs[] = {"join", "rejoin", "leave", "quit", "head", "lead", "run"};
    static const char *const pronouns[] = {"he", "she", "who"};
    const EntToken *verb = &l->doc->tokens.at[head->head];
    if (!ent_str_is(head->dep, "dobj") || !ENT_STR_AMONG(verb->lemma, verbs)) return false;
    for (const EntToken *t = head; t > l->doc->tokens.at && !t->sentence_start; t--) {
        const EntToken *who = t - 1;
        if (&l->doc->tokens.at[who->head] != verb || !ent_str_is(who->dep, "nsubj")) continue;
        return ent_str_is(who->label, "PERSON") || ENT_STR_AMONG(who->norm, pronouns);
    }
    return false;
}

/* "our Orion investment": M is held. */
static bool held(const EntLinker *l, const EntMention *m)
{
    const EntToken *t = l->doc->tokens.at;
    uint32_t b = m->tokens.begin, end = m->tokens.end;
    if (b == 0 || end >= l->doc->tokens.len || !ent_str_is(t[end].text, "investment")) return false;
    return ent_str_is(t[b - 1].norm, "our") || ent_str_is(t[b - 1].norm, "its");
}

/* "Orion (NYSE: ORN)": shares of it are traded. "founded Orion": somebody began it. */
static bool traded_or_founded(const EntLinker *l, const EntMention *m)
{
    const EntToken *t = l->doc->tokens.at;
    uint32_t b = m->tokens.begin, end = m->tokens.end;
    bool founded =
        b > 0 && (ent_str_is(t[b - 1].text, "founded") || ent_str_is(t[b - 1].text, "cofounded"));
    bool traded = end + 3 < l->doc->tokens.len && ent_str_is(t[end].text, "(") &&
                  l->mentions->words[end + 1].capital && ent_str_is(t[end + 2].text, ":") &&
                  l->mentions->words[end + 3].upper;
    return founded || traded;
}

/* What an article calls those whom it lists. */
static const char *const groups[] = {
    "sponsor",      "partner",      "member", "investor", "customer", "company", "exhibitor",
    "supporter",    "firm",         "brand",  "maker",    "bank",     "client",  "retailer",
    "organization", "organisation", "studio", "supplier", "provider"};

/* "companies such as Orion", "brands like Orion". */
static bool of_examples(const EntLinker *l, const EntToken *head)
{
    const EntToken *p = &l->doc->tokens.at[head->head], *noun = &l->doc->tokens.at[p->head];
    bool leads = ent_str_eq_nocase(p->text, ENT_STR("as")) ||
                 ent_str_eq_nocase(p->text, ENT_STR("like")) ||
                 ent_str_eq_nocase(p->text, ENT_STR("including"));
    return leads && ent_str_is(noun->tag, "NNS") && ENT_STR_AMONG(noun->lemma, groups);
}

/* "Sponsors include Orion": HEAD is one of those that the verb's subject speaks of. */
static bool of_members(const EntLinker *l, const EntToken *head)
{
    const EntToken *verb = &l->doc->tokens.at[head->head];
    bool includes = ent_str_is(verb->lemma, "include") || ent_str_is(verb->lemma, "comprise");
    if (!includes || !ent_str_is(head->dep, "dobj")) return false;
    for (const EntToken *t = head - 1; t >= l->doc->tokens.at; t--) {
        bool subject = &l->doc->tokens.at[t->head] == verb && ent_str_is(t->dep, "nsubj");
        for (size_t i = 0; subject && i < sizeof groups / sizeof *groups; i++)
            if (ent_str_is(t->lemma, groups[i])) return true;
        if (t->sentence_start) break;
    }
    return false;
}

/* "Ann Lee, Orion": an employer in apposition. */
static bool behind_person(const EntLinker *l, const EntMention *m)
{
    uint32_t b = m->tokens.begin;
    return b >= 2 && ent_str_is(l->doc->tokens.at[b - 1].text, ",") &&
           ent_str_is(l->doc->tokens.at[b - 2].label, "PERSON") && m->tokens.end - b >= 2;
}

/* Signs that a mention is of somebody who acts: subject, owner, party, employer, in apposition. A
 * product's name mostly modifies a noun instead. */
static bool acts(const EntLinker *l, const EntMention *m)
{
    static const char *const roles[] = {"nsubj", "nsubjpass", "poss", "appos", "agent", "ROOT"};
    static const char *const prepositions[] = {"by", "with", "at", "from", "between", "of", "for"};
    const EntToken *head = &l->doc->tokens.at[m->head];
    /* As its list goes: a body that is sure, or what the first of the list is. */
    for (int n = 0; n < 20 && ent_str_is(head->dep, "conj"); n++) {
        head = &l->doc->tokens.at[head->head];
        if (sure_body_at(l, head, m)) return true;
    }
    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++)
        if (ent_str_is(head->dep, roles[i])) return true;
    const EntWord *governor = &l->mentions->words[head->head];
    bool employer = ent_word_has(governor, ENT_SENSE_Role) ||
                    ent_str_is(l->doc->tokens.at[head->head].label, "PERSON");
    if (employer && (ent_str_is(head->dep, "compound") || ent_str_is(head->dep, "nmod")))
        return true;
    if (held(l, m) || traded_or_founded(l, m)) return true;
    if (engaged_or_served(l, head) || worked_for(l, head)) return true;
    if (of_cooperation(l, head) || of_members(l, head) || behind_person(l, m)) return true;
    if (!ent_str_is(head->dep, "pobj")) return false;
    if (sure_body_at(l, head, m)) return true; /* "builders such as Orion and Kestrel" */
    if (of_examples(l, head)) return true;
    EntStr preposition = l->doc->tokens.at[head->head].text;
    return ENT_STR_AMONG(preposition, prepositions);
}

/* The recogniser of press names takes it for a body. */
static bool vouched(const EntLinker *l, const EntMention *m)
{
    return ent_str_is(ent_doc_press_label(l->doc, m->tokens), "ORG");
}

static bool some_mention_acts(const EntLinker *l, uint32_t cluster)
{
    for (uint32_t i = 0; i < l->of.len; i++) {
        const EntMention *m = &l->mentions->list.at[i];
        if (l->of.at[i] == cluster && (vouched(l, m) || acts(l, m))) return true;
    }
    return false;
}

void ent_retype_listed(EntLinker *l)
{
    for (uint32_t i = 0; i < l->of.len; i++) {
        EntCluster *c = l->of.at[i] == ENT_UNLINKED ? NULL : &l->clusters.at[l->of.at[i]];
        if (!c || c->kind != ENT_CLASS_Person || c->name.count != 1 ||
            c->strength == ENT_STRENGTH_SURE)
            continue;
        const EntMention *m = &l->mentions->list.at[i];
        const EntToken *head = &l->doc->tokens.at[m->head];
        for (int n = 0; n < 20 && ent_str_is(head->dep, "conj"); n++) {
            head = &l->doc->tokens.at[head->head];
            if (sure_body_at(l, head, m)) c->kind = ENT_CLASS_Company;
        }
    }
}

bool ent_cluster_too_weak(const EntLinker *l, uint32_t cluster)
{
    const EntCluster *c = &l->clusters.at[cluster];
    bool one = c->name.count == 1;
    if (c->kind == ENT_CLASS_NONE || c->strength == ENT_STRENGTH_GUESS) return true;
    if (c->strength == ENT_STRENGTH_SURE) return false;
    if (ent_class_top(c->kind) == ENT_CLASS_Person) return one;
    return ent_class_top(c->kind) == ENT_CLASS_Organisation && !some_mention_acts(l, cluster);
}
