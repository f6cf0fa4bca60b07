package org.xiaobao.bench.load;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A page of simple charts as SVG, one below the other. */
final class Plot {

    private static final int WIDTH = 760;
    private static final int LEFT = 260;
    private static final int BAR = 22;
    private static final int LINES = 240;
    private static final String[] COLOURS = {"#3b6ea5", "#c8553d", "#588157", "#8e6c8a", "#d4a017", "#4a4e69"};

    private final StringBuilder drawn = new StringBuilder();
    private int height = 10;

    /** Lengths from nought. */
    void bars(String title, Map<String, Double> values) {
        title(title);
        double most =
                values.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        int row = 0;
        for (Map.Entry<String, Double> bar : values.entrySet()) {
            double length = (WIDTH - LEFT - 70) * bar.getValue() / Math.max(most, 1e-9);
            text(LEFT - 8, height + 15, "end", "#222", bar.getKey());
            draw(
                    "<rect x='%d' y='%d' width='%.1f' height='%d' fill='%s'/>",
                    LEFT, height + 3, length, BAR - 6, COLOURS[row++ % COLOURS.length]);
            text(LEFT + (int) length + 6, height + 15, "start", "#222", Figures.plain(bar.getValue()));
            height += BAR;
        }
        height += 20;
    }

    /** Upwards from nought, sideways from the first point, with a legend beside. */
    void lines(String title, String x, Map<String, TreeMap<Double, Double>> lines) {
        title(title);
        DoubleSummaryStatistics across = lines.values().stream()
                .flatMap(line -> line.keySet().stream())
                .collect(Collectors.summarizingDouble(at -> at));
        double left = across.getMin();
        double right = Math.max(across.getMax(), left + 1e-9);
        double top = lines.values().stream()
                .flatMap(line -> line.values().stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        int bottom = height + LINES - 30;
        draw("<path d='M%d %d V%d H%d' fill='none' stroke='#222'/>", LEFT, height, bottom, WIDTH - 20);
        text(LEFT - 6, height + 10, "end", "#222", Figures.plain(top));
        text(LEFT, bottom + 16, "start", "#222", Figures.plain(left));
        text(WIDTH - 20, bottom + 16, "end", "#222", Figures.plain(right) + " " + x);
        int row = 0;
        for (Map.Entry<String, TreeMap<Double, Double>> line : lines.entrySet()) {
            String colour = COLOURS[row % COLOURS.length];
            List<String> points = new ArrayList<>();
            line.getValue()
                    .forEach((at, value) -> points.add(String.format(
                            Locale.ROOT,
                            "%.1f,%.1f",
                            LEFT + (WIDTH - 20 - LEFT) * (at - left) / (right - left),
                            bottom - (bottom - height) * value / top)));
            draw("<polyline points='%s' fill='none' stroke='%s' stroke-width='2'/>", String.join(" ", points), colour);
            text(LEFT - 40, height + 34 + 18 * row++, "end", colour, line.getKey());
        }
        height += LINES + 20;
    }

    String svg() {
        return String.format(
                Locale.ROOT,
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' font-family='sans-serif' font-size='12'>%n"
                        + "<rect width='100%%' height='100%%' fill='white'/>%n%s</svg>%n",
                WIDTH,
                height,
                drawn);
    }

    private void title(String title) {
        draw("<text x='10' y='%d' font-weight='bold' font-size='14'>%s</text>", height + 16, escaped(title));
        height += 30;
    }

    private void text(int x, int y, String anchor, String colour, String said) {
        draw("<text x='%d' y='%d' text-anchor='%s' fill='%s'>%s</text>", x, y, anchor, colour, escaped(said));
    }

    private void draw(String shape, Object... values) {
        drawn.append(String.format(Locale.ROOT, shape, values)).append('\n');
    }

    private static String escaped(String said) {
        return said.replace("&", "&amp;").replace("<", "&lt;");
    }
}
