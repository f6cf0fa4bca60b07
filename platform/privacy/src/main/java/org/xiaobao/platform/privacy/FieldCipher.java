package org.xiaobao.platform.privacy;

/** Encrypts one field's text. The key id travels with the ciphertext, so old rows stay readable after a rotation. */
public interface FieldCipher {

    byte[] encrypt(String clear);

    /** @throws IllegalStateException when it was tampered with or its key is not in the keyset */
    String decrypt(byte[] cipher);
}
