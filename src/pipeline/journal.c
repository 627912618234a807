#include "pipeline/journal.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/buf.h"

enum { MAX_LINE = 16 + 21 * ENT_JOURNAL_OUTPUTS + 4, MAX_WAITING = 1 << 20, MAX_HEADER = 1 << 20 };

struct EntJournal {
    char *path;
    size_t outputs;
    int fd;                      /* for writing, locked */
    FILE *entries;               /* for reading what was there, from the first article */
    uint64_t articles, expected; /* there were; of these asked for by ent_journal_expect */
    uint64_t written;            /* of this run */
    uint64_t lengths[ENT_JOURNAL_OUTPUTS];
    bool ended;
    uint64_t end_articles, end_skipped;
    EntBuf waiting; /* lines */
    size_t waiting_count;
};

typedef struct Entry {
    uint64_t key;
    bool used;
    uint64_t lengths[ENT_JOURNAL_OUTPUTS];
} Entry;

static EntStatus failed(const EntJournal *journal, EntError *err)
{
    return ent_error_set(err, ENT_ERR_OUTPUT, journal->path, "cannot write: %s", strerror(errno));
}

/* ---- lines ---- */

/* The number at *AT in BASE, of digits only, which ENDS follows; *AT moves behind that. */
static bool take_number(const char **at, int base, char ends, uint64_t *out)
{
    char *end;
    const char *digits = base == 16 ? "0123456789abcdef" : "0123456789";
    size_t n = strspn(*at, digits);
    if (n == 0 || (*at)[n] != ends) return false;
    errno = 0;
    *out = strtoull(*at, &end, base);
    *at += n + 1;
    return errno == 0;
}

static bool parse_entry(const EntJournal *journal, const char *line, Entry *out)
{
    size_t n = strlen(line);
    if (n < 2 || line[n - 1] != '\n') return false;
    out->used = line[n - 2] != '-';
    bool last = journal->outputs == 0 && out->used;
    if (!take_number(&line, 16, last ? '\n' : ' ', &out->key)) return false;
    for (size_t i = 0; i < journal->outputs; i++) {
        last = i + 1 == journal->outputs && out->used;
        if (!take_number(&line, 10, last ? '\n' : ' ', &out->lengths[i])) return false;
    }
    return strcmp(line, out->used ? "" : "-\n") == 0;
}

static bool parse_end(EntJournal *journal, const char *line)
{
    if (strncmp(line, "end ", 4) != 0) return false;
    line += 4;
    journal->ended = take_number(&line, 10, ' ', &journal->end_articles) &&
                     take_number(&line, 10, '\n', &journal->end_skipped) && *line == '\0';
    return journal->ended;
}

/* ---- opening ---- */

/* Write lock on the whole file; gone with the process, so that no stale one is left. */
static bool lock(int fd)
{
    struct flock whole = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
    return fcntl(fd, F_SETLK, &whole) == 0;
}

static EntStatus write_all(EntJournal *journal, EntStr bytes, EntError *err)
{
    while (bytes.len > 0) {
        ssize_t n = write(journal->fd, bytes.ptr, bytes.len);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return failed(journal, err);
        bytes = ent_str_sub(bytes, (size_t)n, bytes.len);
    }
    return fdatasync(journal->fd) == 0 || errno == EINVAL ? ENT_OK : failed(journal, err);
}

static EntStatus begin(EntJournal *journal, EntStr header, EntError *err)
{
    EntBuf line = ENT_BUF_INIT(MAX_HEADER);
    ent_buf_add(&line, header);
    ent_buf_add_char(&line, '\n');
    EntStatus status = line.status == ENT_OK
                           ? write_all(journal, ent_buf_as_str(&line), err)
                           : ent_error_set(err, line.status, journal->path, "out of memory");
    ent_buf_release(&line);
    return status;
}

/* Compare the first line with HEADER. *TORN: there is no whole line yet. */
static EntStatus check_header(EntJournal *journal, EntStr header, bool *torn, EntError *err)
{
    char found[200];
    size_t n = 0, same = 0;
    int c;
    while ((c = getc(journal->entries)) != EOF && c != '\n') {
        if (same == n && n < header.len && (char)c == header.ptr[n]) same++;
        if (n < sizeof found - 1) found[n] = (char)c;
        n++;
    }
    *torn = c == EOF && same == n;
    if (*torn || (c == '\n' && same == n && n == header.len)) return ENT_OK;
    found[n < sizeof found - 1 ? n : sizeof found - 1] = '\0';
    if (strncmp(found, "entente-journal ", 16) != 0)
        return ent_error_set(err, ENT_ERR_USAGE, journal->path, "no journal of a run");
    return ent_error_set(err, ENT_ERR_USAGE, journal->path, "journal of another run: %s",
                         found + 16);
}

/* Take in the entries that are whole; what follows them is cut off. */
static EntStatus take_entries(EntJournal *journal, EntError *err)
{
    char line[MAX_LINE];
    Entry entry;
    long first = ftell(journal->entries), end = first;
    while (fgets(line, sizeof line, journal->entries)) {
        if (parse_end(journal, line)) break;
        if (!parse_entry(journal, line, &entry)) break;
        journal->articles++;
        memcpy(journal->lengths, entry.lengths, sizeof journal->lengths);
        end = ftell(journal->entries);
    }
    bool ok = first >= 0 && end >= 0 && !ferror(journal->entries);
    if (ok && !journal->ended) ok = ftruncate(journal->fd, end) == 0;
    if (!ok || fseek(journal->entries, first, SEEK_SET) != 0) return failed(journal, err);
    return lseek(journal->fd, 0, SEEK_END) >= 0 ? ENT_OK : failed(journal, err);
}

static EntStatus open_files(EntJournal *journal, EntStr header, EntError *err)
{
    bool torn = true;
    journal->fd = open(journal->path, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (journal->fd < 0) return failed(journal, err);
    if (!lock(journal->fd))
        return ent_error_set(err, ENT_ERR_USAGE, journal->path, "journal of a run that goes on");
    /* closing it would end the lock, so it stays open */
    journal->entries = fopen(journal->path, "re");
    if (!journal->entries) return failed(journal, err);
    ENT_TRY(check_header(journal, header, &torn, err));
    if (!torn) return take_entries(journal, err);
    if (ftruncate(journal->fd, 0) != 0) return failed(journal, err);
    return begin(journal, header, err);
}

EntStatus ent_journal_open(const char *path, EntStr header, size_t outputs, EntJournal **out,
                           EntError *err)
{
    if (outputs > ENT_JOURNAL_OUTPUTS)
        return ent_error_set(err, ENT_ERR_USAGE, path, "a journal is of at most %d outputs",
                             ENT_JOURNAL_OUTPUTS);
    EntJournal *journal = ent_alloc(1, sizeof *journal);
    if (!journal) return ent_error_set(err, ENT_ERR_MEMORY, path, "out of memory");
    size_t size = strlen(path) + 1;
    journal->fd = -1;
    journal->outputs = outputs;
    journal->waiting = ENT_BUF_INIT(MAX_WAITING);
    journal->path = ent_alloc(size, 1);
    if (journal->path) memcpy(journal->path, path, size);
    EntStatus status = journal->path ? open_files(journal, header, err)
                                     : ent_error_set(err, ENT_ERR_MEMORY, path, "out of memory");
    if (status == ENT_OK)
        *out = journal;
    else
        ent_journal_close(journal);
    return status;
}

void ent_journal_close(EntJournal *journal)
{
    if (!journal) return;
    if (journal->entries) fclose(journal->entries);
    if (journal->fd >= 0) close(journal->fd);
    ent_buf_release(&journal->waiting);
    ent_free(journal->path);
    ent_free(journal);
}

/* ---- what was there ---- */

uint64_t ent_journal_articles(const EntJournal *journal)
{
    return journal->articles;
}

uint64_t ent_journal_length(const EntJournal *journal, size_t output)
{
    return journal->lengths[output];
}

bool ent_journal_has_end(const EntJournal *journal, uint64_t *articles, uint64_t *skipped)
{
    *articles = journal->end_articles;
    *skipped = journal->end_skipped;
    return journal->ended;
}

static uint64_t hash_on(uint64_t hash, EntStr s)
{
    for (size_t i = 0; i < s.len; i++) hash = (hash ^ (unsigned char)s.ptr[i]) * 0x100000001B3u;
    return (hash ^ 0xFF) * 0x100000001B3u; /* no byte of UTF-8: what stands between two */
}

uint64_t ent_journal_key(const EntArticle *article)
{
    uint64_t hash = hash_on(0xCBF29CE484222325u, article->source);
    return hash_on(hash_on(hash, article->id), article->text);
}

EntStatus ent_journal_expect(EntJournal *journal, const EntArticle *article, bool *known,
                             EntError *err)
{
    char line[MAX_LINE];
    Entry entry;
    *known = journal->expected < journal->articles;
    if (!*known) return ENT_OK;
    journal->expected++;
    bool same = fgets(line, sizeof line, journal->entries) && parse_entry(journal, line, &entry) &&
                entry.key == ent_journal_key(article);
    *known = same && entry.used;
    if (same) return ENT_OK;
    return ent_error_set(err, ENT_ERR_INPUT, journal->path,
                         "the input has changed: article %llu is another one",
                         (unsigned long long)journal->expected);
}

/* ---- what is new ---- */

EntStatus ent_journal_add(EntJournal *journal, uint64_t key, bool used, const uint64_t *lengths,
                          EntError *err)
{
    EntBuf *waiting = &journal->waiting;
    ent_buf_printf(waiting, "%016llx", (unsigned long long)key);
    for (size_t i = 0; i < journal->outputs; i++)
        ent_buf_printf(waiting, " %llu", (unsigned long long)lengths[i]);
    ent_buf_add(waiting, used ? ENT_STR("\n") : ENT_STR(" -\n"));
    journal->waiting_count++;
    if (waiting->status == ENT_OK) return ENT_OK;
    return ent_error_set(err, ENT_ERR_MEMORY, journal->path, "out of memory");
}

size_t ent_journal_waiting(const EntJournal *journal)
{
    return journal->waiting_count;
}

bool ent_journal_is_empty(const EntJournal *journal)
{
    return journal->articles + journal->written == 0;
}

EntStatus ent_journal_write(EntJournal *journal, EntError *err)
{
    if (journal->waiting_count == 0) return ENT_OK;
    ENT_TRY(write_all(journal, ent_buf_as_str(&journal->waiting), err));
    journal->written += journal->waiting_count;
    ent_buf_clear(&journal->waiting);
    journal->waiting_count = 0;
    return ENT_OK;
}

EntStatus ent_journal_end(EntJournal *journal, uint64_t articles, uint64_t skipped, EntError *err)
{
    char line[64];
    ENT_TRY(ent_journal_write(journal, err));
    snprintf(line, sizeof line, "end %llu %llu\n", (unsigned long long)articles,
             (unsigned long long)skipped);
    return write_all(journal, ent_str(line), err);
}

EntStatus ent_journal_remove(EntJournal *journal, EntError *err)
{
    return unlink(journal->path) == 0 ? ENT_OK : failed(journal, err);
}
