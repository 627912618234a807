/* Other names that a sentence tells: "Orion will rebrand as Kestrel", "Orion has changed its name
 * to Kestrel", "Kestrel (formerly known as Orion Ltd)", "Orion (now Kestrel)", "Orion, soon to be
 * renamed Kestrel". */
#include "link/cluster.h"

enum { REACH = 24 }; /* tokens between the two names at most */

static bool is(const EntLinker *l, uint32_t i, const char *text)
{
    return ent_doc_is(l->doc, i, text);
}

/* Where the words that give a new name begin before I, "rebrand as", "changed its name to", or 0.
 */
static uint32_t new_name_before(const EntLinker *l, uint32_t i)
{
    static const char *const rename[] = {"rebrand", "rename"};
    static const char *const change[] = {"change", "chang"};
    if (i > 0 && is(l, i - 1, "the")) i--;
    if (i > 0 && ent_doc_quote_at(l->doc, i - 1)) i--;
    if (i < 3) return 0;
    bool as = is(l, i - 1, "as") || is(l, i - 1, "to");
    if (as && ENT_STR_AMONG(l->doc->tokens.at[i - 2].lemma, rename)) return i - 2;
    if (as && is(l, i - 2, "itself") && ENT_STR_AMONG(l->doc->tokens.at[i - 3].lemma, rename))
        return i - 3;
    bool name = is(l, i - 1, "to") && is(l, i - 2, "name");
    for (uint32_t k = i - 2; name && k > 0 && k + 4 > i; k--)
        if (ENT_STR_AMONG(l->doc->tokens.at[k - 1].lemma, change)) return k - 1;
    return 0;
}

/* Where "(formerly", "(now known as", ", formerly called", ", which is to become" begins before I,
 * or 0. */
static uint32_t other_name_before(const EntLinker *l, uint32_t i)
{
    static const char *const when[] = {"formerly", "f/k/a",      "fka",    "previously",
                                       "now",      "originally", "former", "n/k/a"};
    static const char *const called[] = {"called", "named", "renamed"};
    if (i > 0 && is(l, i - 1, "the")) i--;
    if (i > 0 && ent_doc_quote_at(l->doc, i - 1)) i--;
    if (i > 5 && is(l, i - 1, "become") && is(l, i - 2, "to") && is(l, i - 4, "which"))
        return is(l, i - 5, ",") ? i - 5 : 0;
    if (i > 1 && is(l, i - 1, "as") && is(l, i - 2, "known")) i -= 2;
    if (i > 0 && ENT_STR_AMONG(l->doc->tokens.at[i - 1].text, called)) i--;
    if (i > 3 && is(l, i - 1, "be") && is(l, i - 2, "to")) /* ", soon to be renamed" */
        return is(l, i - 3, ",") ? i - 3 : is(l, i - 4, ",") ? i - 4 : 0;
    if (i < 3 || !ENT_STR_AMONG(l->doc->tokens.at[i - 1].text, when)) return 0;
    return is(l, i - 2, "(") || is(l, i - 2, ",") ? i - 2 : 0;
}

/* "will operate | under the [new] name Kestrel": where "under" stands before I, or 0. */
static uint32_t under_name_before(const EntLinker *l, uint32_t i)
{
    static const char *const deeds[] = {"operate", "trade", "business", "continue", "do", "market"};
    if (i > 0 && ent_doc_quote_at(l->doc, i - 1)) i--;
    if (i < 5 || !is(l, i - 1, "name")) return 0;
    uint32_t k = i - 2;
    if (!is(l, k, "the")) k--; /* "the new name", "the corporate name" */
    if (!is(l, k, "the") || !is(l, k - 1, "under")) return 0;
    return ENT_STR_AMONG(l->doc->tokens.at[k - 2].lemma, deeds) ? k - 2 : 0;
}

/* What may be renamed: an organisation, or the "Harbour Forum (formerly the Ports Forum)". */
static bool named(const EntMention *m, EntClass top)
{
    return m->type == ENT_MENTION_ENTITY && !m->described && ent_class_top(m->kind) == top &&
           (top == ENT_CLASS_Organisation || top == ENT_CLASS_Event);
}

/* What ends right before END, of the class of MENTION, a bracket with a ticker left out. */
static uint32_t bearer_to(const EntLinker *l, uint32_t mention, uint32_t end)
{
    EntClass top = ent_class_top(l->mentions->list.at[mention].kind);
    for (uint32_t k = mention; k-- > 0;) {
        const EntMention *m = &l->mentions->list.at[k];
        if (m->tokens.end + 8 < end) break;
        if (!named(m, top)) continue;
        bool beside = m->tokens.end == end;
        bool bracket = end > 0 && is(l, end - 1, ")") && is(l, m->tokens.end, "(");
        if (beside || bracket) return k;
    }
    return UINT32_MAX;
}

/* The first organisation of the sentence before VERB: who gets the new name. */
static uint32_t subject_of(const EntLinker *l, uint32_t mention, uint32_t verb)
{
    uint32_t found = UINT32_MAX;
    for (uint32_t k = mention; k-- > 0;) {
        const EntMention *m = &l->mentions->list.at[k];
        if (m->tokens.end + REACH < verb || m->tokens.end > verb) break;
        bool other = false;
        for (uint32_t i = m->tokens.end; i < verb; i++)
            other |= l->doc->tokens.at[i].sentence_start && i > m->tokens.end;
        if (other) break;
        if (named(m, ENT_CLASS_Organisation) && !is(l, m->tokens.end, ":"))
            found = k; /* no exchange before a ticker */
    }
    return found;
}

/* The cluster of the body or event that MENTION is told to be another name of, or ENT_UNLINKED. */
static uint32_t renamed(const EntLinker *l, uint32_t mention)
{
    const EntMention *m = &l->mentions->list.at[mention];
    bool body = named(m, ENT_CLASS_Organisation);
    if (!body && !named(m, ENT_CLASS_Event)) return ENT_UNLINKED;
    uint32_t verb = body ? new_name_before(l, m->tokens.begin) : 0;
    if (body && !verb) verb = under_name_before(l, m->tokens.begin);
    uint32_t end = verb ? 0 : other_name_before(l, m->tokens.begin);
    uint32_t k = verb  ? subject_of(l, mention, verb)
                 : end ? bearer_to(l, mention, end)
                       : UINT32_MAX;
    return k == UINT32_MAX ? ENT_UNLINKED : l->of.at[k];
}

void ent_merge_renamed(EntLinker *l)
{
    for (uint32_t i = 0; i < l->of.len; i++) {
        uint32_t from = l->of.at[i];
        uint32_t to = from == ENT_UNLINKED ? ENT_UNLINKED : renamed(l, i);
        if (to != ENT_UNLINKED && to != from) ent_cluster_move(l, from, to);
    }
}
