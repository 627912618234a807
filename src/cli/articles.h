/* What the commands that read articles share. */
#ifndef ENT_CLI_ARTICLES_H
#define ENT_CLI_ARTICLES_H

#include "base/buf.h"
#include "base/file.h"
#include "cli/cli.h"
#include "input/source.h"

/* The source of the command's operands. What the command writes is no input: the files that its
 * options name, and those of WRITTEN (may be NULL). Returns CLI_DONE, or an exit status after a
 * message. */
int cli_open_source(const CliArguments *arguments, const EntWritten *written, EntSource **out);

/* Exit status of a run that ended well: 0; 1 where something was passed over; 3 where no article
 * was left. Says how many articles were used and how much was passed over. */
int cli_input_exit(uint64_t articles, uint64_t skipped);

/* Open the last -o, else standard output. */
EntStatus cli_open_output(const CliArguments *arguments, EntOutput *out,
                          EntError *err) ENT_MUST_USE;

/* JSON: append S as a string; NAME and S as a member (with a comma before it unless FIRST), left
 * out where S is empty. */
void cli_json_string(EntBuf *buf, EntStr s);
void cli_json_member(EntBuf *buf, const char *name, EntStr s, bool first);

#endif
