package org.xiaobao.reporting.projection;

import org.xiaobao.reporting.figure.Countable;

/** The state an event brought, as read for counting and as its producer wrote it, with its place in the subject's life. */
record Arrival(Countable state, String json, long sequence) {}
