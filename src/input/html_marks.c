/* What the class and id of an element say. The words are those that publishing systems use for the
 * parts of a page; they are compared as whole words and as pairs of words, with hyphens,
 * underscores and capitals inside taken as borders ("articleBody", "article-body"). */
#include <stdlib.h>

#include "base/ascii.h"
#include "input/html.h"

enum { MAX_WORD = 32, MAX_NAMES = 512 };

/* Sorted by bytes; pairs of words are joined. */
static const char *const furniture[] = {
    "ad",       "addthis",    "ads",          "adslot",      "alert",         "also",
    "author",   "authors",    "bio",          "breadcrumb",  "breadcrumbs",   "breaking",
    "byline",   "bylines",    "caption",      "captions",    "carousel",      "comment",
    "comments", "consent",    "copyright",    "credit",      "credits",       "date",
    "dateline", "disclaimer", "disqus",       "eyebrow",     "footer",        "gallery",
    "gdpr",     "hatnote",    "hidden",       "hide",        "jump",          "kicker",
    "login",    "masthead",   "menu",         "meta",        "metadata",      "modal",
    "morefrom", "moreon",     "morestories",  "mostpopular", "mostread",      "mostviewed",
    "nav",      "navbar",     "navigation",   "newsletter",  "nextup",        "outbrain",
    "overlay",  "pager",      "pagination",   "paywall",     "player",        "playlist",
    "poll",     "popular",    "popup",        "print",       "printonly",     "quiz",
    "rail",     "rating",     "readmore",     "readnext",    "register",      "related",
    "replies",  "respond",    "screenreader", "share",       "sharedaddy",    "shares",
    "sharing",  "sidebar",    "signup",       "skip",        "slideshow",     "social",
    "socials",  "sronly",     "survey",       "taboola",     "taglist",       "tags",
    "teaser",   "teasers",    "ticker",       "timestamp",   "toolbar",       "tooltip",
    "topic",    "topics",     "trending",     "video",       "visuallyhidden"};
static const char *const stems[] = {"advert",    "cookie",  "follow",  "promo", "recirc",
                                    "recommend", "sponsor", "subscri", "widget"};
static const char *const sure[] = {"comment", "comments", "disqus", "footer", "related", "sidebar"};
static const char *const bodies[] = {
    "articlebody",   "articlecontent", "articlecopy",  "articletext",  "bodycontent",
    "bodycopy",      "bodytext",       "contentbody",  "entrycontent", "maincontent",
    "namebody",      "postbody",       "postcontent",  "posttext",     "richtext",
    "singlecontent", "storybody",      "storycontent", "storycopy",    "storytext"};

static int by_bytes(const void *word, const void *entry)
{
    return strcmp(word, *(const char *const *)entry);
}

#define LISTED(word, list)                                                                         \
    (bsearch((word), (list), sizeof(list) / sizeof *(list), sizeof *(list), by_bytes) != NULL)

static bool starts_stem(const char *word)
{
    for (size_t i = 0; i < sizeof stems / sizeof *stems; i++)
        if (strncmp(word, stems[i], strlen(stems[i])) == 0) return true;
    return false;
}

static void look_up(const char *word, EntHtmlMarks *marks)
{
    marks->furniture |= LISTED(word, furniture) || starts_stem(word);
    marks->sure |= LISTED(word, sure) || strncmp(word, "cookie", 6) == 0;
    marks->body |= LISTED(word, bodies);
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
        if (n + 1 < MAX_WORD) word[n++] = ent_ascii_upper(c) ? (char)(c + 32) : c;
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
