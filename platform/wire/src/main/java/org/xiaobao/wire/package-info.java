/**
 * What the gateway and the services ask of every connection alike, below routing and REST. {@link
 * org.xiaobao.wire.ConnectionGuard} watches each connection and answers what cannot be parsed, {@link
 * org.xiaobao.wire.RequestHead} judges a request's line and headers, {@link org.xiaobao.wire.ReadersLanguage} reads the language a
 * refusal is given in.
 */
package org.xiaobao.wire;
