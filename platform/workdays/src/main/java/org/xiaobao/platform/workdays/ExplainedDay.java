package org.xiaobao.platform.workdays;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One day, whether it is worked, and why. */
@Schema(description = "A day and why it is worked or not (日期说明)")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExplainedDay(
        @Schema(description = "The day (日期)") LocalDate date,

        @Schema(description = "Whether it is worked (是否工作日)")
        boolean working,

        @Schema(description = "WEEKDAY, WEEKEND, or the kind of a special day (原因)")
        Cause cause,

        @Schema(description = "Name of the festival (名称)") String name,
        @Schema(description = "Who fixed it (依据)") String ground,

        @Schema(description = "True when the year's notice is not known, so that only weekends are (是否暂定)")
        boolean provisional) {

    /** Why a day is worked or not. */
    public enum Cause {
        WEEKDAY,
        WEEKEND,
        HOLIDAY,
        MAKE_UP_WORKDAY,
        WORKDAY
    }
}
