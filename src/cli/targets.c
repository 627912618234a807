#include "cli/targets.h"

#include <errno.h>
#include <sys/stat.h>

#include "base/file.h"
#include "graph/mint.h"

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

static bool is_lines(EntRdfFormat format)
{
    return format == ENT_RDF_NTRIPLES || format == ENT_RDF_NQUADS;
}

static bool ends_among(EntStr name, const char *const *suffixes, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        size_t n = strlen(suffixes[i]);
        if (name.len > n &&
            ent_str_eq_nocase(ent_str_sub(name, name.len - n, name.len), ent_str(suffixes[i])))
            return true;
    }
    return false;
}

/* The suffix decides unless -f does: tell where the file will not be what its name says. */
static void warn_of_suffix(const char *path, EntRdfFormat given, EntRdfFormat format)
{
    static const char *const packed[] = {".gz", ".zst", ".bz2", ".xz", ".zip"};
    static const char *const others[] = {".json", ".jsonl", ".ndjson", ".html",
                                         ".htm",  ".csv",   ".tsv"};
    const char *name = ent_rdf_format_name(format);
    EntRdfFormat by_suffix = ent_rdf_format_of(path);
    if (ends_among(ent_str(path), packed, sizeof packed / sizeof *packed))
        cli_say("%s: written as %s that is not compressed, whatever the suffix says", path, name);
    else if (by_suffix == ENT_RDF_AUTO && given == ENT_RDF_AUTO &&
             ends_among(ent_str(path), others, sizeof others / sizeof *others))
        cli_say("%s: written as %s, whatever the suffix says: -f chooses a format", path, name);
    else if (by_suffix != ENT_RDF_AUTO && by_suffix != format)
        cli_say("%s: written as %s, though its suffix says %s", path, name,
                ent_rdf_format_name(by_suffix));
}

static int add_file(CliTargets *targets, const char *path, EntRdfFormat given)
{
    CliTarget target = {path ? path : "-", format_of(path, given)};
    targets->streams &= is_lines(target.format);
    if (path) warn_of_suffix(path, given, target.format);
    return ENT_PUSH(&targets->files, target) ? CLI_DONE : cli_no_memory();
}

static int take_files(CliTargets *targets, const CliArguments *arguments)
{
    EntRdfFormat given;
    size_t count = 0;
    if (!given_format(arguments, &given)) return CLI_USAGE;
    for (size_t i = 0; i < arguments->given.len; i++)
        count += arguments->given.at[i].id == CLI_OPT_OUTPUT;
    if (count > 1 && given != ENT_RDF_AUTO)
        return cli_usage(arguments->command,
                         "option '--format' goes with one --output: with more, suffixes decide");
    targets->streams = !cli_has(arguments, CLI_OPT_MERGE);
    int status = CLI_DONE;
    for (size_t i = 0; status == CLI_DONE && i < arguments->given.len; i++)
        if (arguments->given.at[i].id == CLI_OPT_OUTPUT)
            status = add_file(targets, arguments->given.at[i].value, given);
    targets->split = cli_value(arguments, CLI_OPT_SPLIT);
    targets->split_format = format_of(NULL, count == 0 ? given : ENT_RDF_AUTO);
    targets->view = cli_value(arguments, CLI_OPT_VIEW);
    if (count == 0 && !targets->split && !targets->view) status = add_file(targets, NULL, given);
    targets->streams &= targets->files.len > 0;
    return status;
}

/* What is sorted at the end, or is no file, cannot be gone on with. */
static int take_resume(CliTargets *targets, const CliArguments *arguments)
{
    targets->resume = cli_value(arguments, CLI_OPT_RESUME);
    bool can = targets->streams || targets->files.len == 0;
    for (size_t i = 0; i < targets->files.len; i++)
        can &= strcmp(targets->files.at[i].path, "-") != 0;
    if (targets->resume && targets->view)
        return cli_usage(arguments->command,
                         "option '--view' needs all articles in one run, without --resume");
    if (!targets->resume || can) return CLI_DONE;
    return cli_usage(arguments->command,
                     "option '--resume' needs files of nquads or ntriples alone, or --split");
}

static int take_vocabulary(CliTargets *targets, const CliArguments *arguments)
{
    const char *name = cli_value(arguments, CLI_OPT_VOCAB);
    targets->schema_org = name && strcmp(name, "schema") == 0;
    if (!name || targets->schema_org || strcmp(name, "ent") == 0) return CLI_DONE;
    return cli_usage(arguments->command, "option '--vocab': '%s' is neither ent nor schema", name);
}

static int take_time(CliTargets *targets, const CliArguments *arguments)
{
    const char *time = cli_value(arguments, CLI_OPT_TIME);
    if (!time) return CLI_DONE;
    targets->provenance.time = ent_str(time);
    if (!targets->with_provenance)
        return cli_usage(arguments->command, "option '--time' goes with --provenance");
    if (ent_provenance_is_time(targets->provenance.time)) return CLI_DONE;
    return cli_usage(arguments->command,
                     "option '--time': '%s' is no time such as 2026-11-25T12:00:00Z", time);
}

static int take_options(CliTargets *targets, const CliArguments *arguments)
{
    const char *base = cli_value(arguments, CLI_OPT_BASE);
    targets->options.base = base ? ent_str(base) : ENT_STR(ENT_MINT_BASE);
    targets->options.evidence = !cli_has(arguments, CLI_OPT_NO_EVIDENCE);
    targets->options.with_text = cli_has(arguments, CLI_OPT_WITH_TEXT);
    targets->options.named_graphs = cli_has(arguments, CLI_OPT_NAMED_GRAPHS);
    targets->line_buffered = cli_has(arguments, CLI_OPT_LINE_BUFFERED);
    if (!ent_mint_base_is_valid(targets->options.base))
        return cli_usage(arguments->command,
                         "option '--base': '%s' is no absolute IRI that ends in '/' or '#'", base);
    bool keeps = !targets->split || ent_rdf_format_has_graphs(targets->split_format);
    for (size_t i = 0; i < targets->files.len; i++)
        keeps &= ent_rdf_format_has_graphs(targets->files.at[i].format);
    targets->with_provenance = cli_has(arguments, CLI_OPT_PROVENANCE);
    if (targets->with_provenance && !keeps)
        return cli_usage(arguments->command,
                         "option '--provenance' needs format nquads, trig or jsonld");
    if (targets->options.named_graphs && !keeps)
        return cli_usage(arguments->command,
                         "option '--named-graphs' needs format nquads, trig or jsonld");
    if (targets->line_buffered && !targets->streams)
        return cli_usage(arguments->command,
                         "option '--line-buffered' needs format nquads or ntriples alone");
    if (cli_has(arguments, CLI_OPT_TITLE) && !targets->view)
        return cli_usage(arguments->command, "option '--title' goes with --view");
    int exit_status = take_vocabulary(targets, arguments);
    if (exit_status == CLI_DONE) exit_status = take_time(targets, arguments);
    return exit_status == CLI_DONE ? take_resume(targets, arguments) : exit_status;
}

/* A file can be made at PATH. What is no plain file (a device, a pipe) is opened once only, later.
 */
static EntStatus check_file(const char *path, EntError *err)
{
    struct stat st;
    EntOutput probe;
    if (strcmp(path, "-") == 0) return ENT_OK;
    if (stat(path, &st) == 0 && !S_ISREG(st.st_mode) && !S_ISDIR(st.st_mode)) return ENT_OK;
    ENT_TRY(ent_output_open(&probe, path, err));
    ent_output_discard(&probe);
    return ENT_OK;
}

/* Fail now rather than after an hour. */
static EntStatus check(const CliTargets *targets, EntError *err)
{
    for (size_t i = 0; i < targets->files.len; i++)
        ENT_TRY(check_file(targets->files.at[i].path, err));
    if (targets->view) ENT_TRY(check_file(targets->view, err));
    if (targets->split && mkdir(targets->split, 0777) != 0 && errno != EEXIST)
        return ent_error_set(err, ENT_ERR_OUTPUT, targets->split, "cannot make folder: %s",
                             strerror(errno));
    return ENT_OK;
}

int cli_targets_take(CliTargets *targets, const CliArguments *arguments)
{
    EntError err = ENT_ERROR_NONE;
    int exit_status = take_files(targets, arguments);
    if (exit_status == CLI_DONE) exit_status = take_options(targets, arguments);
    if (exit_status != CLI_DONE) return exit_status;
    return check(targets, &err) == ENT_OK ? CLI_DONE : cli_fail(&err);
}

void cli_targets_release(CliTargets *targets)
{
    ENT_VEC_FREE(&targets->files);
    ent_arena_release(&targets->arena);
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
