/* The lexicon: folding, the shipped files, a user's files, errors with their place, capacity. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "onto/lexicon.h"

#define PREFIXES                                                                                   \
    "@prefix : <https://w3id.org/entente/lexicon#> .\n"                                            \
    "@prefix lex: <https://w3id.org/entente/lexicon#> .\n"                                         \
    "@prefix ent: <https://w3id.org/entente#> .\n"                                                 \
    "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"

#define OWN                                                                                        \
    PREFIXES "@prefix ex: <https://example.org/> .\n"                                              \
             "@prefix owl: <http://www.w3.org/2002/07/owl#> .\n"                                   \
             "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n"

static EntLexicon *shipped;

static int load_shipped(void **state)
{
    (void)state;
    EntError err = ENT_ERROR_NONE;
    EntStatus status = ent_lexicon_load("ontology", &shipped, &err);
    if (status != ENT_OK) {
        char line[600];
        ent_error_format(&err, line, sizeof line);
        print_error("%s\n", line);
    }
    return status == ENT_OK ? 0 : -1;
}

static int free_shipped(void **state)
{
    (void)state;
    ent_lexicon_free(shipped);
    return 0;
}

/* The first sense of TYPE for the unfolded WORD that fits it as written, or NULL. */
static const EntSense *find(const EntLexicon *lexicon, const char *word, EntSenseType type)
{
    char folded[ENT_LEXICON_KEY];
    EntStr key = ent_lexicon_fold(ent_str(word), folded, sizeof folded);
    for (const EntSense *s = ent_lexicon_get(lexicon, key); s; s = s->next)
        if (s->type == type && ent_lexicon_fits(s, ent_str(word))) return s;
    return NULL;
}

/* --- folding --- */

static void fold_makes_keys(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        {"Forum", "forum"},
        {"  Press \t Conference\n", "press conference"},
        {"U.S.", "us"},
        {"S.p.A.", "spa"},
        {"Co., Ltd.", "co, ltd"},
        {"Booking.com", "booking.com"},
        {"No. 5.5", "no 5.5"},
        {"J.P. Morgan", "jp morgan"},
        {"Côte d’Ivoire", "côte d'ivoire"},
        {"ÉCOLE ŽILINA ŁÓDŹ", "école žilina łódź"},
        {"\xe2\x80\x9cX\xe2\x80\x9d", "\"x\""},
        {"Asia\xe2\x80\x93Pacific", "asia-pacific"},
        {"soft\xc2\xadhyphen", "softhyphen"},
        {"non\xc2\xa0"
         "breaking",
         "non breaking"},
        {"ΑΘΗΝΑ МОСКВА", "αθηνα москва"},
        {"İstanbul", "istanbul"},
        {"broken \xff byte", "broken \xff byte"},
        {"...", "..."},
        {"", ""},
    };
    char out[64];
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        EntStr folded = ent_lexicon_fold(ent_str(rows[i][0]), out, sizeof out);
        assert_int_equal(folded.len, strlen(rows[i][1]));
        assert_memory_equal(folded.ptr, rows[i][1], folded.len);
        char again[64]; /* folding is idempotent, so a key can be folded once more */
        assert_true(ent_str_eq(folded, ent_lexicon_fold(folded, again, sizeof again)));
    }
}

static void fold_is_empty_when_it_does_not_fit(void **state)
{
    (void)state;
    char out[5];
    assert_int_equal(ent_lexicon_fold(ent_str("forum"), out, sizeof out).len, 5);
    assert_int_equal(ent_lexicon_fold(ent_str("forums"), out, sizeof out).len, 0);
    assert_int_equal(ent_lexicon_fold(ent_str("ééé"), out, sizeof out).len, 0);
}

/* --- the shipped files --- */

typedef struct Row {
    const char *word;
    EntSenseType type;
    EntClass kind;
    const char *code, *label;
} Row;

static void shipped_words_have_their_senses(void **state)
{
    (void)state;
#define ROW(word, type, kind, code, label)                                                         \
    {                                                                                              \
        word, ENT_SENSE_##type, ENT_CLASS_##kind, code, label                                      \
    }
    static const Row rows[] = {
        ROW("UK", Name, Country, "GB", "United Kingdom"),
        ROW("U.K.", Name, Country, "GB", "United Kingdom"),
        ROW("U.S.", Name, Country, "US", "United States"),
        ROW("China", Name, Country, "CN", "China"),
        ROW("Chinese", Demonym, Country, "CN", "China"),
        ROW("sino", Demonym, Country, "CN", "China"),
        ROW("Sino-", Demonym, Country, "CN", "China"),
        ROW("Franco-", Demonym, Country, "FR", "France"),
        ROW("European", Demonym, Region, "", "Europe"),
        ROW("Southeast Asia", Name, Region, "", "Southeast Asia"),
        ROW("Shenzhen", Name, City, "CN", "Shenzhen"),
        ROW("New York", Name, City, "US", "New York City"),
        ROW("Sao Paulo", Name, City, "BR", "São Paulo"),
        ROW("Bavaria", Name, Region, "DE", "Bavaria"),
        ROW("Reading", Name, City, "GB", "Reading"),
        ROW("WHO", Name, InternationalOrganisation, "", "World Health Organization"),
        ROW("NATO", Name, InternationalOrganisation, "", "North Atlantic Treaty Organization"),
        ROW("Xinhua", Name, MediaOutlet, "CN", "Xinhua News Agency"),
        ROW("BMW", Name, Company, "DE", "BMW"),
        ROW("Belt and Road", Name, Initiative, "", "Belt and Road Initiative"),
        ROW("forum", EventHead, Forum, "", "forum"),
        ROW("forums", EventHead, Forum, "", "forum"),
        ROW("symposia", EventHead, Conference, "", "symposium"),
        ROW("press conference", EventHead, PressConference, "", "press conference"),
        ROW("Olympics", EventHead, Competition, "", "Olympic Games"),
        ROW("ministry", OrgHead, GovernmentBody, "", "ministry"),
        ROW("Embassies", OrgHead, GovernmentBody, "", "embassy"),
        ROW("universities", OrgHead, University, "", "university"),
        ROW("technologies", WeakOrgHead, Company, "", "technology"),
        ROW("Co., Ltd.", CompanySuffix, Company, "", "Co Ltd"),
        ROW("GmbH", CompanySuffix, Company, "", "GmbH"),
        ROW("a.s.", CompanySuffix, Company, "", "akciová společnost"),
        ROW("S.A.", CompanySuffix, Company, "", "société anonyme"),
        ROW("chairmen", Role, NONE, "", "chairman"),
        ROW("CEO", Role, NONE, "", "chief executive officer"),
        ROW("secretaries of state", Role, NONE, "", "secretary of state"),
        ROW("vice", RoleModifier, NONE, "", "vice"),
        ROW("H.E.", Honorific, NONE, "", "His Excellency"),
        ROW("airport", PlaceHead, Venue, "", "airport"),
        ROW("convention centre", PlaceHead, Venue, "", "convention center"),
        ROW("MoUs", CooperationNoun, Agreement, "Agree", "memorandum of understanding"),
        ROW("joint ventures", CooperationNoun, JointVenture, "Cooperate", "joint venture"),
        ROW("acquire", CooperationVerb, Acquisition, "Agree", "acquire"),
        ROW("joined forces", CooperationVerb, StrategicCooperation, "Cooperate", "join forces"),
        ROW("programme", InitiativeHead, Initiative, "", "programme"),
        ROW("rover", ProductHead, NONE, "", "rover"),
        ROW("RMB", Currency, NONE, "CNY", "yuan"),
        ROW("US dollars", Currency, NONE, "USD", "US dollar"),
        ROW("€", Currency, NONE, "EUR", "euro"),
        ROW("say", SayVerb, NONE, "", "say"),
        ROW("Wang", Surname, NONE, "", "Wang"),
        ROW("Maria", GivenName, NONE, "", "Maria"),
        ROW("because", CommonWord, NONE, "", "because"),
    };
#undef ROW
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const EntSense *sense = find(shipped, rows[i].word, rows[i].type);
        if (!sense) fail_msg("no sense %s of '%s'", ent_sense_name(rows[i].type), rows[i].word);
        if (sense->kind != rows[i].kind || !ent_str_is(sense->code, rows[i].code) ||
            !ent_str_is(sense->label, rows[i].label))
            fail_msg("'%s': %s %.*s '%.*s'", rows[i].word, ent_class_name(sense->kind),
                     ENT_STR_ARG(sense->code), ENT_STR_ARG(sense->label));
    }
}

static void shipped_words_have_no_wrong_senses(void **state)
{
    (void)state;
    static const struct {
        const char *word;
        EntSenseType type;
    } rows[] = {
        {"us", ENT_SENSE_Name},           {"it", ENT_SENSE_Name},
        {"who", ENT_SENSE_Name},          {"may", ENT_SENSE_Month},
        {"march", ENT_SENSE_Month},       {"sat", ENT_SENSE_Weekday},
        {"reading", ENT_SENSE_Name},      {"as", ENT_SENSE_CompanySuffix},
        {"he", ENT_SENSE_Honorific},      {"nice", ENT_SENSE_Name},
        {"China", ENT_SENSE_Surname},     {"of", ENT_SENSE_Name},
        {"most", ENT_SENSE_Name},         {"China", ENT_SENSE_CommonWord},
        {"spa", ENT_SENSE_CompanySuffix}, {"Euro", ENT_SENSE_Demonym},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (find(shipped, rows[i].word, rows[i].type))
            fail_msg("'%s' is %s", rows[i].word, ent_sense_name(rows[i].type));
}

static void senses_keep_numbers_links_and_marks(void **state)
{
    (void)state;
    const EntSense *sense = find(shipped, "September", ENT_SENSE_Month);
    assert_true(sense->number == 9);
    assert_true(find(shipped, "Sunday", ENT_SENSE_Weekday)->number == 7);
    assert_true(find(shipped, "crore", ENT_SENSE_Scale)->number == 1e7);
    sense = find(shipped, "Britain", ENT_SENSE_Name);
    assert_int_equal(sense->link_count, 2);
    assert_true(ent_str_is(sense->links[0].iri, "http://www.wikidata.org/entity/Q145"));
    assert_true(ent_str_is(sense->links[1].iri, "https://sws.geonames.org/2635167/"));
    assert_true(sense->links[0].same && sense->links[1].same);
    assert_true(ent_str_is(sense->region, "London") && sense->number > 5e7);
    sense = find(shipped, "Munich", ENT_SENSE_Name);
    assert_int_equal(sense->link_count, 1);
    assert_true(ent_str_is(sense->links[0].iri, "https://sws.geonames.org/2867714/"));
    assert_true(ent_str_is(sense->region, "Bavaria") && sense->number > 1e6);
    assert_true(find(shipped, "week", ENT_SENSE_EventHead)->weak);
    assert_false(find(shipped, "forum", ENT_SENSE_EventHead)->weak);
    assert_true(find(shipped, "ministers", ENT_SENSE_Role)->plural);
    assert_false(find(shipped, "minister", ENT_SENSE_Role)->plural);
    assert_true(find(shipped, "UK", ENT_SENSE_Name)->cased);
}

static void one_key_has_its_senses_in_order(void **state)
{
    (void)state;
    const EntSense *georgia = ent_lexicon_get(shipped, ENT_STR("georgia"));
    assert_true(georgia && georgia->next);
    assert_true(georgia->kind == ENT_CLASS_Country && ent_str_is(georgia->code, "GE"));
    assert_true(georgia->next->kind == ENT_CLASS_Region && ent_str_is(georgia->next->code, "US"));
    const EntSense *london = ent_lexicon_sense(shipped, ENT_STR("london"), ENT_SENSE_Name);
    assert_true(ent_str_is(london->code, "GB") && ent_str_is(london->next->code, "CA"));
    assert_null(ent_lexicon_get(shipped, ENT_STR("no such phrase")));
    assert_null(ent_lexicon_sense(shipped, ENT_STR("london"), ENT_SENSE_Month));
}

static void lexicon_holds_what_the_manual_says(void **state)
{
    (void)state;
    assert_true(ent_lexicon_keys(shipped) > 80000);
    assert_true(ent_lexicon_senses(shipped) >= ent_lexicon_keys(shipped));
}

static void every_list_of_rule_words_has_words(void **state)
{
    (void)state;
    static const char *const words[] = {
#define X(name) #name,
        ENT_WORD_LIST(X)
#undef X
    };
    FILE *file = fopen("ontology/lexicon/rule-words.txt", "rb");
    assert_non_null(file);
    char line[256];
    EntWordList list = ENT_WORDS_NONE;
    size_t seen[sizeof words / sizeof *words + 1] = {0};
    while (fgets(line, sizeof line, file)) {
        EntStr s = ent_str_trim(ent_str(line));
        if (ent_str_starts(s, ENT_STR("# list: ")))
            list = ent_word_list_parse(ent_str_sub(s, 8, s.len));
        if (s.len == 0 || s.ptr[0] == '#') continue;
        assert_true(ent_lexicon_lists(shipped, s, list));
        seen[list]++;
    }
    fclose(file);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        assert_int_equal(ent_word_list_parse(ent_str(words[i])), i + 1);
        if (!seen[i + 1]) fail_msg("no word in list %s", words[i]);
    }
    assert_int_equal(ent_word_list_parse(ENT_STR("Denial")), ENT_WORDS_NONE);
    assert_true(ent_lexicon_lists(shipped, ENT_STR("Deny"), ENT_WORDS_DenialVerb));
    assert_false(ent_lexicon_lists(shipped, ENT_STR("deny"), ENT_WORDS_SignVerb));
    assert_false(ent_lexicon_lists(shipped, ENT_STR(""), ENT_WORDS_SignVerb));
}

static void sense_names_parse(void **state)
{
    (void)state;
    for (int i = 0; i < ENT_SENSE_COUNT; i++)
        assert_int_equal(ent_sense_parse(ent_str(ent_sense_name((EntSenseType)i))), i);
    assert_int_equal(ent_sense_parse(ENT_STR("Evnt")), ENT_SENSE_COUNT);
    assert_string_equal(ent_sense_name(ENT_SENSE_COUNT), "");
}

static void schema_defines_every_sense(void **state)
{
    (void)state;
    EntBuf text = ENT_BUF_INIT(1 << 20);
    assert_int_equal(ent_file_read("ontology/lexicon/schema.ttl", &text, NULL), ENT_OK);
    for (int i = 0; i < ENT_SENSE_COUNT; i++) {
        char line[80];
        snprintf(line, sizeof line, "\nlex:%s rdfs:subClassOf skos:Concept ;",
                 ent_sense_name((EntSenseType)i));
        if (ent_str_find(ent_buf_as_str(&text), ent_str(line)) == SIZE_MAX)
            fail_msg("schema.ttl lacks '%s'", line + 1);
    }
    ent_buf_release(&text);
}

/* --- longest match --- */

/* Words, and every other character that is no space, are tokens. */
static void tokenize(EntDoc *doc, const char *text)
{
    ent_doc_reset(doc);
    doc->text = ent_str(text);
    for (uint32_t i = 0; text[i];) {
        uint32_t begin = i;
        while (text[i] && !strchr(" ,-", text[i])) i++;
        if (i == begin) i++;
        if (text[begin] == ' ') continue;
        EntToken token = {.text = ent_str_sub(doc->text, begin, i), .begin = begin, .end = i};
        assert_true(ENT_PUSH(&doc->tokens, token));
    }
}

static void longest_match_over_tokens(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        uint32_t begin, end;
        EntSenseType type;
        uint32_t length; /* 0: none */
        const char *label;
    } rows[] = {
        {"the press conference hall", 1, 9, ENT_SENSE_EventHead, 2, "press conference"},
        {"the press conference hall", 1, 2, ENT_SENSE_EventHead, 0, ""},
        {"press release", 0, 2, ENT_SENSE_EventHead, 0, ""},
        {"forum today", 0, 2, ENT_SENSE_EventHead, 1, "forum"},
        {"New York City officials", 0, 4, ENT_SENSE_Name, 3, "New York City"},
        {"New York officials", 0, 3, ENT_SENSE_Name, 2, "New York City"},
        {"Acme Motor Co., Ltd. of Jinan", 2, 7, ENT_SENSE_CompanySuffix, 3, "Co Ltd"},
        {"Sino-German relations", 0, 4, ENT_SENSE_Demonym, 2, "China"},
        {"Franco German", 0, 2, ENT_SENSE_Demonym, 0, ""},
        {"Let us go", 1, 3, ENT_SENSE_Name, 0, ""},
        {"The US and", 1, 3, ENT_SENSE_Name, 1, "United States"},
        {"Belt and Road Initiative", 0, 4, ENT_SENSE_Name, 4, "Belt and Road Initiative"},
        {"Belt and buckle", 0, 3, ENT_SENSE_Name, 0, ""},
        {"forum", 1, 1, ENT_SENSE_EventHead, 0, ""},
        {"forum", 7, 9, ENT_SENSE_EventHead, 0, ""},
    };
    EntDoc doc = {0};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        uint32_t length = 0;
        tokenize(&doc, rows[i].text);
        const EntSense *sense =
            ent_lexicon_longest(shipped, &doc, rows[i].begin, rows[i].end, rows[i].type, &length);
        if (length != rows[i].length || !sense != !rows[i].length ||
            (sense && !ent_str_is(sense->label, rows[i].label)))
            fail_msg("row %zu '%s': length %u", i, rows[i].text, length);
    }
    ent_doc_release(&doc);
}

/* --- a folder of our own --- */

typedef struct Folder {
    char path[64], lexicon[80];
    char files[4][128];
    size_t count;
} Folder;

static void folder_make(Folder *folder)
{
    *folder = (Folder){.path = "/tmp/entente-lexicon-XXXXXX"};
    assert_non_null(mkdtemp(folder->path));
    snprintf(folder->lexicon, sizeof folder->lexicon, "%s/lexicon", folder->path);
    assert_int_equal(mkdir(folder->lexicon, 0700), 0);
}

static void folder_write(Folder *folder, const char *name, const char *text)
{
    char *path = folder->files[folder->count++];
    snprintf(path, sizeof folder->files[0], "%s/%s", folder->lexicon, name);
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(text, 1, strlen(text), file), strlen(text));
    assert_int_equal(fclose(file), 0);
}

static void folder_remove(Folder *folder)
{
    for (size_t i = 0; i < folder->count; i++) unlink(folder->files[i]);
    rmdir(folder->lexicon);
    rmdir(folder->path);
}

static void user_files_win(void **state)
{
    (void)state;
    Folder folder;
    folder_make(&folder);
    folder_write(&folder, "mine.ttl",
                 PREFIXES ":georgia-co a lex:Name ; lex:denotes ent:Company ;\n"
                          "  skos:prefLabel \"Georgia\"@en ; skos:altLabel \"Georgia Works\"@en .\n"
                          ":event-moot a lex:EventHead ; lex:denotes ent:Meeting ;\n"
                          "  skos:prefLabel \"moot\"@en .\n");
    folder_write(&folder, "mine.tsv",
                 "# class: Company\nlabel\tacronym\tnumber\nMoot Hall Brewing\tMHB\t12\n");
    folder_write(&folder, "ignored.csv", "not a file of the lexicon");
    EntLexicon *lexicon = NULL;
    EntError err = ENT_ERROR_NONE;
    assert_int_equal(ent_lexicon_load("ontology", &lexicon, &err), ENT_OK);
    size_t before = ent_lexicon_senses(lexicon);
    assert_int_equal(ent_lexicon_add(lexicon, folder.lexicon, &err), ENT_OK);
    const EntSense *georgia = ent_lexicon_get(lexicon, ENT_STR("georgia"));
    assert_int_equal(georgia->kind, ENT_CLASS_Company);
    assert_int_equal(georgia->next->kind, ENT_CLASS_Country);
    assert_int_equal(find(lexicon, "moots", ENT_SENSE_EventHead)->kind, ENT_CLASS_Meeting);
    assert_true(find(lexicon, "MHB", ENT_SENSE_Name)->number == 12);
    assert_null(find(lexicon, "mhb", ENT_SENSE_Name));
    assert_non_null(find(lexicon, "press conference", ENT_SENSE_EventHead));
    assert_int_equal(ent_lexicon_senses(lexicon), before + 6);
    ent_lexicon_free(lexicon);
    folder_remove(&folder);
}

/* The files of FOLDER beside a small lexicon of their own, with the file PATH added. */
static EntLexicon *with_own(const Folder *folder, const char *path)
{
    EntLexicon *lexicon = NULL;
    EntError err = ENT_ERROR_NONE;
    assert_int_equal(ent_lexicon_load(folder->path, &lexicon, &err), ENT_OK);
    EntStatus status = ent_lexicon_add(lexicon, path, &err);
    assert_string_equal(err.message, "");
    assert_int_equal(status, ENT_OK);
    return lexicon;
}

static void has_links(const EntSense *sense, size_t count, const char *const *links)
{
    assert_int_equal(sense->link_count, count);
    for (size_t i = 0; i < count; i++)
        assert_true(ent_str_is(sense->links[i].iri, links[i] + 1) &&
                    sense->links[i].same == (links[i][0] == '='));
}

static void things_of_a_file_of_ones_own(void **state)
{
    (void)state;
    Folder folder, own;
    folder_make(&folder);
    folder_make(&own);
    folder_write(&folder, "base.tsv", "# class: City\nlabel\tgeonames\nMazpils\t77\nVecpils\t78\n");
    folder_write(&own, "own.ttl",
                 OWN "ex:nw a ent:Organisation, ent:Company ; skos:prefLabel \"Nordwind\"@en ;\n"
                     "  skos:prefLabel \"Nordenwind\"@de ; skos:altLabel \"NWE\" ;\n"
                     "  skos:hiddenLabel \"Nord Wind\" ; skos:exactMatch ex:4711 .\n"
                     "ex:bt a ent:Company ; rdfs:label \"Baltic Turbines\" ; owl:sameAs ex:nw .\n"
                     "ex:old a ent:Company ; skos:prefLabel \"Kestrel\" ; owl:sameAs ex:q .\n"
                     "ex:new a ent:Company ; skos:prefLabel \"Orion\" ; owl:sameAs ex:q .\n"
                     "ex:mp a ent:City ; skos:prefLabel \"Lielpils\" ;\n"
                     "  owl:sameAs <https://sws.geonames.org/77/> .\n"
                     "ex:note rdfs:label \"says nothing here\" .\n");
    EntLexicon *lexicon = with_own(&folder, own.files[0]);
    static const char *const names[] = {"Nordwind", "Nordenwind", "NWE", "Nord Wind",
                                        "Baltic Turbines"};
    static const char *const links[] = {"=https://example.org/nw", "~https://example.org/4711",
                                        "=https://example.org/bt"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const EntSense *sense = find(lexicon, names[i], ENT_SENSE_Name);
        assert_non_null(sense);
        assert_true(sense->own && sense->kind == ENT_CLASS_Company);
        assert_true(ent_str_is(sense->label, "Nordwind"));
        has_links(sense, 3, links);
    }
    assert_true(ent_str_is(find(lexicon, "Orion", ENT_SENSE_Name)->label, "Kestrel"));
    const EntSense *joined = find(lexicon, "Mazpils", ENT_SENSE_Name);
    assert_true(ent_str_is(joined->label, "Lielpils") && !joined->own);
    assert_int_equal(joined->link_count, 2);
    assert_true(ent_str_is(find(lexicon, "Vecpils", ENT_SENSE_Name)->label, "Vecpils"));
    assert_null(find(lexicon, "says nothing here", ENT_SENSE_Name));
    ent_lexicon_free(lexicon);
    folder_remove(&own);
    folder_remove(&folder);
}

/* Loading TEXT as file NAME must fail at LINE:COLUMN (0: not known) with a message that holds
 * PART. */
static void fails(const char *name, const char *text, uint32_t line, uint32_t column,
                  const char *part)
{
    Folder folder;
    EntLexicon *lexicon = NULL;
    EntError err = ENT_ERROR_NONE;
    folder_make(&folder);
    folder_write(&folder, name, text);
    assert_int_equal(ent_lexicon_load(folder.path, &lexicon, &err), ENT_ERR_ONTOLOGY);
    assert_null(lexicon);
    assert_int_equal(err.status, ENT_ERR_ONTOLOGY);
    assert_string_equal(err.source, folder.files[0]);
    if (err.line != line || err.column != column || !strstr(err.message, part))
        fail_msg("%u:%u: %s", err.line, err.column, err.message);
    folder_remove(&folder);
}

static void errors_in_concepts_name_the_place(void **state)
{
    (void)state;
    fails("a.ttl", PREFIXES ":x a lex:EvntHead ; skos:prefLabel \"x\"@en .\n", 5, 10,
          "unknown sense 'EvntHead'");
    fails("a.ttl",
          PREFIXES ":x a lex:EventHead ; lex:denotes ent:Forun ;\n  skos:prefLabel \"x\"@en .\n", 5,
          38, "unknown class 'Forun'");
    fails("a.ttl",
          PREFIXES "# x stands here too\n:x a lex:CooperationVerb ; lex:denotes ent:Agreement ;\n"
                   "  lex:class \"Agre\" ; skos:prefLabel \"x\"@en .\n",
          7, 14, "unknown cooperation class 'Agre'");
    fails("a.ttl", PREFIXES ":x a lex:Role ;\n  lex:labl \"y\" ; skos:prefLabel \"x\"@en .\n", 6, 7,
          "unknown property 'labl'");
    fails("a.ttl", PREFIXES ":x a lex:Role ; lex:weak \"yes\" ; skos:prefLabel \"x\"@en .\n", 5, 27,
          "neither true nor false");
    fails("a.ttl", PREFIXES ":x a lex:Month ; lex:number \"May\" ; skos:prefLabel \"x\"@en .\n", 5,
          30, "not a number");
    fails("a.ttl", PREFIXES ":x a lex:Role .\n:y a lex:Role ; skos:prefLabel \"y\"@en .\n", 5, 2,
          "no skos:prefLabel");
    fails("a.ttl", PREFIXES ":x skos:prefLabel \"x\"@en .\n", 5, 2, "no class");
    fails("a.ttl", PREFIXES ":x a lex:OrgHead ; skos:prefLabel \"x\"@en .\n", 5, 2,
          "no lex:denotes");
    fails("a.ttl", PREFIXES ":x a lex:Role ; skos:prefLabel \"x\"@en, \"z\"@en .\n", 5, 41,
          "second skos:prefLabel");
    fails("a.ttl", PREFIXES ":x a lex:Role ; skos:prefLabel \"\"@en .\n", 5, 2, "empty");
    fails("a.ttl",
          PREFIXES ":x a lex:Role ; skos:prefLabel \"boss\"@en .\n"
                   ":y a lex:Role ; skos:prefLabel \"chef\"@en ; skos:altLabel \"boss\"@en .\n",
          6, 59, "'boss' has the sense Role twice: in concepts 'boss' and 'chef'");
    fails("a.ttl", OWN "ex:x a ent:Agreement ; skos:prefLabel \"x\" .\n", 8, 12,
          "unknown class of a thing 'Agreement'");
    fails("a.ttl", OWN "ex:x a ent:City, ent:Company ; skos:prefLabel \"x\" .\n", 8, 22,
          "second class 'Company'");
    fails("a.ttl", OWN "ex:x a ent:City ; owl:sameAs \"Q64\" ; skos:prefLabel \"x\" .\n", 8, 31,
          "a link is no IRI: 'Q64'");
}

static void errors_of_turtle_itself_are_passed_on(void **state)
{
    (void)state;
    Folder folder;
    EntLexicon *lexicon = NULL;
    EntError err = ENT_ERROR_NONE;
    folder_make(&folder);
    folder_write(&folder, "a.ttl", PREFIXES ":x a lex:Role ;\n  skos:prefLabel \"x\"@en\n:y a .\n");
    assert_int_equal(ent_lexicon_load(folder.path, &lexicon, &err), ENT_ERR_ONTOLOGY);
    assert_int_equal(err.status, ENT_ERR_ONTOLOGY);
    assert_true(err.line >= 6 && strstr(err.source, "a.ttl"));
    folder_remove(&folder);
    err = (EntError)ENT_ERROR_NONE;
    assert_int_equal(ent_lexicon_load("/nonexistent", &lexicon, &err), ENT_ERR_ONTOLOGY);
    assert_non_null(strstr(err.message, "No such file"));
}

static void errors_in_tables_and_lists_name_the_place(void **state)
{
    (void)state;
    fails("a.tsv", "label\tclas\n", 1, 7, "unknown column 'clas'");
    fails("a.tsv", "# class: Town\nlabel\n", 1, 10, "unknown class 'Town'");
    fails("a.tsv", "label\tclass\n\nAé\tCty\n", 3, 4, "unknown class 'Cty'");
    fails("a.tsv", "label\tnumber\nA\t1x\n", 2, 3, "not a number");
    fails("a.tsv", "label\tcased\nA\tyes\n", 2, 3, "cased is 1 or empty");
    fails("a.tsv", "label\nA\tB\n", 2, 3, "more cells");
    fails("a.tsv", "code\tlabel\nGB\t\n", 2, 1, "without a label");
    fails("a.tsv", "label\nA\nB\xff\n", 3, 1, "UTF-8");
    fails("a.txt", "# just a list\nword\n", 2, 1, "# sense");
    fails("a.txt", "# sense: Wrd\nword\n", 1, 10, "unknown sense 'Wrd'");
    fails("a.txt", "# sense: RuleWord\n# list: DenialVrb\n", 2, 9, "unknown list 'DenialVrb'");
    fails("a.txt", "# sense: RuleWord\ndeny\n", 2, 1, "# list");
    char longer[400] = "# sense: CommonWord\n";
    memset(longer + 20, 'a', ENT_LEXICON_KEY + 1);
    fails("a.txt", longer, 2, 1, "longer than");
}

static void a_failed_add_changes_nothing(void **state)
{
    (void)state;
    Folder folder;
    folder_make(&folder);
    folder_write(&folder, "a.txt", "# sense: CommonWord\nzyxword\nforum\n");
    folder_write(&folder, "b.txt", "no sense line\n");
    EntLexicon *lexicon = NULL;
    assert_int_equal(ent_lexicon_load("ontology", &lexicon, NULL), ENT_OK);
    size_t before = ent_lexicon_senses(lexicon);
    assert_int_equal(ent_lexicon_add(lexicon, folder.lexicon, NULL), ENT_ERR_ONTOLOGY);
    assert_int_equal(ent_lexicon_senses(lexicon), before);
    assert_null(find(lexicon, "zyxword", ENT_SENSE_CommonWord));
    assert_null(find(lexicon, "forum", ENT_SENSE_CommonWord));
    assert_non_null(find(lexicon, "forum", ENT_SENSE_EventHead));
    unlink(folder.files[1]);
    assert_int_equal(ent_lexicon_add(lexicon, folder.lexicon, NULL), ENT_OK);
    assert_non_null(find(lexicon, "zyxword", ENT_SENSE_CommonWord));
    ent_lexicon_free(lexicon);
    folder_remove(&folder);
}

/* --- faults and size --- */

static void every_failed_allocation_is_reported(void **state)
{
    (void)state;
    Folder folder;
    folder_make(&folder);
    folder_write(&folder, "a.ttl",
                 PREFIXES ":x a lex:EventHead ; lex:denotes ent:Forum ; lex:code \"CN\" ;\n"
                          "  skos:prefLabel \"big forum\"@en ; skos:altLabel \"Forum\"@en .\n");
    folder_write(&folder, "b.tsv", "label\talt\tgeonames\nA B\tC|D\t12\n");
    folder_write(&folder, "c.txt", "# sense: CommonWord\nWord\nother word\n");
    EntStatus status = ENT_ERR_MEMORY;
    int64_t n = 0;
    for (; status == ENT_ERR_MEMORY && n < 10000; n++) {
        EntLexicon *lexicon = NULL;
        EntError err = ENT_ERROR_NONE;
        ent_alloc_fail_after(n);
        status = ent_lexicon_load(folder.path, &lexicon, &err);
        ent_alloc_fail_after(-1);
        assert_int_equal(err.status, status);
        ent_lexicon_free(lexicon);
    }
    assert_int_equal(status, ENT_OK);
    assert_true(n > 20); /* the failures were real */
    folder_remove(&folder);
}

static void holds_two_hundred_thousand_phrases(void **state)
{
    (void)state;
    enum { COUNT = 200000 };
    Folder folder;
    folder_make(&folder);
    folder_write(&folder, "big.txt", "# sense: CommonWord\n");
    FILE *file = fopen(folder.files[0], "ab");
    assert_non_null(file);
    for (int i = 0; i < COUNT; i++) fprintf(file, "Word%d of many\n", i);
    assert_int_equal(fclose(file), 0);
    EntLexicon *lexicon = NULL;
    EntError err = ENT_ERROR_NONE;
    assert_int_equal(ent_lexicon_load(folder.path, &lexicon, &err), ENT_OK);
    assert_int_equal(ent_lexicon_keys(lexicon), COUNT);
    for (int i = 0; i < COUNT; i += 997) {
        char word[40];
        snprintf(word, sizeof word, "word%d of many", i);
        const EntSense *sense = find(lexicon, word, ENT_SENSE_CommonWord);
        assert_non_null(sense);
        assert_true(ent_str_eq_nocase(sense->form, ent_str(word)));
    }
    ent_lexicon_free(lexicon);
    folder_remove(&folder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(fold_makes_keys),
        cmocka_unit_test(fold_is_empty_when_it_does_not_fit),
        cmocka_unit_test(shipped_words_have_their_senses),
        cmocka_unit_test(shipped_words_have_no_wrong_senses),
        cmocka_unit_test(senses_keep_numbers_links_and_marks),
        cmocka_unit_test(one_key_has_its_senses_in_order),
        cmocka_unit_test(lexicon_holds_what_the_manual_says),
        cmocka_unit_test(sense_names_parse),
        cmocka_unit_test(schema_defines_every_sense),
        cmocka_unit_test(longest_match_over_tokens),
        cmocka_unit_test(user_files_win),
        cmocka_unit_test(things_of_a_file_of_ones_own),
        cmocka_unit_test(errors_in_concepts_name_the_place),
        cmocka_unit_test(errors_of_turtle_itself_are_passed_on),
        cmocka_unit_test(errors_in_tables_and_lists_name_the_place),
        cmocka_unit_test(every_list_of_rule_words_has_words),
        cmocka_unit_test(a_failed_add_changes_nothing),
        cmocka_unit_test(every_failed_allocation_is_reported),
        cmocka_unit_test(holds_two_hundred_thousand_phrases),
    };
    return cmocka_run_group_tests_name("lexicon", tests, load_shipped, free_shipped);
}
