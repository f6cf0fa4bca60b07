package org.xiaobao.platform.text;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Decimal numbers whose size is known before anything is computed with them. */
public final class Numbers {

    private static final int LONGEST = 40;
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d{1,2})?");

    /** No amount, count or score of a bank has more digits before its point. */
    private static final int MOST_INTEGER_DIGITS = 20;

    private static final int MOST_FRACTION_DIGITS = 20;

    private Numbers() {}

    /**
     * The number in its shortest spelling, so that 1200.5, 1200.50 and 1.2005e3 are one and the same.
     *
     * @throws Unfit when it is no decimal number, or has more than twenty digits before or after its point
     */
    public static BigDecimal decimal(String sent) {
        if (sent.length() > LONGEST || !DECIMAL.matcher(sent).matches()) {
            throw unfit();
        }
        BigDecimal number = new BigDecimal(sent).stripTrailingZeros();
        if (number.scale() > MOST_FRACTION_DIGITS || number.precision() - number.scale() > MOST_INTEGER_DIGITS) {
            throw unfit();
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static Unfit unfit() {
        return new Unfit(
                "须为整数或小数，小数点前后各不超过二十位",
                "must be a decimal number with at most twenty digits before and after its point");
    }
}
