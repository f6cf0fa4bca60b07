/**
 * The code lists of complaint statistics (JR/T 0169 families A, B and C), of complainant groups and of major grounds, as
 * dated data: {@link org.xiaobao.complaints.classification.CodeLists} answers which codes an institution may give on a day
 * and what it calls them, {@link org.xiaobao.complaints.classification.Classification} is what a complaint keeps.
 */
package org.xiaobao.complaints.classification;
