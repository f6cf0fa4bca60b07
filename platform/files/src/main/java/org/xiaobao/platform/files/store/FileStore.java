package org.xiaobao.platform.files.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.UUID;
import org.xiaobao.platform.files.spool.Spool;
import org.xiaobao.platform.privacy.FieldCipher;
import org.xiaobao.platform.sql.Sql;

/**
 * The contents of files in a table of the service's, read and written piece by piece, each piece encrypted as every field is, so
 * that rotation, backup and deletion reach them like any row. Besides the owner's, the table has the columns {@code number} (the
 * owner's files are counted), {@code ordinal} (from 0) and {@code content} (bytea).
 */
public final class FileStore {

    private static final int PIECE = 192 * 1024;

    private final Sql sql;
    private final FieldCipher cipher;
    private final String insert;
    private final String select;

    /** @param owner the column (uuid) of whose files they are */
    public FileStore(Sql sql, FieldCipher cipher, String table, String owner) {
        this.sql = sql;
        this.cipher = cipher;
        this.insert = "insert into " + table + " (" + owner + ", number, ordinal, content) values (?, ?, ?, ?)";
        this.select = "select content from " + table + " where " + owner + " = ? and number = ? and ordinal = ?";
    }

    /** In the caller's transaction. */
    public void insert(UUID owner, int number, Spool content) {
        try (InputStream in = content.open()) {
            int ordinal = 0;
            for (byte[] clear = in.readNBytes(PIECE); clear.length > 0; clear = in.readNBytes(PIECE)) {
                byte[] piece = cipher.encrypt(Base64.getEncoder().encodeToString(clear));
                sql.update(insert, owner, number, ordinal++, piece);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
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
        return sql.first(row -> row.getBytes(1), select, owner, number, ordinal)
                .map(piece -> Base64.getDecoder().decode(cipher.decrypt(piece)))
                .orElse(null);
    }
}
