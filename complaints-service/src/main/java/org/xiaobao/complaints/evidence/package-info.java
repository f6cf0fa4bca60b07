/**
 * The evidence pack of a complaint: {@link org.xiaobao.complaints.evidence.EvidenceResource} takes the reason, {@link
 * org.xiaobao.complaints.evidence.EvidenceDesk} gathers what is in scope, {@link org.xiaobao.platform.files.pack.PackWriter}
 * writes it with the hash of every file, {@link org.xiaobao.complaints.evidence.Pages} are what is printed.
 */
package org.xiaobao.complaints.evidence;
