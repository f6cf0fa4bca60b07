package org.xiaobao.launcher.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * One mediation of the demo year. All follow from their number, so that every playing makes the same ones, and their contract
 * amounts add up to the seed's 1125.76万元 to the cent.
 */
record MediationCase(int number, BigDecimal contractAmount, String complaint) {

    static final int COUNT = 59;
    static final BigDecimal TOTAL = new BigDecimal("11257600.00");

    /** The complaints whose complainants asked for mediation, by the number of the mediation. */
    private static final Map<Integer, String> FROM_COMPLAINTS =
            Map.of(32, "968133-2024-00618", 44, "12345-2024-091206", 53, "968133-2024-01105");

    private static final long YUAN_STEP = 100;
    private static final List<String> TRACKS = List.of("SIMPLE", "ORDINARY", "COMPLEX");
    private static final List<String> MODES = List.of("ON_SITE", "ON_SITE", "PHONE", "ONLINE");

    static List<MediationCase> of2024() {
        long[] amounts = amounts();
        return IntStream.range(0, COUNT)
                .mapToObj(i -> new MediationCase(
                        i + 1, BigDecimal.valueOf(amounts[i]).setScale(2), FROM_COMPLAINTS.get(i + 1)))
                .toList();
    }

    /** Uneven shares of the total in whole hundreds; the last one takes what rounding left. */
    private static long[] amounts() {
        long[] weights =
                IntStream.range(0, COUNT).mapToLong(i -> 40 + i * 37L % 103).toArray();
        long sum = LongStream.of(weights).sum();
        long total = TOTAL.longValueExact();
        long[] amounts = LongStream.of(weights)
                .map(weight -> total * weight / sum / YUAN_STEP * YUAN_STEP)
                .toArray();
        amounts[COUNT - 1] += total - LongStream.of(amounts).sum();
        return amounts;
    }

    String reference() {
        return "DEMO-TJ-2024-%03d".formatted(number);
    }

    LocalDate appliedOn() {
        return Times.spread(number - 1, COUNT, LocalDate.of(2024, 1, 4), 355);
    }

    LocalDate concludedOn() {
        return Times.workday(appliedOn().plusDays(6 + number % 15));
    }

    /** About five of six agree. */
    boolean agreed() {
        return number % 6 != 0;
    }

    BigDecimal settledAmount() {
        return contractAmount.multiply(new BigDecimal("0.80")).setScale(2);
    }

    String body() {
        return complaint == null ? "华安县人民调解委员会(演示)" : "福建省信和消保中心(演示)";
    }

    String track() {
        return TRACKS.get(number % TRACKS.size());
    }

    String mode() {
        return MODES.get(number % MODES.size());
    }

    String unit() {
        return "/HQ/OUTLET-0" + (1 + number % 6);
    }

    String person() {
        return "借款人%02d(虚构)".formatted(number);
    }

    String phone() {
        return "199000001%02d".formatted(number);
    }

    String contractNumber() {
        return "YS-HT-2023-%05d".formatted(number);
    }
}
