/**
 * How long personal data are kept (保存期限): {@link org.xiaobao.complaints.retention.RetentionRule dated rules} by business category.
 * The erasure itself is an act on the complaint.
 */
package org.xiaobao.complaints.retention;
