/* Layout of the container file, private to the model room; drawn in docs/model-format.md. All
 * numbers are little-endian. */
#ifndef ENT_MODEL_FORMAT_H
#define ENT_MODEL_FORMAT_H

#include <assert.h>
#include <stdint.h>

#define ENT_FORMAT_MAGIC "ENTMODEL"

enum {
    ENT_FORMAT_VERSION = 1,
    ENT_FORMAT_ENDIAN = 0x01020304,
    ENT_FORMAT_ALIGN = 64,
    ENT_FORMAT_NAME = 64,      /* bytes of a section name with its NUL */
    ENT_FORMAT_SECTIONS = 4096 /* most sections of one file */
};

enum { ENT_FORMAT_BYTES, ENT_FORMAT_FLOAT32 };

typedef struct EntFormatHeader {
    char magic[8];
    uint32_t version, endian;
    uint64_t total;    /* bytes of the whole file */
    uint64_t checksum; /* of header (this field 0) and section table */
    uint32_t sections, zero[7];
} EntFormatHeader;

typedef struct EntFormatSection {
    char name[ENT_FORMAT_NAME];
    uint32_t kind, rank, dims[4];
    uint64_t offset, length, checksum;
    uint64_t zero[2];
} EntFormatSection;

static_assert(sizeof(EntFormatHeader) == 64, "header layout");
static_assert(sizeof(EntFormatSection) == 128, "section layout");

#endif
