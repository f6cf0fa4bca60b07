package org.xiaobao.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * Loads something until its rate is steady: the last three windows together are hardly faster than the three before. A JVM needs
 * some hundred thousand requests until its compiler rests; a measurement that begins earlier says how old the JVM was.
 */
public final class WarmUp {

    private static final Duration WINDOW = Duration.ofSeconds(Integer.getInteger("window", 10));
    private static final double GROWTH = Integer.getInteger("growth", 2) / 100.0;
    private static final int LONGEST = Integer.getInteger("longest", 600);
    private static final int COMPARED = 3;

    /** @param reached false when it still grew after the longest time there is */
    public record Steady(double perSecond, long times, double seconds, boolean reached) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    reached
                            ? "steady at %.0f/s after %d times, %.0f s"
                            : "%.0f/s and not steady after %d times, %.0f s",
                    perSecond,
                    times,
                    seconds);
        }
    }

    private WarmUp() {}

    public static Steady untilSteady(Callable<? extends Load.Worker> maker) throws Exception {
        List<Double> rates = new ArrayList<>();
        long times = 0;
        double seconds = 0;
        while (seconds < LONGEST && !isSteady(rates)) {
            try (Load load = Load.of(maker)) { // anew each time: a token lasts no longer than half an hour
                Load.Count count = load.run(WINDOW);
                rates.add(count.perSecond());
                times += count.steps();
                seconds += count.seconds();
            }
        }
        return new Steady(mean(rates, 0), times, seconds, isSteady(rates));
    }

    static boolean isSteady(List<Double> rates) {
        return rates.size() >= 2 * COMPARED && mean(rates, 0) <= mean(rates, COMPARED) * (1 + GROWTH);
    }

    /** Of the three windows before the last so many. */
    private static double mean(List<Double> rates, int before) {
        int to = rates.size() - before;
        return rates.subList(Math.max(0, to - COMPARED), to).stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }
}
