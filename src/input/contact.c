#include "input/contact.h"

#include <string.h>

#include "base/ascii.h"
#include "input/phrase.h"

enum { LONGEST = 200, LABEL = 40, NAME = 40, NAME_WORDS = 4 };

/* The part of S before the next comma at *AT, trimmed; false at the end. */
static bool next_part(EntStr s, size_t *at, EntStr *part)
{
    if (*at >= s.len) return false;
    EntStr rest = ent_str_sub(s, *at, s.len);
    size_t comma = ent_str_find(rest, ENT_STR(", "));
    size_t length = comma == SIZE_MAX ? rest.len : comma;
    *part = ent_str_trim(ent_str_sub(rest, 0, length));
    *at += comma == SIZE_MAX ? rest.len : comma + 2;
    return true;
}

/* Behind "Media:" and "For further information:". */
static EntStr behind_label(EntStr s)
{
    size_t colon = ent_str_find(s, ENT_STR(":"));
    if (colon == SIZE_MAX || colon > LABEL) return s;
    return ent_str_trim(ent_str_sub(s, colon + 1, s.len));
}

static EntStr behind_address(EntStr s)
{
    static const char *const forms[] = {"Mr. ", "Ms. ", "Mrs. ", "Dr. ",  "Mr ",
                                        "Ms ",  "Mrs ", "Dr ",   "Prof. "};
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        if (ent_str_starts(s, ent_str(forms[i]))) return ent_str_sub(s, strlen(forms[i]), s.len);
    return s;
}

/* A telephone number, a mail or web address, or another label stands in S. */
static bool has_signs(EntStr s)
{
    for (size_t i = 0; i < s.len; i++)
        if (strchr("@:/|;<>()", s.ptr[i]) || ent_ascii_digit(s.ptr[i])) return true;
    return false;
}

/* Two to four words with a capital each, and nothing else. */
static bool is_name(EntStr s)
{
    size_t at = 0, words = 0;
    EntStr word;
    s = behind_address(s);
    if (s.len == 0 || s.len > NAME || has_signs(s)) return false;
    while (ent_phrase_next(s, &at, &word)) {
        if (!ent_phrase_is_upper(word.ptr[0])) return false;
        words++;
    }
    return words >= 2 && words <= NAME_WORDS;
}

/* A word of S is one that titles of those have who answer for a body. */
static bool is_title(EntStr s)
{
    static const char *const nouns[] = {
        "director",    "manager",     "officer",     "head",          "president", "specialist",
        "spokesman",   "spokeswoman", "secretary",   "spokesperson",  "adviser",   "advisor",
        "counsellor",  "counselor",   "coordinator", "lead",          "executive", "founder",
        "co-founder",  "chief",       "partner",     "ceo",           "cfo",       "editor",
        "consultant",  "strategist",  "assistant",   "associate",     "chairman",  "chairwoman",
        "chairperson", "vp",          "dean",        "attach\xc3\xa9"};
    size_t at = 0;
    EntStr word;
    if (has_signs(s)) return false;
    while (ent_phrase_next(s, &at, &word))
        for (size_t i = 0; i < sizeof nouns / sizeof *nouns; i++)
            if (ent_str_eq_nocase(word, ent_str(nouns[i]))) return true;
    return false;
}

/* "Vice President, Investor Relations": the field of a title. */
static bool is_field(EntStr s)
{
    static const char *const fields[] = {"Investor Relations",
                                         "Media Relations",
                                         "Public Relations",
                                         "Press Office",
                                         "Communications",
                                         "Corporate Communications",
                                         "Public Affairs",
                                         "Marketing",
                                         "Corporate Relations",
                                         "External Relations",
                                         "Media"};
    return ENT_STR_AMONG(s, fields);
}

static bool is_body(EntStr s)
{
    enum { SHORTEST = 3 };
    return s.len >= SHORTEST && ent_phrase_is_upper(s.ptr[0]) && !has_signs(s) && !is_title(s) &&
           !ent_phrase_is_sentence(s);
}

/* What the parts of a person's line or lines are, in this order. */
typedef enum Found { NOTHING, PERSON, TITLE, BODY } Found;

/* What S, which follows what is FOUND, brings it to; NOTHING where it is none of it. */
static Found read_line(EntStr s, Found found)
{
    size_t at = 0;
    EntStr part;
    while (next_part(s, &at, &part)) {
        if (found == NOTHING && is_name(part))
            found = PERSON;
        else if ((found == PERSON && is_title(part)) ||
                 (found == TITLE && (is_title(part) || is_field(part))))
            found = TITLE;
        else if (found == TITLE && is_body(part))
            found = BODY;
        else if (found !=
                 BODY) /* what stands behind the body says where that is, or is its whole */
            return NOTHING;
        else if (has_signs(part))
            break;
    }
    return found;
}

size_t ent_contact_officer(EntStr text, const EntSegments *segments, size_t i, size_t end)
{
    enum { LINES = 3 };
    Found found = NOTHING;
    for (size_t n = 0; n < LINES && i + n < end; n++) {
        EntSegment segment = segments->at[i + n];
        EntStr s = ent_str_sub(text, segment.begin, segment.end);
        found = s.len <= LONGEST ? read_line(n == 0 ? behind_label(s) : s, found) : NOTHING;
        if (found == NOTHING) return 0;
        if (found == BODY) return n + 1;
    }
    return 0;
}
