/* For programs: one JSON object. Token indices count from 0 in the article; offsets are bytes of
 * its text, half-open. */
#include "cli/articles.h"
#include "cli/explain.h"
#include "fact/rate.h"
#include "input/date.h"
#include "mention/evidence.h"

static void add_span(EntBuf *buf, EntSpan span)
{
    ent_buf_printf(buf, "[%u,%u]", span.begin, span.end);
}

static void add_token(EntBuf *buf, const EntToken *t)
{
    char iob[80];
    ent_buf_printf(buf, "{\"begin\":%u,\"end\":%u", t->begin, t->end);
    cli_json_member(buf, "text", t->text, false);
    cli_json_member(buf, "lemma", t->lemma, false);
    cli_json_member(buf, "pos", t->pos ? ent_str(ent_pos_name((EntPos)t->pos)) : ENT_STR_EMPTY,
                    false);
    cli_json_member(buf, "tag", t->tag, false);
    cli_json_member(buf, "morph", t->morph, false);
    ent_buf_printf(buf, ",\"head\":%u", t->head);
    cli_json_member(buf, "dep", t->dep, false);
    cli_json_member(buf, "entity",
                    ent_str(cli_explain_iob((EntIob)t->iob, t->label, iob, sizeof iob)), false);
    cli_json_member(buf, "pressEntity",
                    ent_str(cli_explain_iob((EntIob)t->press_iob, t->press_label, iob, sizeof iob)),
                    false);
    ent_buf_add_char(buf, '}');
}

static void add_entity(EntBuf *buf, const EntEntity *entity)
{
    ent_buf_printf(buf, "{\"class\":\"%s\"", ent_class_name(entity->kind));
    cli_json_member(buf, "name", entity->name, false);
    cli_json_member(buf, "country", entity->country, false);
    ent_buf_add(buf, ENT_STR(",\"alternateNames\":["));
    for (uint32_t i = 0; i < entity->other_count; i++) {
        if (i) ent_buf_add_char(buf, ',');
        cli_json_string(buf, entity->others[i]);
    }
    ent_buf_add(buf, ENT_STR("],\"mentions\":["));
    for (uint32_t i = 0; i < entity->mention_count; i++) {
        if (i) ent_buf_add_char(buf, ',');
        add_span(buf, entity->mentions[i]);
    }
    ent_buf_add(buf, ENT_STR("]}"));
}

/* What a position, attendance or amount is made of. */
static void add_parts(EntBuf *buf, const EntValue *v)
{
    if (v->type == ENT_VALUE_POSITION) {
        cli_json_member(buf, "title", v->text, false);
    } else if (v->type == ENT_VALUE_ATTENDANCE) {
        ent_buf_printf(buf, ",\"count\":%.15g", v->number);
        cli_json_member(buf, "mode", v->text, false);
    } else if (v->type == ENT_VALUE_AMOUNT) {
        ent_buf_printf(buf, ",\"amount\":%.15g", v->number);
        cli_json_member(buf, "currency", v->text, false);
    }
}

/* "pattern" with file and line, or "rule" and the pattern whose fact it changed. */
static void add_finder(EntBuf *buf, const CliExplained *x, const EntFact *fact)
{
    const char *file;
    uint32_t line, count;
    EntStr name = ent_str(fact->pattern);
    if (ent_patterns_find(x->patterns, name, &file, &line)) {
        cli_json_member(buf, "pattern", name, false);
        cli_json_member(buf, "file", ent_str(file), false);
        ent_buf_printf(buf, ",\"line\":%u", line);
        return;
    }
    cli_json_member(buf, "rule", name, false);
    ent_trace_captures(x->trace, fact, &count);
    if (count)
        cli_json_member(buf, "pattern", ent_str(x->trace->matches.at[fact->match - 1].pattern),
                        false);
}

static void add_captures(EntBuf *buf, const CliExplained *x, const EntFact *fact)
{
    uint32_t count;
    const EntTraceCapture *captures = ent_trace_captures(x->trace, fact, &count);
    ent_buf_add(buf, ENT_STR(",\"captures\":["));
    for (uint32_t i = 0; i < count; i++) {
        ent_buf_add(buf, i ? ENT_STR(",{") : ENT_STR("{"));
        cli_json_member(buf, "name", captures[i].name, true);
        cli_json_member(buf, "text", ent_doc_span_text(&x->result->doc, captures[i].tokens), false);
        ent_buf_add(buf, ENT_STR(",\"tokens\":"));
        add_span(buf, captures[i].tokens);
        ent_buf_add_char(buf, '}');
    }
    ent_buf_add_char(buf, ']');
}

/* What the confidence was measured by: a fact of the article's own list only. */
static void add_signs(EntBuf *buf, const EntFacts *facts, const EntFact *fact)
{
    const char *separator = "";
    if (!facts->doc) return;
    uint32_t signs = ent_fact_signs(facts, (size_t)(fact - facts->facts.at));
    ent_buf_printf(buf, ",\"stated\":%.2f,\"signs\":[", (double)fact->stated);
    for (int i = 0; i < ENT_SIGN_COUNT; i++) {
        if (!(signs >> i & 1)) continue;
        ent_buf_printf(buf, "%s\"%s\"", separator, ent_sign_name((EntSign)i));
        separator = ",";
    }
    ent_buf_add_char(buf, ']');
}

void cli_explain_fact_json(EntBuf *buf, const CliExplained *x, const EntFacts *facts,
                           const EntFact *fact)
{
    const EntDoc *doc = &x->result->doc;
    EntBuf value = ENT_BUF_INIT(ENT_ERROR_MESSAGE * 16);
    cli_explain_value(&value, facts, &fact->object);
    ent_buf_printf(buf, "{\"subject\":%u,\"property\":\"%s\"", fact->subject,
                   ent_property_name(fact->property));
    cli_json_member(buf, "value", ent_buf_as_str(&value), false);
    bool refers = fact->object.type == ENT_VALUE_ENTITY || fact->object.type == ENT_VALUE_POSITION;
    if (refers && fact->object.entity != ENT_NO_ENTITY)
        ent_buf_printf(buf, ",\"entity\":%u", fact->object.entity);
    add_parts(buf, &fact->object);
    ent_buf_printf(buf, ",\"confidence\":%.2f", (double)fact->confidence);
    add_signs(buf, facts, fact);
    add_finder(buf, x, fact);
    if (fact->evidence.begin < fact->evidence.end) {
        ent_buf_printf(buf, ",\"sentence\":%u", ent_doc_sentence_of(doc, fact->evidence.begin));
        cli_json_member(buf, "evidence", ent_doc_span_text(doc, fact->evidence), false);
    }
    add_captures(buf, x, fact);
    ent_buf_add_char(buf, '}');
    ent_buf_release(&value);
}

/* Why a name that its words do not settle is taken for what it is. */
static void add_name(EntBuf *buf, const EntNameSigns *name)
{
    ent_buf_add_char(buf, '{');
    cli_json_member(buf, "text", name->text, true);
    cli_json_member(buf, "class", ent_str(ent_class_name(name->kind)), false);
    ent_buf_add(buf, ENT_STR(",\"signs\":["));
    for (uint32_t s = 0, n = 0; s < ENT_NAME_SIGN_COUNT; s++) {
        if (!(name->signs[s / 64] >> s % 64 & 1u)) continue;
        if (n++) ent_buf_add_char(buf, ',');
        cli_json_string(buf, ent_str(ent_name_sign_text((EntNameSign)s)));
    }
    ent_buf_add(buf, ENT_STR("]}"));
}

void cli_explain_json(EntBuf *buf, const CliExplained *x)
{
    const EntDoc *doc = &x->result->doc;
    const EntFacts *facts = &x->result->facts;
    char date[ENT_DATE_SIZE];
    ent_buf_add_char(buf, '{');
    cli_json_member(buf, "source", x->article->source, true);
    cli_json_member(buf, "headline", facts->headline, false);
    cli_json_member(buf, "publisher", facts->publisher, false);
    cli_json_member(buf, "published", ent_str(ent_date_format(facts->published, date)), false);
    ent_buf_add(buf, ENT_STR(",\n\"tokens\":["));
    for (size_t i = 0; i < doc->tokens.len; i++) {
        ent_buf_add(buf, i ? ENT_STR(",\n ") : ENT_STR("\n "));
        add_token(buf, &doc->tokens.at[i]);
    }
    ent_buf_add(buf, ENT_STR("],\n\"sentences\":["));
    for (size_t i = 0; i < doc->sentences.len; i++) {
        if (i) ent_buf_add_char(buf, ',');
        add_span(buf, doc->sentences.at[i]);
    }
    ent_buf_add(buf, ENT_STR("],\n\"names\":["));
    for (uint32_t i = 0; i < facts->name_count; i++) {
        ent_buf_add(buf, i ? ENT_STR(",\n ") : ENT_STR("\n "));
        add_name(buf, &facts->names[i]);
    }
    ent_buf_add(buf, ENT_STR("],\n\"entities\":["));
    for (size_t i = 0; i < facts->entities.len; i++) {
        ent_buf_add(buf, i ? ENT_STR(",\n ") : ENT_STR("\n "));
        add_entity(buf, &facts->entities.at[i]);
    }
    ent_buf_add(buf, ENT_STR("],\n\"facts\":["));
    for (size_t i = 0; i < facts->facts.len; i++) {
        ent_buf_add(buf, i ? ENT_STR(",\n ") : ENT_STR("\n "));
        cli_explain_fact_json(buf, x, facts, &facts->facts.at[i]);
    }
    ent_buf_add(buf, ENT_STR("]}\n"));
}
