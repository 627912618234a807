/* What is shown of one article, in three forms (explain_*.c). */
#ifndef ENT_CLI_EXPLAIN_H
#define ENT_CLI_EXPLAIN_H

#include "base/buf.h"
#include "pipeline/stages.h"

/* Append to BUF; it is sticky, so that the caller checks once. */
void cli_explain_text(EntBuf *buf, const EntArticle *article, const EntResult *result);
void cli_explain_json(EntBuf *buf, const EntArticle *article, const EntResult *result);
void cli_explain_conllu(EntBuf *buf, const EntArticle *article, const EntResult *result);

/* Append the object of a fact as one short text: a name, a date, "title at organisation". */
void cli_explain_value(EntBuf *buf, const EntFacts *facts, const EntValue *value);

/* "B-ORG", "I-ORG" or "". Written to OUT of SIZE bytes. */
const char *cli_explain_iob(const EntToken *token, char *out, size_t size);

#endif
