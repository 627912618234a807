/* The arc-eager system move by move, and the finishing of trees. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "nlp/arcs.h"
#include "nlp/tree.h"

/* Valid actions as letters, in order: Shift, reDuce, Left, Right, Break. */
static const char *valid_moves(const EntArcState *state)
{
    static char out[ENT_ARC_ACTIONS + 1];
    bool valid[ENT_ARC_ACTIONS];
    size_t n = 0;
    ent_arcs_valid(state, valid);
    for (int i = 0; i < ENT_ARC_ACTIONS; i++)
        if (valid[i]) out[n++] = "SDLRB"[i];
    out[n] = 0;
    return out;
}

/* Make the moves of SCRIPT, each of which must be valid; the label is the move's position. */
static void play(EntArcState *state, const char *script)
{
    for (int32_t i = 0; script[i]; i++) {
        const char *letter = strchr("SDLRB", script[i]);
        if (!strchr(valid_moves(state), script[i]))
            fail_msg("%c, move %d of %s, is not valid", script[i], i, script);
        ent_arcs_move(state, (EntArcAction)(letter - "SDLRB"), i);
    }
}

static void assert_slots(const EntArcState *state, const int32_t *want)
{
    int32_t ids[ENT_ARC_SLOTS];
    ent_arcs_slots(state, ids);
    for (int i = 0; i < ENT_ARC_SLOTS; i++)
        if (ids[i] != want[i]) fail_msg("slot %d is %d, not %d", i, ids[i], want[i]);
}

static void assert_heads(const EntArcState *state, const int32_t *want)
{
    for (int32_t i = 0; i < state->length; i++)
        if (state->words.at[i].head != want[i])
            fail_msg("head of %d is %d, not %d", i, state->words.at[i].head, want[i]);
}

static void a_sentence_is_parsed(void **state)
{
    (void)state;
    EntArcState s = {0};
    /* The firm signed two contracts */
    assert_int_equal(ent_arcs_begin(&s, 5), ENT_OK);
    assert_false(ent_arcs_done(&s));
    assert_string_equal(valid_moves(&s), "SB");
    play(&s, "S");
    assert_string_equal(valid_moves(&s), "SDLRB");
    assert_slots(&s, (int32_t[]){1, 2, 0, -1, -1, -1, -1, -1});
    play(&s, "LSLS"); /* the <- firm <- signed */
    assert_slots(&s, (int32_t[]){3, 4, 2, -1, -1, -1, 1, -1});
    play(&s, "SL"); /* two <- contracts */
    assert_slots(&s, (int32_t[]){4, -1, 2, -1, -1, 3, 1, -1});
    assert_string_equal(valid_moves(&s), "DLR"); /* the last word may not be shifted */
    play(&s, "R");
    assert_slots(&s, (int32_t[]){-1, -1, 4, 2, -1, -1, 3, -1});
    assert_string_equal(valid_moves(&s), "D");
    play(&s, "D");
    assert_slots(&s, (int32_t[]){-1, -1, 2, -1, -1, -1, 1, 4});
    play(&s, "D");
    assert_true(ent_arcs_done(&s));
    assert_heads(&s, (int32_t[]){1, 2, -1, 4, 2});
    ent_arcs_release(&s);
}

static void a_headless_word_returns_once(void **state)
{
    (void)state;
    EntArcState s = {0};
    assert_int_equal(ent_arcs_begin(&s, 3), ENT_OK);
    play(&s, "SSD"); /* word 1 has no head and something lies below it: back to the buffer */
    assert_slots(&s, (int32_t[]){1, 2, 0, -1, -1, -1, -1, -1});
    assert_string_equal(valid_moves(&s), "DLRB"); /* no second shift */
    play(&s, "L");
    assert_slots(&s, (int32_t[]){1, 2, -1, -1, -1, 0, -1, -1});
    assert_string_equal(valid_moves(&s), "SB");
    play(&s, "SR");
    assert_heads(&s, (int32_t[]){1, -1, 1});
    play(&s, "DD");
    assert_true(ent_arcs_done(&s));
    ent_arcs_release(&s);
}

static void a_break_keeps_sentences_apart(void **state)
{
    (void)state;
    EntArcState s = {0};
    assert_int_equal(ent_arcs_begin(&s, 3), ENT_OK);
    play(&s, "B"); /* a sentence starts at word 1 */
    assert_string_equal(valid_moves(&s), "S");
    play(&s, "S");
    assert_string_equal(valid_moves(&s), "DB"); /* no arc over the start */
    play(&s, "D");
    assert_string_equal(valid_moves(&s), "SB");
    play(&s, "BSDS");
    assert_string_equal(valid_moves(&s), "D");
    play(&s, "D");
    assert_true(ent_arcs_done(&s));
    assert_heads(&s, (int32_t[]){-1, -1, -1});
    ent_arcs_release(&s);
}

static void a_left_arc_replaces_a_head(void **state)
{
    (void)state;
    EntArcState s = {0};
    assert_int_equal(ent_arcs_begin(&s, 4), ENT_OK);
    play(&s, "SRR"); /* 0 -> 1 -> 2 */
    assert_slots(&s, (int32_t[]){3, -1, 2, 1, 0, -1, -1, -1});
    play(&s, "L"); /* 3 takes 2 away from 1 */
    assert_heads(&s, (int32_t[]){-1, 0, 3, -1});
    assert_slots(&s, (int32_t[]){3, -1, 1, 0, -1, 2, -1, -1});
    play(&s, "L"); /* and 1 from 0, which now has no child */
    assert_slots(&s, (int32_t[]){3, -1, 0, -1, -1, 1, -1, -1});
    assert_heads(&s, (int32_t[]){-1, 3, 3, -1});
    ent_arcs_release(&s);
}

static void one_word_is_shifted_and_reduced(void **state)
{
    (void)state;
    EntArcState s = {0};
    assert_int_equal(ent_arcs_begin(&s, 0), ENT_OK);
    assert_true(ent_arcs_done(&s));
    assert_int_equal(ent_arcs_begin(&s, 1), ENT_OK);
    assert_string_equal(valid_moves(&s), "S");
    play(&s, "SD");
    assert_true(ent_arcs_done(&s));
    ent_arcs_release(&s);
}

/* ---- trees ---- */

typedef struct Word {
    uint32_t head;
    const char *dep;
    bool is_space;
} Word;

/* Finish a tree whose heads count from 0, placed at BASE of an article. */
static void finish(EntTreeWork *work, const Word *words, uint32_t count, uint32_t base,
                   EntToken *tokens)
{
    bool is_space[16];
    assert_true(count <= 16);
    for (uint32_t i = 0; i < count; i++) {
        tokens[i] = (EntToken){.head = words[i].head + base, .dep = ent_str(words[i].dep)};
        is_space[i] = words[i].is_space;
    }
    assert_int_equal(ent_tree_finish(work, tokens, count, base, is_space), ENT_OK);
}

static void sentences_start_at_the_left_edge_of_roots(void **state)
{
    (void)state;
    static const Word words[] = {{1, "nsubj", false}, {1, "ROOT", false},  {1, "punct", false},
                                 {4, "det", false},   {5, "nsubj", false}, {5, "ROOT", false},
                                 {6, "ROOT", false}};
    static const bool starts[] = {true, false, false, true, false, false, true};
    EntTreeWork work = {0};
    EntToken tokens[7];
    finish(&work, words, 7, 100, tokens);
    for (uint32_t i = 0; i < 7; i++) {
        assert_int_equal(tokens[i].sentence_start, starts[i]);
        assert_int_equal(tokens[i].head, words[i].head + 100);
    }
    ent_tree_work_release(&work);
}

static void a_crossing_arc_goes_back_to_its_head(void **state)
{
    (void)state;
    /* word 4 belongs below the "dobj" under its head, of which the first found counts */
    static const Word words[] = {{1, "nsubj", false},      {1, "ROOT", false},
                                 {1, "dobj", false},       {1, "advmod", false},
                                 {1, "prep||dobj", false}, {4, "pobj", false}};
    EntTreeWork work = {0};
    EntToken tokens[6];
    finish(&work, words, 6, 10, tokens);
    assert_int_equal(tokens[4].head, 12);
    assert_true(ent_str_is(tokens[4].dep, "prep"));
    assert_int_equal(tokens[5].head, 14);
    for (uint32_t i = 0; i < 6; i++) assert_int_equal(tokens[i].sentence_start, i == 0);
    ent_tree_work_release(&work);
}

static void the_nearest_level_is_searched_first(void **state)
{
    (void)state;
    /* "x" stands below 0 -> 1 -> 2 and below 0 -> 3; white space and the word itself do not count
     */
    static const Word words[] = {{0, "ROOT", false},  {0, "a", false}, {1, "x", false},
                                 {0, "x", true},      {0, "x", false}, {0, "rel||x", false},
                                 {0, "rel||y", false}};
    EntTreeWork work = {0};
    EntToken tokens[7];
    finish(&work, words, 7, 0, tokens);
    assert_int_equal(tokens[5].head, 4);
    assert_int_equal(tokens[6].head, 0); /* no "y": it stays where it is */
    assert_true(ent_str_is(tokens[6].dep, "rel"));
    ent_tree_work_release(&work);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_sentence_is_parsed),
        cmocka_unit_test(a_headless_word_returns_once),
        cmocka_unit_test(a_break_keeps_sentences_apart),
        cmocka_unit_test(a_left_arc_replaces_a_head),
        cmocka_unit_test(one_word_is_shifted_and_reduced),
        cmocka_unit_test(sentences_start_at_the_left_edge_of_roots),
        cmocka_unit_test(a_crossing_arc_goes_back_to_its_head),
        cmocka_unit_test(the_nearest_level_is_searched_first),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
