/**
 * Signed figures of years before the suite. Reading order: {@link
 * org.xiaobao.reporting.basefigures.BaseFiguresResource}, {@link org.xiaobao.reporting.basefigures.BaseFiguresDesk},
 * {@link org.xiaobao.reporting.basefigures.BaseFigures}.
 */
package org.xiaobao.reporting.basefigures;
