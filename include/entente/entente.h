/* entente: news articles about cooperation to a knowledge graph in RDF.
 *
 * The public interface of the library, and the only header that is installed. The data path:
 *
 *     EntContext   model and ontology, loaded once, shared by all threads
 *         |
 *     EntWorker    one thread's buffers: reads one article (EntText) and holds what it states
 *         |            ent_worker_entity, ent_worker_fact: as plain structs
 *     EntGraph     statements of as many articles as are added to it
 *         |
 *     ent_graph_write: Turtle, RDF/XML, N-Triples, N-Quads, TriG, JSON-LD
 *
 * or, for files and folders in every form that the program reads, ent_build from paths to a graph.
 *
 *     EntContext *context;
 *     EntError err = ENT_ERROR_NONE;
 *     if (ent_context_new(NULL, &context, &err) != ENT_OK) …
 *
 * Errors: a function that can fail returns EntStatus and takes an EntError last, which may be NULL.
 * The library never prints and never ends the program; input that is survived is a diagnostic.
 *
 * Strings are UTF-8 and end in NUL. What a function lends (const char *, const arrays) belongs to
 * the object that it came from, and lives as long as the function says.
 *
 * Threads: a context is immutable and may be shared once it is there. A worker and a graph belong
 * to one thread at a time. ent_context_new, ent_context_free, ent_build, ent_graph_write and
 * ent_graph_write_to may be called from any thread; they wait for each other where the RDF library
 * is used, which has one state for the process.
 *
 * Versions are semantic (semver.org): within one MAJOR (0.MINOR before 1.0) nothing here goes or
 * changes its meaning. Structs that the caller fills carry their size and grow at their end only: a
 * library takes those of older headers, and those of newer ones as long as what it does not know in
 * them is zero. Structs that the caller provides for the library to fill do not change.
 */
#ifndef ENTENTE_ENTENTE_H
#define ENTENTE_ENTENTE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define ENT_API __attribute__((visibility("default")))
#else
#define ENT_API
#endif

/* The version of the library that runs, "MAJOR.MINOR.PATCH"; static. */
ENT_API const char *ent_version(void);

/* --- status and errors --------------------------------------------------------------------- */

typedef enum EntStatus {
    ENT_OK = 0,
    ENT_END = 1,       /* nothing more to read */
    ENT_ERR_USAGE = 2, /* an argument that is none */
    ENT_ERR_INPUT = 3,
    ENT_ERR_MODEL = 4,
    ENT_ERR_ONTOLOGY = 5, /* ontology, lexicon or pattern */
    ENT_ERR_OUTPUT = 6,
    ENT_ERR_STORE = 7,
    ENT_ERR_LIMIT = 8, /* a cap is passed (docs/limits.md) */
    ENT_ERR_MEMORY = 9,
    ENT_ERR_INTERNAL = 10
} EntStatus;

/* "out of memory"; never NULL, static. */
ENT_API const char *ent_status_text(EntStatus status);

enum { ENT_ERROR_SOURCE = 256, ENT_ERROR_MESSAGE = 256 };

/* The first error that a call met. It is the caller's, and reporting never allocates. */
typedef struct EntError {
    EntStatus status;                /* ENT_OK: nothing recorded */
    char source[ENT_ERROR_SOURCE];   /* file or address, "" if none; cut at a whole character */
    uint64_t offset;                 /* byte offset in the source, from 0 */
    uint32_t line, column;           /* from 1; 0: unknown. Columns count code points */
    char message[ENT_ERROR_MESSAGE]; /* what failed: reason; no full stop */
} EntError;

#define ENT_ERROR_NONE                                                                             \
    {                                                                                              \
        ENT_OK, "", 0, 0, 0, ""                                                                    \
    }

/* Write "SOURCE:LINE:COL: message" (parts that are unknown are left out) into OUT, a buffer of SIZE
 * bytes; control characters become "\xNN" so that no article can steer a terminal. */
ENT_API void ent_error_format(const EntError *err, char *out, size_t size);

/* Where input that was survived is reported. CODE is stable ("ENT-I001"); ERR is valid during the
 * call only. Called on the thread that called the library. A NULL function drops what comes. */
typedef struct EntDiagnostics {
    void (*report)(void *user, const char *code, const EntError *err);
    void *user;
} EntDiagnostics;

/* --- context ------------------------------------------------------------------------------- */

typedef struct EntContext EntContext;

/* What to load. Zeroed but for SIZE, all of it is found: in the folder that the environment's
 * ENTENTE_DATA names, beside the running program, or where the library was installed. */
typedef struct EntContextOptions {
    size_t size;                 /* sizeof(EntContextOptions) */
    const char *model;           /* a model container (.entm) */
    const char *ontology;        /* a folder as the project's ontology/ */
    const char *const *lexicons; /* the user's own files or folders, ended by NULL; may be NULL */
    const char *const *patterns; /* the user's own pattern files, ended by NULL; may be NULL */
} EntContextOptions;

/* Load model and ontology: some 50 ms and 60 MB. OPTIONS may be NULL. ENT_ERR_USAGE, ENT_ERR_MODEL,
 * ENT_ERR_ONTOLOGY (file, line and column in ERR), ENT_ERR_MEMORY. */
ENT_API EntStatus ent_context_new(const EntContextOptions *options, EntContext **out,
                                  EntError *err);

/* After its workers are freed. NULL is allowed. */
ENT_API void ent_context_free(EntContext *context);

/* --- one article --------------------------------------------------------------------------- */

/* An article that the caller has in memory, as it comes: damaged UTF-8 is repaired, Markdown
 * becomes plain text. Everything but text and id may be NULL. */
typedef struct EntText {
    size_t size;      /* sizeof(EntText) */
    const char *text; /* UTF-8 */
    size_t length;    /* bytes of text; 0: up to its NUL */
    const char *id;   /* stable key of its IRI: an address or a file's name */
    const char *url, *title, *publisher, *author;
    const char *published; /* "2024-06-03", "2024-06" or "2024": what relative dates count from */
} EntText;

typedef struct EntWorker EntWorker;

/* Buffers for one thread. CONTEXT must outlive it. ENT_ERR_MEMORY. */
ENT_API EntStatus ent_worker_new(const EntContext *context, EntWorker **out, EntError *err);
ENT_API void ent_worker_free(EntWorker *worker); /* NULL is allowed */

/* Read the article TEXT, which may go after the call. What the worker lent of the article before is
 * invalid from now on. The result depends on TEXT and the context alone. ENT_ERR_USAGE (no text, no
 * id, no such date), ENT_ERR_INPUT (an empty text), ENT_ERR_LIMIT, ENT_ERR_MEMORY; after an error
 * the worker holds no article, and can read the next. */
ENT_API EntStatus ent_worker_read(EntWorker *worker, const EntText *text, EntError *err);

/* A thing that the article speaks of. */
typedef struct EntEntityView {
    const char *iri;           /* of its node, minted from kind and name */
    const char *kind;          /* local name in the vocabulary: "Company", "Forum", "Partnership" */
    const char *name;          /* fullest form; "" for a Partnership */
    const char *const *others; /* the other forms, in order of appearance */
    size_t other_count;
} EntEntityView;

typedef enum EntFactType {
    ENT_FACT_ENTITY = 0, /* .entity */
    ENT_FACT_DATE,       /* .text "2024-06-03", "2024-06" or "2024" */
    ENT_FACT_POSITION,   /* .text title, .entity the body or ENT_NO_INDEX */
    ENT_FACT_ATTENDANCE, /* .number people, .text "InPerson", "Online" or "AnyMode" */
    ENT_FACT_AMOUNT,     /* .number, .text the currency's ISO 4217 code */
    ENT_FACT_TERM,       /* .text local name of an individual: "Signed", "Cooperate" */
    ENT_FACT_STRING      /* .text */
} EntFactType;

#define ENT_NO_INDEX SIZE_MAX

/* One statement of the article, and the words that say so. */
typedef struct EntFactView {
    size_t subject;       /* index of an entity */
    const char *property; /* local name: "party", "startDate", "position" */
    EntFactType type;
    size_t entity; /* index of an entity, or ENT_NO_INDEX */
    const char *text;
    double number;
    size_t begin, end;   /* the evidence in code points of the article's clean text, half-open */
    const char *quote;   /* the text between them */
    const char *pattern; /* name of the pattern or rule that found it */
    double confidence;   /* 0..1, as measured (docs/confidence.md) */
} EntFactView;

/* How many entities and facts the last article has; 0 before the first and after an error. */
ENT_API size_t ent_worker_entity_count(const EntWorker *worker);
ENT_API size_t ent_worker_fact_count(const EntWorker *worker);

/* Entity or fact INDEX, lent until the next read; NULL past the last. */
ENT_API const EntEntityView *ent_worker_entity(const EntWorker *worker, size_t index);
ENT_API const EntFactView *ent_worker_fact(const EntWorker *worker, size_t index);

/* The article's clean text, which evidence counts; "" where there is no article. Lent as above. */
ENT_API const char *ent_worker_text(const EntWorker *worker);

/* --- graph --------------------------------------------------------------------------------- */

typedef struct EntGraph EntGraph;

/* An empty graph; NULL when memory is out. */
ENT_API EntGraph *ent_graph_new(void);
ENT_API void ent_graph_free(EntGraph *graph); /* NULL is allowed */

/* What the statements of an article are to be. Zeroed but for SIZE: as `entente build` writes them.
 */
typedef struct EntGraphSettings {
    size_t size;      /* sizeof(EntGraphSettings) */
    const char *base; /* absolute IRI that minted ones begin with, ending in '/' or '#' */
    bool no_evidence; /* without Mentions and reified statements */
    bool with_text;   /* with the article's text */
    bool named;       /* in a graph that is named as the article */
} EntGraphSettings;

/* Add what WORKER's article states to GRAPH. SETTINGS may be NULL. ENT_ERR_USAGE: no article, or a
 * base that is none; ENT_ERR_MEMORY, after which GRAPH may have a part of it. */
ENT_API EntStatus ent_worker_add_to(EntWorker *worker, const EntGraphSettings *settings,
                                    EntGraph *graph, EntError *err);

/* After the last article: make one description of each node, and one node of what articles call by
 * names that others explain. SETTINGS as they were for the articles. ENT_ERR_USAGE, ENT_ERR_MEMORY.
 */
ENT_API EntStatus ent_graph_settle(EntGraph *graph, const EntContext *context,
                                   const EntGraphSettings *settings, EntError *err);

/* A statement, lent until the graph changes. */
typedef struct EntStatementView {
    const char *subject, *predicate; /* IRIs */
    const char *object;              /* IRI, or the lexical form of a literal */
    bool is_literal;
    const char *datatype, *language; /* of a literal; "" for plain strings and for IRIs */
    const char *graph;               /* IRI of the named graph, or "" */
} EntStatementView;

/* How many statements, each counted once. */
ENT_API size_t ent_graph_size(const EntGraph *graph);

/* Statement INDEX into *OUT; false past the last. The order is canonical once the graph is settled
 * or written. */
ENT_API bool ent_graph_statement(const EntGraph *graph, size_t index, EntStatementView *out);

/* Write GRAPH to PATH ("-": standard output), whole or not at all, in FORMAT ("turtle", "rdfxml",
 * "ntriples", "nquads", "trig", "jsonld"; NULL: by the suffix of PATH). Same statements, same
 * bytes. ENT_ERR_USAGE, ENT_ERR_OUTPUT, ENT_ERR_MEMORY. */
ENT_API EntStatus ent_graph_write(EntGraph *graph, const char *path, const char *format,
                                  EntError *err);

/* The same in memory: *BYTES, *LENGTH of them and a NUL behind, the caller's, to be freed with
 * ent_bytes_free. */
ENT_API EntStatus ent_graph_write_to(EntGraph *graph, const char *format, char **bytes,
                                     size_t *length, EntError *err);
ENT_API void ent_bytes_free(char *bytes); /* NULL is allowed */

/* --- files --------------------------------------------------------------------------------- */

/* Zeroed but for SIZE: as `entente build` does it. */
typedef struct EntBuildOptions {
    size_t size;           /* sizeof(EntBuildOptions) */
    unsigned jobs;         /* threads, at most 256; 0: as many as there are processors */
    const char *published; /* date of articles that tell none, as in EntText */
    const char *publisher;
    bool any_language;             /* else what is not in English is reported and passed over */
    bool keep_duplicates;          /* count the facts of copies too */
    const EntGraphSettings *graph; /* NULL: as `entente build` writes them */
    EntDiagnostics diagnostics;
} EntBuildOptions;

typedef struct EntBuildCounts {
    uint64_t articles, facts, duplicates;
    uint64_t skipped; /* files, records and articles that could not be used; each was reported */
} EntBuildCounts;

/* Read COUNT files and folders (all forms that the program reads; "-" is standard input) and add
 * what their articles state to GRAPH, settled. The number of jobs changes the time and nothing
 * else. OPTIONS and COUNTS may be NULL. ENT_ERR_USAGE, ENT_ERR_MEMORY, ENT_ERR_INTERNAL. */
ENT_API EntStatus ent_build(const EntContext *context, const char *const *paths, size_t count,
                            const EntBuildOptions *options, EntGraph *graph, EntBuildCounts *counts,
                            EntError *err);

#ifdef __cplusplus
}
#endif

#endif
