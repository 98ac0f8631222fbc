#pragma once
// Calls of Linux that Glibc's module shows only with _GNU_SOURCE, which a module map cannot set.
#include <malloc.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

int pipe2(int ends[2], int flags);
int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *folder);

/// Sets the soft and the hard limit of a resource of another process. 0, or -1 with errno.
static inline int shim_prlimit(int process, int resource, unsigned long long limit) {
    struct { unsigned long long soft, hard; } both = {limit, limit};
    return (int)syscall(SYS_prlimit64, process, resource, &both, (void *)0);
}
static inline int shim_limit_memory(int process, unsigned long long bytes) {
    return shim_prlimit(process, RLIMIT_AS, bytes);
}
static inline int shim_limit_cpu(int process, unsigned long long seconds) {
    return shim_prlimit(process, RLIMIT_CPU, seconds);
}
/// Bytes of one file that the process may write.
static inline int shim_limit_file(int process, unsigned long long bytes) {
    return shim_prlimit(process, RLIMIT_FSIZE, bytes);
}
