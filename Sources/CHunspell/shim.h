#pragma once
#include <dlfcn.h>
#include <hunspell/hunspell.h>

// The library is opened when the first word is looked up, and never linked: where it is missing the program works all the
// same and says what it left out. The header gives the types, so that the compiler tells when they change.
struct iku_hunspell {
    __typeof__(&Hunspell_create) create;
    __typeof__(&Hunspell_destroy) destroy;
    __typeof__(&Hunspell_spell) spell;
};

// Whether the library of that name is there with all that is wanted of it; it then stays open.
static inline int iku_hunspell_open(const char *name, struct iku_hunspell *found) {
    void *library = dlopen(name, RTLD_NOW | RTLD_LOCAL);
    if (!library) return 0;
    found->create = (__typeof__(&Hunspell_create))dlsym(library, "Hunspell_create");
    found->destroy = (__typeof__(&Hunspell_destroy))dlsym(library, "Hunspell_destroy");
    found->spell = (__typeof__(&Hunspell_spell))dlsym(library, "Hunspell_spell");
    return found->create && found->destroy && found->spell;
}
