package org.xiaobao.complaints.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.platform.privacy.NoPersonalNumbers;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.workdays.CalendarDay;
import org.xiaobao.platform.workdays.DayKind;

/** A year's notice as it is loaded: the days an institution puts over the published ones, all of them. */
@Schema(description = "The overriding days of a year; they replace those loaded before (年度节假日安排)")
record CalendarNotice(
        @NotBlank
        @Size(max = 300)
        @NoPersonalNumbers
        @Schema(description = "Who fixed these days, by which notice (依据)")
        String ground,

        @NotNull @Size(max = 366) @Schema(description = "The days; none takes all overriding back (日期)")
        List<@NotNull @Valid Day> days) {

    /** One day of the notice. */
    @Schema(description = "A day of the notice (日期安排)")
    record Day(
            @NotNull @Schema(description = "The day, within the year (日期)")
            LocalDate date,

            @NotNull @Schema(description = "HOLIDAY 放假, MAKE_UP_WORKDAY 调休上班, WORKDAY 照常上班")
            DayKind kind,

            @NotBlank
            @Size(max = 60)
            @NoPersonalNumbers
            @Schema(description = "Name of the festival (名称)", examples = "国庆节")
            String name) {}

    /** @throws DomainProblem 422 naming each day that is outside the year, given twice or cannot be what it is said to be */
    List<CalendarDay> checkedFor(int year) {
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < days.size(); i++) {
            Day day = days.get(i);
            String pointer = "/days/" + i + "/date";
            if (day.date().getYear() != year) {
                throw DomainProblem.invalid(pointer, "不在 " + year + " 年内", "is not in " + year);
            }
            if (!seen.add(day.date())) {
                throw DomainProblem.invalid(pointer, "日期重复", "is given twice");
            }
            if (day.kind() == DayKind.MAKE_UP_WORKDAY
                    && day.date().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
                throw DomainProblem.invalid(pointer, "调休上班日须为周六或周日", "a make-up working day is a Saturday or Sunday");
            }
        }
        return days.stream()
                .map(day -> new CalendarDay(day.date(), day.kind(), day.name(), ground))
                .toList();
    }
}
