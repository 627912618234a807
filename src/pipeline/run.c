#include "pipeline/run.h"

#include <pthread.h>

/* One article on its way. The reader fills it, a worker works on it, the writer empties it; whose
 * it is follows from the counters of Run. */
typedef struct Slot {
    EntArena arena; /* of the article */
    EntArticle article;
    EntResult result;
    EntStatus status;
    EntError err;
    bool done; /* under the lock */
} Slot;

/* Articles are numbered; number n lies in slot n % slot_count.
 *   written <= n < read: in the ring; of these n < taken: with a worker, or done */
typedef struct Run {
    const EntRunOptions *options;
    EntSource *source;
    EntProgress progress;
    Slot *slots;
    size_t slot_count;
    uint64_t written; /* the calling thread's */
    uint64_t skipped; /* passed over after reading */
    bool source_ended;

    pthread_mutex_t lock; /* guards what follows, and done */
    pthread_cond_t more;  /* read has grown, or stop */
    pthread_cond_t ready; /* some slot is done */
    uint64_t read, taken;
    bool stop;
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

static void process(EntStageWork *work, Slot *slot)
{
    slot->err = ENT_ERROR_NONE;
    slot->status = ent_stages_run(work, &slot->article, &slot->result, &slot->err);
}

static void *work_loop(void *argument)
{
    Worker *worker = argument;
    Run *run = worker->run;
    pthread_mutex_lock(&run->lock);
    for (;;) {
        while (run->taken == run->read && !run->stop) pthread_cond_wait(&run->more, &run->lock);
        if (run->stop) break;
        Slot *slot = slot_of(run, run->taken++);
        pthread_mutex_unlock(&run->lock);
        process(worker->work, slot);
        pthread_mutex_lock(&run->lock);
        slot->done = true;
        pthread_cond_signal(&run->ready);
    }
    pthread_mutex_unlock(&run->lock);
    return NULL;
}

/* Read the next article into its slot, which is free. */
static EntStatus read_one(Run *run, EntError *err)
{
    Slot *slot = slot_of(run, run->read);
    ent_arena_reset(&slot->arena);
    EntStatus status = ent_source_next(run->source, &slot->arena, &slot->article, err);
    if (status == ENT_END) {
        run->source_ended = true;
        return ENT_OK;
    }
    if (status != ENT_OK) return status;
    if (run->options->duplicates)
        ENT_TRY(ent_duplicates_mark(run->options->duplicates, &slot->arena, &slot->article, err));
    pthread_mutex_lock(&run->lock);
    slot->done = false;
    run->read++;
    pthread_cond_signal(&run->more);
    pthread_mutex_unlock(&run->lock);
    return ENT_OK;
}

static void report_progress(Run *run)
{
    run->progress.skipped = run->skipped + ent_source_skipped(run->source);
    run->progress.files = ent_source_files(run->source);
    run->progress.files_done = ent_source_files_done(run->source);
    if (run->options->progress) run->options->progress(run->options->user, &run->progress);
}

static void skip(Run *run, const Slot *slot)
{
    EntError err = ENT_ERROR_NONE;
    char name[ENT_ERROR_SOURCE];
    size_t n = slot->article.source.len < sizeof name ? slot->article.source.len : sizeof name - 1;
    memcpy(name, slot->article.source.ptr, n);
    name[n] = '\0';
    ent_error_set(&err, slot->status, name, "article skipped: %s",
                  slot->err.message[0] ? slot->err.message : ent_status_text(slot->status));
    ent_diagnose(run->options->diagnostics, "ENT-P001", &err);
    run->skipped++;
}

/* Hand the oldest article, which is done, to the sink. */
static EntStatus write_one(Run *run, EntError *err)
{
    Slot *slot = slot_of(run, run->written++);
    if (slot->status == ENT_ERR_LIMIT) {
        skip(run, slot);
    } else if (slot->status != ENT_OK) {
        if (err && err->status == ENT_OK) *err = slot->err;
        return slot->status;
    } else {
        ENT_TRY(run->options->sink(run->options->user, &slot->article, &slot->result, err));
        run->progress.articles++;
        run->progress.duplicates += slot->article.duplicate_of.len > 0;
        run->progress.entities += slot->result.facts.entities.len;
        run->progress.facts += slot->result.facts.facts.len;
    }
    report_progress(run);
    return ENT_OK;
}

/* Whether the oldest article in the ring is done; waits for it where WAIT. */
static bool oldest_is_done(Run *run, bool wait)
{
    Slot *slot = slot_of(run, run->written);
    pthread_mutex_lock(&run->lock);
    while (wait && !slot->done) pthread_cond_wait(&run->ready, &run->lock);
    bool done = slot->done;
    pthread_mutex_unlock(&run->lock);
    return done;
}

/* INLINE_WORK: where there are no workers, each article is worked on as soon as it is read. */
static EntStatus drive(Run *run, EntStageWork *inline_work, EntError *err)
{
    for (;;) {
        uint64_t before = run->read;
        bool room = run->read - run->written < run->slot_count;
        if (room && !run->source_ended) ENT_TRY(read_one(run, err));
        if (inline_work && run->read > before) {
            Slot *slot = slot_of(run, before);
            process(inline_work, slot);
            slot->done = true;
        }
        if (run->written == run->read) {
            if (run->source_ended) return ENT_OK;
            continue;
        }
        bool wait = run->source_ended || run->read - run->written == run->slot_count;
        if (oldest_is_done(run, wait)) ENT_TRY(write_one(run, err));
    }
}

static void stop_workers(Run *run, Worker *workers, size_t count)
{
    pthread_mutex_lock(&run->lock);
    run->stop = true;
    pthread_cond_broadcast(&run->more);
    pthread_mutex_unlock(&run->lock);
    for (size_t i = 0; i < count; i++) pthread_join(workers[i].thread, NULL);
}

static EntStatus run_threads(Run *run, Worker *workers, size_t count, EntError *err)
{
    size_t started = 0;
    while (started < count &&
           pthread_create(&workers[started].thread, NULL, work_loop, &workers[started]) == 0)
        started++;
    EntStatus status = started == count
                           ? drive(run, NULL, err)
                           : ent_error_set(err, ENT_ERR_MEMORY, NULL, "cannot start a thread");
    stop_workers(run, workers, started);
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
        status =
            count > 1 ? run_threads(run, workers, count, err) : drive(run, workers[0].work, err);
    for (size_t i = 0; i < count; i++) ent_stage_work_free(workers[i].work);
    return status;
}

EntStatus ent_run(const EntStages *stages, EntSource *source, const EntRunOptions *options,
                  EntProgress *progress, EntError *err)
{
    size_t jobs = options->jobs < 1 ? 1 : options->jobs;
    if (jobs > ENT_MAX_JOBS) jobs = ENT_MAX_JOBS;
    Run run = {.options = options, .source = source, .slot_count = jobs > 1 ? 2 * jobs + 2 : 1};
    pthread_mutex_init(&run.lock, NULL);
    pthread_cond_init(&run.more, NULL);
    pthread_cond_init(&run.ready, NULL);
    run.slots = ent_alloc(run.slot_count, sizeof *run.slots);
    Worker *workers = ent_alloc(jobs, sizeof *workers);
    EntStatus status = run.slots && workers
                           ? run_workers(&run, stages, workers, jobs, err)
                           : ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
    for (size_t i = 0; run.slots && i < run.slot_count; i++) {
        ent_arena_release(&run.slots[i].arena);
        ent_result_release(&run.slots[i].result);
    }
    report_progress(&run);
    if (progress) *progress = run.progress;
    ent_free(workers);
    ent_free(run.slots);
    pthread_cond_destroy(&run.ready);
    pthread_cond_destroy(&run.more);
    pthread_mutex_destroy(&run.lock);
    return status;
}
