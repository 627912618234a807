/* SPARQL results in CSV as an aligned table for people. Thread rule: pure function. */
#ifndef ENT_CLI_TABLE_H
#define ENT_CLI_TABLE_H

#include "base/buf.h"

/* Append CSV (RFC 4180, first row the names) to OUT as columns: names, a rule, rows. Line breaks in
 * values are shown as spaces, other controls as escapes (base/shown.h), IRIs of known namespaces
 * with their prefixes. ENT_ERR_MEMORY. */
EntStatus cli_table(EntStr csv, EntBuf *out) ENT_MUST_USE;

#endif
