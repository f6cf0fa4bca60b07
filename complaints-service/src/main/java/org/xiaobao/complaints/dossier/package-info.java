/**
 * One complaint as a whole, read: {@link org.xiaobao.complaints.dossier.Dossier} shows it masked to everybody in scope, with its
 * journal, and in clear only against a reason that is in the journal before the answer.
 */
package org.xiaobao.complaints.dossier;
