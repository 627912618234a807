/* The kind of a body by what the article says of it: "Quorvane, a non-profit …", "the daily
 * Quorvane", "Quorvane is a manufacturer of …". One kind for all mentions of one text. */
#include "mention/name_parts.h"
#include "mention/typing.h"

/* Adjectives that decide over the noun: "a non-profit organization", "a 501(c)(3) group". */
static bool non_profit(const EntFinder *f, uint32_t i)
{
    static const char *const marks[] = {"nonprofit",  "non-profit",    "not-for-profit",
                                        "charitable", "philanthropic", "charity"};
    if (ent_finder_is(f, i, "profit") && i >= 2 && ent_finder_is(f, i - 1, "-")) return true;
    return ENT_STR_AMONG(ent_finder_text(f, i), marks) ||
           ent_str_starts(ent_finder_text(f, i), ENT_STR("501(c"));
}

/* The kind that the noun ending at I tells: a head noun of bodies, a common noun for companies. */
static EntClass noun_kind(const EntFinder *f, uint32_t begin, uint32_t i)
{
    const EntSense *head =
        ent_words_head(f->lexicon, f->doc, begin, i + 1, ENT_SENSE_OrgHead, NULL);
    bool tells = head && (!head->weak || head->kind == ENT_CLASS_Organisation ||
                          head->kind == ENT_CLASS_MediaOutlet);
    if (tells) return head->kind;
    bool company = ent_finder_has(f, i, ENT_SENSE_CompanyNoun) ||
                   (!head && ent_finder_has(f, i, ENT_SENSE_BodyNoun));
    return company ? ENT_CLASS_Company : ENT_CLASS_NONE;
}

/* The kind that the noun phrase from I tells: by its head, the last noun before a preposition,
 * verb or comma. */
static EntClass phrase_kind(const EntFinder *f, uint32_t i)
{
    enum { REACH = 12 };
    EntClass kind = ENT_CLASS_NONE;
    for (uint32_t k = i; k < f->count && k < i + REACH && !f->words[k].opens; k++) {
        uint8_t pos = f->tokens[k].pos;
        if (non_profit(f, k)) return ENT_CLASS_Association;
        bool glued = f->words[k].glued || ent_finder_is(f, k + 1, "-");
        if (ent_finder_is(f, k, ",") || (pos == ENT_POS_ADP && !glued) || pos == ENT_POS_SCONJ ||
            pos == ENT_POS_PRON || pos == ENT_POS_AUX || pos == ENT_POS_CCONJ)
            break;
        if (f->words[k].letters && !ent_finder_is(f, k, "-")) kind = noun_kind(f, i, k);
    }
    return kind;
}

/* "Led by Orion, the company opened": the phrase from I is the subject of the clause that follows.
 */
static bool opens_clause(const EntFinder *f, uint32_t i)
{
    enum { REACH = 8 };
    for (uint32_t k = i; k < f->count && k < i + REACH && !f->words[k].opens; k++) {
        EntStr dep = f->tokens[k].dep;
        if (ent_str_starts(f->tokens[k].tag, ENT_STR("W"))) return false; /* "a firm that …" */
        if (ent_str_is(dep, "nsubj") || ent_str_is(dep, "nsubjpass"))
            return f->tokens[k].head > k && f->tokens[f->tokens[k].head].pos != ENT_POS_NOUN;
        if (ent_finder_is(f, k, ",")) return false;
    }
    return false;
}

/* What stands in apposition to, or is said of, the body at SPAN. */
static EntClass described_kind(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.end;
    if (ent_finder_is(f, i, "(") && ent_finder_is(f, i + 2, ")")) i += 3;
    bool is = ent_finder_is(f, i, "is") || ent_finder_is(f, i, "was");
    if (!is && !ent_finder_is(f, i, ",")) return ENT_CLASS_NONE;
    bool article = ent_finder_is(f, i + 1, "a") || ent_finder_is(f, i + 1, "an") ||
                   (ent_finder_is(f, i + 1, "the") && !is);
    if (!article || (!is && opens_clause(f, i + 2))) return ENT_CLASS_NONE;
    return phrase_kind(f, i + 2);
}

EntClass ent_kind_before(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    if (i == 0 || f->words[i].opens || f->words[i - 1].capital) return ENT_CLASS_NONE;
    EntClass kind = noun_kind(f, i - 1, i - 1);
    return kind == ENT_CLASS_MediaOutlet || kind == ENT_CLASS_Association ? kind : ENT_CLASS_NONE;
}

/* A name that tells its kind beyond doubt: the lexicon's, with a legal form, or with a strong head
 * at its end or before "of" or "for". */
static bool tells_kind(const EntFinder *f, const EntMention *m)
{
    if (m->sense) return true;
    if (m->tokens.end - m->tokens.begin < 2) return false;
    if (ent_ends_in_legal_form(f, m->tokens.begin, m->tokens.end)) return true;
    uint32_t end = ent_finder_of(f, m->tokens.begin + 1, m->tokens.end);
    const EntSense *inner =
        ent_words_head(f->lexicon, f->doc, m->tokens.begin, end, ENT_SENSE_OrgHead, NULL);
    const EntSense *head =
        ent_words_head(f->lexicon, f->doc, m->tokens.begin, m->tokens.end, ENT_SENSE_OrgHead, NULL);
    return (head && !head->weak) || (inner && !inner->weak);
}

/* "Quorvane Partnership for Ports is a non-profit organization": a name that sounds like an
 * initiative, of which the text says that it is a body. */
static EntClass body_of_initiative(const EntFinder *f, EntSpan span)
{
    static const char *const nouns[] = {"organization", "organisation", "nonprofit", "non-profit",
                                        "charity",      "company",      "firm",      "foundation",
                                        "association",  "institution",  "agency",    "business"};
    enum { REACH = 10 };
    EntClass kind = described_kind(f, span);
    if (ent_class_top(kind) != ENT_CLASS_Organisation) return ENT_CLASS_NONE;
    for (uint32_t i = span.end + 1; i < f->count && i < span.end + REACH; i++) {
        if (f->words[i].opens || f->tokens[i].pos == ENT_POS_VERB) break;
        if (ENT_STR_AMONG(ent_finder_text(f, i), nouns) && !ent_finder_is(f, i + 1, "-"))
            return kind;
    }
    return ENT_CLASS_NONE;
}

EntStatus ent_find_described_kinds(EntFinder *f)
{
    EntMap kinds = {0};
    EntStatus status = ENT_OK;
    for (size_t i = 0; i < f->out->list.len && status == ENT_OK; i++) {
        const EntMention *m = &f->out->list.at[i];
        if (m->type != ENT_MENTION_ENTITY || m->described || m->sense) continue;
        bool initiative = m->kind == ENT_CLASS_Initiative;
        bool body = ent_class_top(m->kind) == ENT_CLASS_Organisation && !tells_kind(f, m);
        if (!body && !initiative) continue;
        EntClass kind =
            initiative ? body_of_initiative(f, m->tokens) : described_kind(f, m->tokens);
        if (kind == ENT_CLASS_NONE && body) kind = ent_kind_before(f, m->tokens);
        bool plain = !ent_words_head(f->lexicon, f->doc, m->tokens.begin, m->tokens.end,
                                     ENT_SENSE_OrgHead, NULL);
        if (kind == ENT_CLASS_NONE || (kind == ENT_CLASS_Organisation && !plain)) continue;
        if (ent_map_add(&kinds, ent_doc_span_text(f->doc, m->tokens), (uint32_t)kind, NULL) ==
            ENT_MAP_NONE)
            status = ENT_ERR_MEMORY;
    }
    for (size_t i = 0; i < f->out->list.len; i++) {
        EntMention *m = &f->out->list.at[i];
        if (m->type != ENT_MENTION_ENTITY ||
            (ent_class_top(m->kind) != ENT_CLASS_Organisation && m->kind != ENT_CLASS_Initiative))
            continue;
        uint32_t kind = ent_map_get(&kinds, ent_doc_span_text(f->doc, m->tokens));
        if (kind != ENT_MAP_NONE) m->kind = (EntClass)kind;
    }
    ent_map_release(&kinds);
    return status;
}
