package org.xiaobao.platform.files.spool;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;

/**
 * Bytes kept aside in a file, however many, at the cost of a buffer. The file loses its name as soon as it is opened, so the
 * system takes it back when this is closed or the process ends, however it ends; and it is encrypted with a key that exists in
 * this object alone.
 */
public final class Spool implements AutoCloseable {

    /** Whoever has bytes to put aside. */
    public interface Filling {
        void into(OutputStream out) throws IOException;
    }

    private static final int BLOCK = 16; // AES; the key is used once, so the counter may start at nothing

    static final String PREFIX = "xiaobao-";
    static final String SUFFIX = ".spool";

    private final SecretKey key;
    private final FileChannel file;
    private final byte[] sha256;
    private final long size;

    private Spool(SecretKey key, FileChannel file, byte[] sha256) throws IOException {
        this.key = key;
        this.file = file;
        this.sha256 = sha256;
        this.size = file.size();
    }

    /**
     * A body, read to its end.
     *
     * @param limit bytes
     * @throws DomainProblem 413 naming the limit when there is more, 400 when the body breaks off
     */
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

    /** What the filling writes; whatever it throws ends the spool with it. */
    public static Spool filled(Filling filling) {
        FileChannel file = null;
        Spool filled = null;
        try {
            KeyGenerator keys = KeyGenerator.getInstance("AES");
            keys.init(256);
            SecretKey key = keys.generateKey();
            file = nameless();
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            OutputStream out = new BufferedOutputStream(
                    new DigestOutputStream(
                            new CipherOutputStream(new Appending(file), cipher(Cipher.ENCRYPT_MODE, key)), sha256),
                    64 * 1024);
            try (out) {
                filling.into(out);
            }
            filled = new Spool(key, file, sha256.digest());
            return filled;
        } catch (IOException | GeneralSecurityException failed) {
            throw new IllegalStateException("a file could not be put aside", failed);
        } finally {
            if (filled == null) {
                close(file); // whatever ended it, an Error too
            }
        }
    }

    /** On the systems we run on, a file to be deleted on close is deleted at once and lives on without a name. */
    private static FileChannel nameless() throws IOException {
        Path path = Path.of(System.getProperty("java.io.tmpdir"), PREFIX + UUID.randomUUID() + SUFFIX);
        return FileChannel.open(
                path,
                Set.of(CREATE_NEW, READ, WRITE, DELETE_ON_CLOSE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    static DomainProblem tooLarge(long limit) {
        return new DomainProblem(CommonProblem.BODY_TOO_LARGE)
                .detail("此处文件上限为 " + limit + " 字节", "A file here has at most " + limit + " bytes");
    }

    /** From the first byte, as often as wanted. */
    public InputStream open() {
        try {
            return new BufferedInputStream(
                    new CipherInputStream(new Reading(file), cipher(Cipher.DECRYPT_MODE, key)), 64 * 1024);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public void copyTo(OutputStream out) throws IOException {
        try (InputStream in = open()) {
            in.transferTo(out);
        }
    }

    /** In bytes, of what was put in: counter mode adds none. */
    public long size() {
        return size;
    }

    /** Of what was put in, not of what the file holds. */
    public byte[] sha256() {
        return sha256.clone();
    }

    public String sha256Hex() {
        return HexFormat.of().formatHex(sha256);
    }

    @Override
    public void close() {
        close(file);
    }

    private static void close(FileChannel file) {
        try {
            if (file != null) {
                file.close();
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

    /** Leaves the file open for whoever reads it next. */
    private static final class Appending extends OutputStream {

        private final FileChannel file;

        Appending(FileChannel file) {
            this.file = file;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            ByteBuffer buffer = ByteBuffer.wrap(bytes, from, length);
            while (buffer.hasRemaining()) {
                file.write(buffer);
            }
        }
    }

    /** At a place of its own in the file. */
    private static final class Reading extends InputStream {

        private final FileChannel file;
        private long at;

        Reading(FileChannel file) {
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int n = length == 0 ? 0 : file.read(ByteBuffer.wrap(bytes, from, length), at);
            at += Math.max(n, 0);
            return n;
        }
    }
}
