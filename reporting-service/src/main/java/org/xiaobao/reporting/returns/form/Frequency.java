package org.xiaobao.reporting.returns.form;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.reporting.figure.Words;
import org.xiaobao.reporting.question.Period;

/** How often a return is due, and so of which periods it is made (报送频率). */
@Schema(name = "ReturnFrequency", description = "How often a return is due (报送频率)")
public enum Frequency {
    YEAR("年报", "yearly"),
    HALF_YEAR("半年报", "half-yearly"),
    QUARTER("季报", "quarterly"),
    MONTH("月报", "monthly");

    private final Words words;

    Frequency(String zh, String en) {
        this.words = new Words(zh, en);
    }

    public Words words() {
        return words;
    }

    /** The period in which a day lies. */
    public Period of(LocalDate day) {
        int month = day.getMonthValue();
        String code =
                switch (this) {
                    case YEAR -> "Y";
                    case HALF_YEAR -> "H" + ((month - 1) / 6 + 1);
                    case QUARTER -> "Q" + ((month - 1) / 3 + 1);
                    case MONTH -> "M%02d".formatted(month);
                };
        return Period.of(day.getYear(), code);
    }

    public boolean fits(Period period) {
        return of(period.to()).equals(period);
    }

    /** The codes of its periods, as a remedy names them. */
    public String codes() {
        return switch (this) {
            case YEAR -> "Y";
            case HALF_YEAR -> "H1, H2";
            case QUARTER -> "Q1, Q2, Q3, Q4";
            case MONTH -> "M01 … M12";
        };
    }
}
