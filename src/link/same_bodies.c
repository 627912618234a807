/* When two names denote one organisation: legal forms, head nouns, initials, nations and arms of
 * its name. */
#include "base/ascii.h"
#include "link/names.h"

enum { PHRASE = 128 }; /* bytes of words joined */

static bool form_word(const EntLinker *l, EntStr w)
{
    return ent_linker_has(l, w, ENT_SENSE_CompanySuffix) ||
           ent_linker_has(l, w, ENT_SENSE_WeakOrgHead) || ent_str_is(w, "co");
}

static bool company_word(const EntLinker *l, EntStr w)
{
    const EntSense *head = ent_lexicon_sense(l->lexicon, w, ENT_SENSE_OrgHead);
    return form_word(l, w) || (head && head->kind == ENT_CLASS_Company);
}

bool ent_name_of_arm(const EntLinker *l, const EntName *name)
{
    return name->count > 0 && ent_linker_has(l, name->words[name->count - 1], ENT_SENSE_ArmNoun);
}

/* "Orion" and "Orion Ventures", "Orion DAO Venture" */
static bool arm_of(const EntLinker *l, const EntName *shorter, const EntName *longer)
{
    return longer->count > shorter->count && longer->count <= shorter->count + 2 &&
           ent_name_begins(shorter, longer) && ent_name_of_arm(l, longer);
}

/* "Quorvane" and "Quorvane Marine Supply Technologies": a coined word is nobody else's. */
static bool coined_stem(const EntLinker *l, const EntName *shorter, const EntName *longer)
{
    enum { WORDS = 4, LETTERS = 4 };
    static const EntSenseType others[] = {ENT_SENSE_CommonWord, ENT_SENSE_Name, ENT_SENSE_GivenName,
                                          ENT_SENSE_Surname, ENT_SENSE_Demonym};
    if (shorter->count != 1 || longer->count > WORDS || !ent_name_begins(shorter, longer))
        return false;
    if (shorter->words[0].len < LETTERS) return false;
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (ent_linker_has(l, shorter->words[0], others[i])) return false;
    for (uint32_t i = 1; i < longer->count; i++)
        if (ent_linker_has(l, longer->words[i], ENT_SENSE_Name))
            return false; /* its branch there */
    return company_word(l, longer->words[longer->count - 1]) && !ent_name_of_arm(l, longer);
}

/* "Quorva FC": a club, and not the firm or the town whose name it bears. */
static bool club_name(const EntName *name)
{
    static const char *const letters[] = {"fc", "afc", "cf", "sc", "fk", "cc", "rfc"};
    return name->count > 1 && (ENT_STR_AMONG(name->words[name->count - 1], letters) ||
                               ENT_STR_AMONG(name->words[0], letters));
}

/* "QVX" and "Quorva Vessels Exchange Ltd" */
static bool initials_but_form(const EntLinker *l, const EntName *acronym, const EntName *name)
{
    EntName plain = *name;
    while (plain.count > 2 &&
           ent_linker_has(l, plain.words[plain.count - 1], ENT_SENSE_CompanySuffix))
        plain.count--;
    return plain.count < name->count && ent_name_initials(acronym, &plain);
}

/* "Q1" and "Quorva One Inc.": the initials, and the figure of a number's word. */
static bool initials_and_figure(const EntLinker *l, const EntName *shorter, const EntName *name)
{
    static const char *const numbers[] = {"one", "two",   "three", "four", "five",
                                          "six", "seven", "eight", "nine"};
    enum { NUMBERS = sizeof numbers / sizeof *numbers };
    uint32_t count = name->count;
    while (count > 2 && ent_linker_has(l, name->words[count - 1], ENT_SENSE_CompanySuffix)) count--;
    if (shorter->count != 1 || count < 2 || shorter->words[0].len != count) return false;
    EntStr last = name->words[count - 1];
    uint32_t figure = 0;
    while (figure < NUMBERS && !ent_str_is(last, numbers[figure])) figure++;
    if (figure == NUMBERS) return false;
    for (uint32_t i = 0; i + 1 < count; i++)
        if (shorter->words[0].ptr[i] != name->words[i].ptr[0]) return false;
    return shorter->words[0].ptr[count - 1] == (char)('1' + figure);
}

/* "Quorvane" and "Quorvane.co", where it is written as its address. */
static bool adds_domain(const EntLinker *l, const EntName *a, const EntName *b)
{
    if (a->count != 1 || b->count != 1) return false;
    EntStr x = a->words[0], y = b->words[0];
    if (x.len > y.len) {
        x = b->words[0];
        y = a->words[0];
    }
    if (x.len < 3 || y.len < x.len + 3 || !ent_str_starts(y, x) || y.ptr[x.len] != '.')
        return false;
    return ent_lexicon_lists(l->lexicon, ent_str_sub(y, x.len + 1, y.len), ENT_WORDS_NameDomain);
}

/* The words of LONGER from BEGIN on, joined in BUFFER; empty where they are too long. */
static EntStr words_from(const EntName *longer, uint32_t begin, char *buffer, size_t size)
{
    size_t n = 0;
    for (uint32_t i = begin; i < longer->count; i++) {
        if (n + longer->words[i].len + 2 > size) return ENT_STR_EMPTY;
        if (i > begin) buffer[n++] = ' ';
        memcpy(buffer + n, longer->words[i].ptr, longer->words[i].len);
        n += longer->words[i].len;
    }
    return ent_str_n(buffer, n);
}

/* "S.A. de C.V.", "Sp. z o.o.": a legal form of several words behind the COUNT first of LONGER. */
static bool form_of_words(const EntLinker *l, const EntName *longer, uint32_t count)
{
    char phrase[PHRASE], folded[PHRASE];
    if (longer->count < count + 2) return false;
    EntStr rest = words_from(longer, count, phrase, sizeof phrase);
    return rest.len && ent_linker_has(l, ent_lexicon_fold(rest, folded, sizeof folded),
                                      ENT_SENSE_CompanySuffix);
}

/* LONGER is SHORTER with a legal form or a company's head noun behind it. */
static bool adds_form_only(const EntLinker *l, const EntName *shorter, const EntName *longer)
{
    if (!ent_name_begins(shorter, longer)) return false;
    if (form_of_words(l, longer, shorter->count)) return true;
    bool legal = ent_linker_has(l, longer->words[longer->count - 1], ENT_SENSE_CompanySuffix);
    for (uint32_t i = shorter->count; i < longer->count; i++) {
        EntStr w = longer->words[i];
        bool place =
            ent_linker_has(l, w, ENT_SENSE_Name) || ent_linker_has(l, w, ENT_SENSE_Demonym);
        if (place && !form_word(l, w)) return false; /* "Orion UK", but "Orion Co." */
        if (!company_word(l, w) && !legal) return false;
    }
    return true;
}

/* "Quorva" and "Quorva Board", "Quorva Secretariat": who steers or serves a body is no other name
 * of it. */
static bool organ_of(const EntName *shorter, const EntName *longer)
{
    static const char *const organs[] = {"board",       "committee",   "subcommittee",
                                         "secretariat", "directorate", "faculty",
                                         "department",  "division",    "presidency"};
    return longer->count == shorter->count + 1 && ent_name_begins(shorter, longer) &&
           ENT_STR_AMONG(longer->words[longer->count - 1], organs);
}

/* LONGER is SHORTER with a head noun behind it: "Quorva" and "Quorva University", "Orion Field" and
 * "Orion Field Research Union", "Quorva Dal" and "Quorva Dal General Hospital". */
static bool adds_head_only(const EntLinker *l, const EntName *shorter, const EntName *longer)
{
    if (!ent_name_begins(shorter, longer) || longer->count == shorter->count) return false;
    EntStr last = longer->words[longer->count - 1];
    for (uint32_t i = 0; i < shorter->count; i++)
        if (shorter->count == 1 && (ent_linker_has(l, shorter->words[i], ENT_SENSE_Name) ||
                                    ent_linker_has(l, shorter->words[i], ENT_SENSE_CommonWord)))
            return false;
    if (longer->count - shorter->count == 1) return ent_linker_has(l, last, ENT_SENSE_OrgHead);
    char phrase[PHRASE];
    EntStr rest = words_from(longer, shorter->count, phrase, sizeof phrase);
    if (!rest.len) return false;
    if (ent_linker_has(l, rest, ENT_SENSE_OrgHead)) return true;
    bool general = longer->count - shorter->count == 2 && shorter->count >= 2 &&
                   ent_linker_has(l, longer->words[shorter->count], ENT_SENSE_CommonWord) &&
                   !ent_linker_has(l, longer->words[shorter->count], ENT_SENSE_WeakOrgHead);
    return general && ent_linker_has(l, last, ENT_SENSE_OrgHead) && !company_word(l, last);
}

/* Words before the first company word: what two forms of one company share. */
static uint32_t stem_length(const EntLinker *l, const EntName *name)
{
    uint32_t n = name->count;
    while (n > 1 && n + 2 > name->count && company_word(l, name->words[n - 1])) n--;
    return n;
}

/* "glass", "bank": what a company does; not "group", which any may be. */
static bool business_word(const EntLinker *l, EntStr w)
{
    static const char *const any[] = {"group",      "company",     "corporation", "holding",
                                      "holdings",   "enterprise",  "enterprises", "firm",
                                      "industries", "conglomerate"};
    return company_word(l, w) && !ent_linker_has(l, w, ENT_SENSE_CompanySuffix) &&
           !ENT_STR_AMONG(w, any);
}

/* "Helios Glass" and "Helios Steel", "Helios Bank": what the words behind the stem of N words say
 * they do. */
static bool other_business(const EntLinker *l, const EntName *a, const EntName *b, uint32_t n)
{
    bool weak = ent_linker_has(l, a->words[n], ENT_SENSE_WeakOrgHead) ||
                ent_linker_has(l, b->words[n], ENT_SENSE_WeakOrgHead);
    return weak && business_word(l, a->words[n]) && business_word(l, b->words[n]) &&
           !ent_str_eq(a->words[n], b->words[n]);
}

/* "Ministry of Ports" and "Ministry of Ports of Latvia" */
static bool adds_nation_only(const EntLinker *l, const EntName *shorter, const EntName *longer)
{
    if (!ent_name_begins(shorter, longer) || longer->count - shorter->count < 2) return false;
    if (shorter->count < 2 || !ent_str_is(longer->words[shorter->count], "of")) return false;
    EntStr rest = ent_str_n(longer->words[shorter->count + 1].ptr,
                            (size_t)(longer->words[longer->count - 1].ptr +
                                     longer->words[longer->count - 1].len -
                                     longer->words[shorter->count + 1].ptr));
    const EntSense *place = ent_lexicon_sense(l->lexicon, rest, ENT_SENSE_Name);
    return place && ent_class_top(place->kind) == ENT_CLASS_Place;
}

/* Long names that differ in one inner word: translations of one name, but for ministries, of which
 * a state has several with fields in common. */
static bool one_word_apart(const EntLinker *l, const EntName *a, const EntName *b)
{
    uint32_t differ = 0;
    if (a->count != b->count || a->count < 5) return false;
    if (ent_str_is(a->words[0], "ministry") || ent_str_is(a->words[0], "department")) return false;
    if (!ent_str_eq(a->words[0], b->words[0]) ||
        !ent_str_eq(a->words[a->count - 1], b->words[b->count - 1]))
        return false;
    for (uint32_t i = 0; i < a->count; i++) {
        if (ent_str_eq(a->words[i], b->words[i])) continue;
        differ++;
        if (ent_linker_has(l, a->words[i], ENT_SENSE_Name) &&
            ent_linker_has(l, b->words[i], ENT_SENSE_Name))
            return false; /* "Orion Riga Airport Ltd", "Orion Oslo Airport Ltd" */
    }
    return differ == 1;
}

/* Words of NAME without a legal form or a company's head noun behind it. */
static uint32_t without_form(const EntLinker *l, const EntName *name)
{
    uint32_t n = name->count;
    for (; n > 1; n--) {
        const EntSense *head = ent_lexicon_sense(l->lexicon, name->words[n - 1], ENT_SENSE_OrgHead);
        bool company = head && !head->weak && head->kind == ENT_CLASS_Company;
        if (!company && !ent_linker_has(l, name->words[n - 1], ENT_SENSE_CompanySuffix)) break;
    }
    return n;
}

/* "Quorva Chemical Corp." and "Quorva Chemicals": the same words but for a legal form and an "s".
 */
static bool plural_form(const EntLinker *l, const EntName *a, const EntName *b)
{
    uint32_t na = without_form(l, a), nb = without_form(l, b);
    if (na != nb || na < 2) return false;
    for (uint32_t i = 0; i + 1 < na; i++)
        if (!ent_str_eq(a->words[i], b->words[i])) return false;
    EntStr x = a->words[na - 1], y = b->words[na - 1];
    const EntSense *head = ent_lexicon_sense(l->lexicon, x.len < y.len ? x : y, ENT_SENSE_OrgHead);
    if (head && head->kind != ENT_CLASS_Company) return false; /* "Bates and Orion Colleges" */
    const EntStr *longer = x.len > y.len ? &x : &y, *shorter = x.len > y.len ? &y : &x;
    return longer->len == shorter->len + 1 && ent_str_starts(*longer, *shorter) &&
           ent_str_ends(*longer, ENT_STR("s"));
}

/* "Department of Ports" and "Ports Department": the same words but for the small ones. */
static bool same_words(const EntName *a, const EntName *b)
{
    uint32_t na = 0, nb = 0;
    for (uint32_t i = 0; i < a->count; i++) {
        if (ent_small_word(a->words[i])) continue;
        if (!ent_name_has(b, a->words[i])) return false;
        na++;
    }
    for (uint32_t i = 0; i < b->count; i++) nb += !ent_small_word(b->words[i]);
    return na == nb && na >= 2;
}

/* "Riga Harbour Union" and "Law Branch of Riga Harbour Union", "Journal of the Riga Harbour Union"
 */
static bool part_of(const EntName *shorter, const EntName *longer)
{
    uint32_t before = longer->count - shorter->count;
    if (before > 2 && ent_str_is(longer->words[before - 1], "the")) before--;
    return before > 1 && (ent_str_is(longer->words[before - 1], "of") ||
                          ent_str_is(longer->words[before - 1], "for") ||
                          ent_str_is(longer->words[before - 1], "in"));
}

/* "QuorNU" and "Al-Quorva Quorvan National University": pieces that begin with a capital each begin
 * one of the last words. */
static bool pieces_of(const EntName *shorter, const EntName *longer)
{
    enum { LETTERS = 4 };
    EntStr form = shorter->text, key = shorter->count == 1 ? shorter->words[0] : ENT_STR_EMPTY;
    size_t pieces = 0, lower = 0;
    if (key.len < LETTERS || key.len != form.len || !ent_ascii_upper((unsigned char)form.ptr[0]))
        return false;
    for (size_t i = 0; i < form.len; i++) {
        pieces += ent_ascii_upper((unsigned char)form.ptr[i]);
        lower += form.ptr[i] >= 'a' && form.ptr[i] <= 'z';
    }
    if (pieces < 2 || !lower || pieces + lower != form.len) return false;
    uint32_t w = longer->count;
    for (size_t end = form.len; end > 0;) {
        size_t begin = end - 1;
        while (begin > 0 && !ent_ascii_upper((unsigned char)form.ptr[begin])) begin--;
        while (w > 0 && ent_small_word(longer->words[w - 1])) w--;
        if (w == 0 || !ent_str_starts(longer->words[--w], ent_str_sub(key, begin, end)))
            return false;
        end = begin;
    }
    return true;
}

/* "UNIQUOR" and "University of Quorva" */
static bool short_for_university(const EntName *shorter, const EntName *longer)
{
    enum { LETTERS = 2 };
    if (!shorter->acronym || longer->count < 3 || !ent_str_is(longer->words[0], "university") ||
        !ent_str_is(longer->words[1], "of"))
        return false;
    EntStr form = shorter->words[0], place = longer->words[2];
    if (!ent_str_starts(form, ENT_STR("uni"))) return false;
    EntStr rest = ent_str_sub(form, 3, form.len);
    return rest.len >= LETTERS &&
           (ent_str_starts(place, rest) || (rest.len > LETTERS + 1 && ent_str_ends(place, rest)));
}

/* The lexicon knows A and B as two companies: "Orion" and "Orion Energy". */
static bool known_as_two(const EntLinker *l, const EntName *a, const EntName *b)
{
    enum { LONGEST = 96 };
    char folded[2][LONGEST];
    const EntName *names[] = {a, b};
    const EntSense *known[2];
    for (int i = 0; i < 2; i++) {
        if (names[i]->text.len >= LONGEST) return false;
        EntStr key = ent_lexicon_fold(names[i]->text, folded[i], LONGEST);
        known[i] = ent_lexicon_sense(l->lexicon, key, ENT_SENSE_Name);
        if (!known[i] || known[i]->kind != ENT_CLASS_Company) return false;
    }
    return !ent_str_eq(known[0]->label, known[1]->label);
}

/* The code of the nation whose genitive ends at token END, "Norway's", or an empty string. */
static EntStr nation_before(const EntLinker *l, uint32_t end)
{
    if (end == 0 || !ent_str_is(l->doc->tokens.at[end - 1].tag, "POS")) return ENT_STR_EMPTY;
    end--;
    const EntSense *name =
        ent_words_head(l->lexicon, l->doc, end > 4 ? end - 4 : 0, end, ENT_SENSE_Name, NULL);
    return name && name->kind == ENT_CLASS_Country ? name->code : ENT_STR_EMPTY;
}

/* "Foreign Ministry" of whatever nation, or of the same, and "Norwegian Foreign Ministry"; "Pilots
 * Association" and "Latvian Pilots Association". */
static bool adds_nation_before(const EntLinker *l, const EntName *shorter, const EntName *longer)
{
    uint32_t more = longer->count - shorter->count, length = 0;
    const EntSense *head =
        ent_lexicon_sense(l->lexicon, shorter->words[shorter->count - 1], ENT_SENSE_OrgHead);
    if (shorter->count < 2 || more == 0 || more > 3 || !ent_name_ends(shorter, longer) || !head ||
        (head->kind != ENT_CLASS_GovernmentBody && head->kind != ENT_CLASS_Association))
        return false;
    uint32_t begin = longer->tokens.begin;
    const EntSense *nation =
        ent_lexicon_longest(l->lexicon, l->doc, begin, longer->tokens.end, ENT_SENSE_Name, &length);
    if (!nation || length != more)
        nation = ent_lexicon_longest(l->lexicon, l->doc, begin, longer->tokens.end,
                                     ENT_SENSE_Demonym, &length);
    if (!nation || length != more) return false;
    bool town = ent_class_top(nation->kind) == ENT_CLASS_Place && nation->kind != ENT_CLASS_Country;
    if (town && head->kind == ENT_CLASS_Association) return false; /* its branch there */
    EntStr own = nation_before(l, shorter->tokens.begin);
    return !own.len || ent_str_eq(own, nation->code);
}

/* "Fifty 1 Labs" and "Fifty1 Labs": the same letters but for the spaces. */
static bool same_letters(const EntName *a, const EntName *b)
{
    enum { LEAST = 6 };
    if (a->count == b->count) return false;
    size_t i = 0, k = 0, n = 0;
    uint32_t x = 0, y = 0;
    while (x < a->count && y < b->count) {
        if (a->words[x].ptr[i++] != b->words[y].ptr[k++]) return false;
        n++;
        if (i == a->words[x].len) x++, i = 0;
        if (k == b->words[y].len) y++, k = 0;
    }
    return x == a->count && y == b->count && n >= LEAST;
}

/* "Quorva FC" and "Quorva Football Club": letters for the words that say what it is. */
static bool kind_in_letters(const EntName *shorter, const EntName *longer)
{
    uint32_t front = shorter->count - 1;
    if (shorter->count < 2 || longer->count < shorter->count + 1) return false;
    EntStr letters = shorter->words[front], text = shorter->text;
    if (letters.len != longer->count - front || ent_str_eq(letters, longer->words[front]) ||
        !ent_ascii_upper((unsigned char)text.ptr[text.len - 1]))
        return false;
    for (uint32_t i = 0; i < longer->count; i++)
        if (i < front ? !ent_str_eq(shorter->words[i], longer->words[i])
                      : longer->words[i].ptr[0] != letters.ptr[i - front])
            return false;
    return true;
}

/* "quorvanexis" and "quorvnexis", "quorvaenxis": a slip of the pen left X without a letter inside
 * or with two exchanged. */
static bool slip_of_pen(EntStr x, EntStr y)
{
    enum { LEAST = 8, FRONT = 3, END = 2 };
    size_t i = 0, end = 0;
    if (x.len < y.len) {
        EntStr shorter = x;
        x = y;
        y = shorter;
    }
    if (x.len < LEAST || x.len > y.len + 1) return false;
    while (i < y.len && x.ptr[i] == y.ptr[i]) i++;
    while (end < y.len - i && x.ptr[x.len - 1 - end] == y.ptr[y.len - 1 - end]) end++;
    bool lost = x.len == y.len + 1 && i + end == y.len;
    bool exchanged = x.len == y.len && i + end + 2 == x.len && x.ptr[i] == y.ptr[i + 1] &&
                     x.ptr[i + 1] == y.ptr[i];
    return (lost || exchanged) && i >= FRONT && end >= END;
}

/* "Quorvanexis FC" and "Quorvnexis FC": the same words but for one that is written in two ways,
 * neither of which is a word or a person's name. */
static bool misspelled(const EntLinker *l, const EntName *a, const EntName *b)
{
    static const EntSenseType known[] = {ENT_SENSE_CommonWord, ENT_SENSE_Surname,
                                         ENT_SENSE_GivenName, ENT_SENSE_Demonym};
    uint32_t slips = 0;
    if (a->count != b->count || a->acronym || b->acronym) return false;
    for (uint32_t i = 0; i < a->count; i++) {
        EntStr x = a->words[i], y = b->words[i];
        if (ent_str_eq(x, y)) continue;
        if (!slip_of_pen(x, y)) return false;
        for (size_t k = 0; k < sizeof known / sizeof *known; k++)
            if (ent_linker_has(l, x, known[k]) || ent_linker_has(l, y, known[k])) return false;
        bool both = ent_linker_has(l, x, ENT_SENSE_Name) && ent_linker_has(l, y, ENT_SENSE_Name);
        if (both) return false;
        slips++;
    }
    return slips == 1;
}

/* "Quorva Tech" and "Quorva Technical College", "Quorva Institute of Technology". */
static bool short_for_technical(const EntLinker *l, const EntName *shorter, const EntName *longer)
{
    uint32_t front = shorter->count - 1;
    if (shorter->count < 2 || longer->count <= shorter->count ||
        !ent_str_is(shorter->words[front], "tech"))
        return false;
    for (uint32_t i = 0; i < front; i++)
        if (!ent_str_eq(shorter->words[i], longer->words[i])) return false;
    bool technical = ent_str_starts(longer->words[front], ENT_STR("techn")) ||
                     ent_str_is(longer->words[longer->count - 1], "technology");
    const EntSense *head =
        ent_lexicon_sense(l->lexicon, longer->words[longer->count - 1], ENT_SENSE_OrgHead);
    return technical && ((head && head->kind == ENT_CLASS_University) ||
                         ent_str_is(longer->words[front], "institute"));
}

/* "Grupo Quorva" and "Quorva": the noun for a company stands in front of its name, as in Spanish.
 */
static bool adds_front_noun(const EntLinker *l, const EntName *shorter, const EntName *longer)
{
    if (longer->count != shorter->count + 1 || !ent_name_ends(shorter, longer)) return false;
    const EntSense *noun = ent_lexicon_sense(l->lexicon, longer->words[0], ENT_SENSE_FirstOrgHead);
    bool place =
        shorter->count == 1 && (ent_linker_has(l, shorter->words[0], ENT_SENSE_Name) ||
                                ent_linker_has(l, shorter->words[0], ENT_SENSE_CommonWord));
    return noun && noun->kind == ENT_CLASS_Company && !place;
}

int ent_same_organisation(const EntLinker *l, const EntName *a, const EntName *b)
{
    const EntName *shorter = a->count <= b->count ? a : b, *longer = a->count <= b->count ? b : a;
    if (ent_names_equal(a, b)) return 100;
    if (arm_of(l, shorter, longer) || organ_of(shorter, longer) || known_as_two(l, a, b)) return 0;
    if (club_name(longer) && !club_name(shorter) && shorter->count + 1 < longer->count) return 0;
    if (adds_domain(l, a, b)) return 85;
    if (adds_form_only(l, shorter, longer)) return 90;
    if (same_letters(a, b) || kind_in_letters(shorter, longer)) return 90;
    if (misspelled(l, a, b)) return 70;
    if (same_words(a, b) || ent_name_inner_acronym(shorter, longer)) return 85;
    if (plural_form(l, a, b)) return 75;
    if (adds_head_only(l, shorter, longer)) return 75;
    if (ent_name_initials(shorter, longer) && shorter->words[0].len >= 3) return 80;
    if (short_for_university(shorter, longer) || pieces_of(shorter, longer)) return 80;
    if (initials_but_form(l, shorter, longer) && shorter->words[0].len >= 3) return 80;
    if (initials_and_figure(l, shorter, longer)) return 80;
    if (adds_nation_only(l, shorter, longer)) return 70;
    if (adds_nation_before(l, shorter, longer)) return 58;
    if (one_word_apart(l, a, b)) return 60;
    if (ent_name_ends(shorter, longer) && shorter->count >= 3 && !part_of(shorter, longer))
        return 55;
    bool club = ent_name_ends(shorter, longer) && longer->count == shorter->count + 1 &&
                shorter->count >= 2 && longer->words[0].len <= 3 &&
                !ent_linker_has(l, longer->words[0], ENT_SENSE_Name);
    if (short_for_technical(l, shorter, longer)) return 75;
    if (club || adds_front_noun(l, shorter, longer))
        return 55; /* "AC Quorva Mel", "PT Orion Motor" */
    uint32_t n = stem_length(l, a);
    if (n == stem_length(l, b) && n < a->count && n < b->count) {
        bool stems = !other_business(l, a, b, n) && ent_name_of_arm(l, a) == ent_name_of_arm(l, b);
        for (uint32_t i = 0; i < n; i++) stems &= ent_str_eq(a->words[i], b->words[i]);
        bool common = n == 1 && ent_linker_has(l, a->words[0], ENT_SENSE_CommonWord);
        if (stems && !common && !ent_linker_has(l, a->words[0], ENT_SENSE_Name)) return 50;
    }
    if (coined_stem(l, shorter, longer)) return 40;
    bool inner = shorter->count >= 3 && ent_name_within(shorter, longer) &&
                 longer->count == shorter->count + 1 && ent_str_eq(a->words[0], b->words[0]) &&
                 ent_str_eq(a->words[a->count - 1], b->words[b->count - 1]);
    return inner ? 45 : 0;
}
