package org.xiaobao.complaints.aftercare;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.xiaobao.complaints.complaint.ComplaintSnapshot;
import org.xiaobao.complaints.complaint.progress.Decision;
import org.xiaobao.complaints.complaint.progress.Notice;
import org.xiaobao.complaints.complaint.progress.Reexamination;
import org.xiaobao.complaints.complaint.progress.SourceReply;

/** A decision that was set aside, with what was told, replied and closed on it: kept as it was. */
@Entity
class DecisionRound {

    @Id
    private UUID id;

    private UUID complaintId;
    private int number;
    private LocalDate dueOn;

    @Embedded
    private Decision decision;

    @Embedded
    private Notice notice;

    @Embedded
    private SourceReply sourceReply;

    private Instant closedAt;

    @Embedded
    private Reexamination reexamination;

    DecisionRound() {
        // for Hibernate
    }

    DecisionRound(UUID id, int number, ComplaintSnapshot complaint) {
        this.id = id;
        this.complaintId = complaint.id();
        this.number = number;
        this.dueOn = complaint.dueOn();
        this.decision = complaint.decision();
        this.notice = complaint.notice();
        this.sourceReply = complaint.sourceReply();
        this.closedAt = complaint.course().closedAt();
        this.reexamination = complaint.aftercare().reexamination();
    }

    DecisionRoundView view() {
        return DecisionRoundView.of(number, dueOn, decision, notice, sourceReply, closedAt, reexamination);
    }
}
