/* Lists with a name on each line. "Sponsors include:" or "Top Holdings:" says that the lines below
 * are bodies; a line that is nothing but a name is the whole name, with its small words: "Museum of
 * Ports and Trade". So is what stands before the colon or dash where each line tells of its body:
 * "Quorvane: pumps for small ports". */
#include "base/ascii.h"
#include "mention/finder.h"

enum { ROWS = 128, NAME = 10 }; /* lines of a list; tokens of a name */

typedef struct Rows {
    EntSpan name[ROWS];
    uint32_t count, common, persons;
    bool told; /* each line goes on with what its body does */
} Rows;

bool ent_opens_item(const EntFinder *f, uint32_t i)
{
    static const char *const marks[] = {"*", "\xE2\x80\xA2", "\xC2\xB7"};
    return f->words[i].opens || f->tokens[i].sentence_start ||
           (i > 0 && ENT_STR_AMONG(ent_finder_text(f, i - 1), marks));
}

uint32_t ent_behind_item_mark(const EntFinder *f, uint32_t i)
{
    static const char *const marks[] = {"*", "-", "\xE2\x80\x93", "\xE2\x80\xA2", "\xC2\xB7"};
    bool number = ent_ascii_digit(ent_byte_at(ent_finder_text(f, i), 0));
    if (number && ent_finder_is(f, i + 1, ".")) i += 2;
    while (ENT_STR_AMONG(ent_finder_text(f, i), marks)) i++;
    return i;
}

/* The line is done at I, or says no more than a figure or a place of the one named before. */
static bool closes_row(const EntFinder *f, uint32_t i)
{
    static const char *const marks[] = {"-", "\xE2\x80\x93", "\xE2\x80\x94", "(", ":"};
    return i >= f->count || f->words[i].opens ||
           (ENT_STR_AMONG(ent_finder_text(f, i), marks) && i + 1 < f->count &&
            (ent_ascii_digit(ent_byte_at(ent_finder_text(f, i + 1), 0)) ||
             ent_finder_is(f, i, "(")));
}

/* A colon or dash at I, behind which the line goes on to tell of the one named. */
static bool opens_telling(const EntFinder *f, uint32_t i)
{
    static const char *const marks[] = {"-", "\xE2\x80\x93", "\xE2\x80\x94", ":"};
    return i + 1 < f->count && ENT_STR_AMONG(ent_finder_text(f, i), marks) &&
           !f->words[i + 1].glued && !f->words[i].opens && !f->words[i + 1].opens;
}

static bool name_word(const EntFinder *f, uint32_t i)
{
    EntStr text = ent_finder_text(f, i);
    bool inside = ent_str_is(f->tokens[i].tag, "POS") || ent_str_is(text, "&") ||
                  ent_str_is(text, "'") || ent_str_is(text, "/") ||
                  (ent_str_is(text, "-") && f->words[i].glued);
    return (f->words[i].letters && f->words[i].capital) || f->words[i].digits || inside;
}

/* A small word between two of a name: "of", "for the", "at". */
static bool link_word(const EntFinder *f, uint32_t i)
{
    static const char *const links[] = {"of", "for", "and", "the", "at", "in", "on", "de", "la"};
    return !f->words[i].capital && ENT_STR_AMONG(ent_finder_text(f, i), links);
}

/* The name that the line at I is, behind its mark, or, where lines are TOLD, that it begins with;
 * an empty span where it is none. */
static EntSpan name_of_line(const EntFinder *f, uint32_t i, bool told)
{
    EntSpan name = {ent_behind_item_mark(f, i), 0}, none = {0, 0};
    if (name.begin >= f->count || !f->words[name.begin].capital) return none;
    name.end = name.begin;
    while (name.end < f->count && name.end < name.begin + NAME &&
           (name.end == name.begin || !f->words[name.end].opens) &&
           (name_word(f, name.end) || link_word(f, name.end)))
        name.end++;
    bool ends = told ? opens_telling(f, name.end) : closes_row(f, name.end);
    if (!ends || !name_word(f, name.end - 1)) return none;
    if (ent_finder_is(f, name.begin, "about")) return none;
    bool the = ent_finder_is(f, name.begin, "the") && name.end > name.begin + 1;
    return the ? (EntSpan){name.begin + 1, name.end} : name;
}

uint32_t ent_next_line(const EntFinder *f, uint32_t i)
{
    do i++;
    while (i < f->count && !f->words[i].opens);
    return i;
}

/* Somebody's name: two words or three, the first a given name. */
static bool person_row(const EntFinder *f, EntSpan name)
{
    uint32_t words = ent_finder_words(f, name);
    bool surname = ent_finder_has(f, name.end - 1, ENT_SENSE_Surname) ||
                   ent_str_is(f->tokens[name.end - 1].label, "PERSON");
    return words >= 2 && words <= 3 && surname && f->tokens[name.end - 1].text.len > 1 &&
           ent_finder_has(f, name.begin, ENT_SENSE_GivenName) &&
           !ent_is_name_head(f, name.begin, name.end);
}

static void gather(const EntFinder *f, Rows *rows, uint32_t i)
{
    enum { LINE = 24, TOLD = 80 }; /* tokens */
    while (i < f->count && rows->count < ROWS) {
        EntSpan name = name_of_line(f, i, rows->told);
        uint32_t next = ent_next_line(f, i);
        if (name.begin == name.end || next > i + (rows->told ? TOLD : LINE)) return;
        rows->common += ent_only_common(f, name);
        rows->persons += person_row(f, name);
        rows->name[rows->count++] = name;
        i = next;
    }
}

/* The mention that is all of NAME, or begins it and is known or a person. */
static bool found_already(const EntFinder *f, EntSpan name)
{
    for (size_t k = 0; k < f->out->list.len; k++) {
        EntMention *m = &f->out->list.at[k];
        if (m->tokens.begin != name.begin || m->type != ENT_MENTION_ENTITY) continue;
        bool body = ent_class_top(m->kind) == ENT_CLASS_Organisation;
        if (m->tokens.end == name.end && (body || m->sense)) {
            m->strength = ENT_STRENGTH_SURE;
            return true;
        }
    }
    return false;
}

EntStatus ent_take_row(EntFinder *f, EntSpan name)
{
    if (found_already(f, name) || person_row(f, name)) return ENT_OK;
    EntTyping typing = ent_name_typing(f, name);
    bool body =
        typing.kind != ENT_CLASS_NONE && ent_class_top(typing.kind) == ENT_CLASS_Organisation;
    ent_finder_clear(f, name);
    return ent_finder_add_name(f, name, body ? typing.kind : ENT_CLASS_Company, ENT_STRENGTH_SURE);
}

/* Enough lines, and not mostly persons or words that name nobody. */
static bool name_bodies(const Rows *rows)
{
    bool common = rows->told ? 2 * rows->common > rows->count : 3 * rows->common > 2 * rows->count;
    return rows->count >= 3 && !common && 2 * rows->persons <= rows->count;
}

EntStatus ent_find_rows(EntFinder *f)
{
    for (uint32_t k = 0; k < f->count; k++) {
        uint32_t i = ent_announces_bodies(f, k);
        if (!i || i >= f->count || !f->words[i].opens) continue;
        Rows rows = {.count = 0};
        gather(f, &rows, i);
        if (rows.count == 0) {
            rows.told = true;
            gather(f, &rows, i);
        }
        for (uint32_t n = 0; name_bodies(&rows) && n < rows.count; n++)
            ENT_TRY(ent_take_row(f, rows.name[n]));
    }
    return ENT_OK;
}
