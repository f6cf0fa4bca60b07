/**
 * Journeys through the gateway only, with tokens of the real identity provider. {@link org.xiaobao.e2e.SuiteExtension} gives
 * each class a {@link org.xiaobao.e2e.Suite}: started once for all of them with data of its own, or a running one named by
 * {@code -Dsuite.url=http://localhost:8080} with {@code -Dsuite.token="./run token"} as the source of tokens. Each journey has
 * a year or an institution of its own, so their order does not matter and two are under way at a time; those that kill or
 * measure the suite stand alone.
 */
package org.xiaobao.e2e;
