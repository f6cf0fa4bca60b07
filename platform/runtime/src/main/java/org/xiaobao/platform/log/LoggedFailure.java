package org.xiaobao.platform.log;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A failure as the log may show it: same class, same places, same causes, no values. */
final class LoggedFailure extends Throwable {

    private static final int DEEPEST = 20;
    private static final int LONGEST = 2_000;
    private static final int NAME = 1;

    /** What stands in quotes or parentheses; and anywhere, mail addresses, long numbers and what is not ASCII. */
    private static final Pattern VALUE = Pattern.compile("((?:constraint|column|relation|table|index) \"[\\w.$]+\")"
            + "|'[^']*'?|\"[^\"]*\"?|\\([^()]*\\)|\\S+@\\S+|[+\\d][\\d -]{5,}[\\dXx]|[^\\x00-\\x7f]+");

    private final String type;

    private LoggedFailure(Throwable original, int depth) {
        super(
                words(original),
                original.getCause() == null || depth == 0 ? null : new LoggedFailure(original.getCause(), depth - 1),
                true,
                true);
        type = original.getClass().getName();
        setStackTrace(original.getStackTrace());
        if (depth > 0) {
            for (Throwable suppressed : original.getSuppressed()) {
                addSuppressed(new LoggedFailure(suppressed, depth - 1));
            }
        }
    }

    static LoggedFailure of(Throwable original) {
        return new LoggedFailure(original, DEEPEST);
    }

    private static String words(Throwable original) {
        String message = original.getMessage();
        String state = original instanceof SQLException failed ? "[SQL state " + failed.getSQLState() + "] " : "";
        return message == null ? null : state + withoutValues(message);
    }

    static String withoutValues(String message) {
        String bounded = message.length() > LONGEST ? message.substring(0, LONGEST) : message;
        return VALUE.matcher(bounded).replaceAll(found -> {
            boolean name = found.group(NAME) != null;
            return name ? Matcher.quoteReplacement(found.group()) : "…";
        });
    }

    @Override
    public String toString() {
        return getMessage() == null ? type : type + ": " + getMessage();
    }
}
