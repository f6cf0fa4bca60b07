package org.xiaobao.platform.files.sheet;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.problem.ProblemType;
import org.xiaobao.platform.text.Text;
import org.xiaobao.platform.text.Texts;

/**
 * A sheet as a service knows it: its columns, what people call it, and what it is refused as.
 *
 * @param <C> its columns, in the order of the template
 */
public final class SheetType<C extends Enum<C> & SheetColumn> {

    /** What a file is refused as: it cannot be read, not in any encoding, its headings do not fit, it has too many rows. */
    public record Refusals(ProblemType unreadable, ProblemType encoding, ProblemType headings, ProblemType rows) {}

    private static final int LONGEST = 100;

    private final Class<C> columns;
    private final Text name;
    private final Refusals refusals;
    private final Map<String, C> byName = new HashMap<>();

    /** @param name of one such sheet, as a sentence has it: the English one in the singular */
    public SheetType(Class<C> columns, Text name, Refusals refusals) {
        this.columns = columns;
        this.name = name;
        this.refusals = refusals;
        columns().forEach(column -> Stream.concat(
                        Stream.of(column.heading(), column.field()), column.otherNames().stream())
                .forEach(known -> byName.put(plain(known), column)));
    }

    public List<C> columns() {
        return List.of(columns.getEnumConstants());
    }

    /** The column a heading names, however it is spaced, starred or wide. */
    Optional<C> named(String heading) {
        return Optional.ofNullable(heading.length() > LONGEST ? null : byName.get(plain(heading)));
    }

    private static String plain(String heading) {
        return Texts.folded(heading).replaceAll("[\\s*]", "").toLowerCase(Locale.ROOT);
    }

    Map<C, String> noCells() {
        return new EnumMap<>(columns);
    }

    Text name() {
        return name;
    }

    DomainProblem unreadable(String zh, String en) {
        return new DomainProblem(refusals.unreadable()).detail(zh, en);
    }

    DomainProblem encodingUnknown() {
        return new DomainProblem(refusals.encoding());
    }

    DomainProblem wrongHeadings(String zh, String en) {
        return new DomainProblem(refusals.headings()).detail(zh, en);
    }

    /** For whoever counts the rows of a file. */
    public DomainProblem tooManyRows(String zh, String en) {
        return new DomainProblem(refusals.rows()).detail(zh, en);
    }
}
