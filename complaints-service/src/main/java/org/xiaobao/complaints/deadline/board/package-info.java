/** What is due, the most urgent first, within the reader's scope: the table of the deadlines, read in pages. */
package org.xiaobao.complaints.deadline.board;
