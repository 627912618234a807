/* The pattern language, and matching what it compiles on a sentence made by hand. */
#include "onto/pattern.h"

#include "sentence_kit.h"

#include "fuzz.h"

/* Acme Corp and Beta University signed a deal of $ 5 in Oslo on Monday . */
static const Row rows[] = {
    {.text = "Acme Corp",
     .lemma = "Corp",
     .pos = "PROPN",
     .tag = "NNP",
     .dep = "nsubj",
     .up = 3,
     .type = "Company",
     .ner = "ORG",
     .list = 1},
    {.text = "and", .pos = "CCONJ", .tag = "CC", .dep = "cc", .up = 0},
    {.text = "Beta University",
     .pos = "PROPN",
     .tag = "NNP",
     .dep = "conj",
     .up = 0,
     .type = "University",
     .ner = "ORG",
     .list = 1},
    {.text = "signed", .lemma = "sign", .pos = "VERB", .tag = "VBD", .dep = "ROOT", .up = -1},
    {.text = "a", .pos = "DET", .tag = "DT", .dep = "det", .up = 5},
    {.text = "deal", .pos = "NOUN", .tag = "NN", .dep = "dobj", .up = 3},
    {.text = "of", .pos = "ADP", .tag = "IN", .dep = "prep", .up = 5},
    {.text = "$ 5",
     .pos = "NUM",
     .tag = "CD",
     .dep = "pobj",
     .up = 6,
     .type = "Money",
     .number = 5,
     .code = "USD"},
    {.text = "in", .pos = "ADP", .tag = "IN", .dep = "prep", .up = 3},
    {.text = "Oslo",
     .pos = "PROPN",
     .tag = "NNP",
     .dep = "pobj",
     .up = 8,
     .type = "City",
     .ner = "GPE"},
    {.text = "on", .pos = "ADP", .tag = "IN", .dep = "prep", .up = 3},
    {.text = "Monday",
     .pos = "PROPN",
     .tag = "NNP",
     .dep = "pobj",
     .up = 10,
     .type = "Date",
     .start = {2024, 6, 3}},
    {.text = ".", .pos = "PUNCT", .tag = ".", .dep = "punct", .up = 3},
};

static uint32_t lines_of(EntStr text)
{
    uint32_t lines = 1;
    for (size_t i = 0; i < text.len; i++) lines += text.ptr[i] == '\n';
    return lines;
}

static void match(const FuzzInput *in, const EntPatterns *patterns)
{
    Kit kit;
    ent_alloc_fail_after(-1); /* the kit's own memory is there */
    kit_open(&kit, rows, sizeof rows / sizeof *rows);
    if (in->faulty) ent_alloc_fail_after(in->pick % 64);
    EntStatus status = ent_patterns_run(patterns, kit.work, &kit.context, &kit.facts, NULL);
    ent_alloc_fail_after(-1);
    FUZZ_STATUS(in, status, ENT_OK, ENT_OK);
    for (size_t i = 0; status == ENT_OK && i < kit.facts.facts.len; i++) {
        const EntFact *fact = &kit.facts.facts.at[i];
        FUZZ_CHECK(in, fact->subject < kit.facts.entities.len);
        FUZZ_CHECK(in, fact->object.type != ENT_VALUE_ENTITY ||
                           fact->object.entity < kit.facts.entities.len);
        FUZZ_CHECK(in, fact->evidence.begin < fact->evidence.end &&
                           fact->evidence.end <= kit.doc.tokens.len);
        FUZZ_CHECK(in, fact->confidence >= 0 && fact->confidence <= 1);
    }
    kit_close(&kit);
}

static void fuzz_target(const FuzzInput *in)
{
    EntPatterns *patterns = NULL;
    EntError err = ENT_ERROR_NONE;
    EntStatus status = ent_patterns_parse("fuzz.pat", in->bytes, &patterns, &err);
    FUZZ_STATUS(in, status, ENT_ERR_ONTOLOGY, ENT_ERR_LIMIT);
    FUZZ_CHECK(in, (status == ENT_OK) == (err.message[0] == '\0'));
    FUZZ_CHECK(in, err.line <= lines_of(in->bytes) + 1);
    if (status == ENT_OK) {
        size_t examples;
        const EntExample *example = ent_patterns_examples(patterns, &examples);
        for (size_t i = 0; i < examples; i++)
            FUZZ_CHECK(in, example[i].line >= 1 && example[i].line <= lines_of(in->bytes));
        for (size_t i = 0; i < ent_patterns_count(patterns); i++)
            FUZZ_CHECK(in, ent_patterns_name(patterns, i)[0] != '\0');
        match(in, patterns);
    }
    ent_patterns_free(patterns);
}
