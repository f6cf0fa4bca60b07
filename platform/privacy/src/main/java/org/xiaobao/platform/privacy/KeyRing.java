package org.xiaobao.platform.privacy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/** The keys of one reading of the keyset file, ready to use. */
record KeyRing(Aead aead, PrfSet prf, Versions fields, Versions index) {

    /** How long the mark is that Tink puts before a ciphertext: one byte of format and four of key id. */
    static final int MARK_BYTES = 5;

    private static final byte FORMAT = 1;

    /** The marks of the key that is used now and of those before it. */
    record Versions(byte[] current, List<byte[]> earlier) {

        private static Versions of(KeysetHandle keyset) {
            int primary = keyset.getPrimary().getId();
            List<byte[]> earlier = IntStream.range(0, keyset.size())
                    .map(i -> keyset.getAt(i).getId())
                    .filter(id -> id != primary)
                    .mapToObj(KeyRing::mark)
                    .toList();
            return new Versions(mark(primary), earlier);
        }

        boolean isEarlier(byte[] cipher) {
            return earlier.stream().anyMatch(mark -> startsWith(cipher, mark));
        }

        boolean isCurrent(byte[] value) {
            return startsWith(value, current);
        }

        /** For people: nothing secret in it. */
        String name() {
            return HexFormat.of().formatHex(current, 1, MARK_BYTES);
        }

        private static boolean startsWith(byte[] value, byte[] mark) {
            return value.length > MARK_BYTES && Arrays.equals(value, 0, MARK_BYTES, mark, 0, MARK_BYTES);
        }
    }

    static KeyRing of(KeysetFile file) throws GeneralSecurityException {
        return new KeyRing(
                file.fields().getPrimitive(KeysetFile.FIELD_ALGORITHMS, Aead.class),
                file.index().getPrimitive(KeysetFile.INDEX_ALGORITHMS, PrfSet.class),
                Versions.of(file.fields()),
                Versions.of(file.index()));
    }

    static byte[] mark(int keyId) {
        return ByteBuffer.allocate(MARK_BYTES).put(FORMAT).putInt(keyId).array();
    }

    /** The same use of the same keys. */
    String name() {
        return fields.name() + "/" + index.name();
    }
}
