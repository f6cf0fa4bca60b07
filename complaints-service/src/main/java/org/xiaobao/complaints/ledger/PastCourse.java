package org.xiaobao.complaints.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.xiaobao.complaints.complaint.Complaint;
import org.xiaobao.complaints.complaint.ComplaintEvent;
import org.xiaobao.complaints.complaint.progress.Decision;
import org.xiaobao.complaints.complaint.progress.Notice;
import org.xiaobao.complaints.complaint.progress.NoticeChannel;
import org.xiaobao.complaints.complaint.progress.Outcome;
import org.xiaobao.complaints.complaint.progress.Rejection;
import org.xiaobao.complaints.complaint.progress.SourceReply;
import org.xiaobao.platform.privacy.Secret;

/** What happened to a case of a past ledger, as far as the ledger tells; what did not happen is null. */
public record PastCourse(
        Instant acceptedAt,
        Declined declined,
        Decided decided,
        Told told,
        Replied replied,
        Instant closedAt,
        Withdrew withdrew) {

    public record Declined(Instant at, String reason) {}

    public record Decided(
            Instant at, Outcome outcome, String findings, String basis, String remedy, BigDecimal redressAmount) {}

    public record Told(Instant at, NoticeChannel channel) {}

    public record Replied(Instant at, String reference) {}

    public record Withdrew(Instant at, String reason) {}

    /** Through the same acts as everybody's, in their order; one that is not legal is refused as it would be today. */
    List<ComplaintEvent> happenTo(Complaint complaint) {
        List<ComplaintEvent> facts = new ArrayList<>();
        facts.add(complaint.received());
        if (acceptedAt != null) {
            facts.add(complaint.accept(acceptedAt));
        }
        if (declined != null) {
            facts.add(complaint.reject(new Rejection(declined.at(), new Secret(declined.reason()))));
        }
        if (withdrew != null) {
            facts.add(complaint.withdraw(withdrew.at(), Secret.of(withdrew.reason())));
        }
        if (decided != null) {
            facts.add(complaint.decide(decision(headOffice(complaint.unit()))));
        }
        answer(complaint, facts);
        return facts;
    }

    private void answer(Complaint complaint, List<ComplaintEvent> facts) {
        if (told != null) {
            facts.add(complaint.giveNotice(new Notice(told.at(), told.channel(), null, null, null)));
        }
        if (replied != null) {
            facts.add(complaint.replyToSource(new SourceReply(replied.at(), null, replied.reference())));
        }
        if (closedAt != null) {
            facts.add(complaint.close(closedAt));
        }
    }

    private Decision decision(String headOffice) {
        BigDecimal redress =
                decided.redressAmount() == null ? null : decided.redressAmount().setScale(2, RoundingMode.UNNECESSARY);
        return new Decision(
                decided.at(),
                decided.outcome(),
                new Secret(decided.findings()),
                new Secret(decided.basis()),
                new Secret(decided.remedy()),
                redress,
                headOffice);
    }

    /** A ledger does not tell who decided: taken as head office, so that no re-examination is opened by a guess. */
    private static String headOffice(String unit) {
        int end = unit.indexOf('/', 1);
        return end < 0 ? unit : unit.substring(0, end);
    }
}
