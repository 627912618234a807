#include "link/plural.h"

enum { MOST = 3 }; /* things of one description */

typedef struct Plural {
    const EntLexicon *lexicon;
    const EntDoc *doc;
    const EntMentions *mentions;
    const EntEntities *entities;
    const EntLinks *links;
    uint32_t named;
} Plural;

typedef struct Group {
    EntClass kind;         /* that each must have; an abstract class for any */
    EntStr head;           /* lemma of the noun: a part of each one's name does as well */
    uint32_t count;        /* how many the description speaks of */
    uint32_t entity[MOST]; /* those found, in text order */
    uint32_t at[MOST];     /* their mentions */
    uint32_t found;
} Group;

void ent_descriptions_release(EntDescriptions *d)
{
    ENT_VEC_FREE(&d->found);
    ENT_VEC_FREE(&d->antecedent);
}

EntStatus ent_descriptions_add(EntDescriptions *d, const EntEntities *entities, EntSpan span,
                               uint32_t head, uint32_t entity)
{
    if (entity == ENT_UNLINKED) return ENT_OK;
    EntMention m = {.type = ENT_MENTION_ENTITY,
                    .tokens = span,
                    .head = head,
                    .kind = entities->at[entity].kind,
                    .strength = ENT_STRENGTH_LABEL,
                    .described = true,
                    .value = UINT32_MAX};
    return ENT_PUSH(&d->found, m) && ENT_PUSH(&d->antecedent, entity) ? ENT_OK : ENT_ERR_MEMORY;
}

bool ent_entity_called(const EntEntity *e, EntStr word)
{
    for (size_t i = 0; i + word.len <= e->name.len; i++)
        if (ent_str_eq_nocase(ent_str_n(e->name.ptr + i, word.len), word)) return true;
    return false;
}

static const EntToken *token(const Plural *p, uint32_t i)
{
    return &p->doc->tokens.at[i];
}

static bool is(const Plural *p, uint32_t i, const char *text)
{
    return ent_doc_is(p->doc, i, text);
}

/* "the pair", "the duo": how many they are is all that is said. */
static bool of_number(const Plural *p, uint32_t i)
{
    static const char *const pairs[] = {"pair", "duo", "twosome"};
    return ENT_STR_AMONG(token(p, i)->norm, pairs);
}

/* What the plural noun at token H may denote: false if nothing that can be told. */
static bool read_noun(const Plural *p, uint32_t h, Group *g)
{
    char folded[64];
    uint32_t length;
    g->head = token(p, h)->lemma;
    EntStr key = ent_lexicon_fold(g->head, folded, sizeof folded);
    g->kind = ENT_CLASS_NONE;
    if (ent_str_is(token(p, h)->tag, "CD") || of_number(p, h)) return true;
    const EntSense *s = ent_lexicon_sense(p->lexicon, key, ENT_SENSE_GroupNoun);
    if (!s) s = ent_words_head(p->lexicon, p->doc, h, h + 1, ENT_SENSE_OrgHead, &length);
    if (!s) s = ent_words_head(p->lexicon, p->doc, h, h + 1, ENT_SENSE_EventHead, &length);
    g->kind = s ? s->kind : ENT_CLASS_NONE;
    return s != NULL;
}

/* A region that acts for itself: one with a capital of its own, or of the world. */
static bool territory(const Plural *p, EntStr name)
{
    char folded[ENT_LEXICON_KEY];
    EntStr key = ent_lexicon_fold(name, folded, sizeof folded);
    const EntSense *s = ent_lexicon_sense(p->lexicon, key, ENT_SENSE_Name);
    return s && s->kind == ENT_CLASS_Region && (!s->code.len || s->region.len);
}

static bool fits(const Plural *p, const Group *g, uint32_t entity)
{
    const EntEntity *e = &p->entities->at[entity];
    EntClass top = ent_class_top(e->kind);
    bool state = e->kind == ENT_CLASS_Country || territory(p, e->name);
    if (g->kind == ENT_CLASS_NONE)
        return (top == ENT_CLASS_Organisation || e->kind == ENT_CLASS_Country) &&
               (g->found == 0 || top == ent_class_top(p->entities->at[g->entity[0]].kind));
    if (g->kind == ENT_CLASS_Country) return state;
    if (g->kind == ENT_CLASS_Organisation || g->kind == ENT_CLASS_Event) return top == g->kind;
    bool untold = e->kind == ENT_CLASS_Organisation && g->kind == ENT_CLASS_Company;
    return e->kind == g->kind || untold ||
           (top == ent_class_top(g->kind) && ent_entity_called(e, g->head));
}

/* "(KOSDAQ: 123450)": the name at mention M says where a share is traded, and nothing else. */
static bool exchange(const Plural *p, uint32_t m)
{
    EntSpan s = p->mentions->list.at[m].tokens;
    return s.begin > 0 && s.end < p->doc->tokens.len && is(p, s.begin - 1, "(") &&
           is(p, s.end, ":");
}

/* Add what the sentence S names before token END; true while there is room for all of it. */
static bool gather(const Plural *p, EntSpan s, uint32_t end, Group *g)
{
    for (uint32_t i = s.begin; i < s.end && i < end; i++) {
        uint32_t m = p->mentions->of_token[i];
        uint32_t e = m < p->named ? p->links->entity_of[m] : ENT_UNLINKED;
        bool known = false;
        if (e == ENT_UNLINKED || !fits(p, g, e) || exchange(p, m)) continue;
        for (uint32_t k = 0; k < g->found; k++) known |= g->entity[k] == e;
        if (known) continue;
        if (g->found == g->count) return false;
        g->at[g->found] = m;
        g->entity[g->found++] = e;
    }
    return true;
}

/* The nearest sentences at or before token I that name as many things as G speaks of, no more. One
 * that names none at all ("The two go further than that.") may stand between. */
static bool nearest(const Plural *p, uint32_t i, Group *g)
{
    uint32_t sentence = ent_doc_sentence_of(p->doc, i);
    uint32_t reach = g->kind == ENT_CLASS_NONE ? 1 : g->kind == ENT_CLASS_Country ? 5 : 3;
    for (uint32_t back = 0; back <= reach && back <= sentence && g->found < g->count; back++) {
        if (!gather(p, p->doc->sentences.at[sentence - back], i, g)) return false;
        if (back == 1 && reach == 1 && g->found == 0) reach++;
    }
    return g->found == g->count;
}

/* The token before mention M and the "the" that opens it; 0 at the start of the text. */
static uint32_t before(const Plural *p, uint32_t m)
{
    uint32_t b = p->mentions->list.at[m].tokens.begin;
    if (b > 0 && is(p, b - 1, "the")) b--;
    return b > 0 ? b - 1 : 0;
}

/* "the dean of the faculty", "Ann Lee, Department of Ports": M says whose officer somebody is. */
static bool of_officer(const Plural *p, uint32_t m)
{
    uint32_t b = before(p, m);
    if (b == 0 || !(is(p, b, "of") || is(p, b, "at") || is(p, b, ","))) return false;
    uint32_t o = p->mentions->of_token[b - 1];
    if (o == UINT32_MAX) return false;
    const EntMention *officer = &p->mentions->list.at[o];
    return officer->type == ENT_MENTION_ROLE ||
           (officer->type == ENT_MENTION_ENTITY && officer->kind == ENT_CLASS_Person);
}

/* What mention M names where it is of the class that G speaks of, or ENT_UNLINKED. */
static uint32_t named_by(const Plural *p, const Group *g, uint32_t m)
{
    uint32_t e = m < p->named ? p->links->entity_of[m] : ENT_UNLINKED;
    if (e == ENT_UNLINKED || fits(p, g, e)) return e;
    EntClass top = ent_class_top(p->entities->at[e].kind);
    bool body = g->kind != ENT_CLASS_NONE && top == ENT_CLASS_Organisation;
    return body && ent_class_top(g->kind) == top ? e : ENT_UNLINKED;
}

/* "Orion (OT) and the Fjord Institute" from mention M on: the mention behind "and", or UINT32_MAX.
 */
static uint32_t joined_to(const Plural *p, uint32_t m)
{
    enum { BRACKETS = 6 };
    uint32_t k = p->mentions->list.at[m].tokens.end, n = (uint32_t)p->doc->tokens.len;
    if (k < n && is(p, k, "("))
        for (uint32_t end = k + BRACKETS; k < end && k + 1 < n && !is(p, k - 1, ")");) k++;
    if (k + 2 >= n || !is(p, k, "and")) return UINT32_MAX;
    return p->mentions->of_token[k + 1 + is(p, k + 1, "the")];
}

/* The nearest "X and Y" before token I, of things that G may speak of, in OUT. */
static bool pair_before(const Plural *p, uint32_t i, const Group *g, uint32_t out[2])
{
    enum { REACH = 8 };
    Group any = {.kind = g->kind, .head = g->head, .count = 2};
    uint32_t sentence = ent_doc_sentence_of(p->doc, i);
    for (uint32_t back = 0; back <= REACH && back <= sentence; back++) {
        EntSpan s = p->doc->sentences.at[sentence - back];
        for (uint32_t k = s.begin; k < s.end && k < i; k++) {
            uint32_t m = p->mentions->of_token[k];
            if (named_by(p, &any, m) == ENT_UNLINKED || is(p, before(p, m), ",")) continue;
            uint32_t next = joined_to(p, m);
            out[0] = named_by(p, &any, m), out[1] = named_by(p, &any, next);
            if (out[1] != ENT_UNLINKED && out[0] != out[1]) return true;
        }
    }
    return false;
}

/* Two were found, one of them only once, as what an officer is of: where "X and Y" stood before,
 * with the other one, these are the two. */
static void prefer_pair(const Plural *p, uint32_t i, Group *g)
{
    uint32_t pair[2];
    if (g->count != 2) return;
    for (uint32_t k = 0; k < 2; k++) {
        uint32_t kept = g->entity[1 - k];
        if (!of_officer(p, g->at[k]) || p->entities->at[g->entity[k]].mention_count > 1 ||
            !pair_before(p, i, g, pair) || (pair[0] != kept && pair[1] != kept))
            continue;
        g->entity[0] = pair[0], g->entity[1] = pair[1];
        return;
    }
}

/* "held talks with Chile's minister and Peru's": guests of a third, not "the two sides". */
static bool guests(const Plural *p, const Group *g)
{
    uint32_t first = g->at[0] < g->at[1] ? g->at[0] : g->at[1],
             second = g->at[0] + g->at[1] - first;
    uint32_t b = before(p, first), s = ent_doc_sentence_of(p->doc, b);
    if (!is(p, b, "with") || s != ent_doc_sentence_of(p->doc, before(p, second))) return false;
    return is(p, before(p, second), "and");
}

static bool find_antecedents(const Plural *p, uint32_t i, Group *g)
{
    Group states = {.kind = ENT_CLASS_Country, .head = g->head, .count = g->count};
    bool official = false, found = nearest(p, i, g);
    for (uint32_t k = 0; k < g->found && g->kind == ENT_CLASS_NONE; k++)
        official |= p->entities->at[g->entity[k]].kind == ENT_CLASS_GovernmentBody;
    /* "the two sides" of a statement of ministries are their countries */
    if (official && nearest(p, i, &states)) *g = states, found = true;
    if (!found || (g->count == 2 && guests(p, g))) return false;
    prefer_pair(p, i, g);
    return true;
}

/* "The [ministers] of the two countries": officials who act for what they are of. */
static bool officials_act(const Plural *p, uint32_t of)
{
    static const char *const officials[] = {"minister", "leader", "president", "premier",
                                            "head",     "chief",  "official",  "government",
                                            "director", "rector", "ministry",  "authority"};
    const EntToken *noun = token(p, token(p, of)->head);
    bool subject = ent_str_is(noun->dep, "nsubj") || ent_str_is(noun->dep, "nsubjpass");
    return subject && is(p, of, "of") && ENT_STR_AMONG(noun->lemma, officials);
}

/* A subject, those "between" or "by" whom something is, or those whose officials act. */
static bool acts(const Plural *p, uint32_t h)
{
    const EntToken *t = token(p, h);
    if (ent_str_is(t->dep, "nsubj") || ent_str_is(t->dep, "nsubjpass")) return true;
    static const char *const links[] = {"between", "by", "among"};
    return ent_str_is(t->dep, "pobj") &&
           (ENT_STR_AMONG(token(p, t->head)->lemma, links) || officials_act(p, t->head));
}

/* "the two [Latvian technology] companies": the token behind the modifiers that begin at H. */
static uint32_t behind_modifiers(const Plural *p, uint32_t h)
{
    enum { MODIFIERS = 2 };
    for (uint32_t n = 0; n < MODIFIERS && h + 1 < p->doc->tokens.len; n++, h++) {
        bool modifier = token(p, h)->pos == ENT_POS_ADJ || ent_str_is(token(p, h)->tag, "NN");
        if (!modifier || token(p, h)->sentence_start) break;
    }
    return h;
}

/* "The pair have signed": the word for their number at token I is the subject. */
static bool bare(const Plural *p, uint32_t i)
{
    const EntToken *t = token(p, i);
    return p->mentions->of_token[i] == UINT32_MAX && of_number(p, i) &&
           (ent_str_is(t->dep, "nsubj") || ent_str_is(t->dep, "nsubjpass"));
}

/* "The two have signed": the number at token I is all that is said of them. */
static bool alone(const Plural *p, uint32_t i)
{
    uint32_t m = p->mentions->of_token[i];
    bool verb = token(p, i + 1)->pos == ENT_POS_VERB || token(p, i + 1)->pos == ENT_POS_AUX ||
                token(p, i + 1)->pos == ENT_POS_ADV;
    return m == UINT32_MAX && verb && !token(p, i + 1)->sentence_start &&
           ent_str_is(token(p, i)->dep, "nsubj");
}

/* A mention stands at token K, not only a title: "the partners" hold none. */
static bool mentioned(const Plural *p, uint32_t k)
{
    uint32_t m = p->mentions->of_token[k];
    return m != UINT32_MAX && p->mentions->list.at[m].type != ENT_MENTION_ROLE;
}

/* "both sides", "the [two|three] companies", "these two companies" at token I: the noun's token,
 * and how many in *COUNT; 0 if there is none. */
static uint32_t read_description(const Plural *p, uint32_t i, uint32_t *count)
{
    bool both = is(p, i, "both"), the = is(p, i, "the") || is(p, i, "these");
    uint32_t h = i + 1;
    *count = 2;
    if (!both && !the) return 0;
    if (the && h + 1 < p->doc->tokens.len && bare(p, h)) return h;
    bool counted = the && (is(p, h, "two") || is(p, h, "three"));
    if (counted) *count = is(p, h++, "two") ? 2 : 3;
    if (the && is(p, i, "the") && counted && alone(p, h - 1)) return h - 1;
    if (both || counted) h = behind_modifiers(p, h);
    if (h + 1 >= p->doc->tokens.len || !ent_str_is(token(p, h)->tag, "NNS")) return 0;
    for (uint32_t k = i; k <= h; k++)
        if (mentioned(p, k) || (k > i && token(p, k)->sentence_start)) return 0;
    return is(p, h + 1, "of") ? 0 : h;
}

EntStatus ent_find_plurals(const EntLexicon *lexicon, const EntDoc *doc,
                           const EntMentions *mentions, const EntEntities *entities,
                           const EntLinks *links, uint32_t named, EntDescriptions *d)
{
    Plural p = {lexicon, doc, mentions, entities, links, named};
    for (uint32_t i = 0; i < doc->tokens.len; i++) {
        Group g = {.found = 0};
        uint32_t h = read_description(&p, i, &g.count);
        if (!h || !read_noun(&p, h, &g)) continue;
        bool events = ent_class_top(g.kind) == ENT_CLASS_Event; /* "spoke at both events" */
        if ((!events && !acts(&p, h)) || !find_antecedents(&p, i, &g)) continue;
        uint32_t begin = i;
        for (uint32_t k = 0; k < g.count; k++) {
            bool last = k + 1 == g.count;
            uint32_t end = last ? h + 1 : k + 2 == g.count ? h : begin + 1;
            ENT_TRY(ent_descriptions_add(d, entities, (EntSpan){begin, end}, end - 1, g.entity[k]));
            begin = end;
        }
        i = h;
    }
    return ENT_OK;
}
