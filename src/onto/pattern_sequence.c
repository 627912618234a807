/* Sequences: parsed to a tree, then compiled to the steps of a backtracking machine (Thompson's
 * construction; Pike's form as in Cox, "Regular Expression Matching: the Virtual Machine Approach",
 * 2009). Bounded repeats are unrolled. */
#include "base/ascii.h"
#include "onto/pattern_parse.h"

typedef enum PartType { PART_NODE, PART_ALL, PART_EITHER, PART_REPEAT } PartType;

#define ENDLESS UINT32_MAX

typedef struct Part Part;
struct Part {
    PartType type;
    const EntPatternNode *node;
    Part *parts; /* of ALL and EITHER; the one of REPEAT */
    uint32_t min, max;
    bool greedy;
    Part *next;
};

/* --- parsing --- */

static EntStatus parse_either(EntPatternParser *p, Part **out);

static EntStatus new_part(EntPatternParser *p, PartType type, Part **out)
{
    *out = ENT_ARENA_NEW(p->arena, Part, 1);
    if (!*out) return ent_scan_memory(p);
    (*out)->type = type;
    return ENT_OK;
}

/* "as well as" is three units. */
static EntStatus parse_words(EntPatternParser *p, Part *all)
{
    EntStr quoted;
    size_t at = p->at + 1, i = 0;
    uint8_t capture;
    Part **end = &all->parts, *last = NULL;
    ENT_TRY(ent_scan_quoted(p, '"', &quoted));
    EntStr words = ent_scan_unescape(p, quoted);
    if (!words.ptr) return ent_scan_memory(p);
    while (i < words.len) {
        size_t begin = i;
        while (i < words.len && words.ptr[i] != ' ') i++;
        if (i > begin) {
            ENT_TRY(new_part(p, PART_NODE, end));
            last = *end;
            end = &last->next;
            ENT_TRY(ent_node_of_word(p, at + begin, ent_str_sub(words, begin, i), &last->node));
        }
        i++;
    }
    if (!last) return ent_scan_fail(p, at, "no word between the quotes");
    size_t name = p->at;
    ENT_TRY(ent_parse_capture(p, &capture));
    if (all->parts != last)
        return capture == ENT_NO_CAPTURE ? ENT_OK
                                         : ent_scan_fail(p, name, "only one unit can be named");
    return ent_node_of_test(p, last->node->tests[0], capture, ent_scan_text(p, at - 1, p->at),
                            &last->node);
}

static EntStatus parse_regex_node(EntPatternParser *p, Part *part)
{
    EntPatternTest test = {0};
    uint8_t capture;
    size_t begin = p->at;
    ENT_TRY(ent_parse_value(p, ENT_ATTRIBUTE_lower, "", &test));
    ENT_TRY(ent_parse_capture(p, &capture));
    return ent_node_of_test(p, test, capture, ent_scan_text(p, begin, p->at), &part->node);
}

/* [] is any unit, as {} */
static EntStatus parse_any(EntPatternParser *p, Part *part)
{
    EntPatternNode *node = ENT_ARENA_NEW(p->arena, EntPatternNode, 1);
    p->at++;
    if (!node) return ent_scan_memory(p);
    if (!ent_scan_take(p, "]")) return ent_scan_expected(p, "']' ([] is any unit)");
    part->node = node;
    return ent_parse_capture(p, &node->capture);
}

static EntStatus parse_group(EntPatternParser *p, Part **out)
{
    size_t open = p->at++;
    if (++p->depth > ENT_MAX_PATTERN_DEPTH)
        return ent_scan_fail(p, open, "nested deeper than %d", ENT_MAX_PATTERN_DEPTH);
    ENT_TRY(parse_either(p, out));
    p->depth--;
    if (ent_scan_take(p, ")")) return ENT_OK;
    if (ent_scan_peek(p) != '\0') return ent_scan_expected(p, "'|' or ')'");
    return ent_scan_fail(p, open, "the ( that opens here is not closed");
}

static EntStatus parse_atom(EntPatternParser *p, Part **out)
{
    char c = ent_scan_peek(p);
    if (c == '(') return parse_group(p, out);
    ENT_TRY(new_part(p, c == '"' ? PART_ALL : PART_NODE, out));
    if (c == '"') return parse_words(p, *out);
    if (c == '/') return parse_regex_node(p, *out);
    if (c == '[') return parse_any(p, *out);
    return ent_parse_node(p, &(*out)->node);
}

static EntStatus parse_number(EntPatternParser *p, uint32_t *out)
{
    ent_scan_space(p);
    size_t begin = p->at;
    *out = 0;
    while (ent_ascii_digit(ent_byte_at(p->text, p->at)) && *out <= ENT_MAX_PATTERN_REPEAT)
        *out = *out * 10 + (uint32_t)(p->text.ptr[p->at++] - '0');
    if (p->at == begin) return ent_scan_expected(p, "a number, as in {0,3}");
    if (*out <= ENT_MAX_PATTERN_REPEAT) return ENT_OK;
    return ent_scan_fail(p, begin, "a repeat is at most %d", ENT_MAX_PATTERN_REPEAT);
}

/* {m}, {m,} or {m,n}; the { is next */
static EntStatus parse_bounds(EntPatternParser *p, Part *repeat)
{
    size_t at = p->at++;
    ENT_TRY(parse_number(p, &repeat->min));
    repeat->max = repeat->min;
    if (ent_scan_take(p, ",")) {
        repeat->max = ENDLESS;
        if (ent_scan_peek(p) != '}') ENT_TRY(parse_number(p, &repeat->max));
    }
    if (!ent_scan_take(p, "}")) return ent_scan_expected(p, "'}' after the numbers");
    if (repeat->max >= repeat->min && repeat->max > 0) return ENT_OK;
    return ent_scan_fail(p, at, "no repeat is between %u and %u", repeat->min, repeat->max);
}

static bool is_bounds(const EntPatternParser *p)
{
    size_t i = p->at + 1;
    while (i < p->text.len && p->text.ptr[i] == ' ') i++;
    return ent_ascii_digit(ent_byte_at(p->text, i));
}

static EntStatus parse_repeat(EntPatternParser *p, Part **part)
{
    char c = ent_scan_peek(p);
    if (!(c == '?' || c == '*' || c == '+' || (c == '{' && is_bounds(p)))) return ENT_OK;
    Part *repeat;
    ENT_TRY(new_part(p, PART_REPEAT, &repeat));
    repeat->parts = *part;
    *part = repeat;
    if (c == '{') return parse_bounds(p, repeat);
    p->at++;
    repeat->min = c == '+';
    repeat->max = c == '?' ? 1 : ENDLESS;
    repeat->greedy = c == '?';
    c = ent_scan_peek(p);
    return c == '?' || c == '*' || c == '+' ? ent_scan_fail(p, p->at, "a repeat of a repeat")
                                            : ENT_OK;
}

static EntStatus parse_all(EntPatternParser *p, Part **out)
{
    ENT_TRY(new_part(p, PART_ALL, out));
    Part **end = &(*out)->parts;
    for (;;) {
        char c = ent_scan_peek(p);
        if (*end) end = &(*end)->next;
        if (c == '\0' || !strchr("({[\"/", c)) break;
        ENT_TRY(parse_atom(p, end));
        ENT_TRY(parse_repeat(p, end));
    }
    return (*out)->parts ? ENT_OK : ent_scan_expected(p, "a node, \"word\", /regex/, [] or (");
}

static EntStatus parse_either(EntPatternParser *p, Part **out)
{
    ENT_TRY(new_part(p, PART_EITHER, out));
    Part **end = &(*out)->parts;
    do {
        ENT_TRY(parse_all(p, end));
        end = &(*end)->next;
    } while (ent_scan_take(p, "|"));
    return ENT_OK;
}

/* --- what every match holds; recursion as deep as the parentheses --- */

/* NEED: the part is in every match. */
static EntAnchor anchor_of(EntPattern *pattern, const Part *part, bool need)
{
    EntAnchor anchor = ENT_ANCHOR_NONE;
    switch (part->type) {
    case PART_NODE:
        if (need) ent_pattern_need(pattern, part->node);
        return ent_anchor_of_node(part->node);
    case PART_REPEAT:
        return part->min ? anchor_of(pattern, part->parts, need) : ENT_ANCHOR_NONE;
    case PART_ALL:
        for (const Part *q = part->parts; q; q = q->next)
            anchor = ent_anchor_both(anchor, anchor_of(pattern, q, need));
        return anchor;
    case PART_EITHER:
        anchor = anchor_of(pattern, part->parts, need && !part->parts->next);
        for (const Part *q = part->parts->next; q; q = q->next)
            anchor = ent_anchor_either(anchor, anchor_of(pattern, q, false));
        return anchor;
    }
    return anchor;
}

/* --- compiling --- */

typedef struct Program {
    EntStep steps[ENT_MAX_PATTERN_PROGRAM];
    uint32_t length; /* may pass the cap, where nothing is stored */
} Program;

static uint32_t emit(Program *program, EntStepType type, const EntPatternNode *node)
{
    if (program->length < ENT_MAX_PATTERN_PROGRAM)
        program->steps[program->length] = (EntStep){.type = type, .node = node};
    return program->length < UINT32_MAX ? program->length++ : program->length;
}

static void set_targets(Program *program, uint32_t step, uint32_t first, uint32_t second)
{
    if (step >= ENT_MAX_PATTERN_PROGRAM) return;
    program->steps[step].first = first;
    program->steps[step].second = second;
}

static void compile(Program *program, const Part *part);

/* Step SPLIT goes into BODY or PAST it: where GREEDY, into it first. */
static void set_split(Program *program, uint32_t split, bool greedy, uint32_t body, uint32_t past)
{
    set_targets(program, split, greedy ? body : past, greedy ? past : body);
}

static void compile_repeat(Program *program, const Part *part)
{
    uint32_t splits[ENT_MAX_PATTERN_REPEAT], count = 0;
    if (program->length > ENT_MAX_PATTERN_PROGRAM) return; /* given up; do not unroll for nothing */
    for (uint32_t i = 0; i < part->min; i++) compile(program, part->parts);
    if (part->max == ENDLESS) {
        uint32_t split = emit(program, ENT_STEP_SPLIT, NULL);
        compile(program, part->parts);
        set_targets(program, emit(program, ENT_STEP_JUMP, NULL), split, 0);
        set_split(program, split, part->greedy, split + 1, program->length);
        return;
    }
    for (uint32_t i = part->min; i < part->max; i++) {
        splits[count++] = emit(program, ENT_STEP_SPLIT, NULL);
        compile(program, part->parts);
    }
    while (count > 0) {
        count--;
        set_split(program, splits[count], part->greedy, splits[count] + 1, program->length);
    }
}

/* split a, b: a … jump end; b: split b, c: … */
static void compile_either(Program *program, const Part *part)
{
    uint32_t last_jump = UINT32_MAX; /* jumps are chained through `first` until the end is known */
    const Part *q = part->parts;
    for (; q->next; q = q->next) {
        uint32_t split = emit(program, ENT_STEP_SPLIT, NULL);
        compile(program, q);
        uint32_t jump = emit(program, ENT_STEP_JUMP, NULL);
        set_targets(program, jump, last_jump, 0);
        last_jump = jump;
        set_targets(program, split, split + 1, program->length);
    }
    compile(program, q);
    while (last_jump < ENT_MAX_PATTERN_PROGRAM) {
        uint32_t before = program->steps[last_jump].first;
        program->steps[last_jump].first = program->length;
        last_jump = before;
    }
}

static void compile(Program *program, const Part *part)
{
    switch (part->type) {
    case PART_NODE:
        emit(program, ENT_STEP_UNIT, part->node);
        break;
    case PART_ALL:
        for (const Part *q = part->parts; q; q = q->next) compile(program, q);
        break;
    case PART_EITHER:
        compile_either(program, part);
        break;
    case PART_REPEAT:
        compile_repeat(program, part);
        break;
    }
}

EntStatus ent_parse_sequence(EntPatternParser *p, EntAnchor *anchor)
{
    Part *part;
    ent_scan_space(p);
    size_t at = p->at;
    ENT_TRY(parse_either(p, &part));
    *anchor = anchor_of(p->pattern, part, true);
    Program program; /* 48 kB, of which most patterns need little */
    program.length = 0;
    compile(&program, part);
    emit(&program, ENT_STEP_ACCEPT, NULL);
    if (program.length > ENT_MAX_PATTERN_PROGRAM)
        return ent_scan_fail(p, at, "this sequence is too large: repeats within repeats");
    EntStep *steps = ENT_ARENA_NEW(p->arena, EntStep, program.length);
    if (!steps) return ent_scan_memory(p);
    memcpy(steps, program.steps, program.length * sizeof *steps);
    p->pattern->program = steps;
    p->pattern->program_length = program.length;
    return ENT_OK;
}
