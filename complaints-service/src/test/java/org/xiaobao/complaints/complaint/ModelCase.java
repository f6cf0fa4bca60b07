package org.xiaobao.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.xiaobao.complaints.classification.Classification;
import org.xiaobao.complaints.complaint.progress.Reexamination;

/** What the rules say of one complaint, written down a second time and without looking at the first. */
final class ModelCase {

    /** All that can be done to a complaint by itself; what is out of time or out of place is never legal. */
    enum Deed {
        ACCEPT,
        REJECT,
        WITHDRAW,
        WITHDRAW_LATE,
        DECIDE,
        DECIDE_AT_HEAD_OFFICE,
        TELL,
        REPLY,
        CLOSE,
        CALL_ANSWERED,
        CALL_IN_VAIN,
        APPLY,
        APPLY_LATE,
        APPLY_ELSEWHERE,
        UPHOLD,
        SET_ASIDE,
        NEW_MATERIAL,
        ASSIGN,
        ASSIGN_WITH_REASON,
        DECLARE_MAJOR,
        REPORT_MAJOR,
        RECLASSIFY,
        RECLASSIFY_AS_IS,
        REACHED,
        REACHED_EARLIER
    }

    static final Instant REACHED_EARLIER_AT = ComplaintFixtures.day(3);
    private static final Classification CLASSIFICATION =
            new Classification("BACK_OFFICE", "LOAN_BUSINESS", "CONTRACT_TERMS");
    private static final Classification OTHER_CLASSIFICATION =
            new Classification("FRONT_COUNTER", "LOAN_HOUSING", "SERVICE_ATTITUDE");

    private final boolean forwarded;
    private String status = "RECEIVED";
    private boolean byOutlet;
    private boolean told;
    private boolean replied;
    private boolean answered;
    private boolean applied;
    private boolean examined;
    private boolean withdrawnInTime;
    private int rounds;
    private Integer original;
    private boolean startedAgain;
    private boolean assigned;
    private boolean major;
    private boolean reported;
    private boolean otherwiseClassified;
    private boolean reached;
    private boolean reachedEarlier;

    ModelCase(boolean forwarded) {
        this.forwarded = forwarded;
    }

    boolean allows(Deed deed) {
        return switch (deed) {
            case ACCEPT, REJECT -> is("RECEIVED");
            case WITHDRAW, WITHDRAW_LATE, NEW_MATERIAL -> is("RECEIVED") || is("ACCEPTED");
            case DECIDE, DECIDE_AT_HEAD_OFFICE -> is("ACCEPTED");
            case TELL -> is("DECIDED") && !told;
            case REPLY -> forwarded && !replied && (is("DECIDED") || is("REJECTED"));
            case CLOSE -> is("DECIDED") && told && (replied || !forwarded);
            case CALL_ANSWERED, CALL_IN_VAIN -> is("CLOSED") && !answered;
            case APPLY -> (is("DECIDED") || is("CLOSED")) && byOutlet && told && !applied;
            case APPLY_LATE, APPLY_ELSEWHERE, RECLASSIFY_AS_IS -> false;
            case UPHOLD, SET_ASIDE -> applied && !examined;
            case ASSIGN -> inHand() && !assigned;
            case ASSIGN_WITH_REASON -> inHand();
            case DECLARE_MAJOR -> inHand() && !major;
            case REPORT_MAJOR -> major && !reported;
            case RECLASSIFY, REACHED, REACHED_EARLIER -> true;
        };
    }

    /** Who handles it, whether it is major: only of what is not over yet. */
    private boolean inHand() {
        return is("RECEIVED") || is("ACCEPTED") || is("DECIDED");
    }

    void happened(Deed deed) {
        switch (deed) {
            case ACCEPT -> status = "ACCEPTED";
            case REJECT -> status = "REJECTED";
            case WITHDRAW, WITHDRAW_LATE -> {
                status = "WITHDRAWN";
                withdrawnInTime = deed == Deed.WITHDRAW;
            }
            case DECIDE, DECIDE_AT_HEAD_OFFICE -> decided(deed == Deed.DECIDE);
            case TELL -> told = true;
            case REPLY -> replied = true;
            case CLOSE -> {
                status = "CLOSED";
                answered = false;
            }
            case CALL_ANSWERED -> answered = true;
            case APPLY -> applied = true;
            case UPHOLD -> examined = true;
            case SET_ASIDE -> setAside();
            case NEW_MATERIAL -> startedAgain = true;
            default -> handled(deed);
        }
    }

    private void handled(Deed deed) {
        switch (deed) {
            case ASSIGN, ASSIGN_WITH_REASON -> assigned = true;
            case DECLARE_MAJOR -> major = true;
            case REPORT_MAJOR -> reported = true;
            case RECLASSIFY -> otherwiseClassified = !otherwiseClassified;
            case REACHED -> reached = true;
            case REACHED_EARLIER -> {
                reached = true;
                reachedEarlier = true;
            }
            default -> {}
        }
    }

    private void decided(boolean atOutlet) {
        status = "DECIDED";
        byOutlet = atOutlet;
        applied = false;
        examined = false;
    }

    private void setAside() {
        status = "ACCEPTED";
        told = false;
        replied = false;
        examined = true;
        startedAgain = true;
        rounds++;
    }

    void linkedTo(Integer index) {
        original = index;
    }

    Integer original() {
        return original;
    }

    int rounds() {
        return rounds;
    }

    /** Counts for itself, or would if it were no repeat. */
    boolean isLive() {
        return !is("REJECTED") && !withdrawnInTime;
    }

    String disposition() {
        if (is("REJECTED")) {
            return "REJECTED";
        }
        if (original != null) {
            return "REPEAT";
        }
        return withdrawnInTime ? "WITHDRAWN_IN_TIME" : "VALID";
    }

    void assertSameAs(ComplaintSnapshot real) {
        assertThat(real.status().name()).isEqualTo(status);
        assertThat(real.disposition().name()).isEqualTo(disposition());
        assertThat(real.decision() != null).as("decided").isEqualTo(is("DECIDED") || is("CLOSED"));
        assertThat(real.notice() != null).as("told").isEqualTo(told);
        assertThat(real.sourceReply() != null).as("replied").isEqualTo(replied);
        assertThat(real.course().closedAt() != null).as("closed").isEqualTo(is("CLOSED"));
        Reexamination examination = real.aftercare().reexamination();
        assertThat(examination != null).as("applied").isEqualTo(applied);
        assertThat(examination != null && examination.isDecided())
                .as("examined")
                .isEqualTo(examined);
        assertHandledAs(real);
    }

    private void assertHandledAs(ComplaintSnapshot real) {
        assertThat(real.clocks().restartedAt() != null).as("started again").isEqualTo(startedAgain);
        assertThat(real.assignment() != null).as("assigned").isEqualTo(assigned);
        assertThat(real.major() != null).as("major").isEqualTo(major);
        assertThat(real.major() != null && real.major().reportedAt() != null)
                .as("reported")
                .isEqualTo(reported);
        assertThat(real.registration().classification()).isEqualTo(classification());
        assertThat(real.firstReachedAt() != null).as("reached").isEqualTo(reached);
        if (reached) {
            assertThat(real.firstReachedAt().equals(REACHED_EARLIER_AT))
                    .as("the earliest time counts")
                    .isEqualTo(reachedEarlier);
        }
    }

    /** What a reclassification changes it to: the one of the two that it is not. */
    Classification otherClassification() {
        return otherwiseClassified ? CLASSIFICATION : OTHER_CLASSIFICATION;
    }

    Classification classification() {
        return otherwiseClassified ? OTHER_CLASSIFICATION : CLASSIFICATION;
    }

    private boolean is(String other) {
        return status.equals(other);
    }
}
