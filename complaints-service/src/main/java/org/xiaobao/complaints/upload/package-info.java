/**
 * Bodies that are files: {@link org.xiaobao.complaints.upload.Spool} keeps one aside, encrypted and nameless, while it is judged;
 * {@link org.xiaobao.complaints.upload.RequestFiles} ends those of an answer with their request; {@link
 * org.xiaobao.complaints.upload.Leftovers} sweeps what has a name still;
 * {@link org.xiaobao.complaints.upload.ZipLimits} refuses ZIP bombs; {@link
 * org.xiaobao.complaints.upload.BodySizes} lets only ledgers be large.
 */
package org.xiaobao.complaints.upload;
