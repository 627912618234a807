/* The table of the lexicon: building it from files, asking it.
 *
 *     keys: "georgia" -> 7        heads: … [7] …
 *                                            |
 *                                         country -> state -> city
 *
 * New senses come in as a list in file order. They stay there, and each is linked to the next one
 * of its key; behind them come those of earlier calls. */
#include "onto/lexicon_internal.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "base/file.h"
#include "base/limits.h"
#include "rdf/rdf.h"

static const char *const sense_names[] = {
#define X(name) #name,
    ENT_SENSE_LIST(X)
#undef X
};

const char *ent_sense_name(EntSenseType type)
{
    return type < ENT_SENSE_COUNT ? sense_names[type] : "";
}

EntSenseType ent_sense_parse(EntStr name)
{
    int i = 0;
    while (i < ENT_SENSE_COUNT && !ent_str_is(name, sense_names[i])) i++;
    return (EntSenseType)i;
}

EntWordList ent_word_list_parse(EntStr name)
{
    static const char *const names[] = {
#define X(name) #name,
        ENT_WORD_LIST(X)
#undef X
    };
    int i = sizeof names / sizeof *names;
    while (i > 0 && !ent_str_is(name, names[i - 1])) i--;
    return (EntWordList)i;
}

/* --- reading a folder --- */

typedef ENT_VEC(char *) Names;

static const char *const suffixes[] = {".ttl", ".tsv", ".txt"}; /* in the order they are read */

static EntStatus (*const readers[])(LexReader *) = {ent_lexicon_read_turtle, ent_lexicon_read_table,
                                                    ent_lexicon_read_words};

enum { KINDS = sizeof suffixes / sizeof *suffixes };

/* By the suffix; KINDS: none of these, or hidden. */
static size_t kind_of(const char *path)
{
    const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
    size_t i = 0;
    while (i < KINDS && !ent_str_ends(ent_str(name), ent_str(suffixes[i]))) i++;
    return name[0] == '.' ? KINDS : i;
}

static int by_kind_and_name(const void *a, const void *b)
{
    const char *x = *(char *const *)a, *y = *(char *const *)b;
    size_t i = kind_of(x), j = kind_of(y);
    return i != j ? (i < j ? -1 : 1) : strcmp(x, y);
}

static void names_release(Names *names)
{
    for (size_t i = 0; i < names->len; i++) ent_free(names->at[i]);
    ENT_VEC_FREE(names);
}

static bool names_add(Names *names, const char *dir, const char *name)
{
    size_t n = strlen(dir) + strlen(name) + 2;
    char *path = ent_alloc(n, 1);
    if (!path) return false;
    snprintf(path, n, "%s/%s", dir, name);
    if (ENT_PUSH(names, path)) return true;
    ent_free(path);
    return false;
}

/* The files of the folder as paths. */
static EntStatus list_folder(const char *dir, Names *names, EntError *err)
{
    DIR *folder = opendir(dir);
    if (!folder)
        return ent_error_set(err, ENT_ERR_ONTOLOGY, dir, "cannot open the lexicon: %s",
                             strerror(errno));
    EntStatus status = ENT_OK;
    const struct dirent *entry;
    while (status == ENT_OK && (entry = readdir(folder)))
        if (kind_of(entry->d_name) < KINDS && !names_add(names, dir, entry->d_name))
            status = ent_error_set(err, ENT_ERR_MEMORY, dir, "out of memory");
    closedir(folder);
    if (names->len) qsort(names->at, names->len, sizeof *names->at, by_kind_and_name);
    return status;
}

/* Room for what so many bytes of files hold, so that tables need not grow by and by: a sense to
 * each 22 bytes in the lexicon that the program brings. */
static bool reserve(EntLexicon *lexicon, LexEntries *entries, size_t bytes)
{
    size_t more = bytes / 22;
    return ent_map_reserve(&lexicon->keys, lexicon->keys.len + more) == ENT_OK &&
           ENT_RESERVE(&entries->keys, entries->keys.len + more) &&
           ENT_RESERVE(&entries->senses, entries->senses.len + more);
}

/* Bytes of the files, of each no more than can be read. */
static size_t bytes_of(const Names *names)
{
    size_t bytes = 0;
    struct stat st;
    for (size_t i = 0; i < names->len; i++)
        if (stat(names->at[i], &st) == 0 && st.st_size > 0)
            bytes += (uintmax_t)st.st_size < ENT_MAX_LEXICON ? (size_t)st.st_size : ENT_MAX_LEXICON;
    return bytes;
}

/* The file's text, which the lexicon keeps. */
static EntStatus read_text(LexReader *reader)
{
    EntBuf buf = ENT_BUF_INIT(ENT_MAX_LEXICON);
    EntError cause = ENT_ERROR_NONE;
    EntStatus status = ent_file_read(reader->path, &buf, &cause);
    if (status == ENT_OK && buf.ptr && !ENT_PUSH(&reader->lexicon->texts, buf.ptr))
        status = ENT_ERR_MEMORY;
    if (status == ENT_OK) {
        reader->text = ent_buf_as_str(&buf);
        return ENT_OK;
    }
    ent_buf_release(&buf);
    if (status != ENT_ERR_MEMORY) status = ENT_ERR_ONTOLOGY;
    return ent_error_set(reader->err, status, reader->path, "%s",
                         cause.status ? cause.message : ent_status_text(status));
}

static EntStatus read_file(EntLexicon *lexicon, LexEntries *entries, const char *path, bool own,
                           EntError *err)
{
    LexReader reader = {
        .lexicon = lexicon, .entries = entries, .path = path, .own = own, .err = err};
    size_t kind = kind_of(path);
    if (kind == KINDS)
        return ent_error_set(err, ENT_ERR_ONTOLOGY, path,
                             "unknown form: the suffix is none of .ttl .tsv .txt");
    ENT_TRY(read_text(&reader));
    return readers[kind](&reader);
}

static EntStatus read_folder(EntLexicon *lexicon, const char *dir, bool own, LexEntries *entries,
                             EntError *err)
{
    Names names = {0};
    EntStatus status = list_folder(dir, &names, err);
    if (status == ENT_OK && own && names.len == 0)
        status = ent_error_set(err, ENT_ERR_ONTOLOGY, dir, "no file in this folder");
    if (status == ENT_OK && !reserve(lexicon, entries, bytes_of(&names))) status = ENT_ERR_MEMORY;
    for (size_t i = 0; status == ENT_OK && i < names.len; i++)
        status = read_file(lexicon, entries, names.at[i], own, err);
    names_release(&names);
    return status;
}

/* The files of DIR/NAME, which MAY_LACK. */
static EntStatus read_part(EntLexicon *lexicon, const char *dir, const char *name, bool may_lack,
                           LexEntries *entries, EntError *err)
{
    struct stat st;
    EntBuf path = ENT_BUF_INIT(ENT_MAX_PATH_BYTES);
    EntStatus status = ent_buf_printf(&path, "%s/%s", dir, name);
    if (status != ENT_OK) {
        if (status == ENT_ERR_LIMIT) status = ENT_ERR_ONTOLOGY;
        ent_error_set(err, status, dir, "cannot load the %s: %s", name, ent_status_text(status));
    } else if (!may_lack || stat(path.ptr, &st) == 0) {
        status = read_folder(lexicon, path.ptr, false, entries, err);
    }
    ent_buf_release(&path);
    return status;
}

static EntStatus read_lexicon(EntLexicon *lexicon, const char *dir, LexEntries *entries,
                              EntError *err)
{
    return read_part(lexicon, dir, "lexicon", false, entries, err);
}

static EntStatus read_with_evidence(EntLexicon *lexicon, const char *dir, LexEntries *entries,
                                    EntError *err)
{
    ENT_TRY(read_part(lexicon, dir, "evidence", true, entries, err));
    return read_lexicon(lexicon, dir, entries, err);
}

/* The files of a folder, or the one file, that the user adds. */
static EntStatus read_own(EntLexicon *lexicon, const char *path, LexEntries *entries, EntError *err)
{
    struct stat st;
    if (stat(path, &st) != 0)
        return ent_error_set(err, ENT_ERR_ONTOLOGY, path, "cannot open: %s", strerror(errno));
    if (S_ISDIR(st.st_mode)) return read_folder(lexicon, path, true, entries, err);
    return read_file(lexicon, entries, path, true, err);
}

/* --- the table --- */

/* The senses become those of the lexicon, the new ones of a key before its older ones. Nothing
 * changes unless all memory was there. */
static EntStatus link_senses(EntLexicon *lexicon, LexEntries *entries)
{
    size_t known = lexicon->heads.len, keys = lexicon->keys.len;
    LexBlock block = {entries->senses.at, entries->senses.len};
    if (!ENT_RESERVE(&lexicon->heads, keys) || !ENT_PUSH(&lexicon->blocks, block))
        return ENT_ERR_MEMORY;
    for (size_t k = known; k < keys; k++) lexicon->heads.at[k] = NULL;
    lexicon->heads.len = keys;
    for (size_t i = block.len; i-- > 0;) {
        const EntSense **head = &lexicon->heads.at[entries->keys.at[i]];
        block.at[i].next = *head;
        *head = &block.at[i];
    }
    entries->senses.at = NULL; /* taken */
    entries->senses.len = entries->senses.cap = 0;
    return ENT_OK;
}

typedef EntStatus Reading(EntLexicon *, const char *path, LexEntries *, EntError *);

/* What READING finds at PATH comes into the table, whole or not at all. */
static EntStatus add_path(EntLexicon *lexicon, const char *path, Reading *reading, EntError *err)
{
    LexEntries entries = {0};
    EntStatus status = ent_rdf_open(err);
    if (status != ENT_OK) return status;
    status = reading(lexicon, path, &entries, err);
    ent_rdf_close();
    if (status == ENT_OK) status = link_senses(lexicon, &entries);
    ENT_VEC_FREE(&entries.keys);
    ENT_VEC_FREE(&entries.senses);
    if (status != ENT_OK) ent_error_set(err, status, path, "%s", ent_status_text(status));
    return status;
}

static EntStatus load(const char *dir, Reading *reading, EntLexicon **out, EntError *err)
{
    EntLexicon *lexicon = ent_alloc(1, sizeof *lexicon);
    if (!lexicon) return ent_error_set(err, ENT_ERR_MEMORY, dir, "out of memory");
    EntStatus status = add_path(lexicon, dir, reading, err);
    if (status == ENT_OK)
        *out = lexicon;
    else
        ent_lexicon_free(lexicon);
    return status;
}

EntStatus ent_lexicon_load(const char *dir, EntLexicon **out, EntError *err)
{
    return load(dir, read_lexicon, out, err);
}

EntStatus ent_lexicon_load_with_evidence(const char *dir, EntLexicon **out, EntError *err)
{
    return load(dir, read_with_evidence, out, err);
}

EntStatus ent_lexicon_add(EntLexicon *lexicon, const char *path, EntError *err)
{
    ENT_TRY(add_path(lexicon, path, read_own, err));
    EntStatus status = ent_lexicon_join_own(lexicon);
    return status == ENT_OK ? status : ent_error_set(err, status, path, "out of memory");
}

EntLink *ent_lexicon_new_links(EntLexicon *lexicon, size_t count)
{
    return ENT_ARENA_NEW(&lexicon->arena, EntLink, count);
}

void ent_lexicon_free(EntLexicon *lexicon)
{
    if (!lexicon) return;
    for (size_t i = 0; i < lexicon->texts.len; i++) ent_free(lexicon->texts.at[i]);
    ENT_VEC_FREE(&lexicon->texts);
    ent_arena_release(&lexicon->arena);
    ent_map_release(&lexicon->keys);
    ent_map_release(&lexicon->firsts);
    ENT_VEC_FREE(&lexicon->first);
    ENT_VEC_FREE(&lexicon->heads);
    for (size_t i = 0; i < lexicon->blocks.len; i++) ent_free(lexicon->blocks.at[i].at);
    ENT_VEC_FREE(&lexicon->blocks);
    ent_free(lexicon);
}

/* --- questions --- */

const EntSense *ent_lexicon_get(const EntLexicon *lexicon, EntStr key)
{
    uint32_t k = ent_map_get(&lexicon->keys, key);
    /* an add that failed half-way leaves keys without a head */
    return k < lexicon->heads.len ? lexicon->heads.at[k] : NULL;
}

const EntSense *ent_lexicon_sense(const EntLexicon *lexicon, EntStr key, EntSenseType type)
{
    const EntSense *sense = ent_lexicon_get(lexicon, key);
    while (sense && sense->type != type) sense = sense->next;
    return sense;
}

const EntSense *ent_lexicon_sense_of(const EntLexicon *lexicon, EntStr word, EntSenseType type)
{
    char folded[ENT_LEXICON_KEY];
    return ent_lexicon_sense(lexicon, ent_lexicon_fold(word, folded, sizeof folded), type);
}

bool ent_lexicon_lists(const EntLexicon *lexicon, EntStr word, EntWordList list)
{
    char folded[ENT_LEXICON_KEY];
    EntStr key = ent_lexicon_fold(word, folded, sizeof folded);
    for (const EntSense *s = ent_lexicon_get(lexicon, key); s; s = s->next)
        if (s->type == ENT_SENSE_RuleWord && s->list == list) return true;
    return false;
}

/* The first sense of TYPE for SURFACE that fits it. */
static const EntSense *sense_of(const EntLexicon *lexicon, EntStr surface, EntStr key,
                                EntSenseType type)
{
    for (const EntSense *s = ent_lexicon_get(lexicon, key); s; s = s->next)
        if (s->type == type && ent_lexicon_fits(s, surface)) return s;
    return NULL;
}

/* How long a key of TYPE can be that goes on after its first word WORD; 0: there is none. */
static size_t longest_key(const EntLexicon *lexicon, EntStr word, EntSenseType type)
{
    uint32_t f = ent_map_get(&lexicon->firsts, word);
    if (f == ENT_MAP_NONE || !(lexicon->first.at[f].types >> type & 1)) return 0;
    return lexicon->first.at[f].length;
}

const EntSense *ent_lexicon_longest(const EntLexicon *lexicon, const EntDoc *doc, uint32_t begin,
                                    uint32_t end, EntSenseType type, uint32_t *length)
{
    char folded[ENT_LEXICON_KEY];
    if (end > doc->tokens.len) end = (uint32_t)doc->tokens.len;
    if (begin >= end) return NULL;
    const EntToken *tokens = doc->tokens.at;
    EntStr key = ent_lexicon_fold(tokens[begin].text, folded, sizeof folded);
    if (key.len == 0) return NULL;
    const EntSense *best = sense_of(lexicon, tokens[begin].text, key, type);
    if (best) *length = 1;
    size_t most = longest_key(lexicon, ent_lexicon_first_word(key), type);
    for (uint32_t i = begin + 1; i < end && key.len > 0 && key.len < most; i++) {
        EntStr surface = ent_str_sub(doc->text, tokens[begin].begin, tokens[i].end);
        size_t before = key.len;
        key = ent_lexicon_fold(surface, folded, sizeof folded);
        if (key.len == before) continue; /* the full stop behind "San Francisco" */
        const EntSense *sense = key.len ? sense_of(lexicon, surface, key, type) : NULL;
        if (!sense) continue;
        best = sense;
        *length = i - begin + 1;
    }
    return best;
}

size_t ent_lexicon_keys(const EntLexicon *lexicon)
{
    return lexicon->keys.len;
}

size_t ent_lexicon_senses(const EntLexicon *lexicon)
{
    size_t count = 0;
    for (size_t i = 0; i < lexicon->blocks.len; i++) count += lexicon->blocks.at[i].len;
    return count;
}
