#include "model/package.h"

#include <errno.h>
#include <stdio.h>
#include <sys/stat.h>

#include <archive.h>
#include <archive_entry.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/limits.h"
#include "base/vec.h"

enum { MAX_FILES = 20000 };

typedef struct File {
    EntStr name, bytes;
} File;

struct EntPackage {
    char *path;
    EntArena arena;
    ENT_VEC(File) files; /* all that were read, with their full names */
    EntStr root;         /* model folder with its slash, a prefix of names; may be empty */
};

void ent_package_free(EntPackage *package)
{
    if (!package) return;
    ENT_VEC_FREE(&package->files);
    ent_arena_release(&package->arena);
    ent_free(package->path);
    ent_free(package);
}

static EntStatus archive_fault(struct archive *archive, const char *path, EntError *err)
{
    const char *reason = archive_error_string(archive);
    return ent_error_set(err, ENT_ERR_MODEL, path, "not a usable package: %s",
                         reason ? reason : "unreadable");
}

/* Code and licences are of no use here, and may be large. */
static bool is_wanted(EntStr name)
{
    return !ent_str_ends(name, ENT_STR(".py")) && !ent_str_ends(name, ENT_STR(".pyc")) &&
           !ent_str_ends(name, ENT_STR(".so"));
}

static EntStatus read_bytes(EntPackage *package, struct archive *archive, uint64_t *budget,
                            EntStr *out, EntError *err)
{
    EntBuf buf = ENT_BUF_INIT((size_t)*budget);
    char chunk[65536];
    la_ssize_t n;
    while ((n = archive_read_data(archive, chunk, sizeof chunk)) > 0 && buf.status == ENT_OK)
        ent_buf_add(&buf, ent_str_n(chunk, (size_t)n));
    EntStatus status = buf.status;
    if (n < 0)
        status = archive_fault(archive, package->path, err);
    else if (status != ENT_OK)
        ent_error_set(err, status, package->path, "cannot unpack: %s", ent_status_text(status));
    if (status == ENT_OK) {
        *out = ent_arena_copy(&package->arena, ent_buf_as_str(&buf));
        *budget -= buf.len;
        if (buf.len && !out->ptr) status = ENT_ERR_MEMORY;
    }
    ent_buf_release(&buf);
    return status;
}

static EntStatus read_entry(EntPackage *package, struct archive *archive,
                            struct archive_entry *entry, uint64_t *budget, EntError *err)
{
    const char *path = archive_entry_pathname(entry);
    if (!path || archive_entry_filetype(entry) != AE_IFREG || !is_wanted(ent_str(path)))
        return ENT_OK;
    if (package->files.len >= MAX_FILES)
        return ent_error_set(err, ENT_ERR_LIMIT, package->path, "more than %d files", MAX_FILES);
    File file = {.name = ent_arena_copy(&package->arena, ent_str(path))};
    if (!file.name.ptr) return ENT_ERR_MEMORY;
    ENT_TRY(read_bytes(package, archive, budget, &file.bytes, err));
    return ENT_PUSH(&package->files, file) ? ENT_OK : ENT_ERR_MEMORY;
}

static EntStatus read_all(EntPackage *package, struct archive *archive, bool folder, EntError *err)
{
    uint64_t budget = ENT_MAX_FILE;
    struct archive_entry *entry;
    for (;;) {
        int result = archive_read_next_header(archive, &entry);
        if (result == ARCHIVE_EOF) return ENT_OK;
        if (result != ARCHIVE_OK && result != ARCHIVE_WARN)
            return archive_fault(archive, package->path, err);
        if (folder && archive_read_disk_can_descend(archive)) {
            if (archive_read_disk_descend(archive) < ARCHIVE_WARN)
                return archive_fault(archive, package->path, err);
        }
        ENT_TRY(read_entry(package, archive, entry, &budget, err));
    }
}

static EntStatus open_archive(EntPackage *package, struct archive *archive, bool folder,
                              EntError *err)
{
    int result;
    if (folder) {
        archive_read_disk_set_symlink_hybrid(archive);
        result = archive_read_disk_open(archive, package->path);
    } else {
        archive_read_support_format_zip_seekable(archive); /* wants the directory at the end */
        archive_read_support_format_tar(archive);
        archive_read_support_filter_gzip(archive);
        result = archive_read_open_filename(archive, package->path, 65536);
    }
    if (result != ARCHIVE_OK) return archive_fault(archive, package->path, err);
    return read_all(package, archive, folder, err);
}

static EntStatus read_package(EntPackage *package, EntError *err)
{
    struct stat info;
    if (stat(package->path, &info) != 0)
        return ent_error_set(err, ENT_ERR_MODEL, package->path, "cannot open: %s", strerror(errno));
    bool folder = S_ISDIR(info.st_mode);
    struct archive *archive = folder ? archive_read_disk_new() : archive_read_new();
    if (!archive) return ENT_ERR_MEMORY;
    EntStatus status = open_archive(package, archive, folder, err);
    archive_read_free(archive);
    return status;
}

/* The folder of config.cfg; of several the one with the shortest name, then the first by name. */
static EntStatus find_root(EntPackage *package, EntError *err)
{
    static const EntStr config = ENT_STR_INIT("config.cfg");
    bool found = false;
    for (size_t i = 0; i < package->files.len; i++) {
        EntStr name = package->files.at[i].name;
        if (!ent_str_ends(name, config)) continue;
        EntStr root = ent_str_sub(name, 0, name.len - config.len);
        if (root.len && root.ptr[root.len - 1] != '/') continue;
        if (!found || root.len < package->root.len ||
            (root.len == package->root.len && ent_str_cmp(root, package->root) < 0))
            package->root = root;
        found = true;
    }
    return found ? ENT_OK
                 : ent_error_set(err, ENT_ERR_MODEL, package->path,
                                 "not a usable package: no config.cfg in it");
}

EntStatus ent_package_open(const char *path, EntPackage **out, EntError *err)
{
    *out = NULL;
    EntPackage *package = ent_alloc(1, sizeof *package);
    size_t size = strlen(path) + 1;
    if (package) package->path = ent_alloc(size, 1);
    EntStatus status = package && package->path ? ENT_OK : ENT_ERR_MEMORY;
    if (status == ENT_OK) {
        memcpy(package->path, path, size);
        status = read_package(package, err);
    }
    if (status == ENT_OK) status = find_root(package, err);
    if (status == ENT_OK)
        *out = package;
    else
        ent_package_free(package);
    return status == ENT_OK ? status
                            : ent_error_set(err, status, path, "cannot read package: %s",
                                            ent_status_text(status));
}

bool ent_package_file(const EntPackage *package, const char *name, EntStr *out)
{
    for (size_t i = 0; i < package->files.len; i++) {
        const File *file = &package->files.at[i];
        if (!ent_str_starts(file->name, package->root)) continue;
        if (!ent_str_is(ent_str_sub(file->name, package->root.len, SIZE_MAX), name)) continue;
        *out = file->bytes;
        return true;
    }
    *out = ENT_STR_EMPTY;
    return false;
}

EntStatus ent_package_need(const EntPackage *package, const char *name, EntStr *out, EntError *err)
{
    if (ent_package_file(package, name, out)) return ENT_OK;
    return ent_package_fault(package, name, err, "missing");
}

EntStatus ent_package_fault(const EntPackage *package, const char *name, EntError *err,
                            const char *format, ...)
{
    char reason[ENT_ERROR_MESSAGE];
    va_list args;
    va_start(args, format);
    vsnprintf(reason, sizeof reason, format, args);
    va_end(args);
    return ent_error_set(err, ENT_ERR_MODEL, package->path, "%s: %s", name, reason);
}
