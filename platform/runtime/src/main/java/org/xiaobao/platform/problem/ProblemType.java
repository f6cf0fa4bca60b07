package org.xiaobao.platform.problem;

import java.util.Locale;
import org.xiaobao.platform.text.Text;

/** One kind of refusal. Each feature lists its own in one enum; the constant's name is the stable code clients rely on. */
public interface ProblemType {

    String name();

    /** The HTTP status this refusal answers with. */
    int status();

    /** Short and the same for every occurrence; what differs belongs into the detail. */
    Text title();

    /** {@code CLOSURE_NEEDS_NOTICE} is {@code closure-needs-notice} on the wire. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
