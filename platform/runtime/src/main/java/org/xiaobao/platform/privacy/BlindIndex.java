package org.xiaobao.platform.privacy;

/** A keyed hash by which an encrypted phone or ID number can be found but not read. */
public interface BlindIndex {

    /** Equal input gives equal bytes; {@code kind} ("phone") keeps different fields apart. */
    byte[] of(String kind, String normalised);
}
