#pragma once
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// A compiled regular expression (RE2 syntax, UTF-8, linear time in the input).
typedef struct iku_re2 iku_re2;

/// Compiles `pattern`. `max_memory` bounds program and state cache, in bytes.
/// Never returns NULL but when memory is out; ask `iku_re2_error` whether the pattern was accepted.
iku_re2 *iku_re2_new(const char *pattern, size_t length, int64_t max_memory);
void iku_re2_free(iku_re2 *pattern);

/// The sentence that says why the pattern was refused, or NULL when it was accepted. Lives as long as `pattern`.
const char *iku_re2_error(const iku_re2 *pattern);

/// How many capturing groups the pattern has.
int iku_re2_groups(const iku_re2 *pattern);

/// Searches `text` from byte `from`, unanchored. Fills `count` pairs of (start, end) byte offsets into `spans`
/// (whole match first; -1, -1 for a group that took no part). Returns 1 for a match, 0 for none.
int iku_re2_match(const iku_re2 *pattern, const char *text, size_t length, size_t from, int64_t *spans, int count);

/// Where `needle` first occurs in `text`, in bytes; -1 where it does not. Linear in both lengths (`memmem`, which
/// Swift's Glibc does not show).
int64_t iku_find(const char *text, size_t length, const char *needle, size_t needle_length);

#ifdef __cplusplus
}
#endif
