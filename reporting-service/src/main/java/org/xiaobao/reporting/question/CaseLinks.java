package org.xiaobao.reporting.question;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.xiaobao.reporting.figure.Dimension;
import org.xiaobao.reporting.figure.Figure;

/** Where the cases behind a number are, for the same days and unit as the number. */
public record CaseLinks(Period period, String unit) {

    public static final String OWN_UNIT = "ownUnit";
    public static final String BELOW = "below";

    /** For every figure that is not in a breakdown: its JSON path goes in the braces. */
    public String template() {
        return to("{figure}");
    }

    public String of(Figure figure) {
        return to(figure.path());
    }

    public String of(Figure figure, Dimension dimension, String code) {
        return to(figure.path()) + parameter(dimension.parameter(), code);
    }

    /** Without the rows below it. */
    public String ofOwn(Figure figure, Dimension dimension, String code) {
        return of(figure, dimension, code) + parameter(BELOW, "false");
    }

    /** A funnel row has five numbers: the column's name goes in the braces. */
    public String ofFunnel(Dimension dimension, String code) {
        return to("complaints.{column}") + parameter(dimension.parameter(), code);
    }

    public String ofUnit(Figure figure, String ownUnit) {
        return to(figure.path()) + parameter(OWN_UNIT, ownUnit);
    }

    private String to(String figure) {
        String inUnit = unit == null ? "" : parameter("unit", unit);
        return period.year() == null
                ? "/api/v1/metrics/cases?figure=" + figure + "&from=" + period.from() + "&to=" + period.to() + inUnit
                : "/api/v1/metrics/" + period.year() + "/cases?figure=" + figure
                        + (period.isWholeYear() ? "" : "&period=" + period.code()) + inUnit;
    }

    private static String parameter(String name, String value) {
        // a slash may stand in a query as it is, and unit paths are easier to read with it
        return '&'
                + name
                + '='
                + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%2F", "/");
    }
}
