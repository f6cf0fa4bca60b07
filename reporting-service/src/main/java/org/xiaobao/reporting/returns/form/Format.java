package org.xiaobao.reporting.returns.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.reporting.figure.Measure;

/** How a number is printed, the more decimals the later. */
@Schema(name = "ReturnNumberFormat", description = "How a number is printed (数值格式)")
public enum Format {
    COUNT("#,##0", 0),
    /** The median of counts may lie half-way between two. */
    TENTHS("#,##0.0", 1),
    RATE("0.00", 2),
    AMOUNT("#,##0.00", 2);

    private final String pattern;
    private final int decimals;

    Format(String pattern, int decimals) {
        this.pattern = pattern;
        this.decimals = decimals;
    }

    static Format of(Measure measure) {
        if (measure.isWhole()) {
            return COUNT;
        }
        return measure == Measure.YUAN ? AMOUNT : RATE;
    }

    /** As spreadsheets write number formats. */
    public String pattern() {
        return pattern;
    }

    /** HALF_UP; null stays null. */
    public BigDecimal printed(BigDecimal number) {
        return number == null ? null : number.setScale(decimals, RoundingMode.HALF_UP);
    }
}
