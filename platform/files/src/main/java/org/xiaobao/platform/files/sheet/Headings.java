package org.xiaobao.platform.files.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.xiaobao.platform.problem.DomainProblem;

/**
 * Which column stands where. A heading nobody knows is refused by its place, not by its text: a sheet without headings has a
 * person's name there.
 */
record Headings<C extends Enum<C> & SheetColumn>(List<C> columns) {

    /** Some hundred more than any sheet has; further ones are nobody's. */
    private static final int MOST = 500;

    private static final int ENOUGH = 3;

    /** Whether it may be meant for the row of headings, and not be a title or a row like any other. */
    static boolean looksLike(List<String> texts, SheetType<?> type) {
        return texts.stream()
                        .limit(MOST)
                        .flatMap(text -> type.named(text).stream())
                        .distinct()
                        .count()
                >= ENOUGH;
    }

    /** Columns without a heading may stand anywhere as long as they are empty. */
    static <C extends Enum<C> & SheetColumn> Headings<C> of(List<String> texts, SheetType<C> type) {
        DomainProblem refused = type.wrongHeadings(
                "须有一行列标题，位于前 " + HeadingSearch.ROWS + " 行之内，写法见模板",
                "One of the first " + HeadingSearch.ROWS + " rows must be the headings, as the template has them");
        Set<C> seen = new HashSet<>();
        List<C> columns = new ArrayList<>();
        if (texts.size() > MOST && texts.stream().skip(MOST).anyMatch(text -> !text.isBlank())) {
            throw refused.at(
                    "/columns/" + (MOST + 1), "列过多，至多 " + MOST + " 列", "is one too many; there are at most " + MOST);
        }
        for (int i = 0; i < Math.min(texts.size(), MOST); i++) {
            C column = type.named(texts.get(i)).orElse(null);
            if (column == null && !texts.get(i).isBlank()) {
                refused.at(
                        "/columns/" + (i + 1),
                        "未知的列标题，请按模板书写或删除该列",
                        "is not the heading of a known column; write it as the template does, or remove it");
            } else if (column != null && !seen.add(column)) {
                refused.at("/columns/" + (i + 1), "与另一列重复：" + column.heading(), "stands twice: " + column.field());
            }
            columns.add(column);
        }
        type.columns().stream()
                .filter(column -> column.required() && !seen.contains(column))
                .forEach(column ->
                        refused.at("/columns", "缺少列：" + column.heading(), "lacks the column " + column.field()));
        if (!refused.violations().isEmpty()) {
            throw refused;
        }
        return new Headings<>(columns);
    }

    /** Null where no heading stands. */
    C at(int index) {
        return index < columns.size() ? columns.get(index) : null;
    }
}
