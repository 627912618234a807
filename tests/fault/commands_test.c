/* Memory that runs out at each point of each command of the program (kit.h says how): exit status 7
 * and the message, or the same output as otherwise. The commands are run in this process, as main
 * would, over a small ontology; the query engine and the store are stand-ins. */
#include <netinet/in.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include "kit.h"
#include "raptor_leaks.h"

int cli_main(int argc, char **argv);

enum { MOST_WORDS = 24, EXIT_MEMORY = 7 };

static char folder[] = "/tmp/ent-fault-XXXXXX";
static bool have_model;
static char endpoint[40]; /* of the store */

/* ---- running a command ---- */

/* Standard output and error go to files of the folder while a command runs. */
static int redirect(int fd, const char *name)
{
    FILE *file = fopen(name, "wb");
    int kept = dup(fd);
    if (!file || kept < 0 || dup2(fileno(file), fd) < 0) exit(1);
    fclose(file);
    return kept;
}

static void put_back(int fd, int kept)
{
    if (dup2(kept, fd) < 0) exit(1);
    close(kept);
}

/* LINE is words between spaces; "+" is a space in a word, STORE the endpoint of the store below. */
static int run_command(const char *line)
{
    char words[1024], *argv[MOST_WORDS + 1], *rest = words;
    int argc = 0;
    snprintf(words, sizeof words, "entente %s", line);
    for (char *word; argc < MOST_WORDS && (word = strtok_r(rest, " ", &rest));) {
        for (char *c = word; (c = strchr(c, '+'));) *c = ' ';
        argv[argc++] = strcmp(word, "STORE") == 0 ? endpoint : word;
    }
    argv[argc] = NULL;
    fflush(stdout);
    int out = redirect(STDOUT_FILENO, "stdout"), err = redirect(STDERR_FILENO, "stderr");
    int status = cli_main(argc, argv);
    fflush(stdout);
    put_back(STDOUT_FILENO, out);
    put_back(STDERR_FILENO, err);
    return status;
}

/* Whether the command said WORDS; what it said instead is printed. */
static bool said(const char *words)
{
    char line[1024] = "nothing\n";
    bool found = false;
    FILE *file = fopen("stderr", "rb");
    while (file && !found && fgets(line, sizeof line, file)) found = strstr(line, words) != NULL;
    if (file) fclose(file);
    if (!found && bad < COMPLAINTS) printf("        it says: %s", line);
    return found;
}

/* What the command lines below write. */
static const char *const outputs[] = {
    "out.ttl",     "out.rdf",     "out.nq",      "out.jsonld",          "out.html",
    "split/a.ttl", "split/b.ttl", "split/c.ttl", "split/d.jsonl_1.ttl", "out.json"};
enum { OUTPUTS = sizeof outputs / sizeof *outputs };

/* But for how long a load took. */
static void digest_file(Result *result, const char *path)
{
    char piece[4096];
    FILE *file = fopen(path, "rb");
    while (file && fgets(piece, sizeof piece, file))
        if (!strstr(piece, "triples/s")) digest(result, ent_str(piece));
    if (file) fclose(file);
}

static Result command(const char *line)
{
    Result result = {0};
    for (size_t i = 0; i < OUTPUTS; i++) unlink(outputs[i]);
    int status = run_command(line);
    if (status != 0) result.status = said("out of memory") ? ENT_ERR_MEMORY : ENT_ERR_INTERNAL;
    if (status != 0 && status != EXIT_MEMORY)
        result.status = status == 6 ? ENT_ERR_STORE : ENT_ERR_INPUT;
    digest_file(&result, "stdout");
    for (size_t i = 0; i < OUTPUTS; i++) digest_file(&result, outputs[i]);
    return result;
}

/* ---- a store ---- */

/* All that is asked has one answer, all that is sent is taken. */
static const char answer[] =
    "HTTP/1.1 200 OK\r\nContent-Type: application/sparql-results+json\r\nConnection: close\r\n\r\n"
    "{\"head\":{\"vars\":[\"g\",\"h\"]},\"results\":{\"bindings\":[{\"g\":{\"type\":\"uri\","
    "\"value\":"
    "\"https://x.example/g\"},\"h\":{\"type\":\"literal\",\"value\":\"0\"}}]}}";
static const char taken[] =
    "HTTP/1.1 204 No Content\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

/* The request at FD to its end. */
static bool read_request(int fd, char *request, size_t size)
{
    size_t have = 0, want = size;
    while (have < want) {
        ssize_t n = read(fd, request + have, size - 1 - have);
        if (n <= 0) return false;
        have += (size_t)n;
        request[have] = '\0';
        const char *end = strstr(request, "\r\n\r\n"),
                   *length = strcasestr(request, "content-length:");
        if (!end) continue;
        want = (size_t)(end + 4 - request) + (length ? (size_t)atol(length + 15) : 0);
    }
    return true;
}

static void *serve(void *argument)
{
    static char request[1 << 20];
    int listening = *(int *)argument;
    for (int fd; (fd = accept(listening, NULL, NULL)) >= 0; close(fd)) {
        if (!read_request(fd, request, sizeof request)) continue;
        const char *reply = strstr(request, "sparql-results") ? answer : taken;
        if (write(fd, reply, strlen(reply)) < 0) continue;
        shutdown(fd, SHUT_WR);
    }
    return NULL;
}

static void start_store(pthread_t *thread, int *listening)
{
    struct sockaddr_in at = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof at;
    *listening = socket(AF_INET, SOCK_STREAM, 0);
    if (*listening < 0 || bind(*listening, (struct sockaddr *)&at, size) != 0 ||
        listen(*listening, 16) != 0 ||
        getsockname(*listening, (struct sockaddr *)&at, &size) != 0 ||
        pthread_create(thread, NULL, serve, listening) != 0)
        exit(1);
    snprintf(endpoint, sizeof endpoint, "http://127.0.0.1:%u/ds", ntohs(at.sin_port));
}

static void stop_store(pthread_t thread, int listening)
{
    shutdown(listening, SHUT_RDWR);
    pthread_join(thread, NULL);
    close(listening);
}

/* ---- operations ---- */

#define MODEL " --model model.entm --ontology ontology "

static const char *line; /* of the command that is run */

static Result run_line(void)
{
    return command(line);
}

static const struct {
    const char *name;
    unsigned step; /* kit.h */
    bool needs_model;
    const char *line;
} commands[] = {
    {"read", 1, false, "read articles -o out.json"},
    {"build", 23, true,
     "build articles -j 1 --check --vocab schema -o out.ttl -o out.rdf" MODEL
     "--patterns own.pat --ontology own.ttl"},
    {"build, streams", 41, true,
     "build articles -j 1 --resume journal --line-buffered -o out.nq" MODEL},
    {"build, split", 41, true, "build articles -j 1 --split split -o out.jsonld --with-text" MODEL},
    {"build, page", 97, true,
     "build articles -j 1 --view out.html --title T -o out.nq --provenance" MODEL},
    {"merge", 1, false, "merge small.ttl small.nq -o out.ttl --vocab schema --ontology ontology"},
    {"merge, JSON-LD", 1, false, "merge small.jsonld small.nq -o out.nq --ontology ontology"},
    {"view", 1, false, "view small.ttl -o out.html --title T"},
    {"explain, JSON", 41, true, "explain articles/a.txt -f json -o out.json" MODEL},
    {"explain, text", 41, true, "explain articles/a.txt" MODEL},
    {"explain, CoNLL-U", 41, true, "explain articles/a.txt -f conllu" MODEL},
    {"explain --why", 41, true, "explain articles/a.txt" MODEL "--why Riga+Forum+2024 host"},
    {"patterns", 41, true, "patterns own.pat" MODEL},
    {"patterns --check", 41, true, "patterns --check" MODEL},
    {"score", 1, false, "score gold.json gold.json --errors"},
    {"query --list", 1, false, "query --list --ontology ontology"},
    {"query, files", 1, false,
     "query small.ttl small.jsonld --ontology ontology --name news --param "
     "name=Riga"},
    {"query, store", 1, false, "query --endpoint STORE -e ASK{} -f csv"},
    {"load", 1, false,
     "load --endpoint STORE --store fuseki -j 1 --with-ontology --ontology "
     "ontology small.nq small.jsonld --gzip yes"},
    {"load --sync", 1, false, "load --endpoint STORE --store fuseki -j 1 --sync graphs --delete"},
    {"load --dry-run", 1, false,
     "load --endpoint http://127.0.0.1:9/ds --dry-run small.ttl --graph urn:x:g"},
    {"model info", 1, true, "model info model.entm"},
};

/* ---- files ---- */

static const char article[] =
    "RIGA, June 3 (Baltic News) -- The Riga Forum 2024, organised by Riga Technical University and "
    "hosted by Union Bank, was held in Riga, Latvia.\n\nKurzeme Energy AG beside Riga Technical "
    "University (RTU), said Maria Lindberg, chief executive of Kurzeme Energy AG.\n";

static const char turtle[] =
    "@prefix e: <https://x.example/> .\n@prefix ent: <https://w3id.org/entente#> .\n"
    "e:a a ent:Article ; ent:headline \"A\" ; ent:mentions e:f .\n"
    "e:f a ent:Forum ; ent:name \"Riga Forum\"@en ; ent:organiser e:b .\n"
    "e:b a ent:Company ; ent:name \"Union Bank\" .\n";

static const char quads[] =
    "<https://x.example/b> <https://w3id.org/entente#name> \"Union \\u0042ank\" "
    "<https://x.example/g> "
    ".\n<https://x.example/b> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> "
    "<https://w3id.org/entente#Company> <https://x.example/h> .\n";

/* The query engine: what is asked has one answer, what is converted becomes the quads above. */
static const char engine[] =
    "#!/bin/sh\nwhile [ $# -gt 0 ]; do\n  case $1 in\n"
    "  --to-file) cp small.nq \"$2\" ;;\n"
    "  --results-file) printf '{\"head\":{\"vars\":[\"x\"]},\"results\":{\"bindings\":[{\"x\":"
    "{\"type\":\"literal\",\"value\":\"1\"}}]}}' >\"$2\" ;;\n  esac\n  shift\ndone\n";

#define PATTERN(name, word)                                                                        \
    "pattern " name "\n  sequence {type:Company}=a \"" word "\" {type:University}=b\n"             \
    "  new Agreement { party a ; party b }\n"

static const struct {
    const char *name, *text;
} files[] = {
    {"articles/a.txt", article},
    {"articles/b.txt", article}, /* a copy */
    {"articles/c.html",
     "<html lang=en><title>Summit</title><p>Jan Novak of Union Bank spoke at the "
     "Brno Energy Summit in Brno in 2024, the organisers said.</p>"},
    {"articles/d.jsonl",
     "{\"title\":\"Forum\",\"text\":\"The Riga Forum 2025 will be held in Riga.\","
     "\"author\":\"A\"}\n"},
    {"ontology/lexicon/words.ttl", "@prefix lex: <https://w3id.org/entente/lexicon#> .\n"
                                   "@prefix ent: <https://w3id.org/entente#> .\n"
                                   "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
                                   "<https://x.example/f> a lex:EventHead ; lex:denotes ent:Forum "
                                   "; skos:prefLabel \"forum\"@en .\n"},
    {"ontology/patterns/pairs.pat",
     PATTERN("pair", "with") "  no \"The bees fly where the flowers are.\"\n"},
    {"own.ttl", "@prefix lex: <https://w3id.org/entente/lexicon#> .\n"
                "@prefix ent: <https://w3id.org/entente#> .\n"
                "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
                "<https://x.example/m> a lex:EventHead ; lex:denotes ent:Forum ; skos:prefLabel "
                "\"moot\"@en .\n"},
    {"own.pat", PATTERN("own", "beside")},
    {"small.ttl", turtle},
    {"small.nq", quads},
    {"graphs/g.nq", quads},
    {"small.jsonld", "{}"},
    {"oxigraph", engine},
    {"gold.json",
     "{\"article\":{\"id\":\"small\"},\"entities\":[{\"id\":\"e\",\"type\":\"Event\",\"kind\":"
     "\"Forum\",\"names\":[\"Riga Forum\"]}],\"facts\":[]}"},
};

static const char *const folders[] = {"articles",          "ontology", "ontology/lexicon",
                                      "ontology/patterns", "graphs",   "split"};

/* What is the project's own: NAME in the folder, PATH below ROOT. */
static void borrow(const char *name, const char *root, const char *path)
{
    char whole[4200];
    snprintf(whole, sizeof whole, "%s%s%s", path[0] == '/' ? "" : root, path[0] == '/' ? "" : "/",
             path);
    if (symlink(whole, name) != 0) exit(1);
}

static const char *const borrowed[] = {"ontology/entente.ttl", "ontology/shapes.ttl",
                                       "ontology/queries", "model.entm"};
enum {
    FILES = sizeof files / sizeof *files,
    FOLDERS = sizeof folders / sizeof *folders,
    BORROWED = sizeof borrowed / sizeof *borrowed
};

static void make_files(void)
{
    char root[4096];
    const char *model = getenv("ENTENTE_MODEL");
    if (!getcwd(root, sizeof root) || !mkdtemp(folder) || chdir(folder) != 0) exit(1);
    for (size_t i = 0; i < FOLDERS; i++)
        if (mkdir(folders[i], 0700) != 0) exit(1);
    for (size_t i = 0; i < FILES; i++) {
        FILE *file = fopen(files[i].name, "wb");
        if (!file || fputs(files[i].text, file) < 0 || fclose(file) != 0) exit(1);
    }
    for (size_t i = 0; i + 1 < BORROWED; i++) borrow(borrowed[i], root, borrowed[i]);
    borrow("model.entm", root, model ? model : "build/model/en_core_web_sm.entm");
    have_model = access("model.entm", R_OK) == 0;
    chmod("oxigraph", 0700);
    setenv("ENTENTE_OXIGRAPH", "./oxigraph", 1);
}

static void remove_files(void)
{
    static const char *const more[] = {"stdout", "stderr", "journal"};
    for (size_t i = 0; i < OUTPUTS; i++) unlink(outputs[i]);
    for (size_t i = 0; i < sizeof more / sizeof *more; i++) unlink(more[i]);
    for (size_t i = 0; i < FILES; i++) unlink(files[i].name);
    for (size_t i = 0; i < BORROWED; i++) unlink(borrowed[i]);
    for (size_t i = FOLDERS; i-- > 0;) rmdir(folders[i]);
    if (rmdir(folder) == 0) return;
    bad++;
    printf("FAILED  a temporary file is left in %s\n", folder);
}

static void fail_commands(const char *only)
{
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++) {
        line = commands[i].line;
        Operation one = {commands[i].name, run_line, commands[i].step, commands[i].needs_model};
        fail_all(&one, 1, have_model, only);
    }
}

int main(int argc, char **argv)
{
    pthread_t store;
    int listening;
    setvbuf(stdout, NULL, _IOLBF, 0);
    make_files();
    start_store(&store, &listening);
    fail_commands(argc > 1 ? argv[1] : NULL);
    stop_store(store, listening);
    remove_files();
    return report_faults();
}
