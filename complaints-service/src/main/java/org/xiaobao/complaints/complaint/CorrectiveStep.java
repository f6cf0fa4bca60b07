package org.xiaobao.complaints.complaint;

import java.time.Instant;
import java.time.LocalDate;

/** What was done about the cause of a complaint, to be told in its journal. */
public sealed interface CorrectiveStep {

    record Raised(Instant at, int n, LocalDate dueOn) implements CorrectiveStep {}

    record Completed(Instant at, int n, boolean inTime) implements CorrectiveStep {}

    record Verified(Instant at, int n, boolean effective) implements CorrectiveStep {}
}
