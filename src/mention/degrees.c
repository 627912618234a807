/* Degrees, licences and honours behind a person's name: "Ann Lee, PhD, MBA", "Karl Moen MD, FACS".
 * Letters that begin with known ones go on with any: "MD, CM, FRCSC". None of them is a name. */
#include "mention/words.h"

bool ent_is_credential(EntStr text)
{
    static const char *const letters[] = {
        "phd",  "md",    "mba",  "cpa",    "cfa",  "cae",   "rn",       "pe",     "jd",   "llm",
        "dds",  "dvm",   "do",   "pmp",    "mph",  "msc",   "bsc",      "ma",     "ms",   "ba",
        "esq",  "jr",    "sr",   "obe",    "mbe",  "cbe",   "np",       "cfp",    "dpt",  "dnp",
        "lcsw", "edd",   "frs",  "mp",     "qc",   "kc",    "facs",     "facp",   "facc", "cissp",
        "frcp", "faan",  "aia",  "faha",   "scd",  "dsc",   "dba",      "llb",    "dmd",  "psyd",
        "drph", "dphil", "ceng", "peng",   "pgeo", "meng",  "beng",     "mphil",  "mpp",  "mpa",
        "mfa",  "msw",   "med",  "bs",     "chfc", "clu",   "ricp",     "aep",    "cipp", "cfre",
        "cism", "cisa",  "acca", "fca",    "phr",  "sphr",  "macp",     "pharmd", "cpc",  "caia",
        "frm",  "rma",   "aprn", "fnp-bc", "fnp",  "fnp-c", "pmhnp-bc", "agnp",   "lmsw", "licsw",
        "cima", "cpwa",  "bsn",  "msn",    "lpc",  "lmft",  "faia",     "leed",   "crna", "fache",
        "mbbs", "frcs",  "mrcp", "frsc",   "frse", "freng"};
    char plain[12];
    size_t n = 0;
    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];
        if (c == '.') continue;
        if (c == '/' || (unsigned char)c >= 0x80) break; /* "CPA/PFS", "CFP\xc2\xae" */
        if (n + 1 >= sizeof plain) return false;
        plain[n++] = c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
    }
    bool capital = text.len > 0 && text.ptr[0] >= 'A' && text.ptr[0] <= 'Z';
    for (size_t i = 0; capital && i < sizeof letters / sizeof *letters; i++)
        if (ent_str_is(ent_str_n(plain, n), letters[i])) return true;
    return false;
}

/* "Ph.D", "Ed.D.", "Pharm.D.": a degree that the tokenizer takes apart at its stop. The token
 * behind the one that opens at I, or I. */
static uint32_t split_degree(const EntDoc *doc, const EntWord *words, uint32_t i)
{
    static const char *const fields[] = {"Ph", "Ed", "Pharm", "Psy", "Au", "Sc", "Th", "Eng"};
    if (i + 2 >= doc->tokens.len || !ENT_STR_AMONG(doc->tokens.at[i].text, fields)) return i;
    bool stop = ent_doc_is(doc, i + 1, ".") && words[i + 1].glued && words[i + 2].glued;
    bool doctor = ent_doc_is(doc, i + 2, "D") || ent_doc_is(doc, i + 2, "D.");
    return stop && doctor ? i + 3 : i;
}

/* The token behind the letters of one known degree at I, or I. */
static uint32_t known_degree(const EntDoc *doc, const EntWord *words, uint32_t i)
{
    enum { LONGEST = 8 };
    if (i >= doc->tokens.len || words[i].opens) return i;
    EntStr text = doc->tokens.at[i].text;
    bool kin = ent_str_starts(text, ENT_STR("Jr")) || ent_str_starts(text, ENT_STR("Sr"));
    if (text.len <= LONGEST && !kin && ent_is_credential(text)) return i + 1;
    return split_degree(doc, words, i);
}

/* "FRCSC", "RPT-S": letters that nothing tells of but the degrees before them, where a mark or "as"
 * goes on behind. The token behind, or I. */
static uint32_t other_letters(const EntDoc *doc, const EntWord *words, uint32_t i)
{
    static const char *const marks[] = {",", "-", "\xe2\x80\x93", "\xe2\x80\x94", ":", "as"};
    enum { LONGEST = 8 };
    uint32_t end = i;
    while (end < doc->tokens.len && !words[end].opens && words[end].upper &&
           doc->tokens.at[end].text.len <= LONGEST && !ent_word_has(&words[end], ENT_SENSE_Name)) {
        end++;
        if (end + 1 >= doc->tokens.len || !ent_doc_is(doc, end, "-") || !words[end].glued) break;
        end++;
    }
    bool more = end > i && end + 1 < doc->tokens.len && !words[end].opens && !words[end + 1].opens;
    return more && ENT_STR_AMONG(doc->tokens.at[end].text, marks) ? end : i;
}

/* Does a person's name end before token I? NAME: what stands at NAME may be a state too, "Lee, MD".
 */
static bool behind_person(const EntDoc *doc, const EntWord *words, uint32_t i, uint32_t name)
{
    if (i == 0 || !words[i - 1].capital || !words[i - 1].letters || words[i].opens) return false;
    bool given = i >= 2 && words[i - 2].capital && ent_word_has(&words[i - 2], ENT_SENSE_GivenName);
    bool surname = ent_word_has(&words[i - 1], ENT_SENSE_Surname) &&
                   !ent_word_has(&words[name], ENT_SENSE_Name);
    return given || surname || ent_str_is(doc->tokens.at[i - 1].label, "PERSON");
}

/* Marks the letters that begin at I behind a comma or the name itself. */
static void mark_series(const EntDoc *doc, EntWord *words, uint32_t i)
{
    uint32_t end = known_degree(doc, words, i);
    while (end > i) {
        for (; i < end; i++) {
            words[i].degree = true;
            words[i].capital = false;
        }
        if (ent_doc_is(doc, i, ",")) i++;
        end = known_degree(doc, words, i);
        if (end == i) end = other_letters(doc, words, i);
    }
}

/* "Karl Moen MD, PhD", not "Chase MD,": two degrees at I without a comma before them. */
static bool two_degrees(const EntDoc *doc, const EntWord *words, uint32_t i)
{
    uint32_t end = known_degree(doc, words, i);
    uint32_t next = end + ent_doc_is(doc, end, ",");
    return end > i && known_degree(doc, words, next) > next;
}

void ent_words_mark_degrees(const EntDoc *doc, EntWord *words)
{
    for (uint32_t i = 1; i + 1 < doc->tokens.len; i++) {
        bool comma = ent_doc_is(doc, i, ",");
        if (behind_person(doc, words, i, i + comma) && (comma || two_degrees(doc, words, i)))
            mark_series(doc, words, i + comma);
    }
}
