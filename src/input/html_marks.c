/* What the class and id of an element say. The words are those that publishing systems use for the
 * parts of a page; they are compared as whole words and as pairs of words, with hyphens,
 * underscores and capitals inside taken as borders ("articleBody", "article-body"). */
#include "base/ascii.h"
#include "input/html.h"

enum { MAX_WORD = 32, MAX_NAMES = 512 };

typedef struct Word {
    const char *text;
    uint8_t says;
} Word;

enum { F = 1 /* furniture */, S = 2 /* whatever its size */, B = 4 /* the article's body */ };

/* Sorted by bytes; pairs of words are joined. */
static const Word words[] = {
    {"ad", F},           {"addthis", F},      {"ads", F},          {"adslot", F},
    {"alert", F},        {"also", F},         {"articlebody", B},  {"articlecontent", B},
    {"articlecopy", B},  {"articletext", B},  {"author", F},       {"authors", F},
    {"bio", F},          {"bodycontent", B},  {"bodycopy", B},     {"bodytext", B},
    {"breadcrumb", F},   {"breadcrumbs", F},  {"breaking", F},     {"byline", F},
    {"bylines", F},      {"caption", F},      {"captions", F},     {"carousel", F},
    {"comment", F | S},  {"comments", F | S}, {"consent", F},      {"contentbody", B},
    {"copyright", F},    {"credit", F},       {"credits", F},      {"date", F},
    {"dateline", F},     {"disclaimer", F},   {"disqus", F | S},   {"entrycontent", B},
    {"eyebrow", F},      {"footer", F | S},   {"gallery", F},      {"gdpr", F},
    {"hatnote", F},      {"hidden", F},       {"hide", F},         {"jump", F},
    {"kicker", F},       {"login", F},        {"maincontent", B},  {"masthead", F},
    {"menu", F},         {"meta", F},         {"metadata", F},     {"modal", F},
    {"morefrom", F},     {"moreon", F},       {"morestories", F},  {"mostpopular", F},
    {"mostread", F},     {"mostviewed", F},   {"namebody", B},     {"nav", F},
    {"navbar", F},       {"navigation", F},   {"newsletter", F},   {"nextup", F},
    {"outbrain", F},     {"overlay", F},      {"pager", F},        {"pagination", F},
    {"player", F},       {"playlist", F},     {"poll", F},         {"popular", F},
    {"popup", F},        {"postbody", B},     {"postcontent", B},  {"posttext", B},
    {"print", F},        {"printonly", F},    {"quiz", F},         {"rail", F},
    {"rating", F},       {"readmore", F},     {"readnext", F},     {"register", F},
    {"related", F | S},  {"replies", F},      {"respond", F},      {"richtext", B},
    {"screenreader", F}, {"share", F},        {"sharedaddy", F},   {"shares", F},
    {"sharing", F},      {"sidebar", F | S},  {"signup", F},       {"singlecontent", B},
    {"skip", F},         {"slideshow", F},    {"social", F},       {"socials", F},
    {"sronly", F},       {"storybody", B},    {"storycontent", B}, {"storycopy", B},
    {"storytext", B},    {"survey", F},       {"taboola", F},      {"taglist", F},
    {"tags", F},         {"teaser", F},       {"teasers", F},      {"ticker", F},
    {"timestamp", F},    {"toolbar", F},      {"tooltip", F},      {"topic", F},
    {"topics", F},       {"trending", F},     {"video", F},        {"visuallyhidden", F}};
static const Word stems[] = {{"advert", F},  {"cookie", F | S}, {"follow", F},
                             {"promo", F},   {"recirc", F},     {"recommend", F},
                             {"sponsor", F}, {"subscri", F},    {"widget", F}};

static uint8_t says_whole(const char *word)
{
    size_t low = 0, high = sizeof words / sizeof *words;
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = word[0] - words[middle].text[0];
        if (order == 0) order = strcmp(word, words[middle].text);
        if (order == 0) return words[middle].says;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return 0;
}

static uint8_t says_stem(const char *word)
{
    for (size_t i = 0; i < sizeof stems / sizeof *stems; i++)
        if (word[0] == stems[i].text[0] && strncmp(word, stems[i].text, strlen(stems[i].text)) == 0)
            return stems[i].says;
    return 0;
}

static void look_up(const char *word, EntHtmlMarks *marks)
{
    uint8_t says = says_whole(word) | says_stem(word);
    marks->furniture |= (says & F) != 0;
    marks->sure |= (says & S) != 0;
    marks->body |= (says & B) != 0;
}

static bool is_border(EntStr s, size_t i)
{
    if (i == 0 || i >= s.len) return true;
    unsigned char before = ent_byte_at(s, i - 1), here = ent_byte_at(s, i);
    return ent_ascii_lower(before) && ent_ascii_upper(here);
}

static bool in_word(unsigned char c)
{
    return ent_ascii_letter(c) || ent_ascii_digit(c) || c >= 0x80;
}

/* The next word of S from *AT, in lower case, cut at MAX_WORD; false where there is none. *NEW_NAME
 * tells that white space stands before it: a pair of words is of one name. */
static bool next_word(EntStr s, size_t *at, char word[MAX_WORD], bool *new_name)
{
    *new_name = *at == 0;
    for (; *at < s.len && !in_word((unsigned char)s.ptr[*at]); ++*at)
        *new_name |= s.ptr[*at] != '-' && s.ptr[*at] != '_';
    if (*at >= s.len) return false;
    size_t n = 0, begin = *at;
    while (*at < s.len && in_word((unsigned char)s.ptr[*at]) &&
           (*at == begin || !is_border(s, *at))) {
        char c = s.ptr[(*at)++];
        if (n + 1 < MAX_WORD) word[n++] = ent_ascii_to_lower(c);
    }
    word[n] = '\0';
    return true;
}

static void read_names(EntStr names, EntHtmlMarks *marks)
{
    char word[MAX_WORD], pair[2 * MAX_WORD], last[MAX_WORD] = "";
    bool new_name;
    names = ent_str_sub(names, 0, MAX_NAMES);
    for (size_t at = 0; next_word(names, &at, word, &new_name);) {
        look_up(word, marks);
        if (!new_name && last[0]) {
            size_t n = strlen(last);
            memcpy(pair, last, n);
            memcpy(pair + n, word, strlen(word) + 1);
            look_up(pair, marks);
        }
        memcpy(last, word, strlen(word) + 1);
    }
}

EntHtmlMarks ent_html_marks(const xmlNode *element)
{
    EntHtmlMarks marks = {0};
    read_names(ent_html_attr(element, "class"), &marks);
    read_names(ent_html_attr(element, "id"), &marks);
    marks.body |= ent_str_is(ent_html_attr(element, "itemprop"), "articleBody");
    return marks;
}
