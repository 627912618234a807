/* The model container: one file of named sections, mapped read-only.
 *
 *     header | section table | section bytes, each 64-byte aligned
 *
 * Sections are raw bytes, text, or tensors (shape and type in the table). The loader proves every
 * bound (offsets, sizes, shapes, checksums) before the first use; a damaged file is ENT_ERR_MODEL
 * with the reason. Little-endian; format in docs/model-format.md.
 * Thread rule: immutable once opened, shared by threads. */
#ifndef ENT_MODEL_CONTAINER_H
#define ENT_MODEL_CONTAINER_H

#include "base/error.h"
#include "base/str.h"

typedef struct EntModel EntModel;

/* float32, row-major; dims[i] is 1 for i >= rank. */
typedef struct EntTensor {
    const float *at;
    uint32_t rank, dims[4];
} EntTensor;

/* Map the file at PATH, or unpack it into memory if it is a zstd frame. ENT_ERR_MODEL: it cannot be
 * opened, or is damaged; ENT_ERR_MEMORY. */
EntStatus ent_model_open(const char *path, EntModel **out, EntError *err) ENT_MUST_USE;
void ent_model_free(EntModel *model);

/* The bytes of a section; ENT_STR_EMPTY where there is none. Owner: the model. */
EntStr ent_model_bytes(const EntModel *model, const char *name);

/* A tensor section; false where there is none of that name and rank. */
bool ent_model_tensor(const EntModel *model, const char *name, uint32_t rank, EntTensor *out);

/* The sections in the order of the file, for listing. NAME and the rest as above; rank 0: bytes. */
typedef struct EntModelSection {
    EntStr name;
    uint64_t length; /* bytes */
    uint32_t rank, dims[4];
} EntModelSection;
size_t ent_model_count(const EntModel *model);
EntModelSection ent_model_section(const EntModel *model, size_t i);

/* Writing, for import: sections are written in the order added. One thread per writer. */
typedef struct EntModelWriter EntModelWriter;
EntStatus ent_model_writer_new(EntModelWriter **out) ENT_MUST_USE;
void ent_model_writer_free(EntModelWriter *writer);

/* Add a section, whose bytes are copied. ENT_ERR_INTERNAL: its name is empty, longer than 63 bytes
 * or in already, a dimension is 0, or there are too many sections; ENT_ERR_MEMORY. */
EntStatus ent_model_add_bytes(EntModelWriter *writer, const char *name, EntStr bytes) ENT_MUST_USE;
EntStatus ent_model_add_tensor(EntModelWriter *writer, const char *name,
                               const EntTensor *tensor) ENT_MUST_USE;

/* Write all to PATH, whole or not at all. ENT_ERR_OUTPUT, ENT_ERR_MEMORY. */
EntStatus ent_model_write(EntModelWriter *writer, const char *path, EntError *err) ENT_MUST_USE;

/* Turn a spaCy v3 package (wheel, source archive or folder) into a container at OUT_PATH.
 * ENT_ERR_MODEL: it is none, or of parts that are not supported; ENT_ERR_LIMIT, ENT_ERR_OUTPUT,
 * ENT_ERR_MEMORY. */
EntStatus ent_model_import(const char *package, const char *out_path, EntError *err) ENT_MUST_USE;

#endif
