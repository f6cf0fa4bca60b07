package org.xiaobao.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a list. {@code next} is null on the last page; {@code total} only when it was asked for. */
@Schema(description = "One page (一页)")
public record Page<T>(
        @Schema(description = "The rows (记录)") List<T> items,

        @Schema(description = "Cursor of the next page, null at the end (下一页游标)", nullable = true)
        String next,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Exact number of rows, only with ?count=true (总数)")
        Long total) {

    /** Rows read with {@code limit + 1}: the surplus one only tells that there is a next page. */
    public static <R, T> Page<T> of(
            List<R> rows, int limit, Function<R, T> view, Function<R, String> cursor, Long total) {
        boolean more = rows.size() > limit;
        List<R> shown = more ? rows.subList(0, limit) : rows;
        String next = more ? cursor.apply(shown.get(limit - 1)) : null;
        return new Page<>(shown.stream().map(view).toList(), next, total);
    }

    public <S> Page<S> map(Function<T, S> view) {
        return new Page<>(items.stream().map(view).toList(), next, total);
    }
}
