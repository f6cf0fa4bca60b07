package org.xiaobao.gateway.identity;

/** Who sent the request, as the verified token says; good until the token expires. */
public record Caller(String subject, long expiresAtEpochSecond) {}
