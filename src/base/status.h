/* Status codes: what every function that can fail returns. The enumerators
 * are the public header's; one list gives their sentences and the exit status of the command line,
 * and a switch over it fails to compile where one is missing.
 * Thread rule: constants only. */
#ifndef ENT_BASE_STATUS_H
#define ENT_BASE_STATUS_H

#include "entente/entente.h"

/*        name          exit  sentence */
/* clang-format off */
#define ENT_STATUS_LIST(X) \
    X(ENT_OK, 0, "success") \
    X(ENT_END, 0, "nothing more to read") \
    X(ENT_ERR_USAGE, 2, "wrong usage") \
    X(ENT_ERR_INPUT, 3, "unreadable input") \
    X(ENT_ERR_MODEL, 4, "unusable model") \
    X(ENT_ERR_ONTOLOGY, 4, "unusable ontology or pattern") \
    X(ENT_ERR_OUTPUT, 5, "output failed") \
    X(ENT_ERR_STORE, 6, "store or network failed") \
    X(ENT_ERR_LIMIT, 3, "limit exceeded") \
    X(ENT_ERR_MEMORY, 7, "out of memory") \
    X(ENT_ERR_INTERNAL, 7, "internal error")
/* clang-format on */

#define ENT_MUST_USE __attribute__((warn_unused_result))

/* Return a status early; for functions that hand errors upwards unchanged. */
#define ENT_TRY(call)                                                                              \
    do {                                                                                           \
        EntStatus ent_try_ = (call);                                                               \
        if (ent_try_ != ENT_OK) return ent_try_;                                                   \
    } while (0)

/* The exit status of the program for a status: 0 to 7. */
int ent_status_exit(EntStatus status);

#endif
