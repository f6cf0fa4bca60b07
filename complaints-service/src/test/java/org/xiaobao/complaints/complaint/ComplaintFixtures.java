package org.xiaobao.complaints.complaint;

import com.github.f4b6a3.uuid.UuidCreator;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.xiaobao.complaints.classification.Classification;
import org.xiaobao.complaints.complainant.Complainant;
import org.xiaobao.complaints.complainant.ComplainantKind;
import org.xiaobao.complaints.complaint.progress.Decision;
import org.xiaobao.complaints.complaint.progress.Notice;
import org.xiaobao.complaints.complaint.progress.NoticeChannel;
import org.xiaobao.complaints.complaint.progress.Outcome;
import org.xiaobao.complaints.complaint.progress.Rejection;
import org.xiaobao.complaints.complaint.progress.SourceReply;
import org.xiaobao.complaints.complaint.registration.ComplaintNumber;
import org.xiaobao.complaints.complaint.registration.Matter;
import org.xiaobao.complaints.complaint.registration.Receipt;
import org.xiaobao.complaints.complaint.registration.Region;
import org.xiaobao.complaints.complaint.registration.Registration;
import org.xiaobao.complaints.remedy.Remedy;
import org.xiaobao.platform.privacy.Secret;
import org.xiaobao.platform.time.Zones;

/** Complaints for tests, brought into their status by legal acts only. Received Monday 4 March 2024, 09:30 in Shanghai. */
public final class ComplaintFixtures {

    static final Instant RECEIVED_AT = Instant.parse("2024-03-04T01:30:00Z");
    public static final int WITHDRAWAL_LIMIT = 15;
    private static final AtomicLong RUNNING = new AtomicLong();

    private ComplaintFixtures() {}

    public static Complaint received() {
        return receivedAt(RECEIVED_AT, true);
    }

    static Complaint receivedDirectly() {
        return receivedAt(RECEIVED_AT, false);
    }

    public static Complaint receivedAt(Instant at, boolean forwarded) {
        LocalDate until = Zones.dayOf(at).plusDays(WITHDRAWAL_LIMIT);
        Receipt receipt = new Receipt(
                forwarded ? "12345" : "OUTLET",
                "ZZ-2024-" + RUNNING.incrementAndGet(),
                forwarded,
                at,
                at,
                LocalDate.parse("2024-03-20"),
                until,
                "first-owner");
        Complainant complainant = new Complainant(
                ComplainantKind.PERSON,
                new Secret("张三"),
                new Secret("13800001234"),
                new byte[] {1},
                new Secret("350625199001011234"),
                new byte[] {2},
                null,
                List.of("ELDERLY"));
        Matter matter =
                new Matter(new Secret("退还多收的利息"), new Secret("贷款提前结清后仍被扣息"), new BigDecimal("1200.50"), "个人生产经营性贷款");
        Registration registration = new Registration(
                "HUAAN",
                "/HQ/OUTLET-03",
                Region.TOWNSHIP,
                receipt,
                complainant,
                null,
                matter,
                new Classification("BACK_OFFICE", "LOAN_BUSINESS", "CONTRACT_TERMS"),
                null,
                null);
        ComplaintNumber number = ComplaintNumber.of(at, RUNNING.get());
        return new Complaint(UuidCreator.getTimeOrderedEpoch(), number, registration);
    }

    static Complaint complaintIn(ComplaintStatus status) {
        Complaint complaint = received();
        switch (status) {
            case RECEIVED -> {}
            case ACCEPTED -> complaint.accept(day(1));
            case DECIDED -> decide(complaint);
            case CLOSED -> {
                decide(complaint);
                complaint.giveNotice(notice());
                complaint.replyToSource(reply());
                complaint.close(day(4));
            }
            case REJECTED -> complaint.reject(rejection());
            case WITHDRAWN -> complaint.withdraw(day(2), null);
        }
        return complaint;
    }

    private static void decide(Complaint complaint) {
        complaint.accept(day(1));
        complaint.decide(decision());
    }

    public static Instant day(int after) {
        return RECEIVED_AT.plus(Duration.ofDays(after));
    }

    public static Rejection rejection() {
        return new Rejection(day(1), new Secret("不属于本机构业务"));
    }

    static Decision decision() {
        return new Decision(
                day(2),
                Outcome.PARTLY_UPHELD,
                new Secret("系统多计息一日"),
                new Secret("借款合同第八条"),
                new Secret("可向上级申请核查,或申请调解、仲裁、诉讼"),
                new BigDecimal("35.20"),
                "/HQ/OUTLET-03");
    }

    static Notice notice() {
        return new Notice(
                day(3), NoticeChannel.PHONE, new Secret("已电话告知"), List.of(Remedy.MEDIATION), new Secret("录音 7 号"));
    }

    static SourceReply reply() {
        return new SourceReply(day(3), new Secret("已办结并告知"), "华信联复〔2024〕7号");
    }
}
