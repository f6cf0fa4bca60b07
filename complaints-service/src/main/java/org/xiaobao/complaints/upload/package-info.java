/**
 * Bodies that are files: {@link org.xiaobao.complaints.upload.Spool} keeps one aside, encrypted, while it is judged;
 * {@link org.xiaobao.complaints.upload.ZipLimits} refuses ZIP bombs; {@link
 * org.xiaobao.complaints.upload.BodySizes} lets only ledgers be large.
 */
package org.xiaobao.complaints.upload;
