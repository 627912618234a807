/* Readings: which place of one name the signs speak for. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "link/reading.h"

#define PLACE(k, l, c, r, n)                                                                       \
    {                                                                                              \
        .type = ENT_SENSE_Name, .kind = ENT_CLASS_##k, .label = ENT_STR_INIT(l),                   \
        .code = ENT_STR_INIT(c), .region = ENT_STR_INIT(r), .number = (n)                          \
    }

enum { ENGLAND, ONTARIO, BAY };
static const EntSense cambridges[] = {PLACE(City, "Cambridge", "GB", "England", 145000),
                                      PLACE(City, "Cambridge", "CA", "Ontario", 129000),
                                      PLACE(City, "Cambridge", "US", "Massachusetts", 118000)};

enum { COUNTRY, STATE };
static const EntSense georgias[] = {PLACE(Country, "Georgia", "GE", "Tbilisi", 3700000),
                                    PLACE(Region, "Georgia", "US", "", 3450000)};

enum { FRANCE, TEXAS };
static const EntSense parises[] = {PLACE(City, "Paris", "FR", "Île-de-France", 2100000),
                                   PLACE(City, "Paris", "US", "Texas", 25000)};

#define SIGN(t, c, r, w)                                                                           \
    {                                                                                              \
        ENT_SIGN_##t, ENT_STR_INIT(c), ENT_STR_INIT(r), (w)                                        \
    }

static size_t choose(const EntSense *places, size_t count, const char *key,
                     const EntPlaceSign *signs, size_t sign_count)
{
    const EntSense *readings[8];
    for (size_t i = 0; i < count; i++) readings[i] = &places[i];
    return ent_place_choose(readings, count, ent_str(key), signs, sign_count);
}

#define CHOOSE(places, key, ...)                                                                   \
    choose(places, sizeof(places) / sizeof *(places), key, (const EntPlaceSign[]){__VA_ARGS__},    \
           sizeof((const EntPlaceSign[]){__VA_ARGS__}) / sizeof(EntPlaceSign))

static void a_region_beside_the_name_decides(void **state)
{
    (void)state;
    assert_int_equal(CHOOSE(cambridges, "cambridge", SIGN(BESIDE, "US", "Massachusetts", 1)), BAY);
    assert_int_equal(CHOOSE(cambridges, "cambridge", SIGN(BESIDE, "GB", "England", 1)), ENGLAND);
    assert_int_equal(CHOOSE(cambridges, "cambridge", SIGN(BESIDE, "CA", "", 1)), ONTARIO);
    /* against a whole article of another country */
    assert_int_equal(CHOOSE(cambridges, "cambridge", SIGN(BESIDE, "US", "Massachusetts", 1),
                            SIGN(SENTENCE, "GB", "", 1), SIGN(OPENING, "GB", "", 1),
                            SIGN(ARTICLE, "GB", "", 1)),
                     BAY);
}

static void an_article_of_one_country_decides(void **state)
{
    (void)state;
    assert_int_equal(CHOOSE(cambridges, "cambridge", SIGN(ARTICLE, "GB", "", 0.9),
                            SIGN(ARTICLE, "US", "", 0.1), SIGN(SENTENCE, "GB", "", 1)),
                     ENGLAND);
    assert_int_equal(CHOOSE(cambridges, "cambridge", SIGN(TOGETHER, "CA", "", 1)), ONTARIO);
    assert_int_equal(CHOOSE(georgias, "georgia", SIGN(SENTENCE, "US", "", 1),
                            SIGN(ARTICLE, "US", "", 0.8), SIGN(ARTICLE, "GE", "", 0)),
                     STATE);
    assert_int_equal(CHOOSE(georgias, "georgia", SIGN(BESIDE, "GE", "Tbilisi", 1)), COUNTRY);
}

static void alone_or_balanced_it_stays_open(void **state)
{
    (void)state;
    assert_true(choose(cambridges, 3, "cambridge", NULL, 0) == ENT_NO_READING);
    assert_true(choose(georgias, 2, "georgia", NULL, 0) == ENT_NO_READING);
    assert_true(CHOOSE(cambridges, "cambridge", SIGN(SENTENCE, "GB", "", 1),
                       SIGN(SENTENCE, "US", "", 1), SIGN(ARTICLE, "GB", "", 0.5),
                       SIGN(ARTICLE, "US", "", 0.5)) == ENT_NO_READING);
    assert_true(CHOOSE(georgias, "georgia", SIGN(ARTICLE, "GE", "", 0.5),
                       SIGN(ARTICLE, "US", "", 0.5)) == ENT_NO_READING);
}

static void fame_decides_where_nothing_is_said(void **state)
{
    (void)state;
    assert_int_equal(choose(parises, 2, "paris", NULL, 0), FRANCE);
    assert_int_equal(CHOOSE(parises, "paris", SIGN(SENTENCE, "US", "", 1)), FRANCE);
    assert_int_equal(CHOOSE(parises, "paris", SIGN(BESIDE, "US", "Texas", 1)), TEXAS);
    /* the next is too near, or has the name as its main name */
    static const EntSense near[] = {PLACE(City, "Dublin", "IE", "", 1000000),
                                    PLACE(City, "Dublin", "US", "", 60000)};
    assert_true(choose(near, 2, "dublin", NULL, 0) == ENT_NO_READING);
    static const EntSense byname[] = {PLACE(City, "Guangzhou", "CN", "", 16000000),
                                      PLACE(City, "Canton", "US", "Ohio", 70000)};
    assert_true(choose(byname, 2, "canton", NULL, 0) == ENT_NO_READING);
    assert_int_equal(choose(byname, 1, "guangzhou", NULL, 0), 0);
}

static void a_small_town_needs_its_country(void **state)
{
    (void)state;
    static const EntSense towns[] = {PLACE(City, "Sigulda", "LV", "", 15000)};
    assert_true(choose(towns, 1, "sigulda", NULL, 0) == ENT_NO_READING);
    assert_int_equal(CHOOSE(towns, "sigulda", SIGN(SENTENCE, "LV", "", 1)), 0);
}

static void a_region_that_holds_no_reading_points_elsewhere(void **state)
{
    (void)state;
    const EntSense *readings[] = {&parises[0], &parises[1]};
    static const EntPlaceSign kentucky[] = {SIGN(BESIDE, "US", "Kentucky", 1)};
    assert_true(CHOOSE(parises, "paris", SIGN(BESIDE, "US", "Kentucky", 1)) == ENT_NO_READING);
    assert_ptr_equal(ent_place_elsewhere(readings, 2, kentucky, 1), &kentucky[0]);
    static const EntPlaceSign far[] = {SIGN(SENTENCE, "US", "Kentucky", 1)};
    assert_null(ent_place_elsewhere(readings, 2, far, 1));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_region_beside_the_name_decides),
        cmocka_unit_test(an_article_of_one_country_decides),
        cmocka_unit_test(alone_or_balanced_it_stays_open),
        cmocka_unit_test(fame_decides_where_nothing_is_said),
        cmocka_unit_test(a_small_town_needs_its_country),
        cmocka_unit_test(a_region_that_holds_no_reading_points_elsewhere),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
