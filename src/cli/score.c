/* entente score: graphs against gold facts. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "cli/articles.h"
#include "cli/commands.h"
#include "cli/engine.h"
#include "cli/folders.h"
#include "cli/places.h"
#include "rdf/rdf.h"
#include "score/from_graph.h"
#include "score/gold.h"
#include "score/report.h"

typedef struct Scoring {
    EntSheets gold, found;
    EntTally tally;
    uint64_t without_graph; /* articles of gold */
} Scoring;

/* ---- files ---- */

static int is_json(const struct dirent *entry)
{
    EntStr name = ent_str(entry->d_name);
    return name.ptr[0] != '.' && ent_str_ends(name, ENT_STR(".json"));
}

static int is_graph(const struct dirent *entry)
{
    static const char *const suffixes[] = {".ttl", ".rdf", ".nt", ".nq", ".trig", ".jsonld"};
    EntStr name = ent_str(entry->d_name);
    for (size_t i = 0; i < sizeof suffixes / sizeof *suffixes; i++)
        if (name.ptr[0] != '.' && ent_str_ends(name, ent_str(suffixes[i]))) return 1;
    return 0;
}

typedef EntStatus (*ReadFile)(const char *path, EntSheets *sheets, EntError *err);

/* READ each file of FOLDER that CHOOSE takes, in the order of their names; *COUNT of them. */
static EntStatus read_folder(const char *folder, int (*choose)(const struct dirent *),
                             ReadFile read, EntSheets *sheets, int *count, EntError *err)
{
    struct dirent **entries;
    EntStatus status = ENT_OK;
    *count = cli_scan(folder, choose, &entries);
    if (*count < 0)
        return ent_error_set(err, ENT_ERR_INPUT, folder, "cannot open: %s", strerror(errno));
    for (int i = 0; i < *count; i++) {
        CliPath path;
        int n = snprintf(path, sizeof path, "%s/%s", folder, entries[i]->d_name);
        if (status == ENT_OK && (n < 0 || (size_t)n >= sizeof path))
            status = ent_error_set(err, ENT_ERR_INPUT, folder, "cannot open: name too long");
        if (status == ENT_OK) status = read(path, sheets, err);
        free(entries[i]);
    }
    free(entries);
    return status;
}

static EntStatus read_gold_file(const char *path, EntSheets *sheets, EntError *err)
{
    return ent_gold_read(path, ent_sheet_article(ent_str(path)), sheets, err);
}

static EntStatus read_graph_file(const char *path, EntSheets *sheets, EntError *err)
{
    EntGraph graph = {0};
    EntStatus status = cli_read_graph(path, &graph, err);
    if (status == ENT_OK) status = ent_sheets_add_graph(&graph, path, sheets, err);
    ent_graph_release(&graph);
    return status;
}

static EntStatus read_gold(const char *path, EntSheets *sheets, EntError *err)
{
    int count;
    if (!cli_is_folder(path)) return read_gold_file(path, sheets, err);
    ENT_TRY(read_folder(path, is_json, read_gold_file, sheets, &count, err));
    if (count > 0) return ENT_OK;
    return ent_error_set(err, ENT_ERR_INPUT, path,
                         "cannot read gold: no .json file in this folder");
}

/* A graph, a folder of graphs, or another reader's facts in the form of gold. */
static EntStatus read_found(const char *path, EntSheets *sheets, EntError *err)
{
    int count;
    if (!cli_is_folder(path))
        return ent_str_ends(ent_str(path), ENT_STR(".json")) ? read_gold_file(path, sheets, err)
                                                             : read_graph_file(path, sheets, err);
    ENT_TRY(read_folder(path, is_json, read_gold_file, sheets, &count, err));
    if (count > 0) return ENT_OK;
    ENT_TRY(read_folder(path, is_graph, read_graph_file, sheets, &count, err));
    if (count > 0) return ENT_OK;
    return ent_error_set(err, ENT_ERR_INPUT, path, "cannot read graphs: none in this folder");
}

static EntStatus read_all(Scoring *s, const CliArguments *arguments, EntError *err)
{
    ENT_TRY(ent_rdf_open(err));
    EntStatus status = read_gold(arguments->operands.at[0], &s->gold, err);
    for (size_t i = 1; status == ENT_OK && i < arguments->operands.len; i++)
        status = read_found(arguments->operands.at[i], &s->found, err);
    ent_rdf_close();
    return status;
}

/* ---- scoring ---- */

static EntStatus compare(Scoring *s, EntError *err)
{
    for (size_t i = 0; i < s->gold.at.len; i++) {
        const EntSheet *gold = s->gold.at.at[i];
        const EntSheet *found = ent_sheets_find(&s->found, gold->article);
        if (!found) {
            cli_say("%.*s: no graph for this article: all of it counts as missed",
                    ENT_STR_ARG(gold->article));
            s->without_graph++;
        }
        EntStatus status = ent_tally_add(&s->tally, gold, found);
        if (status != ENT_OK) return ent_error_set(err, status, NULL, "out of memory");
    }
    ent_tally_sort(&s->tally);
    return ENT_OK;
}

static EntStatus print(const Scoring *s, const CliArguments *arguments, bool json, EntError *err)
{
    EntOutput out;
    EntBuf text = ENT_BUF_INIT(ENT_MAX_FILE);
    EntStatus status = ENT_OK;
    if (cli_has(arguments, CLI_OPT_ERRORS)) status = ent_tally_print_findings(&s->tally, &text);
    if (status == ENT_OK)
        status =
            json ? ent_tally_print_json(&s->tally, &text) : ent_tally_print_table(&s->tally, &text);
    if (status != ENT_OK) ent_error_full(err, status, NULL, "figures too large");
    if (status == ENT_OK) status = cli_open_output(arguments, &out, err);
    if (status == ENT_OK) {
        ent_output_write(&out, text.ptr, text.len);
        status = ent_output_commit(&out, err);
    }
    ent_buf_release(&text);
    return status;
}

static int judge(const Scoring *s, double least)
{
    EntTotals totals = ent_tally_totals(&s->tally);
    double f1 = ent_tally_figures(&totals.all).f1;
    if (f1 < least) cli_say("F1 %.4f is below --min %g", f1, least);
    return f1 < least || s->without_graph > 0 ? CLI_SKIPPED : CLI_DONE;
}

/* ---- the command ---- */

/* The bar of --min, 0 without one; false after a message. */
static bool take_min(const CliArguments *arguments, double *out)
{
    const char *value = cli_value(arguments, CLI_OPT_MIN);
    char *end;
    *out = 0;
    if (!value) return true;
    *out = strtod(value, &end);
    if (strspn(value, "0123456789.") == strlen(value) && end != value && !*end && *out <= 1)
        return true;
    cli_usage(arguments->command, "option '--min': '%s' is no number from 0 to 1", value);
    return false;
}

static bool take_format(const CliArguments *arguments, bool *json)
{
    const char *value = cli_value(arguments, CLI_OPT_FORMAT);
    *json = value && strcmp(value, "json") == 0;
    if (value && !*json && strcmp(value, "text") != 0) {
        cli_usage(arguments->command, "unknown format '%s': it is text or json", value);
        return false;
    }
    if (!*json || !cli_has(arguments, CLI_OPT_ERRORS)) return true;
    cli_usage(arguments->command, "option '--errors' goes with format text");
    return false;
}

int cli_score(const CliArguments *arguments)
{
    Scoring s = {0};
    EntError err = ENT_ERROR_NONE;
    double least;
    bool json;
    if (!take_min(arguments, &least) || !take_format(arguments, &json)) return CLI_USAGE;
    EntStatus status = read_all(&s, arguments, &err);
    if (status == ENT_OK) status = compare(&s, &err);
    if (status == ENT_OK) status = print(&s, arguments, json, &err);
    int exit_status = status == ENT_OK ? judge(&s, least) : cli_fail(&err);
    ent_tally_release(&s.tally);
    ent_sheets_release(&s.gold);
    ent_sheets_release(&s.found);
    return exit_status;
}
