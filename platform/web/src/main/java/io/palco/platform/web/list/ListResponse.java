package io.palco.platform.web.list;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One page of a list. `nextCursor` is absent on the last page.
public record ListResponse<T>(List<T> items, @Nullable String nextCursor) {

    public <R> ListResponse<R> map(Function<? super T, ? extends R> mapping) {
        return new ListResponse<>(items.stream().<R>map(mapping).toList(), nextCursor);
    }
}
