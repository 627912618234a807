/* Bodies that only the title before them shows, or what is said of a career: "Ann Lee, Harbour Lead
 * at Quorvane". A line of its own, "Ann Lee, Harbour Lead, Quorvane", is title_rows.c's. */
#include "mention/finder.h"

enum { NAME = 5 }; /* tokens */

/* The run of free capitals at I, or an empty span. */
static EntSpan free_name(const EntFinder *f, uint32_t i)
{
    EntSpan span = {i, i};
    while (span.end < i + NAME && ent_finder_capital(f, span.end) &&
           !(span.end > i && f->words[span.end].opens))
        span.end++;
    bool proper = span.end == i + 1 && ent_str_is(f->tokens[i].tag, "NNP") &&
                  !f->words[i].heading && !ent_finder_has(f, i, ENT_SENSE_OrgHead) &&
                  i + 1 < f->count && f->tokens[i + 1].pos == ENT_POS_PUNCT; /* "at Ripple." */
    bool names = span.end > i + 1 && span.end < f->count && !f->words[i].heading &&
                 ent_str_is(f->tokens[i].tag, "NNP") &&
                 ent_str_is(f->tokens[span.end - 1].tag, "NNP") &&
                 f->tokens[span.end].pos == ENT_POS_PUNCT; /* "at Harbour Pioneering." */
    bool event = span.end == i + 1 && i > 0 && ent_finder_is(f, i - 1, "the") &&
                 ent_finder_has(f, i, ENT_SENSE_EventHead); /* "the President at the Summit" */
    bool none = span.end == i || f->words[i].function || ent_finder_calendar(f, i) ||
                ent_finder_has(f, i, ENT_SENSE_Role) || event ||
                (ent_only_common(f, span) && !proper && !names);
    return none ? (EntSpan){i, i} : span;
}

/* The person or unknown place whose mention begins at I, or NULL. */
static const EntMention *other_at(const EntFinder *f, uint32_t i)
{
    const EntMention *m = ent_mention_from(f, i);
    if (!m || m->type != ENT_MENTION_ENTITY || m->sense) return NULL;
    EntClass top = ent_class_top(m->kind);
    return top == ENT_CLASS_Place || top == ENT_CLASS_Person ? m : NULL;
}

/* Beside SPAN stands what only persons have: a title, a form of address, a verb of speech. */
static bool beside_personal(const EntFinder *f, EntSpan span)
{
    static const char *const verbs[] = {"say", "add", "explain", "comment", "note", "remark"};
    uint32_t i = span.begin, k = span.end;
    if (ent_title_before(f, span)) return true;
    if (k < f->count && ENT_STR_AMONG(f->tokens[k].lemma, verbs)) return true;
    if (i > 0 && ENT_STR_AMONG(f->tokens[i - 1].lemma, verbs)) return true;
    for (uint32_t n = k + 1; ent_finder_is(f, k, ",") && n < f->count && n < k + 7; n++)
        if (ent_finder_has(f, n, ENT_SENSE_Role) && !ent_finder_is(f, n, "leader")) return true;
    return false;
}

/* What M names is a company, wherever the article names it, unless a person is named so. */
static void make_company(EntFinder *f, const EntMention *m)
{
    EntStr text = ent_doc_span_text(f->doc, m->tokens);
    for (size_t k = 0; m->kind == ENT_CLASS_Person && k < f->out->list.len; k++) {
        const EntMention *other = &f->out->list.at[k];
        if (ent_str_eq(ent_doc_span_text(f->doc, other->tokens), text) &&
            beside_personal(f, other->tokens))
            return;
    }
    for (size_t k = 0; k < f->out->list.len; k++) {
        EntMention *other = &f->out->list.at[k];
        if (other->type != ENT_MENTION_ENTITY || other->sense ||
            !ent_str_eq(ent_doc_span_text(f->doc, other->tokens), text))
            continue;
        other->kind = ENT_CLASS_Company;
        other->strength = ENT_STRENGTH_SURE;
    }
}

/* "Harbour Lead at | Quorvane" */
static EntStatus take_employer(EntFinder *f, EntSpan role)
{
    uint32_t i = role.end + (ent_finder_is(f, role.end + 1, "the") ? 2 : 1);
    if (!ent_finder_is(f, role.end, "at") || i >= f->count || f->words[i].opens) return ENT_OK;
    const EntMention *other = f->taken[i] ? other_at(f, i) : NULL;
    if (other) make_company(f, other);
    EntSpan name = free_name(f, i);
    if (name.begin == name.end) return ENT_OK;
    return ent_finder_add_name(f, name, ENT_CLASS_Company, ENT_STRENGTH_SURE);
}

/* "Ann Lee, the first pump maker of Riga": a name of persons, and behind it what a business is. */
static bool called_business(const EntFinder *f, EntSpan span)
{
    enum { REACH = 8 };
    uint32_t i = span.end;
    bool article = ent_finder_is(f, i + 1, "a") || ent_finder_is(f, i + 1, "an") ||
                   ent_finder_is(f, i + 1, "the");
    article &= i + 1 < f->count && !f->words[i + 1].capital;
    if (!ent_finder_is(f, i, ",") || !article || span.end - span.begin < 2) return false;
    for (i += 2; i < f->count && i < span.end + REACH && !f->words[i].opens; i++) {
        uint8_t pos = f->tokens[i].pos;
        bool inner = pos == ENT_POS_ADJ || pos == ENT_POS_NOUN || pos == ENT_POS_NUM ||
                     pos == ENT_POS_PUNCT || pos == ENT_POS_PROPN || pos == ENT_POS_ADV;
        if (!inner || ent_finder_is(f, i, ",") || ent_finder_has(f, i, ENT_SENSE_Role))
            return false;
        bool last = i + 1 < f->count && f->tokens[i + 1].pos != ENT_POS_NOUN &&
                    !ent_str_is(f->tokens[i + 1].tag, "POS");
        bool part = ent_finder_is(f, i, "division") && ent_finder_is(f, i + 1, "of");
        bool body = ent_finder_is(f, i, "company") || ent_finder_is(f, i, "firm") ||
                    ent_finder_is(f, i, "brand") || ent_finder_is(f, i, "manufacturer") ||
                    ent_finder_is(f, i, "subsidiary") || ent_finder_is(f, i, "retailer");
        if (last && (body || part)) return true;
    }
    return false;
}

/* The mention at I of what looks like a person, or like a venue behind "at", or NULL. */
static const EntMention *person_at(const EntFinder *f, uint32_t i)
{
    const EntMention *m = i < f->count && f->taken[i] ? other_at(f, i) : NULL;
    bool guess = m && (m->kind == ENT_CLASS_Person || m->kind == ENT_CLASS_Venue);
    return guess && !beside_personal(f, m->tokens) ? m : NULL;
}

/* "worked at", "began his career with", "positions in sales at": a preposition at I of the body
 * that somebody worked for. */
static bool of_career(const EntFinder *f, uint32_t i)
{
    enum { REACH = 9 };
    bool with = ent_finder_is(f, i, "with");
    if (i == 0 || (!with && !ent_finder_is(f, i, "at"))) return false;
    for (uint32_t k = i; k > 0 && k + REACH > i && !f->tokens[k].sentence_start; k--) {
        const EntToken *t = &f->tokens[k - 1];
        bool career = with ? ent_str_is(t->lemma, "career") || ent_str_is(t->lemma, "tenure")
                           : ent_lexicon_lists(f->lexicon, t->lemma, ENT_WORDS_CareerWord);
        if (career) return true;
        if (f->words[k - 1].capital || (t->pos == ENT_POS_PUNCT && !ent_finder_is(f, k - 1, "-")))
            return false;
    }
    return false;
}

/* The body's name at I of no mention yet, or that looks like a person's, becomes one: the token
 * behind it, or 0. */
static EntStatus take_body(EntFinder *f, uint32_t i, uint32_t *behind)
{
    const EntMention *m = person_at(f, i);
    uint32_t length;
    *behind = m ? m->tokens.end : 0;
    if (m) make_company(f, m);
    if (m || i >= f->count || f->taken[i] || f->words[i].heading) return ENT_OK;
    EntSpan name = free_name(f, i);
    if (name.begin == name.end || ent_only_common(f, name) ||
        ent_lexicon_longest(f->lexicon, f->doc, i, f->count, ENT_SENSE_Name, &length))
        return ENT_OK;
    *behind = name.end;
    return ent_finder_add_name(f, name, ENT_CLASS_Company, ENT_STRENGTH_LABEL);
}

/* "roles at Quorvane Reed and Belmar Lee": the names there are of bodies, though they look like
 * names of persons, or of nothing. */
static EntStatus take_past_employers(EntFinder *f, uint32_t i)
{
    uint32_t end;
    ENT_TRY(take_body(f, i, &end));
    while (end) {
        if (!ent_finder_is(f, end, "and") && !ent_finder_is(f, end, "&")) break;
        const EntMention *m = person_at(f, end + 1);
        bool subject = m && m->tokens.end < f->count &&
                       (f->tokens[m->tokens.end].pos == ENT_POS_VERB ||
                        f->tokens[m->tokens.end].pos == ENT_POS_AUX);
        if (subject) break;
        ENT_TRY(take_body(f, end + 1, &end));
    }
    return ENT_OK;
}

/* A person's mention begins at token I. */
static bool person_begins(const EntFinder *f, uint32_t i)
{
    const EntMention *m = ent_mention_from(f, i);
    return m && m->type == ENT_MENTION_ENTITY && m->kind == ENT_CLASS_Person;
}

/* The body's mention of one word that ends before token I, or what may be one, or NULL. */
static EntMention *body_ending(EntFinder *f, uint32_t i)
{
    for (size_t k = 0; k < f->out->list.len; k++) {
        EntMention *m = &f->out->list.at[k];
        if (m->tokens.end != i || m->tokens.begin + 1 != i || m->type != ENT_MENTION_ENTITY)
            continue;
        bool guess = m->kind == ENT_CLASS_Person && m->strength < ENT_STRENGTH_SURE;
        return guess || ent_class_top(m->kind) == ENT_CLASS_Organisation ? m : NULL;
    }
    return NULL;
}

/* "Quorvane Biologics Chief Operating Officer Ann Lee": capitals that no rule takes for a name
 * right before a title and its bearer. */
static EntStatus take_front_employer(EntFinder *f, EntSpan role)
{
    uint32_t i = role.begin;
    if (f->words[i].heading || !f->words[i].capital || !person_begins(f, role.end)) return ENT_OK;
    while (i > 0 && i + NAME > role.begin && !f->words[i].opens && ent_finder_capital(f, i - 1))
        i--;
    EntMention *begun = body_ending(f, i);
    for (uint32_t k = i; begun && k < role.begin; k++) /* not "Quorvane Retail" */
        if (ent_finder_has(f, k, ENT_SENSE_CommonWord) || ent_finder_has(f, k, ENT_SENSE_Role))
            begun = NULL;
    if (begun && i < role.begin && !f->words[i].opens) {
        begun->kind = begun->kind == ENT_CLASS_Person ? ENT_CLASS_Company : begun->kind;
        begun->tokens.end = role.begin; /* "Quorvane | Biologics", known as Quorvane elsewhere */
        for (; i < role.begin; i++) f->taken[i] = 1;
        return ENT_OK;
    }
    EntSpan name = {i, role.begin};
    bool cut = i > 0 && f->words[i - 1].capital && !f->words[i].opens;
    if (role.begin - i < 2 || cut || ent_finder_calendar(f, i)) return ENT_OK;
    for (uint32_t k = i; k < role.begin; k++)
        if (ent_finder_has(f, k, ENT_SENSE_Role) || ent_finder_has(f, k, ENT_SENSE_Demonym) ||
            f->words[k].function || (k > i && f->tokens[k].sentence_start) || !f->words[k].letters)
            return ENT_OK;
    if (ent_finder_has(f, i, ENT_SENSE_CommonWord) || ent_finder_has(f, i, ENT_SENSE_GivenName))
        return ENT_OK;
    return ent_finder_add_name(f, name, ENT_CLASS_Company, ENT_STRENGTH_SURE);
}

/* "Ann Lee from | Bright to", "joins | Bright's | Ann Lee": of a person who is called so. */
static bool beside_its_person(const EntFinder *f, uint32_t i)
{
    const EntMention *m;
    if (ent_finder_is(f, i - 1, "from")) {
        m = ent_mention_to(f, i - 1);
    } else {
        bool genitive = i + 1 < f->count && ent_str_is(f->tokens[i + 1].tag, "POS");
        m = genitive && !f->tokens[i].sentence_start ? ent_mention_from(f, i + 2) : NULL;
        if (m && m->tokens.end - m->tokens.begin < 2) return false;
    }
    return m && m->kind == ENT_CLASS_Person && m->strength >= ENT_STRENGTH_LABEL;
}

/* A common word, written large beside one of its people, that no rule takes for a name. */
static EntStatus take_home_body(EntFinder *f, uint32_t i)
{
    if (i + 1 >= f->count || f->taken[i] || !f->words[i].capital || f->words[i].upper ||
        f->words[i].function || f->words[i].heading || f->words[i - 1].capital)
        return ENT_OK;
    bool other = ent_finder_capital(f, i + 1) || ent_finder_calendar(f, i) ||
                 ent_finder_has(f, i, ENT_SENSE_Role) || ent_of_nation(f, i) ||
                 ent_finder_has(f, i, ENT_SENSE_OrgHead) ||
                 ent_finder_has(f, i, ENT_SENSE_EventHead) ||
                 ent_lexicon_lists(f->lexicon, ent_finder_text(f, i), ENT_WORDS_DepartmentNoun);
    if (other || !beside_its_person(f, i)) return ENT_OK;
    return ent_finder_add_name(f, (EntSpan){i, i + 1}, ENT_CLASS_Company, ENT_STRENGTH_LABEL);
}

EntStatus ent_find_employers(EntFinder *f)
{
    for (uint32_t i = 0; i < f->count; i++)
        if (of_career(f, i)) ENT_TRY(take_past_employers(f, i + 1));
    for (uint32_t i = 2; i < f->count; i++) ENT_TRY(take_home_body(f, i));
    for (size_t k = 0; k < f->out->list.len; k++) {
        const EntMention *m = &f->out->list.at[k];
        if (m->type == ENT_MENTION_ENTITY && m->kind == ENT_CLASS_Person &&
            called_business(f, m->tokens))
            make_company(f, m);
    }
    size_t count = f->out->list.len;
    for (size_t k = 0; k < count; k++)
        if (f->out->list.at[k].type == ENT_MENTION_ROLE) {
            EntSpan role = f->out->list.at[k].tokens;
            ENT_TRY(take_employer(f, role));
            ENT_TRY(take_front_employer(f, role));
        }
    return ENT_OK;
}
