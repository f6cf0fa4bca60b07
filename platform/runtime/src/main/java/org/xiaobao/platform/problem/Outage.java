package org.xiaobao.platform.problem;

import java.sql.SQLException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells a database that is away, or full of others' work, from our own bugs: the caller may try the same request again. */
final class Outage {

    static final int RETRY_AFTER_SECONDS = 5;

    /** SQL states: connection failed or lost, shut down or starting up, too many connections, waited for a lock, worked or idled too long. */
    private static final Pattern AWAY = Pattern.compile("08...|57P0[123]|53300|55P03|57014|25P03");

    private Outage() {}

    static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(Outage::isAway);
    }

    private static boolean isAway(Throwable cause) {
        return cause instanceof SQLException failed
                && (failed.getSQLState() == null
                        ? String.valueOf(failed.getMessage())
                                .contains("cquisition timeout") // the pool says it in words only
                        : AWAY.matcher(failed.getSQLState()).matches());
    }
}
