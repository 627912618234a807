#include "cli/resume.h"

#include <errno.h>
#include <stdio.h>
#include <unistd.h>

#include "base/buf.h"
#include "cli/places.h"
#include "entente/entente.h"

enum {
    SAVE_EVERY =
        16, /* articles that a run does again which was cut off, at most, but for the ring */
    MAX_HEADER = 1 << 16
};

/* ---- opening ---- */

/* Options that change how a run goes, not what it writes. */
static bool is_of_the_run(CliOptionId id)
{
    return id == CLI_OPT_JOBS || id == CLI_OPT_PROGRESS || id == CLI_OPT_KEEP_GOING ||
           id == CLI_OPT_LINE_BUFFERED || id == CLI_OPT_RESUME;
}

static void add_word(EntBuf *buf, const char *word)
{
    ent_buf_add_char(buf, ' ');
    for (; *word; word++) {
        unsigned char c = (unsigned char)*word;
        if (c <= ' ' || c == '%' || c == 0x7F)
            ent_buf_printf(buf, "%%%02X", c);
        else
            ent_buf_add_char(buf, *word);
    }
}

/* The program and the options that decide what is written, as they were given. */
static void write_header(const CliArguments *arguments, EntBuf *buf)
{
    ent_buf_printf(buf, "entente-journal 1 %s build", ent_version());
    for (size_t i = 0; i < arguments->given.len; i++) {
        const CliGiven *given = &arguments->given.at[i];
        if (is_of_the_run(given->id)) continue;
        ent_buf_printf(buf, " --%s", cli_option_name(given->id));
        if (given->value) add_word(buf, given->value);
    }
}

EntStatus cli_resume_open(CliResume *resume, const CliTargets *targets,
                          const CliArguments *arguments, EntError *err)
{
    if (!targets->resume) return ENT_OK;
    EntBuf header = ENT_BUF_INIT(MAX_HEADER);
    write_header(arguments, &header);
    EntStatus status = header.status;
    if (status == ENT_OK)
        status = ent_journal_open(targets->resume, ent_buf_as_str(&header), targets->files.len,
                                  &resume->journal, err);
    else
        ent_error_full(err, status, targets->resume, "too many options for a journal");
    ent_buf_release(&header);
    return status;
}

/* The run was cut off while it gave its files their names. */
static EntStatus give_names(const CliTargets *targets, EntError *err)
{
    for (size_t i = 0; i < targets->files.len; i++) {
        CliPath part;
        const char *path = targets->files.at[i].path;
        snprintf(part, sizeof part, "%s.part", path);
        if (access(part, F_OK) == 0 && rename(part, path) != 0)
            return ent_error_set(err, ENT_ERR_OUTPUT, path, "cannot write: %s", strerror(errno));
    }
    return ENT_OK;
}

EntStatus cli_resume_is_complete(CliResume *resume, const CliTargets *targets, bool *complete,
                                 uint64_t *articles, uint64_t *skipped, EntError *err)
{
    *complete = resume->journal && ent_journal_has_end(resume->journal, articles, skipped);
    if (!*complete) return ENT_OK;
    ENT_TRY(give_names(targets, err));
    return ent_journal_remove(resume->journal, err);
}

/* ---- while it runs ---- */

EntStatus cli_resume_admit(CliResume *resume, const EntArticle *article, bool *admitted,
                           EntError *err)
{
    bool known = false;
    if (resume->journal) ENT_TRY(ent_journal_expect(resume->journal, article, &known, err));
    *admitted = !known;
    return ENT_OK;
}

bool cli_resume_was_finished(CliResume *resume)
{
    if (!resume->journal || resume->seen == ent_journal_articles(resume->journal)) return false;
    resume->seen++;
    return true;
}

EntStatus cli_resume_note(CliResume *resume, const EntArticle *article, bool used,
                          CliStreams *streams, EntError *err)
{
    uint64_t lengths[ENT_JOURNAL_OUTPUTS] = {0};
    if (!resume->journal) return ENT_OK;
    for (size_t i = 0; i < streams->files.len; i++) lengths[i] = streams->files.at[i].out.bytes;
    ENT_TRY(ent_journal_add(resume->journal, ent_journal_key(article), used, lengths, err));
    if (ent_journal_waiting(resume->journal) < SAVE_EVERY) return ENT_OK;
    return cli_resume_save(resume, streams, err);
}

EntStatus cli_resume_save(CliResume *resume, CliStreams *streams, EntError *err)
{
    if (!resume->journal) return ENT_OK;
    ENT_TRY(cli_streams_flush(streams, true, err));
    return ent_journal_write(resume->journal, err);
}

/* ---- the end ---- */

EntStatus cli_resume_commit(CliResume *resume, CliStreams *streams, uint64_t articles,
                            uint64_t skipped, EntError *err)
{
    EntJournal *journal = resume->journal;
    if (journal && resume->seen < ent_journal_articles(journal))
        return ent_error_set(err, ENT_ERR_INPUT, NULL,
                             "the input has changed: %llu articles were finished, it has %llu",
                             (unsigned long long)ent_journal_articles(journal),
                             (unsigned long long)resume->seen);
    ENT_TRY(cli_resume_save(resume, streams, err));
    if (journal) ENT_TRY(ent_journal_end(journal, articles, skipped, err));
    ENT_TRY(cli_streams_commit(streams, err));
    return journal ? ent_journal_remove(journal, err) : ENT_OK;
}

void cli_resume_release(CliResume *resume, bool *nothing)
{
    EntError ignored = ENT_ERROR_NONE;
    *nothing = resume->journal && ent_journal_is_empty(resume->journal);
    EntStatus removed = *nothing ? ent_journal_remove(resume->journal, &ignored) : ENT_OK;
    (void)removed; /* it may be gone already */
    ent_journal_close(resume->journal);
    resume->journal = NULL;
}
