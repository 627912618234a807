#include "fact/units.h"

void ent_units_release(EntUnitRows *rows)
{
    ENT_VEC_FREE(&rows->units);
    ENT_VEC_FREE(&rows->rows);
}

static EntUnitType unit_type(const EntMention *m)
{
    switch (m->type) {
    case ENT_MENTION_ENTITY:
        return ENT_UNIT_ENTITY;
    case ENT_MENTION_DATE:
        return ENT_UNIT_DATE;
    case ENT_MENTION_MONEY:
        return ENT_UNIT_MONEY;
    case ENT_MENTION_COUNT:
        return ENT_UNIT_COUNT;
    case ENT_MENTION_ROLE:
        return ENT_UNIT_ROLE;
    }
    return ENT_UNIT_TOKEN;
}

static EntUnit plain(const EntDoc *doc, uint32_t i)
{
    return (EntUnit){.type = ENT_UNIT_TOKEN,
                     .tokens = {i, i + 1},
                     .head = i,
                     .dep = doc->tokens.at[i].dep,
                     .entity = UINT32_MAX,
                     .value = UINT32_MAX,
                     .list = ENT_NO_LIST,
                     .part = ENT_NO_UNIT};
}

static EntUnit mentioned(const EntDoc *doc, const EntMention *m, uint32_t entity)
{
    return (EntUnit){.type = unit_type(m),
                     .tokens = m->tokens,
                     .head = m->head,
                     .dep = doc->tokens.at[m->head].dep,
                     .kind = m->type == ENT_MENTION_ENTITY ? m->kind : ENT_CLASS_NONE,
                     .entity = entity,
                     .value = m->value,
                     .list = ENT_NO_LIST,
                     .part = ENT_NO_UNIT,
                     .described = m->described};
}

/* "Orion-affiliated agents", "the NYSE-listed maker": the name that ends before the hyphen at I
 * only says of what sort another is. Not "Orion-backed": there it acts. */
static bool sorts_another(const EntDoc *doc, const EntMention *m, uint32_t i, uint32_t end)
{
    static const char *const sorts[] = {
        "affiliated", "listed",     "traded",     "certified",  "compatible", "enabled",
        "approved",   "accredited", "registered", "regulated",  "compliant",  "style",
        "branded",    "trained",    "exclusive",  "specific",   "friendly",   "inspired",
        "appointed",  "eligible",   "powered",    "recognized", "recognised", "quoted"};
    bool body = m->type == ENT_MENTION_ENTITY && ent_class_top(m->kind) == ENT_CLASS_Organisation;
    if (!body || i + 1 >= end || !ent_str_is(doc->tokens.at[i].text, "-")) return false;
    return ENT_STR_AMONG(doc->tokens.at[i + 1].norm, sorts);
}

/* "EiMAS": two capitals or more, in one token. */
static bool looks_like_acronym(EntStr text)
{
    uint32_t capitals = 0;
    for (size_t i = 0; i < text.len; i++) capitals += text.ptr[i] >= 'A' && text.ptr[i] <= 'Z';
    return capitals >= 2;
}

/* How many words at token I lead to a name that a bracket defines: "(the “Seller”)", "(together,
 * the “Group”)". */
static uint32_t opens_definition(const EntDoc *doc, uint32_t i, uint32_t end)
{
    static const char *const words[] = {
        "the", "together", "collectively", "hereinafter", "individually", "each", "or", ",",
        "a",   "and",      "both",         "as"};
    uint32_t n = 0;
    while (n < 4 && i + n + 1 < end && ENT_STR_AMONG(doc->tokens.at[i + n].norm, words)) n++;
    return n;
}

/* The end of a bracket behind the unit that ends at token I, if it says only what else the entity
 * is called or where it is listed: "(OHA)", "(“Orion” or the “Group”)", "(the “Seller”)",
 * "(NASDAQ: ORN)". Else I. Patterns need not know of such brackets. */
static uint32_t alias_bracket(const EntDoc *doc, const EntMentions *mentions, const EntLinks *links,
                              uint32_t i, uint32_t end, uint32_t entity)
{
    enum { REACH = 12, DEFINED = 30 }; /* "(“Orion,” the “Company,” “we,” “our” or “us”)" */
    bool alias = false, ticker = false;
    if (i + 2 >= end || !ent_str_is(doc->tokens.at[i].text, "(")) return i;
    uint32_t first = i + opens_definition(doc, i + 1, end) + 1;
    alias = ent_str_is(doc->tokens.at[first].text, "\xe2\x80\x9c") ||
            ent_str_is(doc->tokens.at[first].text, "\"");
    uint32_t reach = alias ? DEFINED : REACH;
    alias |= ent_str_is(doc->tokens.at[i + 2].text, ")") &&
             mentions->of_token[i + 1] == UINT32_MAX &&
             looks_like_acronym(doc->tokens.at[i + 1].text);
    for (uint32_t k = i + 1; k < end && k < i + reach; k++) {
        EntStr text = doc->tokens.at[k].text;
        uint32_t m = mentions->of_token[k];
        if (ent_str_is(text, ")")) return alias || ticker ? k + 1 : i;
        alias |= m != UINT32_MAX && links->entity_of[m] == entity && entity != ENT_UNLINKED;
        ticker |= ent_str_is(text, ":") && k + 1 < end && mentions->words[k - 1].upper &&
                  ent_str_is(doc->tokens.at[k + 1].tag, "CD");
        ticker |= ent_str_is(text, ":") && k + 1 < end && mentions->words[k + 1].upper;
    }
    return i;
}

/* "Orion Group, (OTC: ORN), a maker": the bracket at I + 1 where a comma stands before it that does
 * not belong there and the bracket tells where shares are listed; else I. */
static uint32_t listing_comma(const EntDoc *doc, const EntMentions *mentions, uint32_t i,
                              uint32_t end)
{
    bool bracket = i + 4 < end && ent_str_is(doc->tokens.at[i].text, ",") &&
                   ent_str_is(doc->tokens.at[i + 1].text, "(");
    return bracket && mentions->words[i + 2].upper && ent_str_is(doc->tokens.at[i + 3].text, ":")
               ? i + 1
               : i;
}

/* The token behind the credentials that follow a person at I, "Ann Lee, PhD, MBA, director": I if
 * there are none. Patterns need not know of them either. */
static uint32_t credentials(const EntDoc *doc, const EntMentions *mentions, uint32_t i,
                            uint32_t end)
{
    while (i < end && mentions->words[i].degree && mentions->of_token[i] == UINT32_MAX)
        i++; /* "Ann Lee MD, PhD, director" */
    while (i + 1 < end && ent_str_is(doc->tokens.at[i].text, ",") &&
           mentions->of_token[i + 1] == UINT32_MAX &&
           (mentions->words[i + 1].degree || ent_is_credential(doc->tokens.at[i + 1].text))) {
        for (i += 2; i < end && mentions->words[i].degree; i++) {
        } /* "Ph.D" */
        if (i + 1 < end && ent_str_is(doc->tokens.at[i].text, ".") &&
            ent_str_is(doc->tokens.at[i + 1].text, ","))
            i++; /* "Esq.," */
    }
    return i;
}

/* The token behind a bracket that tells no more of a person at I than what else she is called or
 * stands for, "Ann Lee (Doc), director": I if there is none. */
static uint32_t by_name(const EntDoc *doc, const EntMentions *mentions, uint32_t i, uint32_t end)
{
    enum { REACH = 6 };
    if (i >= end || !ent_str_is(doc->tokens.at[i].text, "(")) return i;
    for (uint32_t k = i + 1; k + 1 < end && k < i + REACH; k++) {
        uint32_t m = mentions->of_token[k];
        const EntMention *mention = m == UINT32_MAX ? NULL : &mentions->list.at[m];
        if (mention && (mention->type == ENT_MENTION_ROLE ||
                        (mention->type == ENT_MENTION_ENTITY &&
                         ent_class_top(mention->kind) == ENT_CLASS_Organisation)))
            return i;
        if (ent_str_is(doc->tokens.at[k].text, ")"))
            return ent_str_is(doc->tokens.at[k + 1].text, ",") ? k + 1 : i;
    }
    return i;
}

/* The person behind the honorifics that begin at I, "H.E. Ms. Ann Lee", "Her Excellency Dr. Lee":
 * they are no units, so that patterns need not list them. Else I. */
static uint32_t behind_honorifics(const EntDoc *doc, const EntMentions *mentions, uint32_t i,
                                  uint32_t end)
{
    static const char *const openers[] = {"his", "her", "their", "the"};
    static const char *const ranks[] = {"the", "rt.", "rt", "right", "most"};
    static const char *const houses[] = {"royal", "serene", "imperial"}; /* "Highness" */
    uint32_t k = i;
    if (k + 1 < end && ENT_STR_AMONG(doc->tokens.at[k].norm, openers)) k++;
    if (k > i && k + 1 < end && ENT_STR_AMONG(doc->tokens.at[k].norm, houses)) k++;
    uint32_t first = k;
    while (k < end && mentions->of_token[k] == UINT32_MAX && mentions->words[k].capital &&
           ent_word_has(&mentions->words[k], ENT_SENSE_Honorific) &&
           !ent_word_has(&mentions->words[k], ENT_SENSE_Role)) {
        k++;
        if (k + 1 < end && ent_str_is(doc->tokens.at[k].text, ".") && mentions->words[k].glued)
            k++; /* "Assoc." is two tokens */
        while (k + 1 < end && mentions->of_token[k] == UINT32_MAX &&
               (ENT_STR_AMONG(doc->tokens.at[k].norm, ranks) ||
                (ent_str_is(doc->tokens.at[k].text, ".") && mentions->words[k].glued)))
            k++; /* "Dr. the Rt. Honourable Ann Lee" */
    }
    uint32_t m = k > first && k < end ? mentions->of_token[k] : UINT32_MAX;
    bool person = m != UINT32_MAX && mentions->list.at[m].tokens.begin == k &&
                  mentions->list.at[m].type == ENT_MENTION_ENTITY &&
                  mentions->list.at[m].kind == ENT_CLASS_Person;
    return person ? k : i;
}

/* Behind the marks of a trade name at I, "Orion® (R)": the unit of a body takes them in, so that
 * patterns need not know of them. */
static uint32_t behind_marks(const EntDoc *doc, uint32_t i, uint32_t end)
{
    static const char *const marks[] = {"\xc2\xae", "\xe2\x84\xa2", "\xe2\x84\xa0"};
    static const char *const letters[] = {"r", "tm", "sm"};
    for (;;) {
        bool bracket = i + 2 < end && ent_doc_is(doc, i, "(") && ent_doc_is(doc, i + 2, ")") &&
                       ENT_STR_AMONG(doc->tokens.at[i + 1].norm, letters);
        if (!bracket && (i >= end || !ENT_STR_AMONG(doc->tokens.at[i].text, marks))) return i;
        i += bracket ? 3 : 1;
    }
}

/* Units of one sentence; tokens that are white space get none. */
static EntStatus make_row(const EntDoc *doc, const EntMentions *mentions, const EntLinks *links,
                          EntSpan sentence, EntUnitRows *rows, uint32_t *unit_of)
{
    uint32_t begin = (uint32_t)rows->units.len;
    for (uint32_t i = sentence.begin; i < sentence.end;) {
        uint32_t named = behind_honorifics(doc, mentions, i, sentence.end);
        for (; i < named; i++) unit_of[i] = (uint32_t)rows->units.len;
        uint32_t m = mentions->of_token[i];
        uint32_t entity = m == UINT32_MAX ? ENT_UNLINKED : links->entity_of[m];
        const EntMention *mention = m == UINT32_MAX ? NULL : &mentions->list.at[m];
        bool unit = mention && (mention->type != ENT_MENTION_ENTITY || entity != ENT_UNLINKED) &&
                    !sorts_another(doc, mention, mention->tokens.end, sentence.end);
        EntUnit u = unit ? mentioned(doc, mention, entity) : plain(doc, i);
        if (u.tokens.begin < i) u.tokens.begin = i;
        if (u.tokens.end > sentence.end) u.tokens.end = sentence.end;
        if (u.head < u.tokens.begin || u.head >= u.tokens.end) u.head = u.tokens.end - 1;
        for (uint32_t k = u.tokens.begin; k < u.tokens.end; k++)
            unit_of[k] = (uint32_t)rows->units.len;
        i = u.tokens.end;
        if (u.type == ENT_UNIT_ENTITY) {
            bool body = ent_class_top(u.kind) == ENT_CLASS_Organisation;
            uint32_t marked = body ? behind_marks(doc, i, sentence.end) : i;
            if (marked > i && doc->tokens.at[u.head].head == i) u.head = i; /* the mark is parsed */
            for (; i < marked; i++) unit_of[i] = (uint32_t)rows->units.len;
            uint32_t behind = listing_comma(doc, mentions, i, sentence.end);
            for (; i < behind; i++) unit_of[i] = (uint32_t)rows->units.len;
            while ((behind = alias_bracket(doc, mentions, links, i, sentence.end, entity)) > i)
                for (; i < behind; i++) unit_of[i] = (uint32_t)rows->units.len;
            behind = i;
            if (u.kind == ENT_CLASS_Person)
                behind = credentials(doc, mentions, by_name(doc, mentions, i, sentence.end),
                                     sentence.end);
            for (; i < behind; i++) unit_of[i] = (uint32_t)rows->units.len;
        }
        if (!unit && doc->tokens.at[u.head].pos == ENT_POS_SPACE) {
            unit_of[u.head] = ENT_NO_UNIT;
            continue;
        }
        if (!ENT_PUSH(&rows->units, u)) return ENT_ERR_MEMORY;
    }
    EntSpan row = {begin, (uint32_t)rows->units.len};
    return ENT_PUSH(&rows->rows, row) ? ENT_OK : ENT_ERR_MEMORY;
}

static void hang(const EntDoc *doc, EntUnitRows *rows, const uint32_t *unit_of)
{
    for (size_t s = 0; s < rows->rows.len; s++) {
        EntSpan row = rows->rows.at[s];
        for (uint32_t u = row.begin; u < row.end; u++) {
            uint32_t head = doc->tokens.at[rows->units.at[u].head].head;
            uint32_t parent = unit_of[head];
            bool inside = parent != ENT_NO_UNIT && parent >= row.begin && parent < row.end;
            rows->units.at[u].parent = inside ? parent : u;
        }
    }
}

/* ", not Orion", "and not Orion": no verb before the negation; T: the token of the name. */
static bool is_negated(const EntDoc *doc, uint32_t t)
{
    static const char *const joints[] = {",", "and", "but"};
    return t > 1 && ent_doc_is(doc, t - 1, "not") &&
           ENT_STR_AMONG(doc->tokens.at[t - 2].norm, joints);
}

/* "unlike Orion", "instead of Orion", "rather than Orion": who is named is the one of whom the
 * statement is not made; the unit is none of an entity. */
static void set_contrasts_aside(const EntDoc *doc, EntUnitRows *rows)
{
    static const char *const before[] = {"instead", "rather", "opposed", "contrast"};
    static const char *const joints[] = {"of", "than", "to"};
    for (uint32_t i = 1; i < rows->units.len; i++) {
        EntUnit *u = &rows->units.at[i];
        uint32_t t = u->tokens.begin;
        if (u->type != ENT_UNIT_ENTITY || t == 0) continue;
        if (t > 1 && ent_doc_is(doc, t - 1, "the")) t--;
        bool unlike = ent_doc_is(doc, t - 1, "unlike");
        bool other = t > 1 && ENT_STR_AMONG(doc->tokens.at[t - 1].norm, joints) &&
                     ENT_STR_AMONG(doc->tokens.at[t - 2].norm, before);
        if (unlike || other || is_negated(doc, t)) u->type = ENT_UNIT_TOKEN;
    }
}

/* --- owners and their parts ------------------------------------------------------------------- */

static bool token_is(const EntDoc *doc, const EntUnit *u, const char *text)
{
    return u->type == ENT_UNIT_TOKEN &&
           ent_str_eq_nocase(doc->tokens.at[u->head].text, ent_str(text));
}

static bool names_body(const EntUnit *u)
{
    return u->type == ENT_UNIT_ENTITY && ent_class_top(u->kind) == ENT_CLASS_Organisation &&
           !u->described;
}

/* A body that acts for itself, as a plain organisation may not: "Orion's Harbour Fund". */
static bool names_actor(const EntUnit *u)
{
    return names_body(u) && u->kind != ENT_CLASS_Organisation;
}

/* "'s Danish subsidiary Vega", "'s arm, Vega": the body that the mark of the genitive at unit U and
 * words for a part of its owner lead to; ENT_NO_UNIT. */
static uint32_t part_behind(const EntDoc *doc, const EntUnits *units, uint32_t u, uint32_t end)
{
    static const char *const parts[] = {"subsidiary", "unit",   "arm",   "division",
                                        "affiliate",  "branch", "brand", "business"};
    enum { WORDS = 5 };
    if (u + 1 < end && names_actor(&units->at[u + 1])) return u + 1;
    for (uint32_t i = u + 1; i + 1 < end && i < u + 1 + WORDS; i++) {
        const EntToken *t = &doc->tokens.at[units->at[i].head];
        bool word = units->at[i].type == ENT_UNIT_TOKEN && t->pos != ENT_POS_PUNCT &&
                    t->pos != ENT_POS_VERB && t->pos != ENT_POS_AUX;
        if (!word) return ENT_NO_UNIT;
        if (!ENT_STR_AMONG(t->norm, parts)) continue;
        uint32_t part = token_is(doc, &units->at[i + 1], ",") ? i + 2 : i + 1;
        return part < end && names_body(&units->at[part]) ? part : ENT_NO_UNIT;
    }
    return ENT_NO_UNIT;
}

/* "Orion University's Harbour Institute": who is named behind its owner acts, not the owner. */
static void find_parts(const EntDoc *doc, EntUnitRows *rows)
{
    for (size_t s = 0; s < rows->rows.len; s++) {
        EntSpan row = rows->rows.at[s];
        for (uint32_t u = row.begin; u + 2 < row.end; u++) {
            const EntToken *mark = &doc->tokens.at[rows->units.at[u + 1].head];
            if (names_body(&rows->units.at[u]) && ent_str_is(mark->tag, "POS"))
                rows->units.at[u].part = part_behind(doc, &rows->units, u + 1, row.end);
        }
    }
}

/* --- coordination ----------------------------------------------------------------------------- */

enum { APPOSITION = 22 }; /* units between two persons of a list */

/* What may stand between two members of a list: separators; between persons also the titles and
 * employers that each carries, but no verb. */
static bool between_members(const EntDoc *doc, const EntUnit *u, bool persons)
{
    static const char *const separators[] = {",",         "and",   "&",        ";",    "the",
                                             "as",        "well",  "or",       "/",    "both",
                                             "including", "along", "together", "now",  "most",
                                             "recently",  "also",  "finally",  "soon", "even"};
    for (size_t i = 0; i < sizeof separators / sizeof *separators; i++)
        if (token_is(doc, u, separators[i])) return true;
    bool with = token_is(doc, u, "with") && u->head > 0 &&
                (ent_str_eq_nocase(doc->tokens.at[u->head - 1].text, ENT_STR("together")) ||
                 ent_str_eq_nocase(doc->tokens.at[u->head - 1].text, ENT_STR("along")));
    if (with) return true;
    if (!persons) return false;
    const EntToken *t = &doc->tokens.at[u->head];
    bool clause = u->type == ENT_UNIT_TOKEN &&
                  (t->pos == ENT_POS_VERB || t->pos == ENT_POS_AUX || t->pos == ENT_POS_SCONJ);
    return !clause && !token_is(doc, u, "with") && !token_is(doc, u, ":") &&
           !token_is(doc, u, "\"");
}

static bool same_sort(const EntUnit *a, const EntUnit *b)
{
    if (a->type != b->type) return false;
    if (a->type == ENT_UNIT_ENTITY) return ent_class_top(a->kind) == ent_class_top(b->kind);
    return a->type == ENT_UNIT_ROLE;
}

/* Nothing but words that lead on to the next member between a semicolon and unit B. */
static bool after_semicolon(const EntDoc *doc, const EntUnits *units, uint32_t a, uint32_t b)
{
    enum { LEAD = 8 };
    for (uint32_t i = b; i > a + 1 && i + LEAD > b; i--) {
        const EntUnit *u = &units->at[i - 1];
        if (token_is(doc, u, ";") || token_is(doc, u, "\xe2\x80\xa2")) return true;
        if (token_is(doc, u, ",") || !between_members(doc, u, true)) return false;
    }
    return false;
}

/* "General", "Rear Admiral": how a person is addressed, whatever stands before it. */
static bool is_rank(const EntDoc *doc, const EntUnit *u)
{
    static const char *const ranks[] = {"general",   "admiral",   "colonel",   "major",
                                        "captain",   "professor", "commander", "lieutenant",
                                        "brigadier", "sergeant"};
    EntStr last = doc->tokens.at[u->tokens.end - 1].text;
    for (size_t i = 0; i < sizeof ranks / sizeof *ranks; i++)
        if (ent_str_eq_nocase(last, ent_str(ranks[i]))) return true;
    return false;
}

/* "…, head of staff of Orion President B": B belongs to the title of the person before. */
static bool inside_title(const EntDoc *doc, const EntUnits *units, uint32_t a, uint32_t b)
{
    static const char *const prepositions[] = {"of", "to", "for", "at"};
    if (b < 2 || units->at[b - 1].type != ENT_UNIT_ROLE || is_rank(doc, &units->at[b - 1]))
        return false;
    for (uint32_t i = b - 1; i > a + 1; i--) {
        const EntUnit *u = &units->at[i - 1];
        if (token_is(doc, u, ",") || token_is(doc, u, "and") || token_is(doc, u, ";") ||
            token_is(doc, u, "&"))
            return false;
        for (size_t k = 0; k < sizeof prepositions / sizeof *prepositions; k++)
            if (token_is(doc, u, prepositions[k])) return true;
    }
    return false;
}

/* The unit behind a bracket that follows organisation A: "Orion (formerly Kestrel), …". Its content
 * is no part of a list. A + 1 without one. */
static uint32_t behind_bracket(const EntDoc *doc, const EntUnits *units, uint32_t a, uint32_t end)
{
    enum { REACH = 12 };
    bool body = units->at[a].type == ENT_UNIT_ENTITY &&
                ent_class_top(units->at[a].kind) == ENT_CLASS_Organisation;
    if (!body || a + 1 >= end || !token_is(doc, &units->at[a + 1], "(")) return a + 1;
    for (uint32_t i = a + 2; i < end && i < a + REACH; i++)
        if (token_is(doc, &units->at[i], ")")) return i + 1;
    return a + 1;
}

/* ", operator of the port, and | Kestrel": the noun behind the comma at unit I describes without an
 * article, and B is joined to what it describes. */
static bool bare_apposition(const EntDoc *doc, const EntUnits *units, uint32_t i, uint32_t b)
{
    const EntToken *noun = &doc->tokens.at[units->at[i + 1].head];
    return noun->pos == ENT_POS_NOUN && ent_str_is(noun->dep, "appos") &&
           (token_is(doc, &units->at[i + 2], "of") || token_is(doc, &units->at[i + 2], "for")) &&
           ent_str_is(doc->tokens.at[units->at[b].head].dep, "conj");
}

/* Behind "Orion, a maker of pumps, and": the unit behind the second comma of an apposition, which
 * begins at unit I, has an article or is bare, has no verb of its own, and stands before
 * organisation B. I itself without one. */
static uint32_t behind_apposition(const EntDoc *doc, const EntUnits *units, uint32_t i, uint32_t b)
{
    enum { LONGEST = 16 };
    if (ent_class_top(units->at[b].kind) != ENT_CLASS_Organisation || i + 3 >= b ||
        !token_is(doc, &units->at[i], ","))
        return i;
    if (!token_is(doc, &units->at[i + 1], "a") && !token_is(doc, &units->at[i + 1], "an") &&
        !token_is(doc, &units->at[i + 1], "the") && !bare_apposition(doc, units, i, b))
        return i;
    for (uint32_t k = i + 2; k < b && k < i + LONGEST; k++) {
        const EntUnit *u = &units->at[k];
        const EntToken *t = &doc->tokens.at[u->head];
        if (token_is(doc, u, ";")) return k; /* "Orion, a maker of pumps; Kestrel, …" */
        if (token_is(doc, u, ",")) return token_is(doc, &units->at[k + 1], "and") ? k : i;
        if (t->pos == ENT_POS_VERB && ent_str_starts(t->tag, ENT_STR("VBG"))) continue;
        if (t->pos == ENT_POS_VERB || t->pos == ENT_POS_AUX || token_is(doc, u, "and")) return i;
    }
    return i;
}

static bool separates(const EntDoc *doc, const EntUnit *u)
{
    return token_is(doc, u, ",") || token_is(doc, u, "and");
}

/* In a list of organisations, between A and B: a name that is none for us, or a person, that stands
 * between separators as they do ("Orion Capital, Greenoaks, Ann Lee and Union Bank"). */
static bool strange_member(const EntDoc *doc, const EntUnits *units, uint32_t a, uint32_t i,
                           uint32_t b)
{
    const EntUnit *u = &units->at[i];
    if (ent_class_top(units->at[a].kind) != ENT_CLASS_Organisation || i == a + 1 || i + 1 >= b)
        return false;
    if (u->type == ENT_UNIT_ENTITY) {
        uint32_t before = token_is(doc, &units->at[i - 1], "the") ? i - 2 : i - 1;
        return ent_class_top(u->kind) != ENT_CLASS_Organisation &&
               separates(doc, &units->at[before]) && separates(doc, &units->at[i + 1]);
    }
    uint8_t pos = doc->tokens.at[u->head].pos, before = doc->tokens.at[u->head - 1].pos;
    return u->type == ENT_UNIT_TOKEN &&
           (pos == ENT_POS_PROPN || (pos == ENT_POS_NOUN && before == ENT_POS_PROPN));
}

/* "Latvia's", "Riga-based" from unit I on: the unit behind, or I. */
static uint32_t behind_whose(const EntDoc *doc, const EntUnits *units, uint32_t i, uint32_t b)
{
    uint32_t k = token_is(doc, &units->at[i], "the") ? i + 1 : i;
    if (k + 1 >= b || units->at[k].type != ENT_UNIT_ENTITY ||
        ent_class_top(units->at[k].kind) != ENT_CLASS_Place)
        return i;
    if (ent_str_is(doc->tokens.at[units->at[k + 1].head].tag, "POS")) return k + 2;
    const EntToken *noun = &doc->tokens.at[units->at[k + 1].head]; /* "Texas carbide maker B" */
    if (units->at[k + 1].type == ENT_UNIT_TOKEN && noun->pos == ENT_POS_NOUN) return k + 1;
    bool based = k + 2 < b && token_is(doc, &units->at[k + 1], "-") &&
                 token_is(doc, &units->at[k + 2], "based");
    return based ? k + 3 : i;
}

/* "…, and the French space agency B", "and Latvia's carmaker B": the words before a member that say
 * what and whose it is, from unit I on. */
static bool describes_member(const EntDoc *doc, const EntUnits *units, uint32_t i, uint32_t b)
{
    enum { LONGEST = 5 };
    if (ent_class_top(units->at[b].kind) != ENT_CLASS_Organisation) return false;
    i = behind_whose(doc, units, i, b);
    if (b - i > LONGEST) return false;
    for (uint32_t k = i; k < b; k++) {
        const EntToken *t = &doc->tokens.at[units->at[k].head];
        bool nation = ent_str_is(t->label, "NORP"); /* "French" */
        if (units->at[k].type != ENT_UNIT_TOKEN ||
            (t->pos != ENT_POS_ADJ && t->pos != ENT_POS_NOUN && !nation))
            return false;
    }
    return true;
}

/* "Ann Lee, the registrar, and the dean of …": a second title with a comma and an article of its
 * own is somebody else's. */
static bool further_holder(const EntDoc *doc, const EntUnits *units, uint32_t a, uint32_t b)
{
    return units->at[a].type == ENT_UNIT_ROLE && b == a + 4 &&
           token_is(doc, &units->at[a + 1], ",") && token_is(doc, &units->at[a + 2], "and") &&
           token_is(doc, &units->at[a + 3], "the");
}

/* The title of unit U is one by which a state's leader goes: "Vice President", "Prime Minister". */
static bool leads_state(const EntDoc *doc, const EntUnit *u)
{
    static const char *const nouns[] = {"president", "minister", "chancellor", "premier",
                                        "king",      "queen",    "prince",     "emir"};
    const EntToken *last = &doc->tokens.at[u->tokens.end - 1];
    for (size_t i = 0; i < sizeof nouns / sizeof *nouns; i++)
        if (ent_str_eq_nocase(last->text, ent_str(nouns[i]))) return u->type == ENT_UNIT_ROLE;
    return false;
}

static bool person_at(const EntUnits *units, uint32_t i)
{
    return i < units->len && units->at[i].type == ENT_UNIT_ENTITY &&
           units->at[i].kind == ENT_CLASS_Person;
}

/* "Ann Lee, chair of the harbour team, Partner Bo Falk": the first title is told behind its holder,
 * the second before another one. */
static bool title_of_next(const EntDoc *doc, const EntUnits *units, uint32_t a, uint32_t b)
{
    return units->at[a].type == ENT_UNIT_ROLE && a >= 2 && token_is(doc, &units->at[a - 1], ",") &&
           person_at(units, a - 2) && person_at(units, b + 1);
}

/* "The Vice President and President Moen": the first is told of by the title, the second by the
 * name. */
static bool two_leaders(const EntDoc *doc, const EntUnits *units, uint32_t a, uint32_t b)
{
    return a > 0 && b == a + 2 && b + 1 < units->len && leads_state(doc, &units->at[a]) &&
           leads_state(doc, &units->at[b]) && token_is(doc, &units->at[a - 1], "the") &&
           token_is(doc, &units->at[a + 1], "and") && units->at[b + 1].kind == ENT_CLASS_Person;
}

/* "in Riga, in greater Bergen and near Oslo": what may stand before each place of a list. */
static bool before_place(const EntDoc *doc, const EntUnits *units, uint32_t a, uint32_t i)
{
    static const char *const words[] = {"in",     "near",     "greater", "downtown",
                                        "nearby", "suburban", "metro",   "central"};
    if (ent_class_top(units->at[a].kind) != ENT_CLASS_Place) return false;
    for (size_t k = 0; k < sizeof words / sizeof *words; k++)
        if (token_is(doc, &units->at[i], words[k])) return true;
    return false;
}

/* "Orion University | in Latvia |, Vega University | of Oslo | and": the seat of the first body,
 * from unit I on, before another one that is no subject of its own. */
static bool seat_of_member(const EntDoc *doc, const EntUnits *units, uint32_t a, uint32_t i,
                           uint32_t b)
{
    bool bodies = ent_class_top(units->at[a].kind) == ENT_CLASS_Organisation &&
                  ent_class_top(units->at[b].kind) == ENT_CLASS_Organisation;
    bool seat = token_is(doc, &units->at[i], "in") || token_is(doc, &units->at[i], "of") ||
                token_is(doc, &units->at[i], "from");
    return bodies && i + 2 < b && seat && units->at[i + 1].type == ENT_UNIT_ENTITY &&
           ent_class_top(units->at[i + 1].kind) == ENT_CLASS_Place &&
           token_is(doc, &units->at[i + 2], ",") &&
           !ent_str_starts(units->at[b].dep, ENT_STR("nsubj"));
}

/* Units A and B follow each other in one list: only words between that may stand there, one of them
 * a separator. A semicolon right before B ends whatever clause A carried. */
static bool coordinated(const EntDoc *doc, const EntUnits *units, uint32_t a, uint32_t b)
{
    bool persons = units->at[a].kind == ENT_CLASS_Person, separator = false;
    bool plural = b == a + 1 && units->at[a].described && units->at[b].described;
    if (plural) return true; /* "the two" "companies": link/plural.h */
    if (persons && after_semicolon(doc, units, a, b)) return true;
    if (persons && inside_title(doc, units, a, b)) return false;
    if (further_holder(doc, units, a, b) || two_leaders(doc, units, a, b) ||
        title_of_next(doc, units, a, b))
        return false;
    uint32_t next = behind_bracket(doc, units, a, b);
    for (uint32_t i = behind_apposition(doc, units, next, b); i < b; i++) {
        const EntUnit *u = &units->at[i];
        if (strange_member(doc, units, a, i, b)) continue;
        bool alias = u->type == ENT_UNIT_ENTITY && u->entity == units->at[a].entity;
        bool place = u->type == ENT_UNIT_ENTITY && ent_class_top(u->kind) == ENT_CLASS_Place &&
                     token_is(doc, &units->at[i - 1], "("); /* "NORTRADE (Norway)" */
        if (alias || place || token_is(doc, u, "(") || token_is(doc, u, ")")) continue;
        if (!separator && seat_of_member(doc, units, a, i, b)) {
            i++;
            continue;
        }
        if (separator && describes_member(doc, units, i, b)) break;
        if (separator && before_place(doc, units, a, i)) continue;
        if (!between_members(doc, u, persons)) return false;
        separator |= token_is(doc, u, ",") || token_is(doc, u, "and") || token_is(doc, u, ";") ||
                     token_is(doc, u, "&") || token_is(doc, u, "or") || token_is(doc, u, "/") ||
                     token_is(doc, u, "together");
    }
    return separator;
}

/* "According to Orion, …": the source, no member of what follows; a news agency is no more. Not
 * "According to Riga, Latvia-based Orion". */
static bool is_source(const EntDoc *doc, const EntUnits *units, EntSpan row, uint32_t a)
{
    return a >= row.begin + 2 && ent_class_top(units->at[a].kind) != ENT_CLASS_Place &&
           token_is(doc, &units->at[a - 1], "to") && token_is(doc, &units->at[a - 2], "according");
}

/* The next unit of A's sort within reach, or ROW_END. */
static uint32_t next_of_sort(const EntDoc *doc, const EntUnits *units, uint32_t a, uint32_t row_end)
{
    uint32_t reach = a + APPOSITION < row_end ? a + APPOSITION : row_end;
    for (uint32_t b = behind_bracket(doc, units, a, row_end); b < reach; b++) {
        bool alias =
            units->at[b].type == ENT_UNIT_ENTITY && units->at[b].entity == units->at[a].entity;
        if (!alias && same_sort(&units->at[a], &units->at[b])) return b;
    }
    return row_end;
}

/* "Backed by A, B and C, D is …": the list has had its "and"; what a comma and a verb enclose
 * begins the clause. */
static bool begins_clause(const EntDoc *doc, const EntUnits *units, EntSpan row, uint32_t a,
                          uint32_t b)
{
    if (ent_class_top(units->at[b].kind) != ENT_CLASS_Organisation ||
        units->at[a].list == ENT_NO_LIST || a < row.begin + 2)
        return false;
    uint32_t before = token_is(doc, &units->at[a - 1], "the") ? a - 2 : a - 1;
    bool last = token_is(doc, &units->at[before], "and") || token_is(doc, &units->at[before], "&");
    for (uint32_t i = a + 1; i < b; i++)
        last &= !token_is(doc, &units->at[i], "and") && !token_is(doc, &units->at[i], "&") &&
                !token_is(doc, &units->at[i], "or");
    uint32_t next = behind_bracket(doc, units, b, row.end);
    if (!last || next >= row.end || units->at[next].type != ENT_UNIT_TOKEN) return false;
    const EntToken *verb = &doc->tokens.at[units->at[next].head];
    bool finite = ent_str_is(verb->tag, "VBD") || ent_str_is(verb->tag, "VBZ") ||
                  ent_str_is(verb->tag, "VBP");
    return verb->pos == ENT_POS_AUX ||
           (verb->pos == ENT_POS_VERB && (finite || units->at[b].parent == next));
}

/* The unit with which the phrase that holds unit A begins: behind a comma, a dash, a quotation
 * mark.
 */
static uint32_t phrase_begin(const EntDoc *doc, const EntUnits *units, EntSpan row, uint32_t a)
{
    static const char *const marks[] = {
        ",", ";", ":", "--", "-", "(", ")", "\"", "\xe2\x80\x93", "\xe2\x80\x94", "\xe2\x80\x9c"};
    uint32_t i = a;
    while (i > row.begin && !(units->at[i - 1].type == ENT_UNIT_TOKEN &&
                              ENT_STR_AMONG(doc->tokens.at[units->at[i - 1].head].text, marks)))
        i--;
    return i;
}

/* "Founded out of | A", "Backed by | A", "Like | A": the phrase with A begins so, and a preposition
 * governs A; "together with A", "including A" tell who else takes part. */
static bool front_phrase(const EntDoc *doc, const EntUnits *units, EntSpan row, uint32_t a)
{
    uint32_t begin = phrase_begin(doc, units, row, a);
    uint32_t before = a > row.begin && token_is(doc, &units->at[a - 1], "the") ? a - 1 : a;
    if (begin >= before || units->at[begin].type != ENT_UNIT_TOKEN) return false;
    const EntToken *first = &doc->tokens.at[units->at[begin].head];
    const EntUnit *preposition = &units->at[before - 1];
    bool opens = first->pos == ENT_POS_VERB || first->pos == ENT_POS_ADP ||
                 first->pos == ENT_POS_SCONJ || first->pos == ENT_POS_ADV ||
                 first->pos == ENT_POS_ADJ || ent_str_eq_nocase(first->text, ENT_STR("a")) ||
                 ent_str_eq_nocase(first->text, ENT_STR("an"));
    bool governed = preposition->type == ENT_UNIT_TOKEN &&
                    (doc->tokens.at[preposition->head].pos == ENT_POS_ADP ||
                     doc->tokens.at[preposition->head].pos == ENT_POS_SCONJ);
    if (!opens || !governed || token_is(doc, preposition, "with") ||
        token_is(doc, preposition, "between") || token_is(doc, preposition, "among") ||
        token_is(doc, preposition, "including"))
        return false;
    for (uint32_t i = begin; i < a; i++)
        if (units->at[i].type == ENT_UNIT_ENTITY || token_is(doc, &units->at[i], "behalf") ||
            token_is(doc, &units->at[i], "support") ||
            doc->tokens.at[units->at[i].head].pos == ENT_POS_AUX)
            return false; /* somebody else, who acts for A, or a clause of its own */
    return true;
}

/* "Founded out of A, B has …": what stands in front of the clause and the subject of it are no
 * list.
 */
static bool fronts_clause(const EntDoc *doc, const EntUnits *units, EntSpan row, uint32_t a,
                          uint32_t b)
{
    uint32_t gap = b > a + 1 && token_is(doc, &units->at[b - 1], "the") ? b - 1 : b;
    if (ent_class_top(units->at[b].kind) != ENT_CLASS_Organisation || gap != a + 2 ||
        !token_is(doc, &units->at[a + 1], ",") || units->at[a].list != ENT_NO_LIST ||
        !front_phrase(doc, units, row, a))
        return false;
    uint32_t next = behind_bracket(doc, units, b, row.end);
    if (next >= row.end || units->at[next].type != ENT_UNIT_TOKEN) return false;
    bool apposed =
        token_is(doc, &units->at[next], ",") && next + 1 < row.end &&
        (token_is(doc, &units->at[next + 1], "a") || token_is(doc, &units->at[next + 1], "an") ||
         token_is(doc, &units->at[next + 1], "which"));
    uint8_t pos = doc->tokens.at[units->at[next].head].pos;
    if (pos == ENT_POS_ADV && next + 1 < row.end)
        pos = doc->tokens.at[units->at[next + 1].head].pos;
    return apposed || pos == ENT_POS_AUX || pos == ENT_POS_VERB;
}

/* "A, B pumps provider": what stands behind B says that it only describes A. */
static bool describes_first(const EntDoc *doc, const EntUnits *units, uint32_t a, uint32_t b,
                            uint32_t end)
{
    if (ent_class_top(units->at[b].kind) != ENT_CLASS_Organisation || b != a + 2 || b + 1 >= end ||
        !token_is(doc, &units->at[a + 1], ",") || units->at[a].list != ENT_NO_LIST)
        return false;
    const EntToken *t = &doc->tokens.at[units->at[b + 1].head];
    bool noun = units->at[b + 1].type == ENT_UNIT_TOKEN && t->pos == ENT_POS_NOUN &&
                ent_str_eq(t->text, t->norm);
    return noun && units->at[b].parent > b;
}

/* "the World Bank, Norway and Orion", "Orion, the Kingdom of Norway and Vega": the state at unit I
 * between the bodies A and B of a list is no seat of A, as in "Orion, Norway, and Vega, Latvia". */
static bool state_acts(const EntDoc *doc, const EntUnits *units, uint32_t a, uint32_t i, uint32_t b)
{
    EntClass kind = units->at[a].kind;
    bool of_states =
        kind == ENT_CLASS_GovernmentBody || kind == ENT_CLASS_InternationalOrganisation;
    bool seat = b + 2 < units->len && token_is(doc, &units->at[b + 1], ",") &&
                ent_class_top(units->at[b + 2].kind) == ENT_CLASS_Place;
    return units->at[i].type == ENT_UNIT_ENTITY && units->at[i].kind == ENT_CLASS_Country &&
           token_is(doc, &units->at[i + 1], "and") && !seat &&
           (of_states || token_is(doc, &units->at[i - 1], "the"));
}

/* Such a state is one of the list; what cannot be said of it is not (fact/apply.c). */
static void join_states_between(const EntDoc *doc, EntUnits *units, uint32_t a, uint32_t b)
{
    for (uint32_t i = a + 1; i < b; i++)
        if (strange_member(doc, units, a, i, b) && state_acts(doc, units, a, i, b))
            units->at[i].list = units->at[a].list;
}

static void find_lists(const EntDoc *doc, EntUnitRows *rows)
{
    uint32_t lists = 0;
    for (size_t s = 0; s < rows->rows.len; s++) {
        EntSpan row = rows->rows.at[s];
        for (uint32_t a = row.begin; a < row.end; a++) {
            EntUnit *first = &rows->units.at[a];
            if (first->type != ENT_UNIT_ENTITY && first->type != ENT_UNIT_ROLE) continue;
            if (is_source(doc, &rows->units, row, a)) {
                if (first->kind == ENT_CLASS_MediaOutlet) first->type = ENT_UNIT_TOKEN;
                uint32_t next = a + 2 < row.end ? a + 2 : a;
                if (token_is(doc, &rows->units.at[next], "the") && next + 1 < row.end) next++;
                first->front = next > a && token_is(doc, &rows->units.at[a + 1], ",") &&
                               same_sort(first, &rows->units.at[next]);
                continue;
            }
            uint32_t b = next_of_sort(doc, &rows->units, a, row.end);
            first->front = b != row.end && fronts_clause(doc, &rows->units, row, a, b);
            if (b == row.end || first->front || !coordinated(doc, &rows->units, a, b) ||
                begins_clause(doc, &rows->units, row, a, b) ||
                describes_first(doc, &rows->units, a, b, row.end))
                continue;
            /* "Orion and Vega's Harbour Institute": not the owner is the member */
            if (rows->units.at[b].part != ENT_NO_UNIT) b = rows->units.at[b].part;
            EntUnit *second = &rows->units.at[b]; /* it may follow an earlier one already */
            if (first->list == ENT_NO_LIST)
                first->list = second->list != ENT_NO_LIST ? second->list : lists++;
            second->list = first->list;
            join_states_between(doc, &rows->units, a, b);
        }
    }
}

EntStatus ent_units_make(const EntDoc *doc, const EntMentions *mentions, const EntLinks *links,
                         EntUnitRows *rows)
{
    rows->units.len = rows->rows.len = 0;
    uint32_t *unit_of = ent_alloc(doc->tokens.len + 1, sizeof *unit_of);
    if (!unit_of) return ENT_ERR_MEMORY;
    EntStatus status = ENT_OK;
    for (size_t s = 0; s < doc->sentences.len && status == ENT_OK; s++)
        status = make_row(doc, mentions, links, doc->sentences.at[s], rows, unit_of);
    if (status == ENT_OK) {
        hang(doc, rows, unit_of);
        set_contrasts_aside(doc, rows);
        find_parts(doc, rows);
        find_lists(doc, rows);
    }
    ent_free(unit_of);
    return status;
}
