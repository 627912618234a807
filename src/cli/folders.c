#include "cli/folders.h"

#include <string.h>
#include <sys/stat.h>

bool cli_is_folder(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

static int by_bytes(const struct dirent **a, const struct dirent **b)
{
    return strcmp((*a)->d_name, (*b)->d_name);
}

int cli_scan(const char *folder, int (*choose)(const struct dirent *), struct dirent ***entries)
{
    return scandir(folder, entries, choose, by_bytes);
}
