package org.xiaobao.platform.web;

import java.util.UUID;

/** What is shown of a thing that changes; its version is the ETag. */
public interface Versioned {

    UUID id();

    long version();
}
