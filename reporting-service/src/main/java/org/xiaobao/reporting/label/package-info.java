/**
 * What figures are called: {@link org.xiaobao.reporting.label.Labels} of an institution on a day, from what is shipped and
 * from the rules that the {@link org.xiaobao.reporting.label.Namings} learn from events.
 */
package org.xiaobao.reporting.label;
