package org.xiaobao.complaints.complaint;

import static org.xiaobao.complaints.complaint.ComplaintFixtures.*;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaobao.complaints.aftercare.ReexaminationDecided;
import org.xiaobao.complaints.attachment.AttachmentAdded;
import org.xiaobao.complaints.classification.Classification;
import org.xiaobao.complaints.complaint.progress.LinkCause;
import org.xiaobao.complaints.complaint.progress.NoticeChannel;
import org.xiaobao.complaints.complaint.progress.Outcome;
import org.xiaobao.complaints.complaint.progress.ReexaminationResult;
import org.xiaobao.complaints.complaint.progress.Satisfaction;
import org.xiaobao.complaints.complaint.registration.Region;
import org.xiaobao.complaints.contact.ContactDirection;
import org.xiaobao.complaints.contact.ContactOutcome;
import org.xiaobao.complaints.contact.Contacted;
import org.xiaobao.complaints.corrective.CorrectiveEvent;
import org.xiaobao.complaints.deadline.DeadlineDesk.Moved;
import org.xiaobao.complaints.deadline.clock.DeadlineKind;
import org.xiaobao.complaints.mediation.MediationEvent;
import org.xiaobao.complaints.timing.TimingEvent;
import org.xiaobao.platform.testing.EventContracts;

class ComplaintEventTest {

    private static final UUID ID = UUID.fromString("018e07c5-3d40-7000-8000-000000000001");
    private static final UUID MEDIATION = UUID.fromString("0190a5c2-7c00-7000-8000-000000000001");
    private static final UUID ORIGINAL = UUID.fromString("018e07c5-3d40-7000-8000-000000000002");

    /** Every component filled, so that the contract shows them all. */
    private static final ComplaintState STATE = new ComplaintState(
            ID,
            "TS2024-0000017",
            "HUAAN",
            "/HQ/OUTLET-03",
            Region.TOWNSHIP,
            "12345",
            "ZZ12345-2024-000123",
            RECEIVED_AT,
            "BACK_OFFICE",
            "LOAN_BUSINESS",
            "CONTRACT_TERMS",
            ComplaintStatus.CLOSED,
            Disposition.REPEAT,
            ORIGINAL,
            day(1),
            day(2),
            Outcome.PARTLY_UPHELD,
            day(3),
            day(3),
            day(4),
            day(5),
            new BigDecimal("1200.50"),
            LocalDate.parse("2024-03-19"),
            "个人生产经营性贷款",
            Satisfaction.SATISFIED,
            "/HQ/OUTLET-05",
            day(1),
            "GROUP_SIZE",
            List.of("ELDERLY", "FARMER"),
            true,
            1,
            new ComplaintState.ReExamination(day(5), ReexaminationResult.SET_ASIDE),
            1,
            new BigDecimal("35.20"));

    @Test
    void everyFactKeepsItsContract() {
        Instant at = day(2);
        EventContracts.ofAll(ComplaintFact.class, "org.xiaobao.complaints", Path.of("contracts/events"))
                .withSamples(List.of(
                        new ComplaintEvent.Received(at, STATE),
                        new ComplaintEvent.Assigned(at, "/HQ/OUTLET-05", "经办人", STATE),
                        new ComplaintEvent.MajorDeclared(at, "REGULATOR_NAMED", "原因", STATE),
                        new ComplaintEvent.MajorReported(at, "报告对象", STATE),
                        new Contacted(
                                at, 1, NoticeChannel.PHONE, ContactDirection.OUTBOUND, ContactOutcome.REACHED, STATE),
                        new ComplaintEvent.Accepted(at, STATE),
                        new ComplaintEvent.Rejected(at, "原因", STATE),
                        new ComplaintEvent.LinkedAsRepeat(at, ORIGINAL, LinkCause.OFFICER, "原因", STATE),
                        new ComplaintEvent.Unlinked(at, ORIGINAL, "原因", STATE),
                        new ComplaintEvent.Promoted(at, ORIGINAL, STATE),
                        new ComplaintEvent.Withdrawn(at, true, "原因", STATE),
                        new ComplaintEvent.Decided(at, Outcome.PARTLY_UPHELD, new BigDecimal("35.20"), ORIGINAL, STATE),
                        new ComplaintEvent.NoticeGiven(at, NoticeChannel.PHONE, ORIGINAL, STATE),
                        new ComplaintEvent.SourceReplied(at, STATE),
                        new ComplaintEvent.Closed(at, ORIGINAL, STATE),
                        new ComplaintEvent.CalledBack(at, Satisfaction.SATISFIED, "回访", STATE),
                        new ComplaintEvent.ReexaminationApplied(at, "理由", STATE),
                        new ReexaminationDecided(at, ReexaminationResult.SET_ASIDE, "理由", STATE),
                        new ComplaintEvent.Reclassified(
                                at,
                                new Classification("FRONT_COUNTER", "LOAN_OTHER", "RULES_AND_PROCESS"),
                                new Classification("BACK_OFFICE", "LOAN_BUSINESS", "CONTRACT_TERMS"),
                                "原因",
                                STATE),
                        new ComplaintEvent.ComplainantCorrected(at, List.of("name", "phone"), STATE),
                        new TimingEvent.ExtensionRequested(at, 1, 1, "原因", STATE),
                        new TimingEvent.ExtensionTold(at, 1, 1, STATE),
                        new TimingEvent.ExtensionApproved(at, 1, 1, STATE),
                        new TimingEvent.ExtensionRefused(at, 1, 1, "原因", STATE),
                        new TimingEvent.AppraisalStarted(at, 1, LocalDate.parse("2024-03-06"), at, STATE),
                        new TimingEvent.AppraisalEnded(at, 1, LocalDate.parse("2024-03-08"), STATE),
                        new MediationEvent.MediationPaused(at, MEDIATION, STATE),
                        new MediationEvent.MediationResumed(at, MEDIATION, STATE),
                        new TimingEvent.NewMaterialReceived(at, "补充材料", STATE),
                        new TimingEvent.DeadlinesRecomputed(
                                at,
                                List.of(new Moved(
                                        DeadlineKind.SOURCE_REPLY,
                                        LocalDate.parse("2024-03-21"),
                                        LocalDate.parse("2024-03-22"))),
                                STATE),
                        new CorrectiveEvent.CorrectiveActionRaised(at, 1, LocalDate.parse("2024-04-30"), STATE),
                        new CorrectiveEvent.CorrectiveActionCompleted(at, 1, true, STATE),
                        new CorrectiveEvent.CorrectiveActionVerified(at, 1, true, STATE),
                        new ComplaintEvent.Erased(at, "保存期限届满", STATE),
                        new AttachmentAdded(at, 1, "9f".repeat(32), 20_480, "application/pdf", STATE),
                        new TimingEvent.DeadlineAlarmRaised(
                                at, DeadlineKind.STATUTORY, "D-3", LocalDate.parse("2024-03-19"), STATE)))
                .check();
    }
}
