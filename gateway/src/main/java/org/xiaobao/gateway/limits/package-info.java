/**
 * How much one caller may send: {@link org.xiaobao.gateway.limits.BodyLimits} before the body, {@link
 * org.xiaobao.gateway.limits.LimitedBody} while it streams, {@link org.xiaobao.gateway.limits.RateLimiter} over time.
 */
package org.xiaobao.gateway.limits;
