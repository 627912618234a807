/* entente load: what it tells. */
#include <stdio.h>

#include "cli/load.h"
#include "cli/progress.h"

static size_t triples_of(const EntLoad *load, const EntLoadItem *item)
{
    return item->action == ENT_LOAD_DELETE ? 0 : load->plan->graphs.at[item->index].count;
}

/* What became of an item, in a word or two. */
static const char *word_of(const EntLoadItem *item)
{
    bool removes = item->action == ENT_LOAD_DELETE;
    switch (item->end) {
    case ENT_LOAD_DONE:
        return removes ? "deleted" : "in";
    case ENT_LOAD_SAME:
        return "unchanged";
    case ENT_LOAD_ABSENT:
        return "not there";
    case ENT_LOAD_UNKNOWN:
        return "unknown";
    case ENT_LOAD_FAILED:
        return removes ? "not deleted" : "not in";
    case ENT_LOAD_UNSENT:
        break;
    }
    return "not sent";
}

static void print_row(const EntLoad *load, const char *word)
{
    size_t graphs = 0, triples = 0;
    for (size_t i = 0; i < load->items.len; i++) {
        const EntLoadItem *item = &load->items.at[i];
        if (strcmp(word_of(item), word) != 0) continue;
        graphs++;
        triples += triples_of(load, item);
    }
    if (graphs > 0) printf("%-11s %9zu %12zu\n", word, graphs, triples);
}

void cli_load_print_report(const EntLoad *load)
{
    static const char *const words[] = {"in",      "unchanged",   "deleted", "not there",
                                        "unknown", "not deleted", "not in",  "not sent"};
    double seconds = cli_progress_seconds();
    uint64_t again = ent_client_retries(load->client);
    cli_progress_clear();
    printf("%-11s %9s %12s\n", "", "graphs", "triples");
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) print_row(load, words[i]);
    printf("%.2f s, %.0f triples/s", seconds, seconds > 0 ? (double)load->triples / seconds : 0.0);
    if (again > 0) printf(", %llu requests tried again", (unsigned long long)again);
    putchar('\n');
    if (load->failed == 0) return;
    putchar('\n');
    for (size_t i = 0; i < load->items.len; i++) {
        printf("%s\t", word_of(&load->items.at[i]));
        cli_print_shown(load->items.at[i].graph);
        putchar('\n');
    }
}

void cli_load_print_plan(const CliLoad *load, const EntLoad *done)
{
    static const char *const words[] = {
        [ENT_LOAD_PUT] = "put", [ENT_LOAD_POST] = "append", [ENT_LOAD_DELETE] = "delete"};
    for (size_t i = 0; i < done->items.len; i++) {
        const EntLoadItem *item = &done->items.at[i];
        const char *word = item->end == ENT_LOAD_SAME ? "unchanged" : words[item->action];
        printf("%s\t", word);
        cli_print_shown(item->graph);
        printf("\t%zu\n", triples_of(done, item));
    }
    cli_say("dry run: %zu graphs, nothing is changed at %.*s", done->items.len,
            ENT_STR_ARG(load->endpoint.url));
}

void cli_load_progress(void *user, const EntLoad *load)
{
    (void)user;
    char text[160];
    double seconds = cli_progress_seconds();
    size_t over = load->done + load->failed, left = load->items.len - over;
    int n = snprintf(text, sizeof text, "%zu of %zu graphs, %llu triples, %.0f triples/s", over,
                     load->items.len, (unsigned long long)load->triples,
                     seconds > 0 ? (double)load->triples / seconds : 0.0);
    if (load->failed > 0)
        n += snprintf(text + n, sizeof text - (size_t)n, ", %zu failed", load->failed);
    if (over > 0 && left > 0)
        snprintf(text + n, sizeof text - (size_t)n, ", %.0f s left",
                 seconds * (double)left / (double)over);
    cli_progress_text(text);
}
