#include "fact/asides.h"

enum { BRACKET = 8, LONGEST = 24, BEFORE = 8 };

static const EntToken *head(const EntMatchContext *c, uint32_t u)
{
    return &c->doc->tokens.at[c->units[u].head];
}

static bool plain(const EntMatchContext *c, uint32_t u)
{
    return c->units[u].type == ENT_UNIT_TOKEN;
}

static bool is(const EntMatchContext *c, uint32_t u, const char *text)
{
    return plain(c, u) && ent_str_eq_nocase(head(c, u)->text, ent_str(text));
}

static bool of_top(const EntMatchContext *c, uint32_t u, EntClass top)
{
    return c->units[u].type == ENT_UNIT_ENTITY && ent_class_top(c->units[u].kind) == top;
}

static bool side(const EntMatchContext *c, uint32_t u)
{
    return of_top(c, u, ENT_CLASS_Organisation) || of_top(c, u, ENT_CLASS_Place);
}

static bool tagged(const EntMatchContext *c, uint32_t u, const char *const *tags, size_t count)
{
    return plain(c, u) && ent_str_among(head(c, u)->tag, tags, count);
}

static bool finite(const EntMatchContext *c, uint32_t u)
{
    static const char *const tags[] = {"VBD", "VBZ", "VBP", "MD"};
    return tagged(c, u, tags, sizeof tags / sizeof *tags);
}

static bool adverb(const EntMatchContext *c, uint32_t u)
{
    static const char *const tags[] = {"RB"};
    return tagged(c, u, tags, 1);
}

/* "the builder Orion": a member of a list with what it is, no description of the one before. */
static bool names_another(const EntMatchContext *c, uint32_t u, uint32_t begin)
{
    static const char *const nouns[] = {"NN", "NNS", "JJ"};
    return u > begin && of_top(c, u, ENT_CLASS_Organisation) &&
           tagged(c, u - 1, nouns, sizeof nouns / sizeof *nouns);
}

/* How a description begins: "a maker", "which makes", "headquartered in", "capital of", "the
 * largest …", "Japan". */
static bool begins(const EntMatchContext *c, EntSpan sentence, uint32_t u)
{
    static const char *const words[] = {"a", "an", "one", "which", "whose", "part"};
    static const char *const nouns[] = {"NN", "NNS", "VBN"};
    static const char *const owned[] = {"owned",   "operated",    "managed",    "run",
                                        "backed",  "funded",      "controlled", "founded",
                                        "created", "established", "financed",   "powered"};
    if (u + 1 >= sentence.end) return false;
    if (plain(c, u) && ENT_STR_AMONG(head(c, u)->norm, words)) return true;
    if (is(c, u, "the")) return !side(c, u + 1);
    if (of_top(c, u, ENT_CLASS_Place)) return is(c, u + 1, ",");
    if (is(c, u + 1, "by")) return ENT_STR_AMONG(head(c, u)->norm, owned);
    return (is(c, u + 1, "of") || is(c, u + 1, "in")) &&
           tagged(c, u, nouns, sizeof nouns / sizeof *nouns);
}

/* "and the builder Orion": a name follows with nothing but what it is before it. */
static bool next_side(const EntMatchContext *c, EntSpan sentence, uint32_t u)
{
    static const char *const links[] = {"IN", "TO", "CC"};
    for (uint32_t i = u; i < sentence.end && i <= u + BEFORE; i++) {
        if (side(c, i)) return true;
        if (finite(c, i) || is(c, i, ",") || tagged(c, i, links, sizeof links / sizeof *links))
            return false;
    }
    return false;
}

/* The sentence goes on at unit U, behind the comma that ends a description. */
static bool goes_on(const EntMatchContext *c, EntSpan sentence, uint32_t u)
{
    static const char *const words[] = {"on", "for", "to", "under", "after", "during", "at"};
    if (u >= sentence.end) return false;
    if (is(c, u, "and")) return next_side(c, sentence, u + 1);
    if (adverb(c, u) && u + 1 < sentence.end) u++;
    return finite(c, u) || (plain(c, u) && ENT_STR_AMONG(head(c, u)->norm, words));
}

/* The end of the description that the comma at U opens; U: none. */
static uint32_t comma_end(const EntMatchContext *c, EntSpan sentence, uint32_t u)
{
    if (!is(c, u, ",") || !begins(c, sentence, u + 1)) return u;
    bool place = of_top(c, u + 1, ENT_CLASS_Place); /* "Riga, Oslo, and Bergen" is a list */
    for (uint32_t i = u + 2; i < sentence.end && i <= u + LONGEST; i++) {
        if (is(c, i, ";") || is(c, i, ":") || is(c, i, "\"") || names_another(c, i, u + 1)) break;
        if (!is(c, i, ",") || !goes_on(c, sentence, i + 1)) continue;
        return place && is(c, i + 1, "and") ? u : i + 1;
    }
    return u;
}

static uint32_t bracket_end(const EntMatchContext *c, EntSpan sentence, uint32_t u)
{
    if (!is(c, u, "(")) return u;
    for (uint32_t i = u + 1; i < sentence.end && i <= u + BRACKET; i++)
        if (is(c, i, ")")) return i + 1;
    return u;
}

/* A word that says what the name behind it is: "Danish", "maker", "Riga" in "Riga-based". */
static bool describes(const EntMatchContext *c, uint32_t u)
{
    static const char *const tags[] = {"JJ", "NN", "VBN", "VBG", "HYPH", "POS", "NNP"};
    if (of_top(c, u, ENT_CLASS_Organisation))
        return is(c, u + 1, "-") || c->units[u].part != ENT_NO_UNIT;
    if (of_top(c, u, ENT_CLASS_Place))
        return plain(c, u + 1) && !is(c, u + 1, ",") && !is(c, u + 1, "and");
    if (c->units[u].type == ENT_UNIT_ROLE) return !plain(c, u + 1); /* "the producer Orion" */
    return is(c, u, "the") || tagged(c, u, tags, sizeof tags / sizeof *tags);
}

/* Where the words begin that describe the name at U from before; U: there are none. */
static uint32_t words_before(const EntMatchContext *c, EntSpan sentence, uint32_t u)
{
    static const char *const links[] = {"and", "&",    ",",     "with", "between", "by",
                                        "to",  "from", "which", "that", "as"};
    static const char *const nouns[] = {"NN", "NNS"}; /* "individual Orion | plants" */
    if (!of_top(c, u, ENT_CLASS_Organisation) && !of_top(c, u, ENT_CLASS_Person)) return u;
    if (tagged(c, u + 1, nouns, sizeof nouns / sizeof *nouns)) return u;
    uint32_t i = u;
    while (i > sentence.begin && i + BEFORE > u && describes(c, i - 1)) i--;
    if (i == u || i == sentence.begin || !plain(c, i - 1)) return u;
    if (i + 1 == u && is(c, i, "the")) return u;
    return ENT_STR_AMONG(head(c, i - 1)->norm, links) ? i : u;
}

/* The end of the place that follows the name at U - 1: "in Riga", "here". */
static uint32_t place_end(const EntMatchContext *c, EntSpan sentence, uint32_t u)
{
    static const char *const links[] = {"in", "of", "from"};
    if (u >= sentence.end || !plain(c, u) || !of_top(c, u - 1, ENT_CLASS_Organisation)) return u;
    if (is(c, u, "here")) return u + 1;
    bool placed = u + 1 < sentence.end && of_top(c, u + 1, ENT_CLASS_Place);
    return placed && ENT_STR_AMONG(head(c, u)->norm, links) ? u + 2 : u;
}

EntStatus ent_asides_find(const EntMatchContext *c, EntSpan sentence, EntAsides *asides)
{
    asides->len = 0;
    for (uint32_t u = sentence.begin; u + 1 < sentence.end; u++) {
        uint32_t before = words_before(c, sentence, u);
        if (before < u && !ENT_PUSH(asides, (EntAside){{before, u}, false})) return ENT_ERR_MEMORY;
        if (!side(c, u)) continue;
        uint32_t near = bracket_end(c, sentence, u + 1);
        if (near < sentence.end) near = place_end(c, sentence, near);
        if (near > u + 1 && !ENT_PUSH(asides, (EntAside){{u + 1, near}, false}))
            return ENT_ERR_MEMORY;
        if (near >= sentence.end) break;
        uint32_t end = comma_end(c, sentence, near);
        if (end > near && !ENT_PUSH(asides, (EntAside){{near, end}, true})) return ENT_ERR_MEMORY;
        u = end - 1;
    }
    return ENT_OK;
}

/* The "with" that the body at U stands behind, with what describes it between; U: none. */
static uint32_t with_before(const EntMatchContext *c, uint32_t u)
{
    if (!of_top(c, u, ENT_CLASS_Organisation) || c->units[u].described) return u;
    for (uint32_t i = u; i > 0 && i + BEFORE > u; i--) {
        if (is(c, i - 1, "with")) return i - 1;
        if (!describes(c, i - 1)) break;
    }
    return u;
}

bool ent_both_stand_with(const EntMatchContext *c, const uint32_t *units, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        if (units[i] == ENT_NO_UNIT) continue;
        uint32_t with = with_before(c, units[i]);
        for (uint32_t k = i + 1; k < count && with != units[i]; k++) {
            if (units[k] == ENT_NO_UNIT) continue;
            uint32_t other = with_before(c, units[k]);
            if (other != units[k] && other != with) return true;
        }
    }
    return false;
}

bool ent_aside_holds(const EntAsides *asides, uint32_t unit)
{
    for (size_t i = 0; i < asides->len; i++)
        if (unit >= asides->at[i].units.begin && unit < asides->at[i].units.end) return true;
    return false;
}

/* "Latvia's Ministry of Defence": unit U is the nation. */
static bool owner(const EntMatchContext *c, const EntAside *aside, uint32_t u)
{
    bool inside = !aside->clause && u >= aside->units.begin && u < aside->units.end;
    return inside && !of_top(c, aside->units.end, ENT_CLASS_Person) &&
           of_top(c, u, ENT_CLASS_Place) && ent_str_is(head(c, u + 1)->tag, "POS");
}

bool ent_asides_part(const EntMatchContext *c, const EntAsides *asides, const uint32_t *units,
                     uint32_t count)
{
    for (size_t i = 0; i < asides->len; i++) {
        EntSpan aside = asides->at[i].units;
        bool inside = false, behind = false;
        for (uint32_t k = 0; k < count; k++) {
            if (units[k] == ENT_NO_UNIT) continue;
            if (owner(c, &asides->at[i], units[k])) return true;
            if (!asides->at[i].clause) continue;
            inside |= units[k] >= aside.begin && units[k] < aside.end;
            behind |= units[k] >= aside.end;
        }
        if (inside && behind) return true;
    }
    return false;
}
