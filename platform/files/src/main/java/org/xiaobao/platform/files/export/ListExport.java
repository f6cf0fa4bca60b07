package org.xiaobao.platform.files.export;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.xiaobao.platform.files.spool.RequestFiles;
import org.xiaobao.platform.files.spool.Spool;
import org.xiaobao.platform.web.Page;

/**
 * Writes a whole list down as it is at one moment, page by page. It is put aside before the first byte leaves: so a slow reader
 * holds no transaction, a failure is an error and not half a file, and its length is known. The file ends with the request.
 */
@ApplicationScoped
public class ListExport {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    /**
     * How a list becomes a sheet.
     *
     * @param name of the sheet, where a format has such
     * @param cells of an item, as many as there are headings
     */
    public record Layout<T>(String name, List<String> headings, Function<T, List<?>> cells) {}

    /** @param rows without the headings */
    public record Written(Spool file, int rows) {}

    /** The pages of the list, one after the other. */
    public interface Pages<T> {

        /** @param cursor null for the first */
        Page<T> after(String cursor);
    }

    private final EntityManager database;
    private final RequestFiles files;

    ListExport(EntityManager database, RequestFiles files) {
        this.database = database;
        this.files = files;
    }

    /** In a transaction of its own, for at most ten minutes. */
    public <T> Written write(Pages<T> pages, Layout<T> layout, ExportFormat format) {
        int[] rows = {0};
        Spool file = files.keep(Spool.filled(out -> rows[0] = atOneMoment(pages, layout, format, out)));
        return new Written(file, rows[0]);
    }

    private <T> int atOneMoment(Pages<T> pages, Layout<T> layout, ExportFormat format, OutputStream out) {
        return QuarkusTransaction.requiringNew()
                .timeout((int) LONGEST.toSeconds())
                .call(() -> {
                    database.createNativeQuery("set transaction isolation level repeatable read read only")
                            .executeUpdate();
                    return rows(pages, layout, format, out);
                });
    }

    private static <T> int rows(Pages<T> pages, Layout<T> layout, ExportFormat format, OutputStream out)
            throws IOException {
        int rows = 0;
        try (SheetWriter sheet = format.open(out, layout.name())) {
            sheet.row(layout.headings());
            String cursor = null;
            do {
                Page<T> page = pages.after(cursor);
                for (T item : page.items()) {
                    sheet.row(layout.cells().apply(item));
                }
                rows += page.items().size();
                cursor = page.next();
            } while (cursor != null);
        }
        return rows;
    }
}
