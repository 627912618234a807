#include "mention/deal_party.h"

enum { CLIMB = 16 }; /* members of a list or appositions up to the first */

static bool dep_is(const EntFinder *f, uint32_t i, const char *dep)
{
    return ent_str_is(f->tokens[i].dep, dep);
}

/* What the lexicon says of token I as a word of cooperation, by its lemma. */
static const EntSense *deed(const EntFinder *f, uint32_t i, EntSenseType type)
{
    if (!ent_finder_has(f, i, type)) return NULL;
    return ent_lexicon_sense_of(f->lexicon, f->tokens[i].lemma, type);
}

static bool is_verb(const EntFinder *f, uint32_t i)
{
    return f->tokens[i].pos == ENT_POS_VERB;
}

/* "acquire", "buy", "merge", "purchase", "take over", "own". */
static bool acquires(const EntFinder *f, uint32_t i)
{
    if (!is_verb(f, i)) return false;
    EntStr lemma = f->tokens[i].lemma;
    if (ent_str_is(lemma, "take")) return ent_finder_is(f, i + 1, "over");
    if (ent_str_is(lemma, "own")) return true;
    const EntSense *s = deed(f, i, ENT_SENSE_CooperationVerb);
    return s && s->kind == ENT_CLASS_Acquisition;
}

/* "sold Orion to Kestrel", "was sold to": what changes hands as a whole. */
static bool sells_on(const EntFinder *f, uint32_t i, uint32_t object)
{
    enum { REACH = 8 };
    bool past = ent_str_is(f->tokens[i].tag, "VBD") || ent_str_is(f->tokens[i].tag, "VBN");
    if (!ent_str_is(f->tokens[i].lemma, "sell") || !past) return false;
    for (uint32_t k = (object > i ? object : i) + 1; k < f->count && k < i + REACH; k++)
        if (ent_finder_is(f, k, "to") && f->tokens[k].head == i) return true;
    return false;
}

/* "agreed to buy", "a deal to buy" */
static bool is_agreed(const EntFinder *f, uint32_t verb)
{
    uint32_t up = f->tokens[verb].head;
    return up != verb &&
           (ent_str_is(f->tokens[up].lemma, "agree") || ent_str_is(f->tokens[up].lemma, "offer") ||
            (!is_verb(f, up) && deed(f, up, ENT_SENSE_CooperationNoun)));
}

/* The verb at I acquires its object as a whole. One buys much else; "bought Orion" and "agreed to
 * buy Orion" at least are told of a deal. */
static bool acquires_it(const EntFinder *f, uint32_t i)
{
    const EntSense *s = acquires(f, i) ? deed(f, i, ENT_SENSE_CooperationVerb) : NULL;
    bool past = ent_str_is(f->tokens[i].tag, "VBD") || ent_str_is(f->tokens[i].tag, "VBN");
    return acquires(f, i) &&
           (past || is_agreed(f, i) || (s && !s->weak) || ent_str_is(f->tokens[i].lemma, "own"));
}

/* "partner", "collaborate", "team": verbs that tell by themselves that two sides work together. */
static bool cooperates(const EntFinder *f, uint32_t i)
{
    const EntSense *s = is_verb(f, i) ? deed(f, i, ENT_SENSE_CooperationVerb) : NULL;
    return s && s->kind == ENT_CLASS_StrategicCooperation && !s->weak;
}

static const EntSense *deal_noun(const EntFinder *f, uint32_t i)
{
    return is_verb(f, i) ? NULL : deed(f, i, ENT_SENSE_CooperationNoun);
}

static bool noun_of_ownership(const EntFinder *f, uint32_t i)
{
    const EntSense *s = deal_noun(f, i);
    return s && (s->kind == ENT_CLASS_Acquisition || s->kind == ENT_CLASS_Investment);
}

/* A noun that tells of a deal by itself: "agreement", "partnership", "acquisition", "stake". */
static bool tells_of_deal(const EntFinder *f, uint32_t i)
{
    const EntSense *s = deal_noun(f, i);
    return s && (!s->weak || s->kind == ENT_CLASS_Acquisition || s->kind == ENT_CLASS_Investment ||
                 ent_str_is(f->tokens[i].lemma, "partner"));
}

/* Verbs that make a deal of their object: "signed an agreement", "raised $5 m in funding". */
static bool light_verb(const EntFinder *f, uint32_t i)
{
    return is_verb(f, i) && ent_finder_has(f, i, ENT_SENSE_DealVerb);
}

/* A subject that is more than a pronoun. */
static bool has_subject(const EntFinder *f, uint32_t verb)
{
    enum { REACH = 12 };
    for (uint32_t i = verb; i-- > 0 && i + REACH > verb && !f->tokens[i + 1].sentence_start;)
        if (f->tokens[i].head == verb && dep_is(f, i, "nsubj") && f->tokens[i].pos != ENT_POS_PRON)
            return true;
    return false;
}

/* "agreed to acquire", "announced plans to merge", "said it has been bought": the verb DEED of a
 * deal, without a subject of its own, below VERB. */
static bool below(const EntFinder *f, uint32_t deed, uint32_t verb)
{
    enum { STEPS = 4 };
    if (deed == verb) return true;
    if (has_subject(f, deed)) return false;
    for (uint32_t n = 0, i = deed; n < STEPS; n++, i = f->tokens[i].head) {
        if (i == verb) return true;
        if (dep_is(f, i, "relcl") || dep_is(f, i, "nsubj") || dep_is(f, i, "ROOT")) return false;
    }
    return false;
}

/* "raised $5 million", "received an investment": VERB, with a sum or funds before END. */
static bool takes_money(const EntFinder *f, uint32_t verb, uint32_t end)
{
    enum { REACH = 8 };
    const EntSense *takes = is_verb(f, verb) ? deed(f, verb, ENT_SENSE_DealVerb) : NULL;
    if (!takes || takes->kind != ENT_CLASS_Investment) return false;
    for (uint32_t i = verb + 1; i < end && i < verb + REACH && !f->tokens[i].sentence_start; i++) {
        EntStr text = f->tokens[i].text;
        bool sum = ent_str_is(f->tokens[i].tag, "$") || ent_finder_has(f, i, ENT_SENSE_Currency);
        if (sum || noun_of_ownership(f, i) || ent_str_eq_nocase(text, ENT_STR("funding")))
            return true;
    }
    return false;
}

/* "a funding round", "the investment": money that a company takes. */
static bool round_of_money(const EntFinder *f, uint32_t noun)
{
    const EntSense *s = ent_words_head(f->lexicon, f->doc, noun > 0 ? noun - 1 : noun, noun + 1,
                                       ENT_SENSE_CooperationNoun, NULL);
    return s && s->kind == ENT_CLASS_Investment;
}

/* "backed by", "a seed round led by"; "raised $5 m from", "received an investment from": the giver
 * of money behind the preposition P. */
static bool gives_money(const EntFinder *f, uint32_t p, uint32_t governor)
{
    if (ent_finder_is(f, p, "from")) return takes_money(f, governor, p);
    if (!ent_finder_is(f, p, "by") || !ent_str_is(f->tokens[governor].tag, "VBN")) return false;
    return ent_finder_has(f, governor, ENT_SENSE_FunderVerb) ||
           (ent_str_is(f->tokens[governor].lemma, "lead") &&
            round_of_money(f, f->tokens[governor].head));
}

/* The verb that the noun at I is an object of, behind a preposition or not; I itself if none. */
static uint32_t verb_of(const EntFinder *f, uint32_t i)
{
    uint32_t head = f->tokens[i].head;
    if (dep_is(f, i, "dobj")) return head;
    /* "announced a partnership to build": for the parser the partnership builds */
    if (dep_is(f, i, "nsubj") && i < head && ent_finder_is(f, i + 1, "to") &&
        dep_is(f, head, "ccomp"))
        return f->tokens[head].head;
    return dep_is(f, i, "pobj") ? f->tokens[head].head : i;
}

/* "in partnership with": the noun at I makes whoever does the deed VERB a side. */
static bool done_together(const EntFinder *f, uint32_t i, uint32_t verb)
{
    uint32_t p = f->tokens[i].head;
    return dep_is(f, i, "pobj") && ent_finder_is(f, p, "in") && p + 1 == i &&
           ent_finder_is(f, i + 1, "with") && f->tokens[p].head == verb && tells_of_deal(f, i);
}

/* "[works] with Kestrel", "[a deal] with Kestrel": token I has somebody on its other side whom the
 * recogniser takes for a body. */
static bool with_body(const EntFinder *f, uint32_t i)
{
    enum { REACH = 6, NAME = 12 };
    for (uint32_t p = i + 1; p < f->count && p < i + REACH && !f->tokens[p].sentence_start; p++) {
        if (!ent_finder_is(f, p, "with") || f->tokens[p].head != i) continue;
        for (uint32_t k = p + 1; k < f->count && k < p + NAME && !f->tokens[k].sentence_start; k++)
            if (f->tokens[k].head == p && dep_is(f, k, "pobj"))
                return ent_str_is(f->tokens[k].label, "ORG");
    }
    return false;
}

/* "works with Kestrel", "co-produced a film with Kestrel" */
static bool works_with(const EntFinder *f, uint32_t verb)
{
    bool joint = verb >= 2 && ent_finder_is(f, verb - 1, "-") && ent_finder_is(f, verb - 2, "co");
    return (joint || ent_str_is(f->tokens[verb].lemma, "work")) && with_body(f, verb);
}

/* "Partnering with Kestrel, Orion …" */
static bool partners_first(const EntFinder *f, uint32_t i, uint32_t verb)
{
    return dep_is(f, i, "advcl") && f->tokens[i].head == verb && cooperates(f, i) &&
           with_body(f, i);
}

/* "Orion signed an agreement", "entered into a partnership", "agreed to acquire": what depends on
 * the verb VERB makes its subject a side. */
static bool makes_deal(const EntFinder *f, uint32_t verb)
{
    enum { REACH = 24 };
    if (acquires(f, verb) || cooperates(f, verb)) return true;
    if (!is_verb(f, verb)) return false;
    if (works_with(f, verb)) return true;
    if (takes_money(f, verb, f->count)) return true;
    for (uint32_t i = verb > REACH ? verb - REACH : 0; i < f->count && i < verb + REACH; i++) {
        if (i > verb && f->tokens[i].sentence_start) break;
        if (done_together(f, i, verb) || (i < verb && partners_first(f, i, verb))) return true;
        if (i < verb) continue;
        uint32_t deed = verb_of(f, i);
        if (deed != i && (light_verb(f, deed) || with_body(f, i)) && tells_of_deal(f, i) &&
            below(f, deed, verb))
            return true;
        if (acquires(f, i) && below(f, i, verb)) return true;
    }
    return false;
}

/* "companies such as Orion": the preposition P leads from many to those of them that are named. */
static bool names_members(const EntFinder *f, uint32_t p)
{
    const EntToken *noun = &f->tokens[f->tokens[p].head];
    bool plural = ent_str_is(noun->tag, "NNS");
    return plural && (ent_finder_is(f, p, "as") || ent_finder_is(f, p, "like") ||
                      ent_finder_is(f, p, "including"));
}

/* The token of SPAN that hangs on the rest of the sentence, or on the first member of its list. */
static uint32_t anchor(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.end - 1;
    for (uint32_t k = span.begin; k < span.end; k++)
        if (f->tokens[k].head < span.begin || f->tokens[k].head >= span.end) i = k;
    for (uint32_t n = 0; n < CLIMB; n++) {
        if (dep_is(f, i, "conj") || dep_is(f, i, "appos"))
            i = f->tokens[i].head;
        else if (dep_is(f, i, "pobj") && names_members(f, f->tokens[i].head))
            i = f->tokens[f->tokens[i].head].head;
        else
            break;
    }
    return i;
}

/* "investors such as Orion", "partners including Orion and Kestrel": SPAN is one of them. */
static bool is_named_partner(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.end - 1;
    bool owner = span.end < f->count && ent_str_is(f->tokens[span.end].tag, "POS");
    if (owner || ent_str_is(ent_span_label(f, span), "PERSON")) return false;
    for (uint32_t k = span.begin; k < span.end; k++)
        if (f->tokens[k].head < span.begin || f->tokens[k].head >= span.end) i = k;
    for (uint32_t n = 0; n < CLIMB && dep_is(f, i, "conj"); n++) i = f->tokens[i].head;
    uint32_t p = f->tokens[i].head;
    return dep_is(f, i, "pobj") && names_members(f, p) &&
           ent_lexicon_lists(f->lexicon, f->tokens[f->tokens[p].head].lemma, ENT_WORDS_PartnerNoun);
}

/* The object of the verb VERB between it and token END tells of a deal: "awarded a contract to". */
static bool object_is_deal(const EntFinder *f, uint32_t verb, uint32_t end)
{
    for (uint32_t i = verb + 1; i < end; i++)
        if (f->tokens[i].head == verb && dep_is(f, i, "dobj") && deal_noun(f, i)) return true;
    return false;
}

/* "an agreement between Orion and Kestrel", "awarded a contract to Orion", "won an order from":
 * SPAN behind the preposition at P. People sign and win as well. */
static bool side_of_paper(const EntFinder *f, EntSpan span, uint32_t p)
{
    uint32_t governor = f->tokens[p].head;
    if (ent_str_is(ent_span_label(f, span), "PERSON")) return false;
    if (ent_finder_is(f, p, "between")) {
        const EntSense *noun = deal_noun(f, governor);
        return noun && !noun->weak;
    }
    if (!is_verb(f, governor) || !object_is_deal(f, governor, p)) return false;
    const EntSense *verb = deed(f, governor, ENT_SENSE_CooperationVerb);
    if (ent_finder_is(f, p, "to"))
        return verb &&
               (verb->kind == ENT_CLASS_Agreement || verb->kind == ENT_CLASS_SupplyPartnership);
    return ent_finder_is(f, p, "from") && light_verb(f, governor);
}

/* A sum begins at token I: "60 million euros", "$60 million". */
static bool sum_from(const EntFinder *f, uint32_t i)
{
    enum { REACH = 4 };
    if (i < f->count && ent_str_is(f->tokens[i].tag, "$")) return true;
    for (uint32_t k = i; k < f->count && k < i + REACH && !f->tokens[k].sentence_start; k++) {
        if (ent_finder_has(f, k, ENT_SENSE_Currency)) return true;
        if (!ent_str_is(f->tokens[k].tag, "CD")) return false;
    }
    return false;
}

/* "awarded Orion a contract", "Orion was granted a loan of", "lent Orion 60 million euros": VERB
 * gives the name whose last word is I a contract or money; of people, prizes and posts are told so.
 */
static bool is_given_deal(const EntFinder *f, EntSpan span, uint32_t i, uint32_t verb)
{
    enum { REACH = 8 };
    static const char *const verbs[] = {"award", "grant", "give", "hand", "offer", "lend", "pay"};
    bool passive = dep_is(f, i, "nsubjpass");
    if (!is_verb(f, verb) || !ENT_STR_AMONG(f->tokens[verb].lemma, verbs)) return false;
    if (!passive && !dep_is(f, i, "dative") && !dep_is(f, i, "dobj")) return false;
    if (ent_finder_has(f, span.begin, ENT_SENSE_GivenName) || (!passive && span.end <= verb))
        return false;
    uint32_t from = passive ? verb + 1 : span.end;
    bool lent = ent_str_is(f->tokens[verb].lemma, "lend") && sum_from(f, from);
    if (lent && !ent_str_is(ent_span_label(f, span), "PERSON")) return true;
    for (uint32_t k = from; k < f->count && k < verb + REACH; k++) {
        if (f->words[k].capital || f->tokens[k].sentence_start) return false;
        if (tells_of_deal(f, k) || ent_finder_is(f, k, "contract") ||
            ent_finder_is(f, k, "contracts") || ent_finder_is(f, k, "loan"))
            return true;
    }
    return false;
}

/* "newly issued | Orion common stock", "20 million of Orion convertible notes": whose papers are
 * bought. */
static bool issues_papers(const EntFinder *f, EntSpan span)
{
    static const char *const kinds[] = {"common", "preferred", "convertible", "ordinary", "senior"};
    static const char *const papers[] = {"stock", "shares", "notes", "bonds", "debentures"};
    enum { REACH = 3 };
    uint32_t i = span.end;
    if (ent_finder_is(f, span.begin, "class") || ent_finder_is(f, span.begin, "series"))
        return false;
    while (i < span.end + REACH && ENT_STR_AMONG(ent_finder_text(f, i), kinds)) i++;
    return i > span.end && ENT_STR_AMONG(ent_finder_text(f, i), papers);
}

/* "selected Orion as its supplier": SPAN, the object of VERB. People are chosen for other things.
 */
static bool is_chosen(const EntFinder *f, EntSpan span, uint32_t verb)
{
    enum { REACH = 8 };
    if (!ent_finder_has(f, verb, ENT_SENSE_ChoiceVerb) || !ent_finder_is(f, span.end, "as"))
        return false;
    bool theirs = ent_finder_is(f, span.end + 1, "its") || ent_finder_is(f, span.end + 1, "their");
    for (uint32_t i = span.end + 1; i < f->count && i < span.end + REACH; i++) {
        if (f->tokens[i].sentence_start) break;
        if (ent_finder_has(f, i, ENT_SENSE_CompanyNoun)) return true;
        if (theirs && ent_str_is(f->tokens[i].lemma, "partner")) return true;
    }
    return false;
}

/* "an investment in Kestrel, a maker of pumps" */
static bool explained(const EntFinder *f, EntSpan span)
{
    return ent_finder_is(f, span.end, ",") &&
           (ent_finder_is(f, span.end + 1, "a") || ent_finder_is(f, span.end + 1, "an") ||
            ent_finder_is(f, span.end + 1, "the"));
}

/* SPAN behind the preposition at P. */
static bool behind_preposition(const EntFinder *f, EntSpan span, uint32_t p)
{
    uint32_t governor = f->tokens[p].head;
    bool owns = acquires(f, governor) || noun_of_ownership(f, governor);
    if (gives_money(f, p, governor)) return true;
    if (ent_finder_is(f, p, "by") || ent_finder_is(f, p, "from")) return owns;
    if (ent_finder_is(f, p, "of")) return owns;
    if (ent_finder_is(f, p, "in")) { /* "invested in"; not "an investment in Bitcoin" */
        const EntSense *share = deal_noun(f, governor);
        if (share && share->kind == ENT_CLASS_Investment && explained(f, span)) return true;
        if (share) return share->kind == ENT_CLASS_Acquisition;
        if (ent_str_is(f->tokens[governor].tag, "NNS"))
            return ent_str_is(f->tokens[governor].lemma, "investor");
        return ent_str_is(f->tokens[governor].lemma, "invest") &&
               !ent_str_is(f->tokens[governor].tag, "VB");
    }
    if (ent_finder_is(f, p, "into")) return owns;
    if (!ent_finder_is(f, p, "with")) return false;
    const EntSense *noun = deal_noun(f, governor);
    return acquires(f, governor) || cooperates(f, governor) || (noun && !noun->weak) ||
           (is_verb(f, governor) && ent_str_is(f->tokens[governor].lemma, "work"));
}

/* A surname that the text gave in full before is a person, whatever he buys. */
static bool known_surname(const EntFinder *f, EntSpan span)
{
    EntStr last = f->tokens[span.end - 1].text;
    for (size_t i = 0; i < f->out->list.len; i++) {
        const EntMention *m = &f->out->list.at[i];
        if (m->type == ENT_MENTION_ENTITY && m->kind == ENT_CLASS_Person &&
            m->tokens.end - m->tokens.begin > 1 &&
            ent_str_eq(f->tokens[m->tokens.end - 1].text, last))
            return true;
    }
    return false;
}

/* One word that is a given name, a bare head noun ("Institute", "Summit"), or a common word with
 * which a sentence begins. */
static bool says_little(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    if (span.end - span.begin != 1) return false;
    bool adjective = dep_is(f, i, "amod") && !f->words[i].upper && f->tokens[i].head > i &&
                     !f->words[f->tokens[i].head].capital; /* "the two Scottish institutions" */
    if (adjective) return true;
    bool opens = f->tokens[i].sentence_start && ent_finder_has(f, i, ENT_SENSE_CommonWord) &&
                 f->tokens[i].iob == ENT_IOB_O;
    return opens || ent_finder_has(f, i, ENT_SENSE_GivenName) ||
           ent_finder_has(f, i, ENT_SENSE_OrgHead) || ent_finder_has(f, i, ENT_SENSE_EventHead);
}

/* "the Letter", "this Statement", "the Affiliates": capitals of contracts. */
static bool names_paper(const EntFinder *f, EntSpan span)
{
    return span.end - span.begin == 1 && ent_finder_has(f, span.begin, ENT_SENSE_CommonWord) &&
           (ent_finder_has(f, span.begin, ENT_SENSE_CooperationNoun) ||
            ent_str_is(f->tokens[span.begin].tag, "NNS") ||
            ent_str_is(f->tokens[span.begin].tag, "NNPS") ||
            (span.begin > 0 && ent_finder_is(f, span.begin - 1, "the")));
}

/* A common noun for a company stands before the name, the noun on the name ("with the defence group
 * Indra Sistemas") or the name on the noun ("by the venture firm Kestrel"). */
bool ent_is_called_company(const EntFinder *f, EntSpan span)
{
    if (span.begin == 0 || f->words[span.begin - 1].capital) return false;
    const EntToken *noun = &f->tokens[span.begin - 1];
    bool joined = (noun->head >= span.begin && noun->head < span.end) ||
                  noun->head == f->tokens[span.end - 1].head; /* both subject of a verb */
    for (uint32_t i = span.begin; i < span.end; i++)
        joined |= dep_is(f, i, "appos") && f->tokens[i].head == span.begin - 1;
    if (!joined || noun->pos != ENT_POS_NOUN || ent_str_is(noun->tag, "NNS")) return false;
    const EntSense *head =
        ent_words_head(f->lexicon, f->doc, span.begin - 1, span.begin, ENT_SENSE_OrgHead, NULL);
    return (head && head->kind == ENT_CLASS_Company && !head->plural) ||
           ent_finder_has(f, span.begin - 1, ENT_SENSE_CompanyNoun);
}

/* "its Kestrel acquisition", "Orion's Kestrel takeover": SPAN is what somebody acquired. */
static bool acquired_by_owner(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    if (i == 0 || span.end >= f->count || f->words[span.end].capital) return false;
    const EntSense *noun = deal_noun(f, span.end);
    bool owner = ent_str_is(f->tokens[i - 1].tag, "POS") || ent_finder_is(f, i - 1, "its") ||
                 ent_finder_is(f, i - 1, "their");
    return owner && noun && noun->kind == ENT_CLASS_Acquisition &&
           f->tokens[anchor(f, span)].head == span.end;
}

bool ent_is_deal_party(const EntFinder *f, EntSpan span)
{
    if (f->words[span.begin].heading || known_surname(f, span) || says_little(f, span))
        return false;
    if (names_paper(f, span)) return false;
    if (span.end - span.begin == 1 && f->tokens[span.begin].sentence_start &&
        ent_str_ends(f->tokens[span.begin].text, ENT_STR("s")) &&
        ent_finder_has(f, span.begin, ENT_SENSE_CommonWord))
        return false; /* "Tokens can be acquired" */
    /* "the Orion Software" is a product; "Orion Software" may be who makes it. */
    bool product =
        ent_words_head(f->lexicon, f->doc, span.begin, span.end, ENT_SENSE_ProductHead, NULL);
    bool determined = span.begin > 0 && f->words[span.begin - 1].function &&
                      f->tokens[span.begin - 1].pos == ENT_POS_DET;
    if (product && (determined || !ent_str_is(ent_span_label(f, span), "ORG")))
        return !determined && ent_acts_as_firm(f, span);
    if (span.begin > 0 &&
        (ent_finder_is(f, span.begin - 1, ":") || ent_finder_is(f, span.begin - 1, "(")))
        return false; /* "(NASDAQ: ORN)" */
    uint32_t i = anchor(f, span), governor = f->tokens[i].head;
    /* "Orion partners with Kestrel": a verb, though the tagger takes it for a noun */
    if (governor == span.end && ent_finder_is(f, governor, "partners") && with_body(f, governor))
        return true;
    if (acquired_by_owner(f, span) || is_named_partner(f, span) || issues_papers(f, span))
        return true;
    if (ent_told_as_party(f, span)) return true;
    if (dep_is(f, i, "nsubj")) return makes_deal(f, governor);
    if (dep_is(f, i, "nsubjpass") && cooperates(f, governor)) return true;
    if (is_given_deal(f, span, i, governor)) return true;
    if (dep_is(f, i, "dobj") || dep_is(f, i, "nsubjpass"))
        return acquires_it(f, governor) || sells_on(f, governor, i) || is_chosen(f, span, governor);
    if (dep_is(f, i, "poss")) return noun_of_ownership(f, governor);
    return dep_is(f, i, "pobj") &&
           (behind_preposition(f, span, governor) || side_of_paper(f, span, governor));
}
