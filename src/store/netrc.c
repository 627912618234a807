#include "store/netrc.h"

typedef struct Entry {
    bool here; /* of the host, or the default */
    EntStr login, password;
} Entry;

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static char unescape(char c)
{
    return c == 'n' ? '\n' : c == 'r' ? '\r' : c == 't' ? '\t' : c;
}

/* A word in quotes, without them, at *AT; {NULL,0} when memory is out. */
static EntStr take_quoted(EntStr text, size_t *at, EntArena *arena)
{
    char *out = ENT_ARENA_NEW(arena, char, text.len - *at + 1);
    size_t n = 0;
    for (++*at; out && *at < text.len && text.ptr[*at] != '"'; ++*at) {
        bool escape = text.ptr[*at] == '\\' && *at + 1 < text.len;
        if (escape) ++*at;
        out[n++] = escape ? unescape(text.ptr[*at]) : text.ptr[*at];
    }
    ++*at;
    return ent_str_n(out, out ? n : 0);
}

/* The next word, or false at the end. */
static bool take_word(EntStr text, size_t *at, EntArena *arena, EntStr *word)
{
    while (*at < text.len && (is_space(text.ptr[*at]) || text.ptr[*at] == '#')) {
        bool comment = text.ptr[*at] == '#';
        while (comment && *at < text.len && text.ptr[*at] != '\n') ++*at;
        if (!comment) ++*at;
    }
    if (*at >= text.len) return false;
    if (text.ptr[*at] == '"') {
        *word = take_quoted(text, at, arena);
        return word->ptr != NULL;
    }
    size_t from = *at;
    while (*at < text.len && !is_space(text.ptr[*at])) ++*at;
    *word = ent_str_sub(text, from, *at);
    return true;
}

/* A macro ends with an empty line. */
static void skip_macro(EntStr text, size_t *at)
{
    size_t end = ent_str_find(ent_str_sub(text, *at, text.len), ENT_STR("\n\n"));
    *at = end == SIZE_MAX ? text.len : *at + end;
}

static bool fits(const Entry *entry, EntStr user)
{
    return entry->here && entry->password.ptr && (!user.len || ent_str_eq(entry->login, user));
}

/* The entry that WORD begins, or one more word of ENTRY. */
static void take(EntStr text, size_t *at, EntArena *arena, EntStr host, EntStr word, Entry *entry)
{
    EntStr value = ENT_STR_EMPTY;
    if (ent_str_is(word, "default")) {
        *entry = (Entry){.here = true};
    } else if (ent_str_is(word, "machine")) {
        bool named = take_word(text, at, arena, &value);
        *entry = (Entry){.here = named && ent_str_eq_nocase(value, host)};
    } else if (ent_str_is(word, "login") && take_word(text, at, arena, &value)) {
        entry->login = value;
    } else if (ent_str_is(word, "password") && take_word(text, at, arena, &value)) {
        entry->password = value;
    } else if (ent_str_is(word, "macdef")) {
        skip_macro(text, at);
    }
}

EntStatus ent_netrc_find(EntStr text, EntStr host, EntArena *arena, EntStr *user, EntStr *password,
                         EntError *err)
{
    Entry entry = {0};
    EntStr word;
    size_t at = 0;
    bool found = false;
    while (!found && take_word(text, &at, arena, &word)) {
        bool begins = ent_str_is(word, "machine") || ent_str_is(word, "default");
        found = begins && fits(&entry, *user);
        if (!found) take(text, &at, arena, host, word, &entry);
    }
    if (!found && !fits(&entry, *user))
        return ent_error_set(err, ENT_ERR_INPUT, NULL, "no password for %.*s%s%.*s",
                             ENT_STR_ARG(*user), user->len ? " at " : "", ENT_STR_ARG(host));
    *user = ent_arena_copy(arena, entry.login);
    *password = ent_arena_copy(arena, entry.password);
    bool kept = user->ptr && password->ptr;
    return kept ? ENT_OK : ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
}
