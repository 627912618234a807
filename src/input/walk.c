#include "input/walk.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "base/limits.h"

typedef struct Pending {
    const char *path;
    uint32_t depth; /* folders below the input that named it */
    size_t root;    /* bytes of the path up to what lies below that input */
} Pending;

/* A file or folder by the folder that it is in and its name there: it need not be there yet. */
typedef struct Place {
    dev_t device;
    ino_t inode;
    const char *name; /* empty: the folder itself */
} Place;

typedef struct Walk {
    EntReport report;
    EntArena *arena;
    ENT_VEC(Place) written; /* files of the run */
    Place split;            /* its folder of files; name NULL: none */
    const char *suffix;     /* of these */
    ENT_VEC(Pending) stack; /* still to look at, next one last */
    EntWalkFiles *out;
} Walk;

static const char *base_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

static const char *join(EntArena *arena, const char *folder, const char *name)
{
    size_t n = strlen(folder);
    const char *slash = n > 0 && folder[n - 1] == '/' ? "" : "/";
    return ent_arena_printf(arena, "%s%s%s", folder, slash, name).ptr;
}

/* ---- what the run writes ---- */

/* Nothing will be written where PATH lies in no folder. */
static EntStatus add_written(Walk *walk, const char *path)
{
    struct stat st;
    const char *name = base_name(path);
    EntStr folder = ent_str_n(path, (size_t)(name - path));
    folder = ent_arena_copy(walk->arena, folder.len ? folder : ENT_STR("."));
    if (!folder.ptr) return ENT_ERR_MEMORY;
    if (stat(folder.ptr, &st) != 0) return ENT_OK;
    Place place = {st.st_dev, st.st_ino, name};
    return ENT_PUSH(&walk->written, place) ? ENT_OK : ENT_ERR_MEMORY;
}

static EntStatus find_written(Walk *walk, const EntWritten *written)
{
    struct stat st;
    for (size_t i = 0; i < written->count; i++) ENT_TRY(add_written(walk, written->files[i]));
    if (written->folder && stat(written->folder, &st) == 0) {
        walk->split = (Place){st.st_dev, st.st_ino, ""};
        walk->suffix = written->suffix;
    }
    return ENT_OK;
}

static bool is_split(const Walk *walk, const struct stat *folder)
{
    return walk->split.name && walk->split.device == folder->st_dev &&
           walk->split.inode == folder->st_ino;
}

/* Whether NAME in FOLDER is a file of the run. */
static bool is_written(const Walk *walk, const struct stat *folder, const char *name)
{
    for (size_t i = 0; i < walk->written.len; i++) {
        const Place *place = &walk->written.at[i];
        if (place->device == folder->st_dev && place->inode == folder->st_ino &&
            strcmp(place->name, name) == 0)
            return true;
    }
    return is_split(walk, folder) && ent_str_ends(ent_str(name), ent_str(walk->suffix));
}

/* ---- folders ---- */

/* The stack is emptied from its end, so the greatest name comes first. */
static int by_path_descending(const void *a, const void *b)
{
    return strcmp(((const Pending *)b)->path, ((const Pending *)a)->path);
}

static EntStatus push_entries(Walk *walk, DIR *folder, Pending at)
{
    size_t first = walk->stack.len;
    struct stat st;
    struct dirent *entry;
    bool known = fstat(dirfd(folder), &st) == 0;
    for (errno = 0; (entry = readdir(folder)) != NULL; errno = 0) {
        if (entry->d_name[0] == '.') continue;
        if (known && is_written(walk, &st, entry->d_name)) continue;
        Pending next = {join(walk->arena, at.path, entry->d_name), at.depth + 1, at.root};
        if (!next.path) return ENT_ERR_MEMORY;
        if (at.depth == 0) next.root = strlen(next.path) - strlen(entry->d_name);
        if (!ENT_PUSH(&walk->stack, next)) return ENT_ERR_MEMORY;
    }
    if (errno != 0)
        ent_input_report(walk->report, ENT_INPUT_UNREADABLE, at.path, 0, 0,
                         "cannot read folder: %s", strerror(errno));
    if (walk->stack.len > first)
        qsort(walk->stack.at + first, walk->stack.len - first, sizeof(Pending), by_path_descending);
    return ENT_OK;
}

static EntStatus visit_folder(Walk *walk, Pending at)
{
    if (at.depth >= ENT_MAX_DEPTH) {
        ent_input_report(walk->report, ENT_INPUT_TOO_DEEP, at.path, 0, 0,
                         "folder skipped: more than %d folders deep", ENT_MAX_DEPTH);
        return ENT_OK;
    }
    DIR *folder = opendir(at.path);
    if (!folder) {
        ent_input_report(walk->report, ENT_INPUT_UNREADABLE, at.path, 0, 0,
                         "cannot open folder: %s", strerror(errno));
        return ENT_OK;
    }
    EntStatus status = push_entries(walk, folder, at);
    closedir(folder);
    return status;
}

static EntStatus add_file(Walk *walk, Pending at, const struct stat *st)
{
    const char *name = base_name(at.path);
    EntWalkFile file = {.path = at.path,
                        .id = name,
                        .root = at.depth > 0 ? at.path + at.root : name,
                        .size = ENT_WALK_NO_SIZE};
    if (st) {
        if (S_ISREG(st->st_mode)) file.size = (uint64_t)st->st_size;
        file.device = (uint64_t)st->st_dev;
        file.inode = (uint64_t)st->st_ino;
    }
    return ENT_PUSH(walk->out, file) ? ENT_OK : ENT_ERR_MEMORY;
}

/* A named input may be anything that can be opened; below a folder only plain files are articles,
 * and links to folders are not followed, so that no folder is met twice. */
static EntStatus visit(Walk *walk, Pending at)
{
    struct stat st, link;
    if (at.depth == 0 && strcmp(at.path, "-") == 0) return add_file(walk, at, NULL);
    if (stat(at.path, &st) != 0) {
        ent_input_report(walk->report, ENT_INPUT_UNREADABLE, at.path, 0, 0, "cannot open: %s",
                         strerror(errno));
        return ENT_OK;
    }
    if (S_ISDIR(st.st_mode)) {
        bool link_below = at.depth > 0 && lstat(at.path, &link) == 0 && S_ISLNK(link.st_mode);
        bool passed_over = link_below || (at.depth > 0 && is_split(walk, &st));
        return passed_over ? ENT_OK : visit_folder(walk, at);
    }
    if (at.depth > 0 && !S_ISREG(st.st_mode)) return ENT_OK;
    return add_file(walk, at, &st);
}

static uint64_t problems(EntReport report)
{
    uint64_t sum = 0;
    for (int i = 0; i < ENT_INPUT_PROBLEMS; i++) sum += report.counts[i];
    return sum;
}

static EntStatus walk_input(Walk *walk, const char *input)
{
    size_t files = walk->out->len;
    uint64_t before = problems(walk->report);
    if (!ENT_PUSH(&walk->stack, (Pending){input, 0, 0})) return ENT_ERR_MEMORY;
    while (walk->stack.len > 0) ENT_TRY(visit(walk, walk->stack.at[--walk->stack.len]));
    if (walk->out->len == files && problems(walk->report) == before)
        ent_input_report(walk->report, ENT_INPUT_NO_ARTICLES, input, 0, 0,
                         "folder skipped: no articles in it");
    return ENT_OK;
}

/* An index sorted by something of the files it stands for, ties by the files' own order. */
typedef struct Key {
    const EntWalkFile *file;
    size_t index;
} Key;

static int by_name(const void *a, const void *b)
{
    const Key *x = a, *y = b;
    int c = strcmp(x->file->id, y->file->id);
    return c ? c : (x->index > y->index) - (x->index < y->index);
}

static int by_file(const void *a, const void *b)
{
    const EntWalkFile *x = ((const Key *)a)->file, *y = ((const Key *)b)->file;
    if (x->device != y->device) return x->device < y->device ? -1 : 1;
    if (x->inode != y->inode) return x->inode < y->inode ? -1 : 1;
    return by_name(a, b);
}

static Key *sorted_keys(const EntWalkFiles *files, int (*order)(const void *, const void *))
{
    Key *keys = ent_alloc(files->len, sizeof *keys);
    if (!keys) return NULL;
    for (size_t i = 0; i < files->len; i++) keys[i] = (Key){&files->at[i], i};
    qsort(keys, files->len, sizeof *keys, order);
    return keys;
}

/* Drop later entries of the same file and name; a hard link under another name stays. */
static EntStatus drop_repeated(EntWalkFiles *files)
{
    Key *keys = sorted_keys(files, by_file);
    bool *drop = ent_alloc(files->len, sizeof *drop);
    if (keys && drop) {
        for (size_t i = 1; i < files->len; i++) {
            const EntWalkFile *a = keys[i - 1].file, *b = keys[i].file;
            drop[keys[i].index] =
                a->device == b->device && a->inode == b->inode && strcmp(a->id, b->id) == 0;
        }
        size_t kept = 0;
        for (size_t i = 0; i < files->len; i++)
            if (!drop[i]) files->at[kept++] = files->at[i];
        files->len = kept;
    }
    EntStatus status = keys && drop ? ENT_OK : ENT_ERR_MEMORY;
    ent_free(keys);
    ent_free(drop);
    return status;
}

/* ID with one more folder in front, or ID where it begins at LIMIT already. */
static const char *longer_tail(const char *limit, const char *id)
{
    if (id == limit) return id;
    const char *p = id - 1; /* the slash before id */
    while (p > limit && p[-1] != '/') p--;
    return p;
}

/* Files of one name get tails of their paths that differ, however the inputs were ordered: within
 * the inputs that named them first, beyond these (OUTSIDE) only where the same tail lies in two of
 * them. Each round lengthens the tails that are still shared, so there are as many as folders. */
static EntStatus tell_apart(EntWalkFiles *files, bool outside)
{
    bool again = true;
    while (again) {
        Key *keys = sorted_keys(files, by_name);
        if (!keys) return ENT_ERR_MEMORY;
        again = false;
        for (size_t i = 0, end; i < files->len; i = end) {
            const char *shared = keys[i].file->id;
            for (end = i + 1; end < files->len && strcmp(keys[end].file->id, shared) == 0;) end++;
            for (size_t k = i; end - i > 1 && k < end; k++) {
                EntWalkFile *file = &files->at[keys[k].index];
                const char *id = longer_tail(outside ? file->path : file->root, file->id);
                again |= id != file->id;
                file->id = id;
            }
        }
        ent_free(keys);
    }
    return ENT_OK;
}

EntStatus ent_walk(const char *const *inputs, size_t count, const EntWritten *written,
                   EntReport report, EntArena *arena, EntWalkFiles *out)
{
    Walk walk = {.report = report, .arena = arena, .out = out};
    EntStatus status = find_written(&walk, written);
    for (size_t i = 0; status == ENT_OK && i < count; i++) status = walk_input(&walk, inputs[i]);
    ENT_VEC_FREE(&walk.stack);
    ENT_VEC_FREE(&walk.written);
    if (status == ENT_OK) status = drop_repeated(out);
    if (status == ENT_OK) status = tell_apart(out, false);
    if (status == ENT_OK) status = tell_apart(out, true);
    return status;
}
