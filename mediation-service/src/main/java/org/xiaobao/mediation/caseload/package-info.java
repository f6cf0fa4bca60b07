/**
 * The read side: the list of mediations with filters, newest application first. It reads columns, never aggregates,
 * and shows no personal data.
 */
package org.xiaobao.mediation.caseload;
