/**
 * The read side: {@link org.xiaobao.complaints.caseload.CaseloadResource} takes filters, {@link
 * org.xiaobao.complaints.caseload.Caseload} answers pages of projections, newest receipt first; no aggregate is loaded.
 */
package org.xiaobao.complaints.caseload;
