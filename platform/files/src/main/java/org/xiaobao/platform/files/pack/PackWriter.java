package org.xiaobao.platform.files.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.xiaobao.platform.files.spool.Spool.Filling;

/**
 * A ZIP whose manifest names every file with its SHA-256. What goes in decides every byte: no time of writing is in it, so the
 * same files give the same pack.
 */
public final class PackWriter {

    /** A file of the pack as the manifest names it: SHA-256 in hex, size in bytes. */
    public record Listed(String path, String sha256, long size) {}

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0); // where ZIP's time begins

    private final ZipOutputStream zip;
    private final ObjectMapper json;
    private final List<Listed> files = new ArrayList<>();

    /** Leaves the stream open, which its owner closes. */
    public PackWriter(OutputStream out, ObjectMapper json) {
        this.zip = new ZipOutputStream(out, UTF_8);
        this.json = json;
    }

    /** @return the file as it stands in the manifest */
    public Listed add(String path, Filling content) throws IOException {
        MessageDigest sha256 = sha256();
        Counting counted = new Counting(zip);
        begin(path);
        content.into(new DigestOutputStream(counted, sha256));
        zip.closeEntry();
        Listed listed = new Listed(path, HexFormat.of().formatHex(sha256.digest()), counted.size);
        files.add(listed);
        return listed;
    }

    public void addText(String path, String text) throws IOException {
        add(path, out -> out.write(text.getBytes(UTF_8)));
    }

    public void addJson(String path, Object value) throws IOException {
        add(path, out -> out.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(value)));
    }

    /**
     * Writes the manifest, once all files are in.
     *
     * @param about what the manifest says of the pack as a whole, before its files
     */
    public void finish(Map<String, Object> about) throws IOException {
        Map<String, Object> manifest = new LinkedHashMap<>(about);
        manifest.put("files", List.copyOf(files));
        StringBuilder lines = new StringBuilder(); // as sha256sum -c reads it
        files.forEach(file ->
                lines.append(file.sha256()).append("  ").append(file.path()).append('\n'));
        addJson("manifest.json", manifest);
        addText("manifest.txt", lines.toString());
        zip.finish();
    }

    private void begin(String path) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Keeps the ZIP open when what fills an entry closes it. */
    private static final class Counting extends OutputStream {

        private final OutputStream out;
        private long size;

        Counting(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            size++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            size += length;
        }
    }
}
