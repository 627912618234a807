/* The text tests, one file a subject, in tests/corpus: a short text in, entities and facts out,
 * through the real pipeline.
 *
 *     == title
 *     known: why today's program cannot       (only where it cannot; see below)
 *     published: 2024-12-12                   (the article's date, where it matters)
 *     The text, which may have several lines.
 *     ---
 *     Event/Forum Baltic Hydrogen Forum       an entity; without "/Forum" of any kind
 *     Baltic Hydrogen Forum | organiser | Kurzeme Gas
 *     Liga Ozola | position | mayor @ Riga City Council        or the title alone
 *     Baltic Hydrogen Forum | attendance | 130 in-person       or online, any
 *     Partnership/Investment | party | A ; B                   one link with all these parties
 *     Partnership/Investment[A ; B] | amount | 20000000 EUR    a fact of that link
 *     ! Kurzeme Gas | partOf | Riga City Council               must not be found
 *
 * A case lists a part of what its text states; what else is found does not matter. Names and titles
 * are compared by any form of the entity, after folding (text/fold.h). A speaker is a participant.
 *
 * A case fails when an expectation is not met, unless it has a "known" line: such gaps are counted.
 * A known gap that has closed fails too, so that its mark is removed.
 *
 * Usage: facts_test FILE [-v]; -v shows the gaps as well. */
#include <string.h>

#include "base/file.h"
#include "pipeline_kit.h"
#include "text/fold.h"

enum { MAX_PARTIES = 8, MAX_FILE = 1 << 20 };

typedef struct Case {
    EntStr title, known, published, text, expected;
    uint32_t line; /* of the title; of the first expectation */
    uint32_t expected_line;
} Case;

/* --- reading ------------------------------------------------------------------------------------
 */

typedef struct Reader {
    EntStr text;
    size_t at;
    uint32_t line; /* of the next line, from 1 */
} Reader;

static EntStr peek_line(const Reader *r)
{
    EntStr rest = ent_str_sub(r->text, r->at, r->text.len);
    size_t end = ent_str_find(rest, ENT_STR("\n"));
    return ent_str_sub(rest, 0, end);
}

static EntStr take_line(Reader *r)
{
    EntStr line = peek_line(r);
    r->at += line.len + 1;
    r->line++;
    return line;
}

static bool at_end(const Reader *r)
{
    return r->at >= r->text.len;
}

/* The lines up to one that starts with MARK, without it. */
static EntStr take_until(Reader *r, const char *mark)
{
    size_t begin = r->at;
    while (!at_end(r) && !ent_str_starts(peek_line(r), ent_str(mark))) take_line(r);
    return ent_str_trim(ent_str_sub(r->text, begin, r->at));
}

/* The rest of a line that starts with KEY, or nothing. */
static EntStr take_field(Reader *r, const char *key)
{
    size_t length = strlen(key);
    if (at_end(r) || !ent_str_starts(peek_line(r), ent_str(key))) return ENT_STR_EMPTY;
    return ent_str_trim(ent_str_sub(take_line(r), length, SIZE_MAX));
}

static bool next_case(Reader *r, Case *c)
{
    take_until(r, "== ");
    if (at_end(r)) return false;
    *c = (Case){.line = r->line, .title = take_field(r, "== ")};
    c->known = take_field(r, "known:");
    c->published = take_field(r, "published:");
    c->text = take_until(r, "---");
    take_line(r);
    c->expected_line = r->line;
    c->expected = take_until(r, "== ");
    return true;
}

/* --- comparing ----------------------------------------------------------------------------------
 */

typedef struct Check {
    const EntFacts *facts;
    EntArena arena; /* of folded names */
} Check;

static bool same_text(Check *c, EntStr a, EntStr b)
{
    EntStr x = ent_text_fold(&c->arena, a), y = ent_text_fold(&c->arena, b);
    if (!x.ptr || !y.ptr) abort();
    return ent_str_eq(x, y);
}

static bool has_name(Check *c, uint32_t entity, EntStr name)
{
    const EntEntity *e = &c->facts->entities.at[entity];
    bool same = same_text(c, e->name, name);
    for (uint32_t i = 0; i < e->other_count && !same; i++) same = same_text(c, e->others[i], name);
    return same && name.len > 0;
}

/* The part before the first SEPARATOR, trimmed; *REST becomes what follows. Without one all is the
 * part, and nothing follows. */
static EntStr split(EntStr s, const char *separator, EntStr *rest)
{
    size_t at = ent_str_find(s, ent_str(separator));
    *rest = at == SIZE_MAX ? ENT_STR_EMPTY
                           : ent_str_trim(ent_str_sub(s, at + strlen(separator), SIZE_MAX));
    return ent_str_trim(ent_str_sub(s, 0, at));
}

/* "Event/Forum Name", "Person Name" */
static bool entity_found(Check *c, EntStr line)
{
    EntStr name, kind;
    EntStr top = split(split(line, " ", &name), "/", &kind);
    EntClass wanted = ent_class_parse(kind.len ? kind : top);
    if (wanted == ENT_CLASS_NONE || !name.len) {
        printf("  not understood: %.*s\n", ENT_STR_ARG(line));
        return false;
    }
    for (uint32_t i = 0; i < c->facts->entities.len; i++) {
        EntClass has = c->facts->entities.at[i].kind;
        bool fits = kind.len ? has == wanted : ent_class_top(has) == wanted;
        if (fits && has_name(c, i, name)) return true;
    }
    return false;
}

static bool is_party(Check *c, uint32_t partnership, EntStr name)
{
    for (size_t i = 0; i < c->facts->facts.len; i++) {
        const EntFact *f = &c->facts->facts.at[i];
        if (f->subject == partnership && f->property == ENT_PROPERTY_party &&
            has_name(c, f->object.entity, name))
            return true;
    }
    return false;
}

/* Is ENTITY a partnership of KIND with all the PARTIES ("A ; B")? */
static bool is_partnership(Check *c, uint32_t entity, EntStr kind, EntStr parties)
{
    EntStr rest = parties;
    if (!ent_str_is(kind, ent_class_name(c->facts->entities.at[entity].kind))) return false;
    while (rest.len) {
        EntStr party = split(rest, " ; ", &rest);
        if (!is_party(c, entity, party)) return false;
    }
    return true;
}

/* "Name", "Partnership/Kind[A ; B]" */
static bool is_subject(Check *c, uint32_t entity, EntStr subject)
{
    EntStr kind, parties;
    if (!ent_str_starts(subject, ENT_STR("Partnership/"))) return has_name(c, entity, subject);
    split(subject, "/", &kind);
    kind = split(kind, "[", &parties);
    parties = ent_str_sub(parties, 0, parties.len ? parties.len - 1 : 0);
    return is_partnership(c, entity, kind, parties);
}

static bool same_date(EntDate date, EntStr text)
{
    char written[ENT_DATE_SIZE];
    return ent_str_is(text, ent_date_format(date, written));
}

static bool same_number(double number, EntStr text)
{
    char written[64];
    snprintf(written, sizeof written, "%.15g", number);
    return ent_str_is(text, written);
}

static bool same_mode(EntStr mode, EntStr text)
{
    return (ent_str_is(mode, "InPerson") && ent_str_is(text, "in-person")) ||
           (ent_str_is(mode, "Online") && ent_str_is(text, "online")) ||
           (ent_str_is(mode, "AnyMode") && ent_str_is(text, "any"));
}

static bool same_object(Check *c, const EntValue *v, EntStr object)
{
    EntStr first, second;
    switch (v->type) {
    case ENT_VALUE_ENTITY:
        return has_name(c, v->entity, object);
    case ENT_VALUE_DATE:
        return same_date(v->date, object);
    case ENT_VALUE_POSITION:
        first = split(object, " @ ", &second);
        if ((v->entity == ENT_NO_ENTITY) != (second.len == 0)) return false;
        return same_text(c, v->text, first) && (!second.len || has_name(c, v->entity, second));
    case ENT_VALUE_ATTENDANCE:
        first = split(object, " ", &second);
        return same_number(v->number, first) && same_mode(v->text, second);
    case ENT_VALUE_AMOUNT:
        first = split(object, " ", &second);
        return same_number(v->number, first) && ent_str_eq(v->text, second);
    case ENT_VALUE_TERM:
    case ENT_VALUE_STRING:
        return ent_str_eq(v->text, object);
    }
    return false;
}

static bool fact_found(Check *c, EntStr line)
{
    EntStr rest, object;
    EntStr subject = split(line, " | ", &rest), property = split(rest, " | ", &object);
    EntProperty wanted = ent_property_parse(property);
    if (wanted == ENT_PROPERTY_NONE || !object.len) {
        printf("  not understood: %.*s\n", ENT_STR_ARG(line));
        return false;
    }
    if (wanted == ENT_PROPERTY_party) {
        EntStr kind;
        split(subject, "/", &kind);
        for (uint32_t i = 0; i < c->facts->entities.len; i++)
            if (is_partnership(c, i, kind, object)) return true;
        return false;
    }
    for (size_t i = 0; i < c->facts->facts.len; i++) {
        const EntFact *f = &c->facts->facts.at[i];
        bool property_fits = f->property == wanted || (wanted == ENT_PROPERTY_participant &&
                                                       f->property == ENT_PROPERTY_speaker);
        if (property_fits && is_subject(c, f->subject, subject) &&
            same_object(c, &f->object, object))
            return true;
    }
    return false;
}

/* --- cases --------------------------------------------------------------------------------------
 */

/* How many expectations are not met; each is printed if LOUD. */
static uint32_t count_misses(Check *c, const Case *test, const char *file, bool loud)
{
    Reader r = {.text = test->expected, .line = test->expected_line};
    uint32_t misses = 0;
    while (!at_end(&r)) {
        uint32_t number = r.line;
        EntStr line = ent_str_trim(take_line(&r));
        if (!line.len) continue;
        bool unwanted = ent_str_starts(line, ENT_STR("! "));
        EntStr what = unwanted ? ent_str_sub(line, 2, line.len) : line;
        bool is_fact = ent_str_find(what, ENT_STR(" | ")) != SIZE_MAX;
        bool found = is_fact ? fact_found(c, what) : entity_found(c, what);
        if (found != unwanted) continue;
        misses++;
        if (loud)
            printf("  %s:%u: %s: %.*s\n", file, number, unwanted ? "unwanted" : "missing",
                   ENT_STR_ARG(what));
    }
    return misses;
}

typedef enum Outcome { PASSED, KNOWN_GAP, FAILED } Outcome;

static Outcome run_case(Pipeline *p, const Case *test, const char *file, bool verbose)
{
    Check check = {.facts = &p->result.facts};
    EntDate published = {0};
    if (test->published.len && !ent_date_parse(test->published, &published)) {
        printf("%s:%u: no date: %.*s\n", file, test->line, ENT_STR_ARG(test->published));
        return FAILED;
    }
    if (!pipeline_run(p, test->text, published)) return FAILED;
    bool loud = verbose || !test->known.len;
    uint32_t misses = count_misses(&check, test, file, loud);
    Outcome outcome = !misses ? PASSED : test->known.len ? KNOWN_GAP : FAILED;
    if (outcome == PASSED && test->known.len) {
        outcome = FAILED;
        printf("%s:%u: %.*s: passes now: remove its line \"known: %.*s\"\n", file, test->line,
               ENT_STR_ARG(test->title), ENT_STR_ARG(test->known));
    } else if (misses && loud) {
        printf("  in %s:%u: %.*s%s\n", file, test->line, ENT_STR_ARG(test->title),
               test->known.len ? " (known)" : "");
        pipeline_print(&p->result.facts);
    }
    ent_arena_release(&check.arena);
    return outcome;
}

static int run_file(Pipeline *p, const char *file, bool verbose)
{
    EntBuf buf = ENT_BUF_INIT(MAX_FILE);
    EntError err = ENT_ERROR_NONE;
    uint32_t count[3] = {0};
    Case test;
    if (ent_file_read(file, &buf, &err) != ENT_OK) return pipeline_complain(&err);
    Reader r = {.text = ent_buf_as_str(&buf), .line = 1};
    while (next_case(&r, &test)) count[run_case(p, &test, file, verbose)]++;
    ent_buf_release(&buf);
    printf("%s: %u cases pass, %u known gaps, %u failures\n", file, count[PASSED], count[KNOWN_GAP],
           count[FAILED]);
    return count[FAILED] || !count[PASSED] ? PIPELINE_FAILED : 0;
}

int main(int argc, char **argv)
{
    Pipeline p;
    if (argc < 2) {
        fprintf(stderr, "usage: facts_test FILE [-v]\n");
        return 2;
    }
    int status = pipeline_open(&p);
    if (status == PIPELINE_READY)
        status = run_file(&p, argv[1], argc > 2 && strcmp(argv[2], "-v") == 0);
    pipeline_close(&p);
    return status;
}
