/**
 * Rows by the thousand: {@link org.xiaobao.platform.files.batch.BatchImport} goes through a file, dry or for good, {@link
 * org.xiaobao.platform.files.batch.RowDesk} is what a service does with the rows of a batch, {@link
 * org.xiaobao.platform.files.batch.ImportRuns} keeps how far it has come and what was refused.
 */
package org.xiaobao.platform.files.batch;
