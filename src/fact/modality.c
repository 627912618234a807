#include "fact/modality.h"

/* Verbs whose negation denies the link itself. */
static const char *const deeds[] = {
    "sign",        "acquire", "buy",  "purchase", "invest",   "partner", "agree",
    "enter",       "form",    "join", "supply",   "conclude", "reach",   "make",
    "build",       "create",  "plan", "have",     "launch",   "set",     "cooperate",
    "collaborate", "merge",   "work", "deal",     "take",     "hold",    "own"};
static const char *const denials[] = {"deny", "reject", "refuse", "decline", "exclude", "dismiss"};
static const char *const endings[] = {"end", "terminate", "cancel", "dissolve", "expire", "quit"};
static const char *const wishes[] = {"call", "urge", "propose",  "suggest", "seek",
                                     "want", "hope", "advocate", "invite"};
static const char *const plans[] = {"announce", "plan", "intend", "will", "shall", "agree"};
/* A deal that was tried and did not come about. */
static const char *const failures[] = {"abandon", "scrap", "block"};
static const char *const signings[] = {"sign",  "ink",      "conclude", "seal",
                                       "enter", "finalise", "finalize", "execute"};

/* "no plans to sign", "no agreement was reached". */
static bool denies_noun(const EntDoc *doc, uint32_t i)
{
    static const char *const nouns[] = {"plan",        "intention",   "agreement",  "deal",
                                        "contract",    "partnership", "memorandum", "treaty",
                                        "cooperation", "pact",        "tie"};
    const EntToken *t = &doc->tokens.at[i];
    return ent_str_eq_nocase(t->text, ENT_STR("no")) && ent_str_is(t->dep, "det") &&
           ENT_STR_AMONG(doc->tokens.at[t->head].lemma, nouns);
}

/* "failed to reach". */
static bool fails(const EntDoc *doc, EntSpan s, uint32_t i)
{
    return ent_str_is(doc->tokens.at[i].lemma, "fail") && i + 1 < s.end &&
           ent_str_eq_nocase(doc->tokens.at[i + 1].text, ENT_STR("to"));
}

static bool negates(const EntDoc *doc, uint32_t i)
{
    const EntToken *t = &doc->tokens.at[i];
    if (!ent_str_is(t->dep, "neg") && !ent_str_eq_nocase(t->text, ENT_STR("never")) &&
        !ent_str_eq_nocase(t->text, ENT_STR("neither")))
        return false;
    if (ent_str_eq_nocase(t->text, ENT_STR("neither"))) return true;
    return ENT_STR_AMONG(doc->tokens.at[t->head].lemma, deeds);
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
static bool possible(const EntDoc *doc, uint32_t i)
{
    static const char *const modals[] = {"could", "might", "may"};
    static const char *const deals[] = {"acquire", "buy",  "merge",   "purchase",   "invest",
                                        "partner", "sign", "combine", "collaborate"};
    const EntToken *t = &doc->tokens.at[i], *verb = &doc->tokens.at[t->head];
    return ent_str_is(t->tag, "MD") && ENT_STR_AMONG(t->text, modals) &&
           ENT_STR_AMONG(verb->lemma, deals) &&
           (ent_str_is(verb->dep, "ROOT") || ent_str_is(verb->dep, "ccomp"));
}

/* "Should Orion acquire …", "is in talks to", "is considering a partnership". */
static bool undecided(const EntDoc *doc, EntSpan s, uint32_t i)
{
    static const char *const talks[] = {"talks", "discussions", "negotiations"};
    static const char *const thoughts[] = {"consider", "mull", "contemplate", "weigh", "ponder"};
    const EntToken *t = &doc->tokens.at[i];
    if (i == s.begin) return ent_str_is(t->text, "Should");
    bool in_talks = ENT_STR_AMONG(t->text, talks) && i > s.begin + 1 &&
                    ent_str_eq_nocase(doc->tokens.at[i - 1].text, ENT_STR("in")) &&
                    doc->tokens.at[i - 2].pos == ENT_POS_AUX;
    bool thought = t->pos == ENT_POS_VERB && ENT_STR_AMONG(t->lemma, thoughts) &&
                   ent_str_is(t->dep, "ROOT") && ent_str_is(t->tag, "VBG");
    return in_talks || thought;
}

static bool ruled_out(const EntDoc *doc, EntSpan s, uint32_t i)
{
    return i + 1 < s.end && ent_str_is(doc->tokens.at[i].lemma, "rule") &&
           ent_str_eq_nocase(doc->tokens.at[i + 1].text, ENT_STR("out"));
}

EntStr ent_modality(const EntDoc *doc, EntSpan s)
{
    bool ends = false, wished = false, planned = false, signed_ = false;
    if (s.begin >= s.end) return ENT_STR("InForce");
    for (uint32_t i = s.begin; i < s.end; i++) {
        const EntToken *t = &doc->tokens.at[i];
        bool verb = t->pos == ENT_POS_VERB || t->pos == ENT_POS_AUX;
        if (negates(doc, i) || denies_noun(doc, i) || fails(doc, s, i) || supposes(doc, s, i) ||
            ruled_out(doc, s, i) || possible(doc, i) || undecided(doc, s, i))
            return ENT_STR_EMPTY;
        if (verb && (ENT_STR_AMONG(t->lemma, denials) || ENT_STR_AMONG(t->lemma, failures)))
            return ENT_STR_EMPTY;
        signed_ |= ent_str_eq_nocase(t->text, ENT_STR("signing")); /* "the signing of a pact" */
        if (!verb) continue;
        ends |= ENT_STR_AMONG(t->lemma, endings) && ent_str_is(t->dep, "ROOT");
        wished |= ENT_STR_AMONG(t->lemma, wishes) && ent_str_is(t->dep, "ROOT");
        planned |= ENT_STR_AMONG(t->lemma, plans);
        signed_ |= ENT_STR_AMONG(t->lemma, signings);
    }
    for (uint32_t i = s.end; i > s.begin && i + 2 > s.end; i--)
        if (ent_str_is(doc->tokens.at[i - 1].text, "?")) return ENT_STR_EMPTY;
    if (ends) return ENT_STR("Ended");
    if (signed_) return ENT_STR("Signed");
    if (wished) return ENT_STR("CalledFor");
    return planned ? ENT_STR("Announced") : ENT_STR("InForce");
}
