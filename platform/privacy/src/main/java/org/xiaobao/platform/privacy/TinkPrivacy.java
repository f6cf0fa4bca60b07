package org.xiaobao.platform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * AES-256-GCM for fields and HMAC-SHA-256 for blind indexes, by Tink. A changed keyset file is taken up within a second, so
 * keys are rotated without a restart. A bank that must use SM4 replaces this class and {@link KeysetFile}.
 */
@ApplicationScoped
class TinkPrivacy implements FieldCipher, BlindIndex {

    private static final Logger LOG = Logger.getLogger(TinkPrivacy.class);
    private static final int INDEX_BYTES = 32;
    private static final long LOOK_EVERY = Duration.ofSeconds(1).toNanos();

    private final Path file;
    private volatile KeyRing keys;
    private volatile FileTime readAsOf;
    private volatile long lookedAt;

    /**
     * @param file without the right one nothing personal can be read, so a missing one stops the start unless it may be made
     * @param create only the embedded start and tests make keys; in production a lost file must not be replaced silently
     */
    @Inject
    TinkPrivacy(
            @ConfigProperty(name = "xiaobao.keyset-file", defaultValue = ".xiaobao/keyset.json") Path file,
            @ConfigProperty(name = "xiaobao.keyset-create", defaultValue = "false") boolean create)
            throws GeneralSecurityException, IOException {
        this.file = file;
        this.keys = KeyRing.of(KeysetFile.load(file, create));
        this.readAsOf = Files.getLastModifiedTime(file);
        this.lookedAt = System.nanoTime();
    }

    @Override
    public byte[] encrypt(String clear) {
        try {
            return keys().aead().encrypt(clear.getBytes(StandardCharsets.UTF_8), null);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a field could not be encrypted", broken);
        }
    }

    @Override
    public String decrypt(byte[] cipher) {
        try {
            return open(keys(), cipher);
        } catch (GeneralSecurityException perhapsNewKey) {
            look(); // another replica may have taken up the new keys a moment before this one
            try {
                return open(keys, cipher);
            } catch (GeneralSecurityException broken) {
                throw new IllegalStateException(
                        "a field could not be decrypted: wrong keyset or changed bytes", broken);
            }
        }
    }

    /** For what is no text, too; empty for bytes that only look like a ciphertext of ours, or were changed. */
    Optional<byte[]> encryptedAgain(byte[] cipher) {
        KeyRing now = keys();
        try {
            return Optional.of(now.aead().encrypt(now.aead().decrypt(cipher, null), null));
        } catch (GeneralSecurityException notOurs) {
            return Optional.empty();
        }
    }

    private static String open(KeyRing keys, byte[] cipher) throws GeneralSecurityException {
        return new String(keys.aead().decrypt(cipher, null), StandardCharsets.UTF_8);
    }

    @Override
    public byte[] of(String kind, String normalised) {
        KeyRing now = keys();
        return hash(now, now.prf().getPrimaryId(), kind, normalised);
    }

    @Override
    public List<byte[]> all(String kind, String normalised) {
        KeyRing now = keys();
        try {
            return now.prf().getPrfs().keySet().stream()
                    .map(id -> hash(now, id, kind, normalised))
                    .toList();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a blind index could not be computed", broken);
        }
    }

    private static byte[] hash(KeyRing keys, int keyId, String kind, String normalised) {
        try {
            byte[] value = (kind + '\0' + normalised).getBytes(StandardCharsets.UTF_8);
            byte[] hash = keys.prf().getPrfs().get(keyId).compute(value, INDEX_BYTES);
            return ByteBuffer.allocate(KeyRing.MARK_BYTES + INDEX_BYTES)
                    .put(KeyRing.mark(keyId))
                    .put(hash)
                    .array();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a blind index could not be computed", broken);
        }
    }

    /** As the file has them, at most a second ago. */
    KeyRing keys() {
        if (System.nanoTime() - lookedAt > LOOK_EVERY) {
            look();
        }
        return keys;
    }

    /** New primaries, used by this replica at once and by the others within a second. */
    void addPrimaries() throws GeneralSecurityException, IOException {
        KeysetFile.addPrimaries(file);
        look();
    }

    /** A file that cannot be read, or is half written, changes nothing: the keys at hand stay good. */
    private synchronized void look() {
        lookedAt = System.nanoTime();
        try {
            FileTime asOf = Files.getLastModifiedTime(file);
            if (!asOf.equals(readAsOf)) {
                keys = KeyRing.of(KeysetFile.load(file, false));
                readAsOf = asOf;
                LOG.infof(
                        "The keyset was read again; new fields are encrypted with key %s",
                        keys.fields().name());
            }
        } catch (GeneralSecurityException | IOException | IllegalArgumentException unreadable) {
            LOG.warnf("The keyset file cannot be read, the keys at hand stay in use: %s", unreadable.getClass());
        }
    }
}
