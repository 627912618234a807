#include "input/markdown.h"

#include "base/ascii.h"
#include "base/vec.h"
#include "input/phrase.h"
#include "input/references.h"
#include "text/utf8.h"

enum { MAX_ENTITY = 10, MAX_LOOK_BACK = 300, NONE = UINT32_MAX };

static bool is_word(unsigned char c)
{
    return ent_ascii_letter(c) || ent_ascii_digit(c) || c >= 0x80;
}

static bool is_punctuation(unsigned char c)
{
    return c > ' ' && c < 0x7F && !ent_ascii_letter(c) && !ent_ascii_digit(c);
}

/* ---- blocks: the marks at the front of lines ---- */

/* Bytes of a space at the front of S, no-break ones (U+00A0, U+202F) too; 0 where there is none. */
static size_t blank_length(EntStr s)
{
    if (ent_ascii_blank(ent_byte_at(s, 0))) return 1;
    if (ent_str_starts(s, ENT_STR("\xC2\xA0"))) return 2;
    return ent_str_starts(s, ENT_STR("\xE2\x80\xAF")) ? 3 : 0;
}

/* Bytes of an invisible character at I: zero-width space, soft hyphen, word joiner, direction mark,
 * byte order mark; 0 where there is none. U+200C and U+200D stay: they shape words. */
static size_t invisible_length(EntStr s, size_t i)
{
    unsigned char a = ent_byte_at(s, i), b = ent_byte_at(s, i + 1), c = ent_byte_at(s, i + 2);
    if (a == 0xEF && b == 0xBB && c == 0xBF) return 3;
    if (a == 0xC2 && b == 0xAD) return 2; /* soft hyphen */
    if (a != 0xE2) return 0;
    bool hidden =
        (b == 0x80 && (c == 0x8B || c == 0x8E || c == 0x8F || (c >= 0xAA && c <= 0xAE))) ||
        (b == 0x81 && (c == 0xA0 || (c >= 0xA6 && c <= 0xA9)));
    return hidden ? 3 : 0;
}

static EntStr strip_blanks(EntStr s)
{
    size_t n;
    while ((n = blank_length(s)) || (n = invisible_length(s, 0))) s = ent_str_sub(s, n, s.len);
    while (s.len && ent_ascii_blank((unsigned char)s.ptr[s.len - 1])) s.len--;
    return s;
}

/* The line at *AT without white space; *AT moves past its end. */
static EntStr take_line(EntStr text, size_t *at)
{
    const char *newline = memchr(text.ptr + *at, '\n', text.len - *at);
    size_t begin = *at, end = newline ? (size_t)(newline - text.ptr) : text.len;
    *at = newline ? end + 1 : end;
    return strip_blanks(ent_str_sub(text, begin, end));
}

/* At least three of one of the characters "-*_=", or of "#" any number; spaces between them, and
 * nothing else. */
static bool is_rule(EntStr line)
{
    size_t n = 0;
    for (size_t i = 0; i < line.len; i++) {
        if (line.ptr[i] != line.ptr[0] && !ent_ascii_blank((unsigned char)line.ptr[i]))
            return false;
        n += line.ptr[i] == line.ptr[0];
    }
    return n > 0 && strchr("-*_=#", line.ptr[0]) && (n >= 3 || line.ptr[0] == '#');
}

/* Bytes of "# " to "###### " at the front of LINE; 0 where there is none. */
static size_t heading_mark(EntStr line)
{
    size_t n = 0;
    while (ent_byte_at(line, n) == '#') n++;
    return n >= 1 && n <= 6 && ent_ascii_blank(ent_byte_at(line, n)) ? n + 1 : 0;
}

/* Bytes of "* ", "- ", "+ ", "• ", "12. ", "12) " at the front of LINE; 0 where there is none. */
static size_t bullet_mark(EntStr line)
{
    if (ent_str_starts(line, ENT_STR("\xE2\x80\xA2")))
        return 3 + blank_length(ent_str_sub(line, 3, line.len));
    unsigned char first = ent_byte_at(line, 0);
    size_t n = 0;
    while (n < 2 && ent_ascii_digit(ent_byte_at(line, n))) n++;
    bool mark = n > 0 ? ent_byte_at(line, n) == '.' || ent_byte_at(line, n) == ')'
                      : first == '*' || first == '-' || first == '+';
    return mark && ent_ascii_blank(ent_byte_at(line, n + 1)) ? n + 2 : 0;
}

typedef struct Blocks {
    EntBuf *out;
    EntSegment heading; /* the first one, in OUT */
    EntSegment last;    /* the line written last */
    bool item;          /* it is one of a list's, which an indented line goes on with */
    EntReferences *references;
} Blocks;

static EntStatus separate(EntBuf *out)
{
    while (out->len > 0 && !ent_str_ends(ent_buf_as_str(out), ENT_STR("\n\n")))
        ENT_TRY(ent_buf_add_char(out, '\n'));
    return ENT_OK;
}

static EntStatus add_heading(Blocks *blocks, EntStr text)
{
    size_t end = text.len;
    while (end > 0 && text.ptr[end - 1] == '#') end--;
    if (end < text.len && (end == 0 || ent_ascii_blank((unsigned char)text.ptr[end - 1])))
        text.len = end;
    text = strip_blanks(text);
    size_t begin = blocks->out->len;
    for (size_t i = 0; i < text.len; i++)
        if (!ent_ascii_blank((unsigned char)text.ptr[i]) ||
            !ent_ascii_blank(ent_byte_at(text, i + 1)))
            ENT_TRY(ent_buf_add_char(blocks->out, text.ptr[i]));
    if (blocks->heading.end == 0)
        blocks->heading = (EntSegment){(uint32_t)begin, (uint32_t)blocks->out->len};
    return separate(blocks->out);
}

/* INDENTED: white space stands before it. */
static EntStatus add_line(Blocks *blocks, EntStr line, bool indented)
{
    EntBuf *out = blocks->out;
    bool own = false;
    for (size_t n; line.len;) {
        if ((n = heading_mark(line))) {
            ENT_TRY(separate(out));
            blocks->last = (EntSegment){0};
            blocks->item = false;
            return add_heading(blocks, ent_str_sub(line, n, line.len));
        }
        n = bullet_mark(line);
        own |= n > 0;
        if (n == 0 && line.ptr[0] == '>') n = 1;
        if (n == 0) break;
        line = strip_blanks(ent_str_sub(line, n, line.len));
    }
    if (own || (blocks->item && !indented)) ENT_TRY(separate(out));
    blocks->item = own || (blocks->item && indented);
    blocks->last.begin = (uint32_t)out->len;
    ENT_TRY(ent_buf_add(out, line));
    blocks->last.end = (uint32_t)out->len;
    return ent_buf_add_char(out, '\n');
}

/* A line of "=" or "-": it ends a paragraph, and makes a line right above it a heading. */
static EntStatus add_rule(Blocks *blocks, EntStr rule)
{
    if (rule.ptr[0] == '=' && blocks->last.end > blocks->last.begin && blocks->heading.end == 0)
        blocks->heading = blocks->last;
    blocks->last = (EntSegment){0};
    blocks->item = false;
    return separate(blocks->out);
}

static EntStatus unmark_line(Blocks *blocks, EntStr line, bool indented)
{
    EntStr label;
    if (line.len == 0) {
        blocks->last = (EntSegment){0};
        blocks->item = false;
        return separate(blocks->out);
    }
    if (is_rule(line)) return add_rule(blocks, line);
    if (ent_reference_defined(line, &label))
        return ENT_PUSH(&blocks->references->labels, label) ? ENT_OK : ENT_ERR_MEMORY;
    return add_line(blocks, line, indented);
}

static EntStatus unmark_blocks(EntStr text, EntBuf *out, EntSegment *heading, EntReferences *all)
{
    Blocks blocks = {.out = out, .references = all};
    for (size_t at = 0; at < text.len;) {
        bool indented =
            ent_ascii_blank(ent_byte_at(text, at)) && ent_ascii_blank(ent_byte_at(text, at + 1));
        ENT_TRY(unmark_line(&blocks, take_line(text, &at), indented));
    }
    if (blocks.item) ENT_TRY(separate(out));
    ent_references_sort(all);
    *heading = blocks.heading;
    return out->status;
}

/* ---- inline marks ---- */

typedef struct Bracket {
    uint32_t at; /* of "[" or "![" */
    bool image;
} Bracket;

/* The bytes [i, skip[i]) are left out, where skip[i] is not 0. */
typedef struct Inline {
    EntStr s;
    uint32_t *skip;
    ENT_VEC(Bracket) open; /* brackets of the paragraph */
    EntReferences references;
    uint32_t marks[2][3]; /* open "*", "**", "***" and "_", "__", "___", else NONE */
    bool address;         /* inside a bare one, where "_" and "*" are letters */
} Inline;

static void forget_marks(Inline *line)
{
    memset(line->marks, 0xFF, sizeof line->marks);
    line->address = false;
}

/* Position behind the ")" that ends a link's "(address "title")", I standing behind its "(";
 * 0 where it does not end. Spaces are let through in web addresses, as such links are met. It never
 * looks past "](", so that no byte is looked at twice. */
static size_t link_end(EntStr s, size_t i)
{
    bool web = ent_str_starts(ent_str_sub(s, i, s.len), ENT_STR("http"));
    size_t depth = 0, begin = i;
    char quote = 0;
    for (; i < s.len; i++) {
        char c = s.ptr[i];
        unsigned char after = ent_byte_at(s, i + 1);
        if (c == '\n' && after == '\n') return 0;
        if (c == ']' && after == '(') return 0;
        bool space = c == ' ' && i > begin && after != '"' && after != '\'' && after != ')';
        if (space && !quote && !web) return 0;
        if (quote) {
            if (c == quote) quote = 0;
        } else if ((c == '"' || c == '\'') && ent_ascii_blank((unsigned char)s.ptr[i - 1])) {
            quote = c;
        } else if (c == '(') {
            depth++;
        } else if (c == ')' && depth-- == 0) {
            return i + 1;
        }
    }
    return 0;
}

/* The words for an image are a caption that says something: no "logo", no file's name, no headline
 * with capitals throughout. */
static bool is_caption(EntStr text)
{
    enum { WORDS = 8, SMALL = 3 };
    uint32_t words = text.len > 0, small = 0;
    for (size_t i = 1; i < text.len; i++) {
        if (text.ptr[i - 1] != ' ') continue;
        words++;
        small += text.ptr[i] >= 'a' && text.ptr[i] <= 'z';
    }
    return words >= WORDS && small >= SMALL;
}

/* I stands at "]". Returns the position to go on from. */
static size_t close_bracket(Inline *line, size_t i)
{
    if (line->open.len == 0) return i + 1;
    Bracket bracket = line->open.at[--line->open.len];
    EntStr text = ent_str_sub(line->s, bracket.at + 1 + bracket.image, i);
    size_t end = ent_byte_at(line->s, i + 1) == '(' ? link_end(line->s, i + 2) : 0;
    if (end == 0) end = ent_reference_end(&line->references, line->s, i, text);
    if (end == 0) return i + 1;
    if (bracket.image && !is_caption(text)) {
        line->skip[bracket.at] = (uint32_t)end;
    } else if (bracket.image) {
        line->skip[bracket.at] = bracket.at + 2;
        line->skip[i] = (uint32_t)end;
    } else {
        line->skip[bracket.at] = bracket.at + 1;
        line->skip[i] = (uint32_t)end;
    }
    return end;
}

/* "<https://address>": the pointed brackets are dropped. */
static void mark_address(Inline *line, size_t i)
{
    EntStr rest = ent_str_sub(line->s, i + 1, line->s.len);
    if (!ent_str_starts(rest, ENT_STR("http")) && !ent_str_starts(rest, ENT_STR("mailto:"))) return;
    size_t end = i + 1;
    while (ent_byte_at(line->s, end) > ' ' && line->s.ptr[end] != '<' && line->s.ptr[end] != '>')
        end++;
    if (ent_byte_at(line->s, end) != '>') return;
    line->skip[i] = (uint32_t)i + 1;
    line->skip[end] = (uint32_t)end + 1;
}

/* A run of "*" or "_" at I; returns the position behind it. */
static size_t mark_emphasis(Inline *line, size_t i)
{
    EntStr s = line->s;
    char mark = s.ptr[i];
    size_t end = i;
    while (ent_byte_at(s, end) == (unsigned char)mark) end++;
    size_t length = end - i;
    if (length > 3 || line->address) return end;
    unsigned char before = i > 0 ? (unsigned char)s.ptr[i - 1] : 0, after = ent_byte_at(s, end);
    bool closes = before > ' ', opens = after > ' ';
    if (mark == '_') {
        closes &= !is_word(after);
        opens &= !is_word(before);
    }
    uint32_t *partner = &line->marks[mark == '_'][length - 1];
    if (closes && *partner != NONE) {
        line->skip[*partner] = *partner + (uint32_t)length;
        line->skip[i] = (uint32_t)end;
        *partner = NONE;
    } else if (opens) {
        *partner = (uint32_t)i;
    }
    return end;
}

static bool address_begins(EntStr s, size_t i)
{
    EntStr rest = ent_str_sub(s, i, s.len);
    return ent_phrase_is_web_address(rest) || (ent_str_starts(rest, ENT_STR("www.")) &&
                                               (i == 0 || !is_word((unsigned char)s.ptr[i - 1])));
}

/* Looks at byte I; *NEXT is the position to go on from. False when memory is out. */
static bool mark_one(Inline *line, size_t i, size_t *next)
{
    EntStr s = line->s;
    unsigned char c = (unsigned char)s.ptr[i], after = ent_byte_at(s, i + 1);
    *next = i + 1;
    if (c <= ' ' || c == '<' || c == '>' || c == '[' || c == ']' || c == '(' || c == ')')
        line->address = false;
    switch (c) {
    case '\n':
        if (after != '\n') return true;
        line->open.len = 0;
        forget_marks(line);
        return true;
    case '\\':
        if (!is_punctuation(after) && after != '\n') return true;
        line->skip[i] = (uint32_t)i + 1;
        *next = i + (after == '\n' ? 1 : 2);
        return true;
    case '!':
        if (after != '[') return true;
        *next = i + 2;
        return ENT_PUSH(&line->open, (Bracket){(uint32_t)i, true});
    case '[':
        return ENT_PUSH(&line->open, (Bracket){(uint32_t)i, false});
    case ']':
        *next = close_bracket(line, i);
        return true;
    case '<':
        mark_address(line, i);
        return true;
    case '*':
    case '_':
        *next = mark_emphasis(line, i);
        return true;
    default:
        if ((c == 'h' || c == 'w') && address_begins(s, i)) line->address = true;
        return true;
    }
}

static EntStatus mark_all(Inline *line)
{
    forget_marks(line);
    for (size_t i = 0; i < line->s.len;)
        if (!mark_one(line, i, &i)) return ENT_ERR_MEMORY;
    return ENT_OK;
}

/* ---- writing ---- */

typedef struct Named {
    const char *name;
    uint16_t character;
} Named;

/* The names that news pages use (HTML, 13.5). */
static uint32_t named_character(EntStr name)
{
    static const Named names[] = {
        {"amp", '&'},       {"lt", '<'},       {"gt", '>'},       {"quot", '"'},
        {"apos", '\''},     {"nbsp", ' '},     {"ndash", 0x2013}, {"mdash", 0x2014},
        {"lsquo", 0x2018},  {"rsquo", 0x2019}, {"ldquo", 0x201C}, {"rdquo", 0x201D},
        {"sbquo", 0x201A},  {"bdquo", 0x201E}, {"laquo", 0xAB},   {"raquo", 0xBB},
        {"hellip", 0x2026}, {"bull", 0x2022},  {"middot", 0xB7},  {"copy", 0xA9},
        {"reg", 0xAE},      {"trade", 0x2122}, {"deg", 0xB0},     {"euro", 0x20AC},
        {"pound", 0xA3},    {"yen", 0xA5},     {"cent", 0xA2},    {"sect", 0xA7},
        {"times", 0xD7},    {"frac12", 0xBD},  {"ensp", ' '},     {"emsp", ' '},
        {"thinsp", ' '},    {"eacute", 0xE9},  {"egrave", 0xE8},  {"agrave", 0xE0},
        {"aacute", 0xE1},   {"iacute", 0xED},  {"oacute", 0xF3},  {"uacute", 0xFA},
        {"ccedil", 0xE7},   {"ntilde", 0xF1},  {"auml", 0xE4},    {"ouml", 0xF6},
        {"uuml", 0xFC},     {"Auml", 0xC4},    {"Ouml", 0xD6},    {"Uuml", 0xDC},
        {"szlig", 0xDF},    {"oslash", 0xF8},  {"aring", 0xE5},   {"Eacute", 0xC9},
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (ent_str_is(name, names[i].name)) return names[i].character;
    return 0;
}

/* A numeric reference, "8217" or "x2019"; 0x80 to 0x9F mean Windows-1252 as in HTML (13.2.5.80). */
static uint32_t numeric_character(EntStr digits)
{
    static const uint16_t windows[32] = {
        0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};
    bool hex = digits.len > 0 && (digits.ptr[0] | 0x20) == 'x';
    uint32_t value = 0;
    for (size_t i = hex; i < digits.len; i++) {
        unsigned char c = (unsigned char)digits.ptr[i], low = c | 0x20;
        if (ent_ascii_digit(c))
            value = value * (hex ? 16 : 10) + (c - '0');
        else if (hex && low >= 'a' && low <= 'f')
            value = value * 16 + (low - 'a' + 10u);
        else
            return 0;
        if (value > 0x10FFFF) return 0;
    }
    if (value >= 0x80 && value < 0xA0) return windows[value - 0x80];
    if (value == 0xA0 || value == '\n' || value == '\t' || value == '\r') return ' ';
    return value < ' ' || value == 0x7F || (value & 0xFFFE) == 0xFFFE ? 0 : value;
}

/* The character reference at I: its length, 0 where there is none that is known. */
static size_t read_entity(EntStr s, size_t i, uint32_t *out)
{
    size_t end = i + 1;
    bool number = ent_byte_at(s, end) == '#';
    end += number;
    size_t begin = end;
    while (end - begin < MAX_ENTITY &&
           (ent_ascii_letter(ent_byte_at(s, end)) || ent_ascii_digit(ent_byte_at(s, end))))
        end++;
    if (ent_byte_at(s, end) != ';') return 0;
    EntStr name = ent_str_sub(s, begin, end);
    *out = number ? numeric_character(name) : named_character(name);
    return *out ? end + 1 - i : 0;
}

/* Whether the word that ends in OUT is an address ("https://…", "www.…", "a@b.org"). */
static bool ends_in_address(EntStr out)
{
    size_t at = out.len;
    while (at > 0 && out.len - at < MAX_LOOK_BACK && (unsigned char)out.ptr[at - 1] > ' ') at--;
    EntStr word = ent_str_sub(out, at, out.len);
    return ent_str_find(word, ENT_STR("://")) != SIZE_MAX || memchr(word.ptr, '@', word.len) ||
           ent_str_find(word, ENT_STR("www.")) != SIZE_MAX;
}

/* Whether the marks [I, END) that are left out stood for a space: a link that touches a word. */
static bool needs_space(EntStr s, size_t i, size_t end, EntStr out)
{
    unsigned char before = out.len ? (unsigned char)out.ptr[out.len - 1] : 0;
    unsigned char after = ent_byte_at(s, end);
    if (s.ptr[i] == '[') {
        if (!is_word(before) || !is_word(after)) return false;
        bool adjacent = i > 0 && s.ptr[i - 1] == ')';
        return adjacent || ent_ascii_upper(after) || address_begins(s, end);
    }
    if (s.ptr[i] != ']' || (!is_word(before) && before != '/') || !is_word(after)) return false;
    return ends_in_address(out) || (!ent_ascii_upper(before) && ent_ascii_upper(after));
}

static EntStatus put(EntBuf *out, uint32_t c)
{
    char utf8[4];
    return ent_buf_add(out, ent_str_n(utf8, ent_utf8_put(c, utf8)));
}

/* The byte, reference or mark at I. *NEXT is the position to go on from. */
static EntStatus write_one(const Inline *line, size_t i, size_t *next, EntBuf *out)
{
    EntStr s = line->s;
    uint32_t c;
    size_t n;
    if (line->skip[i]) {
        *next = line->skip[i];
        bool escaped = s.ptr[i] == '\\' && *next < s.len && s.ptr[*next] != '\n';
        if (escaped) return ent_buf_add_char(out, s.ptr[(*next)++]);
        return needs_space(s, i, *next, ent_buf_as_str(out)) ? ent_buf_add_char(out, ' ') : ENT_OK;
    }
    *next = i + 1;
    if (s.ptr[i] == '&' && (n = read_entity(s, i, &c))) {
        *next = i + n;
        return put(out, c);
    }
    if ((n = invisible_length(s, i))) {
        *next = i + n;
        return ENT_OK;
    }
    if ((n = blank_length(ent_str_sub(s, i, s.len)))) {
        *next = i + n;
        return ent_buf_add_char(out, s.ptr[i] == '\t' ? '\t' : ' ');
    }
    return ent_buf_add_char(out, s.ptr[i]);
}

static EntStatus write_all(const Inline *line, EntBuf *out, EntSegment *heading)
{
    EntSegment source = *heading;
    *heading = (EntSegment){0};
    for (size_t i = 0; i < line->s.len;) {
        if (i <= source.begin) heading->begin = (uint32_t)out->len;
        ENT_TRY(write_one(line, i, &i, out));
        if (i <= source.end) heading->end = (uint32_t)out->len;
    }
    if (source.end == 0) *heading = (EntSegment){0};
    return ENT_OK;
}

EntStatus ent_markdown_plain(EntStr text, EntBuf *out, EntSegment *heading)
{
    EntBuf blocks = ENT_BUF_INIT(2 * text.len + 2); /* a line gains two "\n" at most */
    Inline line = {0};
    EntStatus status = unmark_blocks(text, &blocks, heading, &line.references);
    line.s = ent_buf_as_str(&blocks);
    line.skip = status == ENT_OK ? ent_alloc(line.s.len + 1, sizeof *line.skip) : NULL;
    if (status == ENT_OK && !line.skip) status = ENT_ERR_MEMORY;
    if (status == ENT_OK) status = mark_all(&line);
    if (status == ENT_OK) status = write_all(&line, out, heading);
    ENT_VEC_FREE(&line.references.labels);
    ENT_VEC_FREE(&line.open);
    ent_free(line.skip);
    ent_buf_release(&blocks);
    return status;
}

/* ---- recognising ---- */

static bool has_bold(EntStr line)
{
    size_t open = ent_str_find(line, ENT_STR("**"));
    if (open == SIZE_MAX || ent_byte_at(line, open + 2) <= ' ') return false;
    return ent_str_find(ent_str_sub(line, open + 3, line.len), ENT_STR("**")) != SIZE_MAX;
}

static bool has_link(EntStr line)
{
    static const char *const marks[] = {"](http", "](www.", "](mailto:", "](/"};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (ent_str_find(line, ent_str(marks[i])) != SIZE_MAX) return true;
    return false;
}

bool ent_markdown_sniff(EntStr text)
{
    size_t lines = 0, headings = 0, bold = 0, bullets = 0, rules = 0;
    for (size_t at = 0; at < text.len;) {
        EntStr line = take_line(text, &at);
        if (line.len == 0) continue;
        bool heading = heading_mark(line) > 0;
        if ((heading && lines == 0) || has_link(line)) return true;
        lines++;
        headings += heading;
        bold += has_bold(line);
        bool rule = is_rule(line);
        rules += rule;
        bullets += !rule && (line.ptr[0] == '*' || line.ptr[0] == '-') && bullet_mark(line) > 0;
    }
    return (headings > 0) + (bold > 0) + (bullets > 1) + (rules > 0) >= 2;
}
