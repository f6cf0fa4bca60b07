/**
 * Evidence beside a case: {@link org.xiaobao.complaints.attachment.AttachmentResource} takes a file, {@link
 * org.xiaobao.platform.files.check.Inspection} tells what it is by its content and has it scanned, {@link
 * org.xiaobao.complaints.attachment.AttachmentDesk} keeps it, encrypted, and hands it out against a journal entry.
 */
package org.xiaobao.complaints.attachment;
