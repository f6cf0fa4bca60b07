package org.xiaobao.complaints.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.xiaobao.complaints.erasure.ComplaintErased;
import org.xiaobao.platform.files.check.FileName;
import org.xiaobao.platform.files.check.ScanResult;
import org.xiaobao.platform.files.spool.Spool;
import org.xiaobao.platform.files.store.FileStore;
import org.xiaobao.platform.privacy.FieldCipher;
import org.xiaobao.platform.sql.Sql;

/** Attachments and, beside them, their content. */
@ApplicationScoped
class AttachmentRows {

    private static final String COLUMNS =
            "complaint_id, number, institution, name, media_type, size, sha256, scan, added_at, added_by";

    private final Sql sql;
    private final FieldCipher cipher;
    private final FileStore files;

    AttachmentRows(Sql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
        this.files = new FileStore(sql, cipher, "attachment_piece", "complaint_id");
    }

    /** The files of an erased case go whole: their content is nobody's but the persons' in it. */
    void erased(@Observes ComplaintErased erased) {
        sql.update("delete from attachment where complaint_id = ?", erased.complaintId());
    }

    void insert(Attachment attachment, Spool content) {
        sql.update(
                "insert into attachment (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                attachment.complaintId(),
                attachment.number(),
                attachment.institution(),
                cipher.encrypt(attachment.name().value()),
                attachment.mediaType(),
                attachment.size(),
                attachment.sha256(),
                attachment.scan(),
                attachment.addedAt(),
                attachment.addedBy());
        files.insert(attachment.complaintId(), attachment.number(), content);
    }

    List<Attachment> of(UUID complaintId) {
        String select = "select " + COLUMNS + " from attachment where complaint_id = ? order by number";
        return sql.list(this::row, select, complaintId);
    }

    void copy(UUID complaintId, int number, OutputStream out) {
        files.copy(complaintId, number, out);
    }

    private Attachment row(ResultSet found) throws SQLException {
        return new Attachment(
                found.getObject("complaint_id", UUID.class),
                found.getInt("number"),
                found.getString("institution"),
                new FileName(cipher.decrypt(found.getBytes("name"))),
                found.getString("media_type"),
                found.getLong("size"),
                found.getBytes("sha256"),
                ScanResult.valueOf(found.getString("scan")),
                Sql.instant(found, "added_at"),
                found.getString("added_by"));
    }
}
