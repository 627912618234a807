/* The answer to --why, for people. */
#include "cli/explain.h"

/* What was found in sentence NUMBER, from 1. */
static void add_mentions(EntBuf *buf, const CliExplained *x, uint32_t number)
{
    EntSpan sentence = x->result->doc.sentences.at[number - 1];
    const char *separator = "      found there: ";
    for (size_t i = 0; i < x->trace->entities.len; i++) {
        const EntEntity *e = &x->trace->entities.at[i];
        bool there = false;
        for (uint32_t k = 0; k < e->mention_count; k++)
            there |= e->mentions[k].begin >= sentence.begin && e->mentions[k].end <= sentence.end;
        if (!there || !e->name.len) continue;
        ent_buf_printf(buf, "%s%.*s (%s)", separator, ENT_STR_ARG(e->name),
                       ent_class_name(e->kind));
        separator = ", ";
    }
    if (separator[0] == ',') ent_buf_add_char(buf, '\n');
}

static void add_subject(EntBuf *buf, const CliExplained *x, const EntWhyQuestion *question,
                        const EntWhy *why)
{
    for (size_t i = 0; i < why->entities.len; i++) {
        const EntEntity *e = &x->trace->entities.at[why->entities.at[i]];
        ent_buf_printf(buf, "subject: %.*s, %s, mentions: %u\n", ENT_STR_ARG(e->name),
                       ent_class_name(e->kind), e->mention_count);
    }
    if (why->entities.len) return;
    ent_buf_printf(buf, "subject: no entity is named '%.*s'\n", ENT_STR_ARG(question->subject));
    if (why->named_in) {
        ent_buf_printf(buf, "      sentence %u has these words, but no mention was made of them\n",
                       why->named_in);
        add_mentions(buf, x, why->named_in);
    }
    for (uint32_t i = 0; i < why->nearest_count; i++)
        ent_buf_printf(buf, "%s%.*s%s",
                       i ? ", " : "      nearest names: ", ENT_STR_ARG(why->nearest[i]),
                       i + 1 == why->nearest_count ? "\n" : "");
}

static void add_object(EntBuf *buf, const CliExplained *x, const EntWhyQuestion *question,
                       const EntWhy *why)
{
    EntRange range = ent_schema_range(question->property);
    if (why->object_known || (range != ENT_RANGE_ENTITY && range != ENT_RANGE_POSITION)) return;
    ent_buf_printf(buf, "object: no entity is named '%.*s'", ENT_STR_ARG(question->object));
    if (why->object_named_in)
        ent_buf_printf(buf, ", though sentence %u has these words", why->object_named_in);
    ent_buf_add_char(buf, '\n');
    if (why->object_named_in) add_mentions(buf, x, why->object_named_in);
}

/* The property is said of another class than any subject's. */
static void add_domain(EntBuf *buf, const CliExplained *x, const EntWhyQuestion *question,
                       const EntWhy *why)
{
    EntTypeSet said_of = ent_schema_subjects(question->property);
    const char *name = ent_property_name(question->property), *separator = " ";
    bool fits = (said_of & ENT_TYPE_BIT(ENT_CLASS_Partnership)) != 0; /* of which it is a party */
    for (size_t i = 0; i < why->entities.len; i++)
        fits |= (ent_type_of_class(x->trace->entities.at[why->entities.at[i]].kind) & said_of) != 0;
    if (fits) return;
    ent_buf_printf(buf, "      %s is said of", name);
    for (int i = 1; i < ENT_CLASS_COUNT; i++) {
        if (!(said_of & ENT_TYPE_BIT(i))) continue;
        ent_buf_printf(buf, "%s%s", separator, ent_class_name((EntClass)i));
        separator = " or ";
    }
    ent_buf_printf(buf,
                   ": was it read as the wrong class? Or ask the other way round:\n"
                   "      --why NAME %s '%.*s'\n",
                   name, ENT_STR_ARG(question->subject));
}

static void add_steps(EntBuf *buf, const CliExplained *x, const EntWhy *why)
{
    EntFacts facts = {.entities = x->trace->entities};
    for (size_t i = 0; i < why->steps.len; i++) {
        const EntTraceStep *s = &x->trace->steps.at[why->steps.at[i]];
        ent_buf_printf(buf, "rule %s %s: %s\n   ", s->rule, cli_explain_did(s->type), s->about);
        cli_explain_fact_text(buf, x, &facts, &s->before);
        if (s->type != ENT_TRACE_CHANGED) continue;
        ent_buf_add(buf, ENT_STR("   to "));
        cli_explain_fact_text(buf, x, &facts, &s->after);
    }
}

/* "bankrolled" (token 3, lemma bankroll, tag VBD, label ROOT) or (token 1-2, Company, label nsubj)
 */
static void add_unit(EntBuf *buf, const CliExplained *x, const EntWhyStop *stop)
{
    const EntDoc *doc = &x->result->doc;
    EntSpan tokens = stop->tokens;
    ent_buf_printf(buf, "\"%.*s\" (", ENT_STR_ARG(ent_doc_span_text(doc, tokens)));
    cli_explain_range(buf, doc, tokens);
    if (stop->kind != ENT_CLASS_NONE) ent_buf_printf(buf, ", %s", ent_class_name(stop->kind));
    for (uint32_t i = tokens.begin; i < tokens.end; i++) {
        const EntToken *t = &doc->tokens.at[i];
        bool head = t->head < tokens.begin || t->head >= tokens.end || t->head == i;
        if (!head) continue;
        ent_buf_printf(buf, ", lemma %.*s, tag %.*s, label %.*s", ENT_STR_ARG(t->lemma),
                       ENT_STR_ARG(t->tag), ENT_STR_ARG(t->dep));
        break;
    }
    ent_buf_add_char(buf, ')');
}

static void add_expected(EntBuf *buf, const EntStop *stop)
{
    for (uint32_t i = 0; i < stop->expected_count; i++)
        ent_buf_printf(buf, "%s%.*s", i ? " or " : "", ENT_STR_ARG(stop->expected[i].source));
}

static void add_stop(EntBuf *buf, const CliExplained *x, const EntWhyStop *stop)
{
    const EntStop *at = &stop->at;
    ent_buf_add(buf, ENT_STR("      "));
    if (at->type != ENT_STOP_DENIED) ent_buf_printf(buf, "line %u: ", at->expected[0].line);
    add_expected(buf, at);
    switch (at->type) {
    case ENT_STOP_NODE:
        ent_buf_add(buf, ENT_STR(" met "));
        add_unit(buf, x, stop);
        break;
    case ENT_STOP_LABEL:
        ent_buf_add(buf, ENT_STR(" by another label: "));
        add_unit(buf, x, stop);
        break;
    case ENT_STOP_MISSING:
        ent_buf_add(buf, ENT_STR(" is not there, seen from "));
        add_unit(buf, x, stop);
        break;
    case ENT_STOP_PRESENT:
        ent_buf_add(buf, ENT_STR(" forbids it, seen from "));
        add_unit(buf, x, stop);
        break;
    case ENT_STOP_TEMPLATE:
        ent_buf_add(buf, ENT_STR(" does not take what was matched: wrong type, or the same twice"));
        break;
    case ENT_STOP_DENIED:
        ent_buf_add(buf, ENT_STR("a negation stands between the named units"));
        break;
    case ENT_STOP_NONE:
        break;
    }
    ent_buf_add_char(buf, '\n');
}

static void add_miss(EntBuf *buf, const CliExplained *x, const EntWhyMiss *miss)
{
    const EntDoc *doc = &x->result->doc;
    ent_buf_printf(buf, "\npattern %s (%s:%u), sentence %u\n      \"%.*s\"\n", miss->pattern->name,
                   miss->pattern->file, miss->pattern->line, miss->sentence + 1,
                   ENT_STR_ARG(ent_doc_span_text(doc, doc->sentences.at[miss->sentence])));
    ent_buf_printf(buf, "   %s\n",
                   !miss->would            ? "came furthest; it stopped at"
                   : miss->stop_count == 1 ? "would state it but for this"
                                           : "would state it but for these");
    for (uint32_t i = 0; i < miss->stop_count; i++) add_stop(buf, x, &miss->stops[i]);
}

void cli_explain_why_text(EntBuf *buf, const CliExplained *x, const EntWhyQuestion *question,
                          const EntWhy *why)
{
    const EntFacts *facts = &x->result->facts;
    ent_buf_printf(buf, "why: %.*s %s %.*s\n", ENT_STR_ARG(question->subject),
                   ent_property_name(question->property),
                   ENT_STR_ARG(question->object.len ? question->object : ENT_STR("(anything)")));
    add_subject(buf, x, question, why);
    add_object(buf, x, question, why);
    if (!why->entities.len) return;
    add_domain(buf, x, question, why);
    ent_buf_printf(buf, "facts: %zu\n", why->facts.len);
    for (size_t i = 0; i < why->facts.len; i++)
        cli_explain_fact_text(buf, x, facts, &facts->facts.at[why->facts.at[i]]);
    add_steps(buf, x, why);
    if (why->facts.len) return;
    if (!why->tried) return; /* the object is none */
    ent_buf_printf(buf, "tried: %u patterns that state %s, on %u sentences\n", why->tried,
                   ent_property_name(question->property), why->sentences);
    if (!why->miss_count)
        ent_buf_add(buf, why->sentences ? ENT_STR("none of them came near\n")
                                        : ENT_STR("no sentence speaks of both\n"));
    for (uint32_t i = 0; i < why->miss_count; i++) add_miss(buf, x, &why->misses[i]);
}
