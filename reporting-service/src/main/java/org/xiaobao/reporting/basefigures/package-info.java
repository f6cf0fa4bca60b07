/**
 * Figures of years before the suite, as documents: one person enters them, another signs them, and what was signed stays. Reading
 * order: {@link org.xiaobao.reporting.basefigures.BaseFiguresResource} and {@link
 * org.xiaobao.reporting.basefigures.UploadResource}, {@link org.xiaobao.reporting.basefigures.BaseFiguresDesk}, {@link
 * org.xiaobao.reporting.basefigures.BaseYear} with its editions; what may be stated is the business of {@link
 * org.xiaobao.reporting.basefigures.statement.Statement}. Others ask {@link
 * org.xiaobao.reporting.basefigures.SignedFigures}.
 */
package org.xiaobao.reporting.basefigures;
