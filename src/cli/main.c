#include <stdio.h>

int main(void)
{
    puts("entente " ENTENTE_VERSION);
    return 0;
}
