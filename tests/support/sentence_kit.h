/* Sentences made by hand for tests of patterns: rows of units in, facts out as lines of text. */
#ifndef ENT_TEST_SENTENCE_KIT_H
#define ENT_TEST_SENTENCE_KIT_H

#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/buf.h"
#include "fact/match.h"

/* A unit; words are separated by one space, the last one is the head. */
typedef struct Row {
    const char *text;
    const char *lemma; /* NULL: as text */
    const char *pos, *tag, *dep, *ner;
    int up;           /* row number of the parent, from 0; its own or -1: root */
    const char *type; /* class, or Date, Money, Count, Role; NULL: Token */
    const char *name; /* entity, where it is not the text */
    int list;         /* coordination from 1; 0: none */
    bool described;
    EntDate start, end; /* of a date */
    double number;      /* of an amount or a count */
    const char *code;   /* currency or mode */
    bool ends_sentence;
} Row;

typedef struct Kit {
    EntDoc doc;
    EntUnits units;
    EntSpans sentences;
    ENT_VEC(EntDateValue) dates;
    ENT_VEC(EntAmountValue) amounts;
    ENT_VEC(EntCountValue) counts;
    EntFacts facts;
    EntMatchContext context;
    EntMatchWork *work;
    EntDiagnostics diagnostics;
    uint32_t diagnosed; /* times ENT-F001 came */
    EntBuf out;
} Kit;

static inline void kit_require(bool ok)
{
    if (!ok) abort();
}

static inline uint32_t kit_entity(Kit *kit, const char *name, EntClass kind)
{
    EntEntities *all = &kit->facts.entities;
    for (uint32_t i = 0; i < all->len; i++)
        if (ent_str_is(all->at[i].name, name)) return i;
    kit_require(ENT_PUSH(all, (EntEntity){.name = ent_str(name), .kind = kind}));
    return (uint32_t)all->len - 1;
}

static inline uint32_t kit_value(Kit *kit, const Row *row, EntUnitType type)
{
    EntStr code = ent_str(row->code);
    switch (type) {
    case ENT_UNIT_DATE:
        kit_require(ENT_PUSH(&kit->dates, (EntDateValue){.start = row->start, .end = row->end}));
        return (uint32_t)kit->dates.len - 1;
    case ENT_UNIT_MONEY:
        kit_require(ENT_PUSH(&kit->amounts, (EntAmountValue){row->number, code}));
        return (uint32_t)kit->amounts.len - 1;
    case ENT_UNIT_COUNT:
        kit_require(ENT_PUSH(&kit->counts, (EntCountValue){row->number, code}));
        return (uint32_t)kit->counts.len - 1;
    case ENT_UNIT_TOKEN:
    case ENT_UNIT_ENTITY:
    case ENT_UNIT_ROLE:
        break;
    }
    return UINT32_MAX;
}

static inline EntUnitType kit_type(const char *name)
{
    static const char *const names[] = {"Token", "", "Date", "Money", "Count", "Role"};
    for (int i = 0; i < 6; i++)
        if (!name || strcmp(name, names[i]) == 0) return (EntUnitType)i;
    return ENT_UNIT_ENTITY;
}

/* The tokens of ROW's text; the doc's text is appended to a buffer that does not move. */
static inline EntSpan kit_tokens(Kit *kit, const Row *row)
{
    EntDoc *doc = &kit->doc;
    uint32_t first = (uint32_t)doc->tokens.len;
    for (const char *word = row->text; *word;) {
        size_t len = strcspn(word, " ");
        uint32_t begin = (uint32_t)doc->text.len;
        char *end = (char *)(uintptr_t)(doc->text.ptr + begin);
        memcpy(end, word, len);
        end[len] = ' ';
        doc->text.len += len + 1;
        EntStr text = ent_str_n(end, len);
        EntToken token = {.text = text,
                          .lemma = text,
                          .begin = begin,
                          .end = begin + (uint32_t)len,
                          .head = (uint32_t)doc->tokens.len,
                          .iob = ENT_IOB_O};
        kit_require(ENT_PUSH(&doc->tokens, token));
        word += len;
        while (*word == ' ') word++;
    }
    EntToken *head = &doc->tokens.at[doc->tokens.len - 1];
    if (row->lemma) head->lemma = ent_str(row->lemma);
    head->tag = ent_str(row->tag);
    head->dep = ent_str(row->dep);
    head->pos = (uint8_t)ent_pos_parse(ent_str(row->pos));
    if (row->ner) {
        head->iob = ENT_IOB_B;
        head->label = ent_str(row->ner);
    }
    return (EntSpan){first, (uint32_t)doc->tokens.len};
}

static inline void kit_row(Kit *kit, const Row *row)
{
    uint32_t self = (uint32_t)kit->units.len;
    EntUnit unit = {.type = kit_type(row->type),
                    .tokens = kit_tokens(kit, row),
                    .parent = row->up < 0 ? self : (uint32_t)row->up,
                    .dep = ent_str(row->dep),
                    .entity = ENT_NO_ENTITY,
                    .list = row->list ? (uint32_t)row->list : ENT_NO_LIST,
                    .part = ENT_NO_UNIT,
                    .described = row->described};
    unit.head = unit.tokens.end - 1;
    unit.value = kit_value(kit, row, unit.type);
    if (unit.type == ENT_UNIT_ENTITY) {
        unit.kind = ent_class_parse(ent_str(row->type));
        kit_require(unit.kind != ENT_CLASS_NONE);
        unit.entity = kit_entity(kit, row->name ? row->name : row->text, unit.kind);
    }
    kit_require(ENT_PUSH(&kit->units, unit));
}

static inline void kit_diagnose(void *user, const char *code, const EntError *err)
{
    Kit *kit = user;
    kit_require(strcmp(code, "ENT-F001") == 0 && err->status == ENT_ERR_LIMIT);
    kit->diagnosed++;
}

/* Parents of rows are row numbers of the whole table. */
static inline void kit_open(Kit *kit, const Row *rows, size_t count)
{
    size_t size = 1;
    *kit = (Kit){.out = ENT_BUF_INIT((size_t)1 << 20)};
    for (size_t i = 0; i < count; i++) size += strlen(rows[i].text) + 2;
    kit->doc.text.ptr = ent_arena_alloc(&kit->doc.arena, size, 1);
    kit_require(kit->doc.text.ptr != NULL);
    uint32_t unit = 0, token = 0;
    for (size_t i = 0; i < count; i++) {
        kit_row(kit, &rows[i]);
        if (!rows[i].ends_sentence && i + 1 < count) continue;
        kit_require(ENT_PUSH(&kit->sentences, (EntSpan){unit, (uint32_t)kit->units.len}));
        kit_require(ENT_PUSH(&kit->doc.sentences, (EntSpan){token, (uint32_t)kit->doc.tokens.len}));
        unit = (uint32_t)kit->units.len;
        token = (uint32_t)kit->doc.tokens.len;
    }
    kit->facts.doc = &kit->doc;
    kit->diagnostics = (EntDiagnostics){kit_diagnose, kit};
    kit->context = (EntMatchContext){.doc = &kit->doc,
                                     .units = kit->units.at,
                                     .sentences = kit->sentences.at,
                                     .dates = kit->dates.at,
                                     .amounts = kit->amounts.at,
                                     .counts = kit->counts.at,
                                     .unit_count = kit->units.len,
                                     .date_count = kit->dates.len,
                                     .amount_count = kit->amounts.len,
                                     .count_count = kit->counts.len,
                                     .main_event = ENT_NO_ENTITY,
                                     .arena = &kit->doc.arena,
                                     .diagnostics = &kit->diagnostics};
    kit_require(ent_match_work_new(&kit->work) == ENT_OK);
}

static inline void kit_close(Kit *kit)
{
    ent_match_work_free(kit->work);
    ENT_VEC_FREE(&kit->units);
    ENT_VEC_FREE(&kit->sentences);
    ENT_VEC_FREE(&kit->dates);
    ENT_VEC_FREE(&kit->amounts);
    ENT_VEC_FREE(&kit->counts);
    ENT_VEC_FREE(&kit->facts.entities);
    ENT_VEC_FREE(&kit->facts.facts);
    ent_buf_release(&kit->out);
    ent_doc_release(&kit->doc);
}

static inline EntStr kit_name(const Kit *kit, uint32_t entity)
{
    const EntEntity *e = &kit->facts.entities.at[entity];
    return e->name.len ? e->name : ent_str(ent_class_name(e->kind));
}

static inline void kit_object(Kit *kit, const EntValue *v)
{
    switch (v->type) {
    case ENT_VALUE_ENTITY:
        ent_buf_add(&kit->out, kit_name(kit, v->entity));
        break;
    case ENT_VALUE_DATE:
        ent_buf_printf(&kit->out, "%d-%02d-%02d", v->date.year, v->date.month, v->date.day);
        break;
    case ENT_VALUE_POSITION:
        ent_buf_add(&kit->out, v->text);
        if (v->entity == ENT_NO_ENTITY) break;
        ent_buf_add(&kit->out, ENT_STR(" at "));
        ent_buf_add(&kit->out, kit_name(kit, v->entity));
        break;
    case ENT_VALUE_ATTENDANCE:
    case ENT_VALUE_AMOUNT:
        ent_buf_printf(&kit->out, "%.0f %.*s", v->number, ENT_STR_ARG(v->text));
        break;
    case ENT_VALUE_TERM:
    case ENT_VALUE_STRING:
        ent_buf_add(&kit->out, v->text);
        break;
    }
}

/* The facts from number FIRST on, one a line: "Forum organiser Acme\n". */
static inline const char *kit_facts(Kit *kit, size_t first)
{
    ent_buf_clear(&kit->out);
    ent_buf_add(&kit->out, ENT_STR(""));
    for (size_t i = first; i < kit->facts.facts.len; i++) {
        const EntFact *fact = &kit->facts.facts.at[i];
        ent_buf_add(&kit->out, kit_name(kit, fact->subject));
        ent_buf_printf(&kit->out, " %s ", ent_property_name(fact->property));
        kit_object(kit, &fact->object);
        ent_buf_add_char(&kit->out, '\n');
    }
    return kit->out.ptr;
}

/* Run the patterns in TEXT and give the facts they add. A text that does not compile ends the
 * test with its message. */
static inline const char *kit_run(Kit *kit, const char *text)
{
    EntPatterns *patterns;
    EntError err = ENT_ERROR_NONE;
    char message[600];
    size_t first = kit->facts.facts.len;
    if (ent_patterns_parse("test.pat", ent_str(text), &patterns, &err) != ENT_OK) {
        ent_error_format(&err, message, sizeof message);
        fprintf(stderr, "%s\n%s\n", message, text);
        abort();
    }
    kit_require(ent_patterns_run(patterns, kit->work, &kit->context, &kit->facts, &err) == ENT_OK);
    const char *facts = kit_facts(kit, first);
    for (size_t i = 0; i < kit->facts.facts.len; i++) kit->facts.facts.at[i].pattern = NULL;
    ent_patterns_free(patterns);
    return facts;
}

static inline void kit_note(void *user, const EntMatch *match)
{
    Kit *kit = user;
    if (kit->out.len) ent_buf_add_char(&kit->out, ' ');
    for (uint32_t i = 0; i < match->capture_count; i++) {
        if (i) ent_buf_add_char(&kit->out, ',');
        if (match->units[i] == ENT_NO_UNIT)
            ent_buf_add_char(&kit->out, '-');
        else
            ent_buf_add(&kit->out,
                        ent_doc_span_text(&kit->doc, kit->units.at[match->units[i]].tokens));
    }
}

/* Run EXPRESSION ("match …" or "sequence …" and where lines) and give its matches, each as the
 * texts of its captures in the order of their names' first use: "Acme,forum Beta,-" */
static inline const char *kit_match(Kit *kit, const char *expression)
{
    EntPatterns *patterns;
    EntError err = ENT_ERROR_NONE;
    char message[600];
    EntBuf text = ENT_BUF_INIT((size_t)1 << 20);
    kit_require(ent_buf_printf(&text, "pattern p %s emit @main? startDate @article?", expression) ==
                ENT_OK);
    if (ent_patterns_parse("test.pat", ent_buf_as_str(&text), &patterns, &err) != ENT_OK) {
        ent_error_format(&err, message, sizeof message);
        fprintf(stderr, "%s\n%s\n", message, text.ptr);
        abort();
    }
    ent_buf_clear(&kit->out);
    ent_buf_add(&kit->out, ENT_STR(""));
    kit->context.on_match = kit_note;
    kit->context.user = kit;
    kit_require(ent_patterns_run(patterns, kit->work, &kit->context, &kit->facts, &err) == ENT_OK);
    kit->context.on_match = NULL;
    ent_patterns_free(patterns);
    ent_buf_release(&text);
    return kit->out.ptr;
}

#endif
