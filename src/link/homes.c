#include "link/homes.h"

#include "base/ascii.h"

/* Legal forms that few countries have, as they end a name, without marks; the countries' codes. */
static const struct {
    const char *form;
    const char *countries;
} forms[] = {
    {"gmbh", "DE AT CH LI"},
    {"ag", "DE AT CH LI"},
    {"kg", "DE AT"},
    {"kgaa", "DE"},
    {"srl", "IT RO AR BO MD CL PE UY"},
    {"spa", "IT CL DZ"},
    {"sarl", "FR CH LU MA TN DZ SN CI CM ML BJ TG BF NE MG LB"},
    {"sas", "FR CO IT"},
    {"bv", "NL BE"},
    {"nv", "NL BE"},
    {"oy", "FI"},
    {"oyj", "FI"},
    {"ab", "SE FI LT"},
    {"asa", "NO"},
    {"as", "NO EE LV DK TR CZ SK"},
    {"aps", "DK"},
    {"ehf", "IS"},
    {"hf", "IS"},
    {"ou", "EE"},
    {"o\xc3\x9c", "EE"},
    {"uab", "LT"},
    {"sia", "LV"},
    {"sp z oo", "PL"},
    {"zoo", "PL"},
    {"sro", "CZ SK"},
    {"doo", "HR SI RS BA ME MK"},
    {"dd", "HR SI BA"},
    {"kft", "HU"},
    {"zrt", "HU"},
    {"nyrt", "HU"},
    {"eood", "BG"},
    {"ead", "BG"},
    {"ood", "BG"},
    {"ad", "BG RS ME MK"},
    {"lda", "PT AO MZ CV"},
    {"ltda", "BR CL CO PE BO EC AR"},
    {"sl", "ES"},
    {"slu", "ES"},
    {"de cv", "MX SV HN GT"},
    {"pvt ltd", "IN PK LK BD NP MV BT ZW"},
    {"private limited", "IN PK LK BD NP MV BT ZW"},
    {"pte ltd", "SG FJ"},
    {"pty ltd", "AU ZA BW NA SZ LS"},
    {"proprietary limited", "AU ZA BW NA SZ LS"},
    {"sdn bhd", "MY BN"},
    {"bhd", "MY BN"},
    {"berhad", "MY BN"},
    {"tbk", "ID"},
    {"kk", "JP"},
    {"plc", "GB IE NG KE GH ZM MW LK UG TZ MT CY BG ET ZW"},
    {"llp", "GB US IN SG KZ CA"},
    {"llc", "US AE OM RU UZ KZ UA GE AZ QA SA EG MN AM KG TJ BY"},
    {"inc", "US CA PH JP KR TW LR MH"},
    {"ooo", "RU BY"},
    {"oao", "RU BY"},
    {"pao", "RU"},
    {"pjsc", "RU UA AE KZ"},
    {"saog", "OM"},
    {"saoc", "OM"},
    {"ksc", "KW"},
    {"qsc", "QA"},
    {"qpsc", "QA"},
    {"bsc", "BH"},
    {"wll", "QA BH KW"},
    {"dac", "IE"},
};

/* Forms so wide that they tell where a company is not, but not where it is. */
static bool wide(const char *countries)
{
    enum { FEW = 20 }; /* seven codes and the blanks between */
    return strlen(countries) > FEW;
}

/* NAME's letters from its end, small and without marks, are those of FORM, behind a blank. */
static bool ends_in_form(EntStr name, EntStr form)
{
    size_t i = name.len, k = form.len;
    while (k > 0) {
        if (i == 0) return false;
        unsigned char c = (unsigned char)name.ptr[i - 1];
        if (c == '.' || c == ',' || c == '/' || (c == ' ' && form.ptr[k - 1] != ' ')) {
            if (c == ' ') return false;
            i--;
            continue;
        }
        if (ent_ascii_to_lower((char)c) != form.ptr[k - 1]) return false;
        i--, k--;
    }
    return i > 0 && name.ptr[i - 1] == ' ';
}

EntHome ent_home_of_form(EntStr name, EntStr country)
{
    if (country.len != 2) return ENT_HOME_OPEN;
    for (size_t f = 0; f < sizeof forms / sizeof *forms; f++) {
        if (!ends_in_form(name, ent_str(forms[f].form))) continue;
        EntStr list = ent_str(forms[f].countries);
        if (ent_str_find(list, country) == SIZE_MAX) return ENT_HOME_CLASHES;
        return wide(forms[f].countries) ? ENT_HOME_OPEN : ENT_HOME_FITS;
    }
    return ENT_HOME_OPEN;
}

/* How many companies named before token I have a name that says HOME of their home, or, where OPEN,
 * that does not speak against it; the last of them in *LAST. */
static uint32_t companies_at_home(const EntHomes *h, uint32_t i, EntStr home, bool open,
                                  uint32_t *last)
{
    uint32_t count = 0;
    *last = ENT_UNLINKED;
    for (uint32_t k = 0; k < h->named; k++) {
        uint32_t e = h->links->entity_of[k];
        if (e == ENT_UNLINKED || e == *last || h->mentions->list.at[k].tokens.end > i ||
            e == h->other_than || h->entities->at[e].kind != ENT_CLASS_Company)
            continue;
        EntHome at = ent_home_of_form(h->entities->at[e].name, home);
        if (at != ENT_HOME_FITS && !(open && at == ENT_HOME_OPEN)) continue;
        *last = e;
        count++;
    }
    return count;
}

/* The only organisation named before token I, or ENT_UNLINKED. */
static uint32_t only_body(const EntHomes *h, uint32_t i)
{
    uint32_t only = ENT_UNLINKED;
    for (uint32_t k = 0; k < h->named; k++) {
        uint32_t e = h->links->entity_of[k];
        if (e == ENT_UNLINKED || e == only || h->mentions->list.at[k].tokens.end > i ||
            ent_class_top(h->entities->at[e].kind) != ENT_CLASS_Organisation)
            continue;
        if (only != ENT_UNLINKED || e == h->other_than) return ENT_UNLINKED;
        only = e;
    }
    return only;
}

uint32_t ent_only_at_home(const EntHomes *h, uint32_t i, EntStr home)
{
    uint32_t e;
    if (!home.len) return ENT_UNLINKED;
    uint32_t fitting = companies_at_home(h, i, home, false, &e);
    if (fitting) return fitting == 1 ? e : ENT_UNLINKED;
    uint32_t open = companies_at_home(h, i, home, true, &e);
    return open == 0 ? only_body(h, i) : open == 1 ? e : ENT_UNLINKED;
}
