package org.xiaobao.complaints.deadline.clock;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** All that the clocks of one case depend on, as days of the institution's zone. */
public record ClockFacts(
        Milestones milestones,
        LocalDate sourceReplyDueOn,
        LocalDate restartedOn,
        List<GrantedExtension> extensions,
        List<Pause> pauses) {

    /** When what happened; null for what has not. {@code endedOn} is a rejection or a withdrawal. */
    public record Milestones(
            LocalDate receivedOn,
            LocalDate decidedOn,
            LocalDate toldOn,
            LocalDate sourceRepliedOn,
            LocalDate rejectedOn,
            LocalDate withdrawnOn,
            LocalDate reexaminableSince,
            LocalDate reexaminationAppliedOn,
            LocalDate reexaminationDecidedOn,
            LocalDate majorSince,
            LocalDate majorReportedOn) {

        public Milestones {
            requireNonNull(receivedOn);
        }

        /** A case that is neither major nor re-examined. */
        public static Milestones of(
                LocalDate receivedOn,
                LocalDate decidedOn,
                LocalDate toldOn,
                LocalDate sourceRepliedOn,
                LocalDate rejectedOn,
                LocalDate withdrawnOn) {
            return new Milestones(
                    receivedOn,
                    decidedOn,
                    toldOn,
                    sourceRepliedOn,
                    rejectedOn,
                    withdrawnOn,
                    null,
                    null,
                    null,
                    null,
                    null);
        }

        static Milestones receivedOn(LocalDate day) {
            return of(day, null, null, null, null, null);
        }
    }

    public ClockFacts {
        requireNonNull(milestones);
        extensions = List.copyOf(extensions);
        pauses = List.copyOf(pauses);
    }

    /** A case of which nothing is known but that it came. */
    public static ClockFacts received(LocalDate receivedOn, LocalDate sourceReplyDueOn) {
        return new ClockFacts(Milestones.receivedOn(receivedOn), sourceReplyDueOn, null, List.of(), List.of());
    }

    /** New facts and reasons make the period start again (Order 2020-3 art 18). */
    LocalDate periodStart() {
        return restartedOn == null ? milestones.receivedOn() : restartedOn;
    }

    /** Extensions granted for a period that was then started again are used up with it. */
    public int grantedLevel() {
        return extensions.stream()
                .filter(extension ->
                        restartedOn == null || !extension.grantedOn().isBefore(restartedOn))
                .mapToInt(GrantedExtension::level)
                .max()
                .orElse(0);
    }

    /** The day a clock starts; empty when there is nothing to count. */
    Optional<LocalDate> startOf(DeadlineKind kind) {
        return switch (kind) {
            case STATUTORY, INTERNAL -> Optional.of(periodStart());
            case SOURCE_REPLY -> Optional.of(milestones.receivedOn());
            case REEXAMINATION_APPLY -> Optional.ofNullable(milestones.reexaminableSince());
            case REEXAMINATION_DECIDE -> Optional.ofNullable(milestones.reexaminationAppliedOn());
            case MAJOR_REPORT -> Optional.ofNullable(milestones.majorSince());
        };
    }

    /** The day a clock stopped; empty while it runs. */
    Optional<LocalDate> stopOf(DeadlineKind kind) {
        return switch (kind) {
            case STATUTORY -> first(milestones.toldOn(), milestones.rejectedOn(), milestones.withdrawnOn());
            case INTERNAL -> first(milestones.decidedOn(), milestones.rejectedOn(), milestones.withdrawnOn());
            case SOURCE_REPLY -> first(milestones.sourceRepliedOn(), milestones.withdrawnOn());
            case REEXAMINATION_APPLY -> first(milestones.reexaminationAppliedOn());
            case REEXAMINATION_DECIDE -> first(milestones.reexaminationDecidedOn());
            case MAJOR_REPORT -> first(milestones.majorReportedOn());
        };
    }

    private static Optional<LocalDate> first(LocalDate... days) {
        return Stream.of(days).filter(Objects::nonNull).min(LocalDate::compareTo);
    }
}
