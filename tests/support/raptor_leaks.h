/* Include once in a test program that reads malformed Turtle: raptor 2.0.15 loses the terms of the
 * statement that it stops at, which the address sanitizer would report at exit. */
#ifndef ENT_TEST_RAPTOR_LEAKS_H
#define ENT_TEST_RAPTOR_LEAKS_H

__attribute__((visibility("default"))) const char *__lsan_default_suppressions(void);

const char *__lsan_default_suppressions(void)
{
    return "leak:libraptor2\n";
}

#endif
