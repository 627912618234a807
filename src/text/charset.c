#include "text/charset.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include "text/utf8.h"

enum { SAMPLE = 16384, CERTAIN = 30, MARGIN = 20 };

static const char latin[] = "windows-1252";

/* Well-formed sequences of several bytes, and bad ones. */
static void count_sequences(EntStr bytes, size_t *good, size_t *bad)
{
    *good = *bad = 0;
    for (size_t at = 0; at < bytes.len;) {
        uint32_t c;
        if ((unsigned char)bytes.ptr[at] < 0x80) {
            at++;
        } else if (ent_utf8_next_strict(bytes, &at, &c)) {
            ++*good;
        } else {
            ent_utf8_next(bytes, &at);
            ++*bad;
        }
    }
}

/* The name to convert by, of those that the detector gives; NULL where it is none of ours. Browsers
 * read Latin-1 as Windows-1252 (WHATWG Encoding), and so do we. The Turkish ones differ from it in
 * six letters, and short German texts are taken for them: they are left out. */
static const char *known(const char *name)
{
    static const char *const names[] = {
        "GB18030",      "Shift_JIS",    "Big5",         "EUC-JP",       "EUC-KR",
        "windows-1250", "windows-1251", "windows-1253", "windows-1255", "windows-1256",
        "KOI8-R",       "ISO-8859-2",   "ISO-8859-5",   "ISO-8859-7"};
    if (strcmp(name, "ISO-8859-1") == 0 || strcmp(name, latin) == 0) return latin;
    /* Hebrew as it is written, whose letters stand at the same places */
    if (strncmp(name, "ISO-8859-8", strlen("ISO-8859-8")) == 0) return "windows-1255";
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(name, names[i]) == 0) return names[i];
    return NULL;
}

static bool is_single_byte(const char *name)
{
    static const char *const starts[] = {"windows-", "ISO-8859-", "KOI8-"};
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
        if (strncmp(name, starts[i], strlen(starts[i])) == 0) return true;
    return false;
}

/* The best match; a single-byte encoding other than Windows-1252 must be clearly better, as their
 * letters are tried on few words. */
static const char *detect(EntStr sample)
{
    UErrorCode error = U_ZERO_ERROR;
    const char *found = latin;
    int32_t count = 0, best = 0, of_latin = 0;
    UCharsetDetector *detector = ucsdet_open(&error);
    ucsdet_setText(detector, sample.ptr, (int32_t)sample.len, &error);
    const UCharsetMatch **matches = ucsdet_detectAll(detector, &count, &error);
    for (int32_t i = 0; U_SUCCESS(error) && i < count; i++) {
        const char *name = known(ucsdet_getName(matches[i], &error));
        int32_t confidence = ucsdet_getConfidence(matches[i], &error);
        if (!name || confidence < CERTAIN) continue;
        if (name == latin && confidence > of_latin) of_latin = confidence;
        if (confidence > best) found = name, best = confidence;
    }
    ucsdet_close(detector);
    return is_single_byte(found) && best < of_latin + MARGIN ? latin : found;
}

const char *ent_charset_guess(EntStr bytes)
{
    size_t good, bad, at = 0;
    if (ent_str_starts(bytes, ENT_STR("\xFF\xFE")) || ent_str_starts(bytes, ENT_STR("\xFE\xFF")))
        return NULL;
    while (at < bytes.len && (unsigned char)bytes.ptr[at] < 0x80) at++;
    /* some ASCII in front of the first letter that tells */
    EntStr sample = ent_str_sub(bytes, at > SAMPLE / 2 ? at - SAMPLE / 2 : 0, at + SAMPLE);
    if (at == bytes.len || memchr(sample.ptr, 0, sample.len)) return NULL;
    count_sequences(bytes, &good, &bad);
    return bad == 0 || good > bad ? NULL : detect(sample);
}

EntStatus ent_charset_to_utf8(EntStr bytes, const char *name, EntBuf *out)
{
    UErrorCode error = U_ZERO_ERROR;
    UConverter *from = ucnv_open(name, &error), *to = ucnv_open("UTF-8", &error);
    UChar pivot[1024], *source = pivot, *target = pivot;
    const char *at = bytes.ptr, *end = bytes.ptr + bytes.len;
    char block[4096];
    UBool first = true;
    if (U_FAILURE(error)) {
        ucnv_close(from);
        ucnv_close(to);
        return error == U_MEMORY_ALLOCATION_ERROR ? ENT_ERR_MEMORY : ENT_ERR_INPUT;
    }
    do {
        char *written = block;
        error = U_ZERO_ERROR;
        ucnv_convertEx(to, from, &written, block + sizeof block, &at, end, pivot, &source, &target,
                       pivot + sizeof pivot / sizeof *pivot, first, true, &error);
        first = false;
        ent_buf_add(out, ent_str_n(block, (size_t)(written - block)));
    } while (error == U_BUFFER_OVERFLOW_ERROR && out->status == ENT_OK);
    ucnv_close(from);
    ucnv_close(to);
    if (out->status != ENT_OK) return out->status;
    return U_SUCCESS(error) ? ENT_OK : ENT_ERR_INPUT;
}
