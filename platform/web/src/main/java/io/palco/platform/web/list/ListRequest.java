package io.palco.platform.web.list;

import org.jspecify.annotations.Nullable;

/// What a caller asks of a list: how many, from where, in which order. Taken from `limit`, `cursor`
/// and `sort`; a
/// controller simply declares a parameter of this type.
///
/// @param limit  1 to 200, 50 when not given
/// @param cursor `nextCursor` of the page before, absent for the first page
/// @param sort   a field name, descending with a leading `-`; absent for the list's own order
public record ListRequest(
        int limit, @Nullable String cursor, @Nullable String sort) {

    static final int DEFAULT_LIMIT = 50;
    static final int MAX_LIMIT = 200;

    public static ListRequest first() {
        return new ListRequest(DEFAULT_LIMIT, null, null);
    }
}
