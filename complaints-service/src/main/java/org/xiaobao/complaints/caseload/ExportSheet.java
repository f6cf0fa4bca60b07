package org.xiaobao.complaints.caseload;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Rows on their way out; none is kept. Closing ends the sheet, not the stream below it. */
interface ExportSheet extends Closeable {

    /** Texts and numbers; null is a blank cell. */
    void row(List<?> cells) throws IOException;
}
