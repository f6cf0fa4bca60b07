package org.xiaobao.reporting.basefigures;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.xiaobao.reporting.basefigures.BaseFiguresViews.Document;

/**
 * An edition as somebody wants to enter it, its figures checked.
 *
 * @param cells each number in its shortest spelling
 * @param sheetSha256 of the sheet they were uploaded with, or null
 * @param reason why a signed edition is corrected, or null
 * @param besideEvents whether it is known and meant that the year has events of its own
 */
record Draft(
        Map<String, BigDecimal> cells,
        String ground,
        Document document,
        String sheetSha256,
        String reason,
        boolean besideEvents) {

    Draft {
        cells = plain(cells);
    }

    /** As 1200.50 and 1200.5 are one number. */
    static Map<String, BigDecimal> plain(Map<String, BigDecimal> cells) {
        Map<String, BigDecimal> plain = new TreeMap<>();
        cells.forEach((cell, value) -> {
            BigDecimal shortest = value.stripTrailingZeros();
            plain.put(cell, shortest.scale() < 0 ? shortest.setScale(0) : shortest);
        });
        return plain;
    }
}
