/* Parts of bodies that are told by their names alone: "the Quorva University School of Law", "the
 * School of Harbour Law (SHL, Quorva University)". */
#include "fact/relate.h"

typedef struct Namer {
    const EntExtractWork *work;
    const EntDoc *doc;
    EntFacts *facts;
} Namer;

static const EntEntity *entity(const Namer *n, uint32_t e)
{
    return &n->facts->entities.at[e];
}

static bool is(const Namer *n, uint32_t i, const char *text)
{
    return ent_doc_is(n->doc, i, text);
}

/* The token behind "(QU)" and "'s" at I. */
static uint32_t behind_marks(const Namer *n, uint32_t i, uint32_t end)
{
    if (is(n, i, "(") && i + 2 < end && is(n, i + 2, ")")) i += 3;
    return i < end && ent_str_is(n->doc->tokens.at[i].tag, "POS") ? i + 1 : i;
}

/* END, or the token of ", LLC" that a name of more than that ends in. */
static uint32_t before_legal_form(const Namer *n, uint32_t i, uint32_t end)
{
    if (end > i + 1 && ent_word_has(&n->work->mentions.words[end - 1], ENT_SENSE_CompanySuffix))
        end--;
    return end > i + 1 && is(n, end - 1, ",") ? end - 1 : end;
}

/* What is left of a name at [I, END) has a noun for a part at its end, or before its "of". */
static bool names_unit(const Namer *n, uint32_t i, uint32_t end)
{
    static const char *const prepositions[] = {"of", "for", "on", "at", "in"};
    uint32_t head = i;
    while (head < end && !ENT_STR_AMONG(n->doc->tokens.at[head].text, prepositions)) head++;
    head = before_legal_form(n, i, head);
    return head > i && ent_word_has(&n->work->mentions.words[head - 1], ENT_SENSE_UnitNoun);
}

/* Tokens of the name of WHOLE that opens the mention SPAN of its part, or 0. */
static uint32_t opens_with(const Namer *n, EntSpan span, const EntEntity *whole)
{
    enum { SHORTEST = 2 };
    for (uint32_t k = span.end - 1; k > span.begin; k--) {
        EntStr name = ent_doc_span_text(n->doc, (EntSpan){span.begin, k});
        if (name.len < SHORTEST || !ent_entity_goes_by(whole, name)) continue;
        return names_unit(n, behind_marks(n, k, span.end), span.end) ? k - span.begin : 0;
    }
    return 0;
}

static bool is_body(const Namer *n, uint32_t e)
{
    return ent_class_top(entity(n, e)->kind) == ENT_CLASS_Organisation && !entity(n, e)->described;
}

/* The body with the longest name that opens one of those of PART; the mention that shows it. */
static uint32_t whole_of(const Namer *n, uint32_t part, EntSpan *shown)
{
    uint32_t best = 0, whole = ENT_NO_ENTITY;
    for (uint32_t m = 0; m < entity(n, part)->mention_count; m++) {
        EntSpan span = entity(n, part)->mentions[m];
        for (uint32_t e = 0; e < n->facts->entities.len && span.end > span.begin + 1; e++) {
            uint32_t length = e == part || !is_body(n, e) ? 0 : opens_with(n, span, entity(n, e));
            if (length <= best) continue;
            best = length;
            whole = e;
            *shown = span;
        }
    }
    return whole;
}

/* The body of a mention that begins at token I; its end in *END. */
static uint32_t body_at(const Namer *n, uint32_t i, uint32_t *end)
{
    uint32_t e = ent_entity_at(n->work, i);
    if (e == ENT_NO_ENTITY || !is_body(n, e)) return ENT_NO_ENTITY;
    const EntMention *m = ent_mention_at(&n->work->mentions, i);
    *end = m->tokens.end;
    return m->tokens.begin == i ? e : ENT_NO_ENTITY;
}

/* The body behind the short form of PART in a bracket: "(SHL, Quorva University)". */
static uint32_t beside_short_form(const Namer *n, uint32_t part, EntSpan *shown)
{
    for (uint32_t m = 0; m < entity(n, part)->mention_count; m++) {
        uint32_t i = entity(n, part)->mentions[m].end, end;
        if (!is(n, i, "(") || body_at(n, i + 1, &end) != part || !is(n, end, ",")) continue;
        uint32_t whole = body_at(n, end + 1, &end);
        if (whole == ENT_NO_ENTITY || whole == part || !is(n, end, ")")) continue;
        *shown = entity(n, part)->mentions[m];
        return whole;
    }
    return ENT_NO_ENTITY;
}

/* The body whose seat entity E is by its name, "Quorva Headquarters"; E where none is. */
static uint32_t whose_seat(const Namer *n, uint32_t e)
{
    EntStr name = entity(n, e)->name;
    if (!ent_str_ends(name, ENT_STR(" Headquarters"))) return e;
    EntStr owner = ent_str_sub(name, 0, name.len - strlen(" Headquarters"));
    for (uint32_t k = 0; k < n->facts->entities.len; k++)
        if (k != e && is_body(n, k) && ent_entity_goes_by(entity(n, k), owner)) return k;
    return e;
}

/* "the Harbour Directorate at Quorva Headquarters": a part of the body as well, which has its seat
 * there. */
static EntStatus parts_of_owners(const Namer *n)
{
    size_t stated = n->facts->facts.len;
    for (size_t i = 0; i < stated; i++) {
        EntFact f = n->facts->facts.at[i];
        if (f.property != ENT_PROPERTY_partOf || f.object.type != ENT_VALUE_ENTITY) continue;
        uint32_t owner = whose_seat(n, f.object.entity);
        if (owner == f.object.entity || owner == f.subject) continue;
        f.object.entity = owner;
        if (!ENT_PUSH(&n->facts->facts, f)) return ENT_ERR_MEMORY;
    }
    return ENT_OK;
}

EntStatus ent_relate_units(const EntExtractWork *work, const EntDoc *doc, EntFacts *facts)
{
    Namer n = {work, doc, facts};
    ENT_TRY(parts_of_owners(&n));
    for (uint32_t e = 0; e < facts->entities.len; e++) {
        EntSpan shown = {0, 0};
        if (!is_body(&n, e) || ent_is_stated(facts, e, ENT_PROPERTY_partOf)) continue;
        uint32_t whole = whole_of(&n, e, &shown);
        if (whole == ENT_NO_ENTITY) whole = beside_short_form(&n, e, &shown);
        if (whole == ENT_NO_ENTITY) continue;
        EntSpan sentence = doc->sentences.at[ent_doc_sentence_of(doc, shown.begin)];
        ENT_TRY(ent_relate(facts, e, ENT_PROPERTY_partOf, whole, sentence, "unit-by-name", 0.7f));
    }
    return ENT_OK;
}
