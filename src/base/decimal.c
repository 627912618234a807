#include "base/decimal.h"

#include "base/ascii.h"

bool ent_decimal_parse(EntStr s, double *out)
{
    static const double finest = 1e15; /* more digits than that a double does not hold */
    double value = 0, scale = 0;       /* scale: 0 before the point, then its power of ten */
    bool minus = s.len > 0 && s.ptr[0] == '-', any = false;
    for (size_t i = minus || ent_byte_at(s, 0) == '+'; i < s.len; i++) {
        if (s.ptr[i] == '.' && scale <= 0) {
            scale = 1;
            continue;
        }
        if (!ent_ascii_digit(s.ptr[i])) return false;
        any = true;
        if (scale >= finest) continue;
        value = value * 10 + (s.ptr[i] - '0');
        scale *= 10;
    }
    if (!any) return false;
    if (scale > 0) value /= scale;
    *out = minus ? -value : value;
    return true;
}
