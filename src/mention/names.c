/* Names: runs of capitalised words with the connectors that belong inside names. Built over tokens,
 * not over the recogniser's spans, whose boundaries cut long names. */
#include "mention/deal_party.h"
#include "mention/finder.h"

typedef ENT_VEC(EntSpan) Spans;

static bool capital(const EntFinder *f, uint32_t i)
{
    return ent_finder_capital(f, i);
}

static bool is_space(const EntFinder *f, uint32_t i)
{
    return f->tokens[i].pos == ENT_POS_SPACE;
}

static bool glued_hyphen(const EntFinder *f, uint32_t i)
{
    EntStr s = i < f->count ? f->tokens[i].text : ENT_STR_EMPTY;
    bool dash = ent_str_is(s, "-") || ent_str_is(s, "\xe2\x80\x93") ||
                ent_str_is(s, "\xe2\x80\x91") || ent_str_is(s, "/");
    return dash && f->words[i].glued && i + 1 < f->count && f->words[i + 1].glued;
}

/* The second half of a name of two syllables: "il" of "Dae-il". */
static bool name_syllable(const EntFinder *f, uint32_t i)
{
    enum { LONGEST = 6 };
    return !f->words[i].capital && f->tokens[i].text.len <= LONGEST &&
           ent_str_starts(f->tokens[i].tag, ENT_STR("NNP")) &&
           ent_str_starts(f->tokens[i - 2].tag, ENT_STR("NNP")) && f->words[i - 2].capital &&
           !ent_finder_has(f, i, ENT_SENSE_CommonWord);
}

static bool sentence_start(const EntFinder *f, uint32_t i)
{
    if (f->tokens[i].sentence_start || i == 0) return true;
    EntStr before = f->tokens[i - 1].text;
    return ent_str_is(before, "\"") || ent_str_is(before, "\xe2\x80\x9c") ||
           ent_str_is(before, ":") || ent_str_is(before, "\xe2\x80\xa2") ||
           f->tokens[i - 1].pos == ENT_POS_SPACE;
}

static bool calendar_word(const EntFinder *f, uint32_t i)
{
    return ent_finder_has(f, i, ENT_SENSE_Month) || ent_finder_has(f, i, ENT_SENSE_Weekday);
}

/* "Orion Hosts Harbour Forum", "Orion to Host …": in a headline, where capitals hide it. */
static bool headline_verb(const EntFinder *f, uint32_t i)
{
    EntSpan line = f->out->headline;
    if (!f->words[i].heading && (i < line.begin || i >= line.end)) return false;
    bool plain = ent_str_is(f->tokens[i].tag, "VB") ||
                 (ent_finder_has(f, i, ENT_SENSE_CommonWord) && !ent_is_name_head(f, i, i + 1));
    bool infinitive = i > 0 && ent_finder_is(f, i - 1, "to") && plain && !ent_of_nation(f, i);
    uint32_t length;
    return infinitive || ent_lexicon_longest(f->lexicon, f->doc, i, f->count,
                                             ENT_SENSE_HeadlineVerb, &length) != NULL;
}

/* "Dr. Lee", not "Cardinal Shipping Lines". */
static bool honorific_at(const EntFinder *f, uint32_t i)
{
    if (!ent_finder_has(f, i, ENT_SENSE_Honorific)) return false;
    return !ent_finder_has(f, i, ENT_SENSE_Role) || !capital(f, i + 1) ||
           !ent_finder_has(f, i + 1, ENT_SENSE_CommonWord) ||
           ent_finder_has(f, i + 1, ENT_SENSE_GivenName) ||
           ent_finder_has(f, i + 1, ENT_SENSE_Surname);
}

static bool can_start(const EntFinder *f, uint32_t i)
{
    const EntToken *t = &f->tokens[i];
    const EntWord *w = &f->words[i];
    if (!capital(f, i) || is_space(f, i) || headline_verb(f, i)) return false;
    if (w->function && !w->upper && t->iob == ENT_IOB_O) return false;
    uint32_t length;
    bool honorific =
        ent_word_has(w, ENT_SENSE_Honorific) && !ent_word_has(w, ENT_SENSE_Role) &&
        !(ent_lexicon_longest(f->lexicon, f->doc, i, f->count, ENT_SENSE_Name, &length) &&
          length > 1); /* "Sri Lanka" */
    bool calendar = calendar_word(f, i) && !capital(f, i + 1) &&
                    !ent_str_is(t->label, "PERSON"); /* "Jan van Eyck" */
    bool day = ent_str_is(t->label, "DATE") && i + 1 < f->count && !f->words[i + 1].capital &&
               ent_str_is(f->tokens[i + 1].tag, "POS"); /* "Today's" */
    if (honorific || calendar || day) return false;
    if (i > 0 && (ent_finder_is(f, i - 1, "@") || ent_finder_is(f, i - 1, "#"))) return false;
    bool open_class = t->pos == ENT_POS_ADV || t->pos == ENT_POS_VERB || t->pos == ENT_POS_ADJ ||
                      t->pos == ENT_POS_NOUN || t->pos == ENT_POS_INTJ || t->pos == ENT_POS_SCONJ;
    if (sentence_start(f, i) && open_class && ent_word_has(w, ENT_SENSE_CommonWord)) {
        if (ent_opens_joint_event(f, i)) return true;
        if (t->iob == ENT_IOB_O && !capital(f, i + 1)) return false;
        if (t->pos == ENT_POS_ADV || t->pos == ENT_POS_VERB) return false;
    }
    return true;
}

static bool has_head(const EntFinder *f, uint32_t begin, uint32_t end)
{
    return begin < end && ent_is_name_head(f, begin, end);
}

static bool connector_word(const EntFinder *f, uint32_t i)
{
    return ent_finder_is(f, i, "of") || ent_finder_is(f, i, "for") || ent_finder_is(f, i, "on");
}

/* First "of", "for" or "on" of [begin, end), or end. */
static uint32_t first_connector(const EntFinder *f, uint32_t begin, uint32_t end)
{
    while (begin < end && !connector_word(f, begin)) begin++;
    return begin;
}

/* A capital after I, perhaps behind "the": its index, or 0. */
static uint32_t capital_after(const EntFinder *f, uint32_t i)
{
    if (capital(f, i + 1) && !f->words[i + 1].function) return i + 1;
    if (ent_finder_is(f, i + 1, "the") && capital(f, i + 2)) return i + 2;
    return 0;
}

/* "of", "for" and "on" belong to a name after a head noun only. */
static uint32_t join_connector(const EntFinder *f, uint32_t begin, uint32_t i)
{
    uint32_t next = capital_after(f, i);
    if (!next) return 0;
    bool nation_of =
        ent_finder_is(f, i, "of") && ent_of_nation(f, next) && first_connector(f, begin, i) < i;
    if (ent_finder_is(f, i, "in")) {
        if (ent_group_in_event(f, begin, i)) return next;
        /* "Seminar for Growth in the Rural Economy": a topic, not a place. */
        uint32_t of = first_connector(f, begin, i);
        return of < i && ent_words_head(f->lexicon, f->doc, begin, of, ENT_SENSE_EventHead, NULL) &&
                       ent_finder_has(f, next, ENT_SENSE_CommonWord) && !ent_of_nation(f, next) &&
                       !ent_lexicon_longest(f->lexicon, f->doc, next, f->count, ENT_SENSE_Name,
                                            &(uint32_t){0}) /* "New Orleans" */
                   ? next
                   : 0;
    }
    if (calendar_word(f, next)) return 0;
    if (ent_finder_is(f, i, "on")) {
        const EntSense *event =
            ent_words_head(f->lexicon, f->doc, begin, i, ENT_SENSE_EventHead, NULL);
        const EntSense *body =
            ent_words_head(f->lexicon, f->doc, begin, i, ENT_SENSE_OrgHead, NULL);
        return event || body ? next : 0;
    }
    if (nation_of || (ent_finder_is(f, i, "of") && ent_join_event_of(f, i))) return next;
    if (ent_finder_is(f, i, "of") && ent_join_event_topic(f, begin, i)) return next;
    bool alliance = ent_finder_has(f, i - 1, ENT_SENSE_CooperationNoun) && capital(f, i - 1);
    if (alliance && !ent_finder_is(f, i, "on")) return next; /* "Partnership for …" */
    bool of_country = ent_finder_is(f, i, "of") && ent_of_nation(f, next);
    bool weak = ent_finder_has(f, i - 1, ENT_SENSE_WeakOrgHead) && (i - begin >= 2 || !of_country);
    uint32_t whole = ent_finder_is(f, i, "of") ? ent_join_body_of(f, begin, i) : 0;
    if (whole) return whole;
    return has_head(f, begin, i) || weak ? next : 0; /* not "Trade and | Industry of Latvia" */
}

static bool single_common(const EntFinder *f, uint32_t i)
{
    return capital(f, i) && ent_finder_has(f, i, ENT_SENSE_CommonWord) &&
           !ent_finder_has(f, i, ENT_SENSE_Role);
}

/* End of the plain run of capitals that starts at I. */
static uint32_t plain_run(const EntFinder *f, uint32_t i)
{
    while (capital(f, i) || (glued_hyphen(f, i) && capital(f, i + 1))) i++;
    return i;
}

/* A legal form behind a name ends it: "Orion AG and …", "Orion Ltd.'s …". */
static bool ends_in_legal_form(const EntFinder *f, uint32_t begin, uint32_t i)
{
    return i > begin + 1 &&
           ent_words_head(f->lexicon, f->doc, begin + 1, i, ENT_SENSE_CompanySuffix, NULL) != NULL;
}

/* Does "and" at I join two parts of one name that began at BEGIN? */
static bool join_and(const EntFinder *f, uint32_t begin, uint32_t i)
{
    uint32_t next = capital_after(f, i);
    if (!next) return false;
    if (ent_finder_is(f, i, "&") || ent_finder_is(f, i, "+")) return !ent_two_bodies(f, begin, i);
    if (ends_in_legal_form(f, begin, i)) return false;
    if (ent_join_event_heads(f, begin, i)) return true;
    uint32_t of = first_connector(f, begin, i);
    uint32_t end = plain_run(f, next);
    if (of < i) {
        /* "Bureau of Ports and Fishing …": the second part continues the first's topic. */
        uint32_t topic = ent_finder_is(f, of + 1, "the") ? of + 2 : of + 1;
        bool named = ent_of_nation(f, topic) ||
                     ent_words_sense(f->lexicon, f->doc, (EntSpan){topic, i}, ENT_SENSE_Name);
        if (named) return false;
        bool another = next > i + 1 &&
                       ent_words_head(f->lexicon, f->doc, next, end, ENT_SENSE_OrgHead, NULL) &&
                       ent_words_head(f->lexicon, f->doc, begin, of, ENT_SENSE_OrgHead, NULL);
        if (another) return false; /* "Center for Law and the Ageing Institute" */
        return !ent_is_strong_head(f, topic, i) && !ent_of_nation(f, next) &&
               !(end - next >= 2 && ent_str_is(f->tokens[next].label, "PERSON")) &&
               (ent_finder_has(f, next, ENT_SENSE_CommonWord) || ent_plural_acronym(f, next));
    }
    /* "Shipping and Harbour Center": the head stands at the end of the whole. */
    if (next > i + 1 || ent_is_strong_head(f, begin, i) ||
        ent_words_head(f->lexicon, f->doc, begin, i, ENT_SENSE_OrgHead, NULL))
        return false;
    bool common = ent_finder_has(f, i - 1, ENT_SENSE_CommonWord) &&
                  !ent_finder_has(f, i - 1, ENT_SENSE_Name) &&
                  !ent_str_is(f->tokens[i - 1].label, "PERSON");
    bool head = ent_words_head(f->lexicon, f->doc, next, end, ENT_SENSE_OrgHead, NULL) ||
                ent_words_head(f->lexicon, f->doc, next, end, ENT_SENSE_EventHead, NULL) ||
                ent_words_head(f->lexicon, f->doc, next, end, ENT_SENSE_InitiativeHead, NULL);
    bool own = i - begin == 1 && ent_of_nation(f, begin);
    for (uint32_t k = next; k < end; k++) /* "Tidal Robotics and Orion Labs": two names */
        common &= !f->words[k].letters || ent_finder_has(f, k, ENT_SENSE_CommonWord) ||
                  ent_finder_has(f, k, ENT_SENSE_OrgHead) || ent_of_nation(f, k);
    return common && head && !own;
}

/* "Ports, Fishing and Forests" after "Ministry of": commas between single common words that
 * an "and" closes. Returns the index behind the list, or 0. */
static uint32_t join_comma_list(const EntFinder *f, uint32_t begin, uint32_t i)
{
    uint32_t of = first_connector(f, begin, i);
    if (of >= i || !single_common(f, i - 1)) return 0;
    uint32_t k = i;
    while (ent_finder_is(f, k, ",") && single_common(f, k + 1)) {
        k += 2;
        if (single_common(f, k)) k++;
    }
    if (k == i) return 0;
    if (ent_finder_is(f, k, ",")) k++;
    if (!ent_finder_is(f, k, "and") && !ent_finder_is(f, k, "&")) return 0;
    return single_common(f, k + 1) ? plain_run(f, k + 1) : 0;
}

/* ", Ltd" and ", Inc." */
static uint32_t join_suffix(const EntFinder *f, uint32_t i)
{
    uint32_t length;
    if (!ent_finder_is(f, i, ",") || i + 1 >= f->count) return 0;
    const EntSense *s =
        ent_lexicon_longest(f->lexicon, f->doc, i + 1, f->count, ENT_SENSE_CompanySuffix, &length);
    bool state = ent_str_is(f->tokens[i + 1].text, "CO"); /* "Denver, CO" */
    if (!s || state || !f->words[i + 1].capital || glued_hyphen(f, i + 1 + length)) return 0;
    return i + 1 + length;
}

/* "(Europe)" inside a company's name, followed by more of it; also without a space before it, where
 * the bracket's opening is part of the token before. */
static uint32_t join_bracket(const EntFinder *f, uint32_t i)
{
    EntStr before = f->tokens[i - 1].text;
    if (ent_finder_is(f, i, ")") && memchr(before.ptr, '(', before.len) && capital(f, i + 1))
        return i + 1;
    if (!ent_finder_is(f, i, "(") || !ent_finder_is(f, i + 2, ")") || !capital(f, i + 3)) return 0;
    if (ent_of_nation(f, i + 1)) return i + 3;
    /* "Orion Nurses Association (ONA) Spring Conference" */
    uint32_t end = i + 3;
    while (capital(f, end) && end < i + 9) end++;
    const EntSense *event =
        ent_words_head(f->lexicon, f->doc, i + 3, end, ENT_SENSE_EventHead, NULL);
    return f->words[i + 1].upper && event && !event->weak ? i + 3 : 0;
}

static bool is_particle(const EntFinder *f, uint32_t i)
{
    static const char *const particles[] = {
        "de",  "del", "della", "di",    "da",    "dos",       "das", "du",  "des",
        "la",  "le",  "van",   "von",   "der",   "den",       "ter", "bin", "bint",
        "al",  "el",  "y",     "e",     "ibn",   "zu",        "do",  "d'",  "d\xe2\x80\x99",
        "los", "las", "dei",   "delle", "degli", "f\xc3\xbcr"};
    for (size_t k = 0; k < sizeof particles / sizeof *particles; k++)
        if (i < f->count && ent_str_is(f->tokens[i].text, particles[k])) return true;
    return false;
}

static uint32_t join_particles(const EntFinder *f, uint32_t i)
{
    uint32_t k = i;
    while (k < i + 3 && is_particle(f, k)) k++;
    if (k == i) return 0;
    if (glued_hyphen(f, k)) k++; /* "el-Quorvi" */
    return capital(f, k) ? k : 0;
}

/* "Harbour Master's Office", "Citizens' Council": a common noun's genitive. */
static uint32_t join_genitive(const EntFinder *f, uint32_t begin, uint32_t i)
{
    bool mark = f->tokens[i].text.len <= 4 && ent_str_is(f->tokens[i].tag, "POS");
    if (!mark || !capital(f, i + 1) || ends_in_legal_form(f, begin, i)) return 0;
    bool common =
        ent_finder_has(f, i - 1, ENT_SENSE_CommonWord) || ent_finder_has(f, i - 1, ENT_SENSE_Role);
    /* "Bavaria's First Harbour Union": the recogniser's span goes on over the mark. */
    bool inside = f->tokens[i].iob == ENT_IOB_I && f->tokens[i + 1].iob == ENT_IOB_I &&
                  ent_str_is(f->tokens[i + 1].label, "ORG") &&
                  ent_finder_has(f, i + 1, ENT_SENSE_CommonWord);
    if (inside && !(i - begin >= 2 && ent_stands_alone(f, (EntSpan){begin, i}))) return i + 1;
    /* "Polish Beekeepers' Union": people's association. */
    bool plural =
        ent_str_is(f->tokens[i].text, "'") || ent_str_is(f->tokens[i].text, "\xe2\x80\x99");
    const EntSense *head = plural ? ent_words_head(f->lexicon, f->doc, i + 1, plain_run(f, i + 1),
                                                   ENT_SENSE_OrgHead, NULL)
                                  : NULL;
    common |= head && head->kind == ENT_CLASS_Association;
    return common && !ent_finder_has(f, i - 1, ENT_SENSE_Name) ? i + 1 : 0;
}

/* "Karl “Doc” Moen": the token behind a nickname in quotes, or 0. */
static uint32_t join_nickname(const EntFinder *f, uint32_t i)
{
    bool given = ent_finder_has(f, i - 1, ENT_SENSE_GivenName);
    return given && ent_finder_quote(f, i) && capital(f, i + 1) && ent_finder_quote(f, i + 2) &&
                   capital(f, i + 3)
               ? i + 3
               : 0;
}

/* A number inside a name: "Phase 1", "Goal 6", "Sea Trial #7". */
static uint32_t join_number(const EntFinder *f, uint32_t i)
{
    uint32_t k = ent_finder_is(f, i, "#") ? i + 1 : i;
    /* "Orion 2022 Conference", "Kestrel 9th Annual Conference" */
    bool edition = k < f->count && !f->taken[k] && f->tokens[k].text.len == 4 &&
                   f->tokens[k].text.ptr[0] >= '0' && f->tokens[k].text.ptr[0] <= '9';
    if (edition && capital(f, i - 1) && capital(f, k + 1) && !f->words[k + 1].function &&
        !f->words[k + 1].opens)
        return k + 1;
    if (k >= f->count || !f->words[k].digits || f->tokens[k].text.len > 3 || f->taken[k]) return 0;
    return capital(f, i - 1) ? k + 1 : 0;
}

/* "… Forum Concludes": a verb that a title-case heading writes large. */
static bool finite_verb(const EntFinder *f, uint32_t i)
{
    EntStr tag = f->tokens[i].tag;
    return (ent_str_is(tag, "VBZ") || ent_str_is(tag, "VBD")) && f->tokens[i].iob == ENT_IOB_O &&
           f->tokens[i].pos == ENT_POS_VERB;
}

/* Where the name that began at BEGIN goes on behind I, or 0 where it ends. */
static uint32_t next_part(const EntFinder *f, uint32_t begin, uint32_t i)
{
    uint32_t k;
    if (i >= f->count || f->taken[i] || is_space(f, i)) return 0;
    bool honorific =
        ent_finder_has(f, i, ENT_SENSE_Honorific) && !ent_finder_has(f, i, ENT_SENSE_Role);
    if (f->words[i].opens || honorific) return 0;
    if (f->tokens[i].sentence_start && ent_finder_is(f, i - 1, ".")) return 0;
    bool month_stop = i > begin && ent_str_ends(f->tokens[i - 1].text, ENT_STR(".")) &&
                      ent_finder_has(f, i - 1, ENT_SENSE_Month); /* "… Lee Bo. Ships …" */
    if (month_stop) return 0;
    if (capital(f, i)) {
        if (f->words[i].function && !f->words[i].upper && f->tokens[i].iob == ENT_IOB_O) return 0;
        if (finite_verb(f, i) || headline_verb(f, i)) return 0;
        /* "Riga Port Charter The Centre …": headings that ran together */
        if (ent_str_is(f->tokens[i].text, "The") && i - begin >= 2 && f->words[i - 1].capital)
            return 0;
        if (ent_finder_has(f, i, ENT_SENSE_Weekday) && !capital(f, i + 1)) return 0;
        return calendar_word(f, i) && i + 1 < f->count && f->words[i + 1].digits ? 0 : i + 1;
    }
    bool legal = ent_finder_has(f, i, ENT_SENSE_CompanySuffix) && capital(f, i - 1) &&
                 ent_str_starts(f->tokens[i].tag, ENT_STR("NNP")) && !f->words[i].glued;
    if (legal) return i + 1; /* "Orion Oil plc" */
    /* "Center for Deep-water Drilling" */
    bool compound = glued_hyphen(f, i) && i + 2 < f->count && !f->words[i + 1].capital &&
                    f->words[i + 1].letters && capital(f, i + 2) && !f->words[i + 2].glued &&
                    first_connector(f, begin, i) < i;
    if (compound) return i + 2;
    bool syllable = glued_hyphen(f, i) && f->words[i + 1].letters && !f->taken[i + 1] &&
                    ((ent_str_is(f->tokens[i - 1].label, "PERSON") &&
                      ent_str_is(f->tokens[i + 1].label, "PERSON")) ||
                     name_syllable(f, i + 1)); /* "Min-seo", "Dae-il Steel" */
    if (syllable) return i + 2;
    if (ent_finder_is(f, i, "/") &&
        ent_words_head(f->lexicon, f->doc, begin, i, ENT_SENSE_OrgHead, NULL))
        return 0; /* "Riga Medical School/Lindberg Hospital" */
    if (glued_hyphen(f, i) && (capital(f, i + 1) || (f->words[i + 1].digits && !f->taken[i + 1])))
        return i + 2;
    if (ent_finder_is(f, i, "&") || ent_finder_is(f, i, "+") || ent_finder_is(f, i, "and"))
        return join_and(f, begin, i) ? i + 1 : 0;
    if (connector_word(f, i) || ent_finder_is(f, i, "in"))
        return (k = join_connector(f, begin, i)) ? k : 0;
    if (ent_finder_is(f, i, "the") && i > begin &&
        (connector_word(f, i - 1) || ent_finder_is(f, i - 1, "and") ||
         ent_finder_is(f, i - 1, "in")) &&
        capital(f, i + 1))
        return i + 1;
    if (ent_finder_is(f, i, ",")) {
        if ((k = join_suffix(f, i)) || (k = join_comma_list(f, begin, i))) return k;
        return ent_join_event_list(f, i);
    }
    if (ent_finder_is(f, i, "(") || ent_finder_is(f, i, ")")) return join_bracket(f, i);
    if ((k = join_nickname(f, i))) return k;
    if ((k = join_genitive(f, begin, i))) return k;
    if ((k = join_particles(f, i))) return k;
    return join_number(f, i);
}

static uint32_t run_end(const EntFinder *f, uint32_t begin)
{
    uint32_t end = begin + 1, next, length;
    if (ent_lexicon_longest(f->lexicon, f->doc, begin, f->count, ENT_SENSE_Name, &length))
        end = begin + length; /* "Republic of Latvia", "Washington, D.C." */
    while ((next = next_part(f, begin, end))) end = next;
    return end;
}

/* --- cutting -------------------------------------------------------------------------------- */

static bool role_at(const EntFinder *f, uint32_t i, uint32_t end, uint32_t *length)
{
    *length = ent_chief_title(f, i);
    if (*length) return true;
    return ent_lexicon_longest(f->lexicon, f->doc, i, end, ENT_SENSE_Role, length) != NULL ||
           (ent_finder_has(f, i, ENT_SENSE_Role) && (*length = 1));
}

/* "… Harbour President Ann Lee": a role inside that a person of two words or more follows. */
static bool title_and_person(const EntFinder *f, EntSpan span)
{
    uint32_t length;
    for (uint32_t i = span.begin + 1; i + 2 < span.end; i++) {
        if (!role_at(f, i, span.end, &length)) continue;
        uint32_t p = i + length;
        bool person = p + 1 < span.end && ent_str_is(f->tokens[p].label, "PERSON") &&
                      (ent_str_is(f->tokens[span.end - 1].label, "PERSON") ||
                       ent_finder_has(f, p, ENT_SENSE_GivenName));
        if (person) return true;
    }
    return false;
}

/* A whole name in which a role word is no title: it ends in a head, or a head stands before "of".
 */
static bool keeps_roles(const EntFinder *f, EntSpan span)
{
    /* "Orion Harbour Advisors": a firm, where no head of the singular stands */
    bool firm = span.end - span.begin >= 2 &&
                ent_finder_has(f, span.end - 1, ENT_SENSE_WeakOrgHead) &&
                ent_str_ends(f->tokens[span.end - 1].text, ENT_STR("s"));
    if (firm || ent_opens_a_firm(f, span.begin)) return true;
    static const EntSenseType strong[] = {ENT_SENSE_EventHead, ENT_SENSE_OrgHead,
                                          ENT_SENSE_InitiativeHead};
    for (size_t i = 0; i < 3; i++) {
        uint32_t of = first_connector(f, span.begin, span.end);
        if (title_and_person(f, span)) return false;
        uint32_t title;
        if (role_at(f, span.begin, span.end, &title) && span.begin + title == of) return false;
        if (ent_words_head(f->lexicon, f->doc, span.begin, span.end, strong[i], NULL)) return true;
        if (of < span.end && of > span.begin &&
            ent_words_head(f->lexicon, f->doc, span.begin, of, strong[i], NULL))
            return true;
    }
    return false;
}

/* Cut at titles: "Latvia Prime Minister Ann Maria Lee" is a place, a title and a person; the
 * title's tokens are left for the roles. "ORG of ORG", each with a head of its own, is two names.
 */
static EntStatus cut_at_roles(const EntFinder *f, EntSpan span, Spans *parts)
{
    uint32_t begin = span.begin, length;
    bool firm =
        ends_in_legal_form(f, span.begin, span.end) && !role_at(f, span.begin, span.end, &length);
    if (firm || keeps_roles(f, span) || span.end - span.begin == 1) {
        uint32_t one;
        if (span.end - span.begin == 1 && role_at(f, span.begin, span.end, &one)) return ENT_OK;
        return ENT_PUSH(parts, span) ? ENT_OK : ENT_ERR_MEMORY;
    }
    for (uint32_t i = span.begin; i < span.end;) {
        if (!role_at(f, i, span.end, &length)) {
            i++;
            continue;
        }
        uint32_t left = i;
        while (left > begin &&
               ((ent_finder_has(f, left - 1, ENT_SENSE_RoleModifier) &&
                 !(left - 1 > begin && ent_finder_has(f, left - 1, ENT_SENSE_OrgHead))) ||
                glued_hyphen(f, left - 1)))
            left--;
        if (left > begin && !ENT_PUSH(parts, (EntSpan){begin, left})) return ENT_ERR_MEMORY;
        i += length;
        begin = i;
    }
    while (begin < span.end && !capital(f, begin)) begin++;
    if (begin < span.end && !ENT_PUSH(parts, (EntSpan){begin, span.end})) return ENT_ERR_MEMORY;
    return ENT_OK;
}

/* "Harbour Law Research Office of Riga Shipping Society" → two names: where the second
 * has a head or is a name by itself, and the first has a modifier of its own. */
static uint32_t second_body(const EntFinder *f, EntSpan span)
{
    uint32_t of = first_connector(f, span.begin, span.end);
    if (of >= span.end || !ent_finder_is(f, of, "of")) return 0;
    uint32_t next = ent_finder_is(f, of + 1, "the") ? of + 2 : of + 1;
    if (of - span.begin < 2 || next >= span.end) return 0;
    const EntSense *left =
        ent_words_head(f->lexicon, f->doc, span.begin, of, ENT_SENSE_OrgHead, NULL);
    EntTyping right = ent_name_typing(f, (EntSpan){next, span.end});
    bool plural = ent_str_is(f->tokens[span.end - 1].tag, "NNPS") ||
                  ent_str_is(f->tokens[span.end - 1].tag, "NNS") ||
                  ent_str_ends(f->tokens[span.end - 1].text, ENT_STR("ies"));
    if (first_connector(f, next, span.end) < span.end) plural = false; /* "… of Rural Affairs" */
    bool named = ent_of_nation(f, next) || (right.strength == ENT_STRENGTH_SURE &&
                                            !ent_finder_has(f, next, ENT_SENSE_CommonWord));
    bool body = ent_class_top(right.kind) == ENT_CLASS_Organisation &&
                !ent_words_sense(f->lexicon, f->doc, (EntSpan){next, span.end}, ENT_SENSE_Name);
    return left && body && !plural && named ? next : 0;
}

/* "Riga Hall" stays whole; "Riga" + "Ann Lee" inside one run is a place and a person. */
static uint32_t person_tail(const EntFinder *f, EntSpan span)
{
    for (uint32_t i = span.begin + 1; i + 1 < span.end; i++) {
        bool starts = ent_str_is(f->tokens[i].label, "PERSON") && f->tokens[i].iob == ENT_IOB_B;
        bool other = !ent_str_is(f->tokens[i - 1].label, "PERSON");
        if (!starts || !other || ent_is_name_head(f, i, span.end)) continue;
        if (ent_of_nation(f, i - 1) || ent_is_name_head(f, span.begin, i) ||
            ent_finder_has(f, i - 1, ENT_SENSE_CommonWord))
            return i;
    }
    /* Without the recogniser's help: a given name and what follows it. */
    for (uint32_t i = span.begin + 1; i + 1 < span.end; i++) {
        bool inside = f->tokens[i].iob == ENT_IOB_I && /* "Ann Maria Lee" */
                      ent_str_is(f->tokens[i].label, "PERSON");
        bool given = !inside && ent_finder_has(f, i, ENT_SENSE_GivenName) &&
                     !ent_finder_has(f, i, ENT_SENSE_CommonWord) &&
                     !ent_finder_has(f, i, ENT_SENSE_Name);
        bool before = ent_of_nation(f, i - 1) || ent_is_name_head(f, span.begin, i) ||
                      (ent_finder_has(f, i - 1, ENT_SENSE_CommonWord) && i - span.begin >= 2);
        bool tail = span.end - i <= 4 && !ent_is_name_head(f, i, span.end) &&
                    !ent_finder_has(f, span.end - 1, ENT_SENSE_CommonWord) &&
                    !ent_finder_has(f, span.end - 1, ENT_SENSE_WeakOrgHead) &&
                    first_connector(f, i, span.end) == span.end;
        if (given && before && tail) return i;
    }
    return 0;
}

/* --- trimming and typing -------------------------------------------------------------------- */

static EntSpan trim(const EntFinder *f, EntSpan span)
{
    if (f->words[span.end - 1].letters && ent_words_sense(f->lexicon, f->doc, span, ENT_SENSE_Name))
        return span; /* "Sri Lanka", "St. Gallen" */
    while (span.begin < span.end &&
           (honorific_at(f, span.begin) || ent_finder_is(f, span.begin, "the") ||
            (ent_str_is(f->tokens[span.begin].text, "About") && f->words[span.begin].opens) ||
            (f->tokens[span.begin].pos == ENT_POS_DET && ent_finder_is(f, span.begin, "a")) ||
            !(f->words[span.begin].letters || f->words[span.begin].digits)))
        span.begin++;
    while (span.end > span.begin &&
           ((!f->words[span.end - 1].letters && !f->words[span.end - 1].digits &&
             !ent_finder_is(f, span.end - 1, ")")) ||
            ent_finder_is(f, span.end - 1, "and")))
        span.end--;
    return span;
}

/* "Ann Lee Ann Lee", "Orion Ltd Orion is …", where a heading or a caption runs into the text that
 * begins with the same name: once. */
static EntSpan once(const EntFinder *f, EntSpan span)
{
    bool about = span.begin > 0 && ent_finder_is(f, span.begin - 1, "about");
    for (uint32_t k = span.begin + 1; k < span.end; k++) {
        uint32_t n = span.end - k;
        bool same = n <= k - span.begin && (n >= 2 || about);
        for (uint32_t i = 0; same && i < n; i++)
            same = ent_str_eq(f->tokens[span.begin + i].text, f->tokens[k + i].text);
        bool form = span.begin + n == k || ends_in_legal_form(f, span.begin, k);
        if (same && form) return (EntSpan){span.begin, k};
    }
    return span;
}

/* Without the verb that a heading sets behind an event's name: "… Summit Opens". */
static EntSpan without_verb(const EntFinder *f, EntSpan span)
{
    static const char *const verbs[] = {"concludes", "opens", "begins", "closes",  "ends",
                                        "starts",    "kicks", "held",   "returns", "convenes"};
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
        if (span.end - span.begin > 2 && ent_finder_is(f, span.end - 1, verbs[i])) span.end--;
    return span;
}

/* The year or ordinal before an event's name, and the year behind it, are part of it. */
static EntSpan widen_event(const EntFinder *f, EntSpan span)
{
    uint32_t b = span.begin, e = ent_edition_end(f, span);
    while (b > 0 && !f->tokens[b].sentence_start) {
        EntStr s = f->tokens[b - 1].text;
        bool year = f->words[b - 1].digits && s.len == 4 && (s.ptr[0] == '1' || s.ptr[0] == '2');
        bool ordinal = s.len >= 3 && s.ptr[0] >= '0' && s.ptr[0] <= '9' &&
                       (ent_str_ends(s, ENT_STR("th")) || ent_str_ends(s, ENT_STR("st")) ||
                        ent_str_ends(s, ENT_STR("nd")) || ent_str_ends(s, ENT_STR("rd")));
        if (!year && !ordinal) break;
        b--;
    }
    if (e < f->count && f->words[e].digits && f->tokens[e].text.len == 4 &&
        (f->tokens[e].text.ptr[0] == '1' || f->tokens[e].text.ptr[0] == '2') &&
        !f->tokens[e].sentence_start)
        e++;
    return (EntSpan){b, e};
}

/* "the Green Wave [campaign]": what somebody runs or takes part in. */
static bool runs(const EntFinder *f, uint32_t i)
{
    static const char *const heads[] = {"program", "programme", "campaign", "mission"};
    return ENT_STR_AMONG(f->tokens[i].lemma, heads);
}

/* "the [Green Wave programme]", "Orion's [Core Makers program]" */
static bool determined(const EntFinder *f, EntSpan span)
{
    static const char *const words[] = {"the", "its", "their", "exclusive", "new"};
    return span.begin > 0 && (ENT_STR_AMONG(ent_finder_text(f, span.begin - 1), words) ||
                              ent_str_is(f->tokens[span.begin - 1].tag, "POS"));
}

/* "Riga boat show", "Global Fund programme": lower-case words up to a head complete the name. */
static EntSpan widen_lower(const EntFinder *f, EntSpan span, EntTyping *typing)
{
    enum { WORDS = 3 };
    bool proper = false; /* "Two gatherings" is no name */
    for (uint32_t i = span.begin; i < span.end; i++)
        proper |= f->words[i].letters && f->words[i].capital && f->tokens[i].pos != ENT_POS_NUM &&
                  f->tokens[i].pos != ENT_POS_ADV;
    if (!proper) return span;
    const EntSense *country = ent_words_sense(f->lexicon, f->doc, span, ENT_SENSE_Name);
    bool of_country =
        (ent_of_nation(f, span.end - 1) && ent_finder_has(f, span.end - 1, ENT_SENSE_Name)) ||
        (country && country->kind == ENT_CLASS_Country);
    bool government = span.end < f->count && ent_finder_is(f, span.end, "government") &&
                      of_country && !f->words[span.end].capital;
    if (government) {
        *typing = (EntTyping){ENT_CLASS_GovernmentBody, ENT_STRENGTH_LABEL, NULL};
        return (EntSpan){span.begin, span.end + 1};
    }
    for (uint32_t i = span.end; i < f->count && i < span.end + WORDS; i++) {
        const EntToken *t = &f->tokens[i];
        if (f->words[i].capital || t->sentence_start || f->taken[i]) break;
        if (t->pos != ENT_POS_NOUN && t->pos != ENT_POS_ADJ && t->pos != ENT_POS_PROPN) break;
        bool noun_next = i + 1 < f->count && f->tokens[i + 1].pos == ENT_POS_NOUN &&
                         !f->words[i + 1].capital && i + 1 < span.end + WORDS;
        const EntSense *event =
            ent_words_head(f->lexicon, f->doc, span.end, i + 1, ENT_SENSE_EventHead, NULL);
        bool events = event && event->plural && event->kind == ENT_CLASS_Event; /* "its events" */
        bool compound = i + 1 < f->count && f->tokens[i + 1].pos == ENT_POS_NOUN &&
                        !f->words[i + 1].capital; /* "… dedicated event space" */
        if (event && !event->weak && !compound && !events) {
            *typing = (EntTyping){event->kind, ENT_STRENGTH_SURE, NULL};
            return (EntSpan){span.begin, i + 1};
        }
        const EntSense *initiative =
            ent_words_head(f->lexicon, f->doc, span.end, i + 1, ENT_SENSE_InitiativeHead, NULL);
        bool nation = ent_of_nation(f, span.end - 1) && span.end - span.begin == 1;
        bool own =
            i == span.end && typing->kind == ENT_CLASS_NONE && runs(f, i) && determined(f, span);
        if (initiative && (!initiative->weak || own) && !noun_next && !nation &&
            !ent_str_is(t->tag, "NNS")) {
            *typing = (EntTyping){ENT_CLASS_Initiative, ENT_STRENGTH_LABEL, NULL};
            return (EntSpan){span.begin, i + 1};
        }
    }
    return span;
}

/* "• Ann Lee, Head of Ships, Orion •": the last part of an item of a list of people. */
static bool closes_item(const EntFinder *f, EntSpan span)
{
    enum { REACH = 7, WORDS = 4 };
    bool ends = span.end >= f->count || f->words[span.end].opens ||
                ent_finder_is(f, span.end, "\xe2\x80\xa2") || ent_finder_is(f, span.end, ";") ||
                f->tokens[span.end].pos == ENT_POS_SPACE;
    if (!ends || span.end - span.begin > WORDS || span.begin < 4) return false;
    if (!ent_finder_is(f, span.begin - 1, ",")) return false;
    bool common = true, title = false;
    for (uint32_t i = span.begin; i < span.end; i++)
        common &=
            ent_finder_has(f, i, ENT_SENSE_CommonWord) || ent_finder_has(f, i, ENT_SENSE_Role);
    for (uint32_t i = span.begin - 1; i > 0 && i + REACH > span.begin; i--) {
        if (ent_finder_is(f, i - 1, ",")) break;
        title |= ent_finder_has(f, i - 1, ENT_SENSE_Role);
    }
    return title && !common && !f->words[span.begin].opens;
}

/* "OHA director …", "Tram.ai": an acronym before a title; a name with an internet suffix. */
static bool unknown_body(const EntFinder *f, EntSpan span)
{
    static const char *const suffixes[] = {".ai", ".com", ".io", ".org", ".net"};
    EntStr text = f->tokens[span.begin].text;
    if (closes_item(f, span)) return true;
    if (span.end - span.begin != 1) return false;
    for (size_t i = 0; i < sizeof suffixes / sizeof *suffixes; i++)
        if (text.len > strlen(suffixes[i]) + 1 && ent_str_ends(text, ent_str(suffixes[i])) &&
            !ent_str_starts(text, ENT_STR("www")))
            return true;
    bool acronym = f->words[span.begin].upper && text.len >= 3 &&
                   !ent_finder_has(f, span.begin, ENT_SENSE_CommonWord);
    return acronym && (ent_finder_has(f, span.end, ENT_SENSE_Role) ||
                       (ent_finder_has(f, span.end, ENT_SENSE_RoleModifier) &&
                        ent_finder_has(f, span.end + 1, ENT_SENSE_Role)));
}

/* "Quorva's CEO": persons have none. */
static bool owns_a_chief(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.end + 1;
    return span.end - span.begin == 1 && i < f->count &&
           ent_str_is(f->tokens[span.end].tag, "POS") && ent_leads_a_body(f, i) &&
           !ent_finder_is(f, i, "owner");
}

/* "teams up with Nine Seasons": whoever somebody cooperates with. */
static bool partner(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    if (i < 1 || !f->words[i].capital) return false;
    const EntSense *behind =
        ent_finder_has(f, span.end, ENT_SENSE_CooperationNoun)
            ? ent_words_sense(f->lexicon, f->doc, (EntSpan){span.end, span.end + 1},
                              ENT_SENSE_CooperationNoun)
            : NULL;
    bool theirs = ent_finder_is(f, i - 1, "its") || ent_finder_is(f, i - 1, "their");
    if (theirs && behind && behind->kind == ENT_CLASS_Acquisition && span.end - span.begin == 1 &&
        !ent_finder_has(f, i, ENT_SENSE_CommonWord))
        return true; /* "its Kestrel acquisition" */
    if (i < 2) return false;
    bool of = ent_finder_is(f, i - 1, "of") || ent_finder_is(f, i - 1, "by");
    if (of && ent_str_is(ent_span_label(f, span), "ORG")) {
        const EntSense *deed =
            ent_words_head(f->lexicon, f->doc, i - 2, i - 1, ENT_SENSE_CooperationNoun, NULL);
        if (deed && deed->kind == ENT_CLASS_Acquisition) return true; /* "acquisition of Harbour" */
    }
    if (!ent_finder_is(f, i - 1, "with")) return false;
    for (uint32_t k = i - 1; k > 0 && k + 4 > i; k--) {
        bool deed = ent_finder_has(f, k - 1, ENT_SENSE_CooperationVerb) ||
                    ent_finder_has(f, k - 1, ENT_SENSE_CooperationNoun) ||
                    ent_finder_is(f, k - 1, "up") || ent_finder_is(f, k - 1, "forces");
        if (deed) return span.end - span.begin <= 4;
    }
    return false;
}

/* "M.D.", and not "MD": letters with stops between them. */
static bool dotted(EntStr text)
{
    size_t dot = ent_str_find(text, ENT_STR("."));
    return dot != SIZE_MAX && dot + 1 < text.len;
}

/* "President Wang Xiaoming", "Wang Xiaoming, president of Orion, … signed": a title says that it is
 * a person who signs, not a company. */
static bool beside_title(const EntFinder *f, EntSpan span)
{
    enum { TITLE = 5 };
    uint32_t i = span.end;
    if (span.begin > 0 && !f->words[span.begin].opens &&
        ent_finder_has(f, span.begin - 1, ENT_SENSE_Role))
        return true;
    if (!ent_finder_is(f, i, ",") && !ent_finder_is(f, i, "(")) return false;
    for (uint32_t k = i + 1; k < f->count && k < i + 1 + TITLE; k++) {
        if (ent_finder_is(f, k, ",") || ent_finder_is(f, k, "of") || f->words[k].opens)
            return false;
        if (ent_finder_has(f, k, ENT_SENSE_Role)) return !ent_str_is(f->tokens[k + 1].tag, "POS");
    }
    return false;
}

/* "MD" behind "Ann Lee,": a degree, where what stands before the comma may be a person. */
static bool letters_behind_name(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    if (span.end - i != 1 || i < 2 || !ent_is_credential(f->tokens[i].text) ||
        !ent_finder_is(f, i - 1, ","))
        return false;
    bool given = i >= 3 && f->words[i - 2].capital && ent_finder_has(f, i - 3, ENT_SENSE_GivenName);
    return given || dotted(f->tokens[i].text) || ent_finder_has(f, i - 2, ENT_SENSE_Surname) ||
           ent_str_is(f->tokens[i - 2].label, "PERSON") || ent_is_credential(f->tokens[i - 2].text);
}

/* "Founder | Quorvane Data Centers", "Vice President of Marketing for | Nordwind Foods": the body
 * that the title before it is of. */
static EntSpan behind_title(const EntFinder *f, EntSpan span)
{
    enum { REACH = 4 };
    if (span.end - span.begin >= 3 && ent_leads_a_body(f, span.begin) &&
        ent_is_name_head(f, span.begin + 1, span.end) && capital(f, span.begin + 1))
        return (EntSpan){span.begin + 1, span.end};
    uint32_t connector = first_connector(f, span.begin, span.end);
    if (connector + 1 >= span.end || !ent_finder_is(f, connector, "for")) return span;
    if (span.begin < 2 || !ent_finder_is(f, span.begin - 1, "of")) return span;
    bool topic = ent_finder_has(f, span.begin - 2, ENT_SENSE_Role);
    for (uint32_t i = span.begin; i < connector; i++)
        topic &= ent_finder_has(f, i, ENT_SENSE_CommonWord) || f->words[i].function;
    uint32_t next = ent_finder_is(f, connector + 1, "the") ? connector + 2 : connector + 1;
    topic &= ends_in_legal_form(f, next, span.end) || ent_is_name_head(f, next, span.end);
    return topic && connector - span.begin < REACH && next < span.end ? (EntSpan){next, span.end}
                                                                      : span;
}

static EntStatus add_name(EntFinder *f, EntSpan span)
{
    span = once(f, without_verb(f, trim(f, span)));
    span.begin += span.begin < span.end ? ent_head_of_government(f, span) : 0;
    if (span.begin >= span.end) return ENT_OK;
    span = behind_title(f, span);
    if (letters_behind_name(f, span)) return ENT_OK; /* "Ann Lee, MD" */
    EntTyping typing = ent_name_typing(f, span);
    if (ent_field_of_title(f, span)) return ENT_OK;
    uint32_t own =
        ent_title_topic(f, span) || ent_topic_goes_on(f, span) ? ent_behind_topic(f, span) : 0;
    if (own) {
        span.begin = own;
        typing = ent_name_typing(f, span);
    }
    if (ent_part_of_title(f, span)) return ENT_OK;
    bool titled = typing.strength < ENT_STRENGTH_SURE &&
                  (ent_titled_person(f, span) || (own && ent_person_behind_topic(f, span)));
    if (titled) typing = (EntTyping){ENT_CLASS_Person, ENT_STRENGTH_SURE, NULL};
    if (ent_title_topic(f, span) && typing.strength < ENT_STRENGTH_SURE &&
        ent_class_top(typing.kind) == ENT_CLASS_Organisation && !ent_employer(f, span) &&
        ent_finder_has(f, span.end - 1, ENT_SENSE_CommonWord))
        return ENT_OK;
    bool market = ent_class_top(typing.kind) == ENT_CLASS_Place && !typing.sense &&
                  ent_finder_has(f, span.end - 1, ENT_SENSE_CommonWord) &&
                  ent_finder_has(f, span.begin, ENT_SENSE_CommonWord);
    if (market && ent_title_topic(f, span)) return ENT_OK; /* "Head of Capital Markets" */
    bool doubtful = typing.kind == ENT_CLASS_NONE || typing.kind == ENT_CLASS_Person;
    if (doubtful && typing.strength < ENT_STRENGTH_SURE && ent_employer(f, span)) {
        typing = (EntTyping){ENT_CLASS_Company, ENT_STRENGTH_LABEL, NULL};
    }
    bool numbered = span.begin > 0 && f->words[span.begin - 1].digits &&
                    !f->taken[span.begin - 1] && ends_in_legal_form(f, span.begin - 1, span.end) &&
                    !f->tokens[span.begin].sentence_start && f->tokens[span.begin - 1].text.len < 5;
    if (numbered) { /* "400 Orion LLC" */
        span.begin--;
        typing = (EntTyping){ENT_CLASS_Company, ENT_STRENGTH_SURE, NULL};
    }
    if (typing.strength < ENT_STRENGTH_SURE &&
        ent_class_top(typing.kind) != ENT_CLASS_Organisation && owns_a_chief(f, span))
        typing = (EntTyping){ENT_CLASS_Company, ENT_STRENGTH_SURE, NULL};
    uint32_t last = span.end - 1; /* "Serena Software" */
    bool thing = ent_finder_has(f, last, ENT_SENSE_CommonWord) &&
                 !ent_finder_has(f, last, ENT_SENSE_Surname);
    bool full_name =
        span.begin < last && !thing && ent_finder_has(f, span.begin, ENT_SENSE_GivenName);
    titled |= typing.kind == ENT_CLASS_Person && beside_title(f, span);
    bool lone = typing.kind == ENT_CLASS_Person && !titled &&
                (ent_is_called_company(f, span) || (!full_name && ent_is_deal_party(f, span)) ||
                 (!full_name && typing.strength < ENT_STRENGTH_SURE && partner(f, span)));
    if (lone || (typing.kind == ENT_CLASS_NONE && typing.strength < ENT_STRENGTH_SURE &&
                 (unknown_body(f, span) || partner(f, span) || ent_is_deal_party(f, span)))) {
        typing = (EntTyping){ENT_CLASS_Company, ENT_STRENGTH_LABEL, NULL};
    }
    bool product = typing.kind == ENT_CLASS_NONE && span.end - span.begin > 1 &&
                   ent_finder_has(f, span.end - 1, ENT_SENSE_ProductHead);
    if (((typing.strength == ENT_STRENGTH_LABEL &&
          ent_class_top(typing.kind) == ENT_CLASS_Organisation) ||
         product) &&
        ent_is_deal_party(f, span))
        typing =
            (EntTyping){product ? ENT_CLASS_Company : typing.kind, ENT_STRENGTH_SURE, typing.sense};
    bool unfit = typing.kind == ENT_CLASS_Initiative ||
                 (ent_class_top(typing.kind) == ENT_CLASS_Place && !typing.sense &&
                  ent_finder_is(f, span.begin - 1, "at"));
    if (unfit && typing.strength == ENT_STRENGTH_LABEL && ent_employer(f, span))
        typing = (EntTyping){ENT_CLASS_Organisation, ENT_STRENGTH_SURE, NULL};
    bool refused = typing.kind == ENT_CLASS_NONE && typing.strength == ENT_STRENGTH_SURE;
    uint32_t programme = refused ? 0 : ent_named_initiative(f, span, &typing);
    if (programme) {
        span.end = programme;
        typing = (EntTyping){ENT_CLASS_Initiative, ENT_STRENGTH_SURE, NULL};
    }
    if (typing.kind == ENT_CLASS_Initiative && ent_list_heading(f, span)) return ENT_OK;
    if (!refused && ent_class_top(typing.kind) != ENT_CLASS_Event &&
        ent_class_top(typing.kind) != ENT_CLASS_Person)
        span = widen_lower(f, span, &typing);
    if (ent_class_top(typing.kind) == ENT_CLASS_Event)
        span = widen_event(f, ent_event_without_deed(f, span));
    refused |= ent_title_topic(f, span) && ent_finder_has(f, span.begin, ENT_SENSE_CommonWord) &&
               !ent_employer(f, span); /* "Director of Sales" */
    if (typing.kind == ENT_CLASS_NONE)
        return refused || ENT_PUSH(&f->unnamed, span) ? ENT_OK : ENT_ERR_MEMORY;
    while (typing.kind == ENT_CLASS_Person && span.end - span.begin > 2 &&
           f->words[span.end - 1].upper && !f->words[span.end - 1].glued &&
           !f->words[span.begin].upper && ent_is_credential(f->tokens[span.end - 1].text))
        span.end--; /* "Ann Lee MD" */
    return ent_finder_add(f, (EntMention){.type = ENT_MENTION_ENTITY,
                                          .tokens = span,
                                          .kind = typing.kind,
                                          .strength = typing.strength,
                                          .sense = typing.sense,
                                          .value = UINT32_MAX});
}

/* "southeast Asia": a name that begins in lower case. Its length in tokens, or 0. */
static uint32_t lower_name(const EntFinder *f, uint32_t i, const EntSense **sense)
{
    uint32_t length = 0;
    if (f->words[i].capital || !f->words[i].letters || !capital(f, i + 1)) return 0;
    *sense = ent_lexicon_longest(f->lexicon, f->doc, i, f->count, ENT_SENSE_Name, &length);
    bool odd = ent_finder_has(f, i, ENT_SENSE_CommonWord) && !ent_names_part(f, i) &&
               !glued_hyphen(f, i + 1); /* "in key West Coast markets" */
    return *sense && length >= 2 && !odd ? length : 0;
}

/* Names that no run of capitals shows; the token behind, or 0. */
static uint32_t special_name(const EntFinder *f, uint32_t i, EntMention *m)
{
    *m = (EntMention){
        .type = ENT_MENTION_ENTITY, .strength = ENT_STRENGTH_SURE, .value = UINT32_MAX};
    uint32_t end = ent_quoted_event(f, i, &m->tokens, &m->kind);
    if (end) return end;
    m->kind = ENT_CLASS_Initiative;
    end = ent_quoted_initiative(f, i, &m->tokens);
    if (end) return end;
    uint32_t length = lower_name(f, i, &m->sense);
    if (!length) return 0;
    m->kind = m->sense->kind;
    m->tokens = (EntSpan){i, i + length};
    return i + length;
}

static EntStatus add_part(EntFinder *f, EntSpan span)
{
    const EntSense *place;
    EntSpan first = ent_place_of_title(f, span, &place);
    if (first.begin < first.end) {
        ENT_TRY(ent_finder_add(f, (EntMention){.type = ENT_MENTION_ENTITY,
                                               .tokens = first,
                                               .kind = place->kind,
                                               .strength = ENT_STRENGTH_SURE,
                                               .sense = place,
                                               .value = UINT32_MAX}));
        return ent_finder_add(f, (EntMention){.type = ENT_MENTION_ENTITY,
                                              .tokens = {first.end, span.end},
                                              .kind = ENT_CLASS_Person,
                                              .strength = ENT_STRENGTH_LABEL,
                                              .value = UINT32_MAX});
    }
    uint32_t next = ent_annual_name(f, span.begin) ? 0 : person_tail(f, span);
    if (!next) next = second_body(f, span);
    if (!next) return add_name(f, span);
    uint32_t left = next;
    while (left > span.begin && !capital(f, left - 1)) left--;
    ENT_TRY(add_name(f, (EntSpan){span.begin, left}));
    return add_name(f, (EntSpan){next, span.end});
}

EntStatus ent_find_names(EntFinder *f)
{
    Spans parts = {0};
    EntStatus status = ENT_OK;
    for (uint32_t i = 0; i < f->count && status == ENT_OK;) {
        EntMention special;
        uint32_t behind = special_name(f, i, &special);
        if (behind) {
            status = ent_finder_add(f, special);
            i = behind;
            continue;
        }
        uint32_t title = ent_quoted_title(f, i);
        if (title || !can_start(f, i)) {
            i = title ? title : i + 1;
            continue;
        }
        uint32_t end = run_end(f, i);
        parts.len = 0;
        status = cut_at_roles(f, (EntSpan){i, end}, &parts);
        for (size_t k = 0; k < parts.len && status == ENT_OK; k++)
            status = add_part(f, parts.at[k]);
        i = end;
    }
    ENT_VEC_FREE(&parts);
    return status;
}
