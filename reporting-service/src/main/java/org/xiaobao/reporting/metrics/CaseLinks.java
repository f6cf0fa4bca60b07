package org.xiaobao.reporting.metrics;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.xiaobao.reporting.figure.Dimension;
import org.xiaobao.reporting.figure.Figure;

/** Where the cases behind a number are, for the same year, period and unit as the number. */
record CaseLinks(int year, Period period, String unit) {

    static final String OWN_UNIT = "ownUnit";

    /** For every figure that is not in a breakdown: its JSON path goes in the braces. */
    String template() {
        return to("{figure}");
    }

    String of(Figure figure, Dimension dimension, String code) {
        return to(figure.path()) + parameter(dimension.parameter(), code);
    }

    /** A funnel row has five numbers: the column's name goes in the braces. */
    String ofFunnel(Dimension dimension, String code) {
        return to("complaints.{column}") + parameter(dimension.parameter(), code);
    }

    String ofUnit(Figure figure, String ownUnit) {
        return to(figure.path()) + parameter(OWN_UNIT, ownUnit);
    }

    private String to(String figure) {
        String inPeriod = period.isWholeYear() ? "" : "&period=" + period.code();
        String inUnit = unit == null ? "" : parameter("unit", unit);
        return "/api/v1/metrics/" + year + "/cases?figure=" + figure + inPeriod + inUnit;
    }

    private static String parameter(String name, String value) {
        // a slash may stand in a query as it is, and unit paths are easier to read with it
        return '&'
                + name
                + '='
                + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%2F", "/");
    }
}
