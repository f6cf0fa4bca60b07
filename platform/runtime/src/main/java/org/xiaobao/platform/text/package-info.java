/**
 * One strict reading of everything that comes in: the same readers serve JSON, query, path, headers, ledgers and webhooks.
 * {@link org.xiaobao.platform.text.Texts} reads words and keys, {@link org.xiaobao.platform.text.Times} days and instants,
 * {@link org.xiaobao.platform.text.Numbers} numbers; {@link org.xiaobao.platform.text.Phone},
 * {@link org.xiaobao.platform.text.IdNumber}, {@link org.xiaobao.platform.text.CreditCode} and
 * {@link org.xiaobao.platform.text.UnitPath} what has a shape of its own. What cannot be read is
 * {@link org.xiaobao.platform.text.Unfit}, with the remedy in words.
 */
package org.xiaobao.platform.text;
