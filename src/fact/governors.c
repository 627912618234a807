#include "fact/governors.h"

#include <stdio.h>

enum { DEEPEST = 40, LONGEST_PHRASE = 48 };

/* What the noun is that the way up has come through. */
typedef enum Noun { NOT_A_NOUN, OTHER_NOUN, DEAL, PROSPECT } Noun;

/* The way up from a statement. */
typedef struct Way {
    const EntLexicon *lexicon;
    const EntDoc *doc;
    EntSpan sentence;
    uint32_t at;     /* token that is being read */
    EntStr link;     /* label of what it governs there, seen through prepositions */
    uint32_t under;  /* the token it governs, preposition or not */
    Noun noun;       /* what that is */
    bool begun;      /* a step has been made: before, it stands at a name */
    bool deed;       /* a verb has been read */
    bool found;      /* the deal stands below the verb that it began with */
    EntGoverned out; /* so far */
} Way;

static const EntToken *token(const Way *w, uint32_t i)
{
    return &w->doc->tokens.at[i];
}

static bool is_root(const Way *w, uint32_t i)
{
    uint32_t head = token(w, i)->head;
    return head == i || head < w->sentence.begin || head >= w->sentence.end;
}

static bool is_verb(const Way *w, uint32_t i)
{
    return token(w, i)->pos == ENT_POS_VERB || token(w, i)->pos == ENT_POS_AUX;
}

static bool is_noun(const Way *w, uint32_t i)
{
    return token(w, i)->pos == ENT_POS_NOUN || token(w, i)->pos == ENT_POS_PROPN;
}

static bool linked(const Way *w, const char *label)
{
    return ent_str_is(w->link, label);
}

bool ent_verb_lists(const EntLexicon *lexicon, const EntDoc *doc, uint32_t i, EntWordList list)
{
    const EntToken *t = &doc->tokens.at[i], *next = t + 1;
    char phrase[LONGEST_PHRASE];
    if (i + 1 < doc->tokens.len && next->head == i &&
        t->lemma.len + next->norm.len + 2 < sizeof phrase) {
        int n = snprintf(phrase, sizeof phrase, "%.*s %.*s", ENT_STR_ARG(t->lemma),
                         ENT_STR_ARG(next->norm));
        EntStr whole = ent_str_n(phrase, (size_t)n);
        if (ent_lexicon_sense_of(lexicon, whole, ENT_SENSE_RuleWord))
            return ent_lexicon_lists(lexicon, whole, list); /* "call off" is no "call" */
    }
    return ent_lexicon_lists(lexicon, t->lemma, list);
}

static bool lists(const Way *w, uint32_t i, EntWordList list)
{
    return ent_verb_lists(w->lexicon, w->doc, i, list);
}

static Noun noun_at(const Way *w, uint32_t i)
{
    if (!is_noun(w, i)) return NOT_A_NOUN;
    if (ent_lexicon_lists(w->lexicon, token(w, i)->lemma, ENT_WORDS_ProspectNoun)) return PROSPECT;
    if (ent_lexicon_lists(w->lexicon, token(w, i)->lemma, ENT_WORDS_DealNoun)) return DEAL;
    return OTHER_NOUN;
}

/* A child of I with LABEL (NULL: any) whose norm is one of WORDS (count 0: any); UINT32_MAX: none.
 */
static uint32_t child(const Way *w, uint32_t i, const char *label, const char *const words[],
                      size_t count)
{
    for (uint32_t k = w->sentence.begin; k < w->sentence.end; k++) {
        if (k == i || token(w, k)->head != i) continue;
        if (label && !ent_str_is(token(w, k)->dep, label)) continue;
        if (count == 0 || ent_str_among(token(w, k)->norm, words, count)) return k;
    }
    return UINT32_MAX;
}

#define CHILD(w, i, label, words)                                                                  \
    (child((w), (i), (label), (words), sizeof(words) / sizeof *(words)) != UINT32_MAX)

/* "talks", "the planned alliance", "the merger": what ends before it is there has never been. */
static bool only_intended(const Way *w, uint32_t i)
{
    static const char *const words[] = {"planned",     "proposed",  "intended",
                                        "potential",   "possible",  "mooted",
                                        "prospective", "tentative", "pending"};
    static const char *const deeds[] = {"merger", "takeover", "acquisition", "transaction"};
    return noun_at(w, i) == PROSPECT || CHILD(w, i, NULL, words) ||
           ENT_STR_AMONG(token(w, i)->lemma, deeds);
}

static bool bygone(const Way *w, uint32_t i)
{
    static const char *const words[] = {"former", "erstwhile", "onetime", "ex", "defunct"};
    return CHILD(w, i, NULL, words);
}

/* The deal that verb I has as its object, UINT32_MAX: none. */
static uint32_t deal_under(const Way *w, uint32_t i)
{
    for (uint32_t k = i + 1; k < w->sentence.end; k++) {
        uint32_t head = token(w, k)->head;
        bool object = ent_str_is(token(w, k)->dep, "dobj") && head == i;
        bool through = ent_str_is(token(w, k)->dep, "pobj") && head > i &&
                       (token(w, head)->head == i || token(w, token(w, head)->head)->head == i);
        if ((object || through) && noun_at(w, k) > OTHER_NOUN) return k;
    }
    return UINT32_MAX;
}

/* "hope | to sign", "are keen | to sign"; UINT32_MAX: none. */
static uint32_t complement_of(const Way *w, uint32_t i)
{
    uint32_t keen = child(w, i, "acomp", NULL, 0), clause = child(w, i, "xcomp", NULL, 0);
    return clause != UINT32_MAX || keen == UINT32_MAX ? clause : child(w, keen, "xcomp", NULL, 0);
}

/* --- verbs ------------------------------------------------------------------------------------ */

/* The weakest claim holds: what one hopes to sign is not signed. */
static void weaken(Way *w, const char *status)
{
    static const char *const order[] = {"InForce", "Signed", "Announced", "CalledFor"};
    size_t old = 0, new = 0;
    for (size_t i = 0; i < sizeof order / sizeof *order; i++) {
        if (ent_str_is(w->out.status, order[i])) old = i;
        if (strcmp(status, order[i]) == 0) new = i;
    }
    if (new >= old) w->out.status = ent_str(order[new]);
}

/* VERB ends what was there, or what was NEVER there. What failed is not told of. */
static void end(Way *w, uint32_t verb, bool never)
{
    w->out.status = never ? ENT_STR("Denied") : ENT_STR("Ended");
    w->out.unreal |= never && lists(w, verb, ENT_WORDS_FailureVerb);
}

/* What is governed is a clause: "to sign", "that it signs", "signing". */
static bool governs_clause(const Way *w)
{
    return linked(w, "xcomp") || linked(w, "ccomp") || linked(w, "pcomp");
}

/* What is governed is a deal or what leads to one, as object. */
static bool governs_noun(const Way *w)
{
    return w->noun > OTHER_NOUN &&
           (linked(w, "dobj") || linked(w, "pobj") || linked(w, "nsubjpass") || linked(w, "attr"));
}

static bool possible(const Way *w, uint32_t verb)
{
    static const char *const words[] = {"could", "might", "may"};
    return CHILD(w, verb, "aux", words);
}

static bool denied(const Way *w, uint32_t verb)
{
    return child(w, verb, "neg", NULL, 0) != UINT32_MAX;
}

/* "left the venture", "pulled out of it"; not "ended the year with a contract". */
static bool is_left(const Way *w, uint32_t deal)
{
    static const char *const leading[] = {"of", "from"};
    bool through = ent_str_is(token(w, deal)->dep, "pobj");
    return !through || ENT_STR_AMONG(token(w, token(w, deal)->head)->norm, leading);
}

/* "pulled out of the venture", "stopped working with", "has dropped its bid"; false: it does not
 * end what it governs. */
static bool ends(const Way *w, uint32_t *deal)
{
    if (!lists(w, w->at, ENT_WORDS_EndVerb) && !lists(w, w->at, ENT_WORDS_LeaveVerb)) return false;
    *deal = governs_noun(w) ? w->under : UINT32_MAX;
    if (governs_clause(w)) return ent_str_is(token(w, w->under)->tag, "VBG");
    if (w->noun <= OTHER_NOUN) *deal = deal_under(w, w->at);
    return *deal != UINT32_MAX && is_left(w, *deal);
}

/* "turned down the offer", "denied reports that": what was spoken of is not to be. Where nothing is
 * spoken of, as in "denied that it signed", nothing is told. */
static bool rejects(const Way *w)
{
    return lists(w, w->at, ENT_WORDS_RejectVerb) && governs_noun(w) && w->noun == PROSPECT;
}

/* "refused to sign", "denied that it signed". */
static bool refuses(const Way *w)
{
    return lists(w, w->at, ENT_WORDS_RejectVerb) && (linked(w, "xcomp") || linked(w, "ccomp"));
}

/* "has yet to sign", "tried to sign", "nearly signed". */
static bool still_to_come(const Way *w)
{
    static const char *const yet[] = {"yet", "still"}, *const nearly[] = {"nearly", "almost"};
    if (!w->deed && CHILD(w, w->at, "advmod", nearly)) return true;
    if (lists(w, w->at, ENT_WORDS_TryVerb))
        return governs_clause(w) || (governs_noun(w) && w->noun == PROSPECT);
    return ent_str_is(token(w, w->at)->lemma, "have") && linked(w, "xcomp") &&
           CHILD(w, w->at, "advmod", yet);
}

/* "used the agreement", "said of the deal": the verb takes what it governs for granted. */
static bool presupposes(const Way *w)
{
    static const char *const plain[] = {"be", "have"};
    return governs_noun(w) && !lists(w, w->at, ENT_WORDS_DeedVerb) &&
           !lists(w, w->at, ENT_WORDS_SignVerb) && !ENT_STR_AMONG(token(w, w->at)->lemma, plain);
}

/* "will sign", "should sign", "Orion to sign" in a headline. */
static void read_auxiliaries(Way *w, uint32_t verb)
{
    static const char *const coming[] = {"will", "shall", "would"};
    static const char *const due[] = {"should", "must", "ought"};
    static const char *const to[] = {"to"};
    if (CHILD(w, verb, "aux", coming)) weaken(w, "Announced");
    if (CHILD(w, verb, "aux", due)) weaken(w, "CalledFor");
    if (is_root(w, verb) && CHILD(w, verb, "aux", to)) weaken(w, "Announced");
}

/* "plans to", "is to", "announced a deal", "hopes to", "called for". */
static bool read_attitude(Way *w)
{
    static const char *const telling[] = {"announce", "unveil"};
    bool to = linked(w, "xcomp");
    if ((governs_clause(w) || governs_noun(w)) && lists(w, w->at, ENT_WORDS_WishVerb))
        return weaken(w, "CalledFor"), true;
    bool intends =
        lists(w, w->at, ENT_WORDS_IntendVerb) || (to && ent_str_is(token(w, w->at)->lemma, "be"));
    if (!intends || (!to && !governs_noun(w))) return false;
    bool told = w->deed && !to && ENT_STR_AMONG(token(w, w->at)->lemma, telling);
    if (!told) weaken(w, "Announced"); /* not "announced the signing" */
    return true;
}

/* The verb at hand; false: nothing above it counts. */
static bool read_verb(Way *w)
{
    uint32_t deal = UINT32_MAX;
    bool open = possible(w, w->at) || denied(w, w->at);
    if (ends(w, &deal)) {
        if (open)
            weaken(w, "InForce"); /* "may end its partnership": it has one */
        else
            end(w, w->at, w->noun == PROSPECT || (deal != UINT32_MAX && only_intended(w, deal)));
        return false;
    }
    if (rejects(w)) {
        if (!open) w->out.status = ENT_STR("Denied");
        return false;
    }
    if (refuses(w)) {
        w->out.unreal = w->out.negated = !open;
        return false;
    }
    if (still_to_come(w)) {
        w->out.unreal = true;
        return false;
    }
    if (!read_attitude(w)) {
        if (presupposes(w) || (governs_noun(w) && w->noun == PROSPECT)) return false;
        if (lists(w, w->at, ENT_WORDS_SignVerb)) weaken(w, "Signed");
        if (!w->deed) weaken(w, "InForce");
    }
    w->deed = true;
    w->out.unreal |= possible(w, w->at);
    read_auxiliaries(w, w->at);
    return !w->out.unreal;
}

/* --- nouns and adjectives --------------------------------------------------------------------- */

static bool read_noun(Way *w)
{
    static const char *const no[] = {"no"}, *const to[] = {"to"};
    Noun noun = noun_at(w, w->at);
    if (bygone(w, w->at) && (noun == DEAL || ent_lexicon_lists(w->lexicon, token(w, w->at)->lemma,
                                                               ENT_WORDS_PartnerNoun))) {
        w->out.status = ENT_STR("Ended");
        return false;
    }
    if (noun == DEAL && CHILD(w, w->at, "det", no)) {
        w->out.unreal = w->out.negated = true;
        return false;
    }
    if (!w->deed && ent_str_is(token(w, w->at)->norm, "signing")) {
        weaken(w, "Signed");
        w->deed = true;
        return true;
    }
    if (!w->deed || noun == PROSPECT) return true;
    if (!linked(w, "acl")) return false; /* "the implications of buying it" */
    if (noun == DEAL) { /* "signed an agreement to buy": the agreement is what is told */
        w->deed = false;
        w->out.status = ENT_STR_EMPTY;
        return true;
    }
    if (CHILD(w, w->under, "aux", to)) w->out.status = ENT_STR_EMPTY; /* "the right to buy" */
    return false; /* "the firm backed by Orion" is there all the same */
}

/* "is close to signing", "is set to", "is keen to". */
static bool read_adjective(Way *w)
{
    static const char *const far[] = {"close",    "near",      "unable", "unwilling",
                                      "unlikely", "reluctant", "loath"};
    static const char *const soon[] = {"set", "due", "poised", "ready", "about", "scheduled"};
    static const char *const keen[] = {"keen",    "eager", "willing",    "hopeful",
                                       "anxious", "open",  "interested", "desirous"};
    EntStr word = token(w, w->at)->norm;
    w->out.unreal |= ENT_STR_AMONG(word, far);
    if (ENT_STR_AMONG(word, soon)) weaken(w, "Announced");
    if (ENT_STR_AMONG(word, keen)) weaken(w, "CalledFor");
    return !w->out.unreal;
}

/* --- the way up ------------------------------------------------------------------------------- */

/* "the agreement expired", "talks collapsed": the deal is the subject of what ends it. */
static void read_predicate(Way *w, uint32_t deal, uint32_t verb)
{
    bool over = lists(w, verb, ENT_WORDS_EndVerb) || lists(w, verb, ENT_WORDS_LeaveVerb);
    if (over && !possible(w, verb) && !denied(w, verb)) end(w, verb, only_intended(w, deal));
}

/* The passive verb that is governed by VERB, "has yet to be signed"; UINT32_MAX: none. */
static uint32_t passive_under(const Way *w, uint32_t verb)
{
    uint32_t clause = complement_of(w, verb);
    bool passive = clause != UINT32_MAX && child(w, clause, "auxpass", NULL, 0) != UINT32_MAX;
    return passive ? clause : UINT32_MAX;
}

/* "called on X to sign" where the clause is taken for one of purpose. */
static bool is_called_for(const Way *w)
{
    static const char *const to[] = {"to"};
    uint32_t head = token(w, w->at)->head;
    return ent_str_is(token(w, w->at)->dep, "advcl") && CHILD(w, w->at, "aux", to) &&
           is_verb(w, head) && lists(w, head, ENT_WORDS_OrderVerb);
}

/* To the next word up; false: there is none that counts. */
static bool climb(Way *w)
{
    static const char *const to[] = {"to"};
    uint32_t from = w->at;
    while (!is_root(w, from) && ent_str_is(token(w, from)->dep, "conj"))
        from = token(w, from)->head;
    if (is_root(w, from)) return false;
    EntStr dep = token(w, from)->dep;
    uint32_t head = token(w, from)->head;
    bool noun = is_noun(w, from);
    bool relative = ent_str_is(dep, "relcl");
    if (relative && CHILD(w, from, "aux", to)) { /* "an agreement to be bought" */
        relative = false;
        dep = ENT_STR("acl");
    }
    if (relative || (ent_str_is(dep, "advcl") && !is_called_for(w))) return false;
    bool of = linked(w, "pobj") && w->noun > OTHER_NOUN && noun_at(w, from) == OTHER_NOUN &&
              ent_str_is(token(w, token(w, w->under)->head)->norm, "of"); /* "launch of a pact" */
    if (noun && !of) w->noun = w->begun ? noun_at(w, from) : OTHER_NOUN;
    w->begun = true;
    if (noun && ent_str_is(dep, "nsubj") && w->noun > OTHER_NOUN) {
        uint32_t passive = passive_under(w, head);
        if (passive == UINT32_MAX) {
            read_predicate(w, from, head);
            return false;
        }
        dep = ENT_STR("nsubjpass"); /* "the deal has yet to be signed" */
        head = passive;
    }
    bool preposition = token(w, from)->pos == ENT_POS_ADP || token(w, from)->pos == ENT_POS_PART ||
                       token(w, from)->pos == ENT_POS_ADV;
    if (!preposition) {
        w->link = ent_str_is(dep, "advcl") ? ENT_STR("xcomp") : dep;
        w->under = from;
        if (!noun) w->noun = NOT_A_NOUN;
    } else if (w->noun == DEAL && ent_str_is(token(w, from)->norm, "in")) {
        w->noun = OTHER_NOUN; /* "builds it in partnership with": the way it is done */
    }
    w->at = head;
    return true;
}

/* "through its partnership with Orion": the sentence is about something else. "against signing":
 * nobody says that they did. */
static bool is_adjunct(Way *w)
{
    static const char *const without[] = {"against", "without"};
    if (linked(w, "pcomp") && ENT_STR_AMONG(token(w, w->at)->norm, without))
        return w->out.unreal = true;
    static const char *const words[] = {"through", "under",  "after",  "following", "by",
                                        "despite", "during", "before", "since",     "because",
                                        "via",     "amid",   "as",     "about"};
    return w->noun > OTHER_NOUN && token(w, w->at)->pos == ENT_POS_ADP &&
           ENT_STR_AMONG(token(w, w->at)->norm, words);
}

/* From the word at hand up to STOP or as far as words count. */
static EntGoverned go_up(Way *w, uint32_t stop)
{
    for (uint32_t n = 0; n < DEEPEST && w->at != stop; n++) {
        bool on = is_verb(w, w->at)                     ? read_verb(w)
                  : is_noun(w, w->at)                   ? read_noun(w)
                  : token(w, w->at)->pos == ENT_POS_ADJ ? read_adjective(w)
                                                        : !is_adjunct(w);
        if (!on || !climb(w)) break;
    }
    return w->out;
}

/* --- where it begins -------------------------------------------------------------------------- */

static uint32_t depth(const Way *w, uint32_t i)
{
    uint32_t n = 0;
    for (; n < DEEPEST && !is_root(w, i); n++) i = token(w, i)->head;
    return n;
}

static bool is_above(const Way *w, uint32_t above, uint32_t i)
{
    for (uint32_t n = 0; n < DEEPEST; n++) {
        if (i == above) return true;
        if (is_root(w, i)) return false;
        i = token(w, i)->head;
    }
    return false;
}

/* The first of the list that the name at I is in. */
static uint32_t first_of_list(const Way *w, uint32_t i)
{
    for (uint32_t n = 0; n < DEEPEST && !is_root(w, i) && ent_str_is(token(w, i)->dep, "conj") &&
                         is_noun(w, token(w, i)->head);
         n++)
        i = token(w, i)->head;
    return i;
}

/* "Orion and Vega hope to sign an agreement": what they do stands below the verb that they are
 * subjects of. */
static void begin_below(Way *w, uint32_t subject)
{
    uint32_t verb = token(w, subject)->head, next;
    w->at = verb;
    w->begun = true;
    w->under = subject;
    w->link = token(w, subject)->dep;
    bool passive = linked(w, "nsubjpass");
    if ((!linked(w, "nsubj") && !passive) || !is_verb(w, verb)) return;
    while (deal_under(w, w->at) == UINT32_MAX && (next = complement_of(w, w->at)) > w->at &&
           next != UINT32_MAX)
        w->at = next;
    uint32_t deal = deal_under(w, w->at);
    if (passive && w->at == verb) return;
    if (deal != UINT32_MAX) w->at = deal;
    w->link = ENT_STR_EMPTY;
    w->found = deal != UINT32_MAX;
}

/* "its former partner Orion". */
static bool bygone_partner(const Way *w, uint32_t head)
{
    static const char *const partner[] = {"partner", "ally", "shareholder"};
    return bygone(w, head) && CHILD(w, head, NULL, partner);
}

uint32_t ent_deepest(const EntDoc *doc, EntSpan sentence, const uint32_t *heads, uint32_t count)
{
    Way w = {.doc = doc, .sentence = sentence};
    uint32_t low = count ? first_of_list(&w, heads[0]) : UINT32_MAX;
    for (uint32_t i = 1; i < count; i++) {
        uint32_t head = first_of_list(&w, heads[i]);
        if (depth(&w, head) > depth(&w, low)) low = head;
    }
    return low;
}

EntGoverned ent_governed(const EntLexicon *lexicon, const EntDoc *doc, EntSpan sentence,
                         const uint32_t *heads, uint32_t count)
{
    Way w = {.lexicon = lexicon, .doc = doc, .sentence = sentence};
    if (count == 0) return w.out;
    uint32_t low = first_of_list(&w, heads[0]), top = low;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t head = first_of_list(&w, heads[i]);
        if (bygone_partner(&w, heads[i])) return (EntGoverned){.status = ENT_STR("Ended")};
        if (depth(&w, head) > depth(&w, low)) low = head;
    }
    for (uint32_t i = 0; i < count; i++)
        while (!is_above(&w, top, heads[i]) && !is_root(&w, top)) top = token(&w, top)->head;
    if (is_root(&w, low)) return w.out;
    bool joint = top == low;
    if (joint) {
        begin_below(&w, low);
        if (count == 1 && !w.found) return w.out; /* what it does need not be the deal */
    } else {
        w.at = low;
        if (!climb(&w)) return w.out;
    }
    bool named = false;
    for (uint32_t i = 0; i < count; i++) named |= first_of_list(&w, heads[i]) == top;
    return go_up(&w, named && !joint ? top : UINT32_MAX);
}
