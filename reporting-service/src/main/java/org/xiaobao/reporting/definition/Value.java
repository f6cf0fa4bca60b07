package org.xiaobao.reporting.definition;

import java.math.BigDecimal;

/**
 * The value of a figure.
 *
 * @param number null when there is no whole to be a part of
 * @param part null for a counted figure
 * @param whole the base of the rate, null for a counted figure
 */
public record Value(BigDecimal number, BigDecimal part, BigDecimal whole) {

    static Value counted(BigDecimal number) {
        return new Value(number, null, null);
    }

    public boolean isRate() {
        return whole != null;
    }
}
