package org.xiaobao.platform.journal;

import com.github.f4b6a3.uuid.UuidCreator;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.xiaobao.platform.privacy.FieldCipher;

/**
 * Reasons under a key of their aggregate's own. The journal cannot be changed, so what it says of persons is erased by
 * destroying that key; reasons given afterwards get a new one.
 */
@ApplicationScoped
class Reasons {

    private static final byte FORMAT = 2;
    private static final int HEAD_BYTES = 1 + 2 * Long.BYTES;
    private static final int KEY_BYTES = 32;

    private final DataSource database;
    private final FieldCipher cipher;

    private record Key(UUID id, byte[] bytes) {

        byte[] seal(String reason) throws GeneralSecurityException {
            byte[] sealed = new AesGcmJce(bytes).encrypt(reason.getBytes(StandardCharsets.UTF_8), null);
            return ByteBuffer.allocate(HEAD_BYTES + sealed.length)
                    .put(FORMAT)
                    .putLong(id.getMostSignificantBits())
                    .putLong(id.getLeastSignificantBits())
                    .put(sealed)
                    .array();
        }

        String open(byte[] sealed) throws GeneralSecurityException {
            byte[] body = new byte[sealed.length - HEAD_BYTES];
            System.arraycopy(sealed, HEAD_BYTES, body, 0, body.length);
            return new String(new AesGcmJce(bytes).decrypt(body, null), StandardCharsets.UTF_8);
        }
    }

    Reasons(DataSource database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** The caller holds the aggregate's lock, so that its first key is made once. */
    byte[] seal(UUID aggregate, String reason) {
        try (Connection connection = database.getConnection()) {
            Map<UUID, Key> keys = keys(connection, aggregate);
            Key key = keys.isEmpty()
                    ? make(connection, aggregate)
                    : keys.values().iterator().next();
            return key.seal(reason);
        } catch (SQLException | GeneralSecurityException failed) {
            throw new IllegalStateException("a reason could not be encrypted", failed);
        }
    }

    /** @return the reasons in clear where their key still is; null for those that were erased */
    Opened openedOf(UUID aggregate) {
        try (Connection connection = database.getConnection()) {
            return new Opened(keys(connection, aggregate), cipher);
        } catch (SQLException failed) {
            throw new IllegalStateException("the journal's keys could not be read", failed);
        }
    }

    /** Whatever reasons were given until now can never be read again. */
    void destroy(UUID aggregate) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from journal_key where aggregate_id = ?")) {
            delete.setObject(1, aggregate);
            delete.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("the journal's key could not be destroyed", failed);
        }
    }

    private Map<UUID, Key> keys(Connection connection, UUID aggregate) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select id, key from journal_key where aggregate_id = ?")) {
            select.setObject(1, aggregate);
            Map<UUID, Key> keys = new HashMap<>();
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    UUID id = found.getObject("id", UUID.class);
                    keys.put(id, new Key(id, Base64.getDecoder().decode(cipher.decrypt(found.getBytes("key")))));
                }
            }
            return keys;
        }
    }

    private Key make(Connection connection, UUID aggregate) throws SQLException {
        Key key = new Key(UuidCreator.getTimeOrderedEpoch(), Random.randBytes(KEY_BYTES));
        try (PreparedStatement insert =
                connection.prepareStatement("insert into journal_key (id, aggregate_id, key) values (?, ?, ?)")) {
            insert.setObject(1, key.id());
            insert.setObject(2, aggregate);
            insert.setBytes(3, cipher.encrypt(Base64.getEncoder().encodeToString(key.bytes())));
            insert.executeUpdate();
            return key;
        }
    }

    /** Opens reasons with the keys that were there. */
    record Opened(Map<UUID, Key> keys, FieldCipher cipher) {

        String of(byte[] sealed) {
            if (sealed == null) {
                return null;
            }
            if (sealed[0] != FORMAT) {
                return cipher.decrypt(sealed); // written before reasons had keys of their own
            }
            ByteBuffer head = ByteBuffer.wrap(sealed, 1, HEAD_BYTES - 1);
            Key key = keys.get(new UUID(head.getLong(), head.getLong()));
            try {
                return key == null ? null : key.open(sealed);
            } catch (GeneralSecurityException changed) {
                throw new IllegalStateException("a reason could not be decrypted: changed bytes", changed);
            }
        }
    }
}
