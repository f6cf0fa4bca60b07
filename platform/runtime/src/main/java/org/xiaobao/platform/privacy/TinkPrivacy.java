package org.xiaobao.platform.privacy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.prf.PrfSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** AES-256-GCM for fields and HMAC-SHA-256 for blind indexes, by Tink. A bank that must use SM4 replaces this one class. */
@ApplicationScoped
class TinkPrivacy implements FieldCipher, BlindIndex {

    private static final int INDEX_BYTES = 32;

    private final Aead aead;
    private final PrfSet prf;

    /**
     * @param file without the right one nothing personal can be read, so a missing one stops the start unless it may be made
     * @param create only the embedded start and tests make keys; in production a lost file must not be replaced silently
     */
    @Inject
    TinkPrivacy(
            @ConfigProperty(name = "xiaobao.keyset-file", defaultValue = ".xiaobao/keyset.json") Path file,
            @ConfigProperty(name = "xiaobao.keyset-create", defaultValue = "false") boolean create)
            throws GeneralSecurityException, IOException {
        this(KeysetFile.load(file, create));
    }

    TinkPrivacy(KeysetFile keys) throws GeneralSecurityException {
        aead = keys.fields().getPrimitive(KeysetFile.FIELD_ALGORITHMS, Aead.class);
        prf = keys.index().getPrimitive(KeysetFile.INDEX_ALGORITHMS, PrfSet.class);
    }

    @Override
    public byte[] encrypt(String clear) {
        try {
            return aead.encrypt(clear.getBytes(StandardCharsets.UTF_8), null);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a field could not be encrypted", broken);
        }
    }

    @Override
    public String decrypt(byte[] cipher) {
        try {
            return new String(aead.decrypt(cipher, null), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a field could not be decrypted: wrong keyset or changed bytes", broken);
        }
    }

    @Override
    public byte[] of(String kind, String normalised) {
        try {
            return prf.computePrimary((kind + '\0' + normalised).getBytes(StandardCharsets.UTF_8), INDEX_BYTES);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a blind index could not be computed", broken);
        }
    }
}
