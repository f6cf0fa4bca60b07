package org.xiaobao.platform.files.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import org.xiaobao.platform.files.spool.Spool;

/**
 * What a file is by its content alone. Few kinds are known, by the signatures of their formats; whatever is none of them is
 * {@link #UNKNOWN}, so a kind nobody thought of is refused and not guessed.
 */
final class ContentType {

    static final String UNKNOWN = "application/octet-stream";

    private static final int HEAD = 64;

    private ContentType() {}

    static String of(Spool file) {
        String head = head(file);
        if (head.startsWith("%PDF-")) {
            return "application/pdf";
        }
        if (head.startsWith("\u00FF\u00D8\u00FF")) {
            return "image/jpeg";
        }
        if (head.startsWith("\u0089PNG\r\n\u001A\n")) {
            return "image/png";
        }
        if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
            return "image/tiff";
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return OfficeFile.of(file);
        }
        String media = media(head);
        return media != null ? media : isText(file) ? "text/plain" : UNKNOWN;
    }

    private static String media(String head) {
        if (head.startsWith("RIFF") && head.startsWith("WAVE", 8)) {
            return "audio/wav";
        }
        if (head.startsWith("#!AMR")) {
            return "audio/amr";
        }
        if (head.startsWith("ftyp", 4)) {
            return IsoMedia.of(head);
        }
        return head.startsWith("ID3") || isMpegFrame(head) ? "audio/mpeg" : null;
    }

    /** Eleven set bits, a version, layer III, a bit rate and a sampling rate that exist. */
    private static boolean isMpegFrame(String head) {
        return head.length() > 3
                && head.charAt(0) == 0xFF
                && (head.charAt(1) & 0xE6) == 0xE2
                && (head.charAt(1) & 0x18) != 0x08
                && (head.charAt(2) & 0xF0) != 0xF0
                && (head.charAt(2) & 0x0C) != 0x0C;
    }

    private static boolean isText(Spool file) {
        return isText(file, UTF_8) || isText(file, Charset.forName("GB18030"));
    }

    private static boolean isText(Spool file, Charset charset) {
        char[] buffer = new char[8 * 1024];
        try (Reader text = new InputStreamReader(file.open(), charset.newDecoder())) {
            for (int n = text.read(buffer); n >= 0; n = text.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    if (Character.isISOControl(buffer[i]) && "\t\r\n\f".indexOf(buffer[i]) < 0) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String head(Spool file) {
        try (InputStream in = file.open()) {
            return new String(in.readNBytes(HEAD), ISO_8859_1);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
