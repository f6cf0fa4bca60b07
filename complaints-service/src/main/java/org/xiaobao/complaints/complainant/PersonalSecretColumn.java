package org.xiaobao.complaints.complainant;

import jakarta.inject.Singleton;
import jakarta.persistence.Converter;
import org.xiaobao.platform.privacy.FieldCipher;
import org.xiaobao.platform.privacy.SecretColumn;

/** Every {@code Secret} of this service is an encrypted column; there is no other way to store one. */
@Singleton
@Converter(autoApply = true)
class PersonalSecretColumn extends SecretColumn {

    PersonalSecretColumn(FieldCipher cipher) {
        super(cipher);
    }
}
