/**
 * What a service needs that takes and gives files, technical only. {@link org.xiaobao.platform.files.spool} puts a file aside
 * while it is judged or sent, and bounds what is taken at all; {@link org.xiaobao.platform.files.check} tells what it is and whether
 * it may be kept; {@link org.xiaobao.platform.files.store} keeps it; {@link org.xiaobao.platform.files.pack} gives many out as one.
 * {@link org.xiaobao.platform.files.sheet} reads rows, {@link org.xiaobao.platform.files.export} writes them, {@link org.xiaobao.platform.files.batch} takes them by the thousand.
 * Addresses, columns, what a row means and what it is refused as stay with the service.
 */
package org.xiaobao.platform.files;
