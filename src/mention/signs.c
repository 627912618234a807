/* Observing the signs of one name: shape, neighbours of each occurrence, the rest of the article.
 */
#include "base/ascii.h"
#include "mention/evidence.h"

const char *ent_name_sign_text(EntNameSign sign)
{
    static const char *const names[] = {
#define X(name) #name,
        ENT_NAME_SIGN_LIST(X)
#undef X
    };
    return sign < ENT_NAME_SIGN_COUNT ? names[sign] : "";
}

#define SET(sign, ...) ent_named_set(name, ENT_NAME_SIGN_##sign, (__VA_ARGS__))

static bool sure_body(const EntMention *m)
{
    return m && m->strength == ENT_STRENGTH_SURE &&
           ent_class_top(m->kind) == ENT_CLASS_Organisation;
}

/* --- shape ------------------------------------------------------------------------------------ */

static bool inner_capital(EntStr s)
{
    for (size_t i = 1; i < s.len; i++)
        if (ent_ascii_upper((unsigned char)s.ptr[i]) &&
            ent_ascii_lower((unsigned char)s.ptr[i - 1]))
            return true;
    return false;
}

static bool has_digit(EntStr s)
{
    for (size_t i = 0; i < s.len; i++)
        if (s.ptr[i] >= '0' && s.ptr[i] <= '9') return true;
    return false;
}

static bool unknown(const EntFinder *f, uint32_t i)
{
    static const EntSenseType known[] = {ENT_SENSE_CommonWord, ENT_SENSE_Name, ENT_SENSE_GivenName,
                                         ENT_SENSE_Surname, ENT_SENSE_Demonym};
    for (size_t k = 0; k < sizeof known / sizeof *known; k++)
        if (ent_finder_has(f, i, known[k])) return false;
    return f->words[i].letters;
}

/* The head noun of a body at the end of SPAN or before its first connector. */
static const EntSense *body_head(const EntFinder *f, EntSpan span)
{
    uint32_t end = ent_finder_of(f, span.begin + 1, span.end);
    const EntSense *head =
        ent_words_head(f->lexicon, f->doc, span.begin, end, ENT_SENSE_OrgHead, NULL);
    return head || end == span.end
               ? head
               : ent_words_head(f->lexicon, f->doc, span.begin, span.end, ENT_SENSE_OrgHead, NULL);
}

/* "Khalid | Bin | Quorvan": a particle between the words of a name, also with a capital. */
static bool inner_particle(const EntFinder *f, EntSpan span, uint32_t i)
{
    static const char *const words[] = {"Bin", "Bint", "Ben", "Van", "Den", "Del"};
    return i > span.begin && i + 1 < span.end && ENT_STR_AMONG(f->tokens[i].text, words);
}

static void observe_words(const EntFinder *f, EntSpan span, EntNamed *name)
{
    uint32_t words = 0, common = 0, strange = 0, upper = 0;
    for (uint32_t i = span.begin; i < span.end; i++) {
        const EntWord *w = &f->words[i];
        EntStr text = f->tokens[i].text;
        if (!w->letters) {
            SET(hyphen, ent_str_is(text, "-") || ent_str_is(text, "/"));
            SET(ampersand, ent_str_is(text, "&"));
            SET(digits, has_digit(text));
            continue;
        }
        words++;
        common += ent_word_has(w, ENT_SENSE_CommonWord) && !inner_particle(f, span, i);
        strange += unknown(f, i);
        upper += w->upper;
        SET(camel, inner_capital(text));
        SET(digits, has_digit(text));
        SET(hyphen, ent_str_find(text, ENT_STR("-")) != SIZE_MAX);
        size_t dot = ent_str_find(text, ENT_STR("."));
        SET(dot_inside, dot != SIZE_MAX && dot + 1 < text.len);
        SET(connector, !w->capital && w->function);
        SET(genitive_inside, ent_str_is(f->tokens[i].tag, "POS"));
        SET(name_of_place, ent_word_has(w, ENT_SENSE_Name));
        SET(demonym, ent_word_has(w, ENT_SENSE_Demonym));
        SET(role_word, ent_word_has(w, ENT_SENSE_Role));
        SET(body_head, ent_word_has(w, ENT_SENSE_OrgHead));
        SET(function_word, w->function && w->capital);
    }
    SET(one_word, words <= 1);
    SET(two_words, words == 2);
    SET(three_words, words == 3);
    SET(long_name, words > 3);
    SET(common_some, common > 0);
    SET(common_all, common == words);
    SET(unknown_all, strange == words);
    SET(all_capitals, upper == words);
}

static void observe_shape(const EntFinder *f, EntSpan span, EntNamed *name)
{
    uint32_t first = span.begin, last = span.end - 1;
    EntStr tag = f->tokens[last].tag;
    observe_words(f, span, name);
    SET(acronym, first == last && f->words[first].upper);
    SET(short_acronym, first == last && f->words[first].upper && f->tokens[first].text.len <= 3);
    SET(common_first, ent_finder_has(f, first, ENT_SENSE_CommonWord));
    SET(common_last, ent_finder_has(f, last, ENT_SENSE_CommonWord));
    SET(unknown_last, unknown(f, last));
    SET(given_first, ent_finder_has(f, first, ENT_SENSE_GivenName));
    SET(surname_first, ent_finder_has(f, first, ENT_SENSE_Surname));
    SET(surname_last, ent_finder_has(f, last, ENT_SENSE_Surname));
    const EntSense *head = body_head(f, span);
    SET(strong_body_head, head && !head->weak && last > first);
    SET(weak_head, ent_finder_has(f, last, ENT_SENSE_WeakOrgHead));
    SET(plural, ent_str_is(tag, "NNS") || ent_str_is(tag, "NNPS"));
    SET(proper, f->tokens[last].pos == ENT_POS_PROPN);
    SET(verb_form, f->tokens[first].pos == ENT_POS_VERB || f->tokens[last].pos == ENT_POS_VERB);
    SET(pronoun_first, f->tokens[first].pos == ENT_POS_PRON || f->tokens[first].pos == ENT_POS_DET);
    SET(unit,
        ent_finder_has(f, first, ENT_SENSE_Currency) || (first > 0 && f->words[first - 1].digits));
}

/* --- neighbours ------------------------------------------------------------------------------- */

static void observe_tree(const EntFinder *f, EntSpan span, EntNamed *name)
{
    uint32_t h = ent_finder_head(f, span), verb = f->tokens[h].head;
    EntStr dep = f->tokens[h].dep;
    bool subject = ent_str_starts(dep, ENT_STR("nsubj"));
    SET(subject, subject);
    SET(object, ent_str_is(dep, "dobj"));
    SET(body_verb, subject && ent_finder_has(f, verb, ENT_SENSE_BodyVerb));
    SET(deal_object, (ent_str_is(dep, "dobj") || ent_str_is(dep, "nsubjpass")) &&
                         ent_finder_has(f, verb, ENT_SENSE_CooperationVerb));
    SET(says, (subject && ent_finder_has(f, verb, ENT_SENSE_SayVerb)) ||
                  ent_finder_has(f, span.end, ENT_SENSE_SayVerb));
}

/* "signed an agreement", "teamed up" right before I. */
static bool deal_before(const EntFinder *f, uint32_t i)
{
    for (uint32_t k = i; k > 0 && k + 3 > i && !f->words[k].opens; k--)
        if (ent_finder_has(f, k - 1, ENT_SENSE_CooperationNoun) ||
            ent_finder_has(f, k - 1, ENT_SENSE_CooperationVerb))
            return true;
    return false;
}

static void observe_before(const EntFinder *f, EntSpan span, EntNamed *name)
{
    uint32_t i = span.begin;
    if (i == 0 || f->words[i].opens) return;
    SET(title_before, ent_finder_has(f, i - 1, ENT_SENSE_Role));
    SET(honorific, ent_finder_has(f, i - 1, ENT_SENSE_Honorific));
    SET(quoted, ent_str_is(f->tokens[i - 1].text, "\"") ||
                    ent_str_is(f->tokens[i - 1].text, "\xe2\x80\x9c"));
    SET(bracket, ent_finder_is(f, i - 1, "("));
    SET(after_the, ent_finder_is(f, i - 1, "the"));
    SET(after_a, ent_finder_is(f, i - 1, "a") || ent_finder_is(f, i - 1, "an"));
    SET(after_its, ent_finder_is(f, i - 1, "its") || ent_finder_is(f, i - 1, "our") ||
                       ent_finder_is(f, i - 1, "their"));
    if (i > 1 && (ent_finder_is(f, i - 1, "the") || f->tokens[i - 1].pos == ENT_POS_ADJ)) i--;
    SET(according_to,
        i > 1 && ent_finder_is(f, i - 1, "to") && ent_finder_is(f, i - 2, "according"));
    SET(led_by, i > 1 && ent_finder_is(f, i - 1, "by") && ent_finder_is(f, i - 2, "led"));
    SET(deal_of, i > 1 && (ent_finder_is(f, i - 1, "of") || ent_finder_is(f, i - 1, "in")) &&
                     ent_finder_has(f, i - 2, ENT_SENSE_CooperationNoun));
    SET(deal_with, (ent_finder_is(f, i - 1, "with") || ent_finder_is(f, i - 1, "between")) &&
                       deal_before(f, i - 1));
    SET(after_in, ent_finder_is(f, i - 1, "in") || ent_finder_is(f, i - 1, "near"));
    SET(after_at, ent_finder_is(f, i - 1, "at"));
    SET(after_from_to, ent_finder_is(f, i - 1, "from") || ent_finder_is(f, i - 1, "to"));
    SET(after_with, ent_finder_is(f, i - 1, "with"));
    SET(after_by, ent_finder_is(f, i - 1, "by"));
    SET(after_of, ent_finder_is(f, i - 1, "of"));
    SET(after_for, ent_finder_is(f, i - 1, "for"));
    SET(after_and, ent_finder_is(f, i - 1, "and") || ent_finder_is(f, i - 1, "&"));
    SET(after_using, ent_finder_is(f, i - 1, "using") || ent_finder_is(f, i - 1, "called") ||
                         ent_finder_is(f, i - 1, "via"));
    bool of = ent_finder_is(f, i - 1, "of") || ent_finder_is(f, i - 1, "at");
    if (i < 2 || !of) return;
    SET(employer, ent_finder_has(f, i - 2, ENT_SENSE_Role));
    SET(chief_of, ent_leads_a_body(f, i - 2));
}

/* "Interim | CEO", "Chief Executive Officer", "Senior Vice President" at I. */
static bool title_at(const EntFinder *f, uint32_t i)
{
    enum { MODIFIERS = 2 };
    for (uint32_t n = 0; n < MODIFIERS && ent_finder_has(f, i, ENT_SENSE_RoleModifier) &&
                         !ent_finder_has(f, i, ENT_SENSE_Role) && !ent_title_of_chief(f, i);
         n++)
        i++;
    return ent_finder_has(f, i, ENT_SENSE_Role) || ent_title_of_chief(f, i);
}

static void observe_behind(const EntFinder *f, EntSpan span, EntNamed *name)
{
    uint32_t i = span.end;
    if (i >= f->count || f->words[i].opens) return;
    EntStr text = f->tokens[i].text;
    bool small = f->words[i].letters && !f->words[i].capital;
    SET(trademark, ent_str_is(text, "\xc2\xae") || ent_str_is(text, "\xe2\x84\xa2") ||
                       ent_str_ends(f->tokens[i - 1].text, ENT_STR("\xe2\x84\xa2")) ||
                       ent_str_ends(f->tokens[i - 1].text, ENT_STR("\xc2\xae")));
    SET(before_thing, ent_finder_has(f, i, ENT_SENSE_ThingNoun) && small);
    SET(before_title, title_at(f, i));
    SET(before_people, ent_finder_has(f, i, ENT_SENSE_BodyPeople));
    SET(before_noun, small && f->tokens[i].pos == ENT_POS_NOUN);
    SET(before_infinitive, ent_finder_is(f, i, "to") && f->tokens[i].pos == ENT_POS_PART);
    SET(before_and, ent_finder_is(f, i, "and") || ent_finder_is(f, i, "&"));
    SET(bracket_behind, ent_str_is(text, "("));
    SET(colon_behind, ent_str_is(text, ":"));
    if (ent_str_is(f->tokens[i].tag, "POS")) {
        SET(own_chief, ent_title_of_chief(f, i + 1) > 0);
        SET(own_people, ent_finder_has(f, i + 1, ENT_SENSE_BodyPeople) ||
                            ent_finder_has(f, i + 1, ENT_SENSE_Role));
        SET(own_thing, true);
    }
}

/* "(NASDAQ: ORN)" behind a name, or "(Nasdaq ORN)". */
static bool ticker_behind(const EntFinder *f, uint32_t i)
{
    if (!ent_finder_is(f, i, "(") || ent_finder_is(f, i + 1, "crypto")) return false;
    for (uint32_t k = i + 1; k + 1 < f->count && k < i + 8 && !ent_finder_is(f, k, ")"); k++)
        if (ent_finder_is(f, k, ":") && f->words[k + 1].upper) return true;
    return false;
}

/* "[a crypto asset] manager": a business, though a manager mostly is a person. */
static bool manages(const EntFinder *f, uint32_t i)
{
    static const char *const what[] = {"asset", "wealth", "fund", "money", "investment", "assets"};
    return ent_finder_is(f, i, "manager") && i > 0 &&
           ENT_STR_AMONG(ent_finder_text(f, i - 1), what);
}

/* A name of the lexicon at I that owns nothing: "Quorvane, Latvia", not "Quorva, Latvia's Kestrel".
 */
static bool name_without_genitive(const EntFinder *f, uint32_t i)
{
    uint32_t length;
    if (!ent_finder_has(f, i, ENT_SENSE_Name)) return false;
    if (!ent_lexicon_longest(f->lexicon, f->doc, i, f->count, ENT_SENSE_Name, &length)) length = 1;
    return i + length >= f->count || !ent_str_is(f->tokens[i + length].tag, "POS");
}

/* A verb, but for those inside a noun's compound: "a Riga-based charging operator". */
static bool ends_apposition(const EntFinder *f, uint32_t i)
{
    bool inner = ent_str_is(f->tokens[i].tag, "VBG") || (i > 0 && ent_finder_is(f, i - 1, "-"));
    return f->tokens[i].pos == ENT_POS_VERB && !inner;
}

/* What stands in apposition behind: "Quorvane, a provider of …", "Ann Lee, president of …". */
static void observe_apposition(const EntFinder *f, EntSpan span, EntNamed *name)
{
    enum { REACH = 12 };
    uint32_t i = span.end;
    bool comma = ent_finder_is(f, i, ",");
    bool is = ent_finder_is(f, i, "is") || ent_finder_is(f, i, "was");
    SET(ticker, ticker_behind(f, i));
    SET(title_behind, ent_dash_and_title(f, span));
    if (!comma && !is) return;
    bool article = ent_finder_is(f, i + 1, "a") || ent_finder_is(f, i + 1, "an") ||
                   ent_finder_is(f, i + 1, "the") || ent_finder_is(f, i + 1, "one");
    article |= comma && i + 2 < f->count && ent_of_nation(f, i + 1) &&
               ent_str_is(f->tokens[i + 2].tag, "POS"); /* "Quorvane, Latvia's rail company," */
    SET(before_place, comma && name_without_genitive(f, i + 1));
    bool whose = comma && ent_finder_is(f, i + 1, "whose"); /* "Quorvane, whose founder …" */
    SET(business, whose && ent_leads_a_body(f, i + 2));
    for (uint32_t k = i + 1; k < f->count && k < i + REACH && !f->words[k].opens; k++) {
        bool owner = k + 1 < f->count && ent_str_is(f->tokens[k + 1].tag, "POS");
        if (whose || ent_finder_is(f, k, ",") || ends_apposition(f, k)) break;
        if (article && manages(f, k)) {
            SET(business, true);
            break;
        }
        bool people = ent_finder_has(f, k, ENT_SENSE_Role);
        SET(title_behind, comma && people && k < i + 6);
        SET(person_apposition, is && article && people);
        if (people) break;
        bool noun = ent_finder_has(f, k, ENT_SENSE_BodyNoun) && !owner; /* "the agency's adviser" */
        if (!article || f->words[k].capital || !noun) continue;
        SET(business, true);
        break;
    }
    SET(person_apposition, comma && ent_finder_is(f, i + 1, "who"));
}

/* Initials of the words of SPAN against the acronym at token I. */
static bool initials(const EntFinder *f, EntSpan span, uint32_t i)
{
    EntStr acronym = f->tokens[i].text;
    size_t k = 0, capitals = 0;
    for (size_t c = 0; c < acronym.len; c++)
        capitals += ent_ascii_upper((unsigned char)acronym.ptr[c]);
    for (uint32_t t = span.begin; t < span.end && k < acronym.len; t++)
        if (f->words[t].capital && f->tokens[t].text.ptr[0] == acronym.ptr[k]) k++;
    return k >= 2 && k + 1 >= capitals;
}

static void observe_brackets(const EntFinder *f, const uint32_t *owner, EntSpan span,
                             EntNamed *name)
{
    uint32_t i = span.end;
    if (ent_finder_is(f, i, "(") && i + 2 < f->count && ent_finder_is(f, i + 2, ")")) {
        SET(place_in_bracket, ent_finder_has(f, i + 1, ENT_SENSE_Name));
        SET(acronym_in_bracket, f->words[i + 1].capital && initials(f, span, i + 1));
    }
    if (span.begin < 2 || !ent_finder_is(f, span.begin - 1, "(")) return;
    const EntMention *m = ent_named_mention(f, owner, span.begin - 2);
    SET(bracket_of_body, m && ent_class_top(m->kind) == ENT_CLASS_Organisation);
    SET(bracket_of_name, m && ent_class_top(m->kind) != ENT_CLASS_Organisation);
    SET(bracket_of_common, !m);
}

/* --- the recogniser and the rules ------------------------------------------------------------- */

typedef struct Labels {
    uint32_t body, person, place, none;
} Labels;

static void count_label(const EntFinder *f, EntSpan span, EntNamed *name, Labels *labels)
{
    EntStr label = ent_span_label(f, span);
    bool body = ent_str_is(label, "ORG"), person = ent_str_is(label, "PERSON");
    bool place = ent_str_is(label, "GPE") || ent_str_is(label, "LOC");
    bool facility = ent_str_is(label, "FAC"), product = ent_str_is(label, "PRODUCT");
    SET(label_organisation, body);
    SET(label_person, person);
    SET(label_place, place);
    SET(label_facility, facility);
    SET(label_product, product);
    SET(label_none, !label.len);
    SET(label_other, label.len && !body && !person && !place && !facility && !product);
    labels->body += body;
    labels->person += person;
    labels->place += place || facility;
    labels->none += !label.len;
}

static void observe_finding(const EntFinder *f, const uint32_t *owner, EntSpan span, EntNamed *name)
{
    const EntMention *m = ent_named_mention(f, owner, span.begin);
    bool whole = m && m->tokens.begin == span.begin && m->tokens.end == span.end;
    EntClass top = whole ? ent_class_top(m->kind) : ENT_CLASS_NONE;
    bool sure = whole && m->strength == ENT_STRENGTH_SURE;
    SET(found_organisation, top == ENT_CLASS_Organisation && !sure);
    SET(found_sure_organisation, top == ENT_CLASS_Organisation && sure);
    SET(found_person, top == ENT_CLASS_Person && !sure);
    SET(found_sure_person, top == ENT_CLASS_Person && sure);
    SET(found_place, top == ENT_CLASS_Place);
    SET(found_sometimes, !whole);
    SET(after_body, span.begin > 0 && sure_body(ent_named_mention(f, owner, span.begin - 1)));
    SET(before_body, sure_body(ent_named_mention(f, owner, span.end)));
}

/* --- the article ------------------------------------------------------------------------------ */

/* NAME without spaces and in lower case stands before a dot or behind an "@" or a slash in TEXT,
 * as in "www.quorvane.com". */
static bool in_address(EntStr text, EntStr name)
{
    char folded[64];
    size_t n = 0;
    for (size_t i = 0; i < name.len && n < sizeof folded; i++) {
        unsigned char c = (unsigned char)name.ptr[i];
        if (ent_ascii_upper(c)) c = (unsigned char)(c + 32);
        if (ent_ascii_lower(c) || (c >= '0' && c <= '9')) folded[n++] = (char)c;
    }
    if (n < 3 || n == sizeof folded || text.len < n + 3) return false;
    for (size_t i = 0; i + n + 2 < text.len; i++) {
        size_t k = 0;
        while (k < n) {
            unsigned char c = (unsigned char)text.ptr[i + k];
            if ((ent_ascii_upper(c) ? c + 32 : c) != (unsigned char)folded[k]) break;
            k++;
        }
        bool starts =
            i == 0 || text.ptr[i - 1] == '.' || text.ptr[i - 1] == '/' || text.ptr[i - 1] == '@';
        if (k == n && starts && text.ptr[i + n] == '.') return true;
    }
    return false;
}

static bool is_address(EntStr s)
{
    return s.len > 5 && (ent_str_find(s, ENT_STR(".")) != SIZE_MAX) &&
           (ent_str_starts(s, ENT_STR("www.")) || ent_str_starts(s, ENT_STR("http")) ||
            ent_str_find(s, ENT_STR("@")) != SIZE_MAX || ent_str_ends(s, ENT_STR(".com")) ||
            ent_str_ends(s, ENT_STR(".org")) || ent_str_ends(s, ENT_STR(".io")));
}

EntStatus ent_note_addresses(EntFinder *f)
{
    for (uint32_t i = 0; i < f->count; i++)
        if (is_address(f->tokens[i].text) && !ENT_PUSH(&f->addresses, ((EntSpan){i, i + 1})))
            return ENT_ERR_MEMORY;
    return ENT_OK;
}

/* The words of SPAN stand without a capital at a token of the text of token I or behind it. */
static bool small_from(const EntFinder *f, uint32_t i, EntSpan span)
{
    uint32_t n = span.end - span.begin;
    for (; i + n <= f->count; i = ent_finder_again(f, i)) {
        if (!f->words[i].letters) continue;
        uint32_t k = 0;
        while (k < n && !f->words[i + k].capital &&
               ent_str_eq_nocase(f->tokens[i + k].text, f->tokens[span.begin + k].text))
            k++;
        if (k == n) return true;
    }
    return false;
}

/* The same words in lower case somewhere, or as letters of no name, "Ann Lee, QRV". */
static bool small_elsewhere(const EntFinder *f, EntSpan span)
{
    enum { WORD = 64 };
    char small[WORD];
    EntStr text = f->tokens[span.begin].text;
    if (text.len > sizeof small) return false;
    for (size_t k = 0; k < text.len; k++) small[k] = ent_ascii_to_lower(text.ptr[k]);
    return small_from(f, ent_finder_first(f, ent_str_n(small, text.len)), span) ||
           small_from(f, ent_finder_first(f, text), span);
}

static bool begins_with(EntStr longer, EntStr name)
{
    return longer.len > name.len && ent_str_starts(longer, name) && longer.ptr[name.len] == ' ';
}

static bool ends_with(EntStr longer, EntStr name)
{
    return longer.len > name.len && ent_str_ends(longer, name) &&
           longer.ptr[longer.len - name.len - 1] == ' ';
}

static void observe_article(const EntFinder *f, EntNamed *name)
{
    for (size_t i = 0; i < f->addresses.len; i++)
        SET(domain, in_address(f->tokens[f->addresses.at[i].begin].text, name->text));
    SET(small_elsewhere, small_elsewhere(f, name->at.at[0]));
    for (size_t i = 0; i < f->out->list.len; i++) {
        const EntMention *m = &f->out->list.at[i];
        if (m->type != ENT_MENTION_ENTITY) continue;
        EntStr text = ent_doc_span_text(f->doc, m->tokens);
        bool begins = begins_with(text, name->text), ends = ends_with(text, name->text);
        bool sure = m->strength == ENT_STRENGTH_SURE;
        EntClass top = ent_class_top(m->kind);
        SET(begins_body, begins && sure && top == ENT_CLASS_Organisation);
        SET(begins_person, begins && sure && top == ENT_CLASS_Person);
        SET(ends_person, ends && top == ENT_CLASS_Person);
        SET(inside_event, begins && top == ENT_CLASS_Event);
        SET(inside_longer, begins || ends);
    }
}

/* "Ann C. Price" */
static bool middle_initial(const EntFinder *f, EntSpan span)
{
    if (span.end - span.begin != 3) return false;
    EntStr s = f->tokens[span.begin + 1].text;
    return s.len == 2 && s.ptr[1] == '.' && f->words[span.begin + 1].capital;
}

void ent_named_observe(const EntFinder *f, const uint32_t *owner, EntNamed *name)
{
    Labels labels = {0};
    bool headings = true, openings = true;
    SET(always, true);
    observe_shape(f, name->at.at[0], name);
    for (size_t i = 0; i < name->at.len; i++) {
        EntSpan span = name->at.at[i];
        observe_tree(f, span, name);
        observe_before(f, span, name);
        observe_behind(f, span, name);
        observe_apposition(f, span, name);
        ent_named_observe_list(f, owner, span, name);
        observe_brackets(f, owner, span, name);
        observe_finding(f, owner, span, name);
        ent_named_observe_uses(f, owner, span, name);
        count_label(f, span, name, &labels);
        bool about = span.begin > 0 && ent_finder_is(f, span.begin - 1, "about") &&
                     f->words[span.begin - 1].opens;
        SET(about_heading, about && f->words[span.begin].heading);
        SET(dateline, f->words[span.begin].opens && ent_finder_is(f, span.end, ","));
        SET(headline, span.end <= f->out->headline.end);
        SET(first_paragraph,
            f->doc->paragraphs.len > 2 && span.end <= f->doc->paragraphs.at[2].end);
        headings &= f->words[span.begin].heading;
        openings &= f->tokens[span.begin].sentence_start;
    }
    uint32_t n = (uint32_t)name->at.len;
    observe_article(f, name);
    SET(only_headings, headings);
    SET(only_openings, openings);
    SET(repeated, n > 1);
    SET(often, n > 3);
    SET(always_organisation, labels.body == n);
    SET(always_person, labels.person == n);
    SET(always_place, labels.place == n);
    SET(always_unlabelled, labels.none == n);
    ent_named_observe_press(f, name);
    SET(found_nothing, !ent_named_has(name, ENT_NAME_SIGN_found_organisation) &&
                           !ent_named_has(name, ENT_NAME_SIGN_found_sure_organisation) &&
                           !ent_named_has(name, ENT_NAME_SIGN_found_person) &&
                           !ent_named_has(name, ENT_NAME_SIGN_found_sure_person) &&
                           !ent_named_has(name, ENT_NAME_SIGN_found_place));
    bool few = ent_named_has(name, ENT_NAME_SIGN_two_words) ||
               ent_named_has(name, ENT_NAME_SIGN_three_words);
    bool plain = few && !ent_named_has(name, ENT_NAME_SIGN_common_some) &&
                 !ent_named_has(name, ENT_NAME_SIGN_digits) &&
                 !ent_named_has(name, ENT_NAME_SIGN_ampersand);
    SET(person_shape, plain && ent_named_has(name, ENT_NAME_SIGN_always_person));
    bool given =
        ent_named_has(name, ENT_NAME_SIGN_given_first) || middle_initial(f, name->at.at[0]);
    SET(person_name, few && given && ent_named_has(name, ENT_NAME_SIGN_surname_last));
    SET(unknown_opening, ent_named_has(name, ENT_NAME_SIGN_unknown_last) && (headings || openings));
    SET(person_among_persons, ent_named_has(name, ENT_NAME_SIGN_list_of_persons) &&
                                  ent_named_has(name, ENT_NAME_SIGN_label_person) &&
                                  !ent_named_has(name, ENT_NAME_SIGN_list_of_bodies));
    SET(found_sometimes, false);
    bool all_found = true, none_found = true;
    for (size_t i = 0; i < name->at.len; i++) {
        bool found = ent_named_mention(f, owner, name->at.at[i].begin) != NULL;
        all_found &= found;
        none_found &= !found;
    }
    SET(found_sometimes, !all_found && !none_found);
}
