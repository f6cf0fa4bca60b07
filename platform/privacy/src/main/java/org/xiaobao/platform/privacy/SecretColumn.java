package org.xiaobao.platform.privacy;

import jakarta.persistence.AttributeConverter;

/** Maps a {@link Secret} to an encrypted column. Each service declares its own {@code @Converter} subclass. */
public abstract class SecretColumn implements AttributeConverter<Secret, byte[]> {

    private final FieldCipher cipher;

    protected SecretColumn(FieldCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public byte[] convertToDatabaseColumn(Secret secret) {
        return secret == null ? null : cipher.encrypt(secret.clear());
    }

    @Override
    public Secret convertToEntityAttribute(byte[] column) {
        return column == null ? null : new Secret(cipher.decrypt(column));
    }
}
