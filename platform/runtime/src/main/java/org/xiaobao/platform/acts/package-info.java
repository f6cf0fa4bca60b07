/**
 * The one door to what a feature keeps. A desk says what is to change; {@link org.xiaobao.platform.acts.Door} loads, locks,
 * admits, compares versions, counts what follows, tells the facts and shows the result, so that none of it can be forgotten.
 */
package org.xiaobao.platform.acts;
