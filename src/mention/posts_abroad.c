/* Titles that are held to a state or in a city: "Ambassador of Norway to Chile", "Consul General of
 * Japan in Riga". */
#include "mention/finder.h"
#include "mention/name_parts.h"

const EntMention *ent_entity_from(const EntFinder *f, uint32_t i)
{
    if (i >= f->count || !f->taken[i]) return NULL;
    const EntMention *m = ent_mention_from(f, i);
    return m && m->type == ENT_MENTION_ENTITY ? m : NULL;
}

uint32_t ent_behind_place(const EntFinder *f, uint32_t i)
{
    const EntMention *m = ent_entity_from(f, ent_finder_is(f, i, "the") ? i + 1 : i);
    return m && ent_class_top(m->kind) == ENT_CLASS_Place ? m->tokens.end : i;
}

/* "Sultanate", "Republic" with a capital at I: the kind of a state. */
static bool kind_of_state(const EntFinder *f, uint32_t i)
{
    static const char *const states[] = {"kingdom",  "sultanate", "emirate",
                                         "republic", "emirates",  "federation"};
    return i < f->count && f->words[i].capital && ENT_STR_AMONG(ent_finder_text(f, i), states);
}

/* "the Sultanate", "the Holy See" with "the" at I: a state that is called by what it is, with no
 * name behind; the token behind it, or 0. */
static uint32_t unnamed_state(const EntFinder *f, uint32_t i)
{
    uint32_t end = i + 2;
    if (!ent_finder_is(f, i, "the") || end > f->count || !f->words[i + 1].capital) return 0;
    if (ent_finder_is(f, end - 1, "holy") && ent_finder_is(f, end, "see")) return end + 1;
    bool named = ent_finder_is(f, end, "of") || ent_finder_capital(f, end);
    return kind_of_state(f, end - 1) && !named ? end : 0;
}

bool ent_state_at(const EntFinder *f, uint32_t i)
{
    return ent_finder_is(f, i, "the") && kind_of_state(f, i + 1) &&
           (ent_finder_is(f, i + 2, "of") || unnamed_state(f, i));
}

/* "Consul General | of Japan in Riga", "Honorary Consul | of Chile", "Deputy Chief of Mission | in
 * Oslo": the end of whose post it is, and where, or END. */
static uint32_t posted(const EntFinder *f, uint32_t end)
{
    static const char *const titles[] = {"consul", "vice-consul"};
    EntStr last = ent_finder_text(f, end - 1);
    bool affairs =
        ent_str_ends(last, ENT_STR("affaires")) || ent_str_ends(last, ENT_STR("Affaires"));
    bool general = ent_finder_is(f, end - 1, "general") && ent_finder_is(f, end - 2, "consul");
    bool mission = ent_finder_is(f, end - 1, "mission") && ent_finder_is(f, end - 2, "of");
    if (!ENT_STR_AMONG(last, titles) && !general && !mission && !affairs) return end;
    uint32_t of = ent_finder_is(f, end, "of") ? ent_behind_place(f, end + 1) : end;
    if (of == end + 1 || (of == end && !general && !mission)) return end;
    bool abroad = ent_finder_is(f, of, "in") || ent_finder_is(f, of, "to") ||
                  (of > end && ent_finder_is(f, of, "for"));
    uint32_t in = abroad ? ent_behind_place(f, of + 1) : of;
    return in > of + 1 ? in : of;
}

uint32_t ent_accredited(const EntFinder *f, uint32_t end)
{
    static const char *const titles[] = {"ambassador", "envoy",        "representative",
                                         "observer",   "commissioner", "plenipotentiary"};
    if (!ENT_STR_AMONG(ent_finder_text(f, end - 1), titles)) return posted(f, end);
    uint32_t to = ent_finder_is(f, end, "of") ? ent_behind_place(f, end + 1) : end;
    if (!ent_finder_is(f, to, "to")) return end;
    uint32_t state = unnamed_state(f, to + 1);
    if (state) return state;
    const EntMention *m = ent_entity_from(f, ent_finder_is(f, to + 1, "the") ? to + 2 : to + 1);
    return m ? m->tokens.end : end;
}
