package org.xiaobao.complaints.caseload;

import java.io.IOException;
import java.io.OutputStream;

/** A way to write the list down. */
enum ExportFormat {
    CSV("text/csv;charset=UTF-8", "csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String mediaType;
    private final String extension;

    ExportFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    ExportSheet open(OutputStream out) throws IOException {
        return switch (this) {
            case CSV -> new CsvSheet(out);
            case XLSX -> new XlsxSheet(out);
        };
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }
}
