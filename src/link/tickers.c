/* Bodies that are called by their ticker: "Orion Ports, Inc. (NASDAQ: ORPX) … ORPX signed …", and
 * bodies that share one, which are one under two names. */
#include "base/ascii.h"
#include "base/map.h"
#include "link/cluster.h"

enum { LETTERS = 2, LONGEST = 6, REACH = 16 }; /* of a ticker; tokens of its bracket */

static EntStr text_at(const EntLinker *l, uint32_t i)
{
    return i < l->doc->tokens.len ? l->doc->tokens.at[i].text : ENT_STR_EMPTY;
}

static bool is(const EntLinker *l, uint32_t i, const char *text)
{
    return ent_doc_is(l->doc, i, text);
}

/* "ORPX", but not "A" or "9640". */
static bool ticker(EntStr s)
{
    size_t letters = 0;
    for (size_t i = 0; i < s.len; i++) {
        if (ent_ascii_upper((unsigned char)s.ptr[i]))
            letters++;
        else if (!ent_ascii_digit((unsigned char)s.ptr[i]))
            return false;
    }
    return letters >= LETTERS && s.len <= LONGEST;
}

/* "(NASDAQ: ORPX", "(NASDAQ ORPX": the token at I stands behind an exchange and its colon, or
 * behind one that needs none. */
static bool behind_exchange(const EntLinker *l, uint32_t i)
{
    static const char *const exchanges[] = {"nasdaq", "nyse",  "otc",  "otcqb", "otcqx", "tsx",
                                            "tsxv",   "tsx-v", "cse",  "asx",   "lse",   "aim",
                                            "hkex",   "sgx",   "amex", "cboe"};
    static const char *const coins[] = {"crypto", "ticker", "token", "symbol", "currency"};
    if (i < 2) return false;
    for (size_t k = 0; k < sizeof coins / sizeof *coins; k++)
        if (is(l, i - 1, coins[k]) || is(l, i - 2, coins[k])) return false;
    if (is(l, i - 1, ":"))
        return ent_ascii_upper((unsigned char)text_at(l, i - 2).ptr[0]) || is(l, i - 2, "american");
    for (size_t k = 0; k < sizeof exchanges / sizeof *exchanges; k++)
        if (is(l, i - 1, exchanges[k])) return true;
    return false;
}

/* The mention MENTION is a body's name, and a bracket behind it gives its ticker: the ticker's
 * token, or 0. */
static uint32_t ticker_of(const EntLinker *l, uint32_t mention)
{
    const EntMention *m = &l->mentions->list.at[mention];
    uint32_t i = m->tokens.end;
    if (m->type != ENT_MENTION_ENTITY || ent_class_top(m->kind) != ENT_CLASS_Organisation) return 0;
    for (uint32_t end = i + REACH; is(l, i, "(") && i < end; i++) {
        for (i++; i < end && !is(l, i, ")"); i++)
            if (ticker(text_at(l, i)) && behind_exchange(l, i)) return i;
    }
    return 0;
}

static void join(EntLinker *l, uint32_t mention, uint32_t to)
{
    uint32_t from = l->of.at[mention];
    if (from != to) ent_cluster_move(l, from, to);
}

/* Bodies with one ticker are one; the first mention with each goes to CODES. */
static EntStatus join_sharers(EntLinker *l, EntMap *codes)
{
    for (uint32_t i = 0; i < l->of.len; i++) {
        uint32_t code = l->of.at[i] == ENT_UNLINKED ? 0 : ticker_of(l, i);
        if (!code) continue;
        uint32_t first = ent_map_add(codes, text_at(l, code), i, NULL);
        if (first == ENT_MAP_NONE) return ENT_ERR_MEMORY;
        join(l, i, l->of.at[first]);
    }
    return ENT_OK;
}

/* What is called by a ticker alone is the body that has it. */
static void join_called(EntLinker *l, const EntMap *codes)
{
    for (uint32_t i = 0; i < l->of.len; i++) {
        const EntMention *m = &l->mentions->list.at[i];
        bool body =
            m->type == ENT_MENTION_ENTITY && ent_class_top(m->kind) == ENT_CLASS_Organisation;
        if (l->of.at[i] == ENT_UNLINKED || !body || m->tokens.end - m->tokens.begin != 1) continue;
        uint32_t first = ent_map_get(codes, text_at(l, m->tokens.begin));
        if (first != ENT_MAP_NONE) join(l, i, l->of.at[first]);
    }
}

EntStatus ent_merge_tickers(EntLinker *l)
{
    EntMap codes = {0};
    EntStatus status = join_sharers(l, &codes);
    if (status == ENT_OK) join_called(l, &codes);
    ent_map_release(&codes);
    return status;
}
