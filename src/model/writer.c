/* Writing of model containers. */
#include "base/alloc.h"
#include "base/file.h"
#include "base/map.h"
#include "base/vec.h"
#include "model/container.h"
#include "model/format.h"
#include "model/hash.h"

typedef struct Section {
    EntFormatSection entry;
    char *bytes;
} Section;

struct EntModelWriter {
    ENT_VEC(Section *) sections;
    EntMap names;
};

EntStatus ent_model_writer_new(EntModelWriter **out)
{
    *out = ent_alloc(1, sizeof **out);
    return *out ? ENT_OK : ENT_ERR_MEMORY;
}

static void section_free(Section *section)
{
    if (section) ent_free(section->bytes);
    ent_free(section);
}

void ent_model_writer_free(EntModelWriter *writer)
{
    if (!writer) return;
    ent_map_release(&writer->names);
    for (size_t i = 0; i < writer->sections.len; i++) section_free(writer->sections.at[i]);
    ENT_VEC_FREE(&writer->sections);
    ent_free(writer);
}

static EntStatus keep(EntModelWriter *writer, Section *section)
{
    bool added;
    if (!ENT_PUSH(&writer->sections, section)) {
        section_free(section);
        return ENT_ERR_MEMORY;
    }
    if (ent_map_add(&writer->names, ent_str(section->entry.name), 0, &added) == ENT_MAP_NONE)
        return ENT_ERR_MEMORY;
    return added ? ENT_OK : ENT_ERR_INTERNAL;
}

static EntStatus add(EntModelWriter *writer, const char *name, uint32_t kind, EntStr bytes,
                     const EntTensor *shape)
{
    size_t length = strlen(name);
    if (length == 0 || length >= ENT_FORMAT_NAME || writer->sections.len >= ENT_FORMAT_SECTIONS)
        return ENT_ERR_INTERNAL;
    Section *section = ent_alloc(1, sizeof *section);
    if (!section) return ENT_ERR_MEMORY;
    section->bytes = ent_alloc(bytes.len ? bytes.len : 1, 1);
    if (!section->bytes) {
        ent_free(section);
        return ENT_ERR_MEMORY;
    }
    if (bytes.len) memcpy(section->bytes, bytes.ptr, bytes.len);
    memcpy(section->entry.name, name, length);
    section->entry.kind = kind;
    section->entry.length = bytes.len;
    section->entry.checksum = ent_murmur64(ent_str_n(section->bytes, bytes.len), 0);
    if (shape) {
        section->entry.rank = shape->rank;
        memcpy(section->entry.dims, shape->dims, sizeof shape->dims);
    }
    return keep(writer, section);
}

EntStatus ent_model_add_bytes(EntModelWriter *writer, const char *name, EntStr bytes)
{
    return add(writer, name, ENT_FORMAT_BYTES, bytes, NULL);
}

EntStatus ent_model_add_tensor(EntModelWriter *writer, const char *name, const EntTensor *tensor)
{
    EntTensor shape = *tensor;
    size_t count = 1;
    if (shape.rank < 1 || shape.rank > 4) return ENT_ERR_INTERNAL;
    for (uint32_t i = 0; i < 4; i++) {
        if (i >= shape.rank) shape.dims[i] = 1;
        if (shape.dims[i] == 0 || count > UINT32_MAX) return ENT_ERR_INTERNAL;
        count *= shape.dims[i];
    }
    EntStr bytes = {(const void *)tensor->at, count * sizeof(float)};
    return add(writer, name, ENT_FORMAT_FLOAT32, bytes, &shape);
}

static uint64_t aligned(uint64_t offset)
{
    return (offset + ENT_FORMAT_ALIGN - 1) / ENT_FORMAT_ALIGN * ENT_FORMAT_ALIGN;
}

/* Give every section its offset; returns the size of the file. */
static uint64_t lay_out(EntModelWriter *writer)
{
    uint64_t end = sizeof(EntFormatHeader) + writer->sections.len * sizeof(EntFormatSection);
    for (size_t i = 0; i < writer->sections.len; i++) {
        EntFormatSection *entry = &writer->sections.at[i]->entry;
        entry->offset = aligned(end);
        end = entry->offset + entry->length;
    }
    return end;
}

static EntStatus write_head(EntModelWriter *writer, EntOutput *out)
{
    size_t count = writer->sections.len;
    EntFormatHeader header = {.version = ENT_FORMAT_VERSION,
                              .endian = ENT_FORMAT_ENDIAN,
                              .total = lay_out(writer),
                              .sections = (uint32_t)count};
    memcpy(header.magic, ENT_FORMAT_MAGIC, sizeof header.magic);
    EntFormatSection *table = ent_alloc(count + 1, sizeof *table);
    if (!table) return ENT_ERR_MEMORY;
    for (size_t i = 0; i < count; i++) table[i] = writer->sections.at[i]->entry;
    uint64_t seed = ent_murmur64(ent_str_n((const char *)&header, sizeof header), 0);
    header.checksum = ent_murmur64(ent_str_n((const char *)table, count * sizeof *table), seed);
    EntStatus status = ent_output_write(out, &header, sizeof header);
    if (status == ENT_OK) status = ent_output_write(out, table, count * sizeof *table);
    ent_free(table);
    return status;
}

static EntStatus write_all(EntModelWriter *writer, EntOutput *out)
{
    static const char zeros[ENT_FORMAT_ALIGN];
    ENT_TRY(write_head(writer, out));
    for (size_t i = 0; i < writer->sections.len; i++) {
        const Section *section = writer->sections.at[i];
        ENT_TRY(ent_output_write(out, zeros, (size_t)(section->entry.offset - out->bytes)));
        ENT_TRY(ent_output_write(out, section->bytes, (size_t)section->entry.length));
    }
    return ENT_OK;
}

EntStatus ent_model_write(EntModelWriter *writer, const char *path, EntError *err)
{
    EntOutput out;
    ENT_TRY(ent_output_open(&out, path, err));
    EntStatus status = write_all(writer, &out);
    if (status == ENT_ERR_MEMORY) {
        ent_output_discard(&out);
        return ent_error_set(err, status, path, "out of memory");
    }
    return ent_output_commit(&out, err); /* reports a failed write */
}
