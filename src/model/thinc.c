#include "model/thinc.h"

#include <math.h>

#include "base/buf.h"

/* A big-endian number of SIZE bytes at *AT, which moves past it; UINT64_MAX where the bytes end. */
static uint64_t take_number(EntStr bytes, size_t *at, size_t size)
{
    uint64_t value = 0;
    if (bytes.len - *at < size) return UINT64_MAX;
    for (size_t i = 0; i < size; i++) value = value << 8 | (uint8_t)bytes.ptr[(*at)++];
    return value;
}

/* Read the head of the value at *AT: how many bytes of data follow it, and how many values are in
 * it (github.com/msgpack/msgpack/blob/master/spec.md). */
static void take_head(EntStr bytes, size_t *at, uint64_t *data, uint64_t *values)
{
    uint8_t head = (uint8_t)bytes.ptr[(*at)++];
    *data = *values = 0;
    if (head < 0x80 || head >= 0xe0 || head == 0xc0 || head == 0xc2 || head == 0xc3) {
        return; /* a small integer, nil, false, true */
    } else if (head < 0x90) {
        *values = 2 * (uint64_t)(head & 15);
    } else if (head < 0xa0) {
        *values = head & 15;
    } else if (head < 0xc0) {
        *data = head & 31;
    } else if (head >= 0xc4 && head <= 0xc9) { /* binary, extension */
        *data = take_number(bytes, at, (size_t)1 << (head - 0xc4) % 3);
        if (head >= 0xc7 && *data != UINT64_MAX) *data += 1;
    } else if (head == 0xca || head == 0xcb) { /* float */
        *data = (uint64_t)4 << (head - 0xca);
    } else if (head >= 0xcc && head <= 0xd3) { /* integer */
        *data = (uint64_t)1 << (head - 0xcc) % 4;
    } else if (head >= 0xd4 && head <= 0xd8) { /* extension of a fixed size */
        *data = 1 + ((uint64_t)1 << (head - 0xd4));
    } else if (head >= 0xd9 && head <= 0xdb) { /* string */
        *data = take_number(bytes, at, (size_t)1 << (head - 0xd9));
    } else if (head >= 0xdc) { /* array, map */
        *values = take_number(bytes, at, head % 2 ? 4 : 2);
        if (head >= 0xde && *values != UINT64_MAX) *values *= 2;
    } else {
        *data = UINT64_MAX;
    }
}

/* Whether a whole value is there. The decoder reserves memory for as many values as a head says, so
 * that one must not say more than there are bytes. */
static bool is_whole(EntStr bytes)
{
    uint64_t wanted = 1, data, values;
    for (size_t at = 0; wanted > 0; wanted--) {
        if (at >= bytes.len) return false;
        take_head(bytes, &at, &data, &values);
        if (data > bytes.len - at) return false;
        at += (size_t)data;
        if (values > bytes.len - at || (wanted += values) - 1 > bytes.len - at) return false;
    }
    return true;
}

bool ent_msgpack_open(EntStr bytes, msgpack_unpacked *out)
{
    msgpack_unpacked_init(out);
    size_t at = 0;
    return is_whole(bytes) &&
           msgpack_unpack_next(out, bytes.ptr, bytes.len, &at) == MSGPACK_UNPACK_SUCCESS;
}

EntStr ent_msgpack_str(const msgpack_object *value)
{
    if (value && value->type == MSGPACK_OBJECT_STR)
        return ent_str_n(value->via.str.ptr, value->via.str.size);
    if (value && value->type == MSGPACK_OBJECT_BIN)
        return ent_str_n(value->via.bin.ptr, value->via.bin.size);
    return ENT_STR_EMPTY;
}

const msgpack_object *ent_msgpack_get(const msgpack_object *map, const char *key)
{
    if (!map || map->type != MSGPACK_OBJECT_MAP) return NULL;
    for (uint32_t i = 0; i < map->via.map.size; i++) {
        const msgpack_object_kv *pair = &map->via.map.ptr[i];
        if (ent_str_is(ent_msgpack_str(&pair->key), key)) return &pair->val;
    }
    return NULL;
}

static bool shape_of(const msgpack_object *shape, uint32_t rank, EntTensor *out, uint64_t *bytes)
{
    if (!shape || shape->type != MSGPACK_OBJECT_ARRAY || shape->via.array.size != rank)
        return false;
    *out = (EntTensor){.rank = rank, .dims = {1, 1, 1, 1}};
    *bytes = sizeof(float);
    for (uint32_t i = 0; i < rank; i++) {
        const msgpack_object *dim = &shape->via.array.ptr[i];
        if (dim->type != MSGPACK_OBJECT_POSITIVE_INTEGER || dim->via.u64 == 0 ||
            dim->via.u64 > UINT32_MAX || *bytes > UINT32_MAX)
            return false;
        out->dims[i] = (uint32_t)dim->via.u64;
        *bytes *= dim->via.u64;
    }
    return true;
}

/* A numpy array of float32 as srsly writes it; copied into ARENA. NULL, or what is wrong with it.
 */
static const char *take_array(const msgpack_object *value, uint32_t rank, EntArena *arena,
                              EntTensor *out)
{
    uint64_t bytes;
    EntStr data = ent_msgpack_str(ent_msgpack_get(value, "data"));
    if (!ent_str_is(ent_msgpack_str(ent_msgpack_get(value, "type")), "<f4"))
        return "is no array of float32";
    if (rank > 4 || !shape_of(ent_msgpack_get(value, "shape"), rank, out, &bytes))
        return "has an unexpected shape";
    if (bytes != data.len) return "has a shape that does not fit its data";
    float *copy = ENT_ARENA_NEW(arena, float, data.len / sizeof(float));
    if (!copy) return "does not fit in memory";
    memcpy(copy, data.ptr, data.len);
    for (size_t i = 0; i < data.len / sizeof(float); i++)
        if (!isfinite(copy[i])) return "holds numbers that are not finite";
    out->at = copy;
    return NULL;
}

static bool array_of(const msgpack_object *root, const char *key, msgpack_object_array *out)
{
    const msgpack_object *value = ent_msgpack_get(root, key);
    if (!value || value->type != MSGPACK_OBJECT_ARRAY) return false;
    *out = value->via.array;
    return true;
}

EntStatus ent_thinc_open(EntThinc *out, const EntPackage *package, const char *file, EntError *err)
{
    EntStr bytes;
    *out = (EntThinc){.package = package, .file = file};
    ENT_TRY(ent_package_need(package, file, &bytes, err));
    out->value = ent_alloc(1, sizeof *out->value);
    if (!out->value) return ent_error_set(err, ENT_ERR_MEMORY, file, "out of memory");
    if (!ent_msgpack_open(bytes, out->value)) {
        ent_thinc_close(out);
        return ent_package_fault(package, file, err, "not msgpack, or cut short");
    }
    const msgpack_object *root = &out->value->data;
    if (!array_of(root, "nodes", &out->nodes) || !array_of(root, "attrs", &out->attrs) ||
        !array_of(root, "params", &out->params) || out->attrs.size != out->nodes.size ||
        out->params.size != out->nodes.size) {
        ent_thinc_close(out);
        return ent_package_fault(package, file, err, "not a model of thinc 8");
    }
    return ENT_OK;
}

void ent_thinc_close(EntThinc *thinc)
{
    if (thinc->value) msgpack_unpacked_destroy(thinc->value);
    ent_free(thinc->value);
    *thinc = (EntThinc){0};
}

EntStr ent_thinc_name(const EntThinc *thinc, size_t i)
{
    return ent_msgpack_str(ent_msgpack_get(&thinc->nodes.ptr[i], "name"));
}

size_t ent_thinc_find(const EntThinc *thinc, const char *name, size_t n)
{
    for (size_t i = 0; i < thinc->nodes.size; i++)
        if (ent_str_is(ent_thinc_name(thinc, i), name) && n-- == 0) return i;
    return SIZE_MAX;
}

/* Attributes are msgpack values packed once more into bytes. OUT must be destroyed if true. */
static bool open_attr(const EntThinc *thinc, size_t i, const char *attr, msgpack_unpacked *out)
{
    EntStr bytes = ent_msgpack_str(ent_msgpack_get(&thinc->attrs.ptr[i], attr));
    if (ent_msgpack_open(bytes, out)) return true;
    msgpack_unpacked_destroy(out);
    return false;
}

bool ent_thinc_integer(const EntThinc *thinc, size_t i, const char *attr, int64_t *out)
{
    msgpack_unpacked value;
    if (!open_attr(thinc, i, attr, &value)) return false;
    bool found =
        value.data.type == MSGPACK_OBJECT_POSITIVE_INTEGER && value.data.via.u64 <= INT64_MAX;
    if (found) *out = (int64_t)value.data.via.u64;
    msgpack_unpacked_destroy(&value);
    return found;
}

EntStr ent_thinc_lines(const EntThinc *thinc, size_t i, const char *attr, EntArena *arena)
{
    msgpack_unpacked value;
    if (!open_attr(thinc, i, attr, &value)) return ENT_STR_EMPTY;
    EntBuf lines = ENT_BUF_INIT(1 << 20);
    if (value.data.type == MSGPACK_OBJECT_ARRAY) {
        for (uint32_t j = 0; j < value.data.via.array.size; j++) {
            ent_buf_add(&lines, ent_msgpack_str(&value.data.via.array.ptr[j]));
            ent_buf_add_char(&lines, '\n');
        }
    }
    EntStr out =
        lines.status == ENT_OK ? ent_arena_copy(arena, ent_buf_as_str(&lines)) : ENT_STR_EMPTY;
    ent_buf_release(&lines);
    msgpack_unpacked_destroy(&value);
    return out;
}

EntStatus ent_thinc_param(const EntThinc *thinc, size_t i, const char *param, uint32_t rank,
                          EntArena *arena, EntTensor *out, EntError *err)
{
    const msgpack_object *value = ent_msgpack_get(&thinc->params.ptr[i], param);
    const char *fault = value ? take_array(value, rank, arena, out) : "missing";
    if (!fault) return ENT_OK;
    EntStr name = ent_thinc_name(thinc, i);
    return ent_package_fault(thinc->package, thinc->file, err,
                             "parameter %s of layer %zu (%.*s): %s", param, i, ENT_STR_ARG(name),
                             fault);
}
