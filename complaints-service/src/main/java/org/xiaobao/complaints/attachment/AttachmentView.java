package org.xiaobao.complaints.attachment;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.platform.files.check.ScanResult;

/** An attachment as listed. */
@Schema(description = "Attachment (附件)")
public record AttachmentView(
        @Schema(description = "1, 2, 3 … within the complaint (序号)")
        int n,

        @Schema(description = "File name, masked; the download has it whole (文件名,脱敏)", examples = "张**.pdf")
        String name,

        @Schema(description = "What it is by its content (类型)", examples = "application/pdf")
        String mediaType,

        @Schema(description = "Bytes (字节数)") long size,

        @Schema(description = "SHA-256 of the content, hex (哈希)")
        String sha256,

        @Schema(description = "CLEAN, or NOT_CONFIGURED where no scanner is configured (病毒扫描)")
        ScanResult scan,

        @Schema(description = "When it was added (添加时间)") Instant addedAt,

        @Schema(description = "Subject id of who added it (添加人)")
        String addedBy) {

    static AttachmentView of(Attachment attachment) {
        return new AttachmentView(
                attachment.number(),
                attachment.name().masked(),
                attachment.mediaType(),
                attachment.size(),
                attachment.sha256Hex(),
                attachment.scan(),
                attachment.addedAt(),
                attachment.addedBy());
    }
}
