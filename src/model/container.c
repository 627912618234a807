#include "model/container.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/limits.h"
#include "base/map.h"
#include "input/unpack.h"
#include "model/format.h"
#include "model/hash.h"

struct EntModel {
    const char *at; /* the mapped file, or what it unpacks to */
    size_t size;
    EntBuf unpacked;                  /* what AT lies in where the file was packed; else empty */
    const EntFormatSection *sections; /* in the file */
    uint32_t count;
    EntMap names; /* section name -> index */
};

static EntStr section_name(const EntFormatSection *section)
{
    return ent_str_n(section->name, strnlen(section->name, ENT_FORMAT_NAME));
}

static EntStatus bad(const char *path, EntError *err, const char *reason)
{
    return ent_error_set(err, ENT_ERR_MODEL, path, "not a usable model: %s", reason);
}

static EntStatus check_header(const EntModel *model, const char *path, EntError *err)
{
    EntFormatHeader header;
    if (model->size < sizeof header) return bad(path, err, "shorter than its header");
    memcpy(&header, model->at, sizeof header);
    if (memcmp(header.magic, ENT_FORMAT_MAGIC, sizeof header.magic) != 0)
        return bad(path, err, "wrong magic number");
    if (header.endian != ENT_FORMAT_ENDIAN) return bad(path, err, "written for another byte order");
    if (header.version != ENT_FORMAT_VERSION)
        return ent_error_set(err, ENT_ERR_MODEL, path, "not a usable model: version %u, want %d",
                             header.version, ENT_FORMAT_VERSION);
    if (header.total != model->size) return bad(path, err, "its size is not the one written");
    if (header.sections > ENT_FORMAT_SECTIONS ||
        header.sections > (model->size - sizeof header) / sizeof(EntFormatSection))
        return bad(path, err, "section table longer than the file");
    return ENT_OK;
}

static EntStatus check_table(const EntModel *model, const char *path, EntError *err)
{
    EntFormatHeader header;
    memcpy(&header, model->at, sizeof header);
    uint64_t written = header.checksum;
    header.checksum = 0;
    uint64_t seed = ent_murmur64(ent_str_n((const char *)&header, sizeof header), 0);
    EntStr table = {model->at + sizeof header, model->count * sizeof(EntFormatSection)};
    if (ent_murmur64(table, seed) != written)
        return bad(path, err, "header or section table damaged");
    return ENT_OK;
}

/* Bytes that a tensor of this shape needs, or UINT64_MAX. Every dimension is at least 1. */
static uint64_t tensor_bytes(const EntFormatSection *section)
{
    uint64_t bytes = sizeof(float);
    if (section->rank < 1 || section->rank > 4) return UINT64_MAX;
    for (uint32_t i = 0; i < 4; i++) {
        uint64_t dim = section->dims[i];
        if (dim == 0 || (i >= section->rank && dim != 1) || bytes > UINT32_MAX) return UINT64_MAX;
        bytes *= dim;
    }
    return bytes;
}

static const char *section_fault(const EntModel *model, const EntFormatSection *section)
{
    size_t length = section_name(section).len;
    if (length == 0 || length == ENT_FORMAT_NAME) return "has no proper name";
    if (section->kind == ENT_FORMAT_FLOAT32) {
        if (tensor_bytes(section) != section->length)
            return "has a shape that does not fit its size";
    } else if (section->kind != ENT_FORMAT_BYTES) {
        return "is of an unknown kind";
    }
    EntStr bytes = {model->at + section->offset, (size_t)section->length};
    if (ent_murmur64(bytes, 0) != section->checksum) return "is damaged";
    return NULL;
}

/* Sections follow each other in order with zeros between them, so that they cannot overlap and
 * every byte of the file is accounted for. Moves *END past the section. */
static const char *placement_fault(const EntModel *model, const EntFormatSection *section,
                                   uint64_t *end)
{
    uint64_t start = *end + (ENT_FORMAT_ALIGN - *end % ENT_FORMAT_ALIGN) % ENT_FORMAT_ALIGN;
    if (section->offset != start || start > model->size) return "is not in its place";
    for (uint64_t i = *end; i < start; i++)
        if (model->at[i] != 0) return "follows bytes that are not zero";
    if (section->length > model->size - start) return "lies outside the file";
    *end = start + section->length;
    return NULL;
}

static EntStatus check_sections(EntModel *model, const char *path, EntError *err)
{
    uint64_t end = sizeof(EntFormatHeader) + (uint64_t)model->count * sizeof(EntFormatSection);
    for (uint32_t i = 0; i < model->count; i++) {
        const EntFormatSection *section = &model->sections[i];
        const char *fault = placement_fault(model, section, &end);
        if (!fault) fault = section_fault(model, section);
        EntStr name = section_name(section);
        if (fault)
            return ent_error_set(err, ENT_ERR_MODEL, path,
                                 "not a usable model: section %u '%.*s' %s", i, ENT_STR_ARG(name),
                                 fault);
        bool added;
        if (ent_map_add(&model->names, name, i, &added) == ENT_MAP_NONE)
            return ent_error_set(err, ENT_ERR_MEMORY, path, "out of memory");
        if (!added)
            return ent_error_set(err, ENT_ERR_MODEL, path,
                                 "not a usable model: section '%.*s' twice", ENT_STR_ARG(name));
    }
    return end == model->size ? ENT_OK : bad(path, err, "bytes after its last section");
}

static EntStatus map_file(EntModel *model, const char *path, EntError *err)
{
    struct stat info;
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return ent_error_set(err, ENT_ERR_MODEL, path, "cannot open: %s", strerror(errno));
    EntStatus status = ENT_OK;
    if (fstat(file, &info) != 0 || !S_ISREG(info.st_mode))
        status = bad(path, err, "no regular file");
    else if (info.st_size <= 0 || (uint64_t)info.st_size > ENT_MAX_FILE)
        status = bad(path, err, info.st_size <= 0 ? "empty file" : "file too large");
    if (status == ENT_OK) {
        void *at = mmap(NULL, (size_t)info.st_size, PROT_READ, MAP_PRIVATE, file, 0);
        if (at == MAP_FAILED) {
            status = ent_error_set(err, ENT_ERR_MODEL, path, "cannot map: %s", strerror(errno));
        } else {
            model->at = at;
            model->size = (size_t)info.st_size;
        }
    }
    close(file);
    return status;
}

static void unmap(const char *at, size_t size)
{
    /* munmap takes a pointer to non-const; the pages were mapped read-only. */
    union {
        const char *in;
        void *out;
    } pages = {at};
    if (at) munmap(pages.out, size);
}

/* A container in a frame of zstd (RFC 8878): into memory. */
static EntStatus unpack(EntModel *model, const char *path, EntError *err)
{
    static const char magic[] = {'\x28', '\xb5', '\x2f', '\xfd'};
    EntStr packed = {model->at, model->size};
    if (packed.len < sizeof magic || memcmp(packed.ptr, magic, sizeof magic) != 0) return ENT_OK;
    model->unpacked = ENT_BUF_INIT(ENT_MAX_FILE);
    EntStatus status = ent_unpack(ENT_STR("zstd"), packed, &model->unpacked);
    unmap(packed.ptr, packed.len);
    model->at = model->unpacked.ptr;
    model->size = model->unpacked.len;
    if (status == ENT_ERR_MEMORY) return ent_error_set(err, status, path, "out of memory");
    return status == ENT_OK ? ENT_OK : bad(path, err, "packed, and damaged");
}

static EntStatus open_model(EntModel *model, const char *path, EntError *err)
{
    ENT_TRY(map_file(model, path, err));
    ENT_TRY(unpack(model, path, err));
    ENT_TRY(check_header(model, path, err));
    EntFormatHeader header;
    memcpy(&header, model->at, sizeof header);
    model->count = header.sections;
    model->sections = (const void *)(model->at + sizeof header); /* aligned, as the start is */
    ENT_TRY(check_table(model, path, err));
    return check_sections(model, path, err);
}

EntStatus ent_model_open(const char *path, EntModel **out, EntError *err)
{
    *out = NULL;
    EntModel *model = ent_alloc(1, sizeof *model);
    if (!model) return ent_error_set(err, ENT_ERR_MEMORY, path, "out of memory");
    EntStatus status = open_model(model, path, err);
    if (status == ENT_OK)
        *out = model;
    else
        ent_model_free(model);
    return status;
}

void ent_model_free(EntModel *model)
{
    if (!model) return;
    ent_map_release(&model->names);
    if (model->unpacked.ptr)
        ent_buf_release(&model->unpacked);
    else
        unmap(model->at, model->size);
    ent_free(model);
}

static const EntFormatSection *find(const EntModel *model, const char *name)
{
    uint32_t index = ent_map_get(&model->names, ent_str(name));
    return index == ENT_MAP_NONE ? NULL : &model->sections[index];
}

EntStr ent_model_bytes(const EntModel *model, const char *name)
{
    const EntFormatSection *section = find(model, name);
    if (!section) return ENT_STR_EMPTY;
    return ent_str_n(model->at + section->offset, (size_t)section->length);
}

bool ent_model_tensor(const EntModel *model, const char *name, uint32_t rank, EntTensor *out)
{
    const EntFormatSection *section = find(model, name);
    if (!section || section->kind != ENT_FORMAT_FLOAT32 || section->rank != rank) return false;
    *out = (EntTensor){.at = (const void *)(model->at + section->offset), .rank = rank};
    memcpy(out->dims, section->dims, sizeof out->dims);
    return true;
}

size_t ent_model_count(const EntModel *model)
{
    return model->count;
}

EntModelSection ent_model_section(const EntModel *model, size_t i)
{
    const EntFormatSection *section = &model->sections[i];
    EntModelSection out = {.name = section_name(section), .length = section->length};
    if (section->kind == ENT_FORMAT_FLOAT32) out.rank = section->rank;
    memcpy(out.dims, section->dims, sizeof out.dims);
    return out;
}
