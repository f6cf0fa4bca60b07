package org.xiaobao.platform.files.export;

import java.io.IOException;
import java.io.OutputStream;

/** A way to write a sheet down. */
public enum ExportFormat {
    CSV("text/csv;charset=UTF-8", "csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String mediaType;
    private final String extension;

    ExportFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /**
     * Closing what is written to leaves the stream open.
     *
     * @param name of the sheet, where a format has such
     */
    public SheetWriter open(OutputStream out, String name) throws IOException {
        return switch (this) {
            case CSV -> new CsvWriter(out);
            case XLSX -> new XlsxWriter(out, name);
        };
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of a file name, without the dot. */
    public String extension() {
        return extension;
    }
}
