package org.xiaobao.platform.acts;

/**
 * An act that was done.
 *
 * @param value what the act itself gave
 * @param after the aggregate after it, as its door gives it
 * @param version the aggregate's version after it
 */
public record Done<R, V>(R value, V after, long version) {}
