package org.xiaobao.platform.files.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Rows on their way out; none is kept. Closing ends the sheet, not the stream below it. */
public interface SheetWriter extends Closeable {

    /** Texts and numbers; null is a blank cell. */
    void row(List<?> cells) throws IOException;
}
