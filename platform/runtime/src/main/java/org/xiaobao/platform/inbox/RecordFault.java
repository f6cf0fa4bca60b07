package org.xiaobao.platform.inbox;

import java.sql.SQLException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiaobao.platform.event.UnreadableRecord;

/**
 * Tells what is one record's own fault, and is set aside with it, from what would befall any record (database or broker
 * away, a lock lost, the disk full), and is waited out. Speaks in words that hold no value of the record.
 */
public final class RecordFault {

    /** SQL states of a value that cannot be stored: data, cardinality, constraint, a limit of the program. */
    private static final Pattern REFUSED = Pattern.compile("2[123]...|54...");

    /** What the surroundings throw without an SQL state: the transaction or the broker, never the record. */
    private static final Set<String> SURROUNDINGS = Set.of(
            "jakarta.transaction",
            "jakarta.persistence",
            "jakarta.enterprise.context",
            "io.quarkus.narayana.jta",
            "com.arjuna.ats",
            "org.hibernate",
            "org.apache.kafka");

    private RecordFault() {}

    public static boolean isBehind(Throwable failure) {
        if (causes(failure).anyMatch(cause -> cause instanceof SQLException)) {
            return causes(failure).anyMatch(RecordFault::isRefusal);
        }
        if (causes(failure).anyMatch(cause -> cause instanceof Error)) {
            return causes(failure).anyMatch(cause -> cause instanceof StackOverflowError);
        }
        return causes(failure).noneMatch(RecordFault::isOfTheSurroundings);
    }

    /** Reading fewer records at once may help. */
    static boolean isShortOfMemory(Throwable failure) {
        return causes(failure).anyMatch(cause -> cause instanceof OutOfMemoryError);
    }

    /** For operators: what was wrong, without a value of the record, which may be about a person. */
    public static String reason(Throwable failure) {
        if (failure instanceof UnreadableRecord said) {
            return said.getMessage();
        }
        return causes(failure)
                .filter(RecordFault::isRefusal)
                .findFirst()
                .map(refusal -> "the database refuses it: " + words(((SQLException) refusal).getSQLState()))
                .orElseGet(() -> "it cannot be read or counted: " + kind(failure));
    }

    /** The kind of a failure for logs and status: class names and SQL states, never messages, which quote values. */
    public static String kind(Throwable failure) {
        return causes(failure).map(RecordFault::name).distinct().collect(Collectors.joining(" < "));
    }

    private static String words(String state) {
        return switch (state) {
            case "22003" -> "a number is out of range (22003)";
            case "22007", "22008" -> "a date or time is none, or out of range (" + state + ")";
            case "22021", "22P05" -> "a text holds characters that cannot be stored (" + state + ")";
            case "54000" -> "a key is too long (54000)";
            case "54001" -> "it is nested too deeply (54001)";
            default -> "SQL state " + state;
        };
    }

    private static boolean isRefusal(Throwable cause) {
        return cause instanceof SQLException failed
                && failed.getSQLState() != null
                && REFUSED.matcher(failed.getSQLState()).matches();
    }

    private static boolean isOfTheSurroundings(Throwable cause) {
        String name = cause.getClass().getName();
        return cause instanceof InterruptedException
                || SURROUNDINGS.stream().anyMatch(surrounding -> name.startsWith(surrounding + "."));
    }

    private static String name(Throwable cause) {
        String name = cause.getClass().getSimpleName();
        return cause instanceof SQLException failed && failed.getSQLState() != null
                ? name + " " + failed.getSQLState()
                : name;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
