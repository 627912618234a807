#include "mention/calendar.h"

int64_t ent_day_number(EntDate d)
{
    int64_t y = d.year - (d.month <= 2), era = (y >= 0 ? y : y - 399) / 400;
    int64_t yoe = y - era * 400, m = d.month;
    int64_t doy = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d.day - 1;
    return era * 146097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719468;
}

EntDate ent_date_of_day(int64_t z)
{
    z += 719468;
    int64_t era = (z >= 0 ? z : z - 146096) / 146097, doe = z - era * 146097;
    int64_t yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    int64_t doy = doe - (365 * yoe + yoe / 4 - yoe / 100), mp = (5 * doy + 2) / 153;
    int64_t m = mp < 10 ? mp + 3 : mp - 9;
    return (EntDate){(int16_t)(yoe + era * 400 + (m <= 2)), (uint8_t)m,
                     (uint8_t)(doy - (153 * mp + 2) / 5 + 1)};
}

int ent_counted(EntStr word)
{
    static const char *const words[] = {"one", "two",   "three", "four", "five",
                                        "six", "seven", "eight", "nine", "ten"};
    for (size_t k = 0; k < sizeof words / sizeof *words; k++)
        if (ent_str_eq_nocase(word, ent_str(words[k]))) return (int)k + 1;
    return 0;
}
