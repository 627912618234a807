/* What the article itself teaches: names that are sure in one place are found in the others, short
 * forms and acronyms that it defines, and words in brackets that it defines as common terms. */
#include "base/ascii.h"
#include "mention/name_parts.h"
#include "mention/typing.h"

enum { LONGEST = 10 }; /* tokens of a name that is looked for again */

typedef struct Known {
    EntStr text;
    EntClass kind;
    EntStrength strength;
    const EntSense *sense;
    uint32_t votes;
} Known;

typedef struct KnownNames {
    EntMap map; /* text to index */
    ENT_VEC(Known) at;
} KnownNames;

static EntStr text_of(const EntFinder *f, EntSpan span)
{
    return ent_doc_span_text(f->doc, span);
}

static EntStatus learn(KnownNames *known, EntStr text, const EntMention *m, EntStrength strength)
{
    uint32_t i = ent_map_add(&known->map, text, (uint32_t)known->at.len, NULL);
    if (i == ENT_MAP_NONE) return ENT_ERR_MEMORY;
    if (i == known->at.len) {
        Known k = {text, m->kind, strength, m->sense, 1};
        return ENT_PUSH(&known->at, k) ? ENT_OK : ENT_ERR_MEMORY;
    }
    Known *k = &known->at.at[i];
    bool same = ent_class_top(k->kind) == ent_class_top(m->kind);
    if (same) k->votes++;
    if (strength > k->strength ||
        (strength == k->strength && !same && k->votes > 0 && --k->votes == 0))
        *k = (Known){text, m->kind, strength, m->sense, k->votes + 1};
    return ENT_OK;
}

/* An acronym or short form in brackets behind a name: "(OHA)", "(“Kestrel” or the “Group”)". */
static EntSpan bracketed(const EntFinder *f, uint32_t i)
{
    if (!ent_finder_is(f, i, "(") || i + 2 >= f->count) return (EntSpan){0, 0};
    uint32_t b = i + 1, e;
    if (ent_finder_is(f, b, "the")) b++;
    while (b < f->count && !f->words[b].letters && f->tokens[b].text.len <= 3) b++;
    for (e = b; e < f->count && e < b + 5 && f->words[e].capital; e++) {
    }
    EntStr after = e < f->count ? f->tokens[e].text : ENT_STR_EMPTY;
    bool closes = ent_str_is(after, ")") || ent_str_is(after, "\"") || ent_str_is(after, ";") ||
                  ent_str_is(after, "\xe2\x80\x9d") || ent_str_is(after, ",") ||
                  ent_str_is(after, "or");
    return e > b && closes ? (EntSpan){b, e} : (EntSpan){0, 0};
}

static bool quote_at(const EntFinder *f, uint32_t i)
{
    return ent_finder_is(f, i, "\"") || ent_finder_is(f, i, "\xe2\x80\x9c") ||
           ent_finder_is(f, i, "\xe2\x80\x9d") || ent_finder_is(f, i, "``");
}

/* ", or OHA,", ", or OHA Pact,", ", or the “Port Pact.”" behind a name. */
static EntSpan or_alias(const EntFinder *f, uint32_t i)
{
    enum { WORDS = 4 };
    if (!ent_finder_is(f, i, ",") || !ent_finder_is(f, i + 1, "or")) return (EntSpan){0, 0};
    uint32_t b = i + 2, e;
    if (ent_finder_is(f, b, "the")) b++;
    bool quoted = quote_at(f, b);
    b += quoted;
    for (e = b; e < f->count && e < b + WORDS && f->words[e].capital; e++) {
    }
    bool closes =
        ent_finder_is(f, e, ",") || ent_finder_is(f, e, ".") || (quoted && quote_at(f, e));
    return e > b && closes && (quoted || e == b + 1 || f->words[b].upper) ? (EntSpan){b, e}
                                                                          : (EntSpan){0, 0};
}

static bool takes_short_forms(EntClass kind)
{
    EntClass top = ent_class_top(kind);
    return top == ENT_CLASS_Organisation || top == ENT_CLASS_Event || top == ENT_CLASS_Initiative;
}

/* The letters of ACRONYM stand in NAME in their order, whatever the case. */
static bool fits_acronym(EntStr name, EntStr acronym)
{
    size_t k = 0;
    for (size_t i = 0; i < name.len && k < acronym.len; i++) {
        char c = name.ptr[i], a = acronym.ptr[k];
        if (c >= 'a' && c <= 'z') c = (char)(c - 32);
        if (a >= 'a' && a <= 'z') a = (char)(a - 32);
        if (c == a) k++;
    }
    return k == acronym.len;
}

/* "(Ruet)" is written "RUET" as well. */
static EntStatus learn_letters(const EntFinder *f, KnownNames *known, EntStr text,
                               const EntMention *m)
{
    enum { LONGEST_ACRONYM = 8 };
    if (text.len < 3 || text.len > LONGEST_ACRONYM) return ENT_OK;
    char *letters = ENT_ARENA_NEW(&f->doc->arena, char, text.len);
    if (!letters) return ENT_ERR_MEMORY;
    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];
        if (!ent_ascii_letter(c)) return ENT_OK;
        letters[i] = c >= 'a' && c <= 'z' ? (char)(c - 32) : c;
    }
    EntStr upper = ent_str_n(letters, text.len);
    bool body = ent_class_top(m->kind) == ENT_CLASS_Organisation;
    bool other = body && !ent_str_eq(upper, text) && fits_acronym(text_of(f, m->tokens), text);
    return other ? learn(known, upper, m, ENT_STRENGTH_SURE) : ENT_OK;
}

static EntStatus learn_aliases(const EntFinder *f, KnownNames *known, const EntMention *m)
{
    uint32_t behind = ent_finder_is(f, m->tokens.end, ".") ? m->tokens.end + 1 : m->tokens.end;
    EntSpan alias = bracketed(f, behind);
    if (alias.begin == alias.end) alias = or_alias(f, m->tokens.end);
    if (alias.begin == alias.end || !takes_short_forms(m->kind)) return ENT_OK;
    EntStr text = text_of(f, alias);
    const EntSense *place = ent_words_sense(f->lexicon, f->doc, alias, ENT_SENSE_Name);
    bool letters = f->words[alias.begin].upper && text.len >= 3 && alias.end == alias.begin + 1 &&
                   m->strength == ENT_STRENGTH_SURE && fits_acronym(text_of(f, m->tokens), text);
    if (place && ent_class_top(place->kind) == ENT_CLASS_Place && !letters) return ENT_OK;
    if (alias.end - alias.begin == 1 && ent_finder_has(f, alias.begin, ENT_SENSE_CommonWord) &&
        !f->words[alias.begin].upper)
        return ENT_OK;
    if (!fits_acronym(text_of(f, m->tokens), text) && m->strength < ENT_STRENGTH_SURE)
        return ENT_OK;
    ENT_TRY(learn(known, text, m, ENT_STRENGTH_SURE));
    return alias.end - alias.begin == 1 ? learn_letters(f, known, text, m) : ENT_OK;
}

/* "Orion Deep Drilling GmbH" also goes by "Orion Deep Drilling" and "Orion Deep". */
static EntStatus learn_prefixes(const EntFinder *f, KnownNames *known, const EntMention *m,
                                EntSpan stem)
{
    for (uint32_t end = stem.end; end >= stem.begin + 2; end--) {
        if (!f->words[end - 1].letters) continue;
        bool whole = end == stem.end;
        bool named = false;
        for (uint32_t i = stem.begin; i < end; i++)
            named |= f->words[i].letters && !ent_finder_has(f, i, ENT_SENSE_CommonWord) &&
                     !ent_finder_has(f, i, ENT_SENSE_Name);
        if (!whole && !named) break;
        ENT_TRY(learn(known, text_of(f, (EntSpan){stem.begin, end}), m,
                      named ? ENT_STRENGTH_SURE : ENT_STRENGTH_LABEL));
    }
    return ENT_OK;
}

/* The common word at I stands elsewhere as a name does: with a capital inside a sentence, before no
 * other capital. */
static bool named_elsewhere(const EntFinder *f, uint32_t i)
{
    for (uint32_t k = ent_finder_first(f, f->tokens[i].text); k < f->count;
         k = ent_finder_again(f, k)) {
        if (k != i && k + 1 < f->count && !f->tokens[k].sentence_start && !f->words[k].heading &&
            !f->words[k + 1].capital && ent_str_is(f->tokens[k].tag, "NNP") &&
            (ent_str_is(f->tokens[k + 1].tag, "POS") || f->tokens[k + 1].pos == ENT_POS_VERB))
            return true;
    }
    return false;
}

/* The article has a person of the name TEXT. */
static bool names_person(const EntFinder *f, EntStr text)
{
    for (size_t k = 0; k < f->out->list.len; k++) {
        const EntMention *m = &f->out->list.at[k];
        if (m->kind == ENT_CLASS_Person && ent_str_eq(text_of(f, m->tokens), text)) return true;
    }
    return false;
}

/* "Solar Harbour Supply Inc." also goes by "Solar Harbour Supply", common words though they are;
 * not "Ann Moen LLC" by what Ann Moen is called. */
static EntStatus learn_without_form(const EntFinder *f, KnownNames *known, const EntMention *m)
{
    enum { FEWEST = 2 };
    uint32_t begin = m->tokens.begin, end = m->tokens.end, length;
    while (end > begin + FEWEST) {
        if (ent_words_head(f->lexicon, f->doc, begin + 1, end, ENT_SENSE_CompanySuffix, &length))
            end -= length;
        else if (!f->words[end - 1].letters && !f->words[end - 1].digits)
            end--;
        else
            break;
    }
    bool own = end < m->tokens.end && end >= begin + FEWEST && f->words[end - 1].letters;
    EntStr text = text_of(f, (EntSpan){begin, end});
    return own && !names_person(f, text) ? learn(known, text, m, ENT_STRENGTH_LABEL) : ENT_OK;
}

/* "Kestrel Holdings Ltd." also goes by "Kestrel Holdings" and "Kestrel". */
static EntStatus learn_stem(const EntFinder *f, KnownNames *known, const EntMention *m)
{
    uint32_t end = m->tokens.end, length;
    if (ent_class_top(m->kind) != ENT_CLASS_Organisation) return ENT_OK;
    while (end > m->tokens.begin + 1) {
        bool suffix = ent_words_head(f->lexicon, f->doc, m->tokens.begin + 1, end,
                                     ENT_SENSE_CompanySuffix, &length) ||
                      (m->kind == ENT_CLASS_Company &&
                       (ent_words_head(f->lexicon, f->doc, m->tokens.begin + 1, end,
                                       ENT_SENSE_WeakOrgHead, &length) ||
                        ent_words_head(f->lexicon, f->doc, m->tokens.begin + 1, end,
                                       ENT_SENSE_OrgHead, &length)));
        bool punctuation = !f->words[end - 1].letters && !f->words[end - 1].digits;
        if (!suffix && !punctuation) break;
        end -= punctuation && !suffix ? 1 : length;
    }
    EntSpan stem = {m->tokens.begin, end};
    if (end == m->tokens.end || end <= stem.begin) return ENT_OK;
    bool legal = ent_ends_in_legal_form(f, m->tokens.begin, m->tokens.end);
    if (legal) {
        ENT_TRY(learn_without_form(f, known, m));
        ENT_TRY(learn_prefixes(f, known, m, stem));
    }
    if (legal && stem.end - stem.begin >= 2) return ENT_OK;
    if (legal && ent_finder_has(f, stem.begin, ENT_SENSE_CommonWord) &&
        !ent_finder_has(f, stem.begin, ENT_SENSE_OrgHead) && named_elsewhere(f, stem.begin))
        return learn(known, text_of(f, stem), m, ENT_STRENGTH_LABEL);
    if (ent_words_sense(f->lexicon, f->doc, stem, ENT_SENSE_Demonym))
        return ENT_OK; /* "Latin American | Freight Group" */
    for (uint32_t i = stem.begin; i < stem.end; i++) {
        const EntWord *w = &f->words[i];
        bool place = ent_word_has(w, ENT_SENSE_Name) && !(legal && w->upper);
        bool says_nothing =
            ent_word_has(w, ENT_SENSE_CommonWord) || place || ent_word_has(w, ENT_SENSE_Demonym);
        if (w->letters && !says_nothing)
            return learn(known, text_of(f, stem), m, ENT_STRENGTH_LABEL);
    }
    return ENT_OK;
}

/* "Ann Moen, CEO of Moen": the surname at I alone is the firm's name too. */
static bool names_firm(const EntFinder *f, uint32_t i)
{
    for (uint32_t k = ent_finder_first(f, f->tokens[i].text); k < f->count;
         k = ent_finder_again(f, k)) {
        bool alone = k > 1 && !(k + 1 < f->count && f->words[k + 1].capital);
        if (alone && ent_finder_is(f, k - 1, "of") && ent_leads_a_body(f, k - 2)) return true;
    }
    return false;
}

/* TEXT stands somewhere as places do: "in Austin", "Austin, Texas". */
static bool stands_for_place(const EntFinder *f, EntStr text)
{
    static const char *const before[] = {"in", "at", "near", "across"};
    for (uint32_t i = ent_finder_first(f, text); i < f->count; i = ent_finder_again(f, i)) {
        bool region = ent_finder_is(f, i + 1, ",") && i + 2 < f->count &&
                      ent_finder_has(f, i + 2, ENT_SENSE_Name) && f->words[i + 2].capital;
        if (region ||
            (i > 0 && ENT_STR_AMONG(ent_finder_text(f, i - 1), before) && !f->words[i + 1].capital))
            return true;
    }
    return false;
}

/* A body or an event has a name that begins with token I: "Maxim Group" beside "Maxim Lee". */
static bool begins_other(const EntFinder *f, uint32_t i)
{
    for (size_t k = 0; k < f->out->list.len; k++) {
        const EntMention *m = &f->out->list.at[k];
        EntClass top = ent_class_top(m->kind);
        bool other = m->type == ENT_MENTION_ENTITY && top != ENT_CLASS_Person &&
                     m->tokens.end - m->tokens.begin > 1;
        if (other && ent_str_eq(f->tokens[m->tokens.begin].text, f->tokens[i].text)) return true;
    }
    return false;
}

/* "Nat" of "Nat Moen": the first name of somebody whom the article surely names in full, where it
 * names no place and is no word. */
static EntStatus learn_given(const EntFinder *f, KnownNames *known, const EntMention *m)
{
    uint32_t first = m->tokens.begin;
    EntStr text = f->tokens[first].text;
    static const EntSenseType others[] = {ENT_SENSE_CommonWord, ENT_SENSE_Role,
                                          ENT_SENSE_Honorific};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (ent_finder_has(f, first, others[i])) return ENT_OK;
    bool given = ent_finder_has(f, first, ENT_SENSE_GivenName) ||
                 (!ent_finder_has(f, first, ENT_SENSE_Surname) &&
                  ent_finder_has(f, m->tokens.end - 1, ENT_SENSE_Surname)); /* "Wang Min" */
    if (!given || !f->words[first].capital || f->words[first].upper || text.len < 3 ||
        m->strength < ENT_STRENGTH_SURE)
        return ENT_OK;
    if (stands_for_place(f, text) || begins_other(f, first)) return ENT_OK;
    return learn(known, text, m, ENT_STRENGTH_SURE);
}

/* A lone surname of somebody whom the article names in full is that person, whatever the recogniser
 * says of it. */
static EntStatus learn_surname(const EntFinder *f, KnownNames *known, const EntMention *m)
{
    if (m->kind != ENT_CLASS_Person || m->tokens.end - m->tokens.begin < 2) return ENT_OK;
    uint32_t first = m->tokens.begin, last = m->tokens.end - 1;
    ENT_TRY(learn_given(f, known, m));
    if (!ent_finder_has(f, last, ENT_SENSE_Name) && f->tokens[last].text.len > 2 &&
        !names_firm(f, last))
        ENT_TRY(learn(known, f->tokens[last].text, m, ENT_STRENGTH_SURE));
    bool family_first = ent_finder_has(f, first, ENT_SENSE_Surname) &&
                        f->tokens[first].text.len <= 6 &&
                        !ent_finder_has(f, first, ENT_SENSE_GivenName);
    return family_first ? learn(known, f->tokens[first].text, m, ENT_STRENGTH_SURE) : ENT_OK;
}

/* "Quorvopia 2025" also goes by "Quorvopia"; not letters that may be its organiser's. */
static EntStatus learn_edition(const EntFinder *f, KnownNames *known, const EntMention *m)
{
    EntSpan name = m->tokens;
    if (ent_class_top(m->kind) != ENT_CLASS_Event) return ENT_OK;
    if (f->words[name.end - 1].digits)
        name.end--;
    else if (f->words[name.begin].digits)
        name.begin++;
    else
        return ENT_OK;
    bool own = name.end == name.begin + 1 && !f->words[name.begin].upper &&
               !ent_finder_has(f, name.begin, ENT_SENSE_CommonWord) &&
               !ent_finder_has(f, name.begin, ENT_SENSE_Name) &&
               !ent_finder_has(f, name.begin, ENT_SENSE_EventHead);
    return own ? learn(known, text_of(f, name), m, m->strength) : ENT_OK;
}

static EntStatus learn_all(const EntFinder *f, KnownNames *known)
{
    for (size_t i = 0; i < f->out->list.len; i++) {
        const EntMention *m = &f->out->list.at[i];
        if (m->type != ENT_MENTION_ENTITY || m->described) continue;
        ENT_TRY(learn(known, text_of(f, m->tokens), m, m->strength));
        ENT_TRY(learn_aliases(f, known, m));
        ENT_TRY(learn_stem(f, known, m));
        ENT_TRY(learn_surname(f, known, m));
        ENT_TRY(learn_edition(f, known, m));
    }
    return ENT_OK;
}

/* A name that only the recogniser typed, and that begins the name of a body of which we are sure,
 * is that body: "Quorva" beside "Quorva Rail Group". */
static const EntMention *longer_body(const EntFinder *f, const EntMention *m)
{
    EntStr text = text_of(f, m->tokens);
    if (m->strength == ENT_STRENGTH_SURE || m->sense) return NULL;
    for (size_t i = 0; i < f->out->list.len; i++) {
        const EntMention *body = &f->out->list.at[i];
        if (body->type != ENT_MENTION_ENTITY || body->strength < ENT_STRENGTH_SURE ||
            ent_class_top(body->kind) != ENT_CLASS_Organisation)
            continue;
        EntStr name = text_of(f, body->tokens);
        if (name.len > text.len && ent_str_starts(name, text) && name.ptr[text.len] == ' ')
            return body;
    }
    return NULL;
}

/* One string, one type: the surest reading of a name serves all its occurrences. */
static void settle(const EntFinder *f, const KnownNames *known, bool first)
{
    for (size_t i = 0; i < f->out->list.len; i++) {
        EntMention *m = &f->out->list.at[i];
        if (m->type != ENT_MENTION_ENTITY || m->described) continue;
        uint32_t k = ent_map_get(&known->map, text_of(f, m->tokens));
        if (k == ENT_MAP_NONE) continue;
        bool place = ent_class_top(m->kind) == ENT_CLASS_Place;
        if (!first && place && ent_stands_as_place(f, m->tokens)) continue;
        const EntMention *body = first ? longer_body(f, m) : NULL;
        if (body && known->at.at[k].strength < ENT_STRENGTH_SURE) {
            m->kind = body->kind;
            m->strength = ENT_STRENGTH_LABEL;
            continue;
        }
        m->kind = known->at.at[k].kind;
        m->strength = known->at.at[k].strength;
        m->sense = known->at.at[k].sense;
    }
}

/* "Vega & Orion Works" where the article also names "Vega" and "Orion Works" apart: two names. */
static EntStatus split_pairs(EntFinder *f, const KnownNames *known)
{
    size_t n = f->out->list.len;
    for (size_t i = 0; i < n; i++) {
        EntMention m = f->out->list.at[i];
        if (m.type != ENT_MENTION_ENTITY || ent_class_top(m.kind) != ENT_CLASS_Organisation)
            continue;
        for (uint32_t k = m.tokens.begin + 1; k + 1 < m.tokens.end; k++) {
            if (!ent_finder_is(f, k, "&") && !ent_finder_is(f, k, "and")) continue;
            uint32_t a = ent_map_get(&known->map, text_of(f, (EntSpan){m.tokens.begin, k}));
            uint32_t b = ent_map_get(&known->map, text_of(f, (EntSpan){k + 1, m.tokens.end}));
            if (a == ENT_MAP_NONE || b == ENT_MAP_NONE) continue;
            if (ent_firm_of_partners(f, m.tokens.begin) >= m.tokens.end) continue;
            EntMention right = m;
            right.tokens.begin = k + 1;
            right.kind = known->at.at[b].kind;
            right.strength = known->at.at[b].strength;
            f->out->list.at[i].tokens.end = k;
            f->out->list.at[i].kind = known->at.at[a].kind;
            f->out->list.at[i].strength = known->at.at[a].strength;
            f->out->list.at[i].head = k - 1;
            ENT_TRY(ent_finder_add(f, right));
            break;
        }
    }
    return ENT_OK;
}

/* How surely a name is none: what the article's brackets say (ban_terms). */
enum { BANNED = 1, BANNED_SURELY = 2 };

static EntStatus find_again(EntFinder *f, const KnownNames *known, bool first)
{
    for (uint32_t i = 0; i < f->count; i++) {
        if (f->taken[i] || !f->words[i].capital) continue;
        uint32_t most = f->count - i < LONGEST ? f->count - i : LONGEST;
        for (uint32_t n = most; n > 0; n--) {
            bool free_tokens = true;
            for (uint32_t k = i; k < i + n; k++) free_tokens &= !f->taken[k];
            if (!free_tokens) continue;
            uint32_t k = ent_map_get(&known->map, text_of(f, (EntSpan){i, i + n}));
            if (k == ENT_MAP_NONE) continue;
            const Known *name = &known->at.at[k];
            if (name->strength == ENT_STRENGTH_GUESS) continue;
            bool body = ent_class_top(name->kind) == ENT_CLASS_Organisation;
            if (!first && (!body || (n == 1 && i > 0 && ent_finder_is(f, i - 1, "in")))) continue;
            if (ent_map_get(&f->banned, text_of(f, (EntSpan){i, i + n})) == BANNED_SURELY) continue;
            if (ent_in_ticker_bracket(f, (EntSpan){i, i + n})) continue;
            ENT_TRY(ent_finder_add(f, (EntMention){.type = ENT_MENTION_ENTITY,
                                                   .tokens = {i, i + n},
                                                   .kind = name->kind,
                                                   .strength = name->strength,
                                                   .sense = name->sense,
                                                   .value = UINT32_MAX}));
            break;
        }
    }
    return ENT_OK;
}

/* The organisation whose mention ends at token END, or NULL. */
static const EntMention *body_ending(const EntFinder *f, uint32_t end)
{
    const EntMention *m = ent_mention_to(f, end);
    bool body =
        m && m->type == ENT_MENTION_ENTITY && ent_class_top(m->kind) == ENT_CLASS_Organisation;
    return body ? m : NULL;
}

/* "(NASDAQ: ORN)": an exchange and a ticker, no bodies that the article speaks of; but in "Orion
 * (NASDAQ: ORN)" the ticker calls one. */
static EntStatus ban_ticker(EntFinder *f, uint32_t i)
{
    if (!ent_finder_is(f, i, "(")) return ENT_OK;
    for (uint32_t k = i + 1; k + 2 < f->count && k < i + 12 && !ent_finder_is(f, k, ")"); k++) {
        if (!ent_finder_is(f, k, ":") || !f->words[k + 1].upper) continue;
        bool name = i > 0 &&
                    (ent_str_eq(f->tokens[k + 1].text, f->tokens[i - 1].text) || body_ending(f, i));
        if (!name && ent_map_put(&f->banned, f->tokens[k + 1].text, BANNED) != ENT_OK)
            return ENT_ERR_MEMORY;
        if (ent_map_put(&f->banned, f->tokens[k - 1].text, BANNED) != ENT_OK) return ENT_ERR_MEMORY;
    }
    return ENT_OK;
}

/* Behind "Orion, Vega" in a list: ", Quorvane," too, though nobody knows it. The list must have two
 * bodies before it. */
static EntStatus continue_lists(EntFinder *f)
{
    enum { WORDS = 3 };
    for (uint32_t i = 2; i + 1 < f->count; i++) {
        bool joint = ent_finder_is(f, i, ",") || ent_finder_is(f, i, "and");
        if (!joint || f->taken[i + 1] || !f->words[i + 1].capital || f->words[i + 1].function)
            continue;
        const EntMention *last = body_ending(f, i);
        const EntMention *first = last ? body_ending(f, last->tokens.begin - 1) : NULL;
        bool comma =
            last && last->tokens.begin > 0 && ent_finder_is(f, last->tokens.begin - 1, ",");
        uint32_t end = i + 1;
        while (end < f->count && end < i + 1 + WORDS && f->words[end].capital && !f->taken[end] &&
               !f->words[end].opens)
            end++;
        bool closes = ent_finder_is(f, end, ",") || ent_finder_is(f, end, "and") ||
                      ent_finder_is(f, end, ".") || ent_finder_is(f, end, "\xe2\x80\xa6");
        bool role = ent_finder_has(f, i + 1, ENT_SENSE_Role) || ent_honorific_at(f, i + 1);
        if (!first || !comma || !closes || role) continue;
        ENT_TRY(
            ent_finder_add_name(f, (EntSpan){i + 1, end}, ENT_CLASS_Company, ENT_STRENGTH_LABEL));
    }
    return ENT_OK;
}

/* "SPA", "MoC", "QRVs": letters that stand for a phrase. */
static bool stands_for_phrase(EntStr text)
{
    enum { LETTERS = 6 };
    uint32_t capitals = 0;
    for (size_t i = 0; i < text.len; i++) capitals += text.ptr[i] >= 'A' && text.ptr[i] <= 'Z';
    return capitals >= 2 && text.len <= LETTERS;
}

static EntStatus ban(EntFinder *f, EntStr text, bool surely)
{
    surely |= ent_map_get(&f->banned, text) == BANNED_SURELY;
    return ent_map_put(&f->banned, text, surely ? BANNED_SURELY : BANNED);
}

/* "QHS (quick harbour shunting)": the words in the bracket at I spell the letters before it. */
static bool spelled_in_bracket(const EntFinder *f, uint32_t i)
{
    EntStr letters = f->tokens[i - 1].text;
    if (!f->words[i - 1].upper || letters.len < 2 || !ent_finder_is(f, i, "(")) return false;
    uint32_t k = i + 1;
    for (size_t n = 0; n < letters.len; n++, k++) {
        if (ent_finder_is(f, k, "-")) k++;
        EntStr word = ent_finder_text(f, k);
        bool fits = word.len > 1 && !f->words[k].capital &&
                    ent_str_eq_nocase(ent_str_n(word.ptr, 1), ent_str_n(letters.ptr + n, 1));
        if (!fits) return false;
    }
    return ent_finder_is(f, k, ")");
}

/* "Parallel Line Array (PLA)": the bracket at I has the first letters of the words before it,
 * common words all and no name. */
static bool letters_of_words(const EntFinder *f, uint32_t i)
{
    EntStr letters = f->tokens[i + 1].text;
    size_t n = letters.len;
    if (n < 2 || n > i || !f->words[i + 1].upper || !ent_finder_is(f, i + 2, ")")) return false;
    for (size_t k = 0; k < n; k++) {
        uint32_t w = i - (uint32_t)(n - k);
        EntStr word = f->tokens[w].text;
        bool fits = !f->taken[w] && word.len > 1 && f->words[w].capital &&
                    ent_finder_has(f, w, ENT_SENSE_CommonWord) && word.ptr[0] == letters.ptr[k];
        if (!fits) return false;
    }
    return !begins_other(f, i - (uint32_t)n);
}

/* "small harbour cranes (SHCs)", "Plan of Works (POW)": what stands in brackets behind a phrase
 * that is no name is none either. */
static EntStatus ban_terms(EntFinder *f)
{
    for (uint32_t i = 1; i + 2 < f->count; i++) {
        ENT_TRY(ban_ticker(f, i));
        if (spelled_in_bracket(f, i)) ENT_TRY(ban(f, f->tokens[i - 1].text, true));
        if (ent_finder_is(f, i, "(") && letters_of_words(f, i))
            ENT_TRY(ban(f, f->tokens[i + 1].text, true));
        EntSpan inside = bracketed(f, i);
        if (inside.end - inside.begin != 1 || f->taken[i - 1]) continue;
        if (!f->words[i - 1].letters) continue;
        EntStr text = text_of(f, inside);
        if (!f->words[inside.begin].upper && !stands_for_phrase(text) &&
            !(text.len > 2 && ent_str_ends(text, ENT_STR("s"))))
            continue;
        bool term = !f->words[i - 1].capital && stands_for_phrase(text) &&
                    (f->tokens[i - 1].pos == ENT_POS_NOUN);
        ENT_TRY(ban(f, text, term));
        if (ent_str_ends(text, ENT_STR("s")))
            ENT_TRY(ban(f, ent_str_n(text.ptr, text.len - 1), term));
    }
    return ENT_OK;
}

/* The exchange of "(NASDAQ: ORN)", "(Baltic Stock Exchange: 7867)" or the first one of "(NYSE and
 * Nasdaq Baltic: ORN)", whatever the lexicon knows of it. */
static bool is_exchange(const EntFinder *f, const EntMention *m)
{
    enum { REACH = 5 };
    uint32_t end = m->tokens.end, stop = end + REACH;
    while (end < stop && (ent_finder_is(f, end, "and") || ent_finder_is(f, end, ",") ||
                          (end < f->count && f->words[end].capital && !f->words[end].opens)))
        end++;
    if (!ent_finder_is(f, end, ":") || end + 1 >= f->count ||
        !(f->words[end + 1].upper || f->words[end + 1].digits))
        return false;
    for (uint32_t i = m->tokens.begin; i > 0 && i + 8 > m->tokens.begin; i--)
        if (ent_finder_is(f, i - 1, "(")) return true;
    return false;
}

/* "Quorvane, Orion's data suite": a name that the article explains as a thing somebody owns. */
static EntStatus ban_owned_things(EntFinder *f)
{
    for (size_t k = 0; k < f->out->list.len; k++) {
        const EntMention *m = &f->out->list.at[k];
        bool body = m->type == ENT_MENTION_ENTITY && !m->sense && !m->described &&
                    ent_class_top(m->kind) == ENT_CLASS_Organisation &&
                    m->strength < ENT_STRENGTH_SURE;
        if (body && ent_owned_thing(f, m->tokens.end) && !ent_run_by_officer(f, m->tokens))
            ENT_TRY(ban(f, text_of(f, m->tokens), false));
    }
    return ENT_OK;
}

static void drop_banned(EntFinder *f)
{
    EntMentionList *list = &f->out->list;
    size_t kept = 0;
    for (size_t i = 0; i < list->len; i++) {
        const EntMention m = list->at[i];
        bool exchange = m.tokens.begin > 0 && ent_finder_is(f, m.tokens.begin - 1, "(") &&
                        ent_finder_is(f, m.tokens.end, ":");
        uint32_t ban = m.type == ENT_MENTION_ENTITY ? ent_map_get(&f->banned, text_of(f, m.tokens))
                                                    : ENT_MAP_NONE;
        bool drop = ban != ENT_MAP_NONE &&
                    (m.strength < ENT_STRENGTH_SURE || exchange || ban == BANNED_SURELY);
        drop |= m.type == ENT_MENTION_ENTITY && is_exchange(f, &m);
        if (drop)
            for (uint32_t k = m.tokens.begin; k < m.tokens.end; k++) f->taken[k] = 0;
        else
            list->at[kept++] = m;
    }
    list->len = kept;
}

/* The longest known body that begins at token I of a heading, in words that no mention has; their
 * number goes to LENGTH. */
static const Known *body_in_heading(const EntFinder *f, const KnownNames *known, uint32_t i,
                                    uint32_t *length)
{
    uint32_t n = 0;
    while (n < LONGEST && i + n < f->count && !f->taken[i + n] && ent_in_heading(f, i + n)) n++;
    for (; n > 0; n--) {
        uint32_t k = ent_map_get(&known->map, text_of(f, (EntSpan){i, i + n}));
        const Known *name = k == ENT_MAP_NONE ? NULL : &known->at.at[k];
        if (!name || name->strength == ENT_STRENGTH_GUESS) continue;
        bool plain = n == 1 && !f->words[i].upper &&
                     (ent_finder_has(f, i, ENT_SENSE_CommonWord) ||
                      (i > 0 && ent_str_is(f->tokens[i - 1].tag, "POS"))); /* "Riga's Own" */
        *length = n;
        return !plain && ent_class_top(name->kind) == ENT_CLASS_Organisation ? name : NULL;
    }
    return NULL;
}

/* "Orion Rail Unveils | Partnership With Kestrel Works": what capitals alone joined in a headline
 * and the text does not repeat was let go; the bodies of the text are looked for in it again. */
static EntStatus find_in_headings(EntFinder *f, const KnownNames *known)
{
    uint32_t length = 1;
    for (uint32_t i = 0; i < f->count; i += length, length = 1) {
        if (f->taken[i] || !f->words[i].capital || !ent_in_heading(f, i)) continue;
        const Known *name = body_in_heading(f, known, i, &length);
        if (!name) {
            length = 1;
            continue;
        }
        EntSpan span = {i, i + length};
        bool banned = ent_map_get(&f->banned, text_of(f, span)) != ENT_MAP_NONE;
        if (banned || ent_in_ticker_bracket(f, span)) continue;
        ENT_TRY(ent_finder_add(f, (EntMention){.type = ENT_MENTION_ENTITY,
                                               .tokens = span,
                                               .kind = name->kind,
                                               .strength = name->strength,
                                               .sense = name->sense,
                                               .headline = true,
                                               .value = UINT32_MAX}));
    }
    return ENT_OK;
}

EntStatus ent_find_in_headings(EntFinder *f)
{
    KnownNames known = {0};
    EntStatus status = learn_all(f, &known);
    if (status == ENT_OK) status = find_in_headings(f, &known);
    ent_map_release(&known.map);
    ENT_VEC_FREE(&known.at);
    return status;
}

static EntStatus look_again(EntFinder *f, bool first)
{
    KnownNames known = {0};
    EntStatus status = learn_all(f, &known);
    if (status == ENT_OK) {
        status = split_pairs(f, &known);
        settle(f, &known, first);
        if (status == ENT_OK) status = find_again(f, &known, first);
    }
    ent_map_release(&known.map);
    ENT_VEC_FREE(&known.at);
    return status;
}

EntStatus ent_find_known(EntFinder *f)
{
    ENT_TRY(ban_terms(f));
    ENT_TRY(ban_owned_things(f));
    drop_banned(f);
    ENT_TRY(continue_lists(f));
    return look_again(f, true);
}

EntStatus ent_find_again(EntFinder *f)
{
    return look_again(f, false);
}
