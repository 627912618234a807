/* For pattern_oracle.py: one case a line, tab-separated: letters (the units' lemmas), parents,
 * labels (both comma-separated), expression. Answers with the matches as numbers of units:
 * "0,3 4,-"; "DIAG" where the pattern was given up. */
#include "sentence_kit.h"

enum { MOST_UNITS = 200 };

static Row rows[MOST_UNITS];
static char texts[MOST_UNITS][8], lemmas[MOST_UNITS][2];

static void answer(char *line)
{
    char *in_parents, *in_labels, *rest;
    const char *letters = strtok_r(line, "\t", &rest);
    char *parents = strtok_r(NULL, "\t", &rest), *labels = strtok_r(NULL, "\t", &rest);
    const char *expression = strtok_r(NULL, "\t\n", &rest);
    kit_require(letters && parents && labels && expression && strlen(letters) <= MOST_UNITS);
    size_t count = strlen(letters);
    for (size_t i = 0; i < count; i++) {
        const char *parent = strtok_r(i ? NULL : parents, ",", &in_parents);
        const char *label = strtok_r(i ? NULL : labels, ",", &in_labels);
        kit_require(parent && label);
        snprintf(texts[i], sizeof texts[i], "%zu", i);
        lemmas[i][0] = letters[i];
        rows[i] = (Row){.text = texts[i], .lemma = lemmas[i], .up = atoi(parent), .dep = label};
    }
    Kit kit;
    kit_open(&kit, rows, count);
    const char *matches = kit_match(&kit, expression);
    printf("%s%s\n", matches, kit.diagnosed ? " DIAG" : "");
    kit_close(&kit);
}

int main(void)
{
    static char line[100000];
    while (fgets(line, sizeof line, stdin)) answer(line);
    return 0;
}
