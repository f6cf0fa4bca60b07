package org.xiaobao.platform.note;

import jakarta.inject.Singleton;
import jakarta.persistence.Converter;
import org.xiaobao.platform.privacy.FieldCipher;
import org.xiaobao.platform.privacy.SecretColumn;

@Singleton
@Converter(autoApply = true)
class BodyColumn extends SecretColumn {

    BodyColumn(FieldCipher cipher) {
        super(cipher);
    }
}
