package org.xiaobao.complaints.attachment;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.xiaobao.platform.files.check.FileName;
import org.xiaobao.platform.files.check.ScanResult;

/** One file beside a case, without its content. */
record Attachment(
        UUID complaintId,
        int number,
        String institution,
        FileName name,
        String mediaType,
        long size,
        byte[] sha256,
        ScanResult scan,
        Instant addedAt,
        String addedBy) {

    String sha256Hex() {
        return HexFormat.of().formatHex(sha256);
    }
}
