#include "store/sparql.h"

#include "base/ascii.h"

/* Behind the string whose first quotation mark, single or double, stands at I. */
static size_t skip_string(EntStr s, size_t i)
{
    unsigned char quote = ent_byte_at(s, i);
    bool is_long = ent_byte_at(s, i + 1) == quote && ent_byte_at(s, i + 2) == quote;
    for (i += is_long ? 3 : 1; i < s.len; i++) {
        if (s.ptr[i] == '\\')
            i++;
        else if (ent_byte_at(s, i) == quote && !is_long)
            return i + 1;
        else if (ent_byte_at(s, i) == quote && ent_byte_at(s, i + 1) == quote &&
                 ent_byte_at(s, i + 2) == quote)
            return i + 3;
    }
    return s.len;
}

/* Behind the IRI whose '<' stands at I; behind the '<' alone where it compares. */
static size_t skip_iri(EntStr s, size_t i)
{
    size_t end = i + 1;
    while (end < s.len && (unsigned char)s.ptr[end] > ' ' && !strchr("<>\"{}|^`\\", s.ptr[end]))
        end++;
    return ent_byte_at(s, end) == '>' ? end + 1 : i + 1;
}

static size_t skip_line(EntStr s, size_t i)
{
    while (i < s.len && s.ptr[i] != '\n') i++;
    return i;
}

static size_t word_end(EntStr s, size_t i)
{
    while (i < s.len && (ent_ascii_letter(s.ptr[i]) || ent_ascii_digit(s.ptr[i]) ||
                         s.ptr[i] == '_' || (unsigned char)s.ptr[i] >= 0x80))
        i++;
    return i;
}

/* Behind a prefixed name's local part, which begins at I. */
static size_t local_end(EntStr s, size_t i)
{
    while (i < s.len && (word_end(s, i) > i || strchr(":.-%\\", s.ptr[i]))) i++;
    return i;
}

/* The next bare word of QUERY from byte *AT on, which moves behind it; empty at the end. */
static EntStr next_word(EntStr query, size_t *at)
{
    for (size_t i = *at; i < query.len;) {
        char c = query.ptr[i];
        size_t end = word_end(query, i);
        if (c == '#') {
            i = skip_line(query, i);
        } else if (c == '"' || c == '\'') {
            i = skip_string(query, i);
        } else if (c == '<') {
            i = skip_iri(query, i);
        } else if (c == '?' || c == '$' || c == '@') {
            i = word_end(query, i + 1);
        } else if (end > i && ent_byte_at(query, end) == ':') {
            i = local_end(query, end + 1);
        } else if (end > i) {
            *at = end;
            return ent_str_sub(query, i, end);
        } else {
            i = c == ':' ? local_end(query, i + 1) : i + 1;
        }
    }
    *at = query.len;
    return ENT_STR_EMPTY;
}

bool ent_sparql_makes_graph(EntStr query)
{
    static const char *const graphs[] = {"construct", "describe"};
    static const char *const others[] = {"select", "ask"};
    EntStr word;
    for (size_t at = 0; (word = next_word(query, &at)).len > 0;) {
        if (ENT_STR_AMONG(word, graphs)) return true;
        if (ENT_STR_AMONG(word, others)) return false;
    }
    return false;
}

bool ent_sparql_names_graphs(EntStr query)
{
    static const char *const words[] = {"graph", "from"};
    EntStr word;
    for (size_t at = 0; (word = next_word(query, &at)).len > 0;)
        if (ENT_STR_AMONG(word, words)) return true;
    return false;
}
