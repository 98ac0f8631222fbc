#pragma once
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>
#include <xlsxwriter.h>

// The library writes to a named file only. This one has a name and no place on any disk: nothing is left behind, whatever
// happens. -1 when the system has none.
static inline int iku_memory_open(char *path, size_t size) {
    extern int memfd_create(const char *, unsigned int);
    int file = memfd_create("iku", 1 /* MFD_CLOEXEC */);
    if (file >= 0) snprintf(path, size, "/proc/self/fd/%d", file);
    return file;
}

static inline long iku_memory_size(int file) {
    struct stat about;
    return fstat(file, &about) == 0 ? (long)about.st_size : -1;
}

// Whether `size` bytes were read from the beginning.
static inline int iku_memory_read(int file, void *into, long size) {
    long done = 0;
    while (done < size) {
        ssize_t got = pread(file, (char *)into + done, (size_t)(size - done), done);
        if (got <= 0) return 0;
        done += got;
    }
    return 1;
}

static inline void iku_memory_close(int file) { close(file); }

// Structures of the library want mutable texts that they do not change; what they are given here outlives the call.

static inline lxw_error iku_set_properties(lxw_workbook *book, const char *title, const char *subject,
                                           const char *author, const char *keywords, long created) {
    lxw_doc_properties properties = {0};
    properties.title = (char *)title;
    properties.subject = (char *)subject;
    properties.author = (char *)author;
    properties.keywords = (char *)keywords;
    properties.created = (time_t)created;
    return workbook_set_properties(book, &properties);
}

static inline lxw_error iku_validate(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, lxw_row_t last_row,
                                     lxw_col_t last_column, uint8_t type, const char *first, const char *second,
                                     const char *hint_title, const char *hint, const char *error_title,
                                     const char *error, uint8_t severity) {
    lxw_data_validation validation = {0};
    validation.validate = type;
    validation.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
    validation.ignore_blank = LXW_VALIDATION_ON;
    validation.show_input = LXW_VALIDATION_ON;
    validation.show_error = LXW_VALIDATION_ON;
    validation.dropdown = LXW_VALIDATION_ON;
    validation.error_type = severity;
    if (second) {
        validation.minimum_formula = (char *)first;
        validation.maximum_formula = (char *)second;
    } else {
        validation.value_formula = (char *)first;
    }
    validation.input_title = (char *)hint_title;
    validation.input_message = (char *)hint;
    validation.error_title = (char *)error_title;
    validation.error_message = (char *)error;
    return worksheet_data_validation_range(sheet, row, column, last_row, last_column, &validation);
}

static inline lxw_error iku_format_where(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, lxw_row_t last_row,
                                         lxw_col_t last_column, const char *formula, lxw_format *format) {
    lxw_conditional_format condition = {0};
    condition.type = LXW_CONDITIONAL_TYPE_FORMULA;
    condition.value_string = (char *)formula;
    condition.format = format;
    return worksheet_conditional_format_range(sheet, row, column, last_row, last_column, &condition);
}

static inline lxw_error iku_comment(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const char *text,
                                    uint16_t width, uint16_t height) {
    lxw_comment_options options = {0};
    options.width = width;
    options.height = height;
    options.author = (char *)"iku";
    return worksheet_write_comment_opt(sheet, row, column, text, &options);
}

// One colour for each bar, at most 16.
static inline void iku_fill_points(lxw_chart_series *series, const uint32_t *colours, int count) {
    lxw_chart_fill fills[16] = {{0}};
    lxw_chart_point points[16] = {{0}};
    lxw_chart_point *list[17] = {0};
    for (int index = 0; index < count && index < 16; index++) {
        fills[index].color = colours[index];
        points[index].fill = &fills[index];
        list[index] = &points[index];
    }
    chart_series_set_points(series, list);
}

static inline void iku_fill_series(lxw_chart_series *series, uint32_t colour) {
    lxw_chart_fill fill = {0};
    fill.color = colour;
    chart_series_set_fill(series, &fill);
}

static inline lxw_error iku_insert_chart(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, lxw_chart *chart,
                                         double x_scale, double y_scale, const char *description) {
    lxw_chart_options options = {0};
    options.x_scale = x_scale;
    options.y_scale = y_scale;
    options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
    options.description = (char *)description;
    return worksheet_insert_chart_opt(sheet, row, column, chart, &options);
}

static inline void iku_title_size(lxw_chart *chart, double size) {
    lxw_chart_font font = {0};
    font.size = size;
    font.bold = LXW_TRUE;
    chart_title_set_name_font(chart, &font);
}
