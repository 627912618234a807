#include "fact/modality.h"

#include "fact/governors.h"

/* "no plans to sign", "no agreement was reached". */
static bool denies_noun(const EntLexicon *lexicon, const EntDoc *doc, uint32_t i)
{
    const EntToken *t = &doc->tokens.at[i];
    return ent_str_eq_nocase(t->text, ENT_STR("no")) && ent_str_is(t->dep, "det") &&
           ent_lexicon_lists(lexicon, doc->tokens.at[t->head].lemma, ENT_WORDS_DealNoun);
}

/* "failed to reach". */
static bool fails(const EntDoc *doc, EntSpan s, uint32_t i)
{
    return ent_str_is(doc->tokens.at[i].lemma, "fail") && i + 1 < s.end &&
           ent_str_eq_nocase(doc->tokens.at[i + 1].text, ENT_STR("to"));
}

static bool is_neither(const EntDoc *doc, uint32_t i)
{
    return ent_str_eq_nocase(doc->tokens.at[i].text, ENT_STR("neither"));
}

static bool negates(const EntLexicon *lexicon, const EntDoc *doc, uint32_t i)
{
    const EntToken *t = &doc->tokens.at[i];
    if (!ent_str_is(t->dep, "neg") && !ent_str_eq_nocase(t->text, ENT_STR("never")) &&
        !is_neither(doc, i))
        return false;
    if (is_neither(doc, i)) return true;
    return ent_lexicon_lists(lexicon, doc->tokens.at[t->head].lemma, ENT_WORDS_DeedVerb);
}

/* "if", "whether": only where it opens the clause, not "as if". */
static bool supposes(const EntDoc *doc, EntSpan s, uint32_t i)
{
    EntStr text = doc->tokens.at[i].text;
    bool word = ent_str_eq_nocase(text, ENT_STR("if")) ||
                ent_str_eq_nocase(text, ENT_STR("whether")) ||
                ent_str_eq_nocase(text, ENT_STR("unless"));
    bool as_if = i > s.begin && ent_str_eq_nocase(doc->tokens.at[i - 1].text, ENT_STR("as"));
    return word && !as_if;
}

/* "could buy", "may merge": the deal itself, as the sentence's statement, is only possible. */
static bool possible(const EntLexicon *lexicon, const EntDoc *doc, uint32_t i)
{
    static const char *const modals[] = {"could", "might", "may"};
    const EntToken *t = &doc->tokens.at[i], *verb = &doc->tokens.at[t->head];
    return ent_str_is(t->tag, "MD") && ENT_STR_AMONG(t->text, modals) &&
           ent_lexicon_lists(lexicon, verb->lemma, ENT_WORDS_PossibleVerb) &&
           (ent_str_is(verb->dep, "ROOT") || ent_str_is(verb->dep, "ccomp"));
}

/* "Should Orion acquire …", "is in talks to", "is considering a partnership". */
static bool undecided(const EntLexicon *lexicon, const EntDoc *doc, EntSpan s, uint32_t i)
{
    const EntToken *t = &doc->tokens.at[i];
    if (i == s.begin) return ent_str_is(t->text, "Should");
    bool in_talks = ent_lexicon_lists(lexicon, t->text, ENT_WORDS_TalkNoun) && i > s.begin + 1 &&
                    ent_str_eq_nocase(doc->tokens.at[i - 1].text, ENT_STR("in")) &&
                    doc->tokens.at[i - 2].pos == ENT_POS_AUX;
    bool thought = t->pos == ENT_POS_VERB &&
                   ent_lexicon_lists(lexicon, t->lemma, ENT_WORDS_ThinkVerb) &&
                   ent_str_is(t->dep, "ROOT") && ent_str_is(t->tag, "VBG");
    return in_talks || thought;
}

/* "rumors that Orion will buy …": nobody has said so. */
static bool rumoured(const EntDoc *doc, uint32_t i)
{
    static const char *const nouns[] = {"rumor",   "rumors",   "rumour",      "rumours",
                                        "rumored", "rumoured", "speculation", "speculations"};
    const EntToken *t = &doc->tokens.at[i];
    return ENT_STR_AMONG(t->norm, nouns) && !ent_str_is(t->dep, "compound");
}

/* "makes it difficult for firms to …". */
static bool hindered(const EntDoc *doc, EntSpan s, uint32_t i)
{
    static const char *const hard[] = {"difficult", "hard", "harder", "impossible"};
    return i + 1 < s.end && ENT_STR_AMONG(doc->tokens.at[i].text, hard) &&
           ent_str_is(doc->tokens.at[i + 1].text, "for");
}

static bool ruled_out(const EntDoc *doc, EntSpan s, uint32_t i)
{
    return i + 1 < s.end && ent_str_is(doc->tokens.at[i].lemma, "rule") &&
           ent_str_eq_nocase(doc->tokens.at[i + 1].text, ENT_STR("out"));
}

/* "ended its long partnership": not "ended the year with a contract". */
static bool ends_deal(const EntLexicon *lexicon, const EntDoc *doc, EntSpan s, uint32_t i)
{
    enum { REACH = 4 };
    const EntToken *t = &doc->tokens.at[i];
    if (!ent_lexicon_lists(lexicon, t->lemma, ENT_WORDS_EndVerb) || !ent_str_is(t->dep, "ROOT"))
        return false;
    for (uint32_t k = i + 1; k < s.end && k <= i + REACH; k++)
        if (ent_lexicon_lists(lexicon, doc->tokens.at[k].lemma, ENT_WORDS_DealNoun)) return true;
    return false;
}

/* What token I says of a deed is said of what is told at token LOW: the word that it goes with
 * stands above it, with no relative clause between. "Orion, which bought Vega, declined to comment"
 * does not deny the purchase. */
static bool bears(const EntDoc *doc, EntSpan s, uint32_t i, uint32_t low)
{
    enum { DEEPEST = 32 };
    const EntToken *t = doc->tokens.at;
    bool verb = t[i].pos == ENT_POS_VERB || (t[i].pos == ENT_POS_AUX && t[i].head == i);
    uint32_t word = verb ? i : t[i].head;
    if (low == UINT32_MAX) return true;
    for (uint32_t n = 0; n < DEEPEST && low >= s.begin && low < s.end; n++) {
        if (low == word || t[low].head == low) return low == word || n == 0;
        if (ent_str_is(t[low].dep, "relcl")) return false;
        low = t[low].head;
    }
    return true;
}

EntStr ent_modality(const EntLexicon *lexicon, const EntDoc *doc, EntSpan s, uint32_t low)
{
    bool ends = false, wished = false, planned = false, signed_ = false;
    if (s.begin >= s.end) return ENT_STR("InForce");
    for (uint32_t i = s.begin; i < s.end; i++) {
        const EntToken *t = &doc->tokens.at[i];
        bool verb = t->pos == ENT_POS_VERB || t->pos == ENT_POS_AUX;
        bool unsaid = negates(lexicon, doc, i) || fails(doc, s, i) || supposes(doc, s, i) ||
                      ruled_out(doc, s, i);
        if (unsaid && (is_neither(doc, i) || bears(doc, s, i, low))) return ENT_STR_EMPTY;
        if (denies_noun(lexicon, doc, i) || possible(lexicon, doc, i) ||
            undecided(lexicon, doc, s, i) || rumoured(doc, i) || hindered(doc, s, i))
            return ENT_STR_EMPTY;
        if (verb &&
            (ent_lexicon_lists(lexicon, t->lemma, ENT_WORDS_DenialVerb) ||
             ent_lexicon_lists(lexicon, t->lemma, ENT_WORDS_FailureVerb)) &&
            bears(doc, s, i, low))
            return ENT_STR_EMPTY;
        signed_ |= ent_str_eq_nocase(t->text, ENT_STR("signing")); /* "the signing of a pact" */
        if (!verb) continue;
        ends |= ends_deal(lexicon, doc, s, i);
        wished |= ent_verb_lists(lexicon, doc, i, ENT_WORDS_WishVerb) && ent_str_is(t->dep, "ROOT");
        planned |= ent_lexicon_lists(lexicon, t->lemma, ENT_WORDS_PlanVerb);
        signed_ |= ent_lexicon_lists(lexicon, t->lemma, ENT_WORDS_SignVerb);
    }
    for (uint32_t i = s.end; i > s.begin && i + 2 > s.end; i--)
        if (ent_str_is(doc->tokens.at[i - 1].text, "?")) return ENT_STR_EMPTY;
    if (ends) return ENT_STR("Ended");
    if (signed_) return ENT_STR("Signed");
    if (wished) return ENT_STR("CalledFor");
    return planned ? ENT_STR("Announced") : ENT_STR("InForce");
}
