/* The netrc file (GNU inetutils, "The .netrc file"): machine, login and password by host. Words in
 * double quotes may hold spaces, and \" \\ \n \r \t, as curl reads them; macros are passed over.
 * Thread rule: pure function. */
#ifndef ENT_STORE_NETRC_H
#define ENT_STORE_NETRC_H

#include "base/arena.h"
#include "base/error.h"

/* Find in TEXT, the content of a netrc file, the first entry of HOST (ASCII letters in any case),
 * else the default entry, that has a password; where *USER is not empty, one of that login. Sets
 * *USER and *PASSWORD, ended by NUL, in ARENA. ENT_ERR_INPUT: there is none; ENT_ERR_MEMORY. ERR
 * is without a source. */
EntStatus ent_netrc_find(EntStr text, EntStr host, EntArena *arena, EntStr *user, EntStr *password,
                         EntError *err) ENT_MUST_USE;

#endif
