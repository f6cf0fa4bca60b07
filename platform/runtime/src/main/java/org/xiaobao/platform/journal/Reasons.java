package org.xiaobao.platform.journal;

import com.github.f4b6a3.uuid.UuidCreator;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xiaobao.platform.privacy.FieldCipher;
import org.xiaobao.platform.sql.Sql;

/**
 * Each reason under a key of its own. The journal cannot be changed, so what it says of persons is erased by destroying the
 * keys of the aggregate's reasons.
 */
@ApplicationScoped
class Reasons {

    private static final byte FORMAT = 2;
    private static final int HEAD_BYTES = 1 + 2 * Long.BYTES;
    private static final int KEY_BYTES = 32;

    private final Sql sql;
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

    Reasons(Sql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    /** Under a new key, so that nothing has to be read for it. */
    byte[] seal(UUID aggregate, String reason) {
        Key key = new Key(UuidCreator.getTimeOrderedEpoch(), Random.randBytes(KEY_BYTES));
        sql.later(
                "insert into journal_key (id, aggregate_id, key) values (?, ?, ?)",
                key.id(),
                aggregate,
                cipher.encrypt(Base64.getEncoder().encodeToString(key.bytes())));
        try {
            return key.seal(reason);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("a reason could not be encrypted", failed);
        }
    }

    /** @return the reasons in clear where their key still is; null for those that were erased */
    Opened openedOf(UUID aggregate) {
        return new Opened(keys(aggregate).stream().collect(Collectors.toMap(Key::id, key -> key)), cipher);
    }

    /** Whatever reasons were given until now can never be read again. */
    void destroy(UUID aggregate) {
        sql.update("delete from journal_key where aggregate_id = ?", aggregate);
    }

    private List<Key> keys(UUID aggregate) {
        return sql.list(this::key, "select id, key from journal_key where aggregate_id = ?", aggregate);
    }

    private Key key(ResultSet found) throws SQLException {
        byte[] bytes = Base64.getDecoder().decode(cipher.decrypt(found.getBytes("key")));
        return new Key(found.getObject("id", UUID.class), bytes);
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
