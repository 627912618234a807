/* Folders as commands read them. Thread rule: one thread. */
#ifndef ENT_CLI_FOLDERS_H
#define ENT_CLI_FOLDERS_H

#include <dirent.h>
#include <stdbool.h>

bool cli_is_folder(const char *path);

/* The entries of FOLDER that CHOOSE takes, in the order of their names' bytes, as scandir gives
 * them: the caller frees each and the array. Their number, or -1 with errno. */
int cli_scan(const char *folder, int (*choose)(const struct dirent *), struct dirent ***entries);

#endif
