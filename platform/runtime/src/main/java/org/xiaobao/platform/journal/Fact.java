package org.xiaobao.platform.journal;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to one aggregate: a record annotated with {@link EventType}. Its JSON is the event's data, so it holds
 * no personal data; a {@code reason} component is {@code @JsonIgnore}d, because only the journal keeps it, encrypted.
 */
public interface Fact {

    /** The aggregate it happened to; also the Kafka key. */
    UUID subject();

    String institution();

    /** When it happened, which may be long before it was recorded. */
    Instant at();

    default String reason() {
        return null;
    }

    /** Whether what the reasons given before it say is erased with it; the acts themselves, and the chain, stay. */
    default boolean erasesReasons() {
        return false;
    }
}
