#include "nlp/hash.h"

#include "base/ascii.h"

/* spacy/symbols.pyx, in the order of bytes. FLAG19 … FLAG63 and DEPRECATED001 … DEPRECATED276 are
 * numbered by rule below. */
/* clang-format off */
#define SYMBOL_LIST(X) \
    X(ADJ, 84) X(ADP, 85) X(ADV, 86) X(AUX, 87) X(CARDINAL, 397) X(CCONJ, 89) X(CLUSTER, 72) \
    X(CONJ, 88) X(DATE, 391) X(DEP, 76) X(DET, 90) X(ENT_ID, 454) X(ENT_IOB, 77) \
    X(ENT_KB_ID, 452) X(ENT_TYPE, 78) X(EOL, 102) X(EVENT, 387) X(FACILITY, 382) X(GPE, 384) \
    X(HEAD, 79) X(ID, 64) X(IDX, 455) X(INTJ, 91) X(IS_ALPHA, 1) X(IS_ASCII, 2) X(IS_BRACKET, 14) \
    X(IS_CURRENCY, 18) X(IS_DIGIT, 3) X(IS_LEFT_PUNCT, 16) X(IS_LOWER, 4) \
    X(IS_OOV_DEPRECATED, 13) X(IS_PUNCT, 5) X(IS_QUOTE, 15) X(IS_RIGHT_PUNCT, 17) X(IS_SPACE, 6) \
    X(IS_STOP, 12) X(IS_TITLE, 7) X(IS_UPPER, 8) X(LANG, 83) X(LANGUAGE, 389) X(LAW, 390) \
    X(LEMMA, 73) X(LENGTH, 71) X(LIKE_EMAIL, 11) X(LIKE_NUM, 10) X(LIKE_URL, 9) X(LOC, 385) \
    X(LOWER, 66) X(MONEY, 394) X(MORPH, 453) X(NORM, 67) X(NORP, 381) X(NOUN, 92) X(NUM, 93) \
    X(ORDINAL, 396) X(ORG, 383) X(ORTH, 65) X(PART, 94) X(PERCENT, 393) X(PERSON, 380) X(POS, 74) \
    X(PREFIX, 69) X(PROB, 82) X(PRODUCT, 386) X(PRON, 95) X(PROPN, 96) X(PUNCT, 97) \
    X(QUANTITY, 395) X(SCONJ, 98) X(SENT_START, 80) X(SHAPE, 68) X(SPACE, 103) X(SPACY, 81) \
    X(SUFFIX, 70) X(SYM, 99) X(TAG, 75) X(TIME, 392) X(VERB, 100) X(WORK_OF_ART, 388) X(X, 101) \
    X(_, 456) X(acl, 451) X(acomp, 398) X(advcl, 399) X(advmod, 400) X(agent, 401) X(amod, 402) \
    X(appos, 403) X(attr, 404) X(aux, 405) X(auxpass, 406) X(cc, 407) X(ccomp, 408) \
    X(complm, 409) X(conj, 410) X(cop, 411) X(csubj, 412) X(csubjpass, 413) X(dep, 414) \
    X(det, 415) X(dobj, 416) X(expl, 417) X(hmod, 418) X(hyph, 419) X(infmod, 420) X(intj, 421) \
    X(iobj, 422) X(mark, 423) X(meta, 424) X(neg, 425) X(nmod, 426) X(nn, 427) X(npadvmod, 428) \
    X(nsubj, 429) X(nsubjpass, 430) X(num, 431) X(number, 432) X(obj, 434) X(obl, 435) \
    X(oprd, 433) X(parataxis, 436) X(partmod, 437) X(pcomp, 438) X(pobj, 439) X(poss, 440) \
    X(possessive, 441) X(preconj, 442) X(prep, 443) X(prt, 444) X(punct, 445) X(quantmod, 446) \
    X(rcmod, 448) X(relcl, 447) X(root, 449) X(xcomp, 450)
/* clang-format on */

typedef struct Symbol {
    EntStr name;
    uint64_t id;
} Symbol;

static const Symbol symbols[] = {
#define X(name, id) {ENT_STR_INIT(#name), id},
    SYMBOL_LIST(X)
#undef X
};

/* The number after PREFIX in exactly DIGITS digits, or 0. */
static uint64_t numbered(EntStr s, EntStr prefix, size_t digits)
{
    uint64_t n = 0;
    if (s.len != prefix.len + digits || !ent_str_starts(s, prefix)) return 0;
    for (size_t i = prefix.len; i < s.len; i++) {
        if (!ent_ascii_digit(s.ptr[i])) return 0;
        n = n * 10 + (uint64_t)(s.ptr[i] - '0');
    }
    return n;
}

static uint64_t symbol_id(EntStr s)
{
    uint64_t n = numbered(s, ENT_STR("FLAG"), 2);
    if (n >= 19 && n <= 63) return n;
    n = numbered(s, ENT_STR("DEPRECATED"), 3);
    if (n >= 1 && n <= 276) return 103 + n;
    size_t low = 0, high = sizeof symbols / sizeof *symbols;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = ent_str_cmp(symbols[middle].name, s);
        if (order == 0) return symbols[middle].id;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return 0;
}

uint64_t ent_string_id(EntStr s)
{
    if (s.len == 0) return 0;
    uint64_t id = s.len <= 17 ? symbol_id(s) : 0; /* 17: "IS_OOV_DEPRECATED" */
    return id ? id : ent_murmur64(s, 1);
}
