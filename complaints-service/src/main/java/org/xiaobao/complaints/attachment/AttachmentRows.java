package org.xiaobao.complaints.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.xiaobao.complaints.erasure.ComplaintErased;
import org.xiaobao.platform.files.check.FileName;
import org.xiaobao.platform.files.check.ScanResult;
import org.xiaobao.platform.files.spool.Spool;
import org.xiaobao.platform.files.store.FileStore;
import org.xiaobao.platform.privacy.FieldCipher;

/** Attachments and, beside them, their content. */
@ApplicationScoped
class AttachmentRows {

    private static final String COLUMNS =
            "complaint_id, number, institution, name, media_type, size, sha256, scan, added_at, added_by";

    private final DataSource database;
    private final FieldCipher cipher;
    private final FileStore files;

    AttachmentRows(DataSource database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
        this.files = new FileStore(database, cipher, "attachment_piece", "complaint_id");
    }

    /** The files of an erased case go whole: their content is nobody's but the persons' in it. */
    void erased(@Observes ComplaintErased erased) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from attachment where complaint_id = ?")) {
            delete.setObject(1, erased.complaintId());
            delete.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("the attachments could not be erased", failed);
        }
    }

    void insert(Attachment attachment, Spool content) {
        String insert = "insert into attachment (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (Connection connection = database.getConnection();
                PreparedStatement row = connection.prepareStatement(insert)) {
            row.setObject(1, attachment.complaintId());
            row.setInt(2, attachment.number());
            row.setString(3, attachment.institution());
            row.setBytes(4, cipher.encrypt(attachment.name().value()));
            row.setString(5, attachment.mediaType());
            row.setLong(6, attachment.size());
            row.setBytes(7, attachment.sha256());
            row.setString(8, attachment.scan().name());
            row.setObject(9, attachment.addedAt().atOffset(ZoneOffset.UTC));
            row.setString(10, attachment.addedBy());
            row.executeUpdate();
            files.insert(connection, attachment.complaintId(), attachment.number(), content);
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException("the attachment could not be written", failed);
        }
    }

    List<Attachment> of(UUID complaintId) {
        String select = "select " + COLUMNS + " from attachment where complaint_id = ? order by number";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setObject(1, complaintId);
            List<Attachment> rows = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(row(found));
                }
            }
            return rows;
        } catch (SQLException failed) {
            throw new IllegalStateException("the attachments could not be read", failed);
        }
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
                found.getObject("added_at", OffsetDateTime.class).toInstant(),
                found.getString("added_by"));
    }
}
