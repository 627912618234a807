#include "nlp/lexeme.h"

#include "nlp/hash.h"
#include "text/case.h"
#include "text/utf8.h"

enum {
    MAX_WORDS = 16384, /* the networks keep a kilobyte beside each */
    MAX_BYTES = 16 << 20,
    LONG_WORD = 100 /* code points */,
    LONGEST_RUN = 4
};

struct EntLexemeEntry {
    EntLexeme lexeme;
    EntLexemeEntry *next;
};

void ent_lexemes_release(EntLexemes *lexemes)
{
    ent_map_release(&lexemes->by_text);
    ENT_VEC_FREE(&lexemes->words);
    ent_arena_release(&lexemes->arena);
    lexemes->bytes = lexemes->count = 0;
}

void ent_lexemes_trim(EntLexemes *lexemes)
{
    if (lexemes->count <= MAX_WORDS && lexemes->bytes <= MAX_BYTES) return;
    ent_map_clear(&lexemes->by_text);
    lexemes->words.len = lexemes->bytes = lexemes->count = 0;
    ent_arena_reset(&lexemes->arena);
}

static uint32_t shape_of(uint32_t cp)
{
    if (ent_char_is_alpha(cp)) return ent_char_is_upper(cp) ? 'X' : 'x';
    return ent_char_is_digit(cp) ? 'd' : cp;
}

EntStr ent_word_shape(EntArena *arena, EntStr text)
{
    size_t n = 0, run = 0;
    uint32_t last = UINT32_MAX;
    if (text.len >= LONG_WORD && ent_utf8_count(text) >= LONG_WORD)
        return ent_arena_copy(arena, ENT_STR("LONG"));
    /* An ill-formed byte becomes three. */
    char *out = ent_arena_alloc(arena, text.len * 3 + 1, 1);
    if (!out) return ENT_STR_EMPTY;
    for (size_t at = 0; at < text.len;) {
        uint32_t shape = shape_of(ent_utf8_next(text, &at));
        run = shape == last ? run + 1 : 0;
        last = shape;
        if (run < LONGEST_RUN) n += ent_utf8_put(shape, out + n);
    }
    return ent_str_n(out, n);
}

static bool fill(EntLexemes *lexemes, EntLexeme *lexeme, EntStr text, EntStr norm)
{
    lexeme->text = ent_arena_copy(&lexemes->arena, text);
    lexeme->norm = ent_arena_copy(&lexemes->arena, norm);
    lexeme->shape = ent_word_shape(&lexemes->arena, text);
    if (!lexeme->text.ptr || !lexeme->norm.ptr || !lexeme->shape.ptr) return false;
    size_t first = 0, third = text.len;
    lexemes->bytes += text.len;
    if (text.len) ent_utf8_next(text, &first);
    for (int i = 0; i < 3 && third > 0; i++) ent_utf8_prev(text, &third);
    lexeme->prefix = ent_str_sub(lexeme->text, 0, first);
    lexeme->suffix = ent_str_sub(lexeme->text, third, text.len);
    lexeme->text_hash = ent_string_id(lexeme->text);
    lexeme->norm_hash = ent_string_id(lexeme->norm);
    lexeme->prefix_hash = ent_string_id(lexeme->prefix);
    lexeme->suffix_hash = ent_string_id(lexeme->suffix);
    lexeme->shape_hash = ent_string_id(lexeme->shape);
    lexeme->is_space = ent_str_is_space(text);
    return true;
}

static bool add_word(EntLexemes *lexemes, EntLexemeEntry *entry)
{
    uint32_t number = (uint32_t)lexemes->words.len;
    if (!ENT_PUSH(&lexemes->words, entry)) return false;
    if (ent_map_put(&lexemes->by_text, entry->lexeme.text, number) == ENT_OK) return true;
    lexemes->words.len--;
    return false;
}

const EntLexeme *ent_lexemes_get(EntLexemes *lexemes, EntStr text, EntStr norm)
{
    uint32_t index = ent_map_get(&lexemes->by_text, text);
    EntLexemeEntry *first = index == ENT_MAP_NONE ? NULL : lexemes->words.at[index];
    for (EntLexemeEntry *entry = first; entry; entry = entry->next)
        if (ent_str_eq(entry->lexeme.norm, norm)) return &entry->lexeme;
    EntLexemeEntry *entry = ENT_ARENA_NEW(&lexemes->arena, EntLexemeEntry, 1);
    if (!entry || !fill(lexemes, &entry->lexeme, text, norm)) return NULL;
    if (first) {
        entry->next = first->next;
        first->next = entry;
    } else if (!add_word(lexemes, entry)) {
        return NULL;
    }
    entry->lexeme.index = lexemes->count++;
    return &entry->lexeme;
}
