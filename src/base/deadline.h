/* A time by which the work of this thread on one article is to be done. Who set it asks afterwards
 * whether it has passed; long loops look at it now and then, and end with ENT_ERR_LIMIT.
 *
 * With a deadline what comes out depends on the clock, so none is set unless the user asks for it;
 * the caps of base/limits.h bound the work without one. Thread rule: each thread has its own. */
#ifndef ENT_BASE_DEADLINE_H
#define ENT_BASE_DEADLINE_H

#include <stdbool.h>

#include "base/status.h"

/* From now on this thread has SECONDS; 0: no deadline. */
void ent_deadline_start(unsigned seconds);

/* Costs a look at the clock where there is a deadline, else nothing. */
bool ent_deadline_passed(void);

/* ENT_ERR_LIMIT where it has passed. */
EntStatus ent_deadline_check(void) ENT_MUST_USE;

#endif
