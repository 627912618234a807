/* entente explain: everything known of one article. */
#include "cli/explain.h"

#include <stdio.h>

#include "cli/articles.h"
#include "cli/commands.h"
#include "cli/stages.h"
#include "input/date.h"

const char *cli_explain_iob(EntIob iob, EntStr label, char *out, size_t size)
{
    if (iob == ENT_IOB_B || iob == ENT_IOB_I)
        snprintf(out, size, "%c-%.*s", iob == ENT_IOB_B ? 'B' : 'I', ENT_STR_ARG(label));
    else
        out[0] = '\0';
    return out;
}

const char *cli_explain_did(EntTraceType type)
{
    static const char *const verbs[] = {"added", "changed", "dropped"};
    return verbs[type];
}

static void add_name(EntBuf *buf, const EntFacts *facts, uint32_t entity)
{
    EntStr name = facts->entities.at[entity].name;
    if (name.len)
        ent_buf_add(buf, name);
    else
        ent_buf_printf(buf, "e%u", entity + 1);
}

void cli_explain_value(EntBuf *buf, const EntFacts *facts, const EntValue *value)
{
    char date[ENT_DATE_SIZE];
    switch (value->type) {
    case ENT_VALUE_ENTITY:
        add_name(buf, facts, value->entity);
        break;
    case ENT_VALUE_DATE:
        ent_buf_printf(buf, "%s", ent_date_format(value->date, date));
        break;
    case ENT_VALUE_POSITION:
        ent_buf_add(buf, value->text);
        if (value->entity == ENT_NO_ENTITY) break;
        ent_buf_add(buf, ENT_STR(" at "));
        add_name(buf, facts, value->entity);
        break;
    case ENT_VALUE_ATTENDANCE:
    case ENT_VALUE_AMOUNT:
        ent_buf_printf(buf, "%.15g %.*s", value->number, ENT_STR_ARG(value->text));
        break;
    case ENT_VALUE_TERM:
    case ENT_VALUE_STRING:
        ent_buf_add(buf, value->text);
        break;
    }
}

void cli_explain_range(EntBuf *buf, const EntDoc *doc, EntSpan tokens)
{
    uint32_t first = doc->sentences.at[ent_doc_sentence_of(doc, tokens.begin)].begin;
    ent_buf_printf(buf, tokens.end - tokens.begin > 1 ? "tokens %u-%u" : "token %u",
                   tokens.begin - first + 1, tokens.end - first);
}

typedef struct Format {
    const char *name;
    void (*print)(EntBuf *buf, const CliExplained *x);
    void (*print_why)(EntBuf *buf, const CliExplained *x, const EntWhyQuestion *question,
                      const EntWhy *why);
} Format;

static const Format *find_format(const CliArguments *arguments)
{
    static const Format formats[] = {{"text", cli_explain_text, cli_explain_why_text},
                                     {"json", cli_explain_json, cli_explain_why_json},
                                     {"conllu", cli_explain_conllu, NULL}};
    const char *name = cli_value(arguments, CLI_OPT_FORMAT);
    bool why = cli_has(arguments, CLI_OPT_WHY);
    for (size_t i = 0; i < 3; i++)
        if ((!name || strcmp(name, formats[i].name) == 0) && (!why || formats[i].print_why))
            return &formats[i];
    cli_usage(arguments->command, "unknown format '%s': it is %s", name,
              why ? "text or json" : "text, json or conllu");
    return NULL;
}

/* --- the question ----------------------------------------------------------------------------- */

/* Add the names of all properties that can be asked for. */
static void list_properties(EntBuf *buf)
{
    for (int i = ENT_PROPERTY_NONE + 1; i < ENT_PROPERTY_COUNT; i++)
        if (ent_why_askable((EntProperty)i))
            ent_buf_printf(buf, "%s%s", buf->len ? ", " : "", ent_property_name((EntProperty)i));
}

/* Read the operands behind INPUT. False after a message. */
static bool read_question(const CliArguments *arguments, EntWhyQuestion *out)
{
    const char *const *words = arguments->operands.at;
    size_t count = arguments->operands.len;
    if (!cli_has(arguments, CLI_OPT_WHY)) {
        if (count == 1) return true;
        cli_usage(arguments->command, "extra operand '%s'", words[1]);
        return false;
    }
    if (count < 3) {
        cli_usage(arguments->command, "--why asks for a SUBJECT and a PREDICATE after INPUT");
        return false;
    }
    *out = (EntWhyQuestion){.subject = ent_str(words[1]),
                            .property = ent_property_parse(ent_str(words[2])),
                            .object = count > 3 ? ent_str(words[3]) : ENT_STR_EMPTY};
    if (ent_why_askable(out->property)) return true;
    EntBuf names = ENT_BUF_INIT(ENT_ERROR_MESSAGE * 4);
    list_properties(&names);
    cli_usage(arguments->command, "unknown predicate '%s': it is one of %.*s", words[2],
              ENT_STR_ARG(ent_buf_as_str(&names)));
    ent_buf_release(&names);
    return false;
}

/* --- one article ------------------------------------------------------------------------------ */

typedef struct Explainer {
    const CliArguments *arguments;
    const Format *format;
    EntWhyQuestion question;
    EntStages *stages;
    EntStageWork *work;
    EntTrace trace;
    unsigned place; /* of the article among those of the input, from 1; 0: it has one only */
    bool unknown;   /* the subject asked for is none */
} Explainer;

enum { MOST_COUNTED = 10000 }; /* articles that are read to say how many there are */

static EntStatus answer(Explainer *e, const CliExplained *x, EntResult *result, EntBuf *buf,
                        EntError *err)
{
    EntWhy why = {0};
    if (!cli_has(e->arguments, CLI_OPT_WHY)) {
        e->format->print(buf, x);
        return ENT_OK;
    }
    EntStatus status = ent_stage_why(e->work, result, &e->trace, &e->question, &why, err);
    if (status == ENT_OK) e->format->print_why(buf, x, &e->question, &why);
    e->unknown = status == ENT_OK && why.entities.len == 0;
    ent_why_release(&why);
    return status;
}

/* How many articles SOURCE has, from those on that it has given; MOST_COUNTED stands for more. */
static EntStatus count_articles(EntSource *source, uint64_t *count, EntError *err)
{
    EntArena arena = {0};
    EntArticle article;
    EntStatus status = ENT_OK;
    while (status == ENT_OK && ent_source_articles(source) < MOST_COUNTED) {
        ent_arena_reset(&arena);
        status = ent_source_next(source, &arena, &article, err);
    }
    *count = ent_source_articles(source);
    ent_arena_release(&arena);
    return status == ENT_END ? ENT_OK : status;
}

/* The article that is asked for: the one at e->place, or the only one. ENT_END: there is none,
 * which has been reported. */
static EntStatus choose(const Explainer *e, EntSource *source, EntArena *arena, EntArticle *out,
                        EntError *err)
{
    const char *input = e->arguments->operands.at[0];
    unsigned place = e->place ? e->place : 1;
    EntStatus status = ENT_OK;
    uint64_t count;
    for (unsigned i = 0; status == ENT_OK && i < place; i++) {
        ent_arena_reset(arena);
        status = ent_source_next(source, arena, out, err);
    }
    if (status == ENT_END && ent_source_articles(source) > 0)
        return ent_error_set(err, ENT_ERR_USAGE, input, "it has %llu articles, none at place %u",
                             (unsigned long long)ent_source_articles(source), place);
    if (status != ENT_OK || e->place) return status;
    ENT_TRY(count_articles(source, &count, err));
    if (count == 1) return ENT_OK;
    return ent_error_set(err, ENT_ERR_USAGE, input,
                         "it has %s%llu articles: choose one with --article N",
                         count < MOST_COUNTED ? "" : "at least ", (unsigned long long)count);
}

/* The article that is asked for through all stages, printed. ENT_END: there is none. */
static EntStatus explain(Explainer *e, EntSource *source, EntOutput *out, EntError *err)
{
    EntArena arena = {0};
    EntArticle article;
    EntResult result = {0};
    EntBuf buf = ENT_BUF_INIT((size_t)1 << 30);
    EntStatus status = choose(e, source, &arena, &article, err);
    if (status == ENT_OK) status = ent_stages_run(e->work, &article, &result, err);
    if (status == ENT_OK) {
        const CliExplained x = {&article, &result, &e->trace,
                                ent_stages_ontology(e->stages)->patterns};
        status = answer(e, &x, &result, &buf, err);
    }
    if (status == ENT_OK && buf.status != ENT_OK)
        status = ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
    if (status == ENT_OK) ent_output_write(out, buf.ptr, buf.len);
    ent_buf_release(&buf);
    ent_result_release(&result);
    ent_arena_release(&arena);
    return status;
}

static int explain_source(Explainer *e, EntSource *source)
{
    EntError err = ENT_ERROR_NONE;
    const EntExtractWatch watch = {.trace = &e->trace};
    EntOutput out;
    EntStatus status = cli_load_stages(e->arguments, &e->stages, &err);
    if (status == ENT_OK) status = ent_stage_work_new(e->stages, &e->work, &err);
    if (status == ENT_OK) status = cli_open_output(e->arguments, &out, &err);
    if (status == ENT_OK) {
        ent_stage_work_watch(e->work, &watch);
        status = explain(e, source, &out, &err);
        if (status == ENT_OK)
            status = ent_output_commit(&out, &err);
        else
            ent_output_discard(&out);
    }
    ent_stage_work_free(e->work);
    ent_stages_free(e->stages);
    ent_trace_release(&e->trace);
    if (status != ENT_OK)
        return status == ENT_END ? ent_status_exit(ENT_ERR_INPUT) : cli_fail(&err);
    if (!e->unknown) return CLI_DONE;
    cli_say("no entity '%.*s' in this article", ENT_STR_ARG(e->question.subject));
    return CLI_USAGE;
}

int cli_explain(const CliArguments *arguments)
{
    EntSource *source;
    Explainer e = {.arguments = arguments, .format = find_format(arguments)};
    if (!e.format || !read_question(arguments, &e.question) ||
        !cli_number(arguments, CLI_OPT_ARTICLE, 1, 999999999, 0, &e.place))
        return CLI_USAGE;
    CliArguments input = *arguments; /* the other operands are the question */
    input.operands.len = 1;
    int exit_status = cli_open_source(&input, NULL, &source);
    if (exit_status != CLI_DONE) return exit_status;
    exit_status = ent_status_exit(ENT_ERR_INPUT);
    if (ent_source_files(source) > 0) exit_status = explain_source(&e, source);
    ent_source_free(source);
    return exit_status;
}
