/* Decimal numbers as xsd:decimal writes them, read by no locale (strtod follows the process's).
 * Thread rule: pure function. */
#ifndef ENT_BASE_DECIMAL_H
#define ENT_BASE_DECIMAL_H

#include "base/str.h"

/* The number that all of S is: digits with a sign before and a point among them or not, "1500000",
 * "-0.25", ".5"; false where it is none, and *OUT is as it was. The double next to it as long as it
 * has no more than 15 digits. */
bool ent_decimal_parse(EntStr s, double *out);

#endif
