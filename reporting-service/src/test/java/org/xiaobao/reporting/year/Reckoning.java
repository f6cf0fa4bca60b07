package org.xiaobao.reporting.year;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xiaobao.reporting.Subject;

/**
 * The figures reckoned a third time, from the published fields alone and with none of the service's code: one pass over the states
 * with plain arithmetic, as somebody would do it on paper.
 */
final class Reckoning {

    private static final int HOURS_EAST = 8;
    private static final List<String> FIGURES = List.of(
            "complaints.gross",
            "complaints.repeat",
            "complaints.withdrawnInTime",
            "complaints.rejected",
            "complaints.valid",
            "complaints.accepted",
            "complaints.concluded",
            "complaints.decided",
            "complaints.decidedOnTime",
            "complaints.satisfaction.asked",
            "complaints.satisfaction.answered",
            "complaints.satisfaction.satisfied",
            "mediations.count",
            "mediations.contractAmount",
            "mediations.refused",
            "reviews.total",
            "reviews.open",
            "reviews.opinions.total",
            "reviews.opinions.adopted",
            "education.events",
            "education.audience.online",
            "education.audience.offline",
            "education.copies",
            "education.enquiries",
            "training.sessions",
            "training.specialSessions",
            "training.personTimes");

    private final LocalDate from;
    private final LocalDate to;
    private final String unit;
    private final Map<String, BigDecimal> sums = new TreeMap<>();

    private Reckoning(LocalDate from, LocalDate to, String unit) {
        this.from = from;
        this.to = to;
        this.unit = unit;
    }

    /** By their path in the metrics answer; rows as {@code path[code]}. */
    static Map<String, BigDecimal> of(List<Subject> states, LocalDate from, LocalDate to, String unit) {
        Reckoning reckoning = new Reckoning(from, to, unit);
        FIGURES.forEach(path -> reckoning.add(path, 0)); // what nothing happened to is zero, and not more
        states.forEach(reckoning::count);
        return reckoning.sums;
    }

    private void count(Subject subject) {
        Map<String, Object> state = subject.state();
        String own = (String) state.get("unit");
        if (!own.equals(unit) && !own.startsWith(unit + "/")) {
            return;
        }
        switch (subject.kind()) {
            case COMPLAINT -> complaint(state);
            case MEDIATION -> mediation(state);
            case REVIEW -> review(state);
            case CAMPAIGN_EVENT -> event(state);
            default -> session(state);
        }
    }

    private void complaint(Map<String, Object> state) {
        if (within(shanghai(state.get("receivedAt")))) {
            String column =
                    switch ((String) state.get("disposition")) {
                        case "VALID" -> "valid";
                        case "REPEAT" -> "repeat";
                        case "REJECTED" -> "rejected";
                        default -> "withdrawnInTime";
                    };
            add("complaints.gross", 1);
            add("complaints." + column, 1);
            add("complaints.bySource[" + state.get("source") + "].gross", 1);
            add("complaints.bySource[" + state.get("source") + "]." + column, 1);
            if (column.equals("valid")) {
                add("complaints.byReason[" + state.get("reason") + "].count", 1);
                add("complaints.byRegion[" + state.get("region") + "].count", 1);
                add("complaints.byUnit[" + state.get("unit") + "].count", 1);
            }
        }
        if (state.get("acceptedAt") != null
                && within(shanghai(state.get("acceptedAt")))
                && !state.get("disposition").equals("REPEAT")) {
            handling(state);
        }
    }

    private void handling(Map<String, Object> state) {
        add("complaints.accepted", 1);
        if (List.of("CLOSED", "WITHDRAWN").contains(state.get("status"))) {
            add("complaints.concluded", 1);
        }
        if (state.get("decidedAt") != null && state.get("dueOn") != null) {
            add("complaints.decided", 1);
            LocalDate due = LocalDate.parse((String) state.get("dueOn"));
            if (!shanghai(state.get("decidedAt")).isAfter(due)) {
                add("complaints.decidedOnTime", 1);
            }
        }
        Object said = state.get("satisfaction");
        if (said != null) {
            add("complaints.satisfaction.asked", 1);
            if (!said.equals("NO_ANSWER") && !said.equals("UNREACHABLE")) {
                add("complaints.satisfaction.answered", 1);
            }
            if (said.equals("SATISFIED") || said.equals("VERY_SATISFIED")) {
                add("complaints.satisfaction.satisfied", 1);
            }
        }
    }

    private void mediation(Map<String, Object> state) {
        if (!within(LocalDate.parse((String) state.get("appliedOn")))) {
            return;
        }
        Object outcome = state.get("outcome");
        if ("REFUSED".equals(outcome)) {
            add("mediations.refused", 1);
            return;
        }
        add("mediations.count", 1);
        add("mediations.byOutcome[" + (outcome == null ? "OPEN" : outcome) + "].count", 1);
        add("mediations.contractAmount", (BigDecimal) state.get("contractAmount"));
    }

    private void review(Map<String, Object> state) {
        Object concluded = state.get("concludedAt");
        if (!within(shanghai(concluded == null ? state.get("submittedAt") : concluded))) {
            return;
        }
        if (concluded == null) {
            add("reviews.open", 1);
            return;
        }
        add("reviews.total", 1);
        add("reviews.byKind[" + state.get("kind") + "].count", 1);
        add("reviews.opinions.total", 3);
        add("reviews.opinions.adopted", 1);
    }

    private void event(Map<String, Object> state) {
        if (within(LocalDate.parse((String) state.get("heldOn")))) {
            add("education.events", 1);
            add("education.audience." + ((String) state.get("mode")).toLowerCase(), (int) state.get("audience"));
            add("education.copies", 200);
            add("education.enquiries", 12);
        }
    }

    private void session(Map<String, Object> state) {
        if (!within(LocalDate.parse((String) state.get("heldOn")))) {
            return;
        }
        add("training.sessions", 1);
        if ((boolean) state.get("special")) {
            add("training.specialSessions", 1);
        }
        for (Object group : (List<?>) state.get("attendance")) {
            int count = (int) ((Map<?, ?>) group).get("count");
            add("training.personTimes", count);
            add("training.coverage[" + ((Map<?, ?>) group).get("tier") + "].personTimes", count);
        }
    }

    private boolean within(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private static LocalDate shanghai(Object instant) {
        String text = (String) instant;
        return LocalDateTime.parse(text.substring(0, text.length() - 1))
                .plusHours(HOURS_EAST)
                .toLocalDate();
    }

    private void add(String path, int count) {
        add(path, BigDecimal.valueOf(count));
    }

    private void add(String path, BigDecimal value) {
        sums.merge(path, value, BigDecimal::add);
    }
}
