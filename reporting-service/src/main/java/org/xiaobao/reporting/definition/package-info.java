/**
 * What a figure is: {@link org.xiaobao.reporting.definition.Definitions} knows all that may be asked for, those that are
 * counted ({@link org.xiaobao.reporting.figure.Figure}) and those reckoned from them ({@link
 * org.xiaobao.reporting.definition.Ratio}). Metrics, analyses, base figures and returns take name, formula and value from
 * here, so that none of them can mean something else by the same words.
 */
package org.xiaobao.reporting.definition;
