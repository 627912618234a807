/* What language a text is in. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "text/language.h"

static void languages_are_told(void **state)
{
    static const struct {
        const char *tag, *text;
    } cases[] = {
        {"en",
         "The bank of the city has signed an agreement with the university, and both of them will "
         "build a yard for turbines by the sea."},
        {"de",
         "Die Bank der Stadt hat mit der Universit\xC3\xA4t einen Vertrag geschlossen, und beide "
         "werden gemeinsam am Meer eine Werft f\xC3\xBCr Turbinen bauen, wie sie gestern sagten."},
        {"fr", "La banque de la ville a sign\xC3\xA9 un accord avec l'universit\xC3\xA9, et toutes "
               "les deux "
               "vont construire ensemble un chantier pour des turbines au bord de la mer."},
        {"es", "El banco de la ciudad ha firmado un acuerdo con la universidad, y las dos van a "
               "construir "
               "juntas un astillero para turbinas a la orilla del mar, dijeron ayer."},
        {"ru", "\xD0\x91\xD0\xB0\xD0\xBD\xD0\xBA \xD0\xB3\xD0\xBE\xD1\x80\xD0\xBE\xD0\xB4\xD0\xB0 "
               "\xD0\xB8 \xD1\x83\xD0\xBD\xD0\xB8\xD0\xB2\xD0\xB5\xD1\x80\xD1\x81\xD0\xB8\xD1\x82"
               "\xD0\xB5\xD1\x82 \xD0\xB2\xD0\xBC\xD0\xB5\xD1\x81\xD1\x82\xD0\xB5 "
               "\xD1\x81\xD1\x82\xD1\x80\xD0\xBE\xD1\x8F\xD1\x82 \xD0\xB7\xD0\xB0\xD0\xB2\xD0\xBE"
               "\xD0\xB4 \xD1\x83 \xD0\xBC\xD0\xBE\xD1\x80\xD1\x8F."},
        {"en", "Nordwind Energy AG"}, /* too short to tell */
    };
    (void)state;
    EntLanguages languages = {0};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[1000];
        bool is_short = strlen(cases[i].text) < 30;
        snprintf(text, sizeof text, "%s %s", cases[i].text, is_short ? "" : cases[i].text);
        EntStr tag = ent_language_of(&languages, ent_str(text));
        if (!ent_str_is(tag, cases[i].tag)) fail_msg("case %zu: %.*s", i, ENT_STR_ARG(tag));
    }
    ent_languages_release(&languages);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(languages_are_told)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
