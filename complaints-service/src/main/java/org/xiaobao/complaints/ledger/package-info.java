/**
 * Ledgers of past years: {@link org.xiaobao.complaints.ledger.LedgerResource} takes a file, a {@link
 * org.xiaobao.platform.files.sheet.SheetReader} reads it row by row, {@link org.xiaobao.complaints.ledger.CaseReader} turns a
 * row into a case or says what is wrong with it, {@link org.xiaobao.complaints.ledger.LedgerDesk} registers a batch, {@link
 * org.xiaobao.complaints.ledger.LedgerImport} goes through the whole.
 */
package org.xiaobao.complaints.ledger;
