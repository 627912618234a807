/* Who holds an event whose name begins with theirs: "Orion Shipping Society Annual Conference". A
 * rule over all facts of an article, for events of which no pattern tells an organiser or host. */
#include "fact/rules_work.h"

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* NAME without "the", years, ordinals and words like "annual" before it. */
static EntStr without_edition(EntStr name)
{
    static const char *const words[] = {"the",    "annual", "inaugural", "first", "second",
                                        "third",  "fourth", "fifth",     "sixth", "seventh",
                                        "eighth", "ninth",  "tenth"};
    for (;;) {
        size_t end = ent_str_find(name, ENT_STR(" "));
        if (end == SIZE_MAX || end == 0) return name;
        EntStr word = ent_str_sub(name, 0, end);
        bool edition = is_digit(word.ptr[0]);
        for (size_t i = 0; i < sizeof words / sizeof *words; i++)
            edition |= ent_str_eq_nocase(word, ent_str(words[i]));
        if (!edition) return name;
        name = ent_str_sub(name, end + 1, name.len);
    }
}

/* NAME goes on behind OWNER with a word that is no number: "Orion Forum", "Orion's Forum", "Orion
 * (OA) Forum", but not "Orion 365 Training". */
static bool begins_with(EntStr name, EntStr owner)
{
    if (owner.len < 3 || name.len < owner.len + 4 || !ent_str_starts(name, owner)) return false;
    EntStr rest = ent_str_sub(name, owner.len, name.len);
    bool genitive = ent_str_starts(rest, ENT_STR("'")) || ent_str_starts(rest, ENT_STR("’"));
    if (genitive) return ent_str_find(rest, ENT_STR(" ")) != SIZE_MAX;
    return rest.ptr[0] == ' ' && !(is_digit(rest.ptr[1]) && is_digit(rest.ptr[rest.len - 1])) &&
           !(is_digit(rest.ptr[1]) && rest.len > 2 && is_digit(rest.ptr[2]) && rest.len > 3 &&
             is_digit(rest.ptr[3]));
}

static bool names_begin(const EntEntity *event, const EntEntity *body)
{
    EntStr name = without_edition(event->name);
    if (begins_with(name, body->name)) return true;
    for (uint32_t i = 0; i < body->other_count; i++)
        if (begins_with(name, body->others[i])) return true;
    return false;
}

/* Kinds of events that bodies hold under their own names. */
static bool held_by_bodies(EntClass kind)
{
    return kind == ENT_CLASS_Conference || kind == ENT_CLASS_Forum || kind == ENT_CLASS_Summit ||
           kind == ENT_CLASS_Seminar || kind == ENT_CLASS_Exhibition || kind == ENT_CLASS_Ceremony;
}

/* A place of the article has the name of BODY too. */
static bool named_as_place(const EntRules *r, const EntEntity *body)
{
    for (uint32_t e = 0; e < r->facts->entities.len; e++)
        if (ent_rules_top(r, e) == ENT_CLASS_Place &&
            ent_str_eq_nocase(r->facts->entities.at[e].name, body->name))
            return true;
    return false;
}

/* EVENT has an organiser or host that is more than somebody's partner: "in partnership with B". */
static bool held_by_another(const EntRules *r, uint32_t event)
{
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        const EntFact *f = ent_rules_fact(r, i);
        bool holds = f->property == ENT_PROPERTY_organiser || f->property == ENT_PROPERTY_host;
        bool partner = ent_str_ends(ent_str(f->pattern), ENT_STR("-with"));
        if (holds && f->subject == event && !partner && !r->drop_fact[i]) return true;
    }
    return false;
}

EntStatus ent_organisers_by_name(EntRules *r)
{
    for (uint32_t e = 0; e < r->facts->entities.len; e++) {
        const EntEntity *event = &r->facts->entities.at[e];
        if (!held_by_bodies(event->kind) || event->described || !event->mention_count ||
            held_by_another(r, e))
            continue;
        for (uint32_t o = 0; o < r->facts->entities.len; o++) {
            const EntEntity *body = &r->facts->entities.at[o];
            if (ent_rules_top(r, o) != ENT_CLASS_Organisation || body->described ||
                body->kind == ENT_CLASS_University || !names_begin(event, body) ||
                named_as_place(r, body))
                continue;
            ENT_TRY(ent_rules_relate(r, e, ENT_PROPERTY_organiser, o, event->mentions[0].begin,
                                     "organiser-by-name", 0.65f));
            break;
        }
    }
    return ENT_OK;
}
