#include "base/deadline.h"

#include <stdint.h>
#include <time.h>

static _Thread_local int64_t deadline; /* nanoseconds of the monotonic clock; 0: none */

static int64_t now(void)
{
    struct timespec t;
    if (clock_gettime(CLOCK_MONOTONIC, &t) != 0) return 0;
    return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

void ent_deadline_start(unsigned seconds)
{
    deadline = seconds ? now() + (int64_t)seconds * 1000000000 : 0;
}

bool ent_deadline_passed(void)
{
    return deadline != 0 && now() >= deadline;
}

EntStatus ent_deadline_check(void)
{
    return ent_deadline_passed() ? ENT_ERR_LIMIT : ENT_OK;
}
