package org.xiaobao.platform.problem;

import java.util.Locale;
import org.xiaobao.platform.text.Text;

/** One kind of refusal. Each feature lists its own in one enum; the constant's name is the stable code clients rely on. */
public interface ProblemType {

    String name();

    /**
     * What every occurrence answers with alike.
     *
     * @param status of HTTP
     * @param title short; what differs belongs into the detail
     */
    record Kind(int status, Text title) {

        public Kind(int status, String zh, String en) {
            this(status, new Text(zh, en));
        }
    }

    Kind kind();

    default int status() {
        return kind().status();
    }

    default Text title() {
        return kind().title();
    }

    /** {@code CLOSURE_NEEDS_NOTICE} is {@code closure-needs-notice} on the wire. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
