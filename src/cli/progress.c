#include "cli/progress.h"

#include <stdio.h>
#include <time.h>
#include <unistd.h>

static struct {
    bool on, terminal, shown;
    double begun, last;
    uint64_t first; /* bytes that were read when the work began */
} state;

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

void cli_progress_begin(bool forced)
{
    state.terminal = isatty(STDERR_FILENO) == 1;
    state.on = forced || state.terminal;
    state.shown = false;
    state.begun = state.last = now();
    state.first = 0;
}

void cli_progress_clear(void)
{
    if (state.shown) fputs("\r\033[K", stderr);
    state.shown = false;
}

/* Seconds until all bytes are read at the pace so far; below 0: not known. */
static double time_left(const EntProgress *progress, double seconds)
{
    if (progress->bytes_done <= state.first || progress->bytes_done >= progress->bytes) return -1;
    return seconds * (double)(progress->bytes - progress->bytes_done) /
           (double)(progress->bytes_done - state.first);
}

static void print(const EntProgress *progress, double time)
{
    double seconds = time - state.begun, left = time_left(progress, seconds);
    cli_progress_clear();
    fprintf(stderr, "entente: %llu articles, %.1f articles/s, %llu facts",
            (unsigned long long)progress->articles + progress->passed,
            seconds > 0 ? (double)progress->articles / seconds : 0.0,
            (unsigned long long)progress->facts);
    if (progress->duplicates)
        fprintf(stderr, ", %llu duplicates", (unsigned long long)progress->duplicates);
    fprintf(stderr, ", %llu skipped", (unsigned long long)progress->skipped);
    if (left >= 0) fprintf(stderr, ", %.0f s left", left);
    if (state.terminal)
        state.shown = true;
    else
        fputc('\n', stderr);
    fflush(stderr);
}

/* A line is due: five a second on a terminal, one in five seconds in a log. */
static bool due(double time)
{
    if (!state.on || time - state.last < (state.terminal ? 0.2 : 5.0)) return false;
    state.last = time;
    return true;
}

void cli_progress_show(void *user, const EntProgress *progress)
{
    (void)user;
    double time = state.on ? now() : 0;
    if (progress->articles == 0) { /* so far there was no work */
        state.begun = time;
        state.first = progress->bytes_done;
    }
    if (due(time)) print(progress, time);
}

void cli_progress_text(const char *text)
{
    if (!due(state.on ? now() : 0)) return;
    cli_progress_clear();
    fprintf(stderr, "entente: %s%s", text, state.terminal ? "" : "\n");
    state.shown = state.terminal;
    fflush(stderr);
}

double cli_progress_seconds(void)
{
    return now() - state.begun;
}

void cli_progress_end(const EntProgress *progress)
{
    if (!state.on) return;
    print(progress, now());
    if (state.terminal) fputc('\n', stderr);
    state.shown = state.on = false;
}
