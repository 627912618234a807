/* Tokens and attributes of texts, for comparison with spaCy (parity_text.py).
 *
 * Usage: text_dump MODEL < INPUT
 * INPUT, for each document: "BYTES\n", the text, "\n"; then "N\n" and N lines "TAG TAB DEP", one a
 * token, or "0\n". Output, for each document: "doc COUNT", then a line a token; strings in hex. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "nlp/attributes.h"
#include "nlp/lemma.h"
#include "nlp/lexeme.h"
#include "nlp/tokenizer.h"

static void check(EntStatus status, const EntError *err)
{
    char text[600];
    if (status == ENT_OK) return;
    ent_error_format(err, text, sizeof text);
    fprintf(stderr, "text_dump: %s\n", text);
    exit(1);
}

static void put(EntStr s)
{
    putchar('\t');
    for (size_t i = 0; i < s.len; i++) printf("%02x", (unsigned char)s.ptr[i]);
}

static bool read_tags(EntDoc *doc)
{
    size_t count;
    char tag[64], dep[64];
    if (scanf("%zu", &count) != 1 || getchar() != '\n') return false;
    for (size_t i = 0; i < count; i++) {
        if (scanf("%63[^\t]%*c%63[^\n]%*c", tag, dep) != 2) return false;
        if (i >= doc->tokens.len) continue;
        doc->tokens.at[i].tag = ent_arena_copy(&doc->arena, ent_str(tag));
        doc->tokens.at[i].dep = ent_arena_copy(&doc->arena, ent_str(dep));
    }
    return true;
}

static void dump(const EntDoc *doc, EntLexemes *lexemes)
{
    printf("doc %zu\n", doc->tokens.len);
    for (size_t i = 0; i < doc->tokens.len; i++) {
        const EntToken *t = &doc->tokens.at[i];
        const EntLexeme *l = ent_lexemes_get(lexemes, t->text, t->norm);
        printf("%u\t%u\t%d\t%d", t->begin, t->end, t->space_after, l->is_space);
        put(t->norm);
        put(l->prefix);
        put(l->suffix);
        put(l->shape);
        printf("\t%" PRIu64 "\t%" PRIu64 "\t%" PRIu64 "\t%" PRIu64, l->norm_hash, l->prefix_hash,
               l->suffix_hash, l->shape_hash);
        put(ent_str(ent_pos_name((EntPos)t->pos)));
        put(t->morph);
        put(t->lemma);
        put(t->tag);
        put(t->dep);
        putchar('\n');
    }
}

int main(int argc, char **argv)
{
    EntError err = ENT_ERROR_NONE;
    EntModel *model;
    EntTokenizer *tokenizer;
    EntTokenizerWork *work;
    EntAttributes *attributes;
    EntLemmatizer *lemmatizer;
    EntLemmaWork *lemmas;
    EntLexemes lexemes = {0};
    EntDoc doc = {0};
    size_t bytes;
    if (argc != 2) return 2;
    check(ent_model_open(argv[1], &model, &err), &err);
    check(ent_tokenizer_new(model, &tokenizer, &err), &err);
    check(ent_tokenizer_work_new(tokenizer, &work), &err);
    check(ent_attributes_new(model, &attributes, &err), &err);
    check(ent_lemmatizer_new(model, &lemmatizer, &err), &err);
    check(ent_lemma_work_new(lemmatizer, &lemmas), &err);
    while (scanf("%zu", &bytes) == 1 && getchar() == '\n') {
        char *text = malloc(bytes + 1);
        if (!text || fread(text, 1, bytes + 1, stdin) != bytes + 1) return 1;
        doc.text = ent_str_n(text, bytes);
        check(ent_tokenizer_run(tokenizer, work, &doc, 0, (uint32_t)bytes), &err);
        if (!read_tags(&doc)) return 1;
        EntSpan all = {0, (uint32_t)doc.tokens.len};
        check(ent_attributes_apply(attributes, &doc, all), &err);
        check(ent_lemmas_apply(lemmatizer, lemmas, &doc, all), &err);
        dump(&doc, &lexemes);
        ent_lexemes_trim(&lexemes);
        ent_doc_reset(&doc);
        free(text);
    }
    ent_doc_release(&doc);
    ent_lexemes_release(&lexemes);
    ent_lemma_work_free(lemmas);
    ent_lemmatizer_free(lemmatizer);
    ent_attributes_free(attributes);
    ent_tokenizer_work_free(work);
    ent_tokenizer_free(tokenizer);
    ent_model_free(model);
    return 0;
}
