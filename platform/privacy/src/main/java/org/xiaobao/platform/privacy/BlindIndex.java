package org.xiaobao.platform.privacy;

import java.util.List;

/**
 * A keyed hash by which an encrypted phone or ID number can be found but not read. Its first bytes name the key, so that after
 * a rotation one can tell which rows are still to be indexed again.
 */
public interface BlindIndex {

    /** To be stored: equal input gives equal bytes until the next rotation; {@code kind} ("phone") keeps fields apart. */
    byte[] of(String kind, String normalised);

    /** To be looked for, {@code = any(?)}: the value under every key in use, so that rows of before a rotation are found too. */
    default List<byte[]> all(String kind, String normalised) {
        return List.of(of(kind, normalised));
    }
}
