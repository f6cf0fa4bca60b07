package org.xiaobao.platform.privacy;

import static java.util.Objects.requireNonNull;

import org.hibernate.annotations.Immutable;

/** Text that may hold personal data. Stored encrypted; a log line or a message that prints it shows nothing. */
@Immutable // so that Hibernate need not encrypt to find out whether it changed
public record Secret(String clear) {

    public Secret {
        requireNonNull(clear);
    }

    /** Null stays null, so that optional fields need no case distinction. */
    public static Secret of(String clearOrNull) {
        return clearOrNull == null ? null : new Secret(clearOrNull);
    }

    public static String clear(Secret secretOrNull) {
        return secretOrNull == null ? null : secretOrNull.clear();
    }

    @Override
    public String toString() {
        return "***";
    }
}
