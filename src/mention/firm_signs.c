/* Companies that nothing but what they do shows: "Quorva manufactures pumps", "Quorva is a maker of
 * pumps", "Quorva holds a franchise for Kestrel", and at the end "under licence from Quorva". By
 * the words in a row, as the tree of a sentence with an unknown name is often broken. */
#include "mention/deal_party.h"

enum { REACH = 14, PHRASE = 10, LIST = 16 };

/* "has", "was", "later": the token behind such words from I on; *PASSIVE where a form of "be" is
 * the last of them. */
static uint32_t behind_auxiliaries(const EntFinder *f, uint32_t i, bool *passive)
{
    enum { MOST = 4 };
    *passive = false;
    for (uint32_t n = 0; n < MOST && ent_finder_small(f, i); n++, i++) {
        uint8_t pos = f->tokens[i].pos;
        if (pos == ENT_POS_AUX)
            *passive = ent_str_is(f->tokens[i].lemma, "be");
        else if (pos != ENT_POS_ADV)
            break;
    }
    return i;
}

/* "manufactures", "outsourced"; "is headquartered", "was incorporated" at token I. */
static bool firm_verb(const EntFinder *f, uint32_t i, bool passive)
{
    if (!ent_finder_small(f, i)) return false;
    EntStr tag = f->tokens[i].tag;
    bool form = ent_str_starts(tag, ENT_STR("VB")) || ent_str_is(tag, "NNS");
    EntWordList list = passive ? ENT_WORDS_FirmPassive : ENT_WORDS_FirmVerb;
    return form && ent_lexicon_lists(f->lexicon, f->tokens[i].lemma, list);
}

/* The head of the noun phrase from I on ("a British maker of …") is a noun for companies. */
static bool firm_phrase(const EntFinder *f, uint32_t i)
{
    bool firm = false;
    for (uint32_t k = i; k < f->count && k < i + PHRASE && !f->words[k].opens; k++) {
        uint8_t pos = f->tokens[k].pos;
        bool joined = ent_finder_is(f, k, "-") || ent_finder_is(f, k + 1, "-");
        if (pos == ENT_POS_ADP && !joined) return firm;
        if (pos != ENT_POS_NOUN && pos != ENT_POS_ADJ && pos != ENT_POS_PROPN && !joined &&
            !(k > 0 && ent_finder_is(f, k - 1, "-")))
            return firm;
        firm = ent_finder_has(f, k, ENT_SENSE_CompanyNoun) || ent_finder_is(f, k, "company") ||
               ent_finder_is(f, k, "corporation");
    }
    return firm;
}

/* "is a maker of pumps", "was the franchisee of": from the form of "be" at I on. */
static bool is_firm(const EntFinder *f, uint32_t i)
{
    EntStr lemma = f->tokens[i].lemma;
    if (!ent_str_is(lemma, "be") && !ent_str_is(lemma, "become")) return false;
    uint32_t k = i + 1;
    if (ent_finder_is(f, k, "one") && ent_finder_is(f, k + 1, "of")) k += 2;
    bool article =
        ent_finder_is(f, k, "a") || ent_finder_is(f, k, "an") || ent_finder_is(f, k, "the");
    return article && firm_phrase(f, k + 1);
}

/* "in conjunction with Kestrel", "under licence from Kestrel", "together with Kestrel": at I. */
static bool joins_name(const EntFinder *f, uint32_t i)
{
    static const char *const ways[] = {"partnership", "collaboration", "cooperation", "conjunction",
                                       "association", "alliance",      "licence",     "license",
                                       "franchise",   "agreement"};
    bool in = ent_finder_is(f, i, "in") || ent_finder_is(f, i, "under");
    uint32_t k = i + 1;
    if (!in) return false;
    while (k < i + 4 && ent_finder_small(f, k) && !ENT_STR_AMONG(ent_finder_text(f, k), ways)) k++;
    if (!ENT_STR_AMONG(ent_finder_text(f, k), ways)) return false;
    bool with = ent_finder_is(f, k + 1, "with") || ent_finder_is(f, k + 1, "from");
    uint32_t name = ent_finder_is(f, k + 2, "the") ? k + 3 : k + 2;
    return with && ent_finder_capital(f, name);
}

/* The verb at I, or what goes with it, is done in company with another: "built the plant in
 * partnership with Kestrel". */
static bool done_with_another(const EntFinder *f, uint32_t i)
{
    if (f->tokens[i].pos != ENT_POS_VERB) return false;
    for (uint32_t k = i + 1; k < f->count && k < i + REACH && !f->words[k].opens; k++) {
        if (ent_finder_is(f, k, ";") || ent_finder_is(f, k, "which") || ent_finder_is(f, k, "who"))
            return false;
        if (joins_name(f, k)) return true;
    }
    return false;
}

/* A noun of cooperation of one or two words that ends at I: "joint venture", "links". */
static bool deal_ends(const EntFinder *f, uint32_t i)
{
    static const char *const ties[] = {"contacts", "links",    "ties",      "relationships",
                                       "deal",     "contract", "agreement", "relationship"};
    const EntSense *deal =
        i > 0 ? ent_words_head(f->lexicon, f->doc, i - 1, i + 1, ENT_SENSE_CooperationNoun, NULL)
              : NULL;
    return (deal && !deal->weak && deal->kind != ENT_CLASS_Investment) ||
           ENT_STR_AMONG(ent_finder_text(f, i), ties);
}

/* "with Kestrel", "with makers such as Kestrel" at I. */
static bool with_name(const EntFinder *f, uint32_t i)
{
    enum { KIND = 7 };
    if (!ent_finder_is(f, i, "with")) return false;
    uint32_t k = i + 1;
    bool many = false;
    while (k < i + KIND && (ent_finder_small(f, k) || ent_finder_is(f, k, ","))) {
        many |= ent_str_is(f->tokens[k].tag, "NNS");
        k++;
    }
    bool the = k == i + 1 || (k == i + 2 && ent_finder_is(f, i + 1, "the"));
    return k < f->count && f->words[k].capital && !f->words[k].opens &&
           (the || many || ent_finder_has(f, k - 1, ENT_SENSE_CompanyNoun));
}

/* "formed a joint venture with", "ended its partnership with": the verb at I and its object. */
static bool has_deal_with(const EntFinder *f, uint32_t i)
{
    static const char *const more[] = {"set", "end", "terminate", "hold", "have", "strike"};
    uint8_t pos = f->tokens[i].pos;
    if (pos != ENT_POS_VERB && pos != ENT_POS_AUX) return false;
    bool takes =
        ent_finder_has(f, i, ENT_SENSE_DealVerb) || ENT_STR_AMONG(f->tokens[i].lemma, more);
    for (uint32_t k = i + 1; takes && k < i + PHRASE && k < f->count; k++) {
        if (deal_ends(f, k) && with_name(f, k + 1)) return true;
        if (!ent_finder_small(f, k) && !ent_finder_is(f, k, "-") && !f->words[k].digits)
            return false;
    }
    return false;
}

/* "has offices in", "had 40 employees", "filed for bankruptcy", "went public", "ceased trading":
 * what companies have, and how they end. From the verb at I. */
static bool lives_as_firm(const EntFinder *f, uint32_t i)
{
    static const char *const assets[] = {"offices",   "employees", "subsidiaries", "branches",
                                         "factories", "stores",    "shareholders", "franchisees"};
    static const char *const ends[] = {"bankruptcy",  "administration", "receivership",
                                       "liquidation", "insolvency",     "public",
                                       "trading",     "operations",     "production"};
    static const char *const verbs[] = {"file", "go", "enter", "cease", "declare"};
    EntStr lemma = f->tokens[i].lemma;
    bool has = ent_str_is(lemma, "have") || ent_str_is(lemma, "operate");
    if (!has && !ENT_STR_AMONG(lemma, verbs)) return false;
    for (uint32_t k = i + 1; k < i + 6 && (ent_finder_small(f, k) || f->words[k].digits); k++) {
        EntStr word = ent_finder_text(f, k);
        if (has ? ENT_STR_AMONG(word, assets) : ENT_STR_AMONG(word, ends)) return true;
    }
    return false;
}

/* "held a franchise for Kestrel", "obtained a licence from Kestrel": the verb at I. */
static bool holds_right(const EntFinder *f, uint32_t i)
{
    static const char *const verbs[] = {"hold", "have", "own", "obtain", "run", "operate"};
    static const char *const rights[] = {"franchise", "franchises", "licence", "license"};
    if (!ENT_STR_AMONG(f->tokens[i].lemma, verbs)) return false;
    for (uint32_t k = i + 1; k < i + 6 && ent_finder_small(f, k); k++) {
        bool from = ent_finder_is(f, k + 1, "from") || ent_finder_is(f, k + 1, "for") ||
                    ent_finder_is(f, k + 1, "of");
        if (ENT_STR_AMONG(ent_finder_text(f, k), rights))
            return from && k + 2 < f->count && f->words[k + 2].capital;
    }
    return false;
}

/* "said it will partner", "announced that it had signed": a person says "he" of himself. From the
 * verb at I. */
static bool says_of_itself(const EntFinder *f, uint32_t i)
{
    enum { VERB = 4 };
    bool says =
        ent_finder_has(f, i, ENT_SENSE_SayVerb) || ent_str_is(f->tokens[i].lemma, "announce");
    uint32_t k = ent_finder_is(f, i + 1, "that") ? i + 2 : i + 1;
    if (!says || !ent_finder_is(f, k, "it")) return false;
    for (uint32_t n = k + 1; n < k + 1 + VERB && ent_finder_small(f, n); n++) {
        if (f->tokens[n].pos != ENT_POS_VERB) continue;
        return ent_finder_has(f, n, ENT_SENSE_CooperationVerb) ||
               ent_finder_has(f, n, ENT_SENSE_DealVerb);
    }
    return false;
}

/* "'s partnership with Kestrel" at I. */
static bool owns_deal(const EntFinder *f, uint32_t i)
{
    enum { ADJECTIVES = 4 };
    if (i >= f->count || !ent_str_is(f->tokens[i].tag, "POS")) return false;
    for (uint32_t k = i + 1; k < i + 1 + ADJECTIVES && ent_finder_small(f, k); k++)
        if (deal_ends(f, k) && with_name(f, k + 1)) return true;
    return false;
}

/* "Partnering with Kestrel in 2008, | Quorva built": SPAN stands behind the comma of such a front.
 */
static bool behind_front(const EntFinder *f, EntSpan span)
{
    static const char *const fronts[] = {"partnering", "working",  "collaborating", "cooperating",
                                         "teaming",    "together", "jointly"};
    uint32_t i = span.begin, least = i > 2 * REACH ? i - 2 * REACH : 0;
    if (i < 3 || !ent_finder_is(f, i - 1, ",") || !ent_finder_small(f, span.end)) return false;
    uint8_t pos = f->tokens[span.end].pos;
    if (pos != ENT_POS_VERB && pos != ENT_POS_AUX) return false;
    while (i > least && !f->tokens[i].sentence_start) i--;
    uint32_t with =
        ent_finder_is(f, i + 1, "closely") || ent_finder_is(f, i + 1, "up") ? i + 2 : i + 1;
    return ENT_STR_AMONG(ent_finder_text(f, i), fronts) && ent_finder_is(f, with, "with");
}

/* Behind the other names of a list that SPAN begins: "Quorva, Kestrel and Orion |". */
static uint32_t behind_list(const EntFinder *f, uint32_t end)
{
    uint32_t i = end;
    bool joined = false;
    for (; i < f->count && i < end + LIST && !f->words[i].opens; i++) {
        bool join =
            ent_finder_is(f, i, "and") || ent_finder_is(f, i, ",") || ent_finder_is(f, i, "&");
        if (!join && !ent_finder_capital(f, i) && !ent_finder_is(f, i, ".") &&
            !ent_finder_is(f, i, "the"))
            break;
        joined |= join && !ent_finder_is(f, i, ",");
    }
    return joined ? i : end;
}

/* "formed a joint venture", "worked together", "jointly developed" by several, from I on. */
static bool do_together(const EntFinder *f, uint32_t i)
{
    static const char *const verbs[] = {"work", "come", "band", "join", "team", "partner"};
    if (i + 1 >= f->count) return false; /* the list ends the text */
    EntStr lemma = f->tokens[i].lemma, next = ent_finder_text(f, i + 1);
    if (ent_finder_is(f, i, "jointly")) return f->tokens[i + 1].pos == ENT_POS_VERB;
    bool ways = ent_str_is(next, "together") || ent_str_is(next, "up") ||
                ent_str_is(next, "forces") || ent_str_is(next, "hands");
    if (ways && ENT_STR_AMONG(lemma, verbs)) return true;
    if (f->tokens[i].pos != ENT_POS_VERB || !ent_finder_has(f, i, ENT_SENSE_DealVerb)) return false;
    for (uint32_t k = i + 1; k < i + PHRASE && k < f->count; k++) {
        if (deal_ends(f, k) || (ent_finder_is(f, k, "joint") && ent_finder_is(f, k - 1, "a")))
            return true;
        if (!ent_finder_small(f, k) && !ent_finder_is(f, k, "-")) return false;
    }
    return false;
}

/* "the Quorva group", "the Kestrel chain": a name before the noun for what it is. */
static bool before_firm_noun(const EntFinder *f, EntSpan span)
{
    static const char *const nouns[] = {"company", "firm",         "group",    "chain",
                                        "airline", "conglomerate", "retailer", "brewery"};
    uint32_t i = span.end;
    if (span.begin == 0 || !ent_finder_is(f, span.begin - 1, "the") || !ent_finder_small(f, i))
        return false;
    if (!ENT_STR_AMONG(ent_finder_text(f, i), nouns) || ent_str_is(f->tokens[i].tag, "NNS"))
        return false;
    for (uint32_t k = span.begin; k < span.end; k++)
        if (ent_finder_has(f, k, ENT_SENSE_Name) || ent_finder_has(f, k, ENT_SENSE_Demonym) ||
            ent_finder_has(f, k, ENT_SENSE_Role))
            return false;
    uint8_t next = i + 1 < f->count ? f->tokens[i + 1].pos : ENT_POS_PUNCT;
    return next != ENT_POS_NOUN && next != ENT_POS_PROPN && !ent_finder_is(f, i + 1, "-");
}

/* SPAN is the subject of what only a company does. */
static bool acts(const EntFinder *f, EntSpan span)
{
    bool passive;
    uint32_t list = behind_list(f, span.end);
    if (list > span.end && do_together(f, behind_auxiliaries(f, list, &passive))) return true;
    if (ent_finder_small(f, span.end) && is_firm(f, span.end)) return true;
    if (before_firm_noun(f, span) || owns_deal(f, span.end) || behind_front(f, span)) return true;
    uint32_t i = behind_auxiliaries(f, span.end, &passive);
    if (i >= f->count || !ent_finder_small(f, i)) return false;
    if (firm_verb(f, i, passive)) return true;
    return !passive && (has_deal_with(f, i) || holds_right(f, i) || says_of_itself(f, i) ||
                        lives_as_firm(f, i) || done_with_another(f, i));
}

/* "under licence from Quorva", "outsourced to Quorva", "distributed by Quorva". */
static bool acted_upon(const EntFinder *f, EntSpan span)
{
    static const char *const by[] = {"distributed",   "manufactured", "licensed",  "marketed",
                                     "co-produced",   "bottled",      "brewed",    "sublicensed",
                                     "subcontracted", "outsourced",   "franchised"};
    static const char *const from[] = {"licence", "license", "licensed", "franchise"};
    static const char *const to[] = {"outsourced", "subcontracted", "licensed", "sublicensed"};
    uint32_t i = span.begin;
    if (i > 0 && ent_finder_is(f, i - 1, "the")) i--;
    if (i < 2 || f->words[i].opens) return false;
    bool asked = ent_finder_has(f, i - 1, ENT_SENSE_ChoiceVerb) ||
                 ent_str_is(f->tokens[i - 1].lemma, "contract");
    bool body = ent_str_is(ent_span_label(f, span), "ORG");
    if (asked && body && f->tokens[i - 1].pos == ENT_POS_VERB && ent_finder_is(f, span.end, "to"))
        return true; /* "commissioned Quorva to build" */
    EntStr word = ent_finder_text(f, i - 2);
    if (ent_finder_is(f, i - 1, "by")) return ENT_STR_AMONG(word, by);
    if (ent_finder_is(f, i - 1, "from")) return ENT_STR_AMONG(word, from);
    return ent_finder_is(f, i - 1, "to") && ENT_STR_AMONG(word, to);
}

/* "Quorva is a pump. In 2004 the company …": SPAN opens the text as a subject, no body is named
 * before it, and the next sentence goes on with "the company" or "the firm". */
static bool goes_on_as_company(const EntFinder *f, EntSpan span)
{
    enum { SENTENCE = 60 };
    const EntToken *head = &f->tokens[span.end - 1];
    bool subject = ent_str_starts(head->dep, ENT_STR("nsubj")) || ent_str_is(head->dep, "poss");
    if (!subject || span.begin > 4) return false;
    for (size_t k = 0; k < f->out->list.len; k++)
        if (ent_class_top(f->out->list.at[k].kind) == ENT_CLASS_Organisation) return false;
    uint32_t next = span.end;
    while (next < f->count && next < span.end + SENTENCE && !f->tokens[next].sentence_start) next++;
    for (uint32_t k = next; k + 1 < f->count && k < next + PHRASE; k++) {
        if (k > next && f->tokens[k].sentence_start) return false;
        if (ent_finder_is(f, k, "the") &&
            (ent_finder_is(f, k + 1, "company") || ent_finder_is(f, k + 1, "firm")))
            return ent_str_starts(f->tokens[k + 1].dep, ENT_STR("nsubj"));
        if (f->words[k].capital && k > next && f->tokens[k].pos == ENT_POS_PROPN &&
            !ent_finder_calendar(f, k))
            return false;
    }
    return false;
}

bool ent_acts_as_firm(const EntFinder *f, EntSpan span)
{
    if (f->words[span.begin].heading) return false;
    return acts(f, span) || acted_upon(f, span) || ent_announces_its(f, span) ||
           goes_on_as_company(f, span);
}
