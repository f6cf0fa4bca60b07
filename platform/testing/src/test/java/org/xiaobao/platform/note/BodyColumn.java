package org.xiaobao.platform.note;

import jakarta.persistence.Converter;
import org.xiaobao.platform.privacy.FieldCipher;
import org.xiaobao.platform.privacy.SecretColumn;

@Converter(autoApply = true)
class BodyColumn extends SecretColumn {

    BodyColumn(FieldCipher cipher) {
        super(cipher);
    }
}
