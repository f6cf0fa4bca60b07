/**
 * The way of a request: {@link org.xiaobao.gateway.routing.PathHygiene} (by {@link
 * org.xiaobao.gateway.routing.RawTarget}), {@link org.xiaobao.gateway.routing.ForwardingRoutes}, {@link
 * org.xiaobao.gateway.routing.RouteTable}, {@link org.xiaobao.gateway.routing.Forwarder}, {@link
 * org.xiaobao.gateway.routing.Exchange} over an {@link org.xiaobao.gateway.routing.Upstream}. START HERE.
 *
 * <p>Forwarding is written on Vert.x' own HTTP client. vertx-http-proxy resets an exchange whose caller has left even when
 * the answer is already in; its pooled connection, by then lent to another caller, is closed under him.
 *
 * <p>Nothing here reads a body into memory: a BodyHandler before the proxy would make forwarded requests hang.
 */
package org.xiaobao.gateway.routing;
