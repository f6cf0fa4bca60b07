package org.xiaobao.platform.privacy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.prf.PrfSet;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** AES-256-GCM for fields and HMAC-SHA-256 for blind indexes, by Tink. A bank that must use SM4 replaces this one class. */
@ApplicationScoped
class TinkPrivacy implements FieldCipher, BlindIndex {

    private static final int INDEX_BYTES = 32;

    private final Aead aead;
    private final PrfSet prf;

    /** Where the keys are. */
    @ConfigMapping(prefix = "xiaobao")
    interface Config {

        /** Without the right file nothing personal can be read, so a missing one stops the start unless it may be made. */
        @WithName("keyset-file")
        @WithDefault(".xiaobao/keyset.json")
        Path keysetFile();

        /** Only the embedded start and tests make keys; in production a lost file must not be replaced silently. */
        @WithName("keyset-create")
        @WithDefault("false")
        boolean keysetCreate();
    }

    @Inject
    TinkPrivacy(Config config) throws GeneralSecurityException, IOException {
        this(KeysetFile.load(config.keysetFile(), config.keysetCreate()));
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
