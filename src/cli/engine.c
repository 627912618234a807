#include "cli/engine.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/file.h"
#include "cli/targets.h"
#include "rdf/read.h"
#include "rdf/write.h"

extern char **environ;

enum { LOAD_AT_ONCE = 256, MAX_ENVIRONMENT = 4096, MAX_COMPLAINT = 1 << 20 };

static bool in_folder(const EntEngine *engine, const char *name, CliPath out)
{
    int n = snprintf(out, sizeof(CliPath), "%s/%s", engine->folder, name);
    return n > 0 && (size_t)n < sizeof(CliPath);
}

EntStatus cli_engine_open(EntEngine *engine, EntError *err)
{
    const char *tmp = getenv("TMPDIR");
    engine->folder[0] = '\0';
    engine->timeout = 0;
    ENT_TRY(cli_find_oxigraph(engine->program, err));
    CliPath path;
    int n = snprintf(path, sizeof path, "%s/entente-XXXXXX", tmp && *tmp ? tmp : "/tmp");
    if (n < 0 || (size_t)n >= sizeof path) errno = ENAMETOOLONG;
    if (n < 0 || (size_t)n >= sizeof path || !mkdtemp(path))
        return ent_error_set(err, ENT_ERR_STORE, path, "cannot make a temporary folder: %s",
                             strerror(errno));
    memcpy(engine->folder, path, sizeof path);
    return ENT_OK;
}

static int remove_entry(const char *path, const struct stat *st, int type, struct FTW *place)
{
    (void)st, (void)type, (void)place;
    return remove(path);
}

void cli_engine_close(EntEngine *engine)
{
    if (engine->folder[0]) nftw(engine->folder, remove_entry, 16, FTW_DEPTH | FTW_PHYS);
    engine->folder[0] = '\0';
}

/* The environment without RUST_BACKTRACE: a stack trace is no message for people. */
static char **clean_environment(void)
{
    size_t n = 0, kept = 0;
    while (environ[n]) n++;
    char **out = ent_alloc(n + 1, sizeof *out);
    for (size_t i = 0; out && i < n; i++)
        if (strncmp(environ[i], "RUST_", 5) != 0) out[kept++] = environ[i];
    return out;
}

/* Start ARGV with nothing to read, standard error into the file at COMPLAINTS. It holds the file
 * descriptor ALIVE until its end. */
static int start(const EntEngine *engine, char *const *argv, const char *complaints, int alive,
                 pid_t *pid)
{
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    sigset_t defaults;
    char **environment = clean_environment();
    if (!environment) return ENOMEM;
    posix_spawn_file_actions_init(&actions);
    posix_spawnattr_init(&attributes);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 2, complaints, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    posix_spawn_file_actions_adddup2(&actions, alive, alive == 3 ? 4 : 3);
    sigemptyset(&defaults);
    sigaddset(&defaults, SIGPIPE);
    sigaddset(&defaults, SIGINT);
    sigaddset(&defaults, SIGTERM);
    posix_spawnattr_setsigdefault(&attributes, &defaults);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
    int code = posix_spawn(pid, engine->program, &actions, &attributes, argv, environment);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    ent_free(environment);
    return code;
}

/* End PID where it still holds the other end of the pipe ALIVE after SECONDS. */
static bool end_in_time(pid_t pid, int alive, unsigned seconds)
{
    struct pollfd end = {.fd = alive};
    int ready;
    if (seconds == 0) return false;
    do ready = poll(&end, 1, (int)seconds * 1000);
    while (ready < 0 && errno == EINTR);
    if (ready != 0) return false;
    kill(pid, SIGKILL);
    return true;
}

static int start_and_wait(const EntEngine *engine, const char *const *words, const char *complaints,
                          unsigned seconds, int *state, bool *ended)
{
    pid_t pid;
    int alive[2];
    if (pipe(alive) != 0) return errno;
    fcntl(alive[0], F_SETFD, FD_CLOEXEC);
    fcntl(alive[1], F_SETFD, FD_CLOEXEC);
    int code = start(engine, (char *const *)(uintptr_t)words, complaints, alive[1], &pid);
    close(alive[1]);
    *ended = code == 0 && end_in_time(pid, alive[0], seconds);
    while (code == 0 && waitpid(pid, state, 0) < 0)
        if (errno != EINTR) code = errno;
    close(alive[0]);
    return code;
}

/* Run the engine to its end, or for SECONDS (0: any time); an interrupt from the keyboard ends it
 * and not us, so that its folder is removed. *EXIT is its exit status, 128 or more where a signal
 * ended it. */
static EntStatus run(const EntEngine *engine, const char *const *words, const char *complaints,
                     unsigned seconds, int *exit_status, EntError *err)
{
    int state = 0;
    bool ended = false;
    struct sigaction ignore = {.sa_handler = SIG_IGN}, before;
    sigaction(SIGINT, &ignore, &before);
    int code = start_and_wait(engine, words, complaints, seconds, &state, &ended);
    sigaction(SIGINT, &before, NULL);
    if (code == ENOMEM) return ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
    if (code != 0)
        return ent_error_set(err, ENT_ERR_STORE, engine->program, "cannot run the query engine: %s",
                             strerror(code));
    if (ended) return ent_error_set(err, ENT_ERR_STORE, NULL, "no answer within %u s", seconds);
    *exit_status = WIFEXITED(state) ? WEXITSTATUS(state) : 128 + WTERMSIG(state);
    return ENT_OK;
}

/* The line of the engine's complaints that begins with PREFIX, without it; else the last line. */
static EntStr find_line(EntStr complaints, const char *prefix)
{
    EntStr last = ENT_STR_EMPTY, p = ent_str(prefix);
    while (complaints.len) {
        const char *newline = memchr(complaints.ptr, '\n', complaints.len);
        size_t n = newline ? (size_t)(newline - complaints.ptr) : complaints.len;
        EntStr line = ent_str_trim(ent_str_sub(complaints, 0, n));
        if (ent_str_starts(line, p)) return ent_str_sub(line, p.len, line.len);
        if (line.len) last = line;
        complaints = ent_str_sub(complaints, n + 1, complaints.len);
    }
    return last;
}

/* ---- loading ---- */

/* How the engine calls the format of the file PATH; NULL: it has none. */
static const char *engine_format(const char *path)
{
    EntRdfFormat format = ent_rdf_format_of(path);
    return format == ENT_RDF_AUTO ? NULL : cli_suffix(format);
}

static EntStatus check_graph(const char *path, EntError *err)
{
    struct stat st;
    if (stat(path, &st) != 0 || access(path, R_OK) != 0)
        return ent_error_set(err, ENT_ERR_INPUT, path, "cannot open: %s", strerror(errno));
    if (S_ISDIR(st.st_mode))
        return ent_error_set(err, ENT_ERR_INPUT, path, "cannot open: %s", strerror(EISDIR));
    if (!engine_format(path))
        return ent_error_set(err, ENT_ERR_USAGE, path,
                             "unknown format: the suffix is none of .ttl .rdf .owl .xml .nt .nq "
                             ".trig .jsonld");
    return ENT_OK;
}

/* "Error while loading file PATH: REASON" becomes ours. */
static EntStatus load_failed(const char *complaints, int exit_status, EntError *err)
{
    EntBuf buf = ENT_BUF_INIT(MAX_COMPLAINT);
    EntStatus status = ENT_ERR_STORE;
    char path[ENT_ERROR_SOURCE] = "";
    if (ent_file_read(complaints, &buf, NULL) == ENT_OK) {
        EntStr line = find_line(ent_buf_as_str(&buf), "Error while loading file ");
        size_t colon = ent_str_find(line, ENT_STR(": "));
        if (colon != SIZE_MAX) {
            snprintf(path, sizeof path, "%.*s", (int)colon, line.ptr);
            line = ent_str_sub(line, colon + 2, line.len);
            status = ENT_ERR_INPUT;
        }
        ent_error_set(err, status, path, "cannot load: %.*s", ENT_STR_ARG(line));
    } else {
        ent_error_set(err, status, NULL, "the query engine failed with status %d", exit_status);
    }
    ent_buf_release(&buf);
    return status;
}

/* One run of the engine over the files among PATHS of FORMAT, from *NEXT on. */
static EntStatus load_some(EntEngine *engine, const char *const *paths, size_t count,
                           const char *format, size_t *next, EntError *err)
{
    CliPath store, complaints;
    const char *words[LOAD_AT_ONCE + 8] = {engine->program, "load", "--location", store,
                                           "--format",      format, "--file"};
    size_t n = 7, first = n;
    int exit_status = 0;
    for (; *next < count && n < first + LOAD_AT_ONCE; ++*next)
        if (strcmp(engine_format(paths[*next]), format) == 0) words[n++] = paths[*next];
    if (n == first) return ENT_OK;
    if (!in_folder(engine, "store", store) || !in_folder(engine, "complaints", complaints))
        return ent_error_set(err, ENT_ERR_STORE, engine->folder, "name too long");
    ENT_TRY(run(engine, words, complaints, 0, &exit_status, err));
    return exit_status == 0 ? ENT_OK : load_failed(complaints, exit_status, err);
}

EntStatus cli_engine_load(EntEngine *engine, const char *const *paths, size_t count, EntError *err)
{
    static const char *const formats[] = {"ttl", "rdf", "nt", "nq", "trig", "jsonld"};
    for (size_t i = 0; i < count; i++) ENT_TRY(check_graph(paths[i], err));
    for (size_t f = 0; f < sizeof formats / sizeof *formats; f++)
        for (size_t next = 0; next < count;)
            ENT_TRY(load_some(engine, paths, count, formats[f], &next, err));
    return ENT_OK;
}

EntStatus cli_engine_load_graph(EntEngine *engine, EntGraph *graph, EntError *err)
{
    CliPath copy;
    const char *path = copy;
    if (!in_folder(engine, "graph.nt", copy))
        return ent_error_set(err, ENT_ERR_STORE, engine->folder, "name too long");
    ENT_TRY(ent_rdf_write(copy, ENT_RDF_NTRIPLES, ENT_STR_EMPTY, graph, NULL, err));
    return cli_engine_load(engine, &path, 1, err);
}

EntStatus cli_engine_convert(EntEngine *engine, const char *path, CliPath out, EntError *err)
{
    CliPath complaints;
    int exit_status = 0;
    ENT_TRY(check_graph(path, err));
    if (!in_folder(engine, "converted.nq", out) || !in_folder(engine, "complaints", complaints))
        return ent_error_set(err, ENT_ERR_STORE, engine->folder, "name too long");
    const char *words[] = {engine->program,
                           "convert",
                           "--from-file",
                           path,
                           "--from-format",
                           engine_format(path),
                           "--to-file",
                           out,
                           "--to-format",
                           "nq",
                           NULL};
    ENT_TRY(run(engine, words, complaints, 0, &exit_status, err));
    if (exit_status == 0) return ENT_OK;
    EntBuf buf = ENT_BUF_INIT(MAX_COMPLAINT);
    if (ent_file_read(complaints, &buf, NULL) != ENT_OK) ent_buf_clear(&buf);
    EntStr reason = find_line(ent_buf_as_str(&buf), "Error: ");
    ent_error_set(err, ENT_ERR_INPUT, path, "cannot load: %.*s", ENT_STR_ARG(reason));
    ent_buf_release(&buf);
    return ENT_ERR_INPUT;
}

EntStatus cli_read_graph(const char *path, EntGraph *graph, EntError *err)
{
    EntEngine engine = {0};
    CliPath quads;
    if (ent_rdf_format_of(path) != ENT_RDF_JSONLD)
        return ent_rdf_read_graph(path, ENT_RDF_AUTO, graph, err);
    EntStatus status = cli_engine_open(&engine, err);
    if (status == ENT_OK) status = cli_engine_convert(&engine, path, quads, err);
    if (status == ENT_OK) status = ent_rdf_read_graph(quads, ENT_RDF_NQUADS, graph, err);
    cli_engine_close(&engine);
    return status;
}

/* ---- asking ---- */

/* "Error: error at 1:17: expected …" becomes "NAME:1:17: cannot parse query: expected …". */
static EntStatus query_failed(const char *complaints, const char *name, EntError *err)
{
    EntBuf buf = ENT_BUF_INIT(MAX_COMPLAINT);
    unsigned line = 0, column = 0;
    int length = 0;
    EntStatus status = ENT_ERR_STORE;
    if (ent_file_read(complaints, &buf, NULL) != ENT_OK || buf.len == 0) {
        ent_error_set(err, status, name, "the query engine failed");
    } else {
        EntStr reason = find_line(ent_buf_as_str(&buf), "Error: ");
        /* the buffer ends in NUL, so that sscanf stops in it */
        if (sscanf(reason.ptr, "error at %u:%u: %n", &line, &column, &length) == 2 && length > 0) {
            status = ENT_ERR_USAGE;
            reason = ent_str_sub(reason, (size_t)length, reason.len);
        }
        ent_error_at(err, status, name, line, column, "cannot %s query: %.*s",
                     status == ENT_ERR_USAGE ? "parse" : "answer", ENT_STR_ARG(reason));
    }
    ent_buf_release(&buf);
    return status;
}

EntStatus cli_engine_query(EntEngine *engine, const char *name, EntStr query, const char *format,
                           EntBuf *buf, EntError *err)
{
    CliPath store, complaints, question, answer;
    int exit_status = 0;
    if (!in_folder(engine, "store", store) || !in_folder(engine, "complaints", complaints) ||
        !in_folder(engine, "query.rq", question) || !in_folder(engine, "answer", answer))
        return ent_error_set(err, ENT_ERR_STORE, engine->folder, "name too long");
    ENT_TRY(ent_output_whole(question, query, err));
    const char *words[] = {
        engine->program,  "query", "--location",       store,  "--query-file",          question,
        "--results-file", answer,  "--results-format", format, "--union-default-graph", NULL};
    ENT_TRY(run(engine, words, complaints, engine->timeout, &exit_status, err));
    if (exit_status != 0) return query_failed(complaints, name, err);
    return ent_file_read(answer, buf, err);
}
