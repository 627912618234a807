/* People who stand on a line of their own above their title, as under letters and in the contacts
 * of a release: "Jan Novak | Press Secretary | Ministry of Energy". The two lines show the person,
 * whatever the name's words are. */
#include "mention/finder.h"
#include "mention/name_parts.h"

enum { NAME = 6, TITLE = 14, OPENING = 5 }; /* tokens */

/* "Jan Novak |, MS, MBA": where the degrees at the end of the line [BEGIN, END) begin, or END. */
static uint32_t before_degrees(const EntFinder *f, uint32_t begin, uint32_t end)
{
    uint32_t comma = begin;
    while (comma < end && !ent_finder_is(f, comma, ",")) comma++;
    for (uint32_t i = comma; i < end; i++)
        if (f->words[i].letters && !f->words[i].upper) return end;
    return comma;
}

/* The line [BEGIN, END) is a name and nothing else: two to four words with capitals. */
static EntSpan name_of_line(const EntFinder *f, uint32_t begin, uint32_t end)
{
    EntSpan none = {0, 0};
    end = before_degrees(f, begin, end);
    while (begin < end && ent_finder_has(f, begin, ENT_SENSE_Honorific))
        begin += ent_finder_is(f, begin + 1, ".") ? 2 : 1;
    uint32_t words = 0;
    if (begin >= end || end > begin + NAME || f->tokens[begin].pos == ENT_POS_VERB) return none;
    for (uint32_t i = begin; i < end; i++) {
        const EntWord *w = &f->words[i];
        bool word = w->capital && w->letters && !w->digits;
        bool given = i > begin && ent_finder_has(f, begin, ENT_SENSE_GivenName);
        bool joins =
            i > begin && i + 1 < end && (ent_finder_is(f, i, "-") || ent_name_particle(f, i));
        if ((!word && !joins) || (ent_finder_has(f, i, ENT_SENSE_Role) && !given)) return none;
        words += word;
    }
    EntSpan name = {begin, end};
    bool given = words == 2 && ent_finder_has(f, begin, ENT_SENSE_GivenName); /* "Ann Street" */
    bool fits = words >= 2 && (given || !ent_is_name_head(f, begin, end)) &&
                !ent_finder_has(f, end - 1, ENT_SENSE_CompanySuffix) &&
                (!ent_only_common(f, name) || ent_finder_has(f, begin, ENT_SENSE_GivenName));
    return fits ? name : none;
}

/* The line [BEGIN, END) is a title, which a name of a body may follow: "Press Secretary", "Head of
 * Grids, Nordwind". */
static bool title_line(const EntFinder *f, uint32_t begin, uint32_t end)
{
    if (begin >= end || end > begin + TITLE || !f->words[begin].capital) return false;
    if (ent_finder_is(f, end - 1, ".")) return false;
    for (uint32_t i = begin; i < end; i++)
        if (!f->words[i].capital &&
            (f->tokens[i].pos == ENT_POS_VERB || f->tokens[i].pos == ENT_POS_AUX))
            return false;
    for (uint32_t i = begin; i < end && i < begin + OPENING && f->words[i].letters; i++)
        if (ent_finder_has(f, i, ENT_SENSE_Role)) return true;
    return false;
}

/* The line [BEGIN, END) ends in a title: "Account Director", "Jan Novak, Account Director". */
static bool ends_in_title(const EntFinder *f, uint32_t begin, uint32_t end)
{
    return end > begin && end <= begin + TITLE && f->words[begin].capital &&
           ent_finder_has(f, end - 1, ENT_SENSE_Role) &&
           (ent_finder_is(f, end - 2, ",") || title_line(f, begin, end) ||
            f->words[end - 2].capital);
}

/* The line [BEGIN, END) below a title is the name of a body. */
static EntStatus take_body(EntFinder *f, uint32_t begin, uint32_t end)
{
    EntSpan name = {begin, end};
    if (begin >= end || end > begin + NAME || !f->words[begin].capital) return ENT_OK;
    for (uint32_t i = begin; i < end; i++)
        if (!f->words[i].letters && !ent_finder_is(f, i, "&") && !ent_finder_is(f, i, "-"))
            return ENT_OK;
    EntTyping typing = ent_name_typing(f, name);
    bool body =
        typing.kind != ENT_CLASS_NONE && ent_class_top(typing.kind) == ENT_CLASS_Organisation;
    if (!body) return ENT_OK;
    for (uint32_t i = begin; i < end; i++) f->out->words[i].heading = false;
    return ent_finder_make_one(f, name, typing.kind);
}

/* The line [BEGIN, END) marks the end of a release: "-end-", "###", "-30-". */
static bool end_mark(const EntFinder *f, uint32_t begin, uint32_t end)
{
    static const char *const marks[] = {"-end-", "- end -", "end",  "ends",  "-ends-",
                                        "###",   "# # #",   "-30-", "- 30 -"};
    EntStr text = end > begin ? ent_str_trim(ent_doc_span_text(f->doc, (EntSpan){begin, end}))
                              : ENT_STR_EMPTY;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (ent_str_eq_nocase(text, ent_str(marks[i]))) return true;
    return false;
}

/* "Headquarters, Quorva", "Harbour Research Center, Quorva": the line [BEGIN, END) says where
 * people are to be reached. OVER: behind the end of a release, where any line that ends in a known
 * place will do. */
static bool office_line(const EntFinder *f, uint32_t begin, uint32_t end, bool over)
{
    uint32_t comma = begin;
    if (begin >= end || end > begin + TITLE || !f->words[end - 1].capital) return false;
    for (uint32_t i = begin; i < end; i++) {
        bool mark = ent_finder_is(f, i, ",");
        if (mark && comma == begin) comma = i;
        if (!mark && !f->words[i].capital && !f->words[i].function) return false;
    }
    if (comma == begin) return false;
    bool seat = ent_finder_is(f, comma - 1, "headquarters") ||
                (over && ent_finder_has(f, end - 1, ENT_SENSE_Name));
    return seat || ent_words_head(f->lexicon, f->doc, begin, comma, ENT_SENSE_OrgHead, NULL);
}

/* "Jan Novak / Maria Lindberg" as the line [BEGIN, END) above the office where they are to be
 * reached: the people, each with a given name that is known, but OVER the end of a release. */
static EntStatus take_people(EntFinder *f, uint32_t begin, uint32_t end, bool over)
{
    for (int take = 0; take < 2; take++)
        for (uint32_t i = begin, stop; i < end; i = stop + 1) {
            stop = i;
            while (stop < end && !ent_finder_is(f, stop, "/") && !ent_finder_is(f, stop, "|"))
                stop++;
            EntSpan name = name_of_line(f, i, stop);
            bool given = over || ent_finder_has(f, name.begin, ENT_SENSE_GivenName);
            if (name.begin == name.end || !given) return ENT_OK;
            if (take) ENT_TRY(ent_finder_make_one(f, name, ENT_CLASS_Person));
        }
    for (uint32_t k = begin; k < end; k++) f->out->words[k].heading = false;
    return ENT_OK;
}

EntStatus ent_find_signatures(EntFinder *f)
{
    bool over = false; /* behind the end of the release */
    for (uint32_t i = 0, next; i < f->count; i = next) {
        next = ent_next_line(f, i);
        over |= end_mark(f, i, next);
        uint32_t end = next < f->count ? ent_next_line(f, next) : next;
        if (office_line(f, next, end, over)) ENT_TRY(take_people(f, i, next, over));
        EntSpan name = name_of_line(f, i, next);
        if (ends_in_title(f, i, next)) ENT_TRY(take_body(f, next, end));
        if (name.begin == name.end || !title_line(f, next, end)) continue;
        for (uint32_t k = i; k < end; k++)
            f->out->words[k].heading = false; /* capitals, but no heading */
        ENT_TRY(ent_finder_make_one(f, name, ENT_CLASS_Person));
    }
    return ENT_OK;
}
