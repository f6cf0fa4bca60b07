package org.xiaobao.platform.acts;

/**
 * An act that was done.
 *
 * @param value what the act itself gave
 * @param view the aggregate after it
 * @param version the aggregate's version after it
 */
public record Done<R, V>(R value, V view, long version) {}
