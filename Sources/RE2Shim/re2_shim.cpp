#include "re2_shim.h"

#include <cstring>
#include <new>
#include <re2/re2.h>
#include <string>
#include <vector>

struct iku_re2 {
    re2::RE2 engine;
    iku_re2(const re2::StringPiece &pattern, const re2::RE2::Options &options) : engine(pattern, options) {}
};

iku_re2 *iku_re2_new(const char *pattern, size_t length, int64_t max_memory) {
    re2::RE2::Options options;
    options.set_log_errors(false);
    options.set_max_mem(max_memory);
    return new (std::nothrow) iku_re2(re2::StringPiece(pattern, length), options);
}

void iku_re2_free(iku_re2 *pattern) { delete pattern; }

const char *iku_re2_error(const iku_re2 *pattern) {
    return pattern->engine.ok() ? nullptr : pattern->engine.error().c_str();
}

int iku_re2_groups(const iku_re2 *pattern) { return pattern->engine.NumberOfCapturingGroups(); }

int iku_re2_match(const iku_re2 *pattern, const char *text, size_t length, size_t from, int64_t *spans, int count) {
    if (!pattern->engine.ok() || from > length) return 0;
    std::vector<re2::StringPiece> groups(count > 0 ? static_cast<size_t>(count) : 0);
    const re2::StringPiece subject(text, length);
    if (!pattern->engine.Match(subject, from, length, re2::RE2::UNANCHORED, groups.data(), count)) return 0;
    for (int i = 0; i < count; i++) {
        if (groups[i].data() == nullptr) {
            spans[2 * i] = spans[2 * i + 1] = -1;
        } else {
            spans[2 * i] = groups[i].data() - text;
            spans[2 * i + 1] = spans[2 * i] + static_cast<int64_t>(groups[i].size());
        }
    }
    return 1;
}

int64_t iku_find(const char *text, size_t length, const char *needle, size_t needle_length) {
    const void *found = memmem(text, length, needle, needle_length);
    return found == nullptr ? -1 : static_cast<const char *>(found) - text;
}
