package org.xiaobao.complaints.classification;

import static org.xiaobao.platform.problem.CommonProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.xiaobao.complaints.Reloading;
import org.xiaobao.platform.problem.DomainProblem;

/** Answers from memory whether a code was valid on the day of receipt. */
@ApplicationScoped
public class CodeLists {

    public static final String BUSINESS_CHANNELS = "business-channels";
    public static final String BUSINESS_CATEGORIES = "business-categories";
    public static final String COMPLAINT_REASONS = "complaint-reasons";
    public static final String COMPLAINANT_GROUPS = "complainant-groups";
    public static final String MAJOR_GROUNDS = "major-grounds";

    private static final String ALL = """
            select list, code, parent, code_system, version, standard_code, label_zh, label_en, valid_from, valid_to
            from code_entry order by list, ordinal, valid_from
            """;

    private final DataSource database;
    private final Clock clock;
    private volatile Reloading<Map<String, CodeList>> lists;

    CodeLists(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
        reload();
    }

    /** In this replica a loaded version is there at once, in the others within half a minute. */
    final void reload() {
        lists = new Reloading<>(this::read, clock);
    }

    /** @throws DomainProblem 422 naming the field whose code was unknown or expired on that day */
    public void requireValid(Classification given, LocalDate day) {
        requireValid(given, "/classification", day);
    }

    /** @throws DomainProblem 422 naming, below {@code at}, the field whose code was valid on none of these days */
    public void requireValid(Classification given, String at, LocalDate... days) {
        requireValid(BUSINESS_CHANNELS, given.businessChannel(), at + "/businessChannel", days);
        requireValid(BUSINESS_CATEGORIES, given.businessCategory(), at + "/businessCategory", days);
        requireValid(COMPLAINT_REASONS, given.reason(), at + "/reason", days);
    }

    /** @throws DomainProblem 422 at the pointer when the list has no such code on that day */
    public void requireValid(String list, String code, LocalDate day, String pointer) {
        requireValid(list, code, pointer, day);
    }

    private void requireValid(String list, String code, String pointer, LocalDate... days) {
        CodeList codes = named(list);
        if (Arrays.stream(days).noneMatch(day -> codes.holds(code, day))) {
            String on = Arrays.stream(days).distinct().map(LocalDate::toString).collect(Collectors.joining(" / "));
            throw DomainProblem.invalid(
                    pointer,
                    on + " 当日该代码不存在或已失效,见代码表 " + list,
                    "is unknown or not valid on " + on + "; see the code list " + list);
        }
    }

    /** The code with everything below it in the tree, for filters.
     * @throws DomainProblem 422 at the pointer when the list never had such a code */
    public Set<String> withDescendants(String list, String code, String pointer) {
        Set<String> codes = named(list).withDescendants(code);
        if (codes.isEmpty()) {
            throw DomainProblem.invalid(pointer, "代码不存在,见代码表 " + list, "is unknown; see the code list " + list);
        }
        return codes;
    }

    /** The code that is written like this, or whose label is, on that day. */
    public Optional<String> codeOf(String list, String text, LocalDate day) {
        return named(list).items().stream()
                .filter(entry -> entry.validOn(day))
                .filter(entry ->
                        List.of(entry.code(), entry.labelZh(), entry.labelEn()).contains(text))
                .map(CodeEntry::code)
                .findFirst();
    }

    /** What people call the code today or last did; the code itself where nobody called it anything. */
    public String labelOf(String list, String code) {
        return named(list).items().stream()
                .filter(entry -> entry.code().equals(code))
                .map(CodeEntry::labelZh)
                .reduce((earlier, later) -> later)
                .orElse(code);
    }

    /** The code and those above it in the tree, itself first. */
    public List<String> withAncestors(String list, String code) {
        return named(list).withAncestors(code);
    }

    CodeList named(String list) {
        CodeList found = lists.get().get(list);
        if (found == null) {
            throw new DomainProblem(NOT_FOUND)
                    .detail(
                            "代码表有 " + lists.get().keySet(),
                            "The code lists are " + lists.get().keySet());
        }
        return found;
    }

    private Map<String, CodeList> read() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(ALL);
                ResultSet found = select.executeQuery()) {
            Map<String, List<CodeEntry>> read = new LinkedHashMap<>();
            while (found.next()) {
                read.computeIfAbsent(found.getString("list"), none -> new ArrayList<>())
                        .add(entry(found));
            }
            return read.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            Map.Entry::getKey, list -> new CodeList(list.getKey(), List.copyOf(list.getValue()))));
        } catch (SQLException failed) {
            throw new IllegalStateException("the code lists could not be read", failed);
        }
    }

    private static CodeEntry entry(ResultSet found) throws SQLException {
        return new CodeEntry(
                found.getString("code"),
                found.getString("parent"),
                found.getString("code_system"),
                found.getString("version"),
                found.getString("standard_code"),
                found.getString("label_zh"),
                found.getString("label_en"),
                found.getObject("valid_from", LocalDate.class),
                found.getObject("valid_to", LocalDate.class));
    }
}
