/* What is shown of one article, in three forms (explain_*.c). */
#ifndef ENT_CLI_EXPLAIN_H
#define ENT_CLI_EXPLAIN_H

#include "base/buf.h"
#include "pipeline/stages.h"

/* One article and all that is known of it. */
typedef struct CliExplained {
    const EntArticle *article;
    const EntResult *result;
    const EntTrace *trace;
    const EntPatterns *patterns; /* to tell patterns from rules, and where they are */
} CliExplained;

/* Append to BUF; it is sticky, so that the caller checks once. */
void cli_explain_text(EntBuf *buf, const CliExplained *x);
void cli_explain_json(EntBuf *buf, const CliExplained *x);
void cli_explain_conllu(EntBuf *buf, const CliExplained *x);

/* One fact as the whole article shows it. FACTS: whose entities it speaks of. */
void cli_explain_fact_text(EntBuf *buf, const CliExplained *x, const EntFacts *facts,
                           const EntFact *fact);
void cli_explain_fact_json(EntBuf *buf, const CliExplained *x, const EntFacts *facts,
                           const EntFact *fact);

/* The answer to --why (explain_why.c, explain_why_json.c). */
void cli_explain_why_text(EntBuf *buf, const CliExplained *x, const EntWhyQuestion *question,
                          const EntWhy *why);
void cli_explain_why_json(EntBuf *buf, const CliExplained *x, const EntWhyQuestion *question,
                          const EntWhy *why);

/* Append where TOKENS stand in their sentence: "tokens 4-6", counted from 1, both ends included. */
void cli_explain_range(EntBuf *buf, const EntDoc *doc, EntSpan tokens);

/* Append the object of a fact as one short text: a name, a date, "title at organisation". */
void cli_explain_value(EntBuf *buf, const EntFacts *facts, const EntValue *value);

/* "added", "changed" or "dropped": what a rule did; static. */
const char *cli_explain_did(EntTraceType type);

/* "B-ORG", "I-ORG" or "". Written to OUT of SIZE bytes. */
const char *cli_explain_iob(EntIob iob, EntStr label, char *out, size_t size);

#endif
