package org.xiaobao.complaints.ledger;

import static org.xiaobao.complaints.ledger.LedgerColumn.*;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.xiaobao.complaints.complaint.ComplaintStatus;
import org.xiaobao.complaints.complaint.progress.NoticeChannel;
import org.xiaobao.complaints.complaint.progress.Outcome;
import org.xiaobao.complaints.ledger.PastCourse.*;
import org.xiaobao.platform.files.sheet.RowTexts;
import org.xiaobao.platform.text.Texts;

/** What a row says was done with the case: each act with all it needs and not before the one it follows. */
final class CourseReader {

    private static final int LONG_TEXT = 20_000;
    private static final int TEXT = 4_000;
    private static final int REASON = 2_000;

    private static final Map<String, Outcome> OUTCOMES =
            labels(List.of("成立", "部分成立", "不成立"), List.of(Outcome.UPHELD, Outcome.PARTLY_UPHELD, Outcome.NOT_UPHELD));
    private static final Map<String, NoticeChannel> CHANNELS =
            labels(List.of("当面", "书面", "邮寄", "电话", "短信", "电子邮件", "网络"), List.of(NoticeChannel.values()));
    private static final Map<String, ComplaintStatus> STATUSES = labels(
            List.of("待受理", "处理中", "已决定", "已办结", "不予受理", "已撤诉"),
            List.of(
                    ComplaintStatus.RECEIVED,
                    ComplaintStatus.ACCEPTED,
                    ComplaintStatus.DECIDED,
                    ComplaintStatus.CLOSED,
                    ComplaintStatus.REJECTED,
                    ComplaintStatus.WITHDRAWN));

    private final RowTexts<LedgerColumn> row;

    private CourseReader(RowTexts<LedgerColumn> row) {
        this.row = row;
    }

    private static <E extends Enum<E>> Map<String, E> labels(List<String> chinese, List<E> values) {
        Map<String, E> labels = new LinkedHashMap<>();
        for (int i = 0; i < chinese.size(); i++) {
            labels.put(chinese.get(i), values.get(i));
        }
        values.forEach(value -> labels.put(value.name(), value));
        return labels;
    }

    static PastCourse read(RowTexts<LedgerColumn> row, Instant receivedAt) {
        return new CourseReader(row).course(receivedAt);
    }

    private PastCourse course(Instant receivedAt) {
        Instant acceptedAt = row.time(ACCEPTED_AT, receivedAt);
        Instant begun = acceptedAt == null ? receivedAt : acceptedAt;
        Declined declined = declined(receivedAt);
        Decided decided = decided(begun);
        Told told = told(decided == null ? begun : decided.at());
        Replied replied = replied(decided != null ? decided.at() : declined != null ? declined.at() : begun);
        Instant closedAt = row.time(CLOSED_AT, latest(begun, decided, told, replied));
        PastCourse course = new PastCourse(acceptedAt, declined, decided, told, replied, closedAt, withdrew(begun));
        checkStatus(course);
        return course;
    }

    private static Instant latest(Instant begun, Decided decided, Told told, Replied replied) {
        return Stream.of(
                        begun,
                        decided == null ? null : decided.at(),
                        told == null ? null : told.at(),
                        replied == null ? null : replied.at())
                .filter(at -> at != null)
                .max(Instant::compareTo)
                .orElse(null);
    }

    private Declined declined(Instant receivedAt) {
        if (!row.has(REJECTED_AT)) {
            unlessBlank(REJECTED_AT, REJECTION_REASON);
            return null;
        }
        return new Declined(row.time(REJECTED_AT, receivedAt), atMost(REJECTION_REASON, REASON, true));
    }

    private Decided decided(Instant acceptedAt) {
        if (!row.has(DECIDED_AT)) {
            unlessBlank(DECIDED_AT, OUTCOME, FINDINGS, BASIS, REMEDY, REDRESS_AMOUNT);
            return null;
        }
        row.required(OUTCOME);
        return new Decided(
                row.time(DECIDED_AT, acceptedAt),
                row.choice(OUTCOME, OUTCOMES, null),
                atMost(FINDINGS, LONG_TEXT, true),
                atMost(BASIS, TEXT, true),
                atMost(REMEDY, TEXT, true),
                row.amount(REDRESS_AMOUNT));
    }

    private Told told(Instant decidedAt) {
        if (!row.has(NOTICE_AT)) {
            unlessBlank(NOTICE_AT, NOTICE_CHANNEL);
            return null;
        }
        row.required(NOTICE_CHANNEL);
        return new Told(row.time(NOTICE_AT, decidedAt), row.choice(NOTICE_CHANNEL, CHANNELS, null));
    }

    private Replied replied(Instant answerable) {
        if (!row.has(SOURCE_REPLIED_AT)) {
            unlessBlank(SOURCE_REPLIED_AT, REPLY_REFERENCE);
            return null;
        }
        String reference = row.text(REPLY_REFERENCE);
        if (reference != null && !reference.matches(Texts.REFERENCE)) {
            row.wrong(
                    REPLY_REFERENCE, "wrong-form", "只能含文号用字，至多 100 字", "must be a reference of at most 100 characters");
        }
        return new Replied(row.time(SOURCE_REPLIED_AT, answerable), reference);
    }

    private Withdrew withdrew(Instant begun) {
        if (!row.has(WITHDRAWN_AT)) {
            unlessBlank(WITHDRAWN_AT, WITHDRAWAL_REASON);
            return null;
        }
        return new Withdrew(row.time(WITHDRAWN_AT, begun), atMost(WITHDRAWAL_REASON, REASON, false));
    }

    private String atMost(LedgerColumn column, int most, boolean required) {
        String text = required ? row.required(column) : row.text(column);
        if (text != null && text.length() > most) {
            row.wrong(column, "too-long", "至多 " + most + " 字", "has at most " + most + " characters");
        }
        return text;
    }

    /** What belongs to an act needs the time of the act: else it would be lost without a word. */
    private void unlessBlank(LedgerColumn time, LedgerColumn... details) {
        if (Stream.of(details).anyMatch(row::has) && !row.has(time)) {
            row.required(time);
        }
    }

    private void checkStatus(PastCourse course) {
        ComplaintStatus said = row.choice(STATUS, STATUSES, null);
        ComplaintStatus is = status(course);
        if (said != null && said != is) {
            row.wrong(STATUS, "not-as-dated", "与各时间不符，按时间应为 " + is, "does not fit the times, by which it is " + is);
        }
    }

    private static ComplaintStatus status(PastCourse course) {
        if (course.declined() != null) {
            return ComplaintStatus.REJECTED;
        }
        if (course.withdrew() != null) {
            return ComplaintStatus.WITHDRAWN;
        }
        if (course.closedAt() != null) {
            return ComplaintStatus.CLOSED;
        }
        if (course.decided() != null) {
            return ComplaintStatus.DECIDED;
        }
        return course.acceptedAt() != null ? ComplaintStatus.ACCEPTED : ComplaintStatus.RECEIVED;
    }
}
