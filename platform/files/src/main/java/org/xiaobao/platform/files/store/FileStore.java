package org.xiaobao.platform.files.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.UUID;
import javax.sql.DataSource;
import org.xiaobao.platform.files.spool.Spool;
import org.xiaobao.platform.privacy.FieldCipher;

/**
 * The contents of files in a table of the service's, read and written piece by piece, each piece encrypted as every field is, so
 * that rotation, backup and deletion reach them like any row. Besides the owner's, the table has the columns {@code number} (the
 * owner's files are counted), {@code ordinal} (from 0) and {@code content} (bytea).
 */
public final class FileStore {

    private static final int PIECE = 192 * 1024;

    private final DataSource database;
    private final FieldCipher cipher;
    private final String insert;
    private final String select;

    /** @param owner the column (uuid) of whose files they are */
    public FileStore(DataSource database, FieldCipher cipher, String table, String owner) {
        this.database = database;
        this.cipher = cipher;
        this.insert = "insert into " + table + " (" + owner + ", number, ordinal, content) values (?, ?, ?, ?)";
        this.select = "select content from " + table + " where " + owner + " = ? and number = ? and ordinal = ?";
    }

    /** In the transaction of the connection's. */
    public void insert(Connection connection, UUID owner, int number, Spool content) throws SQLException, IOException {
        try (PreparedStatement piece = connection.prepareStatement(insert);
                InputStream in = content.open()) {
            int ordinal = 0;
            for (byte[] clear = in.readNBytes(PIECE); clear.length > 0; clear = in.readNBytes(PIECE)) {
                piece.setObject(1, owner);
                piece.setInt(2, number);
                piece.setInt(3, ordinal++);
                piece.setBytes(4, cipher.encrypt(Base64.getEncoder().encodeToString(clear)));
                piece.executeUpdate();
            }
        }
    }

    /** No connection is held while a slow reader takes the next piece; nothing is written of a file that is not there. */
    public void copy(UUID owner, int number, OutputStream out) {
        try {
            int ordinal = 0;
            for (byte[] clear = piece(owner, number, ordinal); clear != null; clear = piece(owner, number, ordinal)) {
                out.write(clear);
                ordinal++;
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private byte[] piece(UUID owner, int number, int ordinal) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setObject(1, owner);
            statement.setInt(2, number);
            statement.setInt(3, ordinal);
            try (ResultSet found = statement.executeQuery()) {
                return found.next() ? Base64.getDecoder().decode(cipher.decrypt(found.getBytes(1))) : null;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the attachment could not be read", failed);
        }
    }
}
