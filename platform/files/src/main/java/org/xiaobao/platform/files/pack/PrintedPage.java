package org.xiaobao.platform.files.pack;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.xiaobao.platform.time.Zones;

/** One page as a browser shows and prints it, with nothing in it that is loaded or run. */
public final class PrintedPage {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(Zones.INSTITUTION);

    private final StringBuilder html = new StringBuilder();

    /**
     * @param label what the number is of
     * @param number by which the page is known
     */
    public PrintedPage(String title, String label, String number) {
        html.append("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"UTF-8\"><title>")
                .append(escaped(title + " " + number))
                .append(
                        "</title><style>body{font-family:sans-serif;margin:2cm}table{border-collapse:collapse;width:100%}")
                .append("th,td{border:1px solid #444;padding:4px 8px;text-align:left;vertical-align:top}")
                .append(
                        "th{white-space:nowrap}td{white-space:pre-wrap;overflow-wrap:anywhere}</style></head><body>\n<h1>")
                .append(escaped(title))
                .append("</h1>\n<p>")
                .append(escaped(label + " " + number))
                .append("</p>\n<table>\n");
    }

    /** A labelled value; what is not there is not printed. */
    public PrintedPage line(String label, Object value) {
        if (value != null) {
            html.append("<tr><th>").append(escaped(label)).append("</th><td>");
            html.append(escaped(value instanceof Instant at ? TIME.format(at) : value.toString()));
            html.append("</td></tr>\n");
        }
        return this;
    }

    /** Of the rows that follow. */
    public PrintedPage headings(String... headings) {
        return cells("th", (Object[]) headings);
    }

    /** Cells under the headings; what is not there is blank. */
    public PrintedPage row(Object... values) {
        return cells("td", values);
    }

    private PrintedPage cells(String tag, Object... values) {
        html.append("<tr>");
        for (Object value : values) {
            String text = value == null ? "" : value instanceof Instant at ? TIME.format(at) : value.toString();
            html.append('<').append(tag).append('>').append(escaped(text));
            html.append("</").append(tag).append('>');
        }
        html.append("</tr>\n");
        return this;
    }

    /** The page as HTML, with a note below its table. */
    public String end(String note) {
        return html + "</table>\n<p>" + escaped(note) + "</p>\n</body></html>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
