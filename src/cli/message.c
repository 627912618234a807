#include <errno.h>
#include <stdio.h>

#include "base/shown.h"
#include "cli/cli.h"
#include "cli/progress.h"

int cli_fail(const EntError *err)
{
    char text[ENT_ERROR_SOURCE * 4 + ENT_ERROR_MESSAGE * 4];
    ent_error_format(err, text, sizeof text);
    cli_progress_clear();
    fprintf(stderr, "entente: %s\n", text);
    return ent_status_exit(err->status);
}

__attribute__((format(printf, 1, 0))) static void say(const char *format, va_list args)
{
    char message[ENT_ERROR_MESSAGE];
    EntError err = ENT_ERROR_NONE;
    vsnprintf(message, sizeof message, format, args);
    ent_error_set(&err, ENT_ERR_USAGE, NULL, "%s", message);
    cli_fail(&err);
}

void cli_say(const char *format, ...)
{
    va_list args;
    va_start(args, format);
    say(format, args);
    va_end(args);
}

int cli_no_memory(void)
{
    cli_say("out of memory");
    return ent_status_exit(ENT_ERR_MEMORY);
}

int cli_usage(const CliCommand *command, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    say(format, args);
    va_end(args);
    fprintf(stderr, "Try 'entente %s%s--help'.\n", command ? command->name : "",
            command ? " " : "");
    return CLI_USAGE;
}

void cli_print_shown(EntStr s)
{
    char shown[ENT_SHOWN];
    for (size_t at = 0; at < s.len;) {
        size_t n = ent_shown_next(s, &at, shown);
        fwrite(shown, 1, n, stdout);
    }
}

static void report(void *user, const char *code, const EntError *err)
{
    (void)user, (void)code;
    cli_fail(err);
}

const EntDiagnostics cli_diagnostics = {report, NULL};

EntStatus cli_flush_stdout(EntError *err)
{
    errno = 0;
    if (fflush(stdout) == 0 && !ferror(stdout)) return ENT_OK;
    const char *reason = errno ? strerror(errno) : "write failed";
    return ent_error_set(err, ENT_ERR_OUTPUT, "standard output", "cannot write: %s", reason);
}
