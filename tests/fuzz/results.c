/* What other programs answer: SPARQL results of the engine, error pages and addresses of stores,
 * netrc files, and parameters that are put into a query. */
#include <strings.h>

#include "cli/query_params.h"
#include "cli/table.h"
#include "store/endpoint.h"
#include "store/netrc.h"
#include "store/words.h"

#include "fuzz.h"

static const char query[] =
    "# query\n# param: org: a name\nSELECT * { VALUES ?org { \"\" } ?s ?p ?o }";

static bool prints_safely(EntStr s)
{
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.ptr[i];
        if ((c < 0x20 && c != '\n') || c == 0x7F) return false;
        /* C1 controls in UTF-8 */
        if (c == 0xC2 && i + 1 < s.len && (unsigned char)s.ptr[i + 1] < 0xA0) return false;
    }
    return true;
}

static void check_table(const FuzzInput *in)
{
    EntResults results = {0};
    EntBuf out = ENT_BUF_INIT(64 << 20), names = ENT_BUF_INIT(64 << 20);
    EntStatus status = ent_results_read(in->bytes, &results, NULL);
    FUZZ_STATUS(in, status, ENT_ERR_STORE, ENT_OK);
    if (status == ENT_OK) {
        FUZZ_CHECK(in, results.cells.len == results.rows * results.columns.len);
        status = cli_table(&results, &results, &out);
        FUZZ_STATUS(in, status, ENT_ERR_LIMIT, ENT_OK);
        FUZZ_CHECK(in, prints_safely(ent_buf_as_str(&out)));
        status = cli_table_names(&results, &names);
        FUZZ_STATUS(in, status, ENT_ERR_LIMIT, ENT_OK);
        for (int form = ENT_RESULTS_CSV; form <= ENT_RESULTS_XML; form++) {
            ent_buf_clear(&out);
            status = ent_results_write(&results, (EntResultsForm)form, &out);
            FUZZ_STATUS(in, status, ENT_ERR_LIMIT, ENT_OK);
        }
    }
    ent_results_release(&results);
    ent_buf_release(&names);
    ent_buf_release(&out);
}

static void check_words(const FuzzInput *in)
{
    static const char *const types[] = {"text/html", "text/plain", "", "application/json"};
    char out[ENT_WORDS];
    ent_store_words(in->bytes, ent_str(types[in->pick % 4]), out);
    EntStr words = ent_str(out);
    FUZZ_CHECK(in, words.len < ENT_WORDS && ent_utf8_valid(words) == words.len);
    FUZZ_CHECK(in, prints_safely(words) && !memchr(out, '\n', words.len));
    ent_store_was_undone(in->bytes);
    char *text = malloc(in->bytes.len + 1);
    if (!text) return;
    memcpy(text, in->bytes.ptr, in->bytes.len);
    text[in->bytes.len] = '\0';
    ent_store_hide(text, in->bytes.len, ENT_STR("secret"));
    FUZZ_CHECK(in, ent_str_find(ent_str_n(text, in->bytes.len), ENT_STR("secret")) == SIZE_MAX);
    ent_store_hide_login(text, in->bytes.len);
    free(text);
}

static void check_addresses(const FuzzInput *in)
{
    EntArena arena = {0};
    EntEndpoint endpoint;
    EntError err = ENT_ERROR_NONE;
    EntStr user = {0}, password = {0};
    EntStatus status =
        ent_endpoint_make((EntStoreKind)(in->pick % 6), in->bytes, &arena, &endpoint, &err);
    FUZZ_STATUS(in, status, ENT_ERR_USAGE, ENT_OK);
    if (status == ENT_OK) {
        EntStr url = ent_endpoint_graph(&endpoint, in->bytes, &arena);
        FUZZ_CHECK(in, url.ptr && ent_str_starts(url, endpoint.origin));
        for (size_t i = endpoint.url.len; i < url.len; i++)
            FUZZ_CHECK(in, (unsigned char)url.ptr[i] > 0x20 && url.ptr[i] != '"');
    }
    status = ent_netrc_find(in->bytes, ENT_STR("store.example"), &arena, &user, &password, NULL);
    FUZZ_STATUS(in, status, ENT_ERR_INPUT, ENT_OK);
    if (status == ENT_OK) FUZZ_CHECK(in, password.ptr && password.ptr[password.len] == '\0');
    ent_arena_release(&arena);
}

/* Whatever a value holds, it is one string: outside of strings nothing of it stands in the query.
 */
static void check_parameter(const FuzzInput *in)
{
    EntBuf given = ENT_BUF_INIT(1 << 20), text = ENT_BUF_INIT(4 << 20);
    CliArguments arguments = {0};
    EntError err = ENT_ERROR_NONE;
    ent_buf_add(&given, ENT_STR("org="));
    for (size_t i = 0; i < in->bytes.len; i++)
        if (in->bytes.ptr[i]) ent_buf_add_char(&given, in->bytes.ptr[i]);
    ent_buf_add(&text, ent_str(query));
    if (given.status == ENT_OK && text.status == ENT_OK && given.ptr &&
        ENT_PUSH(&arguments.given, (CliGiven){CLI_OPT_PARAM, given.ptr})) {
        EntStatus status = cli_query_set_params(&arguments, "fuzz", &text, &err);
        FUZZ_STATUS(in, status, ENT_ERR_LIMIT, ENT_OK);
        bool quoted = false;
        size_t strings = 0, braces = 0;
        for (size_t i = 0; i < text.len; i++) {
            if (quoted && text.ptr[i] == '\\')
                i++;
            else if (text.ptr[i] == '"')
                strings += (quoted = !quoted);
            else if (!quoted)
                braces += text.ptr[i] == '{' || text.ptr[i] == '}';
            FUZZ_CHECK(in, !quoted || (unsigned char)text.ptr[i] >= 0x20);
        }
        FUZZ_CHECK(in, status != ENT_OK || (!quoted && strings == 1 && braces == 4));
    }
    ENT_VEC_FREE(&arguments.given);
    ent_buf_release(&given);
    ent_buf_release(&text);
}

static void fuzz_target(const FuzzInput *in)
{
    switch (in->options & 3) {
    case 0:
        check_table(in);
        break;
    case 1:
        check_words(in);
        break;
    case 2:
        check_addresses(in);
        break;
    default:
        check_parameter(in);
    }
}
