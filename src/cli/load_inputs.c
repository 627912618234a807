/* entente load: the graph files and the names of graphs. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/file.h"
#include "base/limits.h"
#include "cli/engine.h"
#include "cli/folders.h"
#include "cli/load.h"
#include "cli/places.h"
#include "rdf/rdf.h"

static EntStatus no_memory(EntError *err)
{
    return ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
}

/* ---- files ---- */

static EntStatus add_file(CliLoad *load, const char *path, EntError *err)
{
    EntStr kept = ent_arena_copy(&load->arena, ent_str(path));
    return kept.ptr && ENT_PUSH(&load->files, kept.ptr) ? ENT_OK : no_memory(err);
}

static int is_graph_file(const struct dirent *entry)
{
    return entry->d_name[0] != '.' && ent_rdf_format_of(entry->d_name) != ENT_RDF_AUTO;
}

static EntStatus add_folder(CliLoad *load, const char *folder, EntError *err)
{
    struct dirent **entries = NULL;
    EntStatus status = ENT_OK;
    int count = cli_scan(folder, is_graph_file, &entries);
    if (count < 0)
        return ent_error_set(err, ENT_ERR_INPUT, folder, "cannot open: %s", strerror(errno));
    for (int i = 0; i < count; i++) {
        CliPath path;
        snprintf(path, sizeof path, "%.3800s/%.255s", folder, entries[i]->d_name);
        if (status == ENT_OK) status = add_file(load, path, err);
        free(entries[i]);
    }
    free(entries);
    return status;
}

/* JSON-LD, which the rdf room writes only, goes through the query engine. */
static EntStatus plan_jsonld(CliLoad *load, const char *path, EntError *err)
{
    EntError own = ENT_ERROR_NONE;
    EntEngine engine = {0};
    CliPath quads = "";
    EntStatus status = cli_engine_open(&engine, err);
    if (status == ENT_OK) status = cli_engine_convert(&engine, path, quads, err);
    if (status == ENT_OK) {
        status = ent_plan_add(&load->plan, quads, load->graph, &own);
        if (status != ENT_OK) ent_error_set(err, status, path, "%s", own.message);
    }
    cli_engine_close(&engine);
    return status;
}

static EntStatus plan_file(CliLoad *load, const char *path, EntError *err)
{
    if (ent_rdf_format_of(path) == ENT_RDF_JSONLD) return plan_jsonld(load, path, err);
    return ent_plan_add(&load->plan, path, load->graph, err);
}

static EntStatus read_files(CliLoad *load, EntError *err)
{
    const CliArguments *a = load->arguments;
    if (load->sync) ENT_TRY(add_folder(load, load->sync, err));
    for (size_t i = 0; i < a->operands.len; i++) {
        const char *path = a->operands.at[i];
        ENT_TRY(cli_is_folder(path) ? add_folder(load, path, err) : add_file(load, path, err));
    }
    for (size_t i = 0; i < load->files.len; i++) ENT_TRY(plan_file(load, load->files.at[i], err));
    return ENT_OK;
}

/* The vocabulary, and its shapes where there are any. */
static EntStatus read_ontology(CliLoad *load, EntError *err)
{
    static const char *const names[] = {"entente.ttl", "shapes.ttl"};
    CliPath folder, path;
    ENT_TRY(cli_find_ontology(load->arguments, folder, err));
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        snprintf(path, sizeof path, "%.4000s/%s", folder, names[i]);
        if (i > 0 && access(path, R_OK) != 0) continue;
        ENT_TRY(ent_plan_add(&load->plan, path, ENT_STR(CLI_ONTOLOGY_GRAPH), err));
    }
    return ENT_OK;
}

/* ---- names of graphs that are to go ---- */

static EntStatus add_name(CliLoad *load, EntStr name, EntError *err)
{
    EntStr kept = ent_arena_copy(&load->arena, name);
    return kept.ptr && ENT_PUSH(&load->removals, kept) ? ENT_OK : no_memory(err);
}

/* One IRI a line; an empty line and one that begins with '#' say nothing. */
static EntStatus add_list(CliLoad *load, const char *path, EntError *err)
{
    EntBuf buf = ENT_BUF_INIT(ENT_MAX_FILE);
    EntStatus status = ent_file_read(path, &buf, err);
    EntStr rest = ent_buf_as_str(&buf);
    for (uint32_t line = 1; status == ENT_OK && rest.len; line++) {
        const char *newline = memchr(rest.ptr, '\n', rest.len);
        size_t end = newline ? (size_t)(newline - rest.ptr) : rest.len;
        EntStr name = ent_str_trim(ent_str_sub(rest, 0, end));
        rest = ent_str_sub(rest, end + 1, rest.len);
        if (name.len == 0 || name.ptr[0] == '#') continue;
        status = memchr(name.ptr, ':', name.len)
                     ? add_name(load, name, err)
                     : ent_error_at(err, ENT_ERR_INPUT, path, line, 1, "no absolute IRI");
    }
    ent_buf_release(&buf);
    return status;
}

static EntStatus read_names(CliLoad *load, EntError *err)
{
    const CliArguments *a = load->arguments;
    for (size_t i = 0; i < a->operands.len; i++) {
        EntStr operand = ent_str(a->operands.at[i]);
        bool iri = ent_str_find(operand, ENT_STR("://")) != SIZE_MAX ||
                   ent_str_starts(operand, ENT_STR("urn:"));
        ENT_TRY(iri ? add_name(load, operand, err) : add_list(load, operand.ptr, err));
    }
    return ENT_OK;
}

EntStatus cli_load_read(CliLoad *load, EntError *err)
{
    if (load->action == ENT_LOAD_DELETE) return read_names(load, err);
    ENT_TRY(read_files(load, err));
    if (load->with_ontology) ENT_TRY(read_ontology(load, err));
    return ent_plan_divide(&load->plan, err);
}
