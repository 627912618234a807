/* Import of static word vectors: a table in numpy's file format, and a map from string id to row.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "model/import.h"

enum { MAX_ROWS = 1 << 22, MAX_VECTOR = 4096 };

typedef struct Key {
    uint64_t id;
    uint32_t row;
} Key;

static int key_order(const void *left, const void *right)
{
    const Key *a = left, *b = right;
    return (a->id > b->id) - (a->id < b->id);
}

static EntStatus vectors_fault(const EntPackage *package, EntError *err, const char *reason)
{
    return ent_package_fault(package, "vocab/vectors", err, "%s", reason);
}

/* The shape that a numpy header has; false where it is of anything but rows of float32. */
static bool header_shape(EntStr header, uint32_t *rows, uint32_t *width)
{
    static const EntStr name = ENT_STR_INIT("'shape': (");
    size_t at = ent_str_find(header, name);
    if (at == SIZE_MAX || ent_str_find(header, ENT_STR("'descr': '<f4'")) == SIZE_MAX ||
        ent_str_find(header, ENT_STR("'fortran_order': False")) == SIZE_MAX)
        return false;
    char shape[64] = "";
    EntStr rest = ent_str_sub(header, at + name.len, at + name.len + sizeof shape - 1);
    memcpy(shape, rest.ptr, rest.len);
    return sscanf(shape, "%u, %u)", rows, width) == 2;
}

/* numpy's .npy, version 1 (numpy/lib/format.py): magic, version, header length, header, data. */
static EntStatus read_table(const EntPackage *package, EntStr file, EntArena *arena, EntTensor *out,
                            EntError *err)
{
    if (file.len < 10 || memcmp(file.ptr, "\x93NUMPY\x01", 7) != 0)
        return vectors_fault(package, err, "not a numpy file of version 1");
    size_t length = (uint8_t)file.ptr[8] + 256u * (uint8_t)file.ptr[9];
    EntStr data = ent_str_sub(file, 10 + length, SIZE_MAX);
    uint32_t rows, width;
    if (!header_shape(ent_str_sub(file, 10, 10 + length), &rows, &width))
        return vectors_fault(package, err, "no table of float32");
    if (rows == 0 || width == 0) {
        *out = (EntTensor){0};
        return ENT_OK;
    }
    if (rows > MAX_ROWS || width > MAX_VECTOR || data.len != (uint64_t)rows * width * sizeof(float))
        return vectors_fault(package, err, "its size does not fit its shape");
    float *at = ENT_ARENA_NEW(arena, float, (size_t)rows *width);
    if (!at) return ent_error_set(err, ENT_ERR_MEMORY, "vocab/vectors", "out of memory");
    memcpy(at, data.ptr, data.len);
    for (size_t i = 0; i < (size_t)rows * width; i++)
        if (!isfinite(at[i]))
            return vectors_fault(package, err, "holds numbers that are not finite");
    *out = (EntTensor){.at = at, .rank = 2, .dims = {rows, width, 1, 1}};
    return ENT_OK;
}

static EntStatus sort_keys(const EntPackage *package, const msgpack_object *map, uint32_t rows,
                           EntArena *arena, Key **out, EntError *err)
{
    if (map->type != MSGPACK_OBJECT_MAP || map->via.map.size == 0)
        return ent_package_fault(package, "vocab/key2row", err, "not a map of keys");
    uint32_t count = map->via.map.size;
    Key *keys = ENT_ARENA_NEW(arena, Key, count);
    if (!keys) return ent_error_set(err, ENT_ERR_MEMORY, "vocab/key2row", "out of memory");
    for (uint32_t i = 0; i < count; i++) {
        const msgpack_object_kv *pair = &map->via.map.ptr[i];
        if (pair->key.type != MSGPACK_OBJECT_POSITIVE_INTEGER ||
            pair->val.type != MSGPACK_OBJECT_POSITIVE_INTEGER || pair->val.via.u64 >= rows)
            return ent_package_fault(package, "vocab/key2row", err, "a key or row out of range");
        keys[i] = (Key){pair->key.via.u64, (uint32_t)pair->val.via.u64};
    }
    qsort(keys, count, sizeof *keys, key_order);
    *out = keys;
    return ENT_OK;
}

/* vectors/keys: string ids, uint64 ascending; vectors/rows: uint32, the row of each. */
static EntStatus add_keys(const Key *keys, size_t count, EntModelWriter *writer, EntArena *arena,
                          EntError *err)
{
    uint64_t *ids = ENT_ARENA_NEW(arena, uint64_t, count);
    uint32_t *rows = ENT_ARENA_NEW(arena, uint32_t, count);
    if (!ids || !rows) return ent_error_set(err, ENT_ERR_MEMORY, "vectors", "out of memory");
    for (size_t i = 0; i < count; i++) {
        ids[i] = keys[i].id;
        rows[i] = keys[i].row;
    }
    ENT_TRY(ent_import_add_bytes(writer, "vectors", "keys",
                                 ent_str_n((const char *)ids, count * sizeof *ids), err));
    return ent_import_add_bytes(writer, "vectors", "rows",
                                ent_str_n((const char *)rows, count * sizeof *rows), err);
}

EntStatus ent_import_vectors(const EntPackage *package, EntModelWriter *writer, EntArena *arena,
                             EntImportVectors *out, EntError *err)
{
    EntStr table, map;
    *out = (EntImportVectors){0};
    if (!ent_package_file(package, "vocab/vectors", &table)) return ENT_OK;
    ENT_TRY(read_table(package, table, arena, &out->data, err));
    if (out->data.rank == 0) return ENT_OK;
    ENT_TRY(ent_package_need(package, "vocab/key2row", &map, err));
    msgpack_unpacked value;
    Key *keys = NULL;
    EntStatus status = ENT_OK;
    if (!ent_msgpack_open(map, &value))
        status = ent_package_fault(package, "vocab/key2row", err, "not msgpack, or cut short");
    if (status == ENT_OK)
        status = sort_keys(package, &value.data, out->data.dims[0], arena, &keys, err);
    if (keys) status = add_keys(keys, value.data.via.map.size, writer, arena, err);
    msgpack_unpacked_destroy(&value);
    return status;
}
