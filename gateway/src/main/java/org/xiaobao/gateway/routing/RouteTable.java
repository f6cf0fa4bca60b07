package org.xiaobao.gateway.routing;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.xiaobao.gateway.routing.Pace.LONG;
import static org.xiaobao.gateway.routing.Pace.SHORT;
import static org.xiaobao.gateway.routing.Service.COMPLAINTS;
import static org.xiaobao.gateway.routing.Service.MEDIATION;
import static org.xiaobao.gateway.routing.Service.REPORTING;
import static org.xiaobao.gateway.routing.Service.REVIEW;
import static org.xiaobao.gateway.routing.Service.TRAINING;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which service answers which part of {@code /api/v1}. The whole public address space of the suite stands here. */
final class RouteTable {

    static final String PREFIX = "/api/v1/";

    private static final Map<String, Entry> ENTRIES = Stream.of(
                    to(COMPLAINTS, SHORT, "complaints", "deadline-board", "complaint-sources"),
                    to(COMPLAINTS, SHORT, "deadline-policies", "code-lists", "calendar", "handling-routes"),
                    to(COMPLAINTS, SHORT, "recusal-rules", "retention-rules", "notice-templates"),
                    to(COMPLAINTS, SHORT, "attachment-rules", "recurrence-rules", "rights-limits", "repeat-windows"),
                    to(COMPLAINTS, SHORT, "major-group-sizes", "remedies"),
                    to(COMPLAINTS, SHORT, "corrective-actions", "rights-requests", "personal-data-accesses", "privacy"),
                    to(COMPLAINTS, LONG, "complaint-imports", "complaint-exports"),
                    to(MEDIATION, SHORT, "mediations", "mediation-bodies", "mediators", "mediation-privacy"),
                    to(REVIEW, SHORT, "reviews", "review-clearances", "checklists", "policies", "inspections"),
                    to(REVIEW, SHORT, "review-privacy"),
                    to(TRAINING, SHORT, "campaigns", "training-sessions", "staff"),
                    to(TRAINING, SHORT, "training-tasks", "education-materials", "training-privacy"),
                    to(REPORTING, SHORT, "metrics", "base-figures", "problems", "plans"),
                    to(REPORTING, SHORT, "figures", "figure-definitions", "union-figures", "union-memberships"),
                    to(REPORTING, SHORT, "assessments", "meetings", "units", "reporting-privacy"),
                    to(REPORTING, SHORT, "return-forms", "returns"),
                    to(REPORTING, LONG, "reconciliation", "projections", "annual-reports"),
                    to(REPORTING, LONG, "complaint-reports", "half-year-analyses"))
            .flatMap(Function.identity())
            .collect(toUnmodifiableMap(Entry::segment, Function.identity()));

    private RouteTable() {}

    /** @param rawPath compared as it stands: a name with escapes in it is another name */
    static Optional<Entry> find(String rawPath) {
        if (!rawPath.startsWith(PREFIX)) {
            return Optional.empty();
        }
        int end = rawPath.indexOf('/', PREFIX.length());
        String segment = rawPath.substring(PREFIX.length(), end < 0 ? rawPath.length() : end);
        return Optional.ofNullable(ENTRIES.get(segment));
    }

    private static Stream<Entry> to(Service service, Pace pace, String... segments) {
        return Arrays.stream(segments).map(segment -> new Entry(segment, service, pace));
    }

    /** One name under {@code /api/v1} and where it leads. */
    record Entry(String segment, Service service, Pace pace) {}
}
