#include "fact/counterparts.h"

#include "base/ascii.h"

static bool says_counterpart(EntStr title)
{
    return ent_str_eq_nocase(title, ENT_STR("counterpart")) ||
           ent_str_eq_nocase(title, ENT_STR("counterparts"));
}

/* The person of F is somebody's counterpart: "his counterpart Ann Lee", "his counterpart Prince …".
 */
static bool is_counterpart(const EntDoc *doc, const EntFact *f)
{
    if (f->property != ENT_PROPERTY_position) return false;
    if (says_counterpart(f->object.text)) return true;
    size_t at = (size_t)(f->object.text.ptr - doc->text.ptr);
    for (uint32_t i = f->evidence.begin + 1; i < f->evidence.end; i++)
        if (doc->tokens.at[i].begin == at) return says_counterpart(doc->tokens.at[i - 1].text);
    return false;
}

/* "foreign minister": an office that other states have, too; others by their capitals. */
static bool office(EntStr title)
{
    static const char *const nouns[] = {"minister",  "president",  "premier", "chancellor",
                                        "secretary", "ambassador", "speaker", "prosecutor"};
    if (title.len && ent_ascii_upper((unsigned char)title.ptr[0])) return true;
    for (size_t i = 0; i < sizeof nouns / sizeof *nouns; i++)
        if (ent_str_ends(title, ent_str(nouns[i]))) return true;
    return false;
}

/* The title that some other person holds and that stands last before that of OF, or an empty
 * string. */
static EntStr title_before(const EntFacts *facts, const EntDoc *doc, const EntFact *of)
{
    const char *at = of->object.text.ptr;
    uint32_t s = ent_doc_sentence_of(doc, of->evidence.begin);
    uint32_t first = s > 0 ? doc->sentences.at[s - 1].begin : of->evidence.begin;
    const char *from = doc->text.ptr + doc->tokens.at[first].begin;
    EntStr best = ENT_STR_EMPTY;
    for (size_t i = 0; i < facts->facts.len; i++) {
        const EntFact *f = &facts->facts.at[i];
        EntStr title = f->object.text;
        bool held = f->property == ENT_PROPERTY_position && f->subject != of->subject &&
                    !is_counterpart(doc, f) && office(title);
        if (held && title.ptr >= from && title.ptr < at && (!best.len || title.ptr > best.ptr))
            best = title;
    }
    return best;
}

void ent_settle_counterparts(const EntDoc *doc, EntFacts *facts)
{
    for (size_t i = 0; i < facts->facts.len; i++) {
        EntFact *f = &facts->facts.at[i];
        if (!is_counterpart(doc, f)) continue;
        EntStr title = title_before(facts, doc, f);
        if (!title.len) continue;
        f->object.text = title;
        f->object.entity = ENT_NO_ENTITY;
    }
}
