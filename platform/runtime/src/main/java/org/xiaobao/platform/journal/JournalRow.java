package org.xiaobao.platform.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;

/** A row as stored, and what its hash covers: everything but the hash itself. */
record JournalRow(
        UUID eventId,
        UUID aggregateId,
        long sequence,
        String institution,
        String type,
        String actor,
        byte[] reason,
        Instant at,
        Instant recordedAt,
        String trace,
        String data,
        Instant claimedAt,
        byte[] hash) {

    /**
     * All that is known before the database gives the sequence. Lengths are fixed or the text is JSON, so no two rows collide; a
     * claimed time comes last and only where there is one, as in rows written before it was kept.
     */
    String sealed() {
        String claimed = claimedAt == null ? "" : "\n" + micros(claimedAt);
        return String.join(
                        "\n",
                        "",
                        eventId.toString(),
                        aggregateId.toString(),
                        institution,
                        type,
                        actor,
                        reason == null ? "" : HexFormat.of().formatHex(reason),
                        micros(at),
                        micros(recordedAt),
                        trace == null ? "" : trace,
                        data)
                + claimed;
    }

    private static String micros(Instant instant) {
        return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, instant));
    }

    /** The same as the database computes on insert: sha256(previous hash, sequence, {@link #sealed()}). */
    byte[] expectedHash(byte[] previous) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(previous);
            sha256.update((sequence + sealed()).getBytes(StandardCharsets.UTF_8));
            return sha256.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
