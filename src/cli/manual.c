/* The manual's pages, as man(7) reads them, from the tables of commands and options. */
#include <stdio.h>

#include "base/file.h"
#include "cli/cli.h"
#include "entente/entente.h"

enum { MAX_PAGE = 1 << 20, MAX_NAME = 4096 };

/* S as text of roff: nothing in it is a request or an escape. */
static void put(EntBuf *page, const char *s)
{
    for (bool begins = true; *s; s++, begins = false) {
        if (begins && (*s == '.' || *s == '\'')) ent_buf_add(page, ENT_STR("\\&"));
        if (*s == '\\')
            ent_buf_add(page, ENT_STR("\\e"));
        else if (*s == '-')
            ent_buf_add(page, ENT_STR("\\-"));
        else
            ent_buf_add_char(page, *s);
    }
}

/* FONT (B bold, I slanted) for S within a line. */
static void put_in(EntBuf *page, char font, const char *s)
{
    ent_buf_printf(page, "\\f%c", font);
    put(page, s);
    ent_buf_add(page, ENT_STR("\\fR"));
}

static void put_line(EntBuf *page, const char *s)
{
    put(page, s);
    ent_buf_add_char(page, '\n');
}

static void put_section(EntBuf *page, const char *name)
{
    ent_buf_printf(page, ".SH %s\n", name);
}

/* "model import" is the page entente-model-import; NULL: the program's. */
static void page_name(const CliCommand *command, char out[80])
{
    snprintf(out, 80, "entente%s%s", command ? "-" : "", command ? command->name : "");
    for (char *c = out; *c; c++)
        if (*c == ' ') *c = '-';
}

static void put_head(EntBuf *page, const CliCommand *command, const char *summary)
{
    char name[80];
    page_name(command, name);
    ent_buf_add(page, ENT_STR(".\\\" from the tables of the program: entente --man-pages\n.TH "));
    for (const char *c = name; *c; c++)
        ent_buf_add_char(page, (char)(*c >= 'a' && *c <= 'z' ? *c - 'a' + 'A' : *c));
    ent_buf_printf(page, " 1 \"\" \"entente %s\" \"entente\"\n", ent_version());
    put_section(page, "NAME");
    put(page, name);
    ent_buf_add(page, ENT_STR(" \\- "));
    put_line(page, summary);
    put_section(page, "SYNOPSIS");
    put_in(page, 'B', "entente");
    ent_buf_add_char(page, ' ');
}

/* A paragraph with a hanging name. */
static void put_term(EntBuf *page, const char *name, const char *text)
{
    ent_buf_add(page, ENT_STR(".TP\n"));
    put_in(page, 'B', name);
    ent_buf_add_char(page, '\n');
    put_line(page, text);
}

static void put_terms(EntBuf *page, const char *section, const CliTerm *terms, size_t count)
{
    put_section(page, section);
    for (size_t i = 0; i < count; i++) put_term(page, terms[i].name, terms[i].text);
}

static void put_option(EntBuf *page, const CliOption *option)
{
    char name[80];
    ent_buf_add(page, ENT_STR(".TP\n"));
    if (option->letter) {
        snprintf(name, sizeof name, "-%c", option->letter);
        put_in(page, 'B', name);
        ent_buf_add(page, ENT_STR(", "));
    }
    snprintf(name, sizeof name, "--%s", option->name);
    put_in(page, 'B', name);
    if (option->value) {
        ent_buf_add_char(page, ' ');
        put_in(page, 'I', option->value);
    }
    ent_buf_add_char(page, '\n');
    put_line(page, option->help);
}

static void put_command(EntBuf *page, const CliCommand *command)
{
    put_head(page, command, command->summary);
    put_in(page, 'B', command->name);
    ent_buf_add(page, ENT_STR(" [\\fIOPTIONS\\fR] "));
    put_line(page, command->operands);
    if (*command->details) {
        put_section(page, "DESCRIPTION");
        put_line(page, command->details);
    }
    put_section(page, "OPTIONS");
    for (size_t i = 0; i < cli_option_count; i++)
        if (cli_options[i].commands & command->id) put_option(page, &cli_options[i]);
    put_section(page, "SEE ALSO");
    ent_buf_add(page, ENT_STR(".BR entente (1)\n"));
}

static void put_program(EntBuf *page)
{
    put_head(page, NULL, "news articles about cooperation to a knowledge graph");
    ent_buf_add(page, ENT_STR("\\fICOMMAND\\fR [\\fIOPTIONS\\fR] \\fIOPERANDS\\fR\n"));
    put_section(page, "DESCRIPTION");
    put_line(page, cli_purpose);
    put_section(page, "COMMANDS");
    for (size_t i = 0; i < cli_command_count; i++)
        put_term(page, cli_commands[i].name, cli_commands[i].summary);
    put_terms(page, "EXIT STATUS", cli_exits, cli_exit_count);
    put_terms(page, "ENVIRONMENT", cli_variables, cli_variable_count);
    put_section(page, "SEE ALSO");
    for (size_t i = 0; i < cli_command_count; i++) {
        char name[80];
        page_name(&cli_commands[i], name);
        ent_buf_add(page, ENT_STR(".BR "));
        put(page, name);
        ent_buf_printf(page, " (1)%s\n", i + 1 < cli_command_count ? "," : "");
    }
}

static EntStatus write_page(const char *folder, const CliCommand *command, EntError *err)
{
    char name[80], path[MAX_NAME];
    EntBuf page = ENT_BUF_INIT(MAX_PAGE);
    page_name(command, name);
    snprintf(path, sizeof path, "%.3900s/%s.1", folder, name);
    if (command)
        put_command(&page, command);
    else
        put_program(&page);
    EntStatus status = page.status == ENT_OK
                           ? ENT_OK
                           : ent_error_set(err, page.status, NULL, "cannot make manual page");
    if (status == ENT_OK) status = ent_output_whole(path, ent_buf_as_str(&page), err);
    ent_buf_release(&page);
    return status;
}

int cli_write_manual(const char *folder)
{
    EntError err = ENT_ERROR_NONE;
    EntStatus status = write_page(folder, NULL, &err);
    for (size_t i = 0; status == ENT_OK && i < cli_command_count; i++)
        status = write_page(folder, &cli_commands[i], &err);
    return status == ENT_OK ? CLI_DONE : cli_fail(&err);
}
