/**
 * What a complainant is told (告知): {@link org.xiaobao.complaints.notice.NoticeTemplate templates} are dated data with
 * {@link org.xiaobao.complaints.notice.Placeholder placeholders}, {@link org.xiaobao.complaints.notice.NoticePreview} fills the one
 * that fits a case. That a complainant was told is an act on the complaint.
 */
package org.xiaobao.complaints.notice;
