/* spaCy's tokenizer (spacy/tokenizer.pyx, 3.8): prefix, suffix and infix patterns, url pattern,
 * exceptions and special cases, all from the package's own data. */
#ifndef ENT_NLP_TOKENIZER_H
#define ENT_NLP_TOKENIZER_H

#include "model/container.h"
#include "text/doc.h"

typedef struct EntTokenizer EntTokenizer;
typedef struct EntTokenizerWork EntTokenizerWork;

EntStatus ent_tokenizer_new(const EntModel *model, EntTokenizer **out, EntError *err) ENT_MUST_USE;
void ent_tokenizer_free(EntTokenizer *tokenizer);
EntStatus ent_tokenizer_work_new(const EntTokenizer *tokenizer,
                                 EntTokenizerWork **out) ENT_MUST_USE;
void ent_tokenizer_work_free(EntTokenizerWork *work);

/* Append the tokens of bytes [begin, end) of doc->text to doc->tokens: text, norm, begin, end,
 * space_after are set, the rest zero. Heads are set to the token itself. */
EntStatus ent_tokenizer_run(const EntTokenizer *tokenizer, EntTokenizerWork *work, EntDoc *doc,
                            uint32_t begin, uint32_t end) ENT_MUST_USE;

/* Lexical attributes that the network's features hash (spacy/lang/lex_attrs.py): all views or
 * copies in ARENA. PREFIX is the first code point, SUFFIX the last three, SHAPE "Xxxx". */
typedef struct EntLexeme {
    EntStr norm, prefix, suffix, shape;
    bool is_space;
} EntLexeme;

#endif
