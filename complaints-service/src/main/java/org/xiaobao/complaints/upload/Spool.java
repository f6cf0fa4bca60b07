package org.xiaobao.complaints.upload;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;

/**
 * Bytes kept aside in a file, however many, at the cost of a buffer. Only its user may read the file, it is encrypted with a
 * key that exists in this object alone, so what a crash leaves behind is noise, and closing deletes it.
 */
public final class Spool implements AutoCloseable {

    /** Whoever has bytes to put aside. */
    public interface Filling {
        void into(OutputStream out) throws IOException;
    }

    private static final int BLOCK = 16; // AES; the key is used once, so the counter may start at nothing

    private final SecretKey key;
    private final Path file;
    private final byte[] sha256;
    private final long size;

    private Spool(SecretKey key, Path file, byte[] sha256, long size) {
        this.key = key;
        this.file = file;
        this.sha256 = sha256;
        this.size = size;
    }

    /** @throws DomainProblem 413 naming the limit when there is more */
    public static Spool of(InputStream body, long limit) {
        return filled(out -> {
            byte[] buffer = new byte[64 * 1024];
            long read = 0;
            for (int n = next(body, buffer); n >= 0; n = next(body, buffer)) {
                read += n;
                if (read > limit) {
                    throw tooLarge(limit);
                }
                out.write(buffer, 0, n);
            }
        });
    }

    /** A caller who hangs up in the middle is no failure of ours. */
    private static int next(InputStream body, byte[] buffer) {
        try {
            return body.read(buffer);
        } catch (IOException brokenOff) {
            throw new DomainProblem(CommonProblem.BAD_REQUEST).detail("正文中断", "The body broke off");
        }
    }

    public static Spool filled(Filling filling) {
        Path file = null;
        try {
            KeyGenerator keys = KeyGenerator.getInstance("AES");
            keys.init(256);
            SecretKey key = keys.generateKey();
            file = Files.createTempFile(
                    "xiaobao-",
                    ".spool",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            try (OutputStream out = new BufferedOutputStream(
                    new DigestOutputStream(
                            new CipherOutputStream(Files.newOutputStream(file), cipher(Cipher.ENCRYPT_MODE, key)),
                            sha256),
                    64 * 1024)) {
                filling.into(out);
            }
            return new Spool(key, file, sha256.digest(), Files.size(file));
        } catch (IOException | GeneralSecurityException | RuntimeException failed) {
            delete(file);
            throw failed instanceof RuntimeException refusal
                    ? refusal
                    : new IllegalStateException("a file could not be put aside", failed);
        }
    }

    static DomainProblem tooLarge(long limit) {
        return new DomainProblem(CommonProblem.BODY_TOO_LARGE)
                .detail("此处文件上限为 " + limit + " 字节", "A file here has at most " + limit + " bytes");
    }

    /** From the first byte, as often as wanted. */
    public InputStream open() {
        try {
            return new BufferedInputStream(
                    new CipherInputStream(Files.newInputStream(file), cipher(Cipher.DECRYPT_MODE, key)), 64 * 1024);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public void copyTo(OutputStream out) throws IOException {
        try (InputStream in = open()) {
            in.transferTo(out);
        }
    }

    /** Counter mode: as long as what was put in. */
    public long size() {
        return size;
    }

    public byte[] sha256() {
        return sha256.clone();
    }

    public String sha256Hex() {
        return HexFormat.of().formatHex(sha256);
    }

    @Override
    public void close() {
        delete(file);
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Cipher cipher(int mode, SecretKey key) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
        cipher.init(mode, key, new IvParameterSpec(new byte[BLOCK]));
        return cipher;
    }
}
