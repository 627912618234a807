#include "cli/graphs.h"

#include <errno.h>
#include <stdio.h>
#include <sys/stat.h>

#include "base/file.h"
#include "cli/places.h"
#include "graph/canonical.h"
#include "graph/mint.h"
#include "rdf/write.h"

enum { MAX_NAME = 200 };

/* ---- opening ---- */

/* The format of -f; false after a message. */
static bool given_format(const CliArguments *arguments, EntRdfFormat *out)
{
    const char *name = cli_value(arguments, CLI_OPT_FORMAT);
    *out = name ? ent_rdf_format_parse(ent_str(name)) : ENT_RDF_AUTO;
    if (!name || *out != ENT_RDF_AUTO) return true;
    cli_usage(arguments->command,
              "unknown format '%s': it is turtle, rdfxml, ntriples, nquads, trig or jsonld", name);
    return false;
}

static EntRdfFormat format_of(const char *path, EntRdfFormat given)
{
    EntRdfFormat format = given;
    if (format == ENT_RDF_AUTO && path) format = ent_rdf_format_of(path);
    return format == ENT_RDF_AUTO ? ENT_RDF_TURTLE : format;
}

static bool add_target(CliGraphs *graphs, const char *path, EntRdfFormat given)
{
    if (ENT_PUSH(&graphs->targets, (CliTarget){path, format_of(path, given)})) return true;
    cli_say("out of memory");
    return false;
}

static int take_targets(CliGraphs *graphs, const CliArguments *arguments)
{
    EntRdfFormat given;
    size_t count = 0;
    if (!given_format(arguments, &given)) return CLI_USAGE;
    for (size_t i = 0; i < arguments->given.len; i++)
        count += arguments->given.at[i].id == CLI_OPT_OUTPUT;
    if (count > 1 && given != ENT_RDF_AUTO)
        return cli_usage(arguments->command,
                         "option '--format' goes with one --output: with more, suffixes decide");
    for (size_t i = 0; i < arguments->given.len; i++)
        if (arguments->given.at[i].id == CLI_OPT_OUTPUT &&
            !add_target(graphs, arguments->given.at[i].value, given))
            return ent_status_exit(ENT_ERR_MEMORY);
    graphs->split = cli_value(arguments, CLI_OPT_SPLIT);
    graphs->split_format = format_of(NULL, count == 0 ? given : ENT_RDF_AUTO);
    if (count == 0 && !graphs->split && !add_target(graphs, NULL, given))
        return ent_status_exit(ENT_ERR_MEMORY);
    return CLI_DONE;
}

static int take_options(CliGraphs *graphs, const CliArguments *arguments)
{
    const char *base = cli_value(arguments, CLI_OPT_BASE);
    graphs->options.base = base ? ent_str(base) : ENT_STR(ENT_MINT_BASE);
    graphs->options.evidence = !cli_has(arguments, CLI_OPT_NO_EVIDENCE);
    graphs->options.with_text = cli_has(arguments, CLI_OPT_WITH_TEXT);
    graphs->options.named_graphs = cli_has(arguments, CLI_OPT_NAMED_GRAPHS);
    if (!ent_mint_base_is_valid(graphs->options.base))
        return cli_usage(arguments->command,
                         "option '--base': '%s' is no absolute IRI that ends in '/' or '#'", base);
    bool keeps = !graphs->split || ent_rdf_format_has_graphs(graphs->split_format);
    for (size_t i = 0; i < graphs->targets.len; i++)
        keeps &= ent_rdf_format_has_graphs(graphs->targets.at[i].format);
    if (graphs->options.named_graphs && !keeps)
        return cli_usage(arguments->command,
                         "option '--named-graphs' needs format nquads, trig or jsonld");
    return CLI_DONE;
}

/* Fail now rather than after an hour: a file can be made beside each target. What is no plain file
 * (a device, a pipe) is opened once only, later. */
static EntStatus check_targets(const CliGraphs *graphs, EntError *err)
{
    for (size_t i = 0; i < graphs->targets.len; i++) {
        struct stat st;
        EntOutput probe;
        const char *path = graphs->targets.at[i].path;
        if (!path || strcmp(path, "-") == 0) continue;
        if (stat(path, &st) == 0 && !S_ISREG(st.st_mode) && !S_ISDIR(st.st_mode)) continue;
        ENT_TRY(ent_output_open(&probe, path, err));
        ent_output_discard(&probe);
    }
    if (graphs->split && mkdir(graphs->split, 0777) != 0 && errno != EEXIST)
        return ent_error_set(err, ENT_ERR_OUTPUT, graphs->split, "cannot make folder: %s",
                             strerror(errno));
    return ENT_OK;
}

int cli_graphs_open(CliGraphs *graphs, const CliArguments *arguments)
{
    EntError err = ENT_ERROR_NONE;
    *graphs = (CliGraphs){0};
    int exit_status = take_targets(graphs, arguments);
    if (exit_status == CLI_DONE) exit_status = take_options(graphs, arguments);
    if (exit_status != CLI_DONE) return exit_status;
    if (check_targets(graphs, &err) != ENT_OK) return cli_fail(&err);
    if (ent_rdf_open(&err) != ENT_OK) return cli_fail(&err);
    graphs->open = true;
    return CLI_DONE;
}

void cli_graphs_release(CliGraphs *graphs)
{
    ENT_VEC_FREE(&graphs->targets);
    ent_graph_release(&graphs->merged);
    ent_aliases_release(&graphs->aliases);
    ent_graph_release(&graphs->single);
    ent_map_release(&graphs->names);
    ent_arena_release(&graphs->arena);
    if (graphs->open) ent_rdf_close();
    graphs->open = false;
}

/* ---- one file an article ---- */

static bool is_name_byte(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
           c == '-' || c == '_' || c >= 0x80;
}

/* A file name of an article's key: its suffix and the scheme of an address left out, what is no
 * letter, digit, dot or hyphen as "_", at most MAX_NAME bytes. */
static EntStr file_stem(EntStr id, char out[MAX_NAME])
{
    static const char *const suffixes[] = {".txt",  ".text", ".md", ".json",
                                           ".html", ".htm",  ".xml"};
    size_t scheme = ent_str_find(id, ENT_STR("://")), n = 0;
    if (scheme != SIZE_MAX) id = ent_str_sub(id, scheme + 3, id.len);
    for (size_t i = 0; i < sizeof suffixes / sizeof *suffixes; i++) {
        EntStr suffix = ent_str(suffixes[i]);
        if (id.len > suffix.len && ent_str_ends(id, suffix)) {
            id.len -= suffix.len;
            break;
        }
    }
    for (size_t i = 0; i < id.len && n < MAX_NAME; i++) {
        unsigned char c = (unsigned char)id.ptr[i];
        bool keeps = is_name_byte(c) && (n > 0 || c != '.');
        out[n++] = keeps ? (char)c : '_';
    }
    while (n == MAX_NAME && n > 0 && ((unsigned char)out[n - 1] & 0x80)) n--; /* no cut character */
    if (n == 0) out[n++] = '_';
    return ent_str_n(out, n);
}

/* A name that no other article of the run has: "-2" and so on where the stem is taken. */
static EntStr unused_name(CliGraphs *graphs, EntStr stem)
{
    EntStr name = ent_arena_copy(&graphs->arena, stem);
    for (uint32_t i = 2; name.ptr; i++) {
        bool added;
        if (ent_map_add(&graphs->names, name, 0, &added) == ENT_MAP_NONE) return ENT_STR_EMPTY;
        if (added) return name;
        name = ent_arena_printf(&graphs->arena, "%.*s-%u", ENT_STR_ARG(stem), i);
    }
    return ENT_STR_EMPTY;
}

const char *cli_suffix(EntRdfFormat format)
{
    switch (format) {
    case ENT_RDF_RDFXML:
        return "rdf";
    case ENT_RDF_NTRIPLES:
        return "nt";
    case ENT_RDF_NQUADS:
        return "nq";
    case ENT_RDF_TRIG:
        return "trig";
    case ENT_RDF_JSONLD:
        return "jsonld";
    case ENT_RDF_TURTLE:
    case ENT_RDF_AUTO:
        break;
    }
    return "ttl";
}

static EntStatus write_graph(CliGraphs *graphs, EntGraph *graph, const char *path,
                             EntRdfFormat format, EntError *err)
{
    return ent_rdf_write(path ? path : "-", format, graphs->options.base, graph, &cli_diagnostics,
                         err);
}

static EntStatus settle(EntGraph *graph, EntError *err)
{
    EntStatus status = ent_graph_canonicalise(graph, &ent_facts_naming);
    return status == ENT_OK ? status : ent_error_set(err, status, NULL, "out of memory");
}

static EntStatus write_single(CliGraphs *graphs, const EntFacts *facts, EntError *err)
{
    char stem[MAX_NAME];
    CliPath path;
    EntStr name = unused_name(graphs, file_stem(facts->article->id, stem));
    if (!name.ptr) return ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
    int n = snprintf(path, sizeof path, "%s/%.*s.%s", graphs->split, ENT_STR_ARG(name),
                     cli_suffix(graphs->split_format));
    if (n < 0 || (size_t)n >= sizeof path)
        return ent_error_set(err, ENT_ERR_OUTPUT, graphs->split, "cannot write: name too long");
    ENT_TRY(settle(&graphs->single, err));
    return write_graph(graphs, &graphs->single, path, graphs->split_format, err);
}

/* ---- all ---- */

EntStatus cli_graphs_add(CliGraphs *graphs, const EntFacts *facts, EntError *err)
{
    if (graphs->split) {
        ent_graph_clear(&graphs->single);
        ENT_TRY(ent_facts_to_graph(facts, &graphs->options, &graphs->single, err));
        ENT_TRY(write_single(graphs, facts, err));
    }
    if (graphs->targets.len == 0) return ENT_OK;
    if (ent_aliases_note(&graphs->aliases, facts, &graphs->options) != ENT_OK)
        return ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
    return ent_facts_to_graph(facts, &graphs->options, &graphs->merged, err);
}

EntStatus cli_graphs_write(CliGraphs *graphs, EntError *err)
{
    if (ent_aliases_apply(&graphs->aliases, &graphs->options, &graphs->merged) != ENT_OK)
        return ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
    ENT_TRY(settle(&graphs->merged, err));
    for (size_t i = 0; i < graphs->targets.len; i++)
        ENT_TRY(write_graph(graphs, &graphs->merged, graphs->targets.at[i].path,
                            graphs->targets.at[i].format, err));
    return ENT_OK;
}
