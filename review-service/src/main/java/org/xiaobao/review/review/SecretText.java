package org.xiaobao.review.review;

import jakarta.inject.Singleton;
import jakarta.persistence.Converter;
import org.xiaobao.platform.privacy.FieldCipher;
import org.xiaobao.platform.privacy.SecretColumn;

/** Stores every {@code Secret} of this service encrypted: free text may name people. */
@Singleton
@Converter(autoApply = true)
class SecretText extends SecretColumn {

    SecretText(FieldCipher cipher) {
        super(cipher);
    }
}
