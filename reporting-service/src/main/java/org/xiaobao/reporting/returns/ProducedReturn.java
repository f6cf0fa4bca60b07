package org.xiaobao.reporting.returns;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.f4b6a3.uuid.UuidCreator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.xiaobao.platform.files.export.ExportFormat;
import org.xiaobao.platform.json.FactJson;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.reporting.returns.sheet.CsvDrawing;
import org.xiaobao.reporting.returns.sheet.Sheet;
import org.xiaobao.reporting.returns.sheet.XlsxDrawing;

/**
 * A return as it was produced. Its files are not kept but drawn again when they are wanted; their digests say that they are
 * the same.
 *
 * @param sheet in a list without its table
 */
record ProducedReturn(UUID id, boolean scheduled, long failedChecks, String xlsxSha256, String csvSha256, Sheet sheet) {

    /** Drawn from what will be read again, not from what is in memory. */
    static ProducedReturn of(Sheet made, boolean scheduled) {
        Sheet kept = FactJson.read(FactJson.write(made).getBytes(UTF_8), Sheet.class);
        return new ProducedReturn(
                UuidCreator.getTimeOrderedEpoch(),
                scheduled,
                kept.failures(),
                digest(drawn(kept, ExportFormat.XLSX)),
                digest(drawn(kept, ExportFormat.CSV)),
                kept);
    }

    /** @throws DomainProblem RETURN_DRAWN_OTHERWISE when the bytes are not those it had when it was produced */
    byte[] file(ExportFormat format) {
        byte[] bytes = drawn(sheet, format);
        DomainProblem.require(digest(bytes).equals(sha256(format)), ReturnProblem.RETURN_DRAWN_OTHERWISE);
        return bytes;
    }

    String sha256(ExportFormat format) {
        return switch (format) {
            case XLSX -> xlsxSha256;
            case CSV -> csvSha256;
        };
    }

    private static byte[] drawn(Sheet sheet, ExportFormat format) {
        return switch (format) {
            case XLSX -> XlsxDrawing.of(sheet);
            case CSV -> CsvDrawing.of(sheet);
        };
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
