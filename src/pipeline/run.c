#include "pipeline/run.h"

#include <pthread.h>
#include <unistd.h>

/* One thing on its way, in the order of input: an article, or what the source had to report. The
 * reader fills a slot, a worker works on it, the writer empties it; whose it is follows from the
 * counters of Run. */
typedef struct Slot {
    EntArena arena; /* of the article */
    EntArticle article;
    EntResult result;
    EntStatus status;
    EntError err;
    const char *code;    /* of the message that `err` is; NULL: an article */
    bool admitted;       /* the article is */
    EntProgress figures; /* of the source, when this had been read */
    bool done;           /* under the lock */
} Slot;

/* Slots are numbered; number n lies in slot n % slot_count.
 *   written <= n < read: in the ring; of these n < taken: with a worker, or done */
typedef struct Run {
    const EntRunOptions *options;
    EntSource *source;
    EntProgress progress;
    uint64_t over_cap; /* articles that pass a cap */
    Slot *slots;
    size_t slot_count;

    pthread_mutex_t lock; /* guards what follows, and done */
    pthread_cond_t more;  /* for workers: read has grown, or cancelled */
    pthread_cond_t ready; /* for the writer: some slot is done, or the reader has ended */
    pthread_cond_t room;  /* for the reader: written has grown, or cancelled */
    uint64_t read, taken, written;
    EntStatus read_status; /* ENT_OK until the reader ends, as a rule with ENT_END */
    EntError read_err;
    bool cancelled;
} Run;

typedef struct Worker {
    Run *run;
    EntStageWork *work;
    pthread_t thread;
} Worker;

static Slot *slot_of(Run *run, uint64_t number)
{
    return &run->slots[number % run->slot_count];
}

/* ---- reading ---- */

static void note_source(const EntSource *source, EntProgress *figures)
{
    figures->skipped = ent_source_skipped(source);
    figures->bytes = ent_source_bytes(source);
    figures->bytes_done = ent_source_bytes_done(source);
}

/* Read the next article into SLOT. */
static EntStatus read_article(Run *run, Slot *slot, EntError *err)
{
    const EntRunOptions *options = run->options;
    ent_arena_reset(&slot->arena);
    slot->code = NULL;
    slot->admitted = true;
    slot->status = ENT_OK;
    slot->err = (EntError)ENT_ERROR_NONE;
    ENT_TRY(ent_source_next(run->source, &slot->arena, &slot->article, err));
    if (options->duplicates)
        ENT_TRY(ent_duplicates_mark(options->duplicates, &slot->arena, &slot->article, err));
    ENT_TRY(ent_source_check_id(run->source, &slot->article, err));
    note_source(run->source, &slot->figures);
    if (!options->admit) return ENT_OK;
    return options->admit(options->user, &slot->article, &slot->admitted, err);
}

/* The next slot, which is waited for; NULL where the run has been cancelled. */
static Slot *free_slot(Run *run)
{
    pthread_mutex_lock(&run->lock);
    while (run->read - run->written == run->slot_count && !run->cancelled)
        pthread_cond_wait(&run->room, &run->lock);
    Slot *slot = run->cancelled ? NULL : slot_of(run, run->read);
    pthread_mutex_unlock(&run->lock);
    return slot;
}

/* The slot that was free is filled; DONE: there is nothing to work on. */
static void hand_over(Run *run, Slot *slot, bool done)
{
    pthread_mutex_lock(&run->lock);
    slot->done = done;
    run->read++;
    pthread_cond_signal(done ? &run->ready : &run->more);
    pthread_mutex_unlock(&run->lock);
}

static void hand_over_message(void *user, const char *code, const EntError *err)
{
    Run *run = user;
    Slot *slot = free_slot(run);
    if (!slot) return;
    slot->code = code;
    slot->err = *err;
    note_source(run->source, &slot->figures);
    hand_over(run, slot, true);
}

/* An article is read before there is a slot for it, as messages about it come first. */
static void *read_loop(void *argument)
{
    Run *run = argument;
    Slot hand = {0}, *slot = NULL;
    EntError err = ENT_ERROR_NONE;
    const EntDiagnostics messages = {hand_over_message, run};
    const EntDiagnostics *before = ent_source_report_to(run->source, &messages);
    EntStatus status;
    while ((status = read_article(run, &hand, &err)) == ENT_OK && (slot = free_slot(run)) != NULL) {
        EntArena spare = slot->arena;
        EntResult result = slot->result;
        *slot = hand;
        slot->result = result;
        hand.arena = spare;
        hand_over(run, slot, !hand.admitted);
    }
    ent_source_report_to(run->source, before);
    ent_arena_release(&hand.arena);
    pthread_mutex_lock(&run->lock);
    run->read_status = status == ENT_OK ? ENT_END : status;
    run->read_err = err;
    pthread_cond_signal(&run->ready);
    pthread_mutex_unlock(&run->lock);
    return NULL;
}

/* ---- work ---- */

static void process(EntStageWork *work, Slot *slot)
{
    slot->status = ent_stages_run(work, &slot->article, &slot->result, &slot->err);
}

/* The oldest article that nobody works on, or NULL. The writer may be ahead where there was nothing
 * to work on. */
static Slot *take(Run *run)
{
    if (run->taken < run->written) run->taken = run->written;
    while (run->taken < run->read) {
        Slot *slot = slot_of(run, run->taken++);
        if (!slot->done) return slot;
    }
    return NULL;
}

static void *work_loop(void *argument)
{
    Worker *worker = argument;
    Run *run = worker->run;
    pthread_mutex_lock(&run->lock);
    while (!run->cancelled) {
        Slot *slot = take(run);
        if (!slot) {
            pthread_cond_wait(&run->more, &run->lock);
            continue;
        }
        pthread_mutex_unlock(&run->lock);
        process(worker->work, slot);
        pthread_mutex_lock(&run->lock);
        slot->done = true;
        pthread_cond_signal(&run->ready);
    }
    pthread_mutex_unlock(&run->lock);
    return NULL;
}

/* ---- writing ---- */

static void report_over_cap(Run *run, const Slot *slot)
{
    EntError err = ENT_ERROR_NONE;
    char name[ENT_ERROR_SOURCE];
    size_t n = slot->article.source.len < sizeof name ? slot->article.source.len : sizeof name - 1;
    memcpy(name, slot->article.source.ptr, n);
    name[n] = '\0';
    ent_error_set(&err, slot->status, name, "article skipped: %s",
                  slot->err.message[0] ? slot->err.message : ent_status_text(slot->status));
    ent_diagnose(run->options->diagnostics, "ENT-P001", &err);
    run->over_cap++;
}

static void report_progress(Run *run, const EntProgress *figures)
{
    run->progress.skipped = run->over_cap + figures->skipped;
    run->progress.bytes = figures->bytes;
    run->progress.bytes_done = figures->bytes_done;
    if (run->options->progress) run->options->progress(run->options->user, &run->progress);
}

/* Hand the oldest thing, which is done, to whom it is for. */
static EntStatus write_one(Run *run, Slot *slot, EntError *err)
{
    const EntResult *result = NULL;
    if (slot->code) {
        ent_diagnose(run->options->diagnostics, slot->code, &slot->err);
        return ENT_OK;
    }
    if (!slot->admitted) {
        run->progress.passed++;
    } else if (slot->status == ENT_ERR_LIMIT) {
        report_over_cap(run, slot);
    } else if (slot->status != ENT_OK) {
        if (err && err->status == ENT_OK) *err = slot->err;
        return slot->status;
    } else {
        result = &slot->result;
        run->progress.articles++;
        run->progress.entities += result->facts.entities.len;
        run->progress.facts += result->facts.facts.len;
    }
    if (result || !slot->admitted) run->progress.duplicates += slot->article.duplicate_of.len > 0;
    ENT_TRY(run->options->sink(run->options->user, &slot->article, result, err));
    report_progress(run, &slot->figures);
    return ENT_OK;
}

/* ---- driving ---- */

/* One job: each article is read, worked on and written before the next. */
static EntStatus run_alone(Run *run, EntStageWork *work, EntError *err)
{
    Slot *slot = run->slots;
    EntStatus status;
    while ((status = read_article(run, slot, err)) == ENT_OK) {
        if (slot->admitted) process(work, slot);
        ENT_TRY(write_one(run, slot, err));
    }
    return status == ENT_END ? ENT_OK : status;
}

/* The oldest thing in the ring once it is done; NULL: nothing is left, and nothing will come. */
static Slot *next_done(Run *run)
{
    pthread_mutex_lock(&run->lock);
    Slot *slot = slot_of(run, run->written);
    while (run->written == run->read ? run->read_status == ENT_OK : !slot->done)
        pthread_cond_wait(&run->ready, &run->lock);
    if (run->written == run->read) slot = NULL;
    pthread_mutex_unlock(&run->lock);
    return slot;
}

static EntStatus write_all(Run *run, EntError *err)
{
    Slot *slot;
    while ((slot = next_done(run)) != NULL) {
        ENT_TRY(write_one(run, slot, err));
        pthread_mutex_lock(&run->lock);
        run->written++;
        pthread_cond_signal(&run->room);
        pthread_mutex_unlock(&run->lock);
    }
    if (run->read_status == ENT_END) return ENT_OK;
    if (err && err->status == ENT_OK) *err = run->read_err;
    return run->read_status;
}

static void cancel(Run *run)
{
    ent_source_stop(run->source); /* where a pipe is being waited for */
    pthread_mutex_lock(&run->lock);
    run->cancelled = true;
    pthread_cond_broadcast(&run->more);
    pthread_cond_signal(&run->room);
    pthread_mutex_unlock(&run->lock);
}

static EntStatus run_threads(Run *run, Worker *workers, size_t count, EntError *err)
{
    pthread_t reader;
    size_t started = 0;
    while (started < count &&
           pthread_create(&workers[started].thread, NULL, work_loop, &workers[started]) == 0)
        started++;
    bool reads = started == count && pthread_create(&reader, NULL, read_loop, run) == 0;
    EntStatus status = reads ? write_all(run, err)
                             : ent_error_set(err, ENT_ERR_MEMORY, NULL, "cannot start a thread");
    cancel(run);
    if (reads) pthread_join(reader, NULL);
    for (size_t i = 0; i < started; i++) pthread_join(workers[i].thread, NULL);
    return status;
}

static EntStatus run_workers(Run *run, const EntStages *stages, Worker *workers, size_t count,
                             EntError *err)
{
    EntStatus status = ENT_OK;
    for (size_t i = 0; status == ENT_OK && i < count; i++) {
        workers[i].run = run;
        status = ent_stage_work_new(stages, &workers[i].work, err);
    }
    if (status == ENT_OK)
        status = count > 1 ? run_threads(run, workers, count, err)
                           : run_alone(run, workers[0].work, err);
    for (size_t i = 0; i < count; i++) ent_stage_work_free(workers[i].work);
    return status;
}

EntStatus ent_run(const EntStages *stages, EntSource *source, const EntRunOptions *options,
                  EntProgress *progress, EntError *err)
{
    size_t jobs = options->jobs < 1 ? 1 : options->jobs;
    if (jobs > ENT_MAX_JOBS) jobs = ENT_MAX_JOBS;
    Run run = {.options = options, .source = source, .slot_count = jobs > 1 ? 2 * jobs + 2 : 1};
    EntProgress figures = {0};
    const EntDiagnostics *before = ent_source_report_to(source, options->diagnostics);
    pthread_mutex_init(&run.lock, NULL);
    pthread_cond_init(&run.more, NULL);
    pthread_cond_init(&run.ready, NULL);
    pthread_cond_init(&run.room, NULL);
    run.slots = ent_alloc(run.slot_count, sizeof *run.slots);
    Worker *workers = ent_alloc(jobs, sizeof *workers);
    EntStatus status = run.slots && workers
                           ? run_workers(&run, stages, workers, jobs, err)
                           : ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
    for (size_t i = 0; run.slots && i < run.slot_count; i++) {
        ent_arena_release(&run.slots[i].arena);
        ent_result_release(&run.slots[i].result);
    }
    ent_source_report_to(source, before);
    note_source(source, &figures);
    report_progress(&run, &figures);
    if (progress) *progress = run.progress;
    ent_free(workers);
    ent_free(run.slots);
    pthread_cond_destroy(&run.room);
    pthread_cond_destroy(&run.ready);
    pthread_cond_destroy(&run.more);
    pthread_mutex_destroy(&run.lock);
    return status;
}

unsigned ent_run_jobs(void)
{
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    if (processors < 1) return 1;
    return processors > ENT_MAX_JOBS ? ENT_MAX_JOBS : (unsigned)processors;
}
