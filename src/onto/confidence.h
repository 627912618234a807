/* How sure a fact is: the measured table ontology/patterns/confidence.tsv (docs/confidence.md).
 *
 * Enters: the pattern or rule that found a fact, its property, the confidence that its author
 * stated and the signs of the fact. Leaves: a probability, by a logistic model over the log-odds of
 * the measured rate and of the stated confidence, with a weight for each sign. The rate is that of
 * the pattern for this property; where the table has no such row, that of the property; else of
 * all. Measured by tools/confidence/measure.py.
 *
 * Thread rule: immutable once loaded, shared by threads. */
#ifndef ENT_ONTO_CONFIDENCE_H
#define ENT_ONTO_CONFIDENCE_H

#include "base/error.h"
#include "base/str.h"
#include "onto/vocab.h"

/* Signs of a fact, beyond the pattern, that tell how often such facts are right. */
/* clang-format off */
#define ENT_SIGN_LIST(X) \
    X(LISTED, "listed") /* one of more than four such facts of its subject */ \
    X(QUOTATION, "quotation") /* its sentence has a quotation mark */ \
    X(LONG, "long") /* its sentence has more than 45 tokens */
/* clang-format on */

typedef enum EntSign {
#define X(name, text) ENT_SIGN_##name,
    ENT_SIGN_LIST(X)
#undef X
        ENT_SIGN_COUNT
} EntSign;

/* "listed" for ENT_SIGN_LISTED; static. */
const char *ent_sign_name(EntSign sign);

typedef struct EntConfidence EntConfidence;

/* Read DIR/patterns/confidence.tsv; DIR is the ontology folder. Without such a file *OUT is an
 * empty table, by which stated confidences stay. ENT_ERR_ONTOLOGY (with line), ENT_ERR_INPUT,
 * ENT_ERR_MEMORY. */
EntStatus ent_confidence_load(const char *dir, EntConfidence **out, EntError *err) ENT_MUST_USE;

/* The same of TEXT, which is copied; FILE names it in errors. */
EntStatus ent_confidence_parse(const char *file, EntStr text, EntConfidence **out,
                               EntError *err) ENT_MUST_USE;
void ent_confidence_free(EntConfidence *confidence);

/* The confidence of a fact of PROPERTY that PATTERN (a pattern or rule; NULL: none is known) found,
 * whose author STATED 0 to 1 for it. SIGNS: bit s for sign s. Between 0.01 and 0.99, or STATED
 * where the table has no rate for it. */
float ent_confidence_of(const EntConfidence *confidence, const char *pattern, EntProperty property,
                        float stated, uint32_t signs);

/* Names that the table has rows for, in its order; for tests. */
size_t ent_confidence_rows(const EntConfidence *confidence);
EntStr ent_confidence_name(const EntConfidence *confidence, size_t row);

#endif
