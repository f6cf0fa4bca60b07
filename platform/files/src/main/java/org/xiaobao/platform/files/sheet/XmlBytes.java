package org.xiaobao.platform.files.sheet;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.xiaobao.platform.problem.DomainProblem;

/**
 * XML on its way to a parser, which holds a tag whole however long it is: none may be longer than any a spreadsheet writes. Spreadsheets
 * write UTF-8 without comments, declarations or CDATA; so every {@code <} begins a tag, and nothing can hide one.
 */
final class XmlBytes extends FilterInputStream {

    private static final int LONGEST = 512 * 1024; // 32,767 characters, each escaped in the longest way
    private static final int HEAD = 4;

    private final SheetType<?> type;
    private int sinceTag;
    private int last;
    private DomainProblem refused;

    private XmlBytes(InputStream in, SheetType<?> type) {
        super(in);
        this.type = type;
    }

    /** Null when it cannot be XML in any encoding a parser knows. */
    static XmlBytes of(InputStream content, SheetType<?> type) throws IOException {
        BufferedInputStream in = new BufferedInputStream(content);
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        boolean marked = head.length > 1 && ((head[0] ^ head[1]) & 0xFF) == 1 && (head[0] & 0xFE) == 0xFE; // UTF-16
        boolean wide = head.length > 1
                && (head[0] == 0 || head[1] == 0)
                && (head[0] == '<' || head[1] == '<' || last(head) == '<');
        if (marked || wide) {
            throw inAnotherWay(type);
        }
        int first = head.length == 0 ? -1 : head[0] & 0xFF;
        boolean utf8Mark = head.length > 2 && first == 0xEF && (head[1] & 0xFF) == 0xBB && (head[2] & 0xFF) == 0xBF;
        return first == '<' || utf8Mark || first == ' ' || first == '\n' || first == '\r' || first == '\t'
                ? new XmlBytes(in, type)
                : null;
    }

    private static byte last(byte[] head) {
        return head[head.length - 1];
    }

    /** Why it stopped, for a parser tells only that it did. */
    DomainProblem refused() {
        return refused;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int n = super.read(bytes, from, length);
        for (int i = from; i < from + n; i++) {
            byte next = bytes[i];
            if (next == 0 || next == '!' && last == '<') {
                refuse(inAnotherWay(type));
            }
            sinceTag = next == '<' ? 0 : sinceTag + 1;
            if (sinceTag > LONGEST) {
                refuse(type.unreadable("有单元格文字过长，请缩短", "A cell has too long a text; shorten it"));
            }
            last = next;
        }
        return n;
    }

    private void refuse(DomainProblem why) throws IOException {
        refused = why;
        throw new IOException(why);
    }

    private static DomainProblem inAnotherWay(SheetType<?> type) {
        return type.unreadable(
                "文件内部不是电子表格软件的写法，请用 Excel 或 WPS 打开后另存为 XLSX",
                "It is not written as spreadsheets are inside; open it and save it as XLSX again");
    }
}
