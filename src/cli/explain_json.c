/* For programs: one JSON object. Token indices count from 0 in the article; offsets are bytes of
 * its text, half-open. */
#include "cli/articles.h"
#include "cli/explain.h"
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
    cli_json_member(buf, "entity", ent_str(cli_explain_iob(t, iob, sizeof iob)), false);
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

static void add_fact(EntBuf *buf, const EntFacts *facts, const EntFact *fact)
{
    EntBuf value = ENT_BUF_INIT(ENT_ERROR_MESSAGE * 16);
    cli_explain_value(&value, facts, &fact->object);
    ent_buf_printf(buf, "{\"subject\":%u,\"property\":\"%s\"", fact->subject,
                   ent_property_name(fact->property));
    cli_json_member(buf, "value", ent_buf_as_str(&value), false);
    bool refers = fact->object.type == ENT_VALUE_ENTITY || fact->object.type == ENT_VALUE_POSITION;
    if (refers && fact->object.entity != ENT_NO_ENTITY)
        ent_buf_printf(buf, ",\"entity\":%u", fact->object.entity);
    ent_buf_printf(buf, ",\"confidence\":%.2f", (double)fact->confidence);
    cli_json_member(buf, "pattern", ent_str(fact->pattern), false);
    if (fact->evidence.begin < fact->evidence.end)
        cli_json_member(buf, "evidence", ent_doc_span_text(facts->doc, fact->evidence), false);
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
    for (uint32_t s = 0, n = 0; s < ENT_SIGN_COUNT; s++) {
        if (!(name->signs[s / 64] >> s % 64 & 1u)) continue;
        if (n++) ent_buf_add_char(buf, ',');
        cli_json_string(buf, ent_str(ent_sign_name((EntSign)s)));
    }
    ent_buf_add(buf, ENT_STR("]}"));
}

void cli_explain_json(EntBuf *buf, const EntArticle *article, const EntResult *result)
{
    const EntDoc *doc = &result->doc;
    const EntFacts *facts = &result->facts;
    char date[ENT_DATE_SIZE];
    ent_buf_add_char(buf, '{');
    cli_json_member(buf, "source", article->source, true);
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
        add_fact(buf, facts, &facts->facts.at[i]);
    }
    ent_buf_add(buf, ENT_STR("]}\n"));
}
