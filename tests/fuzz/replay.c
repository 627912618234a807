/* Runs a harness on files: replay FILE|FOLDER… (folders are searched one level deep). Stands where
 * libFuzzer's main does, so that seeds and crashes of the past are tests of every build. */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static unsigned long files;

static int run_file(const char *path)
{
    FILE *file = fopen(path, "rb");
    struct stat info;
    if (!file || fstat(fileno(file), &info) != 0) {
        perror(path);
        if (file) fclose(file);
        return 1;
    }
    size_t size = (size_t)info.st_size;
    uint8_t *data = malloc(size ? size : 1); /* exact, so that a sanitizer sees its ends */
    int bad = !data || fread(data, 1, size, file) != size;
    fclose(file);
    if (!bad) {
        fprintf(stderr, "%s\n", path); /* the last one named is the one that failed */
        LLVMFuzzerTestOneInput(data, size);
        files++;
    }
    free(data);
    return bad;
}

static int by_name(const struct dirent **a, const struct dirent **b)
{
    return alphasort(a, b);
}

static int run_path(const char *path)
{
    struct dirent **entries;
    struct stat info;
    if (stat(path, &info) != 0) {
        perror(path);
        return 1;
    }
    if (!S_ISDIR(info.st_mode)) return run_file(path);
    int count = scandir(path, &entries, NULL, by_name), bad = count < 0;
    for (int i = 0; i < count; i++) {
        char inner[4096];
        if (entries[i]->d_name[0] != '.') {
            snprintf(inner, sizeof inner, "%s/%s", path, entries[i]->d_name);
            bad |= run_file(inner);
        }
        free(entries[i]);
    }
    if (count >= 0) free(entries);
    return bad;
}

int main(int argc, char **argv)
{
    int bad = 0;
    for (int i = 1; i < argc; i++) bad |= run_path(argv[i]);
    printf("%lu inputs\n", files);
    return bad || files == 0;
}
