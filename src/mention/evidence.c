#include "mention/evidence.h"
#include "mention/name_parts.h"

typedef struct Points {
    double organisation, person, place;
} Points;

/* Points of each sign, from the lexicon. False where it has none at all. */
static bool read_points(const EntLexicon *lexicon, Points *points)
{
    bool any = false;
    for (uint32_t s = 0; s < ENT_NAME_SIGN_COUNT; s++) {
        char key[64] = "sign:";
        EntStr sign = ent_str(ent_name_sign_text((EntNameSign)s));
        memcpy(key + 5, sign.ptr, sign.len);
        const EntSense *sense = ent_lexicon_get(lexicon, ent_str_n(key, sign.len + 5));
        points[s] = (Points){0};
        for (; sense; sense = sense->next) {
            if (sense->type != ENT_SENSE_NameSign) continue;
            any = true;
            if (sense->kind == ENT_CLASS_Organisation) points[s].organisation += sense->number;
            if (sense->kind == ENT_CLASS_Person) points[s].person += sense->number;
            if (sense->kind == ENT_CLASS_Place) points[s].place += sense->number;
        }
    }
    return any;
}

/* What the rules for single occurrences made of NAME has the benefit of the doubt; more of it in a
 * text that is too short for the signs it lacks to mean anything. */
static Points first_finding(const EntFinder *f, const EntNamed *name)
{
    enum { ARTICLE = 120 };                              /* tokens */
    const double benefit = f->count < ARTICLE ? 2 : 0.3; /* 0.3: by cross-validation */
    bool body = ent_named_has(name, ENT_NAME_SIGN_found_organisation) ||
                ent_named_has(name, ENT_NAME_SIGN_found_sure_organisation);
    bool person = ent_named_has(name, ENT_NAME_SIGN_found_person) ||
                  ent_named_has(name, ENT_NAME_SIGN_found_sure_person);
    const double place = -0.7; /* signs of places are few: what no rule took for one seldom is */
    if (body) return (Points){.organisation = benefit, .place = place};
    if (person) return (Points){.person = benefit, .place = place};
    if (ent_named_has(name, ENT_NAME_SIGN_found_place)) return (Points){.place = benefit};
    return (Points){-benefit, -benefit, place - benefit};
}

/* "Hakim bin Moen", "M. Quor Naid": a few words in capitals but for particles, none of them known.
 * A title before such a name keeps it from being nobody's. */
static bool foreign(const EntFinder *f, EntSpan span)
{
    enum { LONGEST = 5 };
    uint32_t own = 0;
    for (uint32_t i = span.begin; i < span.end; i++) {
        const EntWord *w = &f->words[i];
        EntStr text = f->tokens[i].text;
        if (!w->capital && text.len > 4) return false;
        if (!w->letters || (w->upper && text.len > 2)) return false;
        if (ent_finder_has(f, i, ENT_SENSE_CommonWord)) return false;
        if (ent_finder_has(f, i, ENT_SENSE_OrgHead) || ent_finder_has(f, i, ENT_SENSE_WeakOrgHead))
            return false;
        own += w->capital && text.len > 2;
    }
    return own >= 2 && span.end - span.begin <= LONGEST && f->words[span.begin].capital;
}

/* "Ann Moen, CEO of Moen", "About Moen": the firm that bears the name of who leads it. */
static bool named_after_owner(const EntNamed *name)
{
    return ent_named_has(name, ENT_NAME_SIGN_ends_person) &&
           ent_named_has(name, ENT_NAME_SIGN_one_word) &&
           (ent_named_has(name, ENT_NAME_SIGN_chief_of) ||
            ent_named_has(name, ENT_NAME_SIGN_about_heading)) &&
           !ent_named_has(name, ENT_NAME_SIGN_says);
}

/* "Lindberg founded Orion", "our Orion investment", "Orion group of companies": a body beyond
 * doubt. */
static bool founded(const EntFinder *f, const EntNamed *name)
{
    for (size_t i = 0; i < name->at.len; i++) {
        uint32_t b = name->at.at[i].begin, end = name->at.at[i].end;
        bool ours = b > 0 && (ent_finder_is(f, b - 1, "our") || ent_finder_is(f, b - 1, "its"));
        if (ours && ent_finder_is(f, end, "investment")) return true; /* "our Orion investment" */
        if (ent_finder_is(f, end, "group") && ent_finder_is(f, end + 1, "of") &&
            ent_finder_is(f, end + 2, "companies"))
            return true;
        if (b > 0 && (ent_finder_is(f, b - 1, "founded") || ent_finder_is(f, b - 1, "cofounded")))
            return true;
    }
    return false;
}

/* "the Harbour Network and Quorvane": one of a list of bodies that nothing speaks against. */
static bool one_of_bodies(const EntNamed *name)
{
    bool listed = ent_named_has(name, ENT_NAME_SIGN_list_of_bodies) ||
                  ent_named_has(name, ENT_NAME_SIGN_listed_with_bodies);
    bool other =
        ent_named_has(name, ENT_NAME_SIGN_label_person) ||
        ent_named_has(name, ENT_NAME_SIGN_label_place) ||
        ent_named_has(name, ENT_NAME_SIGN_label_product) ||
        ent_named_has(name, ENT_NAME_SIGN_used) || ent_named_has(name, ENT_NAME_SIGN_brand_mark) ||
        ent_named_has(name, ENT_NAME_SIGN_trademark) ||
        ent_named_has(name, ENT_NAME_SIGN_before_noun) || ent_str_ends(name->text, ENT_STR("TM"));
    bool word = ent_named_has(name, ENT_NAME_SIGN_one_word) &&
                ent_named_has(name, ENT_NAME_SIGN_unknown_all) &&
                !ent_named_has(name, ENT_NAME_SIGN_acronym) && name->text.len > 4 &&
                !ent_named_has(name, ENT_NAME_SIGN_plural);
    bool several = ent_named_has(name, ENT_NAME_SIGN_three_words) ||
                   (ent_named_has(name, ENT_NAME_SIGN_two_words) &&
                    !ent_named_has(name, ENT_NAME_SIGN_common_all));
    bool firm = several && ent_named_has(name, ENT_NAME_SIGN_weak_head) &&
                ent_named_has(name, ENT_NAME_SIGN_always_organisation);
    bool beside = ent_named_has(name, ENT_NAME_SIGN_listed_with_bodies);
    return !other && ((word && beside) || (firm && listed));
}

/* "Grand Harbour Research": both recognisers see a body, and the last word is one of those that end
 * the names of bodies. */
static bool vouched_for(const EntNamed *name, double points)
{
    const double least = -2;
    return points > least && ent_named_has(name, ENT_NAME_SIGN_press_organisation) &&
           ent_named_has(name, ENT_NAME_SIGN_label_organisation) &&
           !ent_named_has(name, ENT_NAME_SIGN_one_word) &&
           (ent_named_has(name, ENT_NAME_SIGN_weak_head) ||
            (ent_named_has(name, ENT_NAME_SIGN_body_head) &&
             ent_named_has(name, ENT_NAME_SIGN_connector))) &&
           !ent_named_has(name, ENT_NAME_SIGN_trademark) &&
           !ent_named_has(name, ENT_NAME_SIGN_among_things) &&
           !ent_named_has(name, ENT_NAME_SIGN_only_headings) &&
           !ent_named_has(name, ENT_NAME_SIGN_before_noun);
}

/* "Dong Energy": a surname, and behind it a common word that ends the names of firms. */
static bool firm_word_behind(const EntNamed *name)
{
    return ent_named_has(name, ENT_NAME_SIGN_two_words) &&
           ent_named_has(name, ENT_NAME_SIGN_weak_head) &&
           ent_named_has(name, ENT_NAME_SIGN_common_last) &&
           !ent_named_has(name, ENT_NAME_SIGN_honorific) &&
           !ent_named_has(name, ENT_NAME_SIGN_surname_last);
}

/* "Latvian President Jan Novak", "Latvian officials": a nation's adjective, though a body's name
 * may begin with it too. */
static bool of_a_nation(const EntNamed *name)
{
    return ent_named_has(name, ENT_NAME_SIGN_one_word) &&
           ent_named_has(name, ENT_NAME_SIGN_demonym) &&
           (ent_named_has(name, ENT_NAME_SIGN_before_title) ||
            ent_named_has(name, ENT_NAME_SIGN_before_people));
}

/* "Director of | Multinuclear Imaging | at Orion": what somebody leads at a body, without a word
 * that bodies' names end in, is the field of a title. */
static bool field_of_title(const EntFinder *f, const EntNamed *name)
{
    static const char *const titles[] = {"head", "director", "manager", "vp", "president", "lead"};
    if (name->at.len != 1) return false;
    EntSpan span = name->at.at[0];
    if (ent_field_of_professor(f, span)) return true;
    bool behind = ent_finder_is(f, span.end, "at") && span.end + 1 < f->count &&
                  (f->words[span.end + 1].capital || ent_finder_is(f, span.end + 1, "the"));
    if (!behind || span.begin < 2 || !ent_finder_is(f, span.begin - 1, "of")) return false;
    return ENT_STR_AMONG(ent_finder_text(f, span.begin - 2), titles) && span.end - span.begin > 1 &&
           !ent_words_head(f->lexicon, f->doc, span.begin, span.end, ENT_SENSE_OrgHead, NULL);
}

/* "Japan's Quorvadyne": a name that nobody knows, told by its nation. */
static bool told_by_nation(const EntFinder *f, const EntNamed *name)
{
    if (!ent_named_has(name, ENT_NAME_SIGN_unknown_all) ||
        ent_named_has(name, ENT_NAME_SIGN_label_product))
        return false;
    for (size_t i = 0; i < name->at.len; i++)
        if (ent_beside_its_nation(f, name->at.at[i])) return true;
    return false;
}

/* "the Latvian LIAA", not "a Latvian NGO": letters that a nation has one of. */
static bool letters_of_nation(const EntFinder *f, const EntNamed *name)
{
    static const char *const any[] = {"a", "an", "another", "any", "each", "every", "no", "first"};
    for (size_t i = 0; i < name->at.len; i++) {
        uint32_t k = name->at.at[i].begin;
        if (name->at.at[i].end == k + 1 && ent_letters_of_nation(f, k) &&
            !(k > 1 && ENT_STR_AMONG(ent_finder_text(f, k - 2), any)))
            return true;
    }
    return false;
}

/* "…; Lerato Moken, Executive Director of …": a title behind the name of somebody, which nothing
 * makes a body's. A family name may be a word of the language, "Fan Lijuan". */
static bool person_by_title(const EntNamed *name)
{
    static const EntNameSign bodies[] = {ENT_NAME_SIGN_business,  ENT_NAME_SIGN_of_nation,
                                         ENT_NAME_SIGN_weak_head, ENT_NAME_SIGN_body_head,
                                         ENT_NAME_SIGN_based,     ENT_NAME_SIGN_called_body,
                                         ENT_NAME_SIGN_repeated,  ENT_NAME_SIGN_begins_body};
    if (ent_named_has(name, ENT_NAME_SIGN_common_some) &&
        (!ent_named_has(name, ENT_NAME_SIGN_surname_first) ||
         ent_named_has(name, ENT_NAME_SIGN_common_last)))
        return false;
    bool words = ent_named_has(name, ENT_NAME_SIGN_two_words) ||
                 ent_named_has(name, ENT_NAME_SIGN_three_words);
    for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++)
        if (ent_named_has(name, bodies[i])) return false;
    bool seen = ent_named_has(name, ENT_NAME_SIGN_found_person) ||
                ent_named_has(name, ENT_NAME_SIGN_press_person);
    return words && seen && ent_named_has(name, ENT_NAME_SIGN_title_behind);
}

/* "extension worker Mutinta Quor", "farmer Jan Quor": what persons only do, right before a name
 * that nobody knows. */
static bool behind_profession(const EntFinder *f, const EntNamed *name)
{
    bool words = ent_named_has(name, ENT_NAME_SIGN_two_words) ||
                 ent_named_has(name, ENT_NAME_SIGN_three_words);
    if (!words || ent_named_has(name, ENT_NAME_SIGN_common_some) ||
        ent_named_has(name, ENT_NAME_SIGN_weak_head) ||
        !ent_named_has(name, ENT_NAME_SIGN_found_person))
        return false;
    for (size_t k = 0; k < name->at.len; k++) {
        uint32_t i = name->at.at[k].begin;
        bool trade = i > 0 && (ent_finder_has(f, i - 1, ENT_SENSE_Profession) ||
                               ent_finder_has(f, i - 1, ENT_SENSE_Role));
        if (trade && ent_finder_small(f, i - 1) && !ent_finder_has(f, i - 1, ENT_SENSE_BodyNoun) &&
            !ent_finder_has(f, i - 1, ENT_SENSE_CompanyNoun))
            return true;
    }
    return false;
}

/* "Khalid Bin Quorvan": a given name before words that both recognisers take for a person wherever
 * they stand. */
static bool plainly_person(const EntNamed *name)
{
    static const EntNameSign needed[] = {ENT_NAME_SIGN_always_person, ENT_NAME_SIGN_press_person,
                                         ENT_NAME_SIGN_person_shape, ENT_NAME_SIGN_given_first};
    static const EntNameSign others[] = {ENT_NAME_SIGN_weak_head, ENT_NAME_SIGN_used,
                                         ENT_NAME_SIGN_called_thing, ENT_NAME_SIGN_only_headings,
                                         ENT_NAME_SIGN_name_of_place};
    for (size_t i = 0; i < sizeof needed / sizeof *needed; i++)
        if (!ent_named_has(name, needed[i])) return false;
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (ent_named_has(name, others[i])) return false;
    return true;
}

/* "Karl Moen CEO Quorvane AG": somewhere the name stands before an office and its body. */
static bool before_chief_of_body(const EntFinder *f, const EntNamed *name)
{
    for (size_t i = 0; i < name->at.len; i++)
        if (ent_person_before_chief(f, name->at.at[i])) return true;
    return false;
}

/* "Riga's Quorva Trams": of a place, and a word at the end that ends the names of firms. */
static bool firm_of_place(const EntNamed *name)
{
    bool words = ent_named_has(name, ENT_NAME_SIGN_two_words) ||
                 ent_named_has(name, ENT_NAME_SIGN_three_words);
    return words && ent_named_has(name, ENT_NAME_SIGN_of_nation) &&
           ent_named_has(name, ENT_NAME_SIGN_weak_head) &&
           !ent_named_has(name, ENT_NAME_SIGN_person_name) &&
           !ent_named_has(name, ENT_NAME_SIGN_common_all) &&
           !ent_named_has(name, ENT_NAME_SIGN_honorific) &&
           !ent_named_has(name, ENT_NAME_SIGN_title_before) &&
           !ent_named_has(name, ENT_NAME_SIGN_only_headings);
}

/* "filled Quorva Hall": a building for both recognisers, though words of people make it. */
static bool building(const EntFinder *f, const EntNamed *name)
{
    static const EntNameSign persons[] = {ENT_NAME_SIGN_says,         ENT_NAME_SIGN_honorific,
                                          ENT_NAME_SIGN_title_before, ENT_NAME_SIGN_title_behind,
                                          ENT_NAME_SIGN_label_person, ENT_NAME_SIGN_one_word};
    EntSpan span = name->at.at[0];
    const EntSense *head =
        ent_words_head(f->lexicon, f->doc, span.begin, span.end, ENT_SENSE_PlaceHead, NULL);
    if (!head || head->kind != ENT_CLASS_Venue ||
        !ent_named_has(name, ENT_NAME_SIGN_label_facility) ||
        !ent_named_has(name, ENT_NAME_SIGN_press_place))
        return false;
    for (size_t i = 0; i < sizeof persons / sizeof *persons; i++)
        if (ent_named_has(name, persons[i])) return false;
    return true;
}

/* "Ms Tiana Quor", though the first of the words is one of the language. */
static bool addressed(const EntFinder *f, const EntNamed *name)
{
    static const char *const titles[] = {"Mr",   "Mr.",  "Ms",   "Ms.",   "Mrs",  "Mrs.",
                                         "Miss", "Mme",  "Mme.", "Madam", "Sir",  "Puan",
                                         "Bi",   "Tuan", "Herr", "Frau",  "Shri", "Smt"};
    bool words = ent_named_has(name, ENT_NAME_SIGN_two_words) ||
                 ent_named_has(name, ENT_NAME_SIGN_three_words);
    if (!words || ent_named_has(name, ENT_NAME_SIGN_weak_head) ||
        ent_named_has(name, ENT_NAME_SIGN_body_head))
        return false;
    for (size_t i = 0; i < name->at.len; i++) {
        uint32_t b = name->at.at[i].begin;
        if (b > 0 && ENT_STR_AMONG(f->tokens[b - 1].text, titles)) return true;
    }
    return false;
}

/* "coins like QRX" once, of QRX, which the article is about: who issues it bears its name. */
static bool told_of_as_body(const EntNamed *name)
{
    static const EntNameSign signs[] = {ENT_NAME_SIGN_headline, ENT_NAME_SIGN_about_heading,
                                        ENT_NAME_SIGN_says, ENT_NAME_SIGN_according_to,
                                        ENT_NAME_SIGN_domain};
    if (!ent_named_has(name, ENT_NAME_SIGN_among_samples)) return false;
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (ent_named_has(name, signs[i])) return true;
    return false;
}

static EntClass decide(const EntFinder *f, const EntNamed *name, const Points *points)
{
    if (before_chief_of_body(f, name)) return ENT_CLASS_Person;
    bool heading = ent_named_has(name, ENT_NAME_SIGN_only_headings) ||
                   (ent_named_has(name, ENT_NAME_SIGN_only_openings) &&
                    ent_named_has(name, ENT_NAME_SIGN_long_name));
    if ((ent_named_has(name, ENT_NAME_SIGN_ticker) && !heading) || founded(f, name) ||
        (name->told != ENT_CLASS_City && ent_surely_body(f, name)))
        return ENT_CLASS_Organisation;
    if (addressed(f, name)) return ENT_CLASS_Person;
    if (of_a_nation(name) || field_of_title(f, name)) return ENT_CLASS_NONE;
    if (name->told != ENT_CLASS_NONE) return name->told;
    Points sum = first_finding(f, name);
    for (uint32_t s = 0; s < ENT_NAME_SIGN_COUNT; s++) {
        if (!ent_named_has(name, (EntNameSign)s)) continue;
        sum.organisation += points[s].organisation;
        sum.person += points[s].person;
        sum.place += points[s].place;
    }
    if (told_of_as_body(name)) sum.organisation -= points[ENT_NAME_SIGN_among_samples].organisation;
    if (named_after_owner(name)) return ENT_CLASS_Organisation;
    if (ent_ends_a_prize(f, name->at.at[0].end - 1)) /* "Karl Moen Award": a prize is nobody */
        sum.person = sum.organisation = 0;
    EntClass best = ENT_CLASS_NONE;
    double most = 0;
    if (sum.organisation > most) {
        most = sum.organisation;
        best = ENT_CLASS_Organisation;
    }
    if (sum.person > most) {
        most = sum.person;
        best = ENT_CLASS_Person;
    }
    if (sum.place > most) best = ENT_CLASS_Place;
    if (best == ENT_CLASS_Person && building(f, name)) return ENT_CLASS_Venue;
    if (best == ENT_CLASS_Person && (firm_word_behind(name) || ent_firm_like_person(f, name)))
        best = ENT_CLASS_Organisation;
    if (best == ENT_CLASS_NONE && ent_named_has(name, ENT_NAME_SIGN_two_words) &&
        !ent_named_has(name, ENT_NAME_SIGN_common_some) && ent_beside_its_officer(f, name))
        best = ENT_CLASS_Organisation;
    if (best == ENT_CLASS_Organisation && (person_by_title(name) || behind_profession(f, name)))
        best = ENT_CLASS_Person;
    bool titled = ent_named_has(name, ENT_NAME_SIGN_title_before) && foreign(f, name->at.at[0]);
    if (best == ENT_CLASS_NONE && (titled || plainly_person(name))) return ENT_CLASS_Person;
    if (best != ENT_CLASS_Person &&
        (told_by_nation(f, name) || letters_of_nation(f, name) || firm_of_place(name)))
        return ENT_CLASS_Organisation;
    bool body =
        best == ENT_CLASS_NONE && (one_of_bodies(name) || vouched_for(name, sum.organisation));
    return body ? ENT_CLASS_Organisation : best;
}

/* --- the names in question ------------------------------------------------------------------- */

typedef struct Question {
    EntFinder *f;
    EntMap map; /* text to index */
    EntNamedList names;
    uint32_t *owner;
} Question;

/* A mention that its own words do not settle: no gazetteer's name, no legal form. */
static bool doubtful(const EntFinder *f, const EntMention *m)
{
    EntClass top = ent_class_top(m->kind);
    bool weighed =
        top == ENT_CLASS_Organisation || top == ENT_CLASS_Person || top == ENT_CLASS_Place;
    if (m->type != ENT_MENTION_ENTITY || m->described || m->sense || !weighed) return false;
    if (m->strength == ENT_STRENGTH_SURE && top != ENT_CLASS_Person) return false;
    if (top == ENT_CLASS_Person && ent_family_and_given(f, m->tokens.begin) == m->tokens.end)
        return false;
    return !ent_ends_in_legal_form(f, m->tokens.begin, m->tokens.end);
}

static EntStatus ask(Question *q, EntSpan span)
{
    EntStr text = ent_doc_span_text(q->f->doc, span);
    uint32_t i = ent_map_add(&q->map, text, (uint32_t)q->names.len, NULL);
    if (i == ENT_MAP_NONE) return ENT_ERR_MEMORY;
    if (i == q->names.len && !ENT_PUSH(&q->names, (EntNamed){.text = text})) return ENT_ERR_MEMORY;
    return ENT_PUSH(&q->names.at[i].at, span) ? ENT_OK : ENT_ERR_MEMORY;
}

/* Only a head noun or a legal form: "the Group", "Inc." */
static bool bare(const EntFinder *f, EntSpan span)
{
    return ent_words_sense(f->lexicon, f->doc, span, ENT_SENSE_OrgHead) ||
           ent_words_sense(f->lexicon, f->doc, span, ENT_SENSE_CompanySuffix);
}

static EntStatus collect(Question *q)
{
    EntFinder *f = q->f;
    q->owner = ENT_ARENA_NEW(&f->doc->arena, uint32_t, f->count + 1);
    if (!q->owner) return ENT_ERR_MEMORY;
    for (uint32_t i = 0; i < f->count; i++) q->owner[i] = UINT32_MAX;
    for (uint32_t k = 0; k < f->out->list.len; k++) {
        const EntMention *m = &f->out->list.at[k];
        for (uint32_t i = m->tokens.begin; i < m->tokens.end; i++) q->owner[i] = k;
        if (doubtful(f, m)) ENT_TRY(ask(q, m->tokens));
    }
    for (size_t i = 0; i < f->unnamed.len; i++)
        if (!bare(f, f->unnamed.at[i]) && !ent_field_of_title(f, f->unnamed.at[i]) &&
            !ent_organ_of_title(f, f->unnamed.at[i]))
            ENT_TRY(ask(q, f->unnamed.at[i]));
    return ENT_OK;
}

/* The kind of the body whose name begins with NAME, "Kessler Hospital" of "Kessler". */
static EntClass kind_of_longer(const EntFinder *f, const EntNamed *name)
{
    for (size_t i = 0; i < f->out->list.len; i++) {
        const EntMention *m = &f->out->list.at[i];
        EntStr text = ent_doc_span_text(f->doc, m->tokens);
        if (m->type == ENT_MENTION_ENTITY && m->strength == ENT_STRENGTH_SURE &&
            ent_class_top(m->kind) == ENT_CLASS_Organisation && ent_str_starts(text, name->text))
            return m->kind;
    }
    return ENT_CLASS_Company;
}

/* "Most recently at | Quorvex, he ran …", "under Ann Lee at | Quorvex": one word that no gazetteer
 * knows and that stands behind "at" only is where people work rather than a town, unless they come
 * there or something is built there. */
static bool workplace(const EntFinder *f, const EntNamed *name)
{
    static const char *const comes[] = {"arrive", "land", "stop",  "dock",  "call",
                                        "anchor", "camp", "berth", "end",   "meet",
                                        "look",   "live", "stay",  "gather"};
    for (size_t k = 0; k < name->at.len; k++) {
        EntSpan span = name->at.at[k];
        uint32_t i = span.begin;
        if (span.end - i != 1 || i < 2 || !ent_finder_is(f, i - 1, "at")) return false;
        if (f->words[i].upper || ent_listed_town(f, span)) return false;
        bool site = ENT_STR_AMONG(f->tokens[i - 2].lemma, comes) ||
                    ent_words_head(f->lexicon, f->doc, i - 2, i - 1, ENT_SENSE_PlaceHead, NULL);
        bool region =
            ent_finder_is(f, span.end, ",") && ent_finder_has(f, span.end + 1, ENT_SENSE_Name);
        bool owner = span.end < f->count && ent_str_is(f->tokens[span.end].tag, "POS");
        if (site || region || owner || ent_finder_capital(f, span.end) ||
            ent_finder_is(f, span.end, "and"))
            return false;
    }
    return name->at.len > 0;
}

/* The kind that a head noun or the recogniser tells, within the class decided. */
static EntClass kind_of(const EntFinder *f, EntClass kind, const EntNamed *name)
{
    EntSpan span = name->at.at[0];
    const EntSense *head =
        ent_words_head(f->lexicon, f->doc, span.begin, span.end, ENT_SENSE_OrgHead, NULL);
    if (kind == ENT_CLASS_Organisation && !head && ent_named_has(name, ENT_NAME_SIGN_begins_body))
        return kind_of_longer(f, name);
    if (kind == ENT_CLASS_Organisation) return head ? head->kind : ENT_CLASS_Company;
    bool town = kind == ENT_CLASS_Place && ent_named_has(name, ENT_NAME_SIGN_label_place);
    if (town && name->told == ENT_CLASS_NONE && workplace(f, name)) return ENT_CLASS_Company;
    return town && !ent_named_has(name, ENT_NAME_SIGN_label_facility) ? ent_kind_of_town(f, span)
                                                                      : kind;
}

/* A town that a gazetteer has is that one. */
static EntStatus add_decided(EntFinder *f, EntSpan span, EntClass kind, EntStrength strength)
{
    const EntSense *town = kind == ENT_CLASS_City ? ent_listed_town(f, span) : NULL;
    return ent_finder_add(f, (EntMention){.type = ENT_MENTION_ENTITY,
                                          .tokens = span,
                                          .kind = town ? town->kind : kind,
                                          .strength = strength,
                                          .sense = town,
                                          .value = UINT32_MAX});
}

/* Give the mentions the class decided for their name, drop those of no class, add those missed. */
static EntStatus apply(Question *q)
{
    EntFinder *f = q->f;
    EntMentionList *list = &f->out->list;
    size_t kept = 0;
    for (size_t i = 0; i < list->len; i++) {
        EntMention m = list->at[i];
        uint32_t k = doubtful(f, &m) ? ent_map_get(&q->map, ent_doc_span_text(f->doc, m.tokens))
                                     : ENT_MAP_NONE;
        EntClass kind = k == ENT_MAP_NONE ? m.kind : q->names.at[k].kind;
        if (k != ENT_MAP_NONE && kind == ENT_CLASS_NONE) {
            for (uint32_t t = m.tokens.begin; t < m.tokens.end; t++) f->taken[t] = 0;
            continue;
        }
        bool vague = m.kind == ENT_CLASS_Place;
        bool told = k != ENT_MAP_NONE && q->names.at[k].told == ENT_CLASS_Organisation;
        if (k != ENT_MAP_NONE && (vague || ent_class_top(kind) != ent_class_top(m.kind))) {
            m.kind = kind_of(f, kind, &q->names.at[k]);
            m.strength = ENT_STRENGTH_LABEL;
        }
        if (told) m.strength = ENT_STRENGTH_SURE;
        if (m.kind == ENT_CLASS_City && !m.sense) m.sense = ent_listed_town(f, m.tokens);
        if (m.sense && k != ENT_MAP_NONE) m.kind = m.sense->kind;
        list->at[kept++] = m;
    }
    list->len = kept;
    for (size_t i = 0; i < f->unnamed.len; i++) {
        uint32_t k = ent_map_get(&q->map, ent_doc_span_text(f->doc, f->unnamed.at[i]));
        if (k == ENT_MAP_NONE || q->names.at[k].kind == ENT_CLASS_NONE) continue;
        EntStrength strength =
            q->names.at[k].told == ENT_CLASS_Organisation ? ENT_STRENGTH_SURE : ENT_STRENGTH_LABEL;
        ENT_TRY(add_decided(f, f->unnamed.at[i], kind_of(f, q->names.at[k].kind, &q->names.at[k]),
                            strength));
    }
    return ENT_OK;
}

/* Keep what was seen, for whoever asks why. */
static EntStatus keep(Question *q)
{
    EntFinder *f = q->f;
    EntNameSigns *at = ENT_ARENA_NEW(&f->doc->arena, EntNameSigns, q->names.len + 1);
    if (!at) return ENT_ERR_MEMORY;
    for (size_t i = 0; i < q->names.len; i++) {
        const EntNamed *name = &q->names.at[i];
        at[i] = (EntNameSigns){.text = name->text, .kind = name->kind};
        memcpy(at[i].signs, name->signs, sizeof name->signs);
    }
    f->out->names = at;
    f->out->name_count = (uint32_t)q->names.len;
    return ENT_OK;
}

/* Is NAME, one word, the first or the last of LONGER? */
static bool word_of(EntStr name, EntStr longer)
{
    return longer.len > name.len + 1 &&
           ((ent_str_starts(longer, name) && longer.ptr[name.len] == ' ') ||
            (ent_str_ends(longer, name) && longer.ptr[longer.len - name.len - 1] == ' '));
}

/* "Cho" beside "Cho Sung-hwan", which is a person's by its form. */
static bool family_of_sure_person(const EntFinder *f, EntStr name)
{
    for (size_t k = 0; k < f->out->list.len; k++) {
        const EntMention *m = &f->out->list.at[k];
        if (m->type == ENT_MENTION_ENTITY && m->kind == ENT_CLASS_Person &&
            m->strength == ENT_STRENGTH_SURE && word_of(name, ent_doc_span_text(f->doc, m->tokens)))
            return true;
    }
    return false;
}

/* "Anna", of whom the text tells as of a body, where it has "Anna Lindberg" and nothing that is a
 * body's only: the person. */
static void settle_persons_in_short(Question *q)
{
    static const EntNameSign bodies[] = {
        ENT_NAME_SIGN_begins_body, ENT_NAME_SIGN_business,      ENT_NAME_SIGN_ticker,
        ENT_NAME_SIGN_chief_of,    ENT_NAME_SIGN_about_heading, ENT_NAME_SIGN_domain,
        ENT_NAME_SIGN_employer,    ENT_NAME_SIGN_acronym,       ENT_NAME_SIGN_own_chief,
        ENT_NAME_SIGN_camel,       ENT_NAME_SIGN_called_body};
    for (size_t i = 0; i < q->names.len; i++) {
        EntNamed *name = &q->names.at[i];
        bool open = name->kind == ENT_CLASS_Organisation &&
                    ent_named_has(name, ENT_NAME_SIGN_one_word) && name->text.len >= 2;
        bool person = false;
        for (size_t s = 0; s < sizeof bodies / sizeof *bodies; s++)
            open &= !ent_named_has(name, bodies[s]);
        for (size_t k = 0; open && k < q->names.len; k++) {
            const EntNamed *other = &q->names.at[k];
            if (!word_of(name->text, other->text)) continue;
            person |= other->kind == ENT_CLASS_Person;
            open = other->kind != ENT_CLASS_Organisation;
        }
        if (open && (person || family_of_sure_person(q->f, name->text)))
            name->kind = ENT_CLASS_Person;
    }
}

/* "Dai Lorn" beside "Latvia's Dai Lorn Motor": the company in short, unless a person bears the
 * name.
 */
static void settle_told_in_short(Question *q)
{
    for (size_t i = 0; i < q->names.len; i++) {
        EntNamed *name = &q->names.at[i];
        if (name->kind == ENT_CLASS_Organisation || name->kind == ENT_CLASS_City ||
            ent_named_has(name, ENT_NAME_SIGN_honorific) ||
            ent_named_has(name, ENT_NAME_SIGN_ends_person) ||
            ent_named_has(name, ENT_NAME_SIGN_after_the) ||
            ent_named_has(name, ENT_NAME_SIGN_name_of_place) || name->text.len <= 3)
            continue;
        for (size_t k = 0; k < q->names.len; k++) {
            const EntNamed *other = &q->names.at[k];
            if (other->told == ENT_CLASS_Organisation && other->text.len > name->text.len + 1 &&
                ent_str_starts(other->text, name->text) && other->text.ptr[name->text.len] == ' ')
                name->kind = name->told = ENT_CLASS_Organisation;
        }
    }
}

/* A body of the text is called NAME with a noun for companies in front of it, "Grupo Quorva Naid".
 */
static bool behind_front_noun(const EntFinder *f, EntStr name)
{
    for (size_t k = 0; k < f->out->list.len; k++) {
        const EntMention *m = &f->out->list.at[k];
        EntStr text = ent_doc_span_text(f->doc, m->tokens);
        bool body = m->type == ENT_MENTION_ENTITY &&
                    ent_class_top(m->kind) == ENT_CLASS_Organisation &&
                    m->tokens.end - m->tokens.begin >= 2;
        if (!body || text.len <= name.len + 1 || !ent_str_ends(text, name)) continue;
        EntSpan front = {m->tokens.begin, m->tokens.begin + 1};
        EntStr noun = f->tokens[front.begin].text;
        if (text.len == noun.len + 1 + name.len &&
            ent_words_sense(f->lexicon, f->doc, front, ENT_SENSE_FirstOrgHead))
            return true;
    }
    return false;
}

static void settle_behind_front_nouns(Question *q)
{
    for (size_t i = 0; i < q->names.len; i++) {
        EntNamed *name = &q->names.at[i];
        bool personal = ent_named_has(name, ENT_NAME_SIGN_honorific) ||
                        ent_named_has(name, ENT_NAME_SIGN_title_behind) ||
                        ent_named_has(name, ENT_NAME_SIGN_title_before);
        if (name->kind != ENT_CLASS_Organisation && !personal && name->text.len > 3 &&
            behind_front_noun(q->f, name->text))
            name->kind = name->told = ENT_CLASS_Organisation;
    }
}

/* The text speaks of "the NAME project" as an initiative. */
static bool named_as_project(const EntFinder *f, EntStr name)
{
    static const char *const nouns[] = {" project", " programme", " program", " initiative",
                                        " campaign"};
    for (size_t k = 0; k < f->out->list.len; k++) {
        const EntMention *m = &f->out->list.at[k];
        if (m->type != ENT_MENTION_ENTITY || m->kind != ENT_CLASS_Initiative) continue;
        EntStr text = ent_doc_span_text(f->doc, m->tokens);
        if (text.len <= name.len || !ent_str_starts(text, name)) continue;
        if (ENT_STR_AMONG(ent_str_sub(text, name.len, text.len), nouns)) return true;
    }
    return false;
}

/* "Quorvane couples sensors with images", where "the Quorvane project" stands before: the project
 * in short, unless it does what only bodies do. */
static void settle_projects_in_short(Question *q)
{
    static const EntNameSign bodies[] = {
        ENT_NAME_SIGN_business,    ENT_NAME_SIGN_own_chief, ENT_NAME_SIGN_chief_of,
        ENT_NAME_SIGN_employer,    ENT_NAME_SIGN_based,     ENT_NAME_SIGN_about_heading,
        ENT_NAME_SIGN_says,        ENT_NAME_SIGN_acronym,   ENT_NAME_SIGN_called_body,
        ENT_NAME_SIGN_begins_body, ENT_NAME_SIGN_ticker,    ENT_NAME_SIGN_before_title};
    for (size_t i = 0; i < q->names.len; i++) {
        EntNamed *name = &q->names.at[i];
        bool open = name->kind == ENT_CLASS_Organisation;
        for (size_t s = 0; s < sizeof bodies / sizeof *bodies; s++)
            open &= !ent_named_has(name, bodies[s]);
        if (open && named_as_project(q->f, name->text)) name->kind = ENT_CLASS_Initiative;
    }
}

/* Some name that is decided to be a body's is NAME with words of firms behind it. */
static bool begins_firm(const Question *q, EntStr name)
{
    for (size_t k = 0; k < q->names.len; k++) {
        const EntNamed *other = &q->names.at[k];
        if (other->kind == ENT_CLASS_Organisation && other->text.len > name.len + 1 &&
            ent_str_starts(other->text, name) && other->text.ptr[name.len] == ' ' &&
            ent_named_has(other, ENT_NAME_SIGN_weak_head))
            return true;
    }
    return false;
}

/* "Hai Van" beside "Hai Van Freight": the firm in short, where nothing is said that only persons
 * are or do. */
static void settle_fronts_of_firms(Question *q)
{
    static const EntNameSign persons[] = {ENT_NAME_SIGN_person_name,  ENT_NAME_SIGN_honorific,
                                          ENT_NAME_SIGN_title_before, ENT_NAME_SIGN_says,
                                          ENT_NAME_SIGN_title_behind, ENT_NAME_SIGN_ends_person,
                                          ENT_NAME_SIGN_one_word,     ENT_NAME_SIGN_begins_person};
    for (size_t i = 0; i < q->names.len; i++) {
        EntNamed *name = &q->names.at[i];
        bool open = name->kind == ENT_CLASS_Person && begins_firm(q, name->text);
        for (size_t s = 0; s < sizeof persons / sizeof *persons; s++)
            open &= !ent_named_has(name, persons[s]);
        if (open) name->kind = name->told = ENT_CLASS_Organisation;
    }
}

static EntStatus weigh(Question *q)
{
    Points points[ENT_NAME_SIGN_COUNT];
    bool trained = read_points(q->f->lexicon, points);
    ENT_TRY(ent_ask_press_names(q->f));
    ENT_TRY(ent_note_addresses(q->f));
    ENT_TRY(collect(q));
    for (size_t i = 0; i < q->names.len; i++) {
        ent_named_observe(q->f, q->owner, &q->names.at[i]);
        q->names.at[i].told = ent_told_class(q->f, &q->names.at[i]);
        q->names.at[i].kind = decide(q->f, &q->names.at[i], points);
    }
    settle_persons_in_short(q);
    settle_told_in_short(q);
    settle_behind_front_nouns(q);
    settle_projects_in_short(q);
    settle_fronts_of_firms(q);
    ENT_TRY(keep(q));
    return trained ? apply(q) : ENT_OK;
}

EntStatus ent_find_evidence(EntFinder *f)
{
    Question q = {.f = f};
    EntStatus status = weigh(&q);
    for (size_t i = 0; i < q.names.len; i++) ENT_VEC_FREE(&q.names.at[i].at);
    ENT_VEC_FREE(&q.names);
    ent_map_release(&q.map);
    ENT_VEC_FREE(&f->unnamed);
    return status;
}
