package org.xiaobao.complaints.complaint;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xiaobao.complaints.complaint.progress.Assignment;
import org.xiaobao.complaints.complaint.progress.Callback;
import org.xiaobao.complaints.complaint.progress.Decision;
import org.xiaobao.complaints.complaint.progress.Reexamination;

/** The named CHECKs of the table complaint, said once more of a complaint that no database has seen yet. */
final class DatabaseChecks {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern TABLE = Pattern.compile("(?s)create table complaint \\(.*?\\n\\);");
    private static final Pattern IN_TABLE = Pattern.compile("constraint (\\w+) check");
    private static final Pattern ADDED = Pattern.compile("alter table complaint add constraint (\\w+) check");

    private static final Map<String, Predicate<ComplaintSnapshot>> ALL = Map.ofEntries(
            entry(
                    "accepted_is_dated",
                    c -> !is(c, "ACCEPTED", "DECIDED", "CLOSED") || c.course().acceptedAt() != null),
            entry("decided_is_founded", c -> !is(c, "DECIDED", "CLOSED") || isFounded(c.decision())),
            entry("closed_is_told", c -> !is(c, "CLOSED") || isTold(c)),
            entry("rejected_is_dated", c -> is(c, "REJECTED") == (c.course().rejection() != null)),
            entry(
                    "rejected_has_reason",
                    c -> c.course().rejection() == null
                            || c.course().rejection().reason() != null),
            entry("withdrawn_is_dated", c -> is(c, "WITHDRAWN") == (c.withdrawal() != null)),
            entry(
                    "withdrawn_is_judged",
                    c -> c.withdrawal() == null
                            || c.withdrawal().inTime()
                                    == c.receipt()
                                            .withdrawalCounts(c.withdrawal().at())),
            entry(
                    "repeat_of_another",
                    c -> c.repeat() == null || !c.repeat().originalId().equals(c.id())),
            entry("repeat_is_dated", c -> c.repeat() == null || c.repeat().at() != null),
            entry("disposition_follows", c -> c.disposition().name().equals(disposition(c))),
            entry("assigned_whole", c -> c.assignment() == null || isWhole(c.assignment())),
            entry(
                    "major_is_grounded",
                    c -> c.major() == null
                            || (c.major().since() == null) == (c.major().ground() == null)),
            entry(
                    "major_report_whole",
                    c -> c.major() == null
                            || (c.major().reportedAt() == null) == (c.major().reportedTo() == null)),
            entry(
                    "only_major_is_reported",
                    c -> c.major() == null
                            || c.major().reportedAt() == null
                            || c.major().since() != null),
            entry(
                    "reported_after_major",
                    c -> c.major() == null
                            || c.major().reportedAt() == null
                            || !c.major().reportedAt().isBefore(c.major().since())),
            entry("callback_is_dated", c -> isWhole(c.aftercare().callback())),
            entry("reexamination_is_dated", c -> isWhole(c.aftercare().reexamination())));

    private DatabaseChecks() {}

    static void assertAdmitted(ComplaintSnapshot now) {
        assertThat(ALL.entrySet())
                .filteredOn(check -> !check.getValue().test(now))
                .extracting(Map.Entry::getKey)
                .as("CHECKs that refuse %s", now.status())
                .isEmpty();
    }

    static Set<String> names() {
        return ALL.keySet();
    }

    /** As they stand in the migrations. */
    static Set<String> namesInMigrations() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            for (Path file : files.sorted(Comparator.naturalOrder()).toList()) {
                String sql = Files.readString(file);
                found(TABLE, sql)
                        .forEach(table -> found(IN_TABLE, table.group()).forEach(one -> names.add(one.group(1))));
                found(ADDED, sql).forEach(one -> names.add(one.group(1)));
            }
        }
        return names;
    }

    private static List<MatchResult> found(Pattern pattern, String in) {
        return pattern.matcher(in).results().toList();
    }

    private static boolean isFounded(Decision made) {
        return made != null
                && Stream.of(made.at(), made.outcome(), made.findings(), made.basis(), made.remedy())
                        .allMatch(part -> part != null);
    }

    private static boolean isTold(ComplaintSnapshot c) {
        return c.course().closedAt() != null
                && c.notice() != null
                && c.notice().at() != null
                && (!c.receipt().forwarded() || c.sourceReply() != null);
    }

    private static boolean isWhole(Assignment to) {
        return (to.unit() == null) == (to.handler() == null) && (to.handler() == null) == (to.at() == null);
    }

    private static boolean isWhole(Callback call) {
        return call == null || (call.at() == null) == (call.satisfaction() == null);
    }

    private static boolean isWhole(Reexamination one) {
        return one == null
                || (one.decidedAt() == null) == (one.result() == null)
                        && (one.appliedAt() != null || one.decidedAt() == null);
    }

    private static String disposition(ComplaintSnapshot c) {
        if (is(c, "REJECTED")) {
            return "REJECTED";
        }
        if (c.repeat() != null) {
            return "REPEAT";
        }
        return c.withdrawal() != null && c.withdrawal().inTime() ? "WITHDRAWN_IN_TIME" : "VALID";
    }

    private static boolean is(ComplaintSnapshot c, String... status) {
        return List.of(status).contains(c.status().name());
    }
}
