package org.xiaobao.platform.files.spool;

import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * Addresses of a service that take other bodies than the ordinary one. A service produces one bean for each; where none speaks of
 * a path, {@code xiaobao.body-limit} holds.
 *
 * @param paths those meant, each without its query
 * @param beyondOrdinary bytes more than the ordinary body; empty: as much as the service takes at all
 */
public record BodyLimit(Predicate<String> paths, OptionalLong beyondOrdinary) {

    private static final long FRAME = 2L * 1024 * 1024; // as at the gateway: ten megabytes of file get through whole

    /** Files of the ordinary size, and what their sender may put around them. */
    public static BodyLimit ofOneFile(Predicate<String> paths) {
        return new BodyLimit(paths, OptionalLong.of(FRAME));
    }

    /** Whatever {@code quarkus.http.limits.max-body-size} lets in: who reads it says how much it may be. */
    public static BodyLimit ofTheService(Predicate<String> paths) {
        return new BodyLimit(paths, OptionalLong.empty());
    }
}
