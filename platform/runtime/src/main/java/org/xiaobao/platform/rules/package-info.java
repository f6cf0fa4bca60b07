/**
 * What is dated and belongs to an institution: a {@link org.xiaobao.platform.rules.RuleBook} keeps one kind of rule as
 * {@link org.xiaobao.platform.rules.Dated} rows, an institution's own before those for all, adopted, ended and withdrawn
 * through it alone, journalled, published, and known on every replica within seconds.
 */
package org.xiaobao.platform.rules;
