/* How commands that speak to a store find it and log in: --store, --user, --netrc, and the
 * environment. Secrets stay in the environment, where they are, or in ARENA.
 * Thread rule: one thread. */
#ifndef ENT_CLI_LOGIN_H
#define ENT_CLI_LOGIN_H

#include "cli/cli.h"
#include "store/client.h"

/* --store; CLI_DONE, or a usage error after its message. */
int cli_take_store(const CliArguments *arguments, EntStoreKind *out);

/* Fill in who asks ENDPOINT (user and password, or token), what certificates are trusted, and the
 * kind of store; CLI_DONE, or an exit status after a message. */
int cli_take_login(const CliArguments *arguments, const EntEndpoint *endpoint, EntArena *arena,
                   EntClientOptions *out);

#endif
