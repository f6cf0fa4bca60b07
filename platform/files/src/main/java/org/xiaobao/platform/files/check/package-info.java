/**
 * Whether a file may be kept. {@link org.xiaobao.platform.files.check.Inspection} tells by its content what it is ({@link
 * org.xiaobao.platform.files.check.ContentType}), compares that with the {@link org.xiaobao.platform.files.check.FileTypes} allowed,
 * with its {@link org.xiaobao.platform.files.check.FileName} and with what it was declared as, and has it scanned ({@link
 * org.xiaobao.platform.files.check.MalwareScan}).
 */
package org.xiaobao.platform.files.check;
