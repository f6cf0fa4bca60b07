package org.xiaobao.reporting.union;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A table as it may be published: no number below k is in it, and none can be worked out from the total. Numbers below k are joined
 * into one row; when that is still below k, or stands for one row alone, the smallest of the others join it. Zeros tell of nobody
 * and stay.
 *
 * @param rows those that are published, by their code
 * @param joined how many rows were joined
 * @param rest what the joined ones come to; null when none was joined
 * @param total null when even that is above zero and below k
 */
record Anonymous(SortedMap<String, Long> rows, int joined, Long rest, Long total) {

    static Anonymous of(Map<String, Long> counts, int k) {
        long total = counts.values().stream().mapToLong(Long::longValue).sum();
        if (total > 0 && total < k) {
            return new Anonymous(new TreeMap<>(), counts.size(), null, null);
        }
        List<Map.Entry<String, Long>> smallestFirst = new ArrayList<>(counts.entrySet().stream()
                .filter(row -> row.getValue() > 0)
                .sorted(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .toList());
        long rest = 0;
        int joined = 0;
        while (!smallestFirst.isEmpty()
                && (smallestFirst.get(0).getValue() < k || joined > 0 && (rest < k || joined == 1))) {
            rest += smallestFirst.remove(0).getValue();
            joined++;
        }
        SortedMap<String, Long> rows = new TreeMap<>();
        counts.forEach((code, count) -> {
            if (count == 0) {
                rows.put(code, count);
            }
        });
        smallestFirst.forEach(row -> rows.put(row.getKey(), row.getValue()));
        return new Anonymous(rows, joined, joined == 0 ? null : rest, total);
    }
}
