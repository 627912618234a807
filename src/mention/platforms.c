/* What looks like a body and is none: platforms that one posts on, "Follow us on Facebook and
 * TikTok" (where a platform acts, signs or is a partner it stays one), and bodies of the sky. */
#include "mention/finder.h"

static bool platform(const EntFinder *f, uint32_t i)
{
    return ent_finder_has(f, i, ENT_SENSE_PlatformName) && f->words[i].letters;
}

static bool between_platforms(const EntFinder *f, uint32_t i)
{
    return platform(f, i) || ent_finder_is(f, i, ",") || ent_finder_is(f, i, "and") ||
           ent_finder_is(f, i, "or") || ent_finder_is(f, i, "&") || ent_finder_is(f, i, "/") ||
           ent_finder_is(f, i, "|") || ent_finder_is(f, i, ":") || ent_finder_is(f, i, "-") ||
           ent_finder_is(f, i, "\xe2\x80\xa2") || f->tokens[i].pos == ENT_POS_SPACE;
}

/* "on", "via", "follow" before the list of platforms that holds I; a line of its own; "@" behind.
 */
static bool posted_on(const EntFinder *f, uint32_t i)
{
    static const char *const before[] = {"on",     "via",   "follow", "through",   "our",
                                         "across", "their", "its",    "including", "like",
                                         "at",     "his",   "her",    "official",  "a"};
    static const char *const behind[] = {"page",  "account", "channel", "group",  "live", "profile",
                                         "video", "app",     "post",    "handle", "@",    "users"};
    uint32_t left = i;
    while (left > 0 && !f->words[left].opens && between_platforms(f, left - 1)) left--;
    if (f->words[left].opens || left == 0)
        return !ent_str_starts(f->tokens[i].dep, ENT_STR("nsubj"));
    return ENT_STR_AMONG(ent_finder_text(f, left - 1), before) ||
           ENT_STR_AMONG(ent_finder_text(f, i + 1), behind) || ent_finder_is(f, left - 1, "@") ||
           ent_finder_is(f, left - 1, ".");
}

/* "Telegram | Discord | Reddit": in a row of links with another. */
static bool in_row_of_links(const EntFinder *f, uint32_t i)
{
    bool left = i >= 2 && ent_finder_is(f, i - 1, "|") && platform(f, i - 2);
    return left || (i + 2 < f->count && ent_finder_is(f, i + 1, "|") && platform(f, i + 2));
}

void ent_drop_platforms(EntFinder *f)
{
    EntMentionList *list = &f->out->list;
    size_t kept = 0;
    for (size_t i = 0; i < list->len; i++) {
        EntMention m = list->at[i];
        bool drop = m.type == ENT_MENTION_ENTITY && m.tokens.end - m.tokens.begin == 1 &&
                    ent_class_top(m.kind) == ENT_CLASS_Organisation &&
                    platform(f, m.tokens.begin) &&
                    (posted_on(f, m.tokens.begin) || in_row_of_links(f, m.tokens.begin));
        EntStr text = f->tokens[m.tokens.begin].text;
        drop |= m.type == ENT_MENTION_ENTITY && ent_str_find(text, ENT_STR("@")) != SIZE_MAX;
        drop |= m.type == ENT_MENTION_ENTITY && ent_heavenly_body(f, m.tokens);
        if (drop)
            f->taken[m.tokens.begin] = 0;
        else
            list->at[kept++] = m;
    }
    list->len = kept;
}
