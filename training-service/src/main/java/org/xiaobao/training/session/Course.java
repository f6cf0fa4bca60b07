package org.xiaobao.training.session;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What was taught, when and by whom. */
@Embeddable
record Course(
        String title,
        @Enumerated(EnumType.STRING) Kind kind,
        boolean special,
        String line,
        LocalDate heldOn,
        BigDecimal hours,
        @Enumerated(EnumType.STRING) Conduct conduct) {

    Course {
        hours = hours.setScale(Math.max(1, hours.stripTrailingZeros().scale()));
    }

    /** 综合知识, 投诉处理技巧, 条线业务, 晨会, 每周学习例会, 入职培训, 其他. */
    enum Kind {
        GENERAL,
        COMPLAINT_HANDLING,
        BUSINESS_LINE,
        MORNING_MEETING,
        WEEKLY_STUDY,
        INDUCTION,
        OTHER
    }

    /** By own staff or by others. */
    enum Conduct {
        INTERNAL,
        EXTERNAL
    }
}
