/* Names that end in the noun of an event and are none: shows that one watches, salons for hair,
 * games that one plays, appointments with a doctor. */
#include "mention/finder.h"

/* The noun that ends SPAN, by itself or with the word before it, is NOUN alone: "show", but no
 * "motor show". */
static bool ends_in(const EntFinder *f, EntSpan span, const char *noun)
{
    uint32_t length;
    return span.end - span.begin > 1 && ent_finder_is(f, span.end - 1, noun) &&
           ent_words_head(f->lexicon, f->doc, span.begin, span.end, ENT_SENSE_EventHead, &length) &&
           length == 1;
}

/* "host of | The Amber Show", "on | The Amber Show", "episode of": the words before a programme,
 * from I back. */
static bool watched_before(const EntFinder *f, uint32_t i)
{
    static const char *const nouns[] = {"host",  "hosts",   "episode", "episodes", "star",
                                        "guest", "creator", "season",  "producer", "segment"};
    if (i > 0 && ent_finder_is(f, i - 1, "the")) i--;
    if (i == 0) return false;
    if (ent_finder_is(f, i - 1, "on")) return true;
    return i > 1 && ent_finder_is(f, i - 1, "of") &&
           ENT_STR_AMONG(ent_finder_text(f, i - 2), nouns);
}

/* The sentence of I speaks of what is broadcast. */
static bool told_of_broadcast(const EntFinder *f, uint32_t i)
{
    static const char *const words[] = {
        "podcast",  "podcasts",   "episode", "episodes",  "sitcom",   "television", "tv",
        "radio",    "listener",   "viewer",  "listeners", "viewers",  "talk-show",  "films",
        "showtime", "broadcasts", "aired",   "tune",      "host-read"};
    EntSpan s = f->doc->sentences.at[ent_doc_sentence_of(f->doc, i)];
    for (uint32_t k = s.begin; k < s.end; k++)
        if (ENT_STR_AMONG(ent_finder_text(f, k), words)) return true;
    return false;
}

/* "The Amber Show": one that is watched or heard, by any place where the text has it, and visited
 * at none. */
static bool watched_show(const EntFinder *f, EntSpan span)
{
    bool watched = false;
    if (!ends_in(f, span, "show")) return false;
    for (uint32_t i = ent_finder_first(f, f->tokens[span.begin].text); i < f->count;
         i = ent_finder_again(f, i)) {
        if (!ent_finder_repeats(f, i, span)) continue;
        uint32_t b = i > 0 && ent_finder_is(f, i - 1, "the") ? i - 1 : i;
        if (b > 0 && ent_finder_is(f, b - 1, "at")) return false;
        watched |= watched_before(f, i) || told_of_broadcast(f, i);
    }
    return watched;
}

/* "Amber Salon", in a text about hair and nails. */
static bool beauty_salon(const EntFinder *f, EntSpan span)
{
    static const char *const words[] = {"hair",    "Hair",  "beauty",   "Beauty", "Spa",  "spa",
                                        "stylist", "nails", "stylists", "Nail",   "Nails"};
    if (!ends_in(f, span, "salon")) return false;
    for (size_t k = 0; k < sizeof words / sizeof *words; k++)
        if (ent_finder_first(f, ent_str(words[k])) < f->count) return true;
    return false;
}

/* "Amber Tide Game", "Profile Match": one that is sold or a deed, where nothing says that people
 * come to it. */
static bool game_to_play(const EntFinder *f, EntSpan span)
{
    bool game = ends_in(f, span, "game") || ends_in(f, span, "match");
    return game && !ent_seems_held(f, span);
}

/* "Master of Ceremonies": who leads through it. */
static bool who_leads_it(const EntFinder *f, EntSpan span)
{
    static const char *const masters[] = {"master", "masters", "mistress"};
    return span.end - span.begin == 3 && ENT_STR_AMONG(ent_finder_text(f, span.begin), masters) &&
           ent_finder_is(f, span.begin + 1, "of");
}

bool ent_appointment(const EntFinder *f, uint32_t begin, uint32_t head)
{
    static const char *const sorts[] = {
        "single",    "office",  "postpartum",  "prenatal",  "doctor",  "telehealth", "dental",
        "patient",   "clinic",  "routine",     "wellness",  "medical", "emergency",  "more",
        "follow-up", "details", "information", "physician", "website", "initial"};
    if (!ent_finder_is(f, head, "visit") || head <= begin) return false;
    return ENT_STR_AMONG(ent_finder_text(f, head - 1), sorts);
}

/* "Amber Tide Show The Amber Tide Show": a heading and the sentence below it. */
static bool said_again(const EntFinder *f, EntSpan span)
{
    uint32_t half = (span.end - span.begin) / 2;
    return half >= 2 &&
           ent_finder_repeats(f, span.end - half, (EntSpan){span.begin, span.begin + half});
}

bool ent_mere_event(const EntFinder *f, EntSpan span)
{
    return said_again(f, span) || watched_show(f, span) || beauty_salon(f, span) ||
           game_to_play(f, span) || who_leads_it(f, span) ||
           ent_appointment(f, span.begin, span.end - 1);
}
