/**
 * Who is calling: {@link org.xiaobao.gateway.identity.TokenCheck} answers it for every forwarded request. The gateway
 * checks that a token is genuine; each service checks it again and decides what its bearer may do. {@link
 * org.xiaobao.gateway.identity.ConsoleLogin} tells a person at the console where to get one.
 */
package org.xiaobao.gateway.identity;
