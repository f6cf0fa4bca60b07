package org.xiaobao.complaints.attachment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xiaobao.platform.files.check.FileType;
import org.xiaobao.platform.rules.Dated;

/** A kind of file that this software can tell by its content; the rows are shipped with it. */
record AttachmentType(
        UUID id,
        String institution,
        String mediaType,
        String labelZh,
        List<String> extensions,
        List<String> aliases,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        String ground)
        implements Dated {

    FileType fileType() {
        return new FileType(mediaType, extensions, aliases);
    }
}
