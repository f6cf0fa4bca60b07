/** The read side: the list of reviews with filters, newest submission first. It reads columns, never aggregates. */
package org.xiaobao.review.caseload;
