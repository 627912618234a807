/* The answer to --why, for programs: one JSON object. Entities are named; token indices count from
 * 0 in the article, half-open. */
#include "cli/articles.h"
#include "cli/explain.h"

static void add_names(EntBuf *buf, const char *member, const EntStr *names, uint32_t count)
{
    ent_buf_printf(buf, ",\"%s\":[", member);
    for (uint32_t i = 0; i < count; i++) {
        if (i) ent_buf_add_char(buf, ',');
        cli_json_string(buf, names[i]);
    }
    ent_buf_add_char(buf, ']');
}

static void add_entities(EntBuf *buf, const CliExplained *x, const EntWhy *why)
{
    ent_buf_add(buf, ENT_STR(",\"entities\":["));
    for (size_t i = 0; i < why->entities.len; i++) {
        const EntEntity *e = &x->trace->entities.at[why->entities.at[i]];
        ent_buf_printf(buf, "%s{\"class\":\"%s\"", i ? "," : "", ent_class_name(e->kind));
        cli_json_member(buf, "name", e->name, false);
        ent_buf_add_char(buf, '}');
    }
    ent_buf_add_char(buf, ']');
}

static void add_facts(EntBuf *buf, const CliExplained *x, const EntWhy *why)
{
    const EntFacts *facts = &x->result->facts;
    ent_buf_add(buf, ENT_STR(",\n\"facts\":["));
    for (size_t i = 0; i < why->facts.len; i++) {
        ent_buf_add(buf, i ? ENT_STR(",\n ") : ENT_STR("\n "));
        cli_explain_fact_json(buf, x, facts, &facts->facts.at[why->facts.at[i]]);
    }
    ent_buf_add_char(buf, ']');
}

static void add_steps(EntBuf *buf, const CliExplained *x, const EntWhy *why)
{
    EntFacts facts = {.entities = x->trace->entities};
    ent_buf_add(buf, ENT_STR(",\n\"steps\":["));
    for (size_t i = 0; i < why->steps.len; i++) {
        const EntTraceStep *s = &x->trace->steps.at[why->steps.at[i]];
        ent_buf_printf(buf, "%s\n {\"did\":\"%s\"", i ? "," : "", cli_explain_did(s->type));
        cli_json_member(buf, "rule", ent_str(s->rule), false);
        cli_json_member(buf, "about", ent_str(s->about), false);
        ent_buf_add(buf, ENT_STR(",\"fact\":"));
        cli_explain_fact_json(buf, x, &facts, &s->before);
        if (s->type == ENT_TRACE_CHANGED) {
            ent_buf_add(buf, ENT_STR(",\"after\":"));
            cli_explain_fact_json(buf, x, &facts, &s->after);
        }
        ent_buf_add_char(buf, '}');
    }
    ent_buf_add_char(buf, ']');
}

static void add_stop(EntBuf *buf, const CliExplained *x, const EntWhyStop *stop)
{
    static const char *const types[] = {"",        "unit",     "label", "missing",
                                        "present", "template", "denied"}; /* EntStopType */
    const EntStop *at = &stop->at;
    ent_buf_printf(buf, "{\"stop\":\"%s\",\"line\":%u", types[at->type], at->expected[0].line);
    EntStr expected[ENT_PROBE_EXPECTED];
    for (uint32_t i = 0; i < at->expected_count; i++) expected[i] = at->expected[i].source;
    add_names(buf, "expected", expected, at->type == ENT_STOP_DENIED ? 0 : at->expected_count);
    if (stop->tokens.begin < stop->tokens.end) {
        EntSpan tokens = stop->tokens;
        cli_json_member(buf, "met", ent_doc_span_text(&x->result->doc, tokens), false);
        ent_buf_printf(buf, ",\"tokens\":[%u,%u]", tokens.begin, tokens.end);
        cli_json_member(buf, "class", ent_str(ent_class_name(stop->kind)), false);
    }
    ent_buf_add_char(buf, '}');
}

static void add_misses(EntBuf *buf, const CliExplained *x, const EntWhy *why)
{
    const EntDoc *doc = &x->result->doc;
    ent_buf_printf(buf, ",\n\"patternsTried\":%u,\"sentencesTried\":%u,\"nearest\":[", why->tried,
                   why->sentences);
    for (uint32_t i = 0; i < why->miss_count; i++) {
        const EntWhyMiss *miss = &why->misses[i];
        ent_buf_add(buf, i ? ENT_STR(",\n {") : ENT_STR("\n {"));
        cli_json_member(buf, "pattern", ent_str(miss->pattern->name), true);
        cli_json_member(buf, "file", ent_str(miss->pattern->file), false);
        ent_buf_printf(buf, ",\"line\":%u,\"sentence\":%u", miss->pattern->line, miss->sentence);
        cli_json_member(buf, "text", ent_doc_span_text(doc, doc->sentences.at[miss->sentence]),
                        false);
        ent_buf_printf(buf, ",\"wouldState\":%s,\"stops\":[", miss->would ? "true" : "false");
        for (uint32_t k = 0; k < miss->stop_count; k++) {
            if (k) ent_buf_add_char(buf, ',');
            add_stop(buf, x, &miss->stops[k]);
        }
        ent_buf_add(buf, ENT_STR("]}"));
    }
    ent_buf_add_char(buf, ']');
}

void cli_explain_why_json(EntBuf *buf, const CliExplained *x, const EntWhyQuestion *question,
                          const EntWhy *why)
{
    ent_buf_add_char(buf, '{');
    cli_json_member(buf, "subject", question->subject, true);
    cli_json_member(buf, "predicate", ent_str(ent_property_name(question->property)), false);
    cli_json_member(buf, "object", question->object, false);
    add_entities(buf, x, why);
    add_names(buf, "nearestNames", why->nearest, why->nearest_count);
    if (why->named_in) ent_buf_printf(buf, ",\"namedInSentence\":%u", why->named_in - 1);
    ent_buf_printf(buf, ",\"objectFound\":%s", why->object_known ? "true" : "false");
    add_facts(buf, x, why);
    add_steps(buf, x, why);
    add_misses(buf, x, why);
    ent_buf_add(buf, ENT_STR("}\n"));
}
