package org.xiaobao.reporting.figure;

import java.util.Arrays;
import java.util.Optional;

/** What a number can be broken down by; the parameter is also the query parameter that opens one row of it. */
public enum Dimension {
    SOURCE("source"),
    BUSINESS_CHANNEL("businessChannel"),
    BUSINESS_CATEGORY("businessCategory"),
    REASON("reason"),
    REGION("region"),
    OUTCOME("outcome"),
    KIND("kind"),
    CONCLUSION("conclusion"),
    CONDUCT("conduct"),
    TIER("tier");

    private final String parameter;

    Dimension(String parameter) {
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }

    public static Optional<Dimension> of(String parameter) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.parameter.equals(parameter))
                .findFirst();
    }
}
