/**
 * The register of an institution's units (机构登记册): which path stood for which unit on which days, what it was called, and
 * the numbers that are stated for it each year. Other services learn it from its facts and check units against it.
 *
 * <p>Reading order: {@link org.xiaobao.reporting.unit.Unit} is one path with its days, {@link
 * org.xiaobao.reporting.unit.Register} all of them, with the arithmetic of days: what may be opened, closed, moved and merged
 * so that every unit has its parent on every day, and no year that is past changes. {@link
 * org.xiaobao.reporting.unit.UnitDesk} does the acts, {@link org.xiaobao.reporting.unit.Units} answers the figures.
 */
package org.xiaobao.reporting.unit;
