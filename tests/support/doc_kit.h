/* Documents made by hand for tests of mentions and links: annotated text in a line of notation,
 * what was found as a line of text.
 *
 *     The Baltic|B-ORG Forum|I-ORG was held|VERB,<hold in Riga|B-GPE,pobj:5 _.
 *
 * Tokens stand between spaces; "_" in front: no space before it in the text; "\n" begins a
 * paragraph. Behind "|" in any order, between commas: a part of speech, an entity label, "<lemma",
 * "#TAG" and "dep:head" (number of the head token, from 0). What is not given is guessed from the
 * word: capitals are proper nouns, lower case is a noun or one of a few function words. A full stop
 * ends a sentence. Include after <cmocka.h>. */
#ifndef ENT_TEST_DOC_KIT_H
#define ENT_TEST_DOC_KIT_H

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/buf.h"
#include "input/date.h"
#include "link/anaphora.h"
#include "mention/mention.h"

typedef struct DocKit {
    EntDoc doc;
    EntMentions mentions;
    EntEntities entities;
    EntLinks links;
    EntBuf out;
} DocKit;

/* The lexicon that the program ships, loaded once. */
static EntLexicon *doc_lexicon;

static inline int doc_load_lexicon(void **state)
{
    (void)state;
    EntError err = ENT_ERROR_NONE;
    if (ent_lexicon_load("ontology", &doc_lexicon, &err) == ENT_OK) return 0;
    print_error("%s: %s\n", err.source, err.message);
    return -1;
}

static inline int doc_free_lexicon(void **state)
{
    (void)state;
    ent_lexicon_free(doc_lexicon);
    return 0;
}

/* --- notation -----------------------------------------------------------------------------------
 */

static inline bool doc_one_of(EntStr word, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (ent_str_eq_nocase(word, ent_str(words[i]))) return true;
    return false;
}

static inline EntPos doc_guess_pos(EntStr word)
{
    static const char *const dets[] = {"the", "a", "an", "this", "that"};
    static const char *const adps[] = {"of",   "in", "on",      "at",    "by",     "for",   "with",
                                       "from", "to", "between", "under", "behind", "during"};
    static const char *const ccs[] = {"and", "or", "&"};
    static const char *const auxs[] = {"is", "was", "are", "were", "will", "has", "have"};
    static const char *const prons[] = {"he", "she", "it", "they"};
    if (isdigit((unsigned char)word.ptr[0])) return ENT_POS_NUM;
    if (ispunct((unsigned char)word.ptr[0]) && word.len <= 2 && word.ptr[0] != '\'')
        return ent_str_is(word, "&") ? ENT_POS_CCONJ : ENT_POS_PUNCT;
    if (ent_str_is(word, "'s")) return ENT_POS_PART;
    if (doc_one_of(word, dets, 5)) return ENT_POS_DET;
    if (doc_one_of(word, adps, 13)) return ENT_POS_ADP;
    if (doc_one_of(word, ccs, 3)) return ENT_POS_CCONJ;
    if (doc_one_of(word, auxs, 7)) return ENT_POS_AUX;
    if (doc_one_of(word, prons, 4)) return ENT_POS_PRON;
    return isupper((unsigned char)word.ptr[0]) || (unsigned char)word.ptr[0] >= 0xC3 ? ENT_POS_PROPN
                                                                                     : ENT_POS_NOUN;
}

/* One annotation behind "|". */
static inline void doc_annotate(EntToken *t, EntStr field)
{
    size_t colon = ent_str_find(field, ENT_STR(":"));
    if (ent_str_starts(field, ENT_STR("B-")) || ent_str_starts(field, ENT_STR("I-"))) {
        t->iob = field.ptr[0] == 'B' ? ENT_IOB_B : ENT_IOB_I;
        t->label = ent_str_sub(field, 2, field.len);
    } else if (field.ptr[0] == '<') {
        t->lemma = ent_str_sub(field, 1, field.len);
    } else if (field.ptr[0] == '#') {
        t->tag = ent_str_sub(field, 1, field.len);
    } else if (colon != SIZE_MAX) {
        t->dep = ent_str_sub(field, 0, colon);
        t->head = (uint32_t)strtoul(field.ptr + colon + 1, NULL, 10);
    } else {
        t->pos = (uint8_t)ent_pos_parse(field);
        if (t->pos == ENT_POS_NONE) fail_msg("no annotation: %.*s", ENT_STR_ARG(field));
    }
}

static inline EntStr doc_guess_tag(const EntToken *t)
{
    if (ent_str_is(t->text, "'s")) return ENT_STR("POS");
    if (t->pos == ENT_POS_PROPN) return ENT_STR("NNP");
    if (t->pos == ENT_POS_NUM) return ENT_STR("CD");
    return t->pos == ENT_POS_NOUN ? ENT_STR("NN") : ENT_STR_EMPTY;
}

/* NOTE: one token of the notation; TEXT ends where it begins. */
static inline void doc_token(EntDoc *doc, char *text, EntStr note, bool starts)
{
    uint32_t i = (uint32_t)doc->tokens.len;
    bool glued = note.ptr[0] == '_' && note.len > 1;
    size_t bar = ent_str_find(note, ENT_STR("|"));
    EntStr word = ent_str_sub(note, glued, bar);
    if (i > 0 && !glued) text[doc->text.len++] = ' ';
    uint32_t begin = (uint32_t)doc->text.len;
    memcpy(text + begin, word.ptr, word.len);
    doc->text.len += word.len;
    word.ptr = text + begin;
    EntToken t = {.text = word,
                  .lemma = word,
                  .dep = ENT_STR("dep"),
                  .begin = begin,
                  .end = begin + (uint32_t)word.len,
                  .head = i,
                  .iob = ENT_IOB_O,
                  .pos = (uint8_t)doc_guess_pos(word),
                  .sentence_start = starts};
    EntStr rest = bar == SIZE_MAX ? ENT_STR_EMPTY : ent_str_sub(note, bar + 1, note.len);
    while (rest.len) {
        size_t comma = ent_str_find(rest, ENT_STR(","));
        doc_annotate(&t, ent_str_sub(rest, 0, comma));
        rest = comma == SIZE_MAX ? ENT_STR_EMPTY : ent_str_sub(rest, comma + 1, rest.len);
    }
    if (!t.tag.len) t.tag = doc_guess_tag(&t);
    assert_true(ENT_PUSH(&doc->tokens, t));
}

static inline void doc_make(EntDoc *doc, const char *notation)
{
    bool starts = true;
    uint32_t paragraph = 0;
    *doc = (EntDoc){0};
    char *text = ent_arena_alloc(&doc->arena, 2 * strlen(notation) + 1, 1);
    assert_non_null(text);
    doc->text = ent_str_n(text, 0);
    for (const char *at = notation; *at;) {
        size_t length = strcspn(at, " ");
        if (*at == '\n') {
            assert_true(
                ENT_PUSH(&doc->paragraphs, (EntSpan){paragraph, (uint32_t)doc->tokens.len}));
            paragraph = (uint32_t)doc->tokens.len;
            starts = true;
        } else if (length) {
            doc_token(doc, text, ent_str_n(at, length), starts);
            starts = ent_str_is(doc->tokens.at[doc->tokens.len - 1].text, ".");
        }
        at += length;
        while (*at == ' ') at++;
    }
    assert_true(ENT_PUSH(&doc->paragraphs, (EntSpan){paragraph, (uint32_t)doc->tokens.len}));
    for (size_t i = 0; i < doc->tokens.len; i++)
        assert_true(doc->tokens.at[i].head < doc->tokens.len);
    assert_int_equal(ent_doc_find_sentences(doc), ENT_OK);
}

/* --- what was found -----------------------------------------------------------------------------
 */

static inline void doc_print_date(EntBuf *out, const EntDateValue *v)
{
    char start[ENT_DATE_SIZE], end[ENT_DATE_SIZE];
    ent_buf_printf(out, "Date %s", ent_date_format(v->start, start));
    if (v->end.year) ent_buf_printf(out, "/%s", ent_date_format(v->end, end));
}

static inline void doc_print_mention(DocKit *kit, const EntMention *m)
{
    EntStr text = ent_doc_span_text(&kit->doc, m->tokens);
    switch (m->type) {
    case ENT_MENTION_ENTITY:
        ent_buf_printf(&kit->out, "%s%s %.*s", m->described ? "described " : "",
                       ent_class_name(m->kind), ENT_STR_ARG(text));
        break;
    case ENT_MENTION_DATE:
        doc_print_date(&kit->out, &kit->mentions.dates.at[m->value]);
        break;
    case ENT_MENTION_MONEY:
        ent_buf_printf(&kit->out, "Money %.15g %.*s", kit->mentions.amounts.at[m->value].value,
                       ENT_STR_ARG(kit->mentions.amounts.at[m->value].currency));
        break;
    case ENT_MENTION_COUNT:
        ent_buf_printf(&kit->out, "Count %.15g %.*s", kit->mentions.counts.at[m->value].count,
                       ENT_STR_ARG(kit->mentions.counts.at[m->value].mode));
        break;
    case ENT_MENTION_ROLE:
        ent_buf_printf(&kit->out, "Role %.*s", ENT_STR_ARG(text));
        break;
    }
}

static inline const char *doc_find(DocKit *kit, const char *notation, const char *published,
                                   bool values_only)
{
    EntDate date = {0};
    *kit = (DocKit){.out = ENT_BUF_INIT((size_t)1 << 20)};
    assert_true(!*published || ent_date_parse(ent_str(published), &date));
    doc_make(&kit->doc, notation);
    assert_int_equal(
        ent_mentions_find(doc_lexicon, &kit->doc, (EntSpan){0, 0}, date, &kit->mentions), ENT_OK);
    ent_buf_add(&kit->out, ENT_STR(""));
    for (size_t i = 0; i < kit->mentions.list.len; i++) {
        const EntMention *m = &kit->mentions.list.at[i];
        if (values_only && m->value == UINT32_MAX) continue;
        if (kit->out.len) ent_buf_add(&kit->out, ENT_STR("; "));
        doc_print_mention(kit, m);
    }
    return kit->out.ptr;
}

/* The mentions of NOTATION's text, with "; " between. PUBLISHED: a date or "". */
static inline const char *doc_mentions(DocKit *kit, const char *notation, const char *published)
{
    return doc_find(kit, notation, published, false);
}

/* Dates, amounts and counts alone. */
static inline const char *doc_values(DocKit *kit, const char *notation, const char *published)
{
    return doc_find(kit, notation, published, true);
}

/* The entities of the same, each with its further forms and the descriptions and pronouns for it:
 * "Person Ann Lee = Lee; Company Acme = it". */
static inline const char *doc_entities(DocKit *kit, const char *notation, const char *published)
{
    doc_mentions(kit, notation, published);
    size_t named = kit->mentions.list.len;
    assert_int_equal(ent_link(doc_lexicon, &kit->doc, &kit->mentions, &kit->entities, &kit->links),
                     ENT_OK);
    assert_int_equal(
        ent_link_anaphora(doc_lexicon, &kit->doc, &kit->mentions, &kit->entities, &kit->links),
        ENT_OK);
    ent_buf_clear(&kit->out);
    ent_buf_add(&kit->out, ENT_STR(""));
    for (uint32_t e = 0; e < kit->entities.len; e++) {
        const EntEntity *entity = &kit->entities.at[e];
        ent_buf_printf(&kit->out, "%s%s %.*s", e ? "; " : "", ent_class_name(entity->kind),
                       ENT_STR_ARG(entity->name));
        for (uint32_t k = 0; k < entity->other_count; k++)
            ent_buf_printf(&kit->out, " = %.*s", ENT_STR_ARG(entity->others[k]));
        for (size_t k = named; k < kit->mentions.list.len; k++)
            if (kit->links.entity_of[k] == e)
                ent_buf_printf(
                    &kit->out, " = %.*s",
                    ENT_STR_ARG(ent_doc_span_text(&kit->doc, kit->mentions.list.at[k].tokens)));
    }
    return kit->out.ptr;
}

static inline void doc_close(DocKit *kit)
{
    ent_mentions_release(&kit->mentions);
    ENT_VEC_FREE(&kit->entities);
    ent_doc_release(&kit->doc);
    ent_buf_release(&kit->out);
}

/* --- tables of cases ----------------------------------------------------------------------------
 */

typedef struct DocCase {
    const char *notation, *found;
} DocCase;

typedef const char *(*DocFind)(DocKit *kit, const char *notation, const char *published);

static inline void doc_check(DocFind find, const DocCase *cases, size_t count,
                             const char *published)
{
    bool good = true;
    for (size_t i = 0; i < count; i++) {
        DocKit kit;
        const char *found = find(&kit, cases[i].notation, published);
        if (strcmp(found, cases[i].found) != 0) {
            good = false;
            print_error("%s\n  expected: %s\n  found:    %s\n", cases[i].notation, cases[i].found,
                        found);
        }
        doc_close(&kit);
    }
    assert_true(good);
}

#define DOC_CHECK(find, cases, published)                                                          \
    doc_check((find), (cases), sizeof(cases) / sizeof *(cases), (published))

#endif
