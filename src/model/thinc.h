/* A serialised thinc model (thinc.ai, Model.to_bytes, version 8): a msgpack map of the layers'
 * names, attributes and parameters, in breadth-first order. For import only.
 * Thread rule: one thread at a time. */
#ifndef ENT_MODEL_THINC_H
#define ENT_MODEL_THINC_H

#include <msgpack.h>

#include "base/arena.h"
#include "model/container.h"
#include "model/package.h"

typedef struct EntThinc {
    const EntPackage *package;
    const char *file;        /* name in the package, for errors */
    msgpack_unpacked *value; /* views of the package's bytes */
    msgpack_object_array nodes, attrs, params;
} EntThinc;

/* Decode FILE of PACKAGE; both must outlive OUT. ENT_ERR_MODEL, ENT_ERR_MEMORY. */
EntStatus ent_thinc_open(EntThinc *out, const EntPackage *package, const char *file,
                         EntError *err) ENT_MUST_USE;
void ent_thinc_close(EntThinc *thinc);

/* The name of layer I ("maxout"); of a combination "a>>b". */
EntStr ent_thinc_name(const EntThinc *thinc, size_t i);

/* The N-th (from 0) layer of that very name, or SIZE_MAX. */
size_t ent_thinc_find(const EntThinc *thinc, const char *name, size_t n);

/* A whole-number attribute of layer I; false where there is none. */
bool ent_thinc_integer(const EntThinc *thinc, size_t i, const char *attr, int64_t *out);

/* The strings of a list attribute, one a line, copied into ARENA; empty where there is none. */
EntStr ent_thinc_lines(const EntThinc *thinc, size_t i, const char *attr, EntArena *arena);

/* A float32 parameter of layer I with RANK dimensions, copied into ARENA. ENT_ERR_MODEL. */
EntStatus ent_thinc_param(const EntThinc *thinc, size_t i, const char *param, uint32_t rank,
                          EntArena *arena, EntTensor *out, EntError *err) ENT_MUST_USE;

/* msgpack helpers, shared by the importers. */

/* Decode the first value of BYTES; its strings are views of BYTES. */
bool ent_msgpack_open(EntStr bytes, msgpack_unpacked *out);

/* The bytes of a string or binary value, else empty. */
EntStr ent_msgpack_str(const msgpack_object *value);

/* The value of KEY in a map (a string or binary key), or NULL. */
const msgpack_object *ent_msgpack_get(const msgpack_object *map, const char *key);

#endif
