#include "fact/relate.h"

enum { WORDS = 3 }; /* that two names must share at their ends */

static bool is_mark(char c)
{
    return c == '"' || c == '\'' || c == ')' || c == '.' || (unsigned char)c >= 0x80;
}

static EntStr without_marks(EntStr s)
{
    while (s.len && is_mark(s.ptr[s.len - 1])) s.len--;
    return s;
}

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

static bool begins_word(EntStr s, size_t at)
{
    return at == 0 || s.ptr[at - 1] == ' ' || is_mark(s.ptr[at - 1]);
}

static const EntStr prepositions[] = {ENT_STR_INIT(" of "), ENT_STR_INIT(" on "),
                                      ENT_STR_INIT(" for "), ENT_STR_INIT(" about ")};
enum { PREPOSITIONS = sizeof prepositions / sizeof *prepositions };

/* B ends A, or both end in the same WORDS words: an event goes by longer and shorter names. What
 * they share must be more than B's topic. */
static bool names_the_same(EntStr a, EntStr b)
{
    size_t n = 0, words = 0;
    while (n < a.len && n < b.len && lower(a.ptr[a.len - 1 - n]) == lower(b.ptr[b.len - 1 - n]))
        words += a.ptr[a.len - 1 - n++] == ' ';
    bool whole_word = begins_word(a, a.len - n) && begins_word(b, b.len - n);
    if (n == b.len && whole_word) return true;
    for (size_t i = 0; i < PREPOSITIONS; i++)
        if (ent_str_ends(ent_str_sub(b, 0, b.len - n), prepositions[i])) return false;
    return words + whole_word >= WORDS;
}

static bool names_entity(EntStr name, const EntEntity *entity)
{
    if (names_the_same(name, without_marks(entity->name))) return true;
    for (uint32_t i = 0; i < entity->other_count; i++)
        if (names_the_same(name, without_marks(entity->others[i]))) return true;
    return false;
}

/* "press conference of the Baltic Forum" is about it, "opening ceremony of the Baltic Forum" a part
 * of it, "seminar on the Amber Initiative" about that. */
static EntProperty relation_by_name(const EntEntity *event, const EntEntity *other)
{
    EntStr name = without_marks(event->name);
    size_t first = SIZE_MAX, behind = 0;
    bool of = false;
    for (size_t i = 0; i < PREPOSITIONS; i++) {
        size_t at = ent_str_find(name, prepositions[i]);
        if (at >= first) continue;
        first = at;
        behind = at + prepositions[i].len;
        of = i == 0;
    }
    if (first == SIZE_MAX || !names_entity(ent_str_sub(name, behind, name.len), other))
        return ENT_PROPERTY_NONE;
    bool whole = ent_class_top(other->kind) == ENT_CLASS_Event;
    return of && whole && event->kind != ENT_CLASS_PressConference ? ENT_PROPERTY_partOf
                                                                   : ENT_PROPERTY_about;
}

static bool holds_word(EntStr text, EntStr word)
{
    for (size_t at = 0; word.len && at + word.len <= text.len; at++) {
        size_t end = at + word.len;
        bool bounds = begins_word(text, at) &&
                      (end == text.len || text.ptr[end] == ' ' || text.ptr[end] == ',');
        if (bounds && ent_str_eq(ent_str_sub(text, at, end), word)) return true;
    }
    return false;
}

/* "two-day visit to Chile and Peru" takes place in both. */
static bool visits(const EntEntity *event, EntStr name, const EntEntity *place)
{
    static const char *const ways[] = {" to ", "tour of ", "tour across ", "stay in "};
    EntStr goal = ENT_STR_EMPTY;
    for (size_t i = 0; i < sizeof ways / sizeof *ways && !goal.len; i++) {
        size_t at = ent_str_find(name, ent_str(ways[i]));
        if (at != SIZE_MAX) goal = ent_str_sub(name, at + strlen(ways[i]), name.len);
    }
    if (event->kind != ENT_CLASS_Visit || !goal.len) return false;
    if (ent_class_top(place->kind) != ENT_CLASS_Place) return false;
    if (holds_word(goal, place->name)) return true;
    for (uint32_t i = 0; i < place->other_count; i++)
        if (holds_word(goal, place->others[i])) return true;
    return false;
}

static bool visits_by_a_name(const EntEntity *event, const EntEntity *place)
{
    if (visits(event, event->name, place)) return true;
    for (uint32_t i = 0; i < event->other_count; i++)
        if (visits(event, event->others[i], place)) return true;
    return false;
}

static EntStatus relate(const EntDoc *doc, EntFacts *facts, uint32_t e, uint32_t o)
{
    const EntEntity *event = &facts->entities.at[e];
    EntClass top = ent_class_top(facts->entities.at[o].kind);
    bool visited = visits_by_a_name(event, &facts->entities.at[o]);
    if (o == e || (top != ENT_CLASS_Event && top != ENT_CLASS_Initiative && !visited))
        return ENT_OK;
    EntProperty property =
        visited ? ENT_PROPERTY_place : relation_by_name(event, &facts->entities.at[o]);
    if (property == ENT_PROPERTY_NONE || ent_is_related(facts, e, property, o)) return ENT_OK;
    uint32_t sentence = ent_doc_sentence_of(doc, event->mentions[0].begin);
    return ent_relate(facts, e, property, o, doc->sentences.at[sentence], "event-in-name", 0.8f);
}

EntStatus ent_relate_events(const EntDoc *doc, EntFacts *facts)
{
    for (uint32_t e = 0; e < facts->entities.len; e++) {
        const EntEntity *event = &facts->entities.at[e];
        if (ent_class_top(event->kind) != ENT_CLASS_Event || !event->mention_count) continue;
        for (uint32_t o = 0; o < facts->entities.len; o++) ENT_TRY(relate(doc, facts, e, o));
    }
    return ENT_OK;
}
