package org.xiaobao.gateway.routing;

/** How long an answer may reasonably take to begin. */
enum Pace {
    /** Registers, acts, reads. */
    SHORT,
    /** Whole ledgers, documents, recounts. */
    LONG
}
