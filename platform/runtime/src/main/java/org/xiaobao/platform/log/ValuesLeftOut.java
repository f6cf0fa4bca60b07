package org.xiaobao.platform.log;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/**
 * Every exception is logged without the values its messages quote: the database, the JDK and the libraries write what they could not
 * take into their messages, and here that is a complainant's name or phone. Classes, places and SQL states stay.
 */
@LoggingFilter(name = "values-left-out")
public final class ValuesLeftOut implements Filter {

    @Override
    public boolean isLoggable(LogRecord entry) {
        if (entry.getThrown() != null && !(entry.getThrown() instanceof LoggedFailure)) {
            entry.setThrown(LoggedFailure.of(entry.getThrown()));
        }
        return true;
    }
}
