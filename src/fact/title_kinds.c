#include "fact/title_kinds.h"

#include "base/ascii.h"

/* PHRASE stands in TITLE as whole words, whatever the case. */
bool ent_title_holds(EntStr title, const char *phrase)
{
    size_t n = strlen(phrase);
    for (size_t i = 0; i + n <= title.len; i++) {
        bool begins = i == 0 || !ent_ascii_letter(title.ptr[i - 1]);
        bool ends = i + n == title.len || !ent_ascii_letter(title.ptr[i + n]);
        if (begins && ends && ent_str_eq_nocase(ent_str_n(title.ptr + i, n), ent_str(phrase)))
            return true;
    }
    return false;
}

/* The last words of TITLE are WORDS. */
bool ent_title_ends_in(EntStr title, const char *words)
{
    size_t n = strlen(words);
    if (title.len < n || (title.len > n && ent_ascii_letter(title.ptr[title.len - n - 1])))
        return false;
    return ent_str_eq_nocase(ent_str_n(title.ptr + title.len - n, n), ent_str(words));
}

bool ent_title_holds_any(EntStr title, const char *const *phrases, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (ent_title_holds(title, phrases[i])) return true;
    return false;
}

/* "CPO", "CHRO": the letters of a chief officer's title. */
static bool chief_letters(EntStr title)
{
    if (title.len < 3 || title.len > 4 || title.ptr[0] != 'C' || title.ptr[title.len - 1] != 'O')
        return false;
    for (size_t i = 0; i < title.len; i++)
        if (!ent_ascii_upper((unsigned char)title.ptr[i])) return false;
    return true;
}

/* Titles that belong to a company or the like, not to a state. */
bool ent_business_title(EntStr title)
{
    static const char *const words[] = {"ceo",
                                        "cto",
                                        "cfo",
                                        "coo",
                                        "cmo",
                                        "chief",
                                        "founder",
                                        "co-founder",
                                        "cofounder",
                                        "officer",
                                        "vice president",
                                        "managing director",
                                        "general manager",
                                        "executive chairman",
                                        "head of",
                                        "executive director",
                                        "president",
                                        "svp",
                                        "evp",
                                        "vp",
                                        "co-ceo",
                                        "general counsel",
                                        "partner",
                                        "partners"};
    static const char *const chairs[] = {"chairman", "chairwoman", "chairperson"};
    if (ENT_STR_AMONG(title, chairs)) return true; /* "chairman of the committee" tells more */
    if (ent_title_holds(title, "chief of")) return false; /* "chief of mission" */
    if (ent_title_holds(title, "business partner")) return false;
    if (chief_letters(title)) return true;
    return ent_title_holds_any(title, words, sizeof words / sizeof *words);
}

/* "HR director", "Enterprise Account Manager": staff, whom a company that an article is about
 * employs. A bare "director" or one of photography makes films. */
bool ent_staff_title(EntStr title)
{
    static const char *const heads[] = {"director",
                                        "manager",
                                        "specialist",
                                        "coordinator",
                                        "treasurer",
                                        "owner",
                                        "co-owner",
                                        "lead",
                                        "controller",
                                        "spokeswoman",
                                        "spokesman",
                                        "spokesperson",
                                        "board chair",
                                        "advisory chair",
                                        "executive chair",
                                        "vice chair",
                                        "board member",
                                        "works council chairman",
                                        "works council chairwoman",
                                        "works council head"};
    static const char *const fields[] = {"director of", "manager of", "lead of"};
    static const char *const films[] = {"photography", "assistant director", "casting",    "film",
                                        "stage",       "art director",       "co-director"};
    if (ent_title_holds_any(title, films, sizeof films / sizeof *films)) return false;
    if (ent_title_holds_any(title, fields, sizeof fields / sizeof *fields)) return true;
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
        if (ent_title_ends_in(title, heads[i]))
            return !ent_str_eq_nocase(title, ENT_STR("director"));
    return false;
}

/* Titles that a university has. */
bool ent_academic_title(EntStr title) /* "vice-rector" holds "rector" */
{
    static const char *const words[] = {"chancellor", "rector", "registrar", "provost", "bursar"};
    return ent_title_holds_any(title, words, sizeof words / sizeof *words);
}

/* "vice president of small business | in Bavaria": a title with a field is held there, not of it.
 */
bool ent_title_of_field(EntStr title)
{
    static const char *const titles[] = {"vice president of", "director of", "manager of",
                                         "head of", "vp of"};
    return ent_title_holds_any(title, titles, sizeof titles / sizeof *titles);
}

/* TITLE is one that companies have and universities and authorities have not. */
bool ent_company_title(EntStr title)
{
    static const char *const words[] = {"ceo",        "cfo",
                                        "coo",        "cto",
                                        "founder",    "founders",
                                        "co-founder", "chief executive officer",
                                        "owner",      "managing director"};
    return ent_title_holds_any(title, words, sizeof words / sizeof *words);
}
