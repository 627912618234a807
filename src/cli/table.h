/* SPARQL results as an aligned table for people. Thread rule: pure functions. */
#ifndef ENT_CLI_TABLE_H
#define ENT_CLI_TABLE_H

#include "store/results.h"

/* Append RESULTS to OUT as columns: names, a rule, rows. Line breaks in values are shown as spaces,
 * other controls as escapes (base/shown.h), decimals without zeros at their end, IRIs of known
 * namespaces with their prefixes and, where NAMES has a name for them, behind it in parentheses.
 * NAMES (may be NULL) is the answer to the query of cli_table_names: of several names of a node the
 * longest, of those the last by bytes. ENT_ERR_MEMORY. */
EntStatus cli_table(const EntResults *results, const EntResults *names, EntBuf *out) ENT_MUST_USE;

/* Append to OUT a query for the names of the nodes in RESULTS; nothing where there are none, or too
 * many to ask for (CLI_TABLE_NAMES). */
EntStatus cli_table_names(const EntResults *results, EntBuf *out) ENT_MUST_USE;

enum { CLI_TABLE_NAMES = 2000 };

#endif
