/* The constraints that ontology/shapes.ttl has in SPARQL, each the same question in C. */
#include "base/decimal.h"
#include "onto/shapes_form.h"
#include "onto/vocab.h"
#include "text/utf8.h"

#define RULES "https://w3id.org/entente#constraint_"

static EntStr lexical(const EntShapesView *view, uint32_t id)
{
    return ent_shapes_term(view, id)->value;
}

static EntShapesRows values(const EntShapesView *view, uint32_t node, const char *iri)
{
    return ent_shapes_values(view, node, ent_str(iri), false);
}

/* Two dates, months or years, the first no later than the last as far as both go. */
static bool in_order(EntStr first, EntStr last)
{
    size_t n = first.len < last.len ? first.len : last.len;
    return ent_str_cmp(ent_str_sub(first, 0, n), ent_str_sub(last, 0, n)) <= 0;
}

/* A start after every end. */
static bool dates(const EntShapesView *view, uint32_t node, EntStr *value)
{
    EntShapesRows starts = values(view, node, ENT_NS "startDate");
    EntShapesRows ends = values(view, node, ENT_NS "endDate");
    for (size_t i = 0; i < starts.len && ends.len > 0; i++) {
        EntStr start = lexical(view, starts.at[i].other);
        size_t before = 0;
        while (before < ends.len && !in_order(start, lexical(view, ends.at[before].other)))
            before++;
        if (before < ends.len) continue;
        *value = start;
        return true;
    }
    return false;
}

/* A statement that the graph does not make. */
static bool statement(const EntShapesView *view, uint32_t node, EntStr *value)
{
    (void)value;
    EntShapesRows subjects = values(view, node, ENT_RDF_NS "subject");
    EntShapesRows predicates = values(view, node, ENT_RDF_NS "predicate");
    EntShapesRows objects = values(view, node, ENT_RDF_NS "object");
    for (size_t s = 0; s < subjects.len; s++)
        for (size_t p = 0; p < predicates.len; p++)
            for (size_t o = 0; o < objects.len; o++) {
                EntStr predicate = lexical(view, predicates.at[p].other);
                EntShapesRows made =
                    ent_shapes_values(view, subjects.at[s].other, predicate, false);
                if (!ent_shapes_has(made, objects.at[o].other)) return true;
            }
    return false;
}

/* A copy of itself, or of a copy. */
static bool duplicate(const EntShapesView *view, uint32_t node, EntStr *value)
{
    (void)value;
    EntShapesRows firsts = values(view, node, ENT_NS "duplicateOf");
    for (size_t i = 0; i < firsts.len; i++) {
        uint32_t first = firsts.at[i].other;
        if (first == node || values(view, first, ENT_NS "duplicateOf").len > 0) return true;
    }
    return false;
}

typedef struct Span {
    double begin, end; /* code points */
    EntStr quote;
} Span;

/* Each begin, end and quote that a mention has, as a rule one; ANY: true of one of them. */
static bool any_span(const EntShapesView *view, uint32_t node,
                     bool (*any)(const EntShapesView *view, uint32_t node, const Span *span))
{
    EntShapesRows begins = values(view, node, ENT_NS "begin");
    EntShapesRows ends = values(view, node, ENT_NS "end");
    EntShapesRows quotes = values(view, node, ENT_NS "quote");
    for (size_t b = 0; b < begins.len; b++)
        for (size_t e = 0; e < ends.len; e++)
            for (size_t q = 0; q < quotes.len; q++) {
                Span span = {.quote = lexical(view, quotes.at[q].other)};
                if (ent_decimal_parse(lexical(view, begins.at[b].other), &span.begin) &&
                    ent_decimal_parse(lexical(view, ends.at[e].other), &span.end) &&
                    any(view, node, &span))
                    return true;
            }
    return false;
}

static bool has_its_length(const Span *span)
{
    return (double)ent_utf8_count(span->quote) == span->end - span->begin;
}

static bool is_not_as_long(const EntShapesView *view, uint32_t node, const Span *span)
{
    (void)view;
    (void)node;
    return !has_its_length(span);
}

static bool length(const EntShapesView *view, uint32_t node, EntStr *value)
{
    (void)value;
    return any_span(view, node, is_not_as_long);
}

static bool stands_at(EntStr text, const Span *span)
{
    size_t at = 0;
    for (double i = 0; i < span->begin && at < text.len; i++) ent_utf8_next(text, &at);
    return ent_str_starts(ent_str_sub(text, at, text.len), span->quote);
}

static bool is_not_there(const EntShapesView *view, uint32_t node, const Span *span)
{
    EntShapesRows articles = values(view, node, ENT_NS "in");
    if (!has_its_length(span)) return false;
    for (size_t a = 0; a < articles.len; a++) {
        EntShapesRows texts = values(view, articles.at[a].other, ENT_NS "text");
        for (size_t t = 0; t < texts.len; t++)
            if (!stands_at(lexical(view, texts.at[t].other), span)) return true;
    }
    return false;
}

static bool quote(const EntShapesView *view, uint32_t node, EntStr *value)
{
    (void)value;
    return any_span(view, node, is_not_there);
}

EntShapesRule ent_shapes_rule(EntStr iri)
{
    static const struct {
        const char *iri;
        EntShapesRule rule;
    } rules[] = {{RULES "dates", dates},
                 {RULES "statement", statement},
                 {RULES "duplicate", duplicate},
                 {RULES "length", length},
                 {RULES "quote", quote}};
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++)
        if (ent_str_is(iri, rules[i].iri)) return rules[i].rule;
    return NULL;
}
