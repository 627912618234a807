/* Nodes: attribute tests, their values, and running them on a unit. A regex that stands for a small
 * set of words is unfolded into that set, which is faster and can be indexed; others go to PCRE2.
 */
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include "base/ascii.h"
#include "onto/pattern_parse.h"
#include "text/doc.h"

enum { FEW_WORDS = 4, REGEX_STEPS = 20000, REGEX_KIB = 1024, UNFOLD_DEPTH = 8 };

static const char *const attribute_names[] = {
#define X(name) #name,
    ENT_ATTRIBUTE_LIST(X)
#undef X
};

/* The closed vocabularies. Dependency labels and tags: English pipelines of spaCy 3 (ClearNLP
 * labels; Penn Treebank tags as in OntoNotes 5); entity labels: OntoNotes 5. */
static const char *const dep_names[] = {
    "ROOT",  "acl",       "acomp",    "advcl", "advmod",   "agent",   "amod",      "appos",
    "attr",  "aux",       "auxpass",  "case",  "cc",       "ccomp",   "compound",  "conj",
    "csubj", "csubjpass", "dative",   "dep",   "det",      "dobj",    "expl",      "intj",
    "mark",  "meta",      "neg",      "nmod",  "npadvmod", "nsubj",   "nsubjpass", "nummod",
    "oprd",  "parataxis", "pcomp",    "pobj",  "poss",     "preconj", "predet",    "prep",
    "prt",   "punct",     "quantmod", "relcl", "xcomp"};
static const char *const tag_names[] = {
    "$",   "''",   ",",   "-LRB-", "-RRB-", ".",   ":",   "ADD", "AFX", "CC",  "CD",  "DT",   "EX",
    "FW",  "HYPH", "IN",  "JJ",    "JJR",   "JJS", "LS",  "MD",  "NFP", "NN",  "NNP", "NNPS", "NNS",
    "PDT", "POS",  "PRP", "PRP$",  "RB",    "RBR", "RBS", "RP",  "SYM", "TO",  "UH",  "VB",   "VBD",
    "VBG", "VBN",  "VBP", "VBZ",   "WDT",   "WP",  "WP$", "WRB", "XX",  "_SP", "``"};
static const char *const ner_names[] = {"CARDINAL", "DATE", "EVENT",      "FAC",    "GPE",
                                        "LANGUAGE", "LAW",  "LOC",        "MONEY",  "NORP",
                                        "ORDINAL",  "ORG",  "PERCENT",    "PERSON", "PRODUCT",
                                        "QUANTITY", "TIME", "WORK_OF_ART"};
static const char *const pos_names[] = {
#define X(name) #name,
    ENT_POS_LIST(X)
#undef X
};
static const char *const yes_no[] = {"yes", "no"};

#define LENGTH(array) (sizeof(array) / sizeof *(array))

/* --- unfolding a regex --- */

typedef struct Words {
    uint32_t count;
    EntStr at[ENT_MAX_PATTERN_WORDS]; /* not set beyond the count */
} Words;

typedef struct Unfolding {
    EntArena *arena;
    EntStr regex;
    size_t at;
    uint32_t depth;
} Unfolding;

static bool words_add(Words *words, EntStr word)
{
    if (words->count == ENT_MAX_PATTERN_WORDS) return false;
    words->at[words->count++] = word;
    return true;
}

static void words_copy(Words *to, const Words *from)
{
    to->count = from->count;
    memcpy(to->at, from->at, from->count * sizeof *from->at);
}

/* Every word of A followed by every word of B, into A. */
static bool words_append(EntArena *arena, Words *a, const Words *b)
{
    if (a->count == 1 && a->at[0].len == 0) { /* nothing stands before them */
        words_copy(a, b);
        return true;
    }
    Words product;
    product.count = 0;
    for (uint32_t i = 0; i < a->count; i++)
        for (uint32_t j = 0; j < b->count; j++) {
            EntStr x = a->at[i], y = b->at[j];
            char *joined = ent_arena_alloc(arena, x.len + y.len + 1, 1);
            if (!joined) return false;
            if (x.len) memcpy(joined, x.ptr, x.len);
            if (y.len) memcpy(joined + x.len, y.ptr, y.len);
            if (!words_add(&product, ent_str_n(joined, x.len + y.len))) return false;
        }
    words_copy(a, &product);
    return true;
}

static bool is_inner_byte(char c)
{
    return ((unsigned char)c & 0xC0) == 0x80;
}

/* One literal character, which may be escaped; what else is special has no unfolding. */
static bool unfold_character(Unfolding *u, const char *special, EntStr *out)
{
    EntStr re = u->regex;
    if (re.ptr[u->at] == '\\') {
        u->at++;
        if (u->at == re.len || !strchr("\\/.-+*?()[]{}|^$'\"&,:;#", re.ptr[u->at])) return false;
    } else if (strchr(special, re.ptr[u->at])) {
        return false;
    }
    size_t begin = u->at++;
    while (u->at < re.len && is_inner_byte(re.ptr[u->at])) u->at++;
    *out = ent_str_sub(re, begin, u->at);
    return out->ptr[0] != '\0';
}

static bool is_special(char c)
{
    switch (c) {
    case '\\':
    case '.':
    case '*':
    case '+':
    case '?':
    case '{':
    case '}':
    case '(':
    case ')':
    case '[':
    case ']':
    case '|':
    case '^':
    case '$':
        return true;
    default:
        return false;
    }
}

/* The literal characters up to a special one, at once; the last of them by itself where a sign of
 * repetition follows, which is of that one alone. */
static bool unfold_literal(Unfolding *u, EntStr *out)
{
    EntStr re = u->regex;
    size_t end = u->at;
    while (end < re.len && !is_special(re.ptr[end])) end++;
    if (end < re.len && strchr("?*+{", re.ptr[end]))
        while (end > u->at && is_inner_byte(re.ptr[--end])) continue;
    if (end == u->at) return unfold_character(u, ".*+?{}()[]|^$", out);
    *out = ent_str_sub(re, u->at, end);
    u->at = end;
    return true;
}

static bool unfold_class(Unfolding *u, Words *out)
{
    u->at++; /* [ */
    while (u->at < u->regex.len && u->regex.ptr[u->at] != ']') {
        EntStr c;
        if (!unfold_character(u, "[-^:", &c) || !words_add(out, c)) return false;
    }
    return u->at++ < u->regex.len && out->count > 0;
}

static bool unfold_branches(Unfolding *u, Words *out);

static bool unfold_group(Unfolding *u, Words *out)
{
    u->at++; /* ( */
    EntStr rest = ent_str_sub(u->regex, u->at, SIZE_MAX);
    if (ent_str_starts(rest, ENT_STR("?:"))) u->at += 2;
    if (++u->depth > UNFOLD_DEPTH || !unfold_branches(u, out)) return false;
    u->depth--;
    return u->at < u->regex.len && u->regex.ptr[u->at++] == ')';
}

static bool unfold_atom(Unfolding *u, Words *out)
{
    char c = u->regex.ptr[u->at];
    if (c == '(') {
        if (!unfold_group(u, out)) return false;
    } else if (c == '[') {
        if (!unfold_class(u, out)) return false;
    } else {
        EntStr literal;
        if (!unfold_literal(u, &literal) || !words_add(out, literal)) return false;
    }
    if (u->at < u->regex.len && u->regex.ptr[u->at] == '?') {
        u->at++;
        if (!words_add(out, ENT_STR(""))) return false;
    }
    return u->at == u->regex.len || !strchr("?*+{", u->regex.ptr[u->at]);
}

static bool unfold_branches(Unfolding *u, Words *out)
{
    for (;;) {
        Words branch, atom;
        branch.count = 0;
        words_add(&branch, ENT_STR(""));
        while (u->at < u->regex.len && !strchr("|)", u->regex.ptr[u->at])) {
            atom.count = 0;
            if (!unfold_atom(u, &atom) || !words_append(u->arena, &branch, &atom)) return false;
        }
        for (uint32_t i = 0; i < branch.count; i++)
            if (!words_add(out, branch.at[i])) return false;
        if (u->at == u->regex.len || u->regex.ptr[u->at] == ')') return true;
        u->at++; /* | */
    }
}

/* The words that REGEX stands for; false where they are many or without end. */
static bool unfold(EntArena *arena, EntStr regex, Words *out)
{
    Unfolding u = {.arena = arena, .regex = regex};
    return memchr(regex.ptr, '\0', regex.len) == NULL && unfold_branches(&u, out) &&
           u.at == regex.len;
}

/* --- PCRE2 --- */

struct EntPatternRegexWork {
    pcre2_match_data *data;
    pcre2_match_context *limits;
};

static void *regex_alloc(size_t size, void *user)
{
    (void)user;
    return ent_alloc(size, 1);
}

static void regex_free(void *block, void *user)
{
    (void)user;
    ent_free(block);
}

void ent_pattern_regex_free(void *regex)
{
    pcre2_code_free(regex);
}

EntPatternRegexWork *ent_pattern_regex_work_new(void)
{
    EntPatternRegexWork *work = ent_alloc(1, sizeof *work);
    pcre2_general_context *memory = pcre2_general_context_create(regex_alloc, regex_free, NULL);
    if (work && memory) {
        work->data = pcre2_match_data_create(1, memory);
        work->limits = pcre2_match_context_create(memory);
    }
    pcre2_general_context_free(memory);
    if (work && work->data && work->limits) {
        pcre2_set_match_limit(work->limits, REGEX_STEPS);
        pcre2_set_heap_limit(work->limits, REGEX_KIB);
        return work;
    }
    ent_pattern_regex_work_free(work);
    return NULL;
}

void ent_pattern_regex_work_free(EntPatternRegexWork *work)
{
    if (!work) return;
    pcre2_match_data_free(work->data);
    pcre2_match_context_free(work->limits);
    ent_free(work);
}

/* AT: byte of the file where REGEX begins. */
static EntStatus compile_regex(EntPatternParser *p, EntStr regex, size_t at, EntPatternTest *test)
{
    int code = 0;
    PCRE2_SIZE offset = 0;
    pcre2_general_context *memory = pcre2_general_context_create(regex_alloc, regex_free, NULL);
    pcre2_compile_context *context = memory ? pcre2_compile_context_create(memory) : NULL;
    pcre2_code *regex_code = NULL;
    if (context)
        regex_code =
            pcre2_compile((PCRE2_SPTR)regex.ptr, regex.len,
                          PCRE2_ANCHORED | PCRE2_ENDANCHORED | PCRE2_UTF | PCRE2_NEVER_BACKSLASH_C,
                          &code, &offset, context);
    pcre2_compile_context_free(context);
    pcre2_general_context_free(memory);
    if (!context || (!regex_code && code == PCRE2_ERROR_HEAP_FAILED)) return ent_scan_memory(p);
    if (!regex_code) {
        PCRE2_UCHAR message[160] = "";
        pcre2_get_error_message(code, message, sizeof message);
        return ent_scan_fail(p, at + offset, "bad regex: %s", (const char *)message);
    }
    if (!ENT_PUSH(&p->patterns->regexes, (void *)regex_code)) {
        pcre2_code_free(regex_code);
        return ent_scan_memory(p);
    }
    test->regex = regex_code;
    return ENT_OK;
}

/* --- values --- */

static bool has_upper(EntStr s)
{
    for (size_t i = 0; i < s.len; i++)
        if (ent_ascii_upper(s.ptr[i])) return true;
    return false;
}

static EntStatus check_listed(EntPatternParser *p, size_t at, const char *what, EntStr word,
                              const char *const *names, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (ent_str_is(word, names[i])) return ENT_OK;
    return ent_scan_unknown(p, at, what, word, names, count);
}

static EntStatus add_type(EntPatternParser *p, size_t at, EntStr word, EntPatternTest *test)
{
    int type = ent_type_parse(word);
    const char *names[ENT_KIND_END];
    if (type != ENT_CLASS_NONE) {
        test->types |= ENT_TYPE_BIT(type);
        return ENT_OK;
    }
    for (int i = 0; i < ENT_KIND_END; i++) names[i] = ent_type_name(i);
    return ent_scan_unknown(p, at, "type", word, names, ENT_KIND_END);
}

static EntStatus check_word(EntPatternParser *p, EntAttribute attribute, size_t at, EntStr word)
{
    switch (attribute) {
    case ENT_ATTRIBUTE_lower:
    case ENT_ATTRIBUTE_lemma:
        if (!has_upper(word)) return ENT_OK;
        return ent_scan_fail(p, at, "'%.*s' cannot match: %s is in lower case", ENT_STR_ARG(word),
                             attribute_names[attribute]);
    case ENT_ATTRIBUTE_tag:
        return check_listed(p, at, "tag", word, tag_names, LENGTH(tag_names));
    case ENT_ATTRIBUTE_pos:
        return check_listed(p, at, "part of speech", word, pos_names, LENGTH(pos_names));
    case ENT_ATTRIBUTE_dep:
        return check_listed(p, at, "dependency label", word, dep_names, LENGTH(dep_names));
    case ENT_ATTRIBUTE_ner:
        return check_listed(p, at, "entity label", word, ner_names, LENGTH(ner_names));
    case ENT_ATTRIBUTE_described:
        return check_listed(p, at, "value of described", word, yes_no, LENGTH(yes_no));
    case ENT_ATTRIBUTE_word:
    case ENT_ATTRIBUTE_type:
    case ENT_ATTRIBUTE_COUNT:
        break;
    }
    return ENT_OK;
}

static EntStatus set_words(EntPatternParser *p, size_t at, const Words *words, EntPatternTest *test)
{
    for (uint32_t i = 0; i < words->count; i++) {
        if (test->attribute == ENT_ATTRIBUTE_type)
            ENT_TRY(add_type(p, at, words->at[i], test));
        else
            ENT_TRY(check_word(p, test->attribute, at, words->at[i]));
    }
    if (test->attribute == ENT_ATTRIBUTE_type) return ENT_OK;
    EntStr *copy = ENT_ARENA_NEW(p->arena, EntStr, words->count);
    if (!copy) return ent_scan_memory(p);
    memcpy(copy, words->at, words->count * sizeof *copy);
    test->words = copy;
    test->word_count = words->count;
    if (words->count <= FEW_WORDS) return ENT_OK;
    EntMap *set = ENT_ARENA_NEW(p->arena, EntMap, 1);
    if (!set || !ENT_PUSH(&p->patterns->sets, set) || ent_map_reserve(set, words->count) != ENT_OK)
        return ent_scan_memory(p);
    for (uint32_t i = 0; i < words->count; i++)
        if (ent_map_put(set, copy[i], i) != ENT_OK) return ent_scan_memory(p);
    test->set = set;
    return ENT_OK;
}

static EntStatus parse_regex_value(EntPatternParser *p, EntPatternTest *test)
{
    EntStr regex;
    Words words;
    words.count = 0;
    size_t at = p->at + 1;
    ENT_TRY(ent_scan_quoted(p, '/', &regex));
    if (regex.len == 0) return ent_scan_fail(p, at, "empty regex");
    if (unfold(p->arena, regex, &words)) return set_words(p, at, &words, test);
    if (test->attribute == ENT_ATTRIBUTE_type)
        return ent_scan_fail(p, at, "type takes names, as in /Organisation|Person/");
    return compile_regex(p, regex, at, test);
}

/* a|b|c, up to a character of STOP or white space */
static EntStatus parse_bare_value(EntPatternParser *p, const char *stop, EntPatternTest *test)
{
    Words words;
    words.count = 0;
    size_t begin = p->at;
    for (size_t i = p->at;; i++) {
        char c = i < p->text.len ? p->text.ptr[i] : '\0';
        bool ends = c == '\0' || strchr(" \t\r\n", c) || strchr(stop, c);
        if (!ends && c != '|') continue;
        EntStr word = ent_str_sub(p->text, p->at, i);
        if (word.len == 0) return ent_scan_fail(p, i, "expected a value");
        if (!words_add(&words, word)) return ent_scan_fail(p, i, "too many values");
        p->at = ends ? i : i + 1;
        if (ends) return set_words(p, begin, &words, test);
    }
}

EntStatus ent_parse_value(EntPatternParser *p, EntAttribute attribute, const char *stop,
                          EntPatternTest *test)
{
    *test = (EntPatternTest){.attribute = attribute, .negated = test->negated};
    char c = p->at < p->text.len ? p->text.ptr[p->at] : '\0';
    if (c == '/') return parse_regex_value(p, test);
    if (c != '"') return parse_bare_value(p, stop, test);
    Words words;
    EntStr quoted;
    size_t at = p->at + 1;
    ENT_TRY(ent_scan_quoted(p, '"', &quoted));
    words.count = 1;
    words.at[0] = ent_scan_unescape(p, quoted);
    if (!words.at[0].ptr) return ent_scan_memory(p);
    return set_words(p, at, &words, test);
}

/* --- nodes --- */

uint8_t ent_capture_find(const EntPattern *pattern, EntStr name)
{
    for (uint8_t i = 0; i < pattern->capture_count; i++)
        if (ent_str_eq(pattern->captures[i], name)) return i;
    return ENT_NO_CAPTURE;
}

EntStatus ent_capture_unknown(EntPatternParser *p, size_t at, EntStr name)
{
    const char *names[ENT_MAX_PATTERN_CAPTURES];
    for (uint32_t i = 0; i < p->pattern->capture_count; i++) {
        names[i] = ent_arena_copy(p->arena, p->pattern->captures[i]).ptr;
        if (!names[i]) return ent_scan_memory(p);
    }
    return ent_scan_unknown(p, at, "capture", name, names, p->pattern->capture_count);
}

EntStatus ent_parse_capture(EntPatternParser *p, uint8_t *capture)
{
    EntPattern *pattern = p->pattern;
    *capture = ENT_NO_CAPTURE;
    if (p->at == p->text.len || p->text.ptr[p->at] != '=') return ENT_OK;
    size_t at = ++p->at;
    EntStr name = ent_scan_word(p, false);
    if (name.len == 0) return ent_scan_expected(p, "a name after =");
    *capture = ent_capture_find(pattern, name);
    if (*capture != ENT_NO_CAPTURE) return ENT_OK;
    if (p->negated)
        return ent_scan_fail(p, at, "'%.*s' is named inside a negation, where nothing is captured",
                             ENT_STR_ARG(name));
    if (pattern->capture_count == ENT_MAX_PATTERN_CAPTURES)
        return ent_scan_fail(p, at, "more than %d names", ENT_MAX_PATTERN_CAPTURES);
    pattern->captures[pattern->capture_count] = ent_arena_copy(p->arena, name);
    if (!pattern->captures[pattern->capture_count].ptr) return ent_scan_memory(p);
    *capture = pattern->capture_count++;
    return ENT_OK;
}

/* What NODE says of the type of its capture, for the checks of templates. A name that is given to
 * several nodes of an expression may be of any of their types; a where line changes nothing. */
static void note_type(EntPatternParser *p, const EntPatternNode *node, uint8_t known)
{
    EntTypeSet types = 0;
    bool again = node->capture < known;
    if (node->capture == ENT_NO_CAPTURE || (again && p->in_where)) return;
    for (uint32_t i = 0; i < node->test_count; i++)
        if (node->tests[i].attribute == ENT_ATTRIBUTE_type && !node->tests[i].negated)
            types = node->tests[i].types;
    EntTypeSet *of = &p->capture_types[node->capture];
    *of = !again ? types : types && *of ? *of | types : 0;
}

static EntStatus parse_test(EntPatternParser *p, EntPatternTest *test)
{
    *test = (EntPatternTest){.negated = ent_scan_take(p, "!")};
    ent_scan_space(p);
    size_t at = p->at;
    EntStr name = ent_scan_word(p, false);
    if (name.len == 0) return ent_scan_expected(p, "an attribute, as in {type:Event}");
    for (int i = 0; i < ENT_ATTRIBUTE_COUNT; i++) {
        if (!ent_str_is(name, attribute_names[i])) continue;
        if (!ent_scan_take(p, ":")) return ent_scan_expected(p, "':' after the attribute");
        ent_scan_space(p);
        return ent_parse_value(p, (EntAttribute)i, ";}", test);
    }
    return ent_scan_unknown(p, at, "attribute", name, attribute_names, ENT_ATTRIBUTE_COUNT);
}

static EntStatus make_node(EntPatternParser *p, const EntPatternTest *tests, uint32_t count,
                           uint8_t capture, EntPatternText text, const EntPatternNode **out)
{
    EntPatternNode *node = ENT_ARENA_NEW(p->arena, EntPatternNode, 1);
    EntPatternTest *copy = ENT_ARENA_NEW(p->arena, EntPatternTest, count);
    if (!node || !copy) return ent_scan_memory(p);
    if (count) memcpy(copy, tests, count * sizeof *copy);
    *node = (EntPatternNode){copy, count, capture, text};
    *out = node;
    return ENT_OK;
}

EntStatus ent_node_of_test(EntPatternParser *p, EntPatternTest test, uint8_t capture,
                           EntPatternText text, const EntPatternNode **out)
{
    return make_node(p, &test, 1, capture, text, out);
}

EntStatus ent_node_of_word(EntPatternParser *p, size_t at, EntStr word, const EntPatternNode **out)
{
    EntPatternTest test = {.attribute = ENT_ATTRIBUTE_lower};
    Words words = {.count = 1};
    words.at[0] = word;
    ENT_TRY(set_words(p, at, &words, &test));
    return ent_node_of_test(p, test, ENT_NO_CAPTURE, ent_scan_text(p, at, at + word.len), out);
}

EntStatus ent_parse_node(EntPatternParser *p, const EntPatternNode **out)
{
    enum { MOST_TESTS = 8 };
    EntPatternTest tests[MOST_TESTS];
    uint32_t count = 0;
    uint8_t capture, known = p->pattern->capture_count;
    if (!ent_scan_take(p, "{")) return ent_scan_expected(p, "a node, as in {type:Event}");
    size_t begin = p->at - 1;
    while (ent_scan_peek(p) != '}') {
        if (count == MOST_TESTS) return ent_scan_fail(p, p->at, "more than %d tests", MOST_TESTS);
        ENT_TRY(parse_test(p, &tests[count++]));
        if (ent_scan_peek(p) != '}' && !ent_scan_take(p, ";"))
            return ent_scan_expected(p, "';' or '}'");
    }
    p->at++;
    ENT_TRY(ent_parse_capture(p, &capture));
    ENT_TRY(make_node(p, tests, count, capture, ent_scan_text(p, begin, p->at), out));
    note_type(p, *out, known);
    return ENT_OK;
}

/* --- running --- */

static bool is_one_of(const EntPatternTest *test, EntStr value)
{
    if (test->set) return ent_map_get(test->set, value) != ENT_MAP_NONE;
    for (uint32_t i = 0; i < test->word_count; i++)
        if (ent_str_eq(test->words[i], value)) return true;
    return false;
}

static bool regex_holds(const EntPatternTest *test, EntStr value, EntPatternRegexWork *work)
{
    if (value.len > ENT_MAX_WORD) return false;
    return pcre2_match(test->regex, (PCRE2_SPTR)(value.ptr ? value.ptr : ""), value.len, 0, 0,
                       work->data, work->limits) >= 0;
}

bool ent_pattern_test_holds(const EntPatternTest *test, const EntUnitView *view,
                            EntPatternRegexWork *work)
{
    bool holds;
    if (test->attribute == ENT_ATTRIBUTE_type)
        holds = (view->types & test->types) != 0;
    else if (test->regex)
        holds = regex_holds(test, view->text[test->attribute], work);
    else
        holds = is_one_of(test, view->text[test->attribute]);
    return holds != test->negated;
}

bool ent_pattern_node_holds(const EntPatternNode *node, const EntUnitView *view,
                            EntPatternRegexWork *work)
{
    for (uint32_t i = 0; i < node->test_count; i++)
        if (!ent_pattern_test_holds(&node->tests[i], view, work)) return false;
    return true;
}
