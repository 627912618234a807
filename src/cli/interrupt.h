/* SIGINT and SIGTERM: the first one ends a run early and in order, a second one ends the program at
 * once. Thread rule: called by one thread; the signals may reach any. */
#ifndef ENT_CLI_INTERRUPT_H
#define ENT_CLI_INTERRUPT_H

#include "input/source.h"

/* Catch the signals from now on, unless they are ignored, as a shell does for what it runs in the
 * background. */
void cli_interrupt_begin(void);

/* What the first signal stops, also where it has come already; NULL: nothing any more. */
void cli_interrupt_stops(EntSource *source);

/* The signal that has come, 0 where none has. */
int cli_interrupt_signal(void);

#endif
