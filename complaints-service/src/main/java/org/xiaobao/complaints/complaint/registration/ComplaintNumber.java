package org.xiaobao.complaints.complaint.registration;

import java.time.Instant;
import org.xiaobao.platform.time.Zones;

/**
 * The number people use, {@code TS2024-0000017}: the institution's year of receipt and a running number over all years.
 * Unique and rising, but with gaps: replicas take blocks, and a refused registration gives none back. Nothing may be
 * counted by it.
 */
public record ComplaintNumber(int year, long running) {

    public static ComplaintNumber of(Instant receivedAt, long running) {
        return new ComplaintNumber(Zones.dayOf(receivedAt).getYear(), running);
    }

    @Override
    public String toString() {
        return "TS%d-%07d".formatted(year, running);
    }
}
