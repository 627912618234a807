#include "link/link.h"

#include "base/deadline.h"
#include "link/alias.h"
#include "link/cluster.h"
#include "text/fold.h"

/* --- names ------------------------------------------------------------------------------------ */

static bool keeps_word(EntStr text, const EntWord *word)
{
    return word->letters || word->digits || ent_str_is(text, "&");
}

bool ent_name_make(const EntLinker *l, EntSpan tokens, EntClass kind, EntName *name)
{
    enum { WORD = 128 };
    char folded[WORD];
    EntDoc *doc = l->doc;
    const EntWord *words = l->mentions->words;
    *name = (EntName){.tokens = tokens,
                      .text = ent_mention_text(doc, tokens),
                      .known = ent_words_sense(l->lexicon, doc, tokens, ENT_SENSE_Name)};
    if (!name->text.ptr) return false;
    for (uint32_t i = tokens.begin; i < tokens.end && name->count < ENT_NAME_WORDS; i++) {
        const EntToken *t = &doc->tokens.at[i];
        if (!keeps_word(t->text, &words[i]) || ent_str_is(t->tag, "POS")) continue;
        EntStr key = ent_lexicon_fold(t->text, folded, sizeof folded);
        if (name->count == 0 && ent_str_is(key, "the")) continue;
        EntStr copy = ent_arena_copy(&doc->arena, key);
        if (kind == ENT_CLASS_Person && copy.ptr) copy = ent_text_bare(&doc->arena, copy);
        if (!copy.ptr) return false;
        if (copy.len) name->words[name->count++] = copy;
    }
    name->acronym = name->count == 1 && tokens.end - tokens.begin == 1 && words[tokens.begin].upper;
    ent_name_mark(name);
    return true;
}

/* --- clustering ------------------------------------------------------------------------------- */

static uint32_t new_cluster(EntLinker *l, uint32_t mention, const EntName *name)
{
    const EntMention *m = &l->mentions->list.at[mention];
    EntCluster c = {.kind = m->kind,
                    .strength = m->strength,
                    .name = *name,
                    .described = m->described,
                    .headline_only = m->headline,
                    .first = mention};
    if (m->sense && m->sense->kind == ENT_CLASS_Country) c.code = m->sense->code;
    if (!ENT_PUSH(&l->clusters, c)) return ENT_UNLINKED;
    return (uint32_t)l->clusters.len - 1;
}

/* A name is fuller when it has more words; of equals the first stays. Headlines abbreviate and
 * descriptions ramble, so a name in running text goes before both. */
static bool fuller(const EntCluster *c, const EntMention *m, const EntName *name)
{
    if (c->described != m->described) return c->described;
    if (c->headline_only != m->headline) return c->headline_only;
    return name->count > c->name.count || (name->count == c->name.count && c->name.acronym);
}

static void join(EntLinker *l, uint32_t cluster, uint32_t mention, const EntName *name)
{
    EntCluster *c = &l->clusters.at[cluster];
    const EntMention *m = &l->mentions->list.at[mention];
    bool spells = c->name.acronym && name->count > 1; /* letters tell no kind, their words do */
    if (fuller(c, m, name)) c->name = *name;
    if (m->strength > c->strength || (spells && m->strength == c->strength) ||
        (m->strength == c->strength && c->kind != m->kind && ent_class_top(c->kind) == c->kind)) {
        c->kind = m->kind;
        c->strength = m->strength;
    }
    if (!m->described) c->described = false;
    if (!m->headline) c->headline_only = false;
}

static bool in_quotes(const EntLinker *l, EntSpan span)
{
    return span.begin > 0 && ent_doc_quote_at(l->doc, span.begin - 1) &&
           ent_doc_quote_at(l->doc, span.end);
}

/* "(“Orion” or the “Company”)": the first token in the bracket that holds token I, or B. */
static uint32_t bracket_before(const EntLinker *l, uint32_t i, uint32_t b)
{
    enum { REACH = 14 };
    for (uint32_t k = i; k > 0 && k + REACH > i; k--) {
        EntStr text = l->doc->tokens.at[k - 1].text;
        if (ent_str_is(text, ")") || l->doc->tokens.at[k - 1].sentence_start) break;
        if (ent_str_is(text, "(")) return k;
    }
    return b;
}

/* "…, also known as [QRV]", "…, known as [QRV]": where the name before it ends, or 0. */
static uint32_t known_as_before(const EntLinker *l, uint32_t begin)
{
    const EntToken *t = l->doc->tokens.at;
    if (begin < 4 || !ent_str_is(t[begin - 1].text, "as") ||
        !ent_str_is(t[begin - 2].text, "known"))
        return 0;
    uint32_t k = begin - 3;
    static const char *const adverbs[] = {"also",     "better", "commonly",
                                          "formerly", "now",    "widely"};
    if (k > 1 && ENT_STR_AMONG(t[k].text, adverbs)) k--;
    return ent_str_is(t[k].text, ",") || ent_str_is(t[k].text, "(") ? k : 0;
}

/* "Quorva State University, Riga (QSU)": mention K is the seat of the body before it, whose letters
 * the bracket's mention M gives. */
static bool seated_before(const EntLinker *l, uint32_t k, const EntMention *m)
{
    const EntMention *seat = &l->mentions->list.at[k];
    if (k == 0 || ent_class_top(seat->kind) != ENT_CLASS_Place ||
        ent_class_top(m->kind) != ENT_CLASS_Organisation)
        return false;
    const EntMention *body = &l->mentions->list.at[k - 1];
    return body->type == ENT_MENTION_ENTITY &&
           ent_class_top(body->kind) == ENT_CLASS_Organisation &&
           body->tokens.end + 1 == seat->tokens.begin &&
           ent_str_is(l->doc->tokens.at[body->tokens.end].text, ",") &&
           l->mentions->words[m->tokens.begin].upper &&
           ent_is_acronym_of(
               l->doc->tokens.at[m->tokens.begin].text,
               ent_doc_span_text(l->doc, (EntSpan){body->tokens.begin, seat->tokens.end}));
}

/* "Orion Harbour Energy Company – Quorva, the …": one word behind a dash and before a comma. Where
 * the name before it ends, or 0. */
static uint32_t dash_before(const EntLinker *l, EntSpan span)
{
    const EntToken *t = l->doc->tokens.at;
    uint32_t b = span.begin;
    if (b < 3 || span.end - b != 1 || span.end >= l->doc->tokens.len ||
        !ent_str_is(t[span.end].text, ",") || t[b].sentence_start)
        return 0;
    bool dash = ent_str_is(t[b - 1].text, "\xe2\x80\x93") ||
                ent_str_is(t[b - 1].text, "\xe2\x80\x94") || ent_str_is(t[b - 1].text, "--");
    return dash ? b - 1 : 0;
}

/* "(NASDAQ | : ORN)", "(NYSE | and Nasdaq Baltic: ORN)": a colon behind exchanges from token I on.
 */
static bool exchange_listed(const EntLinker *l, uint32_t i)
{
    enum { REACH = 5 };
    const EntToken *t = l->doc->tokens.at;
    for (uint32_t k = i; k < l->doc->tokens.len && k < i + REACH; k++) {
        if (ent_str_is(t[k].text, ":")) return true;
        if (!l->mentions->words[k].capital && !ent_str_is(t[k].text, "and") &&
            !ent_str_is(t[k].text, ",") && !ent_str_is(t[k].text, "&"))
            return false;
    }
    return false;
}

/* "Orion Harbour Association … (OHA)" or "…, or OHA,": the cluster that MENTION, a short form
 * beside a name, is defined to be, or ENT_UNLINKED. */
static uint32_t defined_by(const EntLinker *l, uint32_t mention)
{
    const EntMentionList *list = &l->mentions->list;
    const EntMention *m = &list->at[mention];
    const EntToken *tokens = l->doc->tokens.at;
    uint32_t b = m->tokens.begin;
    while (b > 0 && !ent_str_is(tokens[b - 1].text, "(") &&
           (tokens[b - 1].pos == ENT_POS_PUNCT || ent_str_is(tokens[b - 1].text, "the")) &&
           m->tokens.begin - b < 3)
        b--;
    if (in_quotes(l, m->tokens)) b = bracket_before(l, m->tokens.begin, b);
    bool bracket = b > 0 && ent_str_is(tokens[b - 1].text, "(") &&
                   !l->mentions->words[b - 1].opens; /* but a wire's that opens a line */
    bool or_form =
        b >= 2 && ent_str_is(tokens[b - 1].text, "or") && ent_str_is(tokens[b - 2].text, ",");
    uint32_t known_as = known_as_before(l, m->tokens.begin);
    if (!known_as && ent_class_top(m->kind) == ENT_CLASS_Organisation)
        known_as = dash_before(l, m->tokens);
    uint32_t end = bracket ? b - 1 : or_form ? b - 2 : known_as;
    if (bracket && exchange_listed(l, m->tokens.end)) return ENT_UNLINKED;
    while (bracket && end > 1 && ent_str_is(tokens[end - 1].text, ")")) { /* "(NASDAQ: ORN) (" */
        uint32_t open = bracket_before(l, end - 1, end);
        if (open == end) break;
        end = open - 1;
    }
    bool genitive =
        bracket && end > 1 &&
        (ent_str_is(tokens[end - 1].tag, "POS") ||
         ent_str_is(tokens[end - 1].text, "\xe2\x80\x99") || ent_str_is(tokens[end - 1].text, "'"));
    if (genitive) end--; /* "the Ministry of Ports' (MOP) plan" */
    if (!end || mention == 0) return ENT_UNLINKED;
    for (uint32_t k = mention; k-- > 0 && list->at[k].tokens.end + 12 > end;) {
        const EntMention *before = &list->at[k];
        bool stop = before->tokens.end + 1 == end && ent_str_is(tokens[end - 1].text, ".");
        if ((stop || before->tokens.end == end) && before->type == ENT_MENTION_ENTITY) {
            if (seated_before(l, k, m)) return l->of.at[k - 1];
            bool same = ent_class_top(before->kind) == ent_class_top(m->kind);
            bool event = ent_class_top(m->kind) == ENT_CLASS_Event; /* "Climate Talks (COP30)" */
            if (before->sense && m->sense && !event &&
                !ent_str_eq(before->sense->label, m->sense->label))
                return ENT_UNLINKED; /* "Durham (UK)": where it lies */
            bool short_form =
                m->tokens.end - m->tokens.begin < before->tokens.end - before->tokens.begin;
            bool long_form = before->tokens.end - before->tokens.begin == 1 &&
                             l->mentions->words[before->tokens.begin].upper && bracket &&
                             l->doc->tokens.at[m->tokens.begin].text.ptr[0] ==
                                 l->doc->tokens.at[before->tokens.begin].text.ptr[0];
            bool other_name = event && bracket && m->kind == before->kind && !before->described &&
                              !m->described && m->tokens.end < l->doc->tokens.len &&
                              ent_str_is(tokens[m->tokens.end].text, ")");
            return (same && (short_form || long_form || other_name)) ||
                           (same && l->mentions->words[m->tokens.begin].upper)
                       ? l->of.at[k]
                       : ENT_UNLINKED;
        }
    }
    return ENT_UNLINKED;
}

/* The cluster of the gazetteer's same place: "Hong Kong" and "HKSAR", "Calif." and "California". */
static uint32_t same_code(const EntLinker *l, const EntMention *m)
{
    if (!m->sense) return ENT_UNLINKED;
    for (uint32_t i = 0; i < l->of.len; i++) {
        const EntSense *seen = l->mentions->list.at[i].sense;
        bool same = seen && l->of.at[i] != ENT_UNLINKED &&
                    ent_str_eq(seen->label, m->sense->label) &&
                    ent_class_top(seen->kind) == ent_class_top(m->sense->kind) &&
                    ent_str_eq(seen->code, m->sense->code);
        if (same) return l->of.at[i];
    }
    if (m->sense->kind != ENT_CLASS_Country) return ENT_UNLINKED;
    for (uint32_t i = 0; i < l->clusters.len; i++)
        if (l->clusters.at[i].code.len && ent_str_eq(l->clusters.at[i].code, m->sense->code))
            return i;
    return ENT_UNLINKED;
}

/* "the fifth meeting … the 2023 meeting … the | sixth meeting": an event among the mentions of
 * cluster C before MENTION is another edition than NAME, though not all of them tell. */
static bool of_another_edition(const EntLinker *l, uint32_t c, uint32_t mention,
                               const EntName *name, const EntName *names)
{
    for (uint32_t k = 0; k < mention; k++)
        if (l->of.at[k] == c && names[k].count && ent_events_told_apart(l, name, &names[k]))
            return true;
    return false;
}

/* The cluster that NAME fits best; of equals the latest mentioned. A name fits a cluster also
 * through any of its mentions. */
static uint32_t best_cluster(const EntLinker *l, uint32_t mention, const EntName *name,
                             const EntName *names)
{
    const EntMention *m = &l->mentions->list.at[mention];
    uint32_t best = ENT_UNLINKED;
    int most = 0;
    for (uint32_t k = 0; k < mention; k++) {
        uint32_t c = l->of.at[k];
        if (c == ENT_UNLINKED || !ent_may_be_same(ent_class_top(m->kind), name, &names[k]))
            continue;
        if (ent_mentions_told_apart(l, k, mention)) continue;
        EntCluster seen = l->clusters.at[c];
        seen.name = names[k];
        seen.kind = l->mentions->list.at[k].kind;
        int score = ent_same_thing(l, name, m->kind, &seen);
        /* Longer than an alias: it must fit the full name too, lest "ORION" join its two owners. */
        bool alias = names[k].count < l->clusters.at[c].name.count && names[k].count < name->count;
        alias &= ent_class_top(m->kind) != ENT_CLASS_Event ||
                 !ent_name_dates_alias(l, name, &names[k], &l->clusters.at[c].name);
        if (alias && ent_same_thing(l, name, m->kind, &l->clusters.at[c]) == 0) score = 0;
        if (score <= most) continue;
        if (ent_class_top(m->kind) == ENT_CLASS_Event &&
            of_another_edition(l, c, mention, name, names))
            continue;
        most = score;
        best = c;
    }
    return best;
}

void ent_cluster_move(EntLinker *l, uint32_t from, uint32_t to)
{
    for (size_t i = 0; i < l->of.len; i++)
        if (l->of.at[i] == from) l->of.at[i] = to;
    l->clusters.at[from].kind = ENT_CLASS_NONE;
}

/* All that was taken for cluster FROM is TO: "ORV … the Orion Research Villages (ORV)". */
static void absorb(EntLinker *l, uint32_t from, uint32_t to)
{
    if (l->clusters.at[from].first < l->clusters.at[to].first)
        l->clusters.at[to].first = l->clusters.at[from].first;
    ent_cluster_move(l, from, to);
}

static EntStatus cluster_mentions(EntLinker *l)
{
    EntMentionList *list = &l->mentions->list;
    EntName *names = ENT_ARENA_NEW(&l->doc->arena, EntName, list->len + 1);
    if (!names) return ENT_ERR_MEMORY;
    for (uint32_t i = 0; i < list->len; i++) {
        const EntMention *m = &list->at[i];
        ENT_TRY(ent_deadline_check());
        if (!ENT_PUSH(&l->of, ENT_UNLINKED)) return ENT_ERR_MEMORY;
        if (m->type != ENT_MENTION_ENTITY) continue;
        EntSpan span = {m->tokens.begin, m->named ? m->named : m->tokens.end};
        if (!ent_name_make(l, span, m->kind, &names[i])) return ENT_ERR_MEMORY;
        if (names[i].count == 0) continue;
        uint32_t c = defined_by(l, i);
        uint32_t known = same_code(l, m);
        bool one = c != ENT_UNLINKED && known != ENT_UNLINKED && known != c &&
                   ent_class_top(m->kind) != ENT_CLASS_Place;
        if (one) absorb(l, known, c);
        if (c == ENT_UNLINKED) c = known;
        if (c == ENT_UNLINKED) c = best_cluster(l, i, &names[i], names);
        if (c == ENT_UNLINKED) {
            if ((c = new_cluster(l, i, &names[i])) == ENT_UNLINKED) return ENT_ERR_MEMORY;
        } else {
            join(l, c, i, &names[i]);
        }
        l->of.at[i] = c;
    }
    return ENT_OK;
}

bool ent_clusters_told_apart(const EntLinker *l, uint32_t a, uint32_t b)
{
    if (ent_class_top(l->clusters.at[a].kind) != ENT_CLASS_Organisation) return false;
    for (uint32_t i = 0; i < l->of.len; i++)
        for (uint32_t k = i + 1; k < l->of.len; k++) {
            bool both =
                (l->of.at[i] == a && l->of.at[k] == b) || (l->of.at[i] == b && l->of.at[k] == a);
            if (both && ent_mentions_told_apart(l, i, k)) return true;
        }
    return false;
}

/* A second look: clusters that a later, fuller name shows to be one ("Lee … Ann Lee"). */
static void merge_clusters(EntLinker *l)
{
    for (uint32_t a = 0; a < l->clusters.len; a++) {
        uint32_t best = ENT_UNLINKED;
        int most = 0;
        for (uint32_t b = 0; b < l->clusters.len; b++) {
            const EntCluster *ca = &l->clusters.at[a], *cb = &l->clusters.at[b];
            if (a == b || ca->kind == ENT_CLASS_NONE || cb->kind == ENT_CLASS_NONE) continue;
            if (cb->name.count < ca->name.count) continue;
            if (ca->code.len && cb->code.len) continue;
            if (!ent_may_be_same(ent_class_top(ca->kind), &ca->name, &cb->name)) continue;
            int score = ent_same_thing(l, &ca->name, ca->kind, cb);
            if (score > most && !ent_clusters_told_apart(l, a, b)) {
                most = score;
                best = b;
            }
        }
        if (best == ENT_UNLINKED || most < 40) continue;
        const EntCluster *from = &l->clusters.at[a];
        EntCluster *to = &l->clusters.at[best];
        if (from->strength > to->strength) {
            to->strength = from->strength;
            to->kind = from->kind;
        }
        absorb(l, a, best);
    }
}

/* A short name used before the bracket that defines it: "eForum … Electricity Forum (eForum)". */
static void merge_defined(EntLinker *l)
{
    const EntMentionList *list = &l->mentions->list;
    for (uint32_t i = 0; i < l->of.len; i++) {
        uint32_t named = l->of.at[i] == ENT_UNLINKED ? ENT_UNLINKED : defined_by(l, i);
        if (named == ENT_UNLINKED) continue;
        bool event = ent_class_top(list->at[i].kind) == ENT_CLASS_Event;
        if (named != l->of.at[i] && event) { /* "COP30 … Climate Conference (COP30)" */
            absorb(l, l->of.at[i], named);
            continue;
        }
        if (named != l->of.at[i]) continue;
        EntStr text = ent_doc_span_text(l->doc, list->at[i].tokens);
        for (uint32_t k = 0; k < i; k++) {
            uint32_t other = l->of.at[k];
            bool same = other != ENT_UNLINKED && other != named && !list->at[k].sense &&
                        ent_class_top(list->at[k].kind) == ent_class_top(list->at[i].kind) &&
                        ent_str_eq_nocase(text, ent_doc_span_text(l->doc, list->at[k].tokens));
            if (same) absorb(l, other, named);
        }
    }
}

/* "Inaugural Harbour Summit" in a headline, of the text's "Riga Harbour Summit": a word in common
 * beside the head, by its first letters. */
static bool headline_short_form(const EntLinker *l, const EntCluster *c, const EntCluster *named)
{
    if (!c->headline_only || named->headline_only) return false;
    for (uint32_t i = 0; i < c->name.count; i++) {
        EntStr word = c->name.words[i];
        if (word.len < 4 && word.len != 2) continue; /* "HR Summit" */
        if (ent_lexicon_sense(l->lexicon, word, ENT_SENSE_EventHead)) continue;
        for (uint32_t k = 0; k < named->name.count; k++)
            if (ent_str_eq(ent_str_sub(word, 0, ENT_NAME_STEM),
                           ent_str_sub(named->name.words[k], 0, ENT_NAME_STEM)))
                return true;
    }
    return false;
}

/* "tripartite meeting": who meets is told, so that it is that of a name that says so too. */
static bool ranked_apart(const EntName *described, const EntName *named)
{
    static const char *const ranks[] = {"trilateral", "tripartite", "quadrilateral", "bilateral"};
    for (uint32_t i = 0; i < described->count; i++) {
        if (!ENT_STR_AMONG(described->words[i], ranks)) continue;
        for (uint32_t k = 0; k < named->count; k++)
            if (ent_str_eq(described->words[i], named->words[k])) return false;
        return true;
    }
    return false;
}

/* "One | critical meeting", "another | seminar": not the one that is named. */
static bool one_of_several(const EntLinker *l, const EntName *name)
{
    static const char *const words[] = {"one", "One", "another", "Another", "separate"};
    uint32_t i = name->tokens.begin;
    for (uint32_t k = 0; k < name->count; k++)
        if (ent_str_is(name->words[k], "side")) return true; /* "an exclusive side event" */
    return i > 0 && ENT_STR_AMONG(l->doc->tokens.at[i - 1].text, words);
}

/* "a 3-day state visit": no place is told that would tell it from others. */
static bool visit_without_goal(const EntCluster *c)
{
    bool goal = false;
    for (uint32_t i = 0; i < c->name.count; i++) goal |= ent_str_is(c->name.words[i], "to");
    return c->kind == ENT_CLASS_Visit && !goal;
}

/* "May 3 meeting", "November 2021 meeting". */
static bool opens_with_month(const EntLinker *l, const EntName *name)
{
    return name->count > 1 && ent_linker_has(l, name->words[0], ENT_SENSE_Month);
}

/* "November 2021 meeting": told apart by its year from the one that the text goes on about. */
static bool of_its_own_year(const EntLinker *l, const EntName *name)
{
    bool year = false;
    for (uint32_t i = 1; i < name->count; i++)
        year |= name->words[i].len == 4 && name->words[i].ptr[0] >= '0' &&
                name->words[i].ptr[0] <= '9' && name->words[i].ptr[3] <= '9';
    return year && opens_with_month(l, name);
}

/* "the President's Summit", "Today's Summit": of an officer or a day, and has a name of its own. */
static bool owned_by_office(const EntLinker *l, const EntName *name)
{
    static const char *const days[] = {"today", "yesterday", "tomorrow"};
    return name->count == 2 && name->tokens.end == name->tokens.begin + 3 &&
           ent_str_is(l->doc->tokens.at[name->tokens.begin + 1].tag, "POS") &&
           (ent_linker_has(l, name->words[0], ENT_SENSE_Role) ||
            ENT_STR_AMONG(name->words[0], days));
}

/* "President Lee holds a Summit on Ports … The President's Summit": the latest of its kind. */
static void merge_owned_events(EntLinker *l)
{
    for (uint32_t a = 0; a < l->clusters.len; a++) {
        const EntCluster *c = &l->clusters.at[a];
        uint32_t named = ENT_UNLINKED;
        if (ent_class_top(c->kind) != ENT_CLASS_Event || !owned_by_office(l, &c->name)) continue;
        for (uint32_t b = 0; b < l->clusters.len; b++) {
            const EntCluster *o = &l->clusters.at[b];
            bool later = named == ENT_UNLINKED || o->first > l->clusters.at[named].first;
            if (a != b && o->kind == c->kind && o->first < c->first && later) named = b;
        }
        if (named != ENT_UNLINKED) ent_cluster_move(l, a, named);
    }
}

/* "At | a public forum | called by …", paragraphs before O is named: new to the text, and told of
 * without it. */
static bool told_long_before(const EntLinker *l, const EntCluster *c, const EntCluster *o)
{
    enum { PARAGRAPHS = 2 };
    const EntMention *first = &l->mentions->list.at[c->first],
                     *named = &l->mentions->list.at[o->first];
    uint32_t i = first->tokens.begin, between = 0;
    EntStr before = i > 0 ? l->doc->tokens.at[i - 1].norm : ENT_STR_EMPTY;
    if (!c->described || !(ent_str_is(before, "a") || ent_str_is(before, "an"))) return false;
    for (size_t p = 0; p < l->doc->paragraphs.len; p++) {
        uint32_t begin = l->doc->paragraphs.at[p].begin;
        between += begin > first->tokens.end && begin <= named->tokens.begin;
    }
    return between >= PARAGRAPHS;
}

/* "the | May conference": a noun and its month behind the article lead to an event told before. */
static bool the_months_event(const EntLinker *l, const EntName *name)
{
    uint32_t i = name->tokens.begin;
    return name->count == 2 && opens_with_month(l, name) && i > 0 &&
           ent_str_is(l->doc->tokens.at[i - 1].norm, "the");
}

/* A gathering by its name, which another's noun may call too: "the May conference" of a summit.
 * A panel's title is none. */
static bool gathers(const EntLinker *l, const EntCluster *c)
{
    EntClass kind = c->kind;
    bool noun = false;
    for (uint32_t i = 0; i < c->name.count; i++)
        noun |= ent_linker_has(l, c->name.words[i], ENT_SENSE_EventHead);
    if (!noun) return false;
    return kind == ENT_CLASS_Conference || kind == ENT_CLASS_Summit || kind == ENT_CLASS_Forum ||
           kind == ENT_CLASS_Exhibition || kind == ENT_CLASS_Seminar || kind == ENT_CLASS_Festival;
}

/* "A spring seminar … opened": a description that leads to the one event of its kind that the
 * headline or the text names. The headline's press conference is that of the text. */
static void merge_described_events(EntLinker *l)
{
    for (uint32_t a = 0; a < l->clusters.len; a++) {
        EntCluster *c = &l->clusters.at[a];
        uint32_t named = ENT_UNLINKED, others = 0;
        if (ent_class_top(c->kind) != ENT_CLASS_Event || (!c->described && !c->headline_only))
            continue;
        bool press =
            (c->kind == ENT_CLASS_PressConference || visit_without_goal(c)) && c->headline_only;
        uint32_t most = opens_with_month(l, &c->name) ? 5 : 3; /* words beside its day */
        if (c->kind == ENT_CLASS_Event || (c->name.count > most && !press)) continue;
        if (ent_name_of_other_edition(&c->name) || one_of_several(l, &c->name)) continue;
        if (c->described && of_its_own_year(l, &c->name)) continue;
        bool months = c->described && gathers(l, c) && the_months_event(l, &c->name);
        for (uint32_t b = 0; b < l->clusters.len; b++) {
            const EntCluster *o = &l->clusters.at[b];
            bool kinds = o->kind == c->kind || (months && gathers(l, o) && o->first < c->first);
            if (a == b || !kinds || (o->described && !press)) continue;
            if (!c->described && !headline_short_form(l, c, o)) continue;
            if (c->described && !opens_with_month(l, &c->name) &&
                ent_name_counts_edition(&c->name) && !ent_name_counts_edition(&o->name))
                continue; /* the "third meeting" of a row, and another */
            if (c->described && ranked_apart(&c->name, &o->name)) continue;
            if (ent_events_told_apart(l, &c->name, &o->name)) continue;
            if (c->kind == ENT_CLASS_Visit && ent_visits_of_other_goal(&c->name, &o->name))
                continue;
            if (told_long_before(l, c, o)) continue;
            named = b;
            others++;
        }
        if (others == 1) ent_cluster_move(l, a, named);
    }
}

/* --- entities --------------------------------------------------------------------------------- */

/* "conference of the World Trade Council (WTC)": where the bracket at its end begins, with the
 * space before; 0: none. */
static size_t closing_bracket(EntStr text)
{
    size_t at = text.len;
    if (!ent_str_ends(text, ENT_STR(")"))) return 0;
    while (at > 1 && text.ptr[at - 1] != '(') at--;
    return at > 2 && text.ptr[at - 2] == ' ' ? at - 2 : 0;
}

static bool cluster_is_described(const EntLinker *l, uint32_t cluster)
{
    return l->clusters.at[cluster].described &&
           ent_class_top(l->clusters.at[cluster].kind) == ENT_CLASS_Event;
}

/* "Minister Lindberg's | Meeting with Minister Novak": the rest of the name M behind whose it is,
 * or empty. */
static EntStr behind_owner(const EntLinker *l, const EntMention *m)
{
    uint32_t i = m->head < m->tokens.end ? m->head : m->tokens.begin;
    bool deed = m->kind == ENT_CLASS_Meeting || m->kind == ENT_CLASS_Visit;
    while (deed && i > m->tokens.begin && !ent_str_is(l->doc->tokens.at[i].tag, "POS")) i--;
    return deed && i > m->tokens.begin ? ent_mention_text(l->doc, (EntSpan){i + 1, m->tokens.end})
                                       : ENT_STR_EMPTY;
}

static EntStatus collect_names(EntLinker *l, uint32_t cluster, EntEntity *e)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < l->of.len; i++) n += l->of.at[i] == cluster;
    e->mentions = ENT_ARENA_NEW(&l->doc->arena, EntSpan, n + 1);
    e->others = ENT_ARENA_NEW(&l->doc->arena, EntStr, 3 * n + 1);
    if (!e->mentions || !e->others) return ENT_ERR_MEMORY;
    for (uint32_t i = 0; i < l->of.len; i++) {
        if (l->of.at[i] != cluster) continue;
        EntSpan span = l->mentions->list.at[i].tokens;
        EntStr text = ent_mention_text(l->doc, span);
        bool known = ent_str_eq(text, e->name);
        e->mentions[e->mention_count++] = span;
        for (uint32_t k = 0; k < e->other_count; k++) known |= ent_str_eq(text, e->others[k]);
        if (!known) e->others[e->other_count++] = text;
        size_t bracket = closing_bracket(text);
        if (cluster_is_described(l, cluster) && bracket)
            e->others[e->other_count++] = ent_str_sub(text, 0, bracket);
        EntStr rest = cluster_is_described(l, cluster) ? behind_owner(l, &l->mentions->list.at[i])
                                                       : ENT_STR_EMPTY;
        for (uint32_t k = 0; k < e->other_count; k++)
            if (ent_str_eq(rest, e->others[k])) rest.len = 0;
        if (rest.len) e->others[e->other_count++] = rest;
    }
    return ENT_OK;
}

static EntStatus make_entities(EntLinker *l, EntEntities *entities, EntLinks *links)
{
    uint32_t *index = ENT_ARENA_NEW(&l->doc->arena, uint32_t, l->clusters.len + 1);
    links->entity_of = ENT_ARENA_NEW(&l->doc->arena, uint32_t, l->of.len + 1);
    if (!index || !links->entity_of) return ENT_ERR_MEMORY;
    for (uint32_t c = 0; c < l->clusters.len; c++) {
        const EntCluster *cluster = &l->clusters.at[c];
        index[c] = ENT_UNLINKED;
        if (ent_cluster_too_weak(l, c)) continue;
        EntStr edition = ent_name_of_years_edition(l, &cluster->name);
        if (!edition.len && ent_class_top(cluster->kind) == ENT_CLASS_Event)
            edition = ent_name_of_counted_edition(l, &cluster->name);
        EntEntity e = {.kind = cluster->kind,
                       .name = edition.len ? edition : cluster->name.text,
                       .described = cluster->described,
                       .country = cluster->code};
        ENT_TRY(collect_names(l, c, &e));
        index[c] = (uint32_t)entities->len;
        if (!ENT_PUSH(entities, e)) return ENT_ERR_MEMORY;
    }
    for (uint32_t i = 0; i < l->of.len; i++)
        links->entity_of[i] = l->of.at[i] == ENT_UNLINKED ? ENT_UNLINKED : index[l->of.at[i]];
    return ENT_OK;
}

/* The event the article is about: most mentions, early ones and the headline count more. */
static uint32_t find_main_event(const EntMentions *mentions, const EntEntities *entities,
                                const EntLinks *links)
{
    uint32_t best = ENT_UNLINKED;
    double most = 0;
    for (uint32_t e = 0; e < entities->len; e++) {
        if (ent_class_top(entities->at[e].kind) != ENT_CLASS_Event) continue;
        double weight = 0;
        for (uint32_t i = 0; i < mentions->list.len; i++) {
            if (links->entity_of[i] != e) continue;
            const EntMention *m = &mentions->list.at[i];
            weight += m->headline ? 3 : m->tokens.begin < 150 ? 2 : 1;
        }
        if (weight > most) {
            most = weight;
            best = e;
        }
    }
    return best;
}

EntStatus ent_link(const EntLexicon *lexicon, EntDoc *doc, EntMentions *mentions,
                   EntEntities *entities, EntLinks *links)
{
    EntLinker l = {.lexicon = lexicon, .doc = doc, .mentions = mentions};
    *links = (EntLinks){.main_event = ENT_UNLINKED};
    entities->len = 0;
    EntStatus status = cluster_mentions(&l);
    if (status == ENT_OK) {
        merge_clusters(&l);
        ent_merge_fronts(&l);
        ent_merge_fronts_of_use(&l);
        merge_defined(&l);
        ent_merge_told_events(&l);
        merge_described_events(&l);
        merge_owned_events(&l);
        ent_merge_renamed(&l);
        status = ent_merge_tickers(&l);
    }
    if (status == ENT_OK) {
        ent_retype_listed(&l);
        status = make_entities(&l, entities, links);
    }
    if (status == ENT_OK) status = ent_link_inner(&l, entities);
    if (status == ENT_OK) links->main_event = find_main_event(mentions, entities, links);
    ENT_VEC_FREE(&l.clusters);
    ENT_VEC_FREE(&l.of);
    return status;
}
