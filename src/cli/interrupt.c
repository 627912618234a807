#include "cli/interrupt.h"

#include <signal.h>
#include <stdatomic.h>

static const int signals[] = {SIGINT, SIGTERM};
enum { SIGNALS = sizeof signals / sizeof *signals };

static atomic_int caught;
static _Atomic(EntSource *) running;

static void stop(int number)
{
    atomic_store(&caught, number);
    EntSource *source = atomic_load(&running);
    if (source) ent_source_stop(source);
    for (int i = 0; i < SIGNALS; i++) signal(signals[i], SIG_DFL);
}

void cli_interrupt_begin(void)
{
    for (int i = 0; i < SIGNALS; i++) {
        struct sigaction action = {.sa_handler = stop, .sa_flags = SA_RESTART}, before;
        sigemptyset(&action.sa_mask);
        if (sigaction(signals[i], NULL, &before) == 0 && before.sa_handler != SIG_IGN)
            sigaction(signals[i], &action, NULL);
    }
}

void cli_interrupt_stops(EntSource *source)
{
    atomic_store(&running, source);
    if (source && atomic_load(&caught)) ent_source_stop(source);
}

int cli_interrupt_signal(void)
{
    return atomic_load(&caught);
}
