/* Fetching weights from a model with their shapes checked, for the networks of this room.
 * Thread rule: pure functions. */
#ifndef ENT_NLP_WEIGHTS_H
#define ENT_NLP_WEIGHTS_H

#include "model/container.h"

/* Tensor PREFIX "/" NAME of RANK dimensions; where want[i] is not 0, dimension i must equal it.
 * ENT_ERR_MODEL with the name. */
EntStatus ent_weights_get(const EntModel *model, const char *prefix, const char *name,
                          uint32_t rank, const uint32_t *want, EntTensor *out,
                          EntError *err) ENT_MUST_USE;

/* Section PREFIX "/" NAME, which must not be empty. ENT_ERR_MODEL. */
EntStatus ent_weights_bytes(const EntModel *model, const char *prefix, const char *name,
                            EntStr *out, EntError *err) ENT_MUST_USE;

/* "model section PREFIX/NAME REASON" as ENT_ERR_MODEL. */
EntStatus ent_weights_fault(const char *prefix, const char *name, const char *reason,
                            EntError *err);

/* Cut the first line off TEXT into LINE (without its newline); false when TEXT is empty. */
bool ent_weights_line(EntStr *text, EntStr *line);

#endif
