package org.xiaobao.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;

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
        NEW_MATERIAL
    }

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
            case APPLY_LATE, APPLY_ELSEWHERE -> false;
            case UPHOLD, SET_ASIDE -> applied && !examined;
        };
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
            case CALL_IN_VAIN, NEW_MATERIAL, APPLY_LATE, APPLY_ELSEWHERE -> {}
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
    }

    private boolean is(String other) {
        return status.equals(other);
    }
}
