/**
 * Bodies and answers that are files: {@link org.xiaobao.platform.files.spool.Spool} keeps one aside, encrypted and nameless, while
 * it is judged; {@link org.xiaobao.platform.files.spool.RequestFiles} ends those of an answer with their request, which {@link
 * org.xiaobao.platform.files.spool.Download} sends; {@link
 * org.xiaobao.platform.files.spool.Leftovers} sweeps what has a name still; {@link org.xiaobao.platform.files.spool.ZipLimits}
 * refuses ZIP bombs; {@link org.xiaobao.platform.files.spool.BodySizes} lets only those addresses take large bodies that a {@link
 * org.xiaobao.platform.files.spool.BodyLimit} names.
 */
package org.xiaobao.platform.files.spool;
