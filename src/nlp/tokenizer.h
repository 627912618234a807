/* spaCy's tokenizer (spacy/tokenizer.pyx, 3.8.18): text is cut at white space, and each piece by
 * rules for whole words ("don't"), then from its ends by prefix and suffix patterns, and inside by
 * an infix pattern; at last, words of several tokens that a rule knows (":-)") are put together.
 * Patterns and rules are the package's own, and legal forms and signs of currencies ("S.p.A.",
 * "Rs.") that it would cut are words, too, as special cases of spaCy's tokenizer are; and so are
 * names that end as an address does, in capitals ("Gate.IO").
 *
 * Differences from spaCy, for words of unusual length only, so that time is linear in the text:
 * pieces longer than ENT_MAX_WORD bytes stay one token; in words longer than 32 bytes a suffix is
 * looked for in the last 32 bytes, and further left only while one begins exactly there; patterns
 * that take more than a million steps do not match (nlp/regex.h).
 * Thread rule: EntTokenizer is immutable and shared; EntTokenizerWork belongs to one thread. */
#ifndef ENT_NLP_TOKENIZER_H
#define ENT_NLP_TOKENIZER_H

#include "model/container.h"
#include "text/doc.h"

typedef struct EntTokenizer EntTokenizer;
typedef struct EntTokenizerWork EntTokenizerWork;

/* Prepare the rules of MODEL, which must outlive the tokenizer. ENT_ERR_MODEL, ENT_ERR_MEMORY. */
EntStatus ent_tokenizer_new(const EntModel *model, EntTokenizer **out, EntError *err) ENT_MUST_USE;
void ent_tokenizer_free(EntTokenizer *tokenizer);

/* Buffers of one thread, and a cache of the pieces seen, of this tokenizer only, which must outlive
 * it; results do not depend on it. ENT_ERR_MEMORY. */
EntStatus ent_tokenizer_work_new(const EntTokenizer *tokenizer,
                                 EntTokenizerWork **out) ENT_MUST_USE;
void ent_tokenizer_work_free(EntTokenizerWork *work);

/* Append the tokens of bytes [begin, end) of doc->text to doc->tokens: text, norm, begin, end,
 * space_after are set, the rest zero. Heads are set to the token itself. NORM is a view of the
 * doc's text, a copy in the doc's arena, or a view of the model or the tokenizer. Bytes that are
 * not UTF-8 do no harm: their piece stays one token. ENT_ERR_LIMIT (more than ENT_MAX_TOKENS in the
 * doc), ENT_ERR_MEMORY; the doc's tokens are then as before. */
EntStatus ent_tokenizer_run(const EntTokenizer *tokenizer, EntTokenizerWork *work, EntDoc *doc,
                            uint32_t begin, uint32_t end) ENT_MUST_USE;

#endif
