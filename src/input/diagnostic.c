#include "input/diagnostic.h"

#include <stdio.h>

static const char *code_of(EntInputProblem problem)
{
    static const char *const codes[] = {
#define X(name, code, skips) code,
        ENT_INPUT_LIST(X)
#undef X
    };
    return codes[problem];
}

bool ent_input_skips(EntInputProblem problem)
{
    static const bool skip[] = {
#define X(name, code, skips) skips,
        ENT_INPUT_LIST(X)
#undef X
    };
    return skip[problem];
}

void ent_input_report_error(EntReport report, EntInputProblem problem, const EntError *err)
{
    report.counts[problem]++;
    ent_diagnose(report.diagnostics, code_of(problem), err);
}

void ent_input_report(EntReport report, EntInputProblem problem, const char *source, uint32_t line,
                      uint32_t column, const char *format, ...)
{
    char message[ENT_ERROR_MESSAGE];
    EntError err = ENT_ERROR_NONE;
    va_list args;
    va_start(args, format);
    vsnprintf(message, sizeof message, format, args);
    va_end(args);
    ent_error_at(&err, ENT_ERR_INPUT, source, line, column, "%s", message);
    ent_input_report_error(report, problem, &err);
}
