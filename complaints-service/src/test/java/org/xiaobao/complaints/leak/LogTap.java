package org.xiaobao.complaints.leak;

import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/** Whatever the service logs while it is open, with stack traces and diagnostic context. */
final class LogTap extends Handler implements AutoCloseable {

    private final StringBuffer text = new StringBuffer();
    private final PatternFormatter formatter = new PatternFormatter("%p %c %X %s%e%n");

    LogTap() {
        Logger.getLogger("").addHandler(this);
    }

    @Override
    public void publish(LogRecord record) {
        text.append(formatter.format(record));
    }

    String text() {
        return text.toString();
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
