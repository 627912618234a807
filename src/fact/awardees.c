#include "fact/awardees.h"

enum { AWARDEES = 40, BACK = 10 }; /* names of one list; sentences back to who awards */

typedef struct Awards {
    const EntExtractWork *work;
    const EntDoc *doc;
    EntFacts *facts;
    uint32_t at[AWARDEES]; /* who is named by the list */
    uint32_t count;
} Awards;

static const EntToken *token(const Awards *a, uint32_t i)
{
    return &a->doc->tokens.at[i];
}

static bool is(const Awards *a, uint32_t i, const char *text)
{
    return ent_doc_is(a->doc, i, text);
}

static bool named(const Awards *a, uint32_t i)
{
    return ent_mention_at(&a->work->mentions, i) != NULL;
}

/* The organisation whose mention has its head at token I, or ENT_NO_ENTITY. */
static uint32_t body_at(const Awards *a, uint32_t i)
{
    uint32_t e = ent_entity_headed_at(a->work, i);
    bool body = e != ENT_NO_ENTITY &&
                ent_class_top(a->facts->entities.at[e].kind) == ENT_CLASS_Organisation;
    return body ? e : ENT_NO_ENTITY;
}

/* --- words of an award --------------------------------------------------------------------------
 */

/* "companies", "universities": several who are chosen. */
static bool chosen_ones(const Awards *a, uint32_t i)
{
    static const char *const nouns[] = {
        "company",     "firm",         "contractor",   "subcontractor", "vendor",    "university",
        "institution", "organization", "organisation", "team",          "partner",   "supplier",
        "provider",    "startup",      "start-up",     "business",      "awardee",   "recipient",
        "grantee",     "manufacturer", "operator",     "developer",     "institute", "bidder",
        "consortium",  "nonprofit",    "college",      "utility",       "enterprise"};
    return !named(a, i) && ent_str_is(token(a, i)->tag, "NNS") &&
           ENT_STR_AMONG(token(a, i)->lemma, nouns);
}

/* "awardees", "grantees": chosen by the word alone. */
static bool awarded_by_name(const Awards *a, uint32_t i)
{
    static const char *const nouns[] = {"awardee", "grantee"};
    return ENT_STR_AMONG(token(a, i)->lemma, nouns);
}

static bool chooses(const Awards *a, uint32_t i)
{
    static const char *const verbs[] = {"select", "choose", "award", "pick",     "contract",
                                        "tap",    "fund",   "hire",  "shortlist"};
    return token(a, i)->pos == ENT_POS_VERB && ENT_STR_AMONG(token(a, i)->lemma, verbs);
}

/* Honours are no work that is given. */
static bool honours(const Awards *a, EntSpan s)
{
    static const char *const words[] = {"prize",  "finalist",    "competition", "scholarship",
                                        "honor",  "honour",      "nominee",     "winner",
                                        "medal",  "hackathon",   "exhibit",     "exhibitor",
                                        "trophy", "recognition", "recognize",   "recognise"};
    for (uint32_t i = s.begin; i < s.end; i++)
        if (ENT_STR_AMONG(token(a, i)->lemma, words) || is(a, i, "not")) return true;
    return false;
}

static bool passive(const Awards *a, EntSpan s, uint32_t verb)
{
    static const char *const forms[] = {"been", "are", "were", "be", "being"};
    enum { REACH = 3 };
    for (uint32_t i = verb; i > s.begin && i + REACH > verb; i--)
        if (ENT_STR_AMONG(token(a, i - 1)->norm, forms)) return true;
    /* "the companies selected are", "those awarded by" */
    return verb > s.begin && ent_str_is(token(a, verb)->tag, "VBN") && chosen_ones(a, verb - 1);
}

/* --- who awards ---------------------------------------------------------------------------------
 */

/* The last organisation before token VERB of S, with no other verb in between. */
static uint32_t subject_before(const Awards *a, EntSpan s, uint32_t verb)
{
    for (uint32_t i = verb; i > s.begin; i--) {
        uint32_t e = body_at(a, i - 1);
        if (e != ENT_NO_ENTITY) return e;
        if (!named(a, i - 1) && token(a, i - 1)->pos == ENT_POS_VERB) break;
    }
    return ENT_NO_ENTITY;
}

/* "awarded contracts by the | agency". */
static uint32_t agent_behind(const Awards *a, EntSpan s, uint32_t verb)
{
    enum { REACH = 8, NAME = 6 };
    for (uint32_t i = verb + 1; i < s.end && i < verb + REACH; i++) {
        if (!is(a, i, "by")) continue;
        for (uint32_t k = i + 1; k < s.end && k < i + NAME && !is(a, k, ":") && !is(a, k, ","); k++)
            if (body_at(a, k) != ENT_NO_ENTITY) return body_at(a, k);
    }
    return ENT_NO_ENTITY;
}

/* The verb by which S says that several are chosen, or its end: none. */
static uint32_t verb_of_choice(const Awards *a, EntSpan s)
{
    bool several = false;
    uint32_t verb = s.end;
    for (uint32_t i = s.begin; i < s.end; i++) {
        several |= chosen_ones(a, i);
        if (verb == s.end && chooses(a, i)) verb = i;
    }
    return several ? verb : s.end;
}

/* Who awards what S tells of, by S itself. */
static uint32_t awarder_in(const Awards *a, EntSpan s)
{
    uint32_t verb = verb_of_choice(a, s);
    if (verb == s.end || honours(a, s)) return ENT_NO_ENTITY;
    return passive(a, s, verb) ? agent_behind(a, s, verb) : subject_before(a, s, verb);
}

/* Who awards what sentence S lists: by S, or by the nearest sentence before it that tells. */
static uint32_t awarder_of(const Awards *a, uint32_t s, uint32_t *told)
{
    for (uint32_t k = 0; k <= BACK && k <= s; k++) {
        uint32_t e = awarder_in(a, a->doc->sentences.at[s - k]);
        *told = s - k;
        if (e != ENT_NO_ENTITY) return e;
    }
    return ENT_NO_ENTITY;
}

/* --- the list -----------------------------------------------------------------------------------
 */

/* Behind what token of S its list begins: a colon, or "are" and "include" behind those chosen; 0: S
 * announces none. */
static uint32_t list_from(const Awards *a, EntSpan s)
{
    bool several = false, chosen = false;
    if (honours(a, s)) return 0;
    for (uint32_t i = s.begin; i < s.end; i++) {
        several |= chosen_ones(a, i);
        chosen |= chooses(a, i) || awarded_by_name(a, i);
        if (!several || !chosen) continue;
        bool lists = is(a, i, "are") || is(a, i, "include") || is(a, i, "includes");
        bool goes_on = lists && i + 1 < s.end && !chooses(a, i + 1) &&
                       (named(a, i + 1) || is(a, i + 1, "the") || is(a, i + 1, ":"));
        if (is(a, i, ":") || goes_on) return i + 1;
    }
    return 0;
}

static void add(Awards *a, uint32_t body)
{
    for (uint32_t k = 0; k < a->count; k++)
        if (a->at[k] == body) return;
    if (a->count < AWARDEES) a->at[a->count++] = body;
}

/* The organisations of S from token I on, up to its verb; not where they are at home or whose they
 * are: "Orion of Riga University". A list of people is none of bodies. */
static void read_inline(Awards *a, EntSpan s, uint32_t i)
{
    for (; i < s.end; i++) {
        if (!named(a, i) && (token(a, i)->pos == ENT_POS_VERB || is(a, i, ";"))) return;
        uint32_t e = ent_entity_headed_at(a->work, i);
        if (e != ENT_NO_ENTITY && a->facts->entities.at[e].kind == ENT_CLASS_Person) {
            a->count = 0;
            return;
        }
        e = body_at(a, i);
        if (e == ENT_NO_ENTITY) continue;
        uint32_t b = ent_mention_at(&a->work->mentions, i)->tokens.begin;
        if (b > s.begin && is(a, b - 1, "the")) b--;
        if (b > s.begin &&
            (is(a, b - 1, "of") || is(a, b - 1, "in") || is(a, b - 1, "at") || is(a, b - 1, "(")))
            continue;
        add(a, e);
    }
}

/* "Orion Ltd., of Riga", "- Kita Motors": the body that the line S is the item of, or
 * ENT_NO_ENTITY. */
static uint32_t item(const Awards *a, EntSpan s)
{
    enum { BULLET = 3 };
    for (uint32_t i = s.begin; i < s.end && i < s.begin + BULLET; i++) {
        const EntMention *m = ent_mention_at(&a->work->mentions, i);
        if (!m) {
            if (ent_str_starts(token(a, i)->tag, ENT_STR("NN"))) return ENT_NO_ENTITY;
            continue;
        }
        uint32_t e = body_at(a, m->head), k = m->tokens.end;
        bool ends = k >= s.end || is(a, k, ",") || is(a, k, "of") || is(a, k, "(") ||
                    is(a, k, "-") || is(a, k, "\xe2\x80\x93") || is(a, k, ":") || is(a, k, "in") ||
                    is(a, k, ".") || is(a, k, ";") || token(a, k)->pos == ENT_POS_SPACE;
        return ends ? e : ENT_NO_ENTITY;
    }
    return ENT_NO_ENTITY;
}

static void read_below(Awards *a, uint32_t s)
{
    for (; s < a->doc->sentences.len; s++) {
        uint32_t e = item(a, a->doc->sentences.at[s]);
        if (e == ENT_NO_ENTITY) return;
        add(a, e);
    }
}

/* --- the partnership ----------------------------------------------------------------------------
 */

static bool has_word(const Awards *a, EntSpan s, const char *const *words, size_t count)
{
    for (uint32_t i = s.begin; i < s.end; i++)
        for (size_t k = 0; k < count; k++)
            if (ent_str_is(token(a, i)->lemma, words[k])) return true;
    return false;
}

/* What is given, by the words of the sentences LIST and TOLD. */
static EntClass kind_of(const Awards *a, EntSpan list, EntSpan told)
{
    static const char *const deeds[] = {"contract", "agreement", "order",
                                        "licence",  "license",   "lease"};
    static const char *const money[] = {"grant", "funding", "fund", "loan", "investment"};
    const size_t n = sizeof deeds / sizeof *deeds, k = sizeof money / sizeof *money;
    if (has_word(a, list, deeds, n) || has_word(a, told, deeds, n)) return ENT_CLASS_Agreement;
    if (has_word(a, list, money, k) || has_word(a, told, money, k)) return ENT_CLASS_Investment;
    return ENT_CLASS_StrategicCooperation;
}

static EntStatus make(Awards *a, uint32_t awarder, EntSpan list, EntSpan told)
{
    const char *rule = "awardees-listed";
    uint32_t p = ent_add_partnership(a->facts, kind_of(a, list, told));
    if (p == ENT_NO_ENTITY) return ENT_ERR_MEMORY;
    ENT_TRY(ent_relate(a->facts, p, ENT_PROPERTY_party, awarder, told, rule, 0.85f));
    for (uint32_t k = 0; k < a->count; k++)
        if (a->at[k] != awarder)
            ENT_TRY(ent_relate(a->facts, p, ENT_PROPERTY_party, a->at[k], list, rule, 0.85f));
    return ENT_OK;
}

/* What announces the list of sentence S: with a colon at its end, all its paragraph so far. */
static EntSpan announcement(const Awards *a, EntSpan s)
{
    for (size_t p = 0; is(a, s.end - 1, ":") && p < a->doc->paragraphs.len; p++) {
        EntSpan paragraph = a->doc->paragraphs.at[p];
        if (paragraph.begin <= s.begin && s.begin < paragraph.end)
            return (EntSpan){paragraph.begin, s.end};
    }
    return s;
}

/* Two at least of those listed: one of them is a case for the patterns. */
static EntStatus find_at(Awards *a, uint32_t s)
{
    EntSpan list = a->doc->sentences.at[s];
    uint32_t from = list_from(a, announcement(a, list)), told = s;
    if (from <= list.begin) return ENT_OK;
    a->count = 0;
    read_inline(a, list, from);
    if (a->count == 0 && is(a, list.end - 1, ":")) read_below(a, s + 1);
    uint32_t awarder = a->count > 1 ? awarder_of(a, s, &told) : ENT_NO_ENTITY;
    if (awarder == ENT_NO_ENTITY) return ENT_OK;
    return make(a, awarder, list, a->doc->sentences.at[told]);
}

EntStatus ent_find_awardees(const EntExtractWork *work, const EntDoc *doc, EntFacts *facts)
{
    Awards a = {.work = work, .doc = doc, .facts = facts};
    for (uint32_t s = 0; s < doc->sentences.len; s++) ENT_TRY(find_at(&a, s));
    return ENT_OK;
}
