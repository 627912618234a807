/* Lists of people with title and employer on each line: "Ann Lee, Head of Ports, Quorvane", "Bo
 * Falk, Professor, Riga University; Founder, Kestrel". Where enough lines have that shape, it shows
 * person, title and employer of each, whatever their words are. */
#include "mention/finder.h"
#include "mention/name_parts.h"

enum { NAME = 7, EMPLOYER = 9, LINE = 48 }; /* tokens */
enum { PARTS = 4, ROWS = 64 };              /* titles of a line, lines of a list */

/* The mark at token I parts the fields of a line: a comma, or a dash or bar between spaces. */
static bool field_mark(const EntFinder *f, uint32_t i)
{
    static const char *const marks[] = {"-", "\xE2\x80\x93", "\xE2\x80\x94", "|"};
    return ent_finder_is(f, i, ",") ||
           (i + 1 < f->count && ENT_STR_AMONG(ent_finder_text(f, i), marks) && !f->words[i].glued &&
            !f->words[i + 1].glued);
}

/* One line, [begin, end) of each. */
typedef struct Row {
    EntSpan name;
    struct {
        EntSpan title, employer;
    } part[PARTS];
    uint32_t parts;
} Row;

static bool link_word(const EntFinder *f, uint32_t i)
{
    static const char *const links[] = {"of", "for", "and", "the", "&", "de", "la", "-", "'", "/"};
    return ENT_STR_AMONG(ent_finder_text(f, i), links) || ent_str_is(f->tokens[i].tag, "POS");
}

/* "Moderator: | Ann Lee", "By | Ann Lee" with the line at I; a label of several is none. */
static uint32_t behind_label(const EntFinder *f, uint32_t i)
{
    if (ent_finder_is(f, i, "by")) return i + 1;
    for (uint32_t k = i + 1; k < f->count && k < i + NAME && !f->words[k].opens; k++)
        if (ent_finder_is(f, k, ":")) return ent_str_is(f->tokens[k - 1].tag, "NNS") ? i : k + 1;
    return i;
}

/* Behind the mark of an item at I, its label and the form of address there. */
static uint32_t first_word(const EntFinder *f, uint32_t i)
{
    i = behind_label(f, ent_behind_item_mark(f, i));
    while (ent_finder_has(f, i, ENT_SENSE_Honorific) ||
           (ent_finder_is(f, i, "the") && ent_finder_has(f, i + 1, ENT_SENSE_Honorific)))
        i += ent_finder_is(f, i + 1, ".") ? 2 : 1;
    return i;
}

/* The name of a person that opens the line at I and stands before a mark, or an empty span. */
static EntSpan person_of_line(const EntFinder *f, uint32_t i)
{
    static const char *const ends[] = {":", "*", ";"};
    EntSpan name = {first_word(f, i), 0}, none = {0, 0};
    uint32_t words = 0;
    for (i = name.begin; i < f->count && i < name.begin + NAME; i++) {
        if (i > name.begin && (f->words[i].opens || field_mark(f, i))) break;
        bool word = f->words[i].capital && f->words[i].letters && !f->words[i].digits;
        bool inside = ent_name_particle(f, i) || (i > name.begin && !f->words[i].letters &&
                                                  !ENT_STR_AMONG(ent_finder_text(f, i), ends));
        if (!word && !inside) return none;
        bool given = i > name.begin && ent_finder_has(f, name.begin, ENT_SENSE_GivenName);
        bool title = ent_finder_has(f, i, ENT_SENSE_Role) && !given; /* "Rhonda Merchant" */
        if (title) return none;
        words += word;
    }
    name.end = i;
    bool fits = words >= 2 && words <= 4 && i < f->count && field_mark(f, i) &&
                (!ent_finder_has(f, i + 1, ENT_SENSE_CompanySuffix) || /* "Orion, Inc." */
                 ent_finder_is(f, i + 2, "-")) &&                      /* "Ann Lee, Co-Founder" */
                f->words[name.begin].capital &&
                !ent_is_name_head(f, name.begin, name.end) &&
                (!ent_only_common(f, name) || ent_finder_has(f, name.begin, ENT_SENSE_GivenName));
    return fits ? name : none;
}

/* A place that the lexicon knows is all of SPAN. */
static bool known_place(const EntFinder *f, EntSpan span)
{
    const EntMention *m = ent_mention_from(f, span.begin);
    return m && m->tokens.end == span.end && m->sense &&
           ent_class_top(m->kind) == ENT_CLASS_Place &&
           !ent_only_common(f, span); /* "Republic", a small town too */
}

/* A title at I that is not the letters of venture capital, "Kestrel VC". */
static bool title_at(const EntFinder *f, uint32_t i)
{
    return ent_finder_has(f, i, ENT_SENSE_Role) && !ent_str_is(f->tokens[i].text, "VC");
}

/* "Talent & Systems" */
static bool two_fields(const EntFinder *f, EntSpan span)
{
    for (uint32_t i = span.begin; i < span.end; i++)
        if (ent_finder_is(f, i, "&") || ent_finder_is(f, i, "and")) return true;
    return false;
}

/* "Orion and Kestrel": two bodies that the lexicon knows. */
static bool two_bodies(const EntFinder *f, EntSpan span)
{
    for (uint32_t i = span.begin + 1; i + 1 < span.end; i++)
        if (ent_finder_is(f, i, "and") && ent_known_body(f, (EntSpan){span.begin, i}) &&
            ent_known_body(f, (EntSpan){i + 1, span.end}))
            return true;
    return false;
}

/* SPAN may be an employer's name: capitals and small words between them, no title and department.
 */
static bool may_employ(const EntFinder *f, EntSpan span)
{
    bool capital = false;
    if (span.begin >= span.end || span.end - span.begin > EMPLOYER) return false;
    for (uint32_t i = span.begin; i < span.end; i++) {
        const EntWord *w = &f->words[i];
        bool small = i == span.begin && i + 1 < span.end && f->words[i + 1].capital &&
                     !w->function; /* "gumi X", but "and Head of Ports" */
        bool word = w->capital || w->digits || (w->letters && small) || !w->letters;
        if (!word && !(i > span.begin && link_word(f, i))) return false;
        if (ent_finder_is(f, i, "@") || ent_finder_calendar(f, i)) return false;
        capital |= w->capital;
    }
    bool role = title_at(f, span.end - 1) || title_at(f, span.begin);
    bool department =
        ent_only_common(f, span) &&
        (ent_lexicon_lists(f->lexicon, ent_finder_text(f, span.end - 1),
                           ENT_WORDS_DepartmentNoun) ||
         (two_fields(f, span) && !ent_finder_has(f, span.end - 1, ENT_SENSE_ArmNoun) &&
          !ent_is_strong_head(f, span.begin, span.end)));
    return capital && !role && !department && !known_place(f, span) && !two_bodies(f, span);
}

/* What closes the line at END, "(Latvia)", ":", is no part of its last name: where that ends. */
static uint32_t without_tail(const EntFinder *f, uint32_t begin, uint32_t end)
{
    static const char *const ends[] = {".", ",", ":", "and"};
    while (end > begin && ENT_STR_AMONG(ent_finder_text(f, end - 1), ends)) end--;
    if (end > begin && ent_finder_is(f, end - 1, ")"))
        for (uint32_t i = end - 1; i > begin; i--)
            if (ent_finder_is(f, i - 1, "(")) return without_tail(f, begin, i - 1);
    return end;
}

/* "Head of Ports, Quorvane" at [BEGIN, END): the title up to the last mark, the name behind it. */
static bool read_part(const EntFinder *f, uint32_t begin, uint32_t end, Row *row)
{
    uint32_t mark = end = without_tail(f, begin, end);
    while (mark > begin && !field_mark(f, mark)) mark--;
    bool legal = mark + 2 >= end && ent_finder_has(f, mark + 1, ENT_SENSE_CompanySuffix);
    if (legal) /* "Quorvane, | Inc." */
        do mark--;
        while (mark > begin && !field_mark(f, mark));
    EntSpan title = {begin, mark}, employer = {mark + 1, end};
    if (ent_finder_is(f, employer.begin, "the")) employer.begin++;
    if (mark <= begin || row->parts == PARTS || !may_employ(f, employer)) return false;
    for (uint32_t i = begin; i < mark; i++)
        if (ent_finder_is(f, i, "at") || ent_finder_is(f, i, ":")) return false;
    row->part[row->parts].title = title;
    row->part[row->parts++].employer = employer;
    return true;
}

/* Where the titles of a line begin behind NAME: its mark and letters of degrees. */
static uint32_t behind_letters(const EntFinder *f, EntSpan name)
{
    uint32_t i = name.end + 1;
    while (i + 1 < f->count && ent_is_credential(f->tokens[i].text) && field_mark(f, i + 1)) i += 2;
    return i;
}

/* The line [BEGIN, END) as a row; false where it has not its shape. */
static bool read_row(const EntFinder *f, uint32_t begin, uint32_t end, Row *row)
{
    *row = (Row){.parts = 0};
    if (end > begin + LINE) return false;
    row->name = person_of_line(f, begin);
    if (row->name.begin == row->name.end) return false;
    for (uint32_t i = row->name.end; i < end; i++)
        if (!f->words[i].capital &&
            (f->tokens[i].pos == ENT_POS_VERB || f->tokens[i].pos == ENT_POS_AUX))
            return false;
    for (uint32_t i = behind_letters(f, row->name), from = i; i <= end; i++) {
        if (i < end && !ent_finder_is(f, i, ";")) continue;
        if (i > from && !read_part(f, from, i, row) && from == row->name.end + 1) return false;
        from = i + 1;
    }
    return row->parts > 0;
}

static bool has_role(const EntFinder *f, EntSpan span)
{
    for (uint32_t i = span.begin; i < span.end; i++)
        if (ent_finder_has(f, i, ENT_SENSE_Role)) return true;
    return false;
}

/* "CEO, Abstract", "Lead, AI 2030": common words that are still the employer's name behind TITLE.
 */
static bool common_name(const EntFinder *f, EntSpan title, EntSpan employer)
{
    bool word = employer.end - employer.begin == 1;
    return (word && ent_leads_a_body(f, title.end - 1)) || f->words[employer.end - 1].digits;
}

/* The list that a line opens, and what its rows are, to tell whether it is one of people and
 * employers. */
typedef struct List {
    Row row[ROWS];
    uint32_t end, count, titled, common, sure;
} List;

/* The list that begins with the line at I; one line within it may be no row. */
static void gather(const EntFinder *f, uint32_t i, List *list)
{
    bool fits = true;
    list->end = i;
    list->count = list->titled = list->common = list->sure = 0;
    while (i < f->count && list->count < ROWS) {
        Row *row = &list->row[list->count];
        uint32_t next = ent_next_line(f, i);
        bool before = fits;
        fits = read_row(f, i, next, row);
        if (!fits && (!before || list->count == 0)) return;
        if (fits) {
            EntSpan title = row->part[0].title, employer = row->part[0].employer;
            bool titled = has_role(f, title), common = ent_only_common(f, employer);
            list->count++;
            list->titled += titled;
            list->common += common;
            list->sure += titled && (!common || common_name(f, title, employer));
            list->end = next;
        }
        i = next;
    }
}

/* A line by itself shows as much as a list where a noun is its title's and a name its employer's.
 */
static bool people_with_employers(const List *list)
{
    bool many = list->count >= 3 && 2 * list->titled >= list->count;
    return list->count > 0 &&
           (list->sure == list->count || (many && 2 * list->common <= list->count));
}

EntStatus ent_finder_make_one(EntFinder *f, EntSpan name, EntClass kind)
{
    for (size_t k = 0; k < f->out->list.len; k++) {
        EntMention *m = &f->out->list.at[k];
        bool whole = m->tokens.begin == name.begin && m->tokens.end == name.end;
        EntClass top =
            whole && m->type == ENT_MENTION_ENTITY ? ent_class_top(m->kind) : ENT_CLASS_NONE;
        if (top != ENT_CLASS_NONE && (top == ent_class_top(kind) || top == ENT_CLASS_Event)) {
            m->strength = ENT_STRENGTH_SURE;
            return ENT_OK;
        }
    }
    ent_finder_clear(f, name);
    return ent_finder_add_name(f, name, kind, ENT_STRENGTH_SURE);
}

/* "Harbour Design & Strategic Alliance | Leader", "Ports and QRW": what lies within TITLE, behind
 * no mark and no "of", is no name, unless the lexicon knows it; nor is anything where no noun says
 * what somebody is. */
static bool field_of_title(const EntFinder *f, const EntMention *m, EntSpan title)
{
    bool within = m->tokens.begin >= title.begin && m->tokens.end <= title.end;
    if (!within || m->type != ENT_MENTION_ENTITY || m->sense) return false;
    uint32_t before = m->tokens.begin - 1;
    bool opens = m->tokens.begin == title.begin || field_mark(f, before);
    bool closes = m->tokens.end == title.end || field_mark(f, m->tokens.end);
    bool of = ent_finder_is(f, before, "of") || ent_finder_is(f, before, "for");
    bool body = (opens && closes) || (of && m->strength == ENT_STRENGTH_SURE);
    return ent_only_common(f, m->tokens) || !body || !has_role(f, title);
}

static void clear_title(EntFinder *f, EntSpan title)
{
    EntMentionList *list = &f->out->list;
    size_t kept = 0;
    for (size_t k = 0; k < list->len; k++) {
        const EntMention *m = &list->at[k];
        if (!field_of_title(f, m, title)) {
            list->at[kept++] = *m;
            continue;
        }
        for (uint32_t i = m->tokens.begin; i < m->tokens.end; i++) f->taken[i] = 0;
    }
    list->len = kept;
}

static EntStatus take_names(EntFinder *f, const Row *row)
{
    uint32_t line = row->name.begin;
    do f->out->words[line].heading = false; /* capitals, but no heading */
    while (++line < f->count && !f->words[line].opens);
    ENT_TRY(ent_finder_make_one(f, row->name, ENT_CLASS_Person));
    for (uint32_t n = 0; n < row->parts; n++) {
        EntTyping typing = ent_name_typing(f, row->part[n].employer);
        bool body =
            typing.kind != ENT_CLASS_NONE && ent_class_top(typing.kind) == ENT_CLASS_Organisation;
        clear_title(f, row->part[n].title);
        if (!ENT_PUSH(&f->row_titles, row->part[n].title)) return ENT_ERR_MEMORY;
        ENT_TRY(
            ent_finder_make_one(f, row->part[n].employer, body ? typing.kind : ENT_CLASS_Company));
    }
    return ENT_OK;
}

/* The roles found in TITLE: their number, and the last of them. */
static uint32_t roles_in(EntFinder *f, EntSpan title, EntMention **role)
{
    uint32_t count = 0;
    for (size_t k = 0; k < f->out->list.len; k++) {
        EntMention *m = &f->out->list.at[k];
        if (m->tokens.begin < title.begin || m->tokens.end > title.end) continue;
        if (m->type != ENT_MENTION_ROLE) return UINT32_MAX; /* "Advisor, Quorvane, Kestrel" */
        *role = m;
        count++;
    }
    return count;
}

/* "Director - Harbours and Piers" is one title, and so is what has no noun of a title at all. */
static EntStatus take_title(EntFinder *f, EntSpan title)
{
    EntMention *role = NULL;
    uint32_t count = roles_in(f, title, &role);
    if (count > 1) return ENT_OK;
    if (count == 0 && f->words[title.begin].capital && title.end - title.begin <= NAME)
        return ent_finder_add(f, (EntMention){.type = ENT_MENTION_ROLE,
                                              .tokens = title,
                                              .head = ent_finder_head(f, title),
                                              .value = UINT32_MAX});
    if (count == 0) return ENT_OK;
    bool further = role->tokens.end < title.end && field_mark(f, role->tokens.end);
    if (further) role->tokens.end = title.end;
    bool before = role->tokens.begin > title.begin;
    for (uint32_t i = title.begin; i < role->tokens.begin; i++)
        before &= !field_mark(f, i) && !ent_finder_is(f, i, "(");
    if (before) role->tokens.begin = title.begin;
    for (uint32_t i = role->tokens.begin; i < role->tokens.end; i++) f->taken[i] = 1;
    return ENT_OK;
}

EntStatus ent_find_title_rows(EntFinder *f)
{
    List list;
    for (uint32_t i = 0; i < f->count; i = ent_next_line(f, i)) {
        gather(f, i, &list);
        for (uint32_t n = 0; people_with_employers(&list) && n < list.count; n++)
            ENT_TRY(take_names(f, &list.row[n]));
        if (list.count) i = list.end - 1;
    }
    return ENT_OK;
}

EntStatus ent_settle_row_titles(EntFinder *f)
{
    for (size_t n = 0; n < f->row_titles.len; n++) ENT_TRY(take_title(f, f->row_titles.at[n]));
    return ENT_OK;
}
