#include "input/contacts.h"

#include "base/ascii.h"
#include "input/date.h"
#include "input/phrase.h"

enum {
    MAX_LINE = 240,
    MAX_LABEL = 60, /* "Media contact for the Baltic States:" */
    MAX_TITLE = 90,
    NAME = 4 /* words */
};

/* "a@b.org", "https://…", "www.…". */
static bool is_address(EntStr word)
{
    const char *at = memchr(word.ptr, '@', word.len);
    bool mail = at && at > word.ptr && memchr(at, '.', word.len - (size_t)(at - word.ptr));
    return mail || ent_str_find(word, ENT_STR("://")) != SIZE_MAX ||
           ent_phrase_starts(word, "www.");
}

/* "+41", "(041)" before more digits, "555-010-0199": digits in groups of which the first has three,
 * no date. WORD is followed by REST. */
static bool is_telephone(EntStr word, EntStr rest)
{
    EntDate date;
    size_t digits = 0, first = 0;
    bool groups = false;
    for (size_t i = 0; i < word.len; i++) {
        bool digit = ent_ascii_digit(word.ptr[i]);
        if (!digit && !strchr("+-.()", word.ptr[i])) return false;
        groups |= !digit && digits > 0;
        digits += digit;
        first += digit && !groups;
    }
    if (digits == 0 || ent_date_scan(word, &date)) return false;
    bool area = word.len == 5 && first == 3 && word.ptr[0] == '(';
    if (area) return rest.len > 1 && ent_ascii_digit(rest.ptr[1]);
    return word.ptr[0] == '+' || (digits >= 7 && groups && first == 3);
}

/* Words of S that are addresses or telephone numbers; *OTHERS counts the other words. */
static size_t count_addresses(EntStr s, size_t *others)
{
    size_t at = 0, addresses = 0;
    EntStr word;
    *others = 0;
    while (ent_phrase_next(s, &at, &word))
        if (is_address(word) || is_telephone(word, ent_str_sub(s, at, s.len)))
            addresses++;
        else
            ++*others;
    return addresses;
}

bool ent_contact_is_line(EntStr s)
{
    size_t words, addresses = s.len <= MAX_LINE ? count_addresses(s, &words) : 0;
    return addresses > 0 && words <= 4 + 2 * addresses;
}

bool ent_contact_has_address(EntStr s)
{
    size_t words;
    return count_addresses(s, &words) > 0;
}

/* ---- who is to be asked ---- */

static bool has_digit(EntStr s)
{
    for (size_t i = 0; i < s.len; i++)
        if (ent_ascii_digit(s.ptr[i])) return true;
    return false;
}

/* "Tel:", "E-mail", "T": what stands before an address. */
static bool is_label(EntStr word)
{
    static const char *const labels[] = {"tel",    "phone", "telephone", "mobile", "cell", "email",
                                         "e-mail", "mail",  "fax",       "t",      "m",    "p",
                                         "e",      "o",     "web",       "ph"};
    word = ent_phrase_strip(word, "()[].:|");
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
        if (ent_str_eq_nocase(word, ent_str(labels[i]))) return true;
    return false;
}

/* Where the words of S before its first address or number end. */
static size_t before_addresses(EntStr s)
{
    size_t at = 0, end = 0;
    EntStr word;
    while (ent_phrase_next(s, &at, &word)) {
        bool number = is_telephone(word, ent_str_sub(s, at, s.len));
        if (is_address(word) || number || is_label(word)) break;
        end = (size_t)(word.ptr - s.ptr) + word.len;
    }
    return end;
}

static bool is_particle(EntStr word)
{
    static const char *const words[] = {"de",  "da",  "del", "dos", "di", "bin", "ibn", "al",
                                        "van", "von", "der", "den", "el", "la",  "y",   "e"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (ent_str_is(word, words[i])) return true;
    return false;
}

/* S is two to four words of letters with capitals, as a person's name is. */
static bool is_name(EntStr s)
{
    size_t at = 0, words = 0;
    EntStr word;
    while (ent_phrase_next(s, &at, &word)) {
        if (is_particle(word)) continue;
        bool initial = word.len == 2 && word.ptr[1] == '.';
        if (!ent_phrase_is_upper(word.ptr[0]) || (word.len < 2 && !initial)) return false;
        for (size_t i = 1; i < word.len; i++)
            if ((unsigned char)word.ptr[i] < 0x80 && !ent_ascii_letter(word.ptr[i]) &&
                !strchr("-'.", word.ptr[i]))
                return false;
        words++;
    }
    return words >= 2 && words <= NAME;
}

/* The bytes of S before the mark that ends its first field: a comma, bar, bracket, or dash between
 * spaces. */
static EntStr first_field(EntStr s)
{
    static const char *const marks[] = {",", "|", " (", " - ", " \xE2\x80\x93 ", " \xE2\x80\x94 "};
    size_t end = s.len;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        size_t at = ent_str_find(s, ent_str(marks[i]));
        if (at < end) end = at;
    }
    return ent_str_trim(ent_str_sub(s, 0, end));
}

/* S, which stands behind a name, tells degrees alone: ", MS, MBA", ", Ph.D." */
static bool only_degrees(EntStr s)
{
    size_t at = 0;
    EntStr word;
    while (ent_phrase_next(s, &at, &word)) {
        word = ent_phrase_strip(word, ",.");
        bool letters = word.len <= 5 && ent_phrase_is_upper(word.ptr[0]) &&
                       ent_phrase_is_upper(word.ptr[word.len - 1]);
        if (word.len && !letters && !ent_str_is(word, "Esq")) return false;
    }
    return true;
}

/* Behind "Media contact: " at the front of S. */
static size_t behind_label(EntStr s)
{
    size_t colon = ent_str_find(s, ENT_STR(":"));
    if (colon == SIZE_MAX || colon > MAX_LABEL) return 0;
    size_t begin = colon + 1;
    while (begin < s.len && s.ptr[begin] == ' ') begin++;
    return begin;
}

/* S has a noun of a title or of those who answer for a body: "Head of Press", "Communications". */
static bool has_title(EntStr s)
{
    static const char *const nouns[] = {
        "officer",       "director",    "manager",   "president",  "secretary",
        "head",          "chief",       "editor",    "spokesman",  "spokesperson",
        "spokeswoman",   "adviser",     "advisor",   "lead",       "attach\xC3\xA9",
        "specialist",    "coordinator", "executive", "partner",    "founder",
        "minister",      "professor",   "counsel",   "ceo",        "cfo",
        "coo",           "cmo",         "cto",       "cco",        "vp",
        "svp",           "evp",         "associate", "consultant", "chairman",
        "chair",         "chairwoman",  "principal", "co-founder", "owner",
        "vice-president"};
    for (size_t i = 0; i < sizeof nouns / sizeof *nouns; i++)
        if (ent_phrase_find_word(s, ent_str(nouns[i])) != SIZE_MAX) return true;
    return false;
}

/* S is two fields or three of words with capitals, a town and its state the last ones. */
static bool ends_in_seat(EntStr s)
{
    enum { WORDS = 9 };
    size_t at = 0, words = 0, commas = 0;
    EntStr word;
    for (; ent_phrase_next(s, &at, &word); words++) {
        bool bracket = word.len > 2 && word.ptr[0] == '(';
        if (!ent_phrase_is_upper(word.ptr[bracket])) return false;
        commas += word.ptr[word.len - 1] == ',';
    }
    return commas == 2 && words >= 3 && words <= WORDS;
}

bool ent_contact_seat(EntStr s)
{
    if (s.len > MAX_LINE || !ent_contact_is_line(s)) return false;
    size_t end = before_addresses(s);
    return end > 0 && ent_phrase_starts(ent_str_trim(ent_str_sub(s, end, s.len)), "www.") &&
           !has_digit(ent_str_sub(s, 0, end)) && ends_in_seat(ent_str_sub(s, 0, end));
}

size_t ent_contact_post(EntStr s)
{
    static const char *const marks[] = {"appeared first on ", "first appeared on "};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        size_t at = ent_phrase_find(s, marks[i]);
        bool name = at != SIZE_MAX && ent_phrase_starts(s, "the post ") &&
                    s.len - at <= strlen(marks[i]) + MAX_TITLE;
        if (name) return at;
    }
    return 0;
}

EntContactLine ent_contact_read(EntStr s, EntSegment *told)
{
    size_t post = ent_contact_post(s);
    if (post) {
        *told = (EntSegment){(uint32_t)post, (uint32_t)s.len};
        return ENT_CONTACT_WORDS;
    }
    size_t begin = behind_label(s);
    EntStr rest = ent_str_sub(s, begin, s.len);
    EntStr words =
        ent_phrase_strip(ent_str_sub(rest, 0, before_addresses(rest)), " ,|-:;\xE2\x80\x93\x94");
    if (words.len == 0 || words.len > MAX_LINE || has_digit(words)) return ENT_CONTACT_OTHER;
    told->begin = (uint32_t)(words.ptr - s.ptr);
    told->end = told->begin + (uint32_t)words.len;
    EntStr name = first_field(words);
    if (is_name(name) && !has_title(name)) {
        if (has_title(words)) return ENT_CONTACT_PERSON;
        bool comma = name.len < words.len && words.ptr[name.len] == ',';
        if (name.len == words.len ||
            (comma && only_degrees(ent_str_sub(words, name.len, words.len))))
            return ENT_CONTACT_NAME;
    }
    bool few = begin == 0 && words.len <= MAX_TITLE && ent_phrase_is_upper(words.ptr[0]) &&
               !ent_phrase_is_sentence(words);
    if (!few) return ENT_CONTACT_OTHER;
    return has_title(words) ? ENT_CONTACT_TITLE : ENT_CONTACT_WORDS;
}
