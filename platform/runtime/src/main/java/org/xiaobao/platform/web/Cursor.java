package org.xiaobao.platform.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.text.Uuids;

/** Where a page ended: the sort keys of its last row, opaque to clients. */
public final class Cursor {

    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    public static String of(Object... keys) {
        String joined = Arrays.stream(keys).map(String::valueOf).collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws DomainProblem 422 when it is not a cursor of ours with so many keys */
    public static List<String> read(String cursor, int keys) {
        try {
            String joined = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> read = List.of(joined.split(SEPARATOR, -1));
            if (read.size() == keys) {
                return read;
            }
        } catch (IllegalArgumentException notBase64) {
            // refused below, like every other broken cursor
        }
        throw broken();
    }

    /** A sort key as {@link #of} wrote it; what somebody made up could be beyond what a database can compare. */
    public static LocalDate day(String key) {
        return LocalDate.parse(ofFourDigitYear(key));
    }

    public static Instant instant(String key) {
        return Instant.parse(ofFourDigitYear(key));
    }

    public static UUID id(String key) {
        return Uuids.read(key);
    }

    private static String ofFourDigitYear(String key) {
        if (key.length() < 5 || key.charAt(4) != '-' || !key.chars().limit(4).allMatch(c -> c >= '0' && c <= '9')) {
            throw broken();
        }
        return key;
    }

    public static DomainProblem broken() {
        return DomainProblem.invalid(
                "/cursor", "游标无效,请从第一页重新开始", "is not a valid cursor; start again from the first page");
    }
}
