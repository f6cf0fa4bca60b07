/**
 * What returns look like (报表格式): dated rows of an institution, or for all. Reading order: {@link
 * org.xiaobao.reporting.returns.form.Table} is what stands in which cell, {@link
 * org.xiaobao.reporting.returns.form.Plan} what must hold of it and in which order it is filled, {@link
 * org.xiaobao.reporting.returns.form.ReturnForms} the book that keeps the rows.
 */
package org.xiaobao.reporting.returns.form;
