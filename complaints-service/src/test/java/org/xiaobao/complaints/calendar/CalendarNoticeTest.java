package org.xiaobao.complaints.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.workdays.DayKind;

class CalendarNoticeTest {

    @Test
    void aNoticeWithADayOutsideTheYearOrTwiceOrSwappedOnAMondayIsRefused() {
        LocalDate monday = LocalDate.of(2027, 2, 1);
        refuse(notice(day(monday.plusYears(1), DayKind.HOLIDAY)));
        refuse(notice(day(monday, DayKind.HOLIDAY), day(monday, DayKind.WORKDAY)));
        refuse(notice(day(monday, DayKind.MAKE_UP_WORKDAY)));
        assertThat(notice(day(monday, DayKind.HOLIDAY)).checkedFor(2027)).hasSize(1);
    }

    private static void refuse(CalendarNotice notice) {
        assertThatThrownBy(() -> notice.checkedFor(2027)).isInstanceOf(DomainProblem.class);
    }

    private static CalendarNotice notice(CalendarNotice.Day... days) {
        return new CalendarNotice("国办发明电", List.of(days));
    }

    private static CalendarNotice.Day day(LocalDate date, DayKind kind) {
        return new CalendarNotice.Day(date, kind, "春节");
    }
}
