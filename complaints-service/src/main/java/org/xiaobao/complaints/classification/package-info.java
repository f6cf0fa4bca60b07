/**
 * The code lists of complaint statistics (JR/T 0169 families A, B and C) and of complainant groups, as versioned, dated
 * data: {@link org.xiaobao.complaints.classification.CodeLists} answers whether a code was valid on a day,
 * {@link org.xiaobao.complaints.classification.Classification} is what a complaint keeps, {@link
 * org.xiaobao.complaints.classification.CodeListDesk} loads new versions.
 */
package org.xiaobao.complaints.classification;
