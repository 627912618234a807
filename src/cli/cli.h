/* The command line: one table of commands (main.c) and one of options (options.c), which drive
 * parsing, --help, the manual and completion; one file a command.
 *
 * Standard output carries data only; messages go to standard error in the form
 * "entente: FILE:LINE:COL: what failed: reason". Thread rule: one thread. */
#ifndef ENT_CLI_CLI_H
#define ENT_CLI_CLI_H

#include "base/error.h"
#include "base/str.h"
#include "base/vec.h"

/* Exit statuses beyond those of EntStatus; to CLI_INTERRUPTED the number of the signal is added. */
enum { CLI_DONE = 0, CLI_SKIPPED = 1, CLI_USAGE = 2, CLI_INTERRUPTED = 128 };

/* Commands as a set, for the table of options. */
typedef enum CliCommandSet {
    CLI_BUILD = 1 << 0,
    CLI_READ = 1 << 1,
    CLI_EXPLAIN = 1 << 2,
    CLI_QUERY = 1 << 3,
    CLI_MODEL_IMPORT = 1 << 4,
    CLI_MODEL_INFO = 1 << 5,
    CLI_HELP = 1 << 6,
    CLI_SCORE = 1 << 7,
    CLI_PATTERNS = 1 << 8,
    CLI_LOAD = 1 << 9,
    CLI_VIEW = 1 << 10,
    CLI_MERGE = 1 << 11
} CliCommandSet;

typedef enum CliOptionId {
    CLI_OPT_HELP,
    CLI_OPT_OUTPUT,
    CLI_OPT_FORMAT,
    CLI_OPT_SPLIT,
    CLI_OPT_MERGE,
    CLI_OPT_LINE_BUFFERED,
    CLI_OPT_RESUME,
    CLI_OPT_NAMED_GRAPHS,
    CLI_OPT_NO_EVIDENCE,
    CLI_OPT_BASE,
    CLI_OPT_JOBS,
    CLI_OPT_PUBLISHED,
    CLI_OPT_PUBLISHER,
    CLI_OPT_LANG,
    CLI_OPT_ONTOLOGY,
    CLI_OPT_MODEL,
    CLI_OPT_KEEP_GOING,
    CLI_OPT_KEEP_DUPLICATES,
    CLI_OPT_PROGRESS,
    CLI_OPT_QUERY_FILE,
    CLI_OPT_QUERY_TEXT,
    CLI_OPT_QUERY_NAME,
    CLI_OPT_LIST,
    CLI_OPT_ERRORS,
    CLI_OPT_MIN,
    CLI_OPT_PATTERNS,
    CLI_OPT_WHY,
    CLI_OPT_CHECK,
    CLI_OPT_WITH_TEXT,
    CLI_OPT_FIELD,
    CLI_OPT_PARAM,
    CLI_OPT_ENDPOINT,
    CLI_OPT_STORE,
    CLI_OPT_GRAPH,
    CLI_OPT_REPLACE,
    CLI_OPT_APPEND,
    CLI_OPT_SYNC,
    CLI_OPT_DELETE,
    CLI_OPT_WITH_ONTOLOGY,
    CLI_OPT_USER,
    CLI_OPT_NETRC,
    CLI_OPT_TIMEOUT,
    CLI_OPT_RETRIES,
    CLI_OPT_GZIP,
    CLI_OPT_DRY_RUN,
    CLI_OPT_TITLE,
    CLI_OPT_VOCAB,
    CLI_OPT_PROVENANCE,
    CLI_OPT_TIME,
    CLI_OPT_VIEW,
    CLI_OPT_MAX_ARTICLE,
    CLI_OPT_ARTICLE_TIMEOUT,
    CLI_OPT_ARTICLE
} CliOptionId;

typedef struct CliOption {
    CliOptionId id;
    unsigned commands; /* set of CliCommandSet */
    char letter;       /* 0: none */
    const char *name;  /* without "--" */
    const char *value; /* what its value is called ("FILE"), or all that it can be ("yes|no");
                        * NULL: it takes none */
    const char *help;
} CliOption;

typedef struct CliGiven {
    CliOptionId id;
    const char *value; /* NULL where the option takes none */
} CliGiven;

/* A parsed command line; strings are those of main. */
typedef struct CliArguments {
    const struct CliCommand *command;
    ENT_VEC(CliGiven) given; /* options in order */
    ENT_VEC(const char *) operands;
} CliArguments;

typedef struct CliCommand {
    unsigned id;                               /* one of CliCommandSet */
    const char *name;                          /* one word or two ("model import") */
    const char *operands;                      /* as in the usage line */
    size_t least, most;                        /* operands */
    const char *summary;                       /* one line */
    const char *details;                       /* paragraphs for --help, or "" */
    int (*run)(const CliArguments *arguments); /* exit status */
} CliCommand;

extern const CliCommand cli_commands[];
extern const size_t cli_command_count;
extern const CliOption cli_options[];
extern const size_t cli_option_count;

/* ---- options.c ---- */

/* Parse ARGV after the command's name: CLI_DONE, or an exit status after a message. "--" ends
 * options; "-" is an operand. */
int cli_parse(int argc, char **argv, CliArguments *out);
void cli_arguments_release(CliArguments *arguments);

/* The last value of an option, or NULL; whether it was given. */
const char *cli_value(const CliArguments *arguments, CliOptionId id);
bool cli_has(const CliArguments *arguments, CliOptionId id);

/* The name of ID, without "--". */
const char *cli_option_name(CliOptionId id);

/* Value of ID as a number from LEAST to MOST, FALLBACK where it is not given. False after a
 * message. */
bool cli_number(const CliArguments *arguments, CliOptionId id, unsigned least, unsigned most,
                unsigned fallback, unsigned *out);

/* ---- help.c ---- */

typedef struct CliTerm {
    const char *name, *text;
} CliTerm;

extern const char cli_purpose[];  /* what the program is for, a sentence */
extern const CliTerm cli_exits[]; /* exit statuses */
extern const size_t cli_exit_count;
extern const CliTerm cli_variables[]; /* of the environment */
extern const size_t cli_variable_count;

/* Help of one command, or of the program for NULL, to standard output. */
void cli_print_help(const CliCommand *command);

/* ---- manual.c and completion.c, from the same tables ---- */

/* Write the manual's pages, entente.1 and one a command (entente-model-import.1), into FOLDER.
 * Returns the exit status, after a message where it is not 0. */
int cli_write_manual(const char *folder);

/* Write what SHELL (bash, zsh or fish) needs to complete command lines to standard output. Returns
 * the exit status as above. */
int cli_write_completion(const char *shell);

/* ---- message.c ---- */

/* "entente: " and the error; returns the exit status that belongs to it. */
int cli_fail(const EntError *err);

/* "entente: out of memory"; returns the exit status that belongs to it. */
int cli_no_memory(void);

/* A usage error, with a hint at --help of COMMAND (NULL: the program's); returns CLI_USAGE. */
int cli_usage(const CliCommand *command, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* A message; control characters are escaped. */
void cli_say(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* S on standard output as a terminal may see it (base/shown.h): names out of foreign files. */
void cli_print_shown(EntStr s);

/* Diagnostics that are printed as they come. */
extern const EntDiagnostics cli_diagnostics;

/* Flush standard output; ENT_ERR_OUTPUT where anything written to it was lost. */
EntStatus cli_flush_stdout(EntError *err);

#endif
