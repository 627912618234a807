#include "fact/bound_pairs.h"

#include "fact/governors.h"
#include "fact/modality.h"

enum { SIDES = 8 };

typedef struct Pairs {
    const EntLexicon *lexicon;
    const EntExtractWork *work;
    const EntDoc *doc;
    EntFacts *facts;
} Pairs;

/* The bodies and states that a sentence names as those who do something, each once. */
typedef struct Sides {
    uint32_t entity[SIDES];
    uint32_t head[SIDES];
    const EntMention *mention[SIDES];
    uint32_t count;
} Sides;

static const EntToken *token(const Pairs *p, uint32_t i)
{
    return &p->doc->tokens.at[i];
}

static bool is(const Pairs *p, uint32_t i, const char *text)
{
    return ent_doc_is(p->doc, i, text);
}

static bool possessive(const Pairs *p, uint32_t i)
{
    return is(p, i, "'s") || is(p, i, "\xe2\x80\x99s") || is(p, i, "'") || is(p, i, "\xe2\x80\x99");
}

/* --- sides ------------------------------------------------------------------------------------ */

/* The token before MENTION and the article that opens it; UINT32_MAX at the start of SENTENCE. */
static uint32_t before(const Pairs *p, const EntMention *m, EntSpan sentence)
{
    static const char *const articles[] = {"the", "its", "their", "a", "an"};
    uint32_t b = m->tokens.begin;
    while (b > sentence.begin && (ENT_STR_AMONG(token(p, b - 1)->norm, articles))) b--;
    return b > sentence.begin ? b - 1 : UINT32_MAX;
}

static bool is_person(const EntMention *m)
{
    return m && (m->type == ENT_MENTION_ROLE ||
                 (m->type == ENT_MENTION_ENTITY && m->kind == ENT_CLASS_Person));
}

/* "the dean of Orion", "Ann Lee, Orion", "Orion's dean", "Orion dean Ann Lee". */
static bool of_officer(const Pairs *p, const EntMention *m, EntSpan sentence)
{
    uint32_t b = before(p, m, sentence), next = m->tokens.end;
    bool link = b != UINT32_MAX && b > sentence.begin &&
                (is(p, b, "of") || is(p, b, "at") || is(p, b, "for") || is(p, b, ",") ||
                 is(p, b, "from") || is(p, b, "with") || is(p, b, "by"));
    if (link && is_person(ent_mention_at(&p->work->mentions, b - 1)) && !is(p, b, "with") &&
        !is(p, b, "by"))
        return true;
    if (next < sentence.end && possessive(p, next)) next++;
    for (uint32_t k = next; k < sentence.end && k < next + 3; k++) {
        if (is_person(ent_mention_at(&p->work->mentions, k))) return true;
        if (token(p, k)->pos != ENT_POS_ADJ && token(p, k)->pos != ENT_POS_NOUN &&
            token(p, k)->pos != ENT_POS_PROPN)
            return false;
    }
    return false;
}

/* Whose dependents MENTION is one of: the label of the first of its list. */
static uint32_t first_of_list(const Pairs *p, uint32_t i)
{
    enum { DEEPEST = 16 };
    for (uint32_t n = 0; n < DEEPEST; n++) {
        const EntToken *t = token(p, i);
        if (t->head == i || !(ent_str_is(t->dep, "conj") || ent_str_is(t->dep, "appos"))) break;
        i = t->head;
    }
    return i;
}

static bool subject(const Pairs *p, uint32_t i)
{
    return ent_str_starts(token(p, i)->dep, ENT_STR("nsubj"));
}

/* A state that acts, or with which something is done: no place where something is. */
static bool state_acts(const Pairs *p, const EntMention *m)
{
    static const char *const links[] = {"with", "between", "by", "among"};
    uint32_t i = first_of_list(p, m->head);
    if (subject(p, i)) return true;
    return ent_str_is(token(p, i)->dep, "pobj") &&
           ENT_STR_AMONG(token(p, token(p, i)->head)->norm, links);
}

/* "Germany's Orion": a name that goes on behind MENTION. */
static bool opens_name(const Pairs *p, const EntMention *m)
{
    uint32_t next = m->tokens.end;
    if (!possessive(p, next)) return false;
    for (uint32_t k = next + 1; k < p->doc->tokens.len && k < next + 5; k++) {
        if (ent_entity_at(p->work, k) != ENT_NO_ENTITY) return true;
        if (token(p, k)->pos != ENT_POS_ADJ && token(p, k)->pos != ENT_POS_NOUN) break;
    }
    return false;
}

/* "a dairy from the Alps": "from" at token B names where a body is. */
static bool seat(const Pairs *p, uint32_t b, EntSpan sentence)
{
    enum { WORDS = 4 };
    if (!is(p, b, "from")) return false;
    for (uint32_t k = b; k > sentence.begin && k + WORDS > b; k--) {
        if (is(p, k - 1, "a") || is(p, k - 1, "an")) return true;
        if (token(p, k - 1)->pos != ENT_POS_NOUN && token(p, k - 1)->pos != ENT_POS_ADJ) break;
    }
    return false;
}

/* "unlike Orion", "not Orion", "rival Orion", "(NASDAQ". */
static bool aside(const Pairs *p, const EntMention *m, EntSpan sentence)
{
    static const char *const words[] = {"unlike", "not",   "including", "rival", "competitor",
                                        "than",   "(",     "against",   "like",  "via",
                                        "about",  "named", "called",    "dubbed"};
    uint32_t b = before(p, m, sentence);
    return b != UINT32_MAX && (ENT_STR_AMONG(token(p, b)->norm, words) || seat(p, b, sentence));
}

static bool is_side(const Pairs *p, const EntMention *m, uint32_t entity, EntSpan sentence)
{
    EntClass kind = p->facts->entities.at[entity].kind;
    bool body = ent_class_top(kind) == ENT_CLASS_Organisation && kind != ENT_CLASS_MediaOutlet;
    bool state = kind == ENT_CLASS_Country || kind == ENT_CLASS_Region || kind == ENT_CLASS_City;
    if ((!body && !state) || p->facts->entities.at[entity].described) return false;
    if (of_officer(p, m, sentence) || aside(p, m, sentence)) return false;
    if (ent_str_is(token(p, m->head)->dep, "compound")) return false;
    if (body) return m->strength != ENT_STRENGTH_GUESS || m->described;
    return state_acts(p, m) && !opens_name(p, m);
}

/* What SENTENCE names; count is SIDES where there are too many. */
static Sides sides_of(const Pairs *p, EntSpan sentence)
{
    Sides s = {.count = 0};
    for (uint32_t i = sentence.begin; i < sentence.end && s.count < SIDES; i++) {
        uint32_t e = ent_entity_headed_at(p->work, i);
        const EntMention *m = ent_mention_at(&p->work->mentions, i);
        if (e == ENT_NO_ENTITY || !is_side(p, m, e, sentence)) continue;
        bool known = false;
        for (uint32_t k = 0; k < s.count; k++) known |= s.entity[k] == e;
        if (known) continue;
        s.entity[s.count] = e;
        s.head[s.count] = i;
        s.mention[s.count++] = m;
    }
    return s;
}

/* --- how they hang together ------------------------------------------------------------------- */

enum { DEEPEST = 24 };

static bool root(const Pairs *p, uint32_t i)
{
    return token(p, i)->head == i;
}

static bool dep_among(const Pairs *p, uint32_t i, const char *const *labels, size_t count)
{
    for (size_t k = 0; k < count; k++)
        if (ent_str_is(token(p, i)->dep, labels[k])) return true;
    return false;
}

#define DEP_AMONG(p, i, labels) dep_among(p, i, labels, sizeof(labels) / sizeof *(labels))

/* Token ABOVE is I or one that I hangs on. */
static bool is_above(const Pairs *p, uint32_t above, uint32_t i)
{
    for (uint32_t n = 0; n < DEEPEST; n++) {
        if (i == above) return true;
        if (root(p, i)) return false;
        i = token(p, i)->head;
    }
    return false;
}

/* The lowest word that both A and B hang on; UINT32_MAX where the parser cut the sentence. */
static uint32_t meet_at(const Pairs *p, uint32_t a, uint32_t b)
{
    for (uint32_t n = 0; n < DEEPEST; n++) {
        if (is_above(p, a, b)) return a;
        if (root(p, a)) break;
        a = token(p, a)->head;
    }
    return UINT32_MAX;
}

/* "…, and the ministry meets the rest": a verb beside another, with a subject of its own. */
static bool side_clause(const Pairs *p, uint32_t v)
{
    if (!ent_str_is(token(p, v)->dep, "conj") || token(p, v)->pos != ENT_POS_VERB) return false;
    for (uint32_t k = v; k > 0 && !token(p, k)->sentence_start; k--)
        if (token(p, k - 1)->head == v && subject(p, k - 1)) return true;
    return false;
}

/* Clauses of their own between token I and TOP above it; those that hang on the word OF are not
 * counted. */
static uint32_t clauses(const Pairs *p, uint32_t i, uint32_t top, uint32_t of, bool strict)
{
    static const char *const own[] = {"relcl", "ccomp", "advcl", "parataxis"};
    static const char *const relative[] = {"relcl", "parataxis"};
    uint32_t count = 0;
    for (uint32_t n = 0; n < DEEPEST && i != top && !root(p, i); n++) {
        bool cut = (strict ? DEP_AMONG(p, i, own) : DEP_AMONG(p, i, relative)) || side_clause(p, i);
        count += cut && token(p, i)->head != of;
        i = token(p, i)->head;
    }
    return count;
}

/* The side at SIDE and the word of a deal at WORD are of one clause, or one tells of the other. */
static bool linked(const Pairs *p, uint32_t side, uint32_t word)
{
    uint32_t top = meet_at(p, side, word);
    if (top == UINT32_MAX) return false;
    return clauses(p, side, top, word, true) == 0 && clauses(p, word, top, UINT32_MAX, false) == 0;
}

static bool both_linked(const Pairs *p, const Sides *s, uint32_t word)
{
    return linked(p, s->head[0], word) && linked(p, s->head[1], word);
}

/* --- cues ------------------------------------------------------------------------------------- */

/* A word that says that all is open, or no more than wished for. */
static bool unsettled(const Pairs *p, EntSpan sentence)
{
    static const char *const words[] = {
        "nothing",    "neither",      "hope",        "hopes",    "interest", "compete", "rival",
        "rivals",     "unlike",       "potential",   "possible", "proposed", "missing", "absent",
        "rumoured",   "lawsuit",      "lawsuits",    "court",    "fine",     "fined",   "alleged",
        "separately", "respectively", "non-binding", "advisor",  "adviser",  "advised", "audited",
        "counsel",    "certified",    "conducted",   "investors"};
    static const char *const own[] = {"we", "our", "us", "i", "my"}; /* praise of oneself */
    static const char *const asking[] = {"bid", "apply", "seek", "request", "await", "ask"};
    for (uint32_t i = sentence.begin; i < sentence.end; i++) {
        const EntToken *t = token(p, i);
        if (t->pos == ENT_POS_SPACE && i + 1 < sentence.end) return true; /* rows, not a sentence */
        if (ENT_STR_AMONG(t->norm, own)) return true;
        if (ent_entity_at(p->work, i) != ENT_NO_ENTITY) continue;
        if (ENT_STR_AMONG(t->norm, words)) return true;
        if (t->pos == ENT_POS_NOUN &&
            ent_lexicon_lists(p->lexicon, t->lemma, ENT_WORDS_ProspectNoun))
            return true;
        if (t->pos == ENT_POS_VERB &&
            (ent_lexicon_lists(p->lexicon, t->lemma, ENT_WORDS_TryVerb) ||
             ent_lexicon_lists(p->lexicon, t->lemma, ENT_WORDS_EndVerb) ||
             ent_lexicon_lists(p->lexicon, t->lemma, ENT_WORDS_RejectVerb) ||
             ENT_STR_AMONG(t->lemma, asking)))
            return true;
        if (is(p, i, "in") && is(p, i + 1, "common")) return true;
    }
    return false;
}

/* Token I is the first word of SENTENCE or of what follows "(b)" or a hour. */
static bool opens(const Pairs *p, EntSpan sentence, uint32_t i)
{
    if (i == sentence.begin) return true;
    const EntToken *t = token(p, i - 1);
    return is(p, i - 1, ")") || t->pos == ENT_POS_SPACE || is(p, i - 1, ":");
}

/* "a pact", "Orion's ten-year lease", "Latvia's purchase of": one deal, no talk of deals in
 * general. */
static bool determined(const Pairs *p, EntSpan sentence, uint32_t i)
{
    static const char *const tags[] = {"VBG", "VBN", "JJ", "NN", "NNP", "NNS", "CD", "RB", "HYPH"};
    enum { WORDS = 7 };
    if (opens(p, sentence, i)) return true;
    for (uint32_t k = i; k > sentence.begin && k + WORDS > i; k--) {
        const EntToken *t = token(p, k - 1);
        bool owner = ent_str_is(t->tag, "DT") || ent_str_is(t->tag, "PRP$");
        if (owner || possessive(p, k - 1)) return true;
        bool word = ENT_STR_AMONG(t->tag, tags) || t->pos == ENT_POS_PUNCT || t->pos == ENT_POS_SYM;
        if (!word) return false;
        if (opens(p, sentence, k - 1)) return true;
    }
    return false;
}

/* "as part of the deal": what is told is another thing. */
static bool part_of_deal(const Pairs *p, uint32_t i)
{
    return i > 2 && is(p, i - 3, "part") && is(p, i - 2, "of");
}

static bool names_money(const Pairs *p, EntSpan sentence)
{
    for (uint32_t i = sentence.begin; i < sentence.end; i++) {
        const EntMention *m = ent_mention_at(&p->work->mentions, i);
        if (m && m->type == ENT_MENTION_MONEY) return true;
    }
    return false;
}

/* "its long-time vendor Orion": what one is to the other, at token I. */
static bool its_partner(const Pairs *p, EntSpan sentence, uint32_t i)
{
    static const char *const roles[] = {"vendor",   "supplier", "customer",    "client",
                                        "tenant",   "lender",   "distributor", "contractor",
                                        "licensee", "partner",  "ally",        "associate",
                                        "investor", "backer",   "purchaser",   "landlord"};
    enum { WORDS = 5 };
    if (!ENT_STR_AMONG(token(p, i)->lemma, roles)) return false;
    if (ent_entity_at(p->work, i + 1) == ENT_NO_ENTITY && !is(p, i + 1, ",")) return false;
    for (uint32_t k = i; k > sentence.begin && k + WORDS > i; k--)
        if (is(p, k - 1, "its") || is(p, k - 1, "their") || is(p, k - 1, "whose")) return true;
    return false;
}

/* The kind of the deal whose noun stands at token I, outside names; NONE: it is none. */
static EntClass deal_noun(const Pairs *p, EntSpan sentence, uint32_t i)
{
    static const char *const money[] = {"loan", "grant", "donation", "subsidy"};
    uint32_t length;
    if (token(p, i)->pos != ENT_POS_NOUN || ent_entity_at(p->work, i) != ENT_NO_ENTITY)
        return ENT_CLASS_NONE;
    char c = token(p, i)->text.ptr[0];
    bool small = (c >= 'a' && c <= 'z') || opens(p, sentence, i);
    if (!small || !ent_str_is(token(p, i)->tag, "NN")) return ENT_CLASS_NONE;
    if (!determined(p, sentence, i) || part_of_deal(p, i)) return ENT_CLASS_NONE;
    if (its_partner(p, sentence, i)) return ENT_CLASS_StrategicCooperation;
    if (ent_str_is(token(p, i)->dep, "compound")) return ENT_CLASS_NONE;
    if (ENT_STR_AMONG(token(p, i)->lemma, money))
        return names_money(p, sentence) ? ENT_CLASS_Investment : ENT_CLASS_NONE;
    if (ent_lexicon_lists(p->lexicon, token(p, i)->lemma, ENT_WORDS_BondNoun))
        return ENT_CLASS_StrategicCooperation;
    const EntSense *s = ent_words_head(p->lexicon, p->doc, sentence.begin, i + 1,
                                       ENT_SENSE_CooperationNoun, &length);
    bool deal = s && !s->weak && ent_is_deal(s->kind);
    if (!deal || (s->kind == ENT_CLASS_Investment && !names_money(p, sentence)))
        return ENT_CLASS_NONE;
    return s->kind == ENT_CLASS_Agreement ? ENT_CLASS_StrategicCooperation : s->kind;
}

/* Those who stand in a list have each their own: "Orion and Vega focus on the sale of pumps". */
static bool of_sale(const Pairs *p, uint32_t i)
{
    static const char *const nouns[] = {"sale",       "purchase", "order",       "investor",
                                        "backer",     "loan",     "grant",       "licence",
                                        "license",    "donation", "concession",  "franchise",
                                        "investment", "subsidy",  "guarantee",   "acquisition",
                                        "contractor", "stake",    "shareholder", "shareholding"};
    return ENT_STR_AMONG(token(p, i)->lemma, nouns);
}

/* "is not connected with the purchase": a verb above token I is negated. */
static bool negated_above(const Pairs *p, uint32_t i)
{
    for (uint32_t n = 0; n < DEEPEST && !root(p, i); n++) i = token(p, i)->head;
    for (uint32_t k = i; k > 0 && !token(p, k)->sentence_start; k--)
        if (token(p, k - 1)->head == i && ent_str_is(token(p, k - 1)->dep, "neg")) return true;
    return false;
}

/* Nothing that parts a list stands between the mentions A and B: "Orion and the pump maker Vega".
 */
static bool joined(const Pairs *p, const EntMention *a, const EntMention *b)
{
    bool and = false;
    uint32_t i = a->tokens.end, end = b->tokens.begin;
    if (i >= end) return i == end && a->described && b->described;
    for (; i < end; i++) {
        and |= is(p, i, "and") || is(p, i, "&");
        bool verb = token(p, i)->pos == ENT_POS_VERB && !ent_str_is(token(p, i)->tag, "VBN");
        if (verb || is(p, i, ";") || token(p, i)->pos == ENT_POS_AUX) return false;
        if (and&&possessive(p, i) && i == a->tokens.end) return false;
    }
    return and;
}

/* "partners such as Orion and Vega": those of the list that begins with A are partners of a third.
 */
static bool of_third(const Pairs *p, const EntMention *a, EntSpan sentence)
{
    static const char *const words[] = {"as",   "including", "include", "includes",
                                        "with", "like",      "from",    "against"};
    uint32_t b = before(p, a, sentence);
    return b != UINT32_MAX && ENT_STR_AMONG(token(p, b)->norm, words);
}

/* The two of S as one list in SENTENCE: the token behind it, or 0; the last of the sentence wins.
 */
static uint32_t list_end(const Pairs *p, const Sides *s, EntSpan sentence)
{
    const EntMention *last = NULL;
    uint32_t of = ENT_NO_ENTITY, end = 0;
    for (uint32_t i = sentence.begin; i < sentence.end; i++) {
        uint32_t e = ent_entity_headed_at(p->work, i);
        if (e != s->entity[0] && e != s->entity[1]) continue;
        const EntMention *m = ent_mention_at(&p->work->mentions, i);
        if (last && e != of && joined(p, last, m) && !of_third(p, last, sentence))
            end = m->tokens.end;
        last = m, of = e;
    }
    return end;
}

/* The verb whose subjects end before token I: "Orion and Vega, both of Riga, have now signed". */
static uint32_t verb_behind(const Pairs *p, uint32_t i, uint32_t end)
{
    enum { ASIDE = 22 };
    if (i < end && (is(p, i, ",") || is(p, i, "("))) {
        bool bracket = is(p, i, "(");
        uint32_t k = i + 1;
        while (k < end && k < i + ASIDE && !is(p, k, bracket ? ")" : ",")) k++;
        i = k + 1;
    }
    bool acts = false;
    for (; i < end; i++) {
        const EntToken *t = token(p, i);
        if (t->pos == ENT_POS_VERB && !ent_str_is(t->tag, "VBN"))
            return acts || !ent_str_is(t->tag, "VBG") ? i : UINT32_MAX;
        if (t->pos == ENT_POS_VERB) return acts ? i : UINT32_MAX;
        acts |= t->pos == ENT_POS_AUX;
        if (t->pos != ENT_POS_AUX && t->pos != ENT_POS_ADV && t->pos != ENT_POS_PART &&
            !is(p, i, "both"))
            return acts ? i - 1 : UINT32_MAX;
    }
    return UINT32_MAX;
}

/* What all neighbours have, and what is only said: "a common border", "a joint statement". */
static bool idle_thing(const Pairs *p, uint32_t i)
{
    static const char *const things[] = {
        "statement",  "declaration", "border",  "history", "challenge",  "interest", "sense",
        "language",   "release",     "culture", "vision",  "communique", "heritage", "value",
        "conference", "concern",     "sea",     "past",    "view",       "goal",     "aim",
        "river",      "frontier",    "coast",   "belief",  "insight",    "story",    "experience",
        "stage",      "passion",     "mission", "enemy",   "name"};
    return ENT_STR_AMONG(token(p, i)->lemma, things);
}

/* "jointly", "a common plan", "each other", "side by side", "between them" at token I. */
static bool joint_word(const Pairs *p, uint32_t i)
{
    const EntToken *t = token(p, i);
    if (ent_entity_at(p->work, i) != ENT_NO_ENTITY) return false;
    if (ent_str_is(t->dep, "amod") && idle_thing(p, t->head)) return false;
    if (ent_lexicon_lists(p->lexicon, t->norm, ENT_WORDS_JointWord)) return true;
    if ((is(p, i, "each") && is(p, i + 1, "other")) || (is(p, i, "one") && is(p, i + 1, "another")))
        return true;
    if (is(p, i, "side") && is(p, i + 1, "by") && is(p, i + 2, "side")) return true;
    return is(p, i, "between") && is(p, i + 1, "them");
}

/* "share", "swap", "exchange": what the two do is told by the verb. */
static bool joint_verb(const Pairs *p, uint32_t v)
{
    static const char *const verbs[] = {"share", "swap",  "exchange",  "pool",
                                        "merge", "link",  "split",     "combine",
                                        "twin",  "unite", "co-develop"};
    enum { REACH = 5 };
    for (uint32_t k = v + 1; k < v + REACH; k++)
        if (k < p->doc->tokens.len && idle_thing(p, k)) return false;
    return token(p, v)->pos == ENT_POS_VERB && ENT_STR_AMONG(token(p, v)->lemma, verbs);
}

static bool loose(const Pairs *p, uint32_t v)
{
    return ent_lexicon_lists(p->lexicon, token(p, v)->lemma, ENT_WORDS_LooseVerb);
}

/* What those of the list before VERB do, they do together, by the word at token I. */
static bool done_together(const Pairs *p, uint32_t verb, uint32_t i)
{
    if (loose(p, verb)) return false;
    if (i == verb) return joint_verb(p, i);
    if (ent_str_is(token(p, verb)->lemma, "share")) return false;
    for (uint32_t k = verb + 1; k < i; k++) {
        bool other = token(p, k)->pos == ENT_POS_VERB && loose(p, k);
        if (other || is(p, k, ";") || is(p, k, "while")) return false;
        if (subject(p, k) && ent_entity_at(p->work, k) != ENT_NO_ENTITY) return false;
    }
    return joint_word(p, i) && !(token(p, i)->pos == ENT_POS_VERB && loose(p, i));
}

/* Before MENTION, the token that is no word of its phrase: "to" of "to the Riga pump maker
 * Orion's". */
static uint32_t before_phrase(const Pairs *p, const EntMention *m, uint32_t begin)
{
    enum { WORDS = 8 };
    uint32_t i = m->tokens.begin;
    for (uint32_t n = 0; n < WORDS && i > begin; n++, i--) {
        const EntToken *t = token(p, i - 1);
        bool word = t->pos == ENT_POS_ADJ || t->pos == ENT_POS_NOUN || t->pos == ENT_POS_PROPN ||
                    t->pos == ENT_POS_DET || ent_str_is(t->tag, "PRP$") || possessive(p, i - 1) ||
                    is(p, i - 1, "-");
        if (!word) break;
    }
    return i > begin ? i - 1 : i;
}

/* The tokens I to END hold another clause, or go on to something else. */
static bool another_clause(const Pairs *p, uint32_t i, uint32_t end)
{
    static const char *const tags[] = {"VBD", "VBZ", "VBP", "MD"};
    static const char *const words[] = {
        ";",    ":",     "that", "which",        "who",          "while",
        "but",  "where", "\"",   "\xe2\x80\x9c", "\xe2\x80\x9d", "\xe2\x80\x94",
        "than", "like",  ","};
    for (; i < end; i++)
        if (ENT_STR_AMONG(token(p, i)->tag, tags) || ENT_STR_AMONG(token(p, i)->norm, words))
            return true;
    return false;
}

/* One of the two is an authority, which deals with the other as with all: "approval from the
 * ministry". */
static bool authority(const Pairs *p, const Sides *s)
{
    bool a = p->facts->entities.at[s->entity[0]].kind == ENT_CLASS_GovernmentBody;
    bool b = p->facts->entities.at[s->entity[1]].kind == ENT_CLASS_GovernmentBody;
    return a != b;
}

/* One of the two does something to, for or with the other: "hands its plant to", "is fed by",
 * whatever stands between. */
static bool gives(const Pairs *p, const Sides *s, EntSpan sentence)
{
    static const char *const links[] = {"to", "from", "for", "with"};
    static const char *const whom[] = {"supply",  "equip",     "fund",      "finance", "bankroll",
                                       "feed",    "outfit",    "train",     "let",     "hire",
                                       "insure",  "subsidise", "subsidize", "lend",    "teach",
                                       "service", "licence",   "license"};
    uint32_t v = verb_behind(p, s->mention[0]->tokens.end, sentence.end);
    if (v == UINT32_MAX || v >= s->mention[1]->tokens.begin) return false;
    if (!ent_lexicon_lists(p->lexicon, token(p, v)->lemma, ENT_WORDS_BondVerb)) return false;
    uint32_t b = before_phrase(p, s->mention[1], v), next = s->mention[1]->tokens.end;
    bool passive =
        ent_str_is(token(p, v)->tag, "VBN") && v > 0 && ent_str_is(token(p, v - 1)->lemma, "be");
    if (another_clause(p, v + 1, b) || s->mention[1]->described || authority(p, s)) return false;
    if (is(p, s->mention[0]->tokens.begin, "we")) return false;
    if (next < sentence.end && token(p, next)->pos == ENT_POS_NOUN) return false;
    if (passive) return is(p, b, "by");
    if (b == v) return ENT_STR_AMONG(token(p, v)->lemma, whom) && !possessive(p, next);
    return ENT_STR_AMONG(token(p, b)->norm, links);
}

/* "Orion sends the nurses, Vega, for its part, the teachers": each gives something of its own, and
 * a word says that it is for one thing. */
static bool each_gives(const Pairs *p, const Sides *s, EntSpan sentence)
{
    static const char *const gifts[] = {"contribute", "bring", "put",  "send", "add",   "supply",
                                        "provide",    "give",  "host", "pay",  "build", "deliver",
                                        "own",        "teach", "code", "lend", "make",  "grind"};
    uint32_t v = verb_behind(p, s->mention[0]->tokens.end, sentence.end);
    uint32_t next = s->mention[1]->tokens.end;
    if (v == UINT32_MAX || v >= s->mention[1]->tokens.begin || loose(p, v)) return false;
    if (!ENT_STR_AMONG(token(p, v)->lemma, gifts) || ent_str_is(token(p, v)->tag, "VBN"))
        return false;
    bool one_thing = false;
    for (uint32_t i = sentence.begin; i < sentence.end; i++) {
        bool both = is(p, i, "both") && i > v;
        bool part = is(p, i, "for") && (is(p, i + 1, "its") || is(p, i + 1, "their")) &&
                    is(p, i + 2, "part");
        bool turn = is(p, i, "in") && (is(p, i + 1, "return") || is(p, i + 1, "exchange"));
        one_thing |= both || part || turn || (is(p, i, "between") && is(p, i + 1, "them")) ||
                     (is(p, i, "together") && i < v);
    }
    return one_thing && !is(p, next, "'s") && !is(p, next, "\xe2\x80\x99s");
}

/* A short sentence names nobody beside the two, and tells of their deal whatever its tree is. */
static bool told_alone(const Pairs *p, const Sides *s, EntSpan sentence)
{
    enum { SHORT = 36 };
    if (sentence.end - sentence.begin > SHORT || !s->count) return false;
    for (uint32_t i = sentence.begin; i < sentence.end; i++) {
        uint32_t e = ent_entity_at(p->work, i);
        if (e == ENT_NO_ENTITY || e == s->entity[0] || e == s->entity[1]) continue;
        EntClass top = ent_class_top(p->facts->entities.at[e].kind);
        if (top == ENT_CLASS_Organisation || top == ENT_CLASS_Event) return false;
    }
    return true;
}

static bool tells_deal(const Pairs *p, EntSpan sentence)
{
    for (size_t i = 0; i < p->facts->facts.len; i++) {
        const EntFact *f = &p->facts->facts.at[i];
        if (f->property == ENT_PROPERTY_party && f->evidence.begin == sentence.begin) return true;
    }
    return false;
}

static bool in_one_deal(const Pairs *p, uint32_t a, uint32_t b)
{
    for (size_t i = 0; i < p->facts->facts.len; i++) {
        const EntFact *f = &p->facts->facts.at[i];
        if (f->property == ENT_PROPERTY_party && f->object.entity == a &&
            ent_is_related(p->facts, f->subject, ENT_PROPERTY_party, b))
            return true;
        if (f->property == ENT_PROPERTY_partOf && f->object.type == ENT_VALUE_ENTITY &&
            ((f->subject == a && f->object.entity == b) ||
             (f->subject == b && f->object.entity == a)))
            return true;
    }
    return false;
}

static EntStatus state(Pairs *p, const Sides *s, EntClass kind, const char *rule, EntSpan sentence)
{
    uint32_t deal = ent_add_partnership(p->facts, kind);
    if (deal == ENT_NO_ENTITY) return ENT_ERR_MEMORY;
    for (uint32_t k = 0; k < s->count; k++)
        ENT_TRY(ent_relate(p->facts, deal, ENT_PROPERTY_party, s->entity[k], sentence, rule, 0.7f));
    return ENT_OK;
}

static bool same_top(const Pairs *p, const Sides *s)
{
    return ent_class_top(p->facts->entities.at[s->entity[0]].kind) ==
           ent_class_top(p->facts->entities.at[s->entity[1]].kind);
}

static bool denied(const Pairs *p, const Sides *s, EntSpan sentence)
{
    uint32_t low = ent_deepest(p->doc, sentence, s->head, s->count);
    EntStr status = ent_modality(p->lexicon, p->doc, sentence, low);
    EntGoverned g = ent_governed(p->lexicon, p->doc, sentence, s->head, s->count);
    if (g.unreal || g.negated || !status.len) return true;
    if (g.status.len) status = g.status;
    return ent_str_is(status, "Ended") || ent_str_is(status, "Denied") ||
           ent_str_is(status, "CalledFor");
}

/* The two stand in one list, are two states or stand in a short sentence, so that the tree need not
 * show what binds them. */
static bool plain(const Pairs *p, const Sides *s, EntSpan sentence, bool list)
{
    enum { SHORT = 20 };
    EntClass kind = p->facts->entities.at[s->entity[0]].kind;
    return list || sentence.end - sentence.begin <= SHORT ||
           (same_top(p, s) && ent_class_top(kind) == ENT_CLASS_Place);
}

/* "Kenya's partnership", "its alliance": the deal at token I is another's than the two of S. */
static bool of_another(const Pairs *p, const Sides *s, EntSpan sentence, uint32_t i)
{
    for (uint32_t k = sentence.begin; k < i; k++) {
        if (token(p, k)->head != i || !ent_str_is(token(p, k)->dep, "poss")) continue;
        uint32_t e = ent_entity_at(p->work, k);
        if (e != ENT_NO_ENTITY && e != s->entity[0] && e != s->entity[1]) return true;
    }
    return false;
}

static EntStatus read_sentence(Pairs *p, EntSpan sentence)
{
    if (tells_deal(p, sentence) || unsettled(p, sentence)) return ENT_OK;
    Sides s = sides_of(p, sentence);
    if (s.count != 2 || in_one_deal(p, s.entity[0], s.entity[1]) || denied(p, &s, sentence))
        return ENT_OK;
    if (is(p, before_phrase(p, s.mention[0], sentence.begin), "with") &&
        is(p, before_phrase(p, s.mention[1], sentence.begin), "with"))
        return ENT_OK; /* partners of a third, each */
    uint32_t behind = list_end(p, &s, sentence);
    bool list = behind != 0, same = same_top(p, &s);
    if (!list && joined(p, s.mention[0], s.mention[1])) return ENT_OK;
    uint32_t verb = list ? verb_behind(p, behind, sentence.end) : UINT32_MAX;
    for (uint32_t i = sentence.begin; i < sentence.end; i++) {
        if (verb != UINT32_MAX && i >= verb && done_together(p, verb, i))
            return state(p, &s, ENT_CLASS_StrategicCooperation, "two-do-together", sentence);
        EntClass deal = deal_noun(p, sentence, i);
        if (deal != ENT_CLASS_NONE && !(verb != UINT32_MAX && loose(p, verb)) &&
            !(list && of_sale(p, i)) && !negated_above(p, i) && !of_another(p, &s, sentence, i) &&
            (both_linked(p, &s, i) ||
             (plain(p, &s, sentence, list) && told_alone(p, &s, sentence))) &&
            (same || deal == ENT_CLASS_Investment))
            return state(p, &s, deal, "deal-of-the-two-named", sentence);
    }
    bool alone = !list && same && told_alone(p, &s, sentence);
    if (alone && each_gives(p, &s, sentence))
        return state(p, &s, ENT_CLASS_StrategicCooperation, "each-gives-its-part", sentence);
    if (alone && gives(p, &s, sentence))
        return state(p, &s, ENT_CLASS_StrategicCooperation, "one-does-for-the-other", sentence);
    return ENT_OK;
}

/* "The contract covers ten years": the noun at token I is that of a deal told of before. */
static bool points_back(const Pairs *p, EntSpan sentence, uint32_t i)
{
    static const char *const words[] = {"the", "this", "that", "their"};
    for (uint32_t k = i; k > sentence.begin && k + 5 > i; k--) {
        if (ENT_STR_AMONG(token(p, k - 1)->norm, words)) return true;
        if (token(p, k - 1)->pos != ENT_POS_ADJ && token(p, k - 1)->pos != ENT_POS_NOUN &&
            token(p, k - 1)->pos != ENT_POS_NUM && token(p, k - 1)->pos != ENT_POS_PUNCT)
            return false;
    }
    return false;
}

/* Any body or event in the tokens of SPAN but the two of S. */
static bool names_third(const Pairs *p, const Sides *s, EntSpan span)
{
    for (uint32_t i = span.begin; i < span.end; i++) {
        uint32_t e = ent_entity_at(p->work, i);
        if (e == ENT_NO_ENTITY || e == s->entity[0] || e == s->entity[1]) continue;
        EntClass top = ent_class_top(p->facts->entities.at[e].kind);
        if (top == ENT_CLASS_Organisation || top == ENT_CLASS_Event) return true;
    }
    return false;
}

static bool quoted(const Pairs *p, EntSpan span)
{
    for (uint32_t i = span.begin; i < span.end; i++)
        if (ent_doc_quote_at(p->doc, i)) return true;
    return false;
}

static EntStatus read_window(Pairs *p, size_t at)
{
    EntSpan sentence = p->doc->sentences.at[at];
    if (tells_deal(p, sentence) || unsettled(p, sentence) || sides_of(p, sentence).count > 1)
        return ENT_OK;
    static const char *const papers[] = {
        "contract",  "deal",       "agreement", "pact",        "accord",  "partnership",
        "venture",   "alliance",   "lease",     "arrangement", "licence", "collaboration",
        "codeshare", "memorandum", "compact",   "cooperation", "treaty",  "license"};
    uint32_t noun = UINT32_MAX;
    for (uint32_t i = sentence.begin; i < sentence.end && noun == UINT32_MAX; i++)
        if (ENT_STR_AMONG(token(p, i)->lemma, papers) && points_back(p, sentence, i)) noun = i;
    EntSpan window = sentence;
    for (size_t n = 1; n <= 2 && n <= at && noun != UINT32_MAX; n++) {
        EntSpan one = p->doc->sentences.at[at - n];
        if (tells_deal(p, one) || unsettled(p, one)) return ENT_OK;
        window.begin = one.begin;
        Sides s = sides_of(p, window);
        if (s.count > 2) return ENT_OK;
        if (s.count < 2) continue;
        if (quoted(p, window) || !same_top(p, &s) || in_one_deal(p, s.entity[0], s.entity[1]) ||
            names_third(p, &s, window))
            return ENT_OK;
        return state(p, &s, ENT_CLASS_StrategicCooperation, "deal-of-two-before", window);
    }
    return ENT_OK;
}

static bool tells_any_deal(const Pairs *p)
{
    for (size_t i = 0; i < p->facts->facts.len; i++)
        if (p->facts->facts.at[i].property == ENT_PROPERTY_party) return true;
    return false;
}

EntStatus ent_find_bound_pairs(const EntLexicon *lexicon, const EntExtractWork *work,
                               const EntDoc *doc, EntFacts *facts)
{
    Pairs p = {lexicon, work, doc, facts};
    for (size_t s = 0; s < doc->sentences.len; s++)
        ENT_TRY(read_sentence(&p, doc->sentences.at[s]));
    for (size_t s = 0; s < doc->sentences.len && !tells_any_deal(&p); s++)
        ENT_TRY(read_window(&p, s));
    return ENT_OK;
}
