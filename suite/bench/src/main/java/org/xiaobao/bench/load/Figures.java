package org.xiaobao.bench.load;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How figures are made and written. */
public final class Figures {

    private Figures() {}

    public static double median(List<Double> values) {
        return quantile(values, 0.5);
    }

    /** The smallest value that so large a part does not exceed. */
    public static double quantile(List<Double> values, double part) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(Math.max(0, (int) Math.ceil(sorted.size() * part) - 1));
    }

    public static String percent(double ratio) {
        return Math.round(ratio * 100) + "%";
    }

    /** {@code 12.3}, {@code 0.45}, {@code 1234}: three digits that mean something. */
    public static String plain(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }

    /** p50 / p99. */
    public static String spread(List<Double> milliseconds) {
        return plain(quantile(milliseconds, 0.5)) + " / " + plain(quantile(milliseconds, 0.99));
    }

    /** The larger parts first; what is too small to be seen is left out. */
    public static String parts(Map<String, Double> each) {
        double all = each.values().stream().mapToDouble(Double::doubleValue).sum();
        return plain(all) + ": "
                + each.entrySet().stream()
                        .filter(part -> part.getValue() > all / 200)
                        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                        .map(part -> part.getKey() + " " + plain(part.getValue()))
                        .collect(Collectors.joining(", "));
    }
}
