package org.xiaobao.complaints.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.xiaobao.complaints.complaint.ComplaintErased;
import org.xiaobao.platform.files.spool.Spool;
import org.xiaobao.platform.privacy.FieldCipher;

/** Attachments and their content, which is read and written piece by piece, each piece encrypted as every field is. */
@ApplicationScoped
class AttachmentRows {

    private static final int PIECE = 192 * 1024;
    private static final String COLUMNS =
            "complaint_id, number, institution, name, media_type, size, sha256, scan, added_at, added_by";

    private final DataSource database;
    private final FieldCipher cipher;

    AttachmentRows(DataSource database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
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
            insertPieces(connection, attachment, content);
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException("the attachment could not be written", failed);
        }
    }

    private void insertPieces(Connection connection, Attachment attachment, Spool content)
            throws SQLException, IOException {
        String insert = "insert into attachment_piece (complaint_id, number, ordinal, content) values (?, ?, ?, ?)";
        try (PreparedStatement piece = connection.prepareStatement(insert);
                InputStream in = content.open()) {
            int ordinal = 0;
            for (byte[] clear = in.readNBytes(PIECE); clear.length > 0; clear = in.readNBytes(PIECE)) {
                piece.setObject(1, attachment.complaintId());
                piece.setInt(2, attachment.number());
                piece.setInt(3, ordinal++);
                piece.setBytes(4, cipher.encrypt(Base64.getEncoder().encodeToString(clear)));
                piece.executeUpdate();
            }
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

    /** No connection is held while a slow reader takes the next piece. */
    void copy(UUID complaintId, int number, OutputStream out) {
        try {
            int ordinal = 0;
            for (byte[] clear = piece(complaintId, number, ordinal);
                    clear != null;
                    clear = piece(complaintId, number, ordinal)) {
                out.write(clear);
                ordinal++;
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private byte[] piece(UUID complaintId, int number, int ordinal) {
        String select = "select content from attachment_piece where complaint_id = ? and number = ? and ordinal = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setObject(1, complaintId);
            statement.setInt(2, number);
            statement.setInt(3, ordinal);
            try (ResultSet found = statement.executeQuery()) {
                return found.next() ? Base64.getDecoder().decode(cipher.decrypt(found.getBytes(1))) : null;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the attachment could not be read", failed);
        }
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
