package org.xiaobao.platform.workdays;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day that is not what its weekday says, and who said so. */
@Schema(description = "A holiday or a swapped working day (节假日与调休)")
public record CalendarDay(
        @Schema(description = "The day (日期)") LocalDate date,

        @Schema(description = "HOLIDAY 放假, MAKE_UP_WORKDAY 调休上班, WORKDAY 照常上班")
        DayKind kind,

        @Schema(description = "Name of the festival (名称)", examples = "春节")
        String name,

        @Schema(description = "Who fixed it, by which notice (依据)")
        String ground) {

    public CalendarDay {
        requireNonNull(date);
        requireNonNull(kind);
    }
}
