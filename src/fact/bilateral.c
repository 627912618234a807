#include "fact/bilateral.h"

#include "fact/nations.h"

enum { REACH = 8 }; /* tokens between the pair and the noun of cooperation */

typedef struct Group {
    EntNations nations;
    uint32_t begin, end; /* tokens */
    bool glued;          /* "X-Y", "X-Y-Z" */
} Group;

/* What joins the nation that ends at token K - 1 to the next one, which begins at the result; 0:
 * nothing does. */
static uint32_t joint(const EntDoc *doc, uint32_t k, Group *g)
{
    bool hyphen =
        ent_doc_is(doc, k, "-") || ent_doc_is(doc, k, "\xe2\x80\x93") || ent_doc_is(doc, k, "/");
    bool glued = ent_str_ends(doc->tokens.at[k - 1].text, ENT_STR("-")); /* "Sino-" */
    if (hyphen || glued) {
        if (g->nations.count == 1) g->glued = true;
        return g->glued ? k + hyphen : 0;
    }
    if (g->glued ||
        !(ent_doc_is(doc, k, "and") || ent_doc_is(doc, k, "with") || ent_doc_is(doc, k, ",")))
        return 0;
    k += ent_doc_is(doc, k, ",") && ent_doc_is(doc, k + 1, "and") ? 2 : 1;
    return ent_doc_is(doc, k, "the") ? k + 1 : k;
}

/* "U.S.-Japan" where it is one token: its halves. */
static bool read_token(const EntLexicon *lexicon, const EntDoc *doc, uint32_t i, Group *g)
{
    EntStr text = doc->tokens.at[i].text;
    size_t hyphen = ent_str_find(text, ENT_STR("-"));
    *g = (Group){.begin = i, .end = i + 1, .glued = true};
    if (hyphen == SIZE_MAX || hyphen == 0) return false;
    const EntSense *first = ent_nation_named(lexicon, ent_str_sub(text, 0, hyphen));
    const EntSense *second = ent_nation_named(lexicon, ent_str_sub(text, hyphen + 1, text.len));
    return first && second && ent_nations_add(&g->nations, first) &&
           ent_nations_add(&g->nations, second);
}

/* "X-Y", "X and Y", "X, Y and Z" at token I; not all of them bodies but in "X-Y". */
static bool read_group(const EntLexicon *lexicon, const EntDoc *doc, uint32_t i, Group *g)
{
    uint32_t length, k = i;
    bool country = false;
    *g = (Group){.begin = i};
    for (;;) {
        const EntSense *n = ent_nation_at(lexicon, doc, k, &length);
        if (!n || !ent_nations_add(&g->nations, n)) break;
        country |= !ent_nation_is_body(n);
        g->end = k + length;
        if (g->end >= doc->tokens.len || !(k = joint(doc, g->end, g))) break;
    }
    return g->nations.count > 1 && (country || g->glued);
}

static bool noun(const EntDoc *doc, uint32_t i)
{
    return i < doc->tokens.len &&
           (doc->tokens.at[i].pos == ENT_POS_NOUN || doc->tokens.at[i].pos == ENT_POS_PROPN);
}

/* The sense of TYPE of the longest phrase that ends with token I, or NULL. */
static const EntSense *ending(const EntLexicon *lexicon, const EntDoc *doc, uint32_t i,
                              EntSenseType type, uint32_t *length)
{
    enum { PHRASE = 4 };
    uint32_t from = i + 1 > PHRASE ? i + 1 - PHRASE : 0;
    *length = 0;
    return ent_words_head(lexicon, doc, from, i + 1, type, length);
}

/* What nations have with each other, at token I: "cooperation", "ties". Of help that is
 * given ("support", "aid") it takes one side only, and a "stock exchange" is none. WEAK nouns
 * ("partners") count where the text binds the nations together: "X-Y partners". */
static bool cooperation_noun(const EntLexicon *lexicon, const EntDoc *doc, uint32_t i, bool weak)
{
    uint32_t length, body;
    if (i >= doc->tokens.len || doc->tokens.at[i].pos == ENT_POS_VERB) return false;
    const EntSense *s = ending(lexicon, doc, i, ENT_SENSE_CooperationNoun, &length);
    if (!s || (s->weak && !weak) ||
        (ending(lexicon, doc, i, ENT_SENSE_OrgHead, &body) && body > length))
        return false;
    bool kind = s->kind == ENT_CLASS_StrategicCooperation ||
                s->kind == ENT_CLASS_BilateralCooperation ||
                s->kind == ENT_CLASS_ResearchCollaboration;
    return kind && !ent_str_is(s->code, "Support") && !ent_str_is(s->code, "Aid");
}

/* What a name of two nations may end with besides: "the Chile-Peru treaty", "US-German dialogue".
 */
static bool joint_noun(const EntLexicon *lexicon, const EntDoc *doc, uint32_t i)
{
    uint32_t length;
    if (!noun(doc, i)) return false;
    const EntSense *deal = ending(lexicon, doc, i, ENT_SENSE_CooperationNoun, &length);
    if (deal && deal->kind == ENT_CLASS_Agreement) return true;
    const EntSense *event = ending(lexicon, doc, i, ENT_SENSE_EventHead, &length);
    if (!event) return false;
    return event->kind == ENT_CLASS_Forum || event->kind == ENT_CLASS_Conference ||
           event->kind == ENT_CLASS_Summit || event->kind == ENT_CLASS_Seminar ||
           event->kind == ENT_CLASS_Meeting;
}

/* "a Chile-Peru-Latvia effort": what nations do together, where an adjective of all of them says
 * whose it is. */
static bool joint_work(const EntDoc *doc, uint32_t i)
{
    static const char *const nouns[] = {
        "effort",   "project",     "mission",     "venture",    "initiative",  "programme",
        "program",  "undertaking", "consortium",  "expedition", "enterprise",  "endeavour",
        "endeavor", "experiment",  "observatory", "statement",  "declaration", "communique"};
    return noun(doc, i) && ENT_STR_AMONG(doc->tokens.at[i].lemma, nouns);
}

/* States that are named as such: "African-American" and "Asian-American" are people of one. */
static bool states_alone(const EntDoc *doc, const Group *g)
{
    for (uint32_t i = 0; i < g->nations.count; i++)
        if (!ent_nation_is_body(g->nations.at[i]) && !g->nations.at[i]->code.len) return false;
    return !ent_doc_is(doc, g->end - 1, "american") && !ent_doc_is(doc, g->end - 1, "americans");
}

static bool conflict(const EntLexicon *lexicon, const EntDoc *doc, uint32_t i)
{
    uint32_t length;
    return i < doc->tokens.len && ending(lexicon, doc, i, ENT_SENSE_ConflictNoun, &length);
}

/* May token I stand between a pair and its noun? */
static bool modifies(const EntDoc *doc, uint32_t i)
{
    const EntToken *t = &doc->tokens.at[i];
    if (t->sentence_start) return false;
    if (ent_doc_is(doc, i, "-") || ent_doc_is(doc, i, "'s") ||
        ent_doc_is(doc, i, "\xe2\x80\x99s") || ent_doc_is(doc, i, "'"))
        return true;
    return t->pos == ENT_POS_ADJ || t->pos == ENT_POS_ADV || t->pos == ENT_POS_NOUN ||
           t->pos == ENT_POS_PROPN || t->pos == ENT_POS_NUM || t->pos == ENT_POS_CCONJ;
}

/* "the broader Chile and Peru relationship": the noun right behind the pair, which an article
 * opens.
 */
static bool binds_pair(const EntDoc *doc, const Group *g, uint32_t i)
{
    uint32_t b = g->begin;
    if (i != g->end || !ent_str_starts(doc->tokens.at[i].tag, ENT_STR("NN")) ||
        ent_str_ends(doc->tokens.at[i].tag, ENT_STR("S")))
        return false;
    while (b > 0 && doc->tokens.at[b - 1].pos == ENT_POS_ADJ) b--;
    return b > 0 && doc->tokens.at[b - 1].pos == ENT_POS_DET;
}

/* The noun of cooperation behind the pair. */
static bool noun_behind(const EntLexicon *lexicon, const EntDoc *doc, const Group *g)
{
    bool found = false;
    uint32_t length;
    for (uint32_t i = g->end; i < g->end + REACH && i < doc->tokens.len; i++) {
        if (conflict(lexicon, doc, i)) return false; /* "the Chile-Peru trade war" */
        if (!modifies(doc, i)) break;
        bool trade = ending(lexicon, doc, i, ENT_SENSE_BilateralNoun, &length) != NULL;
        found |= g->glued ? trade || joint_noun(lexicon, doc, i) : false;
        found |= g->glued && joint_work(doc, i) && states_alone(doc, g);
        found |= cooperation_noun(lexicon, doc, i, g->glued || binds_pair(doc, g, i));
    }
    return found;
}

/* "ties between X and Y", "the cooperation of X and Y". */
static bool noun_before(const EntLexicon *lexicon, const EntDoc *doc, const Group *g)
{
    enum { BACK = 6 };
    uint32_t length, b = g->begin;
    if (b > 0 && ent_doc_is(doc, b - 1, "the")) b--;
    if (b < 2 || !(ent_doc_is(doc, b - 1, "between") || ent_doc_is(doc, b - 1, "of"))) return false;
    for (uint32_t i = b - 1; i-- > 0 && i + BACK > b;) {
        if (conflict(lexicon, doc, i)) return false;
        if (cooperation_noun(lexicon, doc, i, true) || ent_doc_is(doc, i, "bilateral") ||
            ending(lexicon, doc, i, ENT_SENSE_BilateralNoun, &length))
            return true; /* "the bilateral agenda between" */
        if (doc->tokens.at[i].sentence_start) return false;
    }
    return false;
}

/* "the India-Middle East-Europe corridor": a part of a name of more nations than were read. */
static bool in_longer_chain(const EntDoc *doc, const Group *g)
{
    return g->glued &&
           ((g->begin > 0 && ent_doc_is(doc, g->begin - 1, "-")) || ent_doc_is(doc, g->end, "-"));
}

/* "the UK-US Crypto Alliance": the name of a body, but of no working group of the two. */
static bool in_name_of_body(const EntLexicon *lexicon, const EntExtractWork *work,
                            const EntDoc *doc, const Group *g)
{
    uint32_t length;
    const EntMention *mention = ent_mention_at(&work->mentions, g->begin);
    if (!mention || ent_class_top(mention->kind) != ENT_CLASS_Organisation ||
        mention->tokens.end <= g->end)
        return false;
    /* "the Chile-Peru Alliance": no name but those of the two */
    if (g->glued && mention->tokens.begin == g->begin && mention->tokens.end == g->end + 1 &&
        cooperation_noun(lexicon, doc, g->end, true))
        return false;
    for (uint32_t i = g->end; i < mention->tokens.end; i++)
        if (ending(lexicon, doc, i, ENT_SENSE_BilateralNoun, &length)) return false;
    return true;
}

/* "the China-Africa Forum": a gathering on a part of the world, no cooperation of the two; nor is
 * "the Chile-ASEAN Summit", where a state is the guest of a body that meets every year. */
static bool in_name_of_event_on_region(const EntExtractWork *work, const Group *g)
{
    const EntMention *mention = ent_mention_at(&work->mentions, g->begin);
    if (!mention || ent_class_top(mention->kind) != ENT_CLASS_Event) return false;
    bool summit = mention->kind == ENT_CLASS_Summit;
    for (uint32_t i = 0; i < g->nations.count; i++)
        if (g->nations.at[i]->kind == ENT_CLASS_Region ||
            (summit && ent_nation_is_body(g->nations.at[i])))
            return true;
    return false;
}

/* "the Chile-Peru-Latvia Agreement": what several nations have is the agreement of that name. */
static bool names_agreement(const EntLexicon *lexicon, const EntDoc *doc, const Group *g)
{
    uint32_t length;
    if (!g->glued || g->nations.count < 3 || !noun(doc, g->end)) return false;
    const EntSense *deal = ending(lexicon, doc, g->end, ENT_SENSE_CooperationNoun, &length);
    return deal && deal->kind == ENT_CLASS_Agreement;
}

/* "the Chile-Peru-Latvia effort", "the Chile-Peru-Latvia (CPL) pact": several states that a name or
 * adjective of all of them makes one side each of a thing of their own. */
static bool names_joint_work(const EntDoc *doc, const Group *g)
{
    if (!g->glued || g->nations.count < 3 || !states_alone(doc, g)) return false;
    bool acronym = ent_doc_is(doc, g->end, "(") && ent_doc_is(doc, g->end + 2, ")");
    return acronym || joint_work(doc, g->end);
}

static bool all_bodies(const Group *g)
{
    for (uint32_t i = 0; i < g->nations.count; i++)
        if (!ent_nation_is_body(g->nations.at[i])) return false;
    return true;
}

/* Several nations have the agreement of their name; two bodies of states cooperate, as bodies do.
 */
static EntClass kind_of_group(const EntLexicon *lexicon, const EntDoc *doc, const Group *g)
{
    if (names_agreement(lexicon, doc, g)) return ENT_CLASS_Agreement;
    if (names_joint_work(doc, g)) return ENT_CLASS_StrategicCooperation;
    return all_bodies(g) ? ENT_CLASS_StrategicCooperation : ENT_CLASS_BilateralCooperation;
}

/* "the Chile-Peru Free Trade Agreement": an agreement of its own, by the capitals of its name. */
static bool agreement_in_capitals(const EntLexicon *lexicon, const EntExtractWork *work,
                                  const EntDoc *doc, const Group *g)
{
    uint32_t length;
    const EntWord *words = work->mentions.words;
    if (!g->glued) return false;
    for (uint32_t i = g->end; i < g->end + REACH && i < doc->tokens.len; i++) {
        const EntSense *deal = ending(lexicon, doc, i, ENT_SENSE_CooperationNoun, &length);
        bool joins =
            ent_doc_is(doc, i, "and") || ent_doc_is(doc, i, "-") || ent_doc_is(doc, i, "&");
        if (!joins && (!words[i].capital || !words[i].letters)) return false;
        if (i > g->end && deal && deal->kind == ENT_CLASS_Agreement) return true;
    }
    return false;
}

EntStatus ent_find_bilateral(const EntLexicon *lexicon, EntExtractWork *work, EntDoc *doc,
                             EntFacts *facts)
{
    Group g;
    const char *pattern = "bilateral-cooperation";
    for (uint32_t i = 0; i < doc->tokens.len; i++) {
        if (!read_group(lexicon, doc, i, &g) && !read_token(lexicon, doc, i, &g)) continue;
        if (in_longer_chain(doc, &g) || in_name_of_body(lexicon, work, doc, &g) ||
            in_name_of_event_on_region(work, &g)) {
            i = g.end - 1;
            continue;
        }
        bool agreement = g.nations.count == 2 && agreement_in_capitals(lexicon, work, doc, &g);
        if (!agreement && (noun_behind(lexicon, doc, &g) || noun_before(lexicon, doc, &g) ||
                           names_joint_work(doc, &g)))
            ENT_TRY(ent_nations_link(&g.nations, kind_of_group(lexicon, doc, &g),
                                     doc->sentences.at[ent_doc_sentence_of(doc, i)], pattern,
                                     &doc->arena, facts));
        if (agreement)
            ENT_TRY(ent_nations_link(&g.nations, ENT_CLASS_Agreement,
                                     doc->sentences.at[ent_doc_sentence_of(doc, i)],
                                     "agreement-of-nations", &doc->arena, facts));
        if (g.end > i) i = g.end - 1;
    }
    return ENT_OK;
}
