package org.xiaobao.launcher.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;

/** One of the 17 work orders of 2024, as the file beside the demo lists them. */
record WorkOrder(
        String source,
        String reference,
        LocalDateTime receivedAt,
        String outlet,
        String region,
        String person,
        String phone,
        String channel,
        String category,
        String reason,
        Ending ending,
        String original,
        BigDecimal amount,
        String demand,
        String facts) {

    enum Ending {
        VALID,
        WITHDRAWN,
        REPEAT
    }

    static List<WorkOrder> of2024() {
        try (InputStream file = WorkOrder.class.getResourceAsStream("/demo/work-orders-2024.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(WorkOrder::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WorkOrder parse(String line) {
        String[] cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        return new WorkOrder(
                cells[0],
                cells[1],
                LocalDateTime.parse(cells[2]),
                cells[3],
                cells[4],
                cells[5],
                cells[6],
                cells[7],
                cells[8],
                cells[9],
                Ending.valueOf(cells[10]),
                cells[11].isEmpty() ? null : cells[11],
                cells[12].isEmpty() ? null : new BigDecimal(cells[12]),
                cells[13],
                cells[14]);
    }

    String unit() {
        return "/HQ/" + outlet;
    }

    /** A working day so many days after it was received. */
    LocalDate after(int days) {
        return Times.workday(receivedAt.toLocalDate().plusDays(days));
    }
}
