package org.xiaobao.platform.acts;

import java.util.UUID;
import org.xiaobao.platform.security.Scope;

/** A row with what belongs to it, changed through its {@link Door} alone; behaviour methods give the fact they caused. */
public interface Aggregate {

    UUID id();

    /** Raised by every act; the client's ETag. */
    long version();

    String institution();

    /** Whether it is there at all for somebody with this scope; everybody else is answered 404. */
    boolean isWithin(Scope scope);
}
