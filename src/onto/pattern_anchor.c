/* Anchors: a pattern is tried on a sentence only if the sentence holds a unit that every match
 * needs. The rarest one is chosen: a word before a type, few words before many. */
#include "base/ascii.h"
#include "onto/pattern_parse.h"

enum { WEIGHT_OF_TYPE = 1000 };

static uint32_t weight_of(const EntPatternTest *test)
{
    if (test->negated) return UINT32_MAX;
    if (test->attribute == ENT_ATTRIBUTE_type) {
        uint32_t count = 0;
        for (EntTypeSet rest = test->types; rest; rest &= rest - 1) count++;
        return WEIGHT_OF_TYPE * count;
    }
    bool is_word = test->attribute == ENT_ATTRIBUTE_word ||
                   test->attribute == ENT_ATTRIBUTE_lower || test->attribute == ENT_ATTRIBUTE_lemma;
    return is_word && test->word_count ? test->word_count : UINT32_MAX;
}

EntAnchor ent_anchor_of_node(const EntPatternNode *node)
{
    EntAnchor anchor = ENT_ANCHOR_NONE;
    for (uint32_t i = 0; i < node->test_count; i++) {
        uint32_t weight = weight_of(&node->tests[i]);
        if (weight >= anchor.weight) continue;
        anchor.weight = weight;
        anchor.tests[0] = &node->tests[i];
        anchor.count = 1;
    }
    return anchor;
}

EntAnchor ent_anchor_both(EntAnchor a, EntAnchor b)
{
    return b.weight < a.weight ? b : a;
}

EntAnchor ent_anchor_either(EntAnchor a, EntAnchor b)
{
    if (a.weight == UINT32_MAX || b.weight == UINT32_MAX) return ENT_ANCHOR_NONE;
    if (a.count + b.count > ENT_ANCHOR_TESTS) return ENT_ANCHOR_NONE;
    for (uint32_t i = 0; i < b.count; i++) a.tests[a.count++] = b.tests[i];
    a.weight += b.weight;
    return a;
}

void ent_word_bits_add(EntWordBits *bits, EntStr word)
{
    uint64_t hash = ent_str_hash(word);
    bits->at[hash / 64 % 4] |= UINT64_C(1) << hash % 64;
}

bool ent_word_bits_meet(const EntWordBits *a, const EntWordBits *b)
{
    uint64_t common = 0;
    for (int i = 0; i < 4; i++) common |= a->at[i] & b->at[i];
    return common != 0;
}

/* Longer lists of words would let most sentences pass. */
static void need_words(EntPattern *pattern, const EntPatternTest *test)
{
    enum { FEW = 32 };
    bool folded = test->attribute == ENT_ATTRIBUTE_lemma || test->attribute == ENT_ATTRIBUTE_lower;
    if (!folded || test->word_count == 0 || test->word_count > FEW ||
        pattern->word_need_count == ENT_PATTERN_NEEDS)
        return;
    EntWordBits *need = &pattern->word_needs[pattern->word_need_count++];
    for (uint32_t i = 0; i < test->word_count; i++) ent_word_bits_add(need, test->words[i]);
}

void ent_pattern_need(EntPattern *pattern, const EntPatternNode *node)
{
    for (uint32_t i = 0; i < node->test_count; i++) {
        const EntPatternTest *test = &node->tests[i];
        if (test->negated) continue;
        if (test->attribute != ENT_ATTRIBUTE_type)
            need_words(pattern, test);
        else if (pattern->need_count < ENT_PATTERN_NEEDS)
            pattern->needs[pattern->need_count++] = test->types;
    }
}

/* Number ID into LIST once; numbers come in rising order. */
static bool postings_add(EntPostings *list, uint32_t id)
{
    if (list->len && list->at[list->len - 1] == id) return true;
    return ENT_PUSH(list, id);
}

static bool add_word(EntPatternIndex *index, EntMap *map, EntStr word, uint32_t id)
{
    bool added;
    uint32_t slot = ent_map_add(map, word, (uint32_t)index->postings.len, &added);
    if (slot == ENT_MAP_NONE) return false;
    if (added && !ENT_PUSH(&index->postings, (EntPostings){0})) return false;
    return postings_add(&index->postings.at[slot], id);
}

/* WORD in lower case, as `lower` has it. */
static EntStr lowered(EntArena *arena, EntStr word)
{
    char *out = ent_arena_alloc(arena, word.len + 1, 1);
    if (!out) return ENT_STR_EMPTY;
    for (size_t i = 0; i < word.len; i++) out[i] = ent_ascii_to_lower(word.ptr[i]);
    return ent_str_n(out, word.len);
}

static bool add_test(EntPatterns *patterns, const EntPatternTest *test, uint32_t id)
{
    EntPatternIndex *index = &patterns->index;
    for (int i = 0; i < ENT_KIND_END; i++)
        if (test->types & ENT_TYPE_BIT(i) && !postings_add(&index->types[i], id)) return false;
    for (uint32_t i = 0; i < test->word_count; i++) {
        EntStr word = test->words[i];
        if (test->attribute == ENT_ATTRIBUTE_word) word = lowered(&patterns->arena, word);
        if (!word.ptr) return false;
        EntMap *map = test->attribute == ENT_ATTRIBUTE_lemma ? &index->lemmas : &index->lowers;
        if (!add_word(index, map, word, id)) return false;
    }
    return true;
}

EntStatus ent_pattern_index_add(EntPatterns *patterns, uint32_t id, const EntAnchor *anchor)
{
    if (anchor->weight == UINT32_MAX)
        return postings_add(&patterns->index.always, id) ? ENT_OK : ENT_ERR_MEMORY;
    for (uint32_t i = 0; i < anchor->count; i++)
        if (!add_test(patterns, anchor->tests[i], id)) return ENT_ERR_MEMORY;
    return ENT_OK;
}

void ent_pattern_index_release(EntPatternIndex *index)
{
    for (size_t i = 0; i < index->postings.len; i++) ENT_VEC_FREE(&index->postings.at[i]);
    for (int i = 0; i < ENT_KIND_END; i++) ENT_VEC_FREE(&index->types[i]);
    ENT_VEC_FREE(&index->postings);
    ENT_VEC_FREE(&index->always);
    ent_map_release(&index->lemmas);
    ent_map_release(&index->lowers);
}

static void mark(const EntPostings *list, uint64_t *bits)
{
    for (size_t i = 0; i < list->len; i++) bits[list->at[i] / 64] |= 1ull << (list->at[i] % 64);
}

void ent_patterns_mark(const EntPatterns *patterns, const EntUnitView *view, uint64_t *bits)
{
    const EntPatternIndex *index = &patterns->index;
    uint32_t lemma = ent_map_get(&index->lemmas, view->text[ENT_ATTRIBUTE_lemma]);
    uint32_t lower = ent_map_get(&index->lowers, view->text[ENT_ATTRIBUTE_lower]);
    if (lemma != ENT_MAP_NONE) mark(&index->postings.at[lemma], bits);
    if (lower != ENT_MAP_NONE) mark(&index->postings.at[lower], bits);
    for (int i = 0; i < ENT_KIND_END; i++)
        if (view->types & ENT_TYPE_BIT(i)) mark(&index->types[i], bits);
}

void ent_patterns_mark_always(const EntPatterns *patterns, uint64_t *bits)
{
    mark(&patterns->index.always, bits);
}
