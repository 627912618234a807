#include "fact/appositions.h"

static bool is(const EntMatchContext *c, uint32_t u, const char *text)
{
    return c->units[u].type == ENT_UNIT_TOKEN &&
           ent_str_eq_nocase(c->doc->tokens.at[c->units[u].head].text, ent_str(text));
}

static bool body(const EntMatchContext *c, uint32_t u)
{
    return c->units[u].type == ENT_UNIT_ENTITY &&
           ent_class_top(c->units[u].kind) == ENT_CLASS_Organisation;
}

/* A verb that has its subject before it: "announced", "is", "will". */
static bool finite(const EntMatchContext *c, uint32_t u)
{
    static const char *const tags[] = {"VBD", "VBZ", "VBP", "MD"};
    if (c->units[u].type != ENT_UNIT_TOKEN) return false;
    return ENT_STR_AMONG(c->doc->tokens.at[c->units[u].head].tag, tags);
}

/* "powered by": not "led by", who leads is a member. */
static bool runs(const EntMatchContext *c, uint32_t u)
{
    static const char *const participles[] = {"powered",    "owned",    "operated", "managed",
                                              "run",        "backed",   "funded",   "financed",
                                              "controlled", "produced", "published"};
    return c->units[u].type == ENT_UNIT_TOKEN &&
           ENT_STR_AMONG(c->doc->tokens.at[c->units[u].head].norm, participles);
}

/* The unit of "by" or "under" before U, with nothing but words that describe U between; or U. */
static uint32_t link_before(const EntMatchContext *c, EntSpan sentence, uint32_t u)
{
    enum { WORDS = 6 };
    for (uint32_t i = u; i > sentence.begin && i + WORDS > u; i--) {
        if (is(c, i - 1, "by") || is(c, i - 1, "under")) return i - 1;
        if (c->units[i - 1].type != ENT_UNIT_TOKEN || is(c, i - 1, ",") || finite(c, i - 1)) break;
    }
    return u;
}

uint32_t ent_apposition_subject(const EntMatchContext *c, EntSpan sentence, uint32_t u)
{
    enum { LONGEST = 14 };
    if (u < sentence.begin || u + 2 >= sentence.end || !body(c, u)) return u;
    if (!is(c, u + 1, ",") || !finite(c, u + 2)) return u;
    uint32_t link = link_before(c, sentence, u);
    if (link == u) return u;
    for (uint32_t i = link; i > sentence.begin + 1 && i + LONGEST > link; i--) {
        if (finite(c, i - 1)) return u;
        if (!is(c, i - 1, ",")) continue;
        bool article = is(c, i, "a") || is(c, i, "an") || is(c, i, "the") || is(c, i, "one");
        bool participle = i + 1 == link && runs(c, i);
        if ((!article && !participle) || c->units[i - 2].described) continue;
        if (c->units[i - 2].kind == ENT_CLASS_Person)
            return u; /* "Ann Lee, hired by Orion, said" */
        return body(c, i - 2) ? i - 2 : ENT_NO_UNIT;
    }
    return u;
}
