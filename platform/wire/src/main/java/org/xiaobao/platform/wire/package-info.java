/**
 * What the gateway and the services ask of every connection alike, below routing and REST. {@link
 * org.xiaobao.platform.wire.ConnectionGuard} watches each connection and answers what cannot be parsed, {@link
 * org.xiaobao.platform.wire.RequestHead} judges a request's line and headers, {@link org.xiaobao.platform.wire.ReadersLanguage} reads the language a
 * refusal is given in, {@link org.xiaobao.platform.wire.VerifiedTokens} remembers whose token was verified a moment ago.
 */
package org.xiaobao.platform.wire;
