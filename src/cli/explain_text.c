/* For people: a block a sentence, then entities, then facts with their sentences. */
#include <stdio.h>

#include "cli/explain.h"
#include "input/date.h"
#include "text/utf8.h"

enum { COLUMNS = 7, WIDEST = 40 };

/* Append S, cut at WIDEST code points, white space shown as one space, padded to WIDTH. */
static void add_cell(EntBuf *buf, EntStr s, size_t width)
{
    size_t at = 0, count = 0;
    while (at < s.len && count < WIDEST) {
        size_t from = at;
        uint32_t c = ent_utf8_next(s, &at);
        if (c == '\n' || c == '\t')
            ent_buf_add_char(buf, ' ');
        else
            ent_buf_add(buf, ent_str_sub(s, from, at));
        count++;
    }
    for (; count < width; count++) ent_buf_add_char(buf, ' ');
}

static size_t cell_width(EntStr s)
{
    size_t n = ent_utf8_count(s);
    return n > WIDEST ? WIDEST : n;
}

typedef struct Cells {
    char number[16], head[24], iob[80];
    EntStr at[COLUMNS];
} Cells;

/* Number, form, lemma, tags, head with its relation, entity label: numbers count from 1 within the
 * sentence, head 0 is the root. */
static void make_cells(const EntDoc *doc, EntSpan sentence, uint32_t i, Cells *cells)
{
    const EntToken *t = &doc->tokens.at[i];
    uint32_t head = t->head == i ? 0 : t->head - sentence.begin + 1;
    snprintf(cells->number, sizeof cells->number, "%u", i - sentence.begin + 1);
    snprintf(cells->head, sizeof cells->head, "%u", head);
    cli_explain_iob((EntIob)t->iob, t->label, cells->iob, sizeof cells->iob);
    const EntStr row[COLUMNS] = {ent_str(cells->number), t->text, t->lemma,           t->tag,
                                 ent_str(cells->head),   t->dep,  ent_str(cells->iob)};
    memcpy(cells->at, row, sizeof row);
}

static void add_sentence(EntBuf *buf, const EntDoc *doc, EntSpan sentence)
{
    size_t widths[COLUMNS] = {0};
    Cells cells;
    for (uint32_t i = sentence.begin; i < sentence.end; i++) {
        make_cells(doc, sentence, i, &cells);
        for (size_t k = 0; k < COLUMNS; k++)
            if (cell_width(cells.at[k]) > widths[k]) widths[k] = cell_width(cells.at[k]);
    }
    for (uint32_t i = sentence.begin; i < sentence.end; i++) {
        make_cells(doc, sentence, i, &cells);
        for (size_t k = 0; k < COLUMNS; k++) {
            ent_buf_add(buf, ENT_STR("  "));
            add_cell(buf, cells.at[k], k + 1 < COLUMNS ? widths[k] : 0);
        }
        while (buf->len && buf->ptr[buf->len - 1] == ' ') buf->len--;
        ent_buf_add_char(buf, '\n');
    }
}

static void add_line(EntBuf *buf, const char *name, EntStr value)
{
    if (value.len) ent_buf_printf(buf, "%s: %.*s\n", name, ENT_STR_ARG(value));
}

static void add_article(EntBuf *buf, const EntArticle *article, const EntFacts *facts,
                        const EntFront *front)
{
    static const char *const parts[] = {"headline", "byline", "dateline",    "caption",
                                        "imprint",  "about",  "boilerplate", "officer"};
    char date[ENT_DATE_SIZE];
    add_line(buf, "source", article->source);
    add_line(buf, "address", article->url);
    add_line(buf, "headline", facts->headline);
    add_line(buf, "author", front->author);
    add_line(buf, "publisher", facts->publisher);
    add_line(buf, "published", ent_str(ent_date_format(facts->published, date)));
    for (size_t i = 0; i < front->parts.len; i++) {
        EntPart part = front->parts.at[i];
        ent_buf_printf(buf, "part: %s, bytes %u to %u\n", parts[part.kind], part.range.begin,
                       part.range.end);
    }
}

static void add_entity(EntBuf *buf, const EntDoc *doc, const EntEntity *entity, size_t number)
{
    ent_buf_printf(buf, "e%zu  %s  %.*s%s\n", number, ent_class_name(entity->kind),
                   ENT_STR_ARG(entity->name), entity->described ? "  (described)" : "");
    for (uint32_t i = 0; i < entity->other_count; i++)
        ent_buf_printf(buf, "      also: %.*s\n", ENT_STR_ARG(entity->others[i]));
    for (uint32_t i = 0; i < entity->mention_count; i++) {
        EntSpan span = entity->mentions[i];
        if (span.begin >= span.end) continue;
        ent_buf_printf(buf, "      sentence %u: ", ent_doc_sentence_of(doc, span.begin) + 1);
        add_cell(buf, ent_doc_span_text(doc, span), 0);
        ent_buf_add_char(buf, '\n');
    }
}

/* Pattern and file, or rule: who found FACT. */
static void add_finder(EntBuf *buf, const CliExplained *x, const EntFact *fact)
{
    const char *file;
    uint32_t line, count;
    const char *name = fact->pattern ? fact->pattern : "-";
    if (ent_patterns_find(x->patterns, ent_str(name), &file, &line)) {
        ent_buf_printf(buf, "pattern %s (%s:%u)", name, file, line);
        return;
    }
    ent_buf_printf(buf, "rule %s (built in)", name);
    ent_trace_captures(x->trace, fact, &count);
    if (count) /* the rule changed what a pattern found */
        ent_buf_printf(buf, " after pattern %s", x->trace->matches.at[fact->match - 1].pattern);
}

void cli_explain_fact_text(EntBuf *buf, const CliExplained *x, const EntFacts *facts,
                           const EntFact *fact)
{
    EntStr name = facts->entities.at[fact->subject].name;
    const EntDoc *doc = &x->result->doc;
    uint32_t count;
    ent_buf_printf(buf, "e%u %.*s%s%s ", fact->subject + 1, ENT_STR_ARG(name), name.len ? " " : "",
                   ent_property_name(fact->property));
    cli_explain_value(buf, facts, &fact->object);
    ent_buf_printf(buf, "\n      confidence %.2f, ", (double)fact->confidence);
    add_finder(buf, x, fact);
    ent_buf_add_char(buf, '\n');
    if (fact->evidence.begin < fact->evidence.end)
        ent_buf_printf(buf, "      sentence %u: \"%.*s\"\n",
                       ent_doc_sentence_of(doc, fact->evidence.begin) + 1,
                       ENT_STR_ARG(ent_doc_span_text(doc, fact->evidence)));
    const EntTraceCapture *captures = ent_trace_captures(x->trace, fact, &count);
    for (uint32_t i = 0; i < count; i++) {
        ent_buf_printf(buf, "      %.*s = \"%.*s\", ", ENT_STR_ARG(captures[i].name),
                       ENT_STR_ARG(ent_doc_span_text(doc, captures[i].tokens)));
        cli_explain_range(buf, doc, captures[i].tokens);
        ent_buf_add_char(buf, '\n');
    }
}

void cli_explain_text(EntBuf *buf, const CliExplained *x)
{
    const EntDoc *doc = &x->result->doc;
    const EntFacts *facts = &x->result->facts;
    add_article(buf, x->article, facts, &x->result->front);
    for (size_t i = 0; i < doc->sentences.len; i++) {
        EntStr text = ent_doc_span_text(doc, doc->sentences.at[i]);
        ent_buf_printf(buf, "\nsentence %zu: %.*s\n", i + 1, ENT_STR_ARG(text));
        add_sentence(buf, doc, doc->sentences.at[i]);
    }
    ent_buf_printf(buf, "\nentities: %zu\n", facts->entities.len);
    for (size_t i = 0; i < facts->entities.len; i++)
        add_entity(buf, doc, &facts->entities.at[i], i + 1);
    ent_buf_printf(buf, "\nfacts: %zu\n", facts->facts.len);
    for (size_t i = 0; i < facts->facts.len; i++)
        cli_explain_fact_text(buf, x, facts, &facts->facts.at[i]);
}
