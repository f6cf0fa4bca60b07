package org.xiaobao.complaints.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.xiaobao.complaints.Days;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.time.Zones;

/** Reads the values of a query, null for an absent one; what cannot be read is refused by name (422), never ignored. */
final class QueryValues {

    private static final int LONGEST = 200;

    private QueryValues() {}

    static <E extends Enum<E>> E constant(Class<E> type, String value, String pointer) {
        if (value == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseThrow(() -> {
                    String known = Arrays.toString(type.getEnumConstants());
                    return DomainProblem.invalid(pointer, "取值须为 " + known, "must be one of " + known);
                });
    }

    static UUID id(String value, String pointer) {
        try {
            return value == null ? null : UUID.fromString(value);
        } catch (IllegalArgumentException notAnId) {
            throw DomainProblem.invalid(pointer, "须为 UUID", "must be a UUID");
        }
    }

    static String text(String value, String pointer) {
        if (value != null && (value.length() > LONGEST || value.chars().anyMatch(QueryValues::unfit))) {
            throw DomainProblem.invalid(
                    pointer,
                    "不超过 " + LONGEST + " 个字符,不含控制字符",
                    "at most " + LONGEST + " characters, no control characters");
        }
        return value;
    }

    /** Control characters and lone surrogates, which the database could not even compare. */
    private static boolean unfit(int unit) {
        return Character.isISOControl(unit) || Character.isSurrogate((char) unit);
    }

    static Instant startOf(String day, String pointer) {
        LocalDate read = Days.read(day, pointer);
        return read == null ? null : read.atStartOfDay(Zones.INSTITUTION).toInstant();
    }

    static Instant endOf(String day, String pointer) {
        LocalDate read = Days.read(day, pointer);
        return read == null
                ? null
                : read.plusDays(1).atStartOfDay(Zones.INSTITUTION).toInstant();
    }

    static int limit(String value, int usual, int most) {
        if (value == null) {
            return usual;
        }
        if (value.matches("\\d{1,6}")) {
            int limit = Integer.parseInt(value);
            if (limit >= 1 && limit <= most) {
                return limit;
            }
        }
        throw DomainProblem.invalid("/limit", "须为 1 到 " + most + " 的整数", "must be a whole number from 1 to " + most);
    }

    static boolean flag(String value, String pointer) {
        if (value == null || value.equals("false")) {
            return false;
        }
        if (value.equals("true")) {
            return true;
        }
        throw DomainProblem.invalid(pointer, "须为 true 或 false", "must be true or false");
    }
}
