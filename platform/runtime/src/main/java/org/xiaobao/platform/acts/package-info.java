/**
 * The one door to what a feature keeps. A desk says what is to change; {@link org.xiaobao.platform.acts.Door} loads, locks,
 * admits, compares versions, counts what follows, tells the facts and shows the result, so that none of it can be forgotten.
 * {@link org.xiaobao.platform.acts.References} keeps what is sent twice from being doubled; {@link
 * org.xiaobao.platform.acts.ActClock} says when an act happened.
 */
package org.xiaobao.platform.acts;
