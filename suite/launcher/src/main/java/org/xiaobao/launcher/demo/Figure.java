package org.xiaobao.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/**
 * One number of the year: its names, its place in the metrics, and what it must be. With a dimension it is one row of that
 * breakdown, and code names the row.
 */
record Figure(
        String zh, String en, String path, String dimension, String code, BigDecimal expected, boolean published) {

    static Figure published(String zh, String en, String path, String expected) {
        return new Figure(zh, en, path, null, null, new BigDecimal(expected), true);
    }

    /** A number that the seed does not print; it must be what the demo played. */
    static Figure played(String zh, String en, String path, int expected) {
        return new Figure(zh, en, path, null, null, BigDecimal.valueOf(expected), false);
    }

    Figure row(String ofDimension, String ofCode) {
        return new Figure(zh, en, path, ofDimension, ofCode, expected, published);
    }

    /** Whether it counts cases that can be listed; last year and the change have none. */
    boolean opens() {
        return !path.contains("previousYear") && !path.contains("change");
    }

    /** Its value in the metrics answer, or null when it is not there. */
    BigDecimal in(JsonNode metrics) {
        JsonNode found = dimension == null ? at(metrics, path) : row(metrics);
        return found.isNumber() ? found.decimalValue() : null;
    }

    /** A row of {@code complaints.valid} by source is in {@code complaints.bySource}; others have one {@code count}. */
    private JsonNode row(JsonNode metrics) {
        int dot = path.lastIndexOf('.');
        String breakdown = "by" + Character.toUpperCase(dimension.charAt(0)) + dimension.substring(1);
        for (JsonNode row : at(metrics, path.substring(0, dot)).path(breakdown)) {
            if (row.path("code").asText().equals(code)) {
                JsonNode ofFigure = row.path(path.substring(dot + 1));
                return ofFigure.isMissingNode() ? row.path("count") : ofFigure;
            }
        }
        return metrics.path("no such row");
    }

    private static JsonNode at(JsonNode metrics, String path) {
        return metrics.at("/" + path.replace('.', '/'));
    }

    boolean matches(BigDecimal value) {
        return value != null && value.compareTo(expected) == 0;
    }

    /** How its cases are asked for. */
    String query() {
        return "figure=" + path + (dimension == null ? "" : "&" + dimension + "=" + code);
    }
}
