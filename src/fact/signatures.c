#include "fact/signatures.h"

/* Behind the line of token I. */
static uint32_t next_line(const EntMentions *m, uint32_t i)
{
    do i++;
    while (i < m->token_count && !m->words[i].opens);
    return i;
}

static EntClass top_at(const EntExtractWork *work, const EntFacts *facts, uint32_t i)
{
    uint32_t e = ent_entity_at(work, i);
    return e == ENT_NO_ENTITY ? ENT_CLASS_NONE : ent_class_top(facts->entities.at[e].kind);
}

/* The body in [BEGIN, END), which begins at most NEAR tokens behind BEGIN; ENT_NO_ENTITY. */
static uint32_t body_in(const EntExtractWork *work, const EntFacts *facts, uint32_t begin,
                        uint32_t end, uint32_t near)
{
    for (uint32_t i = begin; i < end && i <= begin + near; i++)
        if (top_at(work, facts, i) == ENT_CLASS_Organisation) return ent_entity_at(work, i);
    return ENT_NO_ENTITY;
}

/* The title that the line at I begins with; "Founder Ann Lee" is a line about somebody else. */
static const EntMention *title_of_line(const EntMentions *m, uint32_t i)
{
    const EntMention *title = ent_mention_at(m, i);
    if (!title || title->type != ENT_MENTION_ROLE || title->tokens.begin != i) return NULL;
    uint32_t end = title->tokens.end;
    bool goes_on = end < m->token_count && !m->words[end].opens && m->words[end].capital;
    return goes_on ? NULL : title;
}

/* Behind the degrees that follow a name which ends at I: "Jan Novak, MS, MBA |". */
static uint32_t past_degrees(const EntMentions *m, uint32_t i)
{
    uint32_t line = next_line(m, i - 1);
    for (uint32_t k = i; k < line; k++)
        if (m->words[k].letters && !m->words[k].upper) return i;
    return line;
}

/* Whether the mention PERSON is all of its line, forms of address and degrees aside. */
static bool alone_on_line(const EntMentions *m, EntSpan person)
{
    uint32_t begin = person.begin;
    while (begin > 0 && !m->words[begin].opens) {
        begin--;
        if (m->words[begin].letters && !ent_word_has(&m->words[begin], ENT_SENSE_Honorific))
            return false;
    }
    uint32_t end = past_degrees(m, person.end);
    return end < m->token_count && m->words[end].opens;
}

/* "Orion Pumps Ltd. | Jan Novak | Head of Press": the body that is all of the line above NAME's.
 * *FIRST: no title stands above it, below which it would stand. */
static uint32_t body_above(const EntExtractWork *work, const EntFacts *facts, EntSpan name,
                           bool *first)
{
    const EntMentions *m = &work->mentions;
    uint32_t i = name.begin;
    while (i > 0 && !m->words[i].opens) i--;
    if (i > 1 && !m->words[i - 1].letters && !m->words[i - 1].digits) i--; /* "Ltd." */
    if (i == 0) return ENT_NO_ENTITY;
    const EntMention *body = ent_mention_at(m, i - 1);
    bool whole = body && body->tokens.end == i && m->words[body->tokens.begin].opens;
    const EntMention *title =
        whole && body->tokens.begin > 0 ? ent_mention_at(m, body->tokens.begin - 1) : NULL;
    *first = whole && !(title && title->type == ENT_MENTION_ROLE);
    return whole && top_at(work, facts, i - 1) == ENT_CLASS_Organisation
               ? ent_entity_at(work, i - 1)
               : ENT_NO_ENTITY;
}

static EntStatus add_position(const EntExtractWork *work, EntDoc *doc, EntFacts *facts,
                              uint32_t person, EntSpan name, const EntMention *title)
{
    const EntMentions *m = &work->mentions;
    uint32_t line = next_line(m, title->tokens.begin), last = line;
    uint32_t body = body_in(work, facts, title->tokens.end, line, 2);
    bool first = false, closes = title->tokens.end == line;
    uint32_t above = closes ? body_above(work, facts, name, &first) : ENT_NO_ENTITY;
    if (first && body == ENT_NO_ENTITY) body = above;
    if (body == ENT_NO_ENTITY && closes && line < m->token_count) {
        body = body_in(work, facts, line, line + 1, 0);
        last = body == ENT_NO_ENTITY ? line : next_line(m, line);
    }
    if (body == ENT_NO_ENTITY) body = above;
    EntFact fact = {.subject = person,
                    .property = ENT_PROPERTY_position,
                    .object = {.type = ENT_VALUE_POSITION,
                               .text = ent_mention_text(doc, title->tokens),
                               .entity = body},
                    .evidence = {name.begin, last},
                    .pattern = "title-below-name",
                    .confidence = 0.85f};
    return ENT_PUSH(&facts->facts, fact) ? ENT_OK : ENT_ERR_MEMORY;
}

/* "Jan Novak, Account Director | Amber Communications": the body is all of the line below. */
static void employ_below(const EntExtractWork *work, const EntDoc *doc, EntFacts *facts,
                         const EntMention *title)
{
    const EntMentions *m = &work->mentions;
    uint32_t line = title->tokens.end;
    if (line >= m->token_count || !m->words[line].opens) return;
    const EntMention *body = ent_mention_at(m, line);
    if (top_at(work, facts, line) != ENT_CLASS_Organisation ||
        body->tokens.end != next_line(m, line))
        return;
    EntStr text = ent_doc_span_text(doc, title->tokens);
    for (size_t i = 0; i < facts->facts.len; i++) {
        EntFact *f = &facts->facts.at[i];
        if (f->property == ENT_PROPERTY_position && f->object.text.ptr == text.ptr &&
            f->object.entity == ENT_NO_ENTITY)
            f->object.entity = ent_entity_at(work, line);
    }
}

EntStatus ent_find_titles_below(const EntExtractWork *work, EntDoc *doc, EntFacts *facts)
{
    const EntMentions *m = &work->mentions;
    for (size_t i = 0; i < m->list.len; i++) {
        EntSpan name = m->list.at[i].tokens;
        if (m->list.at[i].type == ENT_MENTION_ROLE) employ_below(work, doc, facts, &m->list.at[i]);
        if (top_at(work, facts, name.begin) != ENT_CLASS_Person || !alone_on_line(m, name))
            continue;
        const EntMention *title = title_of_line(m, past_degrees(m, name.end));
        uint32_t person = ent_entity_at(work, name.begin);
        if (title) ENT_TRY(add_position(work, doc, facts, person, name, title));
    }
    return ENT_OK;
}
