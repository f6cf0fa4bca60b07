package org.xiaobao.complaints.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.xiaobao.complaints.ledger.LedgerProblem.ENCODING_UNKNOWN;
import static org.xiaobao.complaints.ledger.LedgerProblem.LEDGER_UNREADABLE;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.xiaobao.complaints.upload.Spool;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.problem.Text;

/** Comma separated, in UTF-8 with or without mark, or in GB18030 (and so GBK), told apart by reading the whole file strictly. */
final class CsvLedger implements LedgerFormat {

    private static final Charset GB18030 = Charset.forName("GB18030");

    /** More than any row of allowed texts has; a file that is one endless cell must not be held in memory. */
    private static final int LONGEST_ROW = 200_000;

    @Override
    public void read(Spool file, Consumer<RawRow> each) {
        try (Bounded text = new Bounded(reader(file, charsetOf(file)));
                CSVParser parser = CSVFormat.RFC4180.parse(text)) {
            Iterator<CSVRecord> records = parser.iterator();
            Headings headings = headings(records, text);
            int number = 1;
            while (next(records, text, number + 1)) {
                number++;
                CSVRecord cells = records.next();
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    each.accept(row(number, cells, headings));
                }
            }
        } catch (IOException | UncheckedIOException broken) {
            throw unreadable("文件读取失败", "It could not be read");
        }
    }

    private static Headings headings(Iterator<CSVRecord> records, Bounded text) {
        if (!next(records, text, 1)) {
            throw unreadable("文件为空", "The file is empty");
        }
        return Headings.of(records.next().toList());
    }

    private static boolean next(Iterator<CSVRecord> records, Bounded text, int number) {
        text.left = LONGEST_ROW;
        try {
            return records.hasNext();
        } catch (UncheckedIOException | IllegalStateException broken) {
            throw unreadable(
                    "第 %d 行不是可读的 CSV,或过长".formatted(number),
                    "Row %d is not readable CSV, or too long".formatted(number));
        }
    }

    private static RawRow row(int number, CSVRecord cells, Headings headings) {
        Map<LedgerColumn, String> texts = new EnumMap<>(LedgerColumn.class);
        List<RowProblem> problems = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (i >= headings.size()) {
                if (!cells.get(i).isBlank()) {
                    problems.add(new RowProblem(
                            number,
                            null,
                            "too-many-cells",
                            new Text("单元格多于列标题", "has more cells than there are headings")));
                    break;
                }
            } else if (!cells.get(i).isBlank()) {
                texts.put(headings.at(i), cells.get(i).strip());
            }
        }
        return new RawRow(number, texts, problems);
    }

    private static Charset charsetOf(Spool file) {
        if (readable(file, UTF_8)) {
            return UTF_8;
        }
        if (readable(file, GB18030)) {
            return GB18030;
        }
        throw new DomainProblem(ENCODING_UNKNOWN);
    }

    private static boolean readable(Spool file, Charset charset) {
        char[] buffer = new char[16 * 1024];
        try (Reader text = reader(file, charset)) {
            for (int n = text.read(buffer); n >= 0; n = text.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    if (buffer[i] == 0) {
                        return false; // UTF-16 of Latin text reads as UTF-8 full of noughts
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

    private static Reader reader(Spool file, Charset charset) {
        return new InputStreamReader(file.open(), charset.newDecoder());
    }

    private static DomainProblem unreadable(String zh, String en) {
        return new DomainProblem(LEDGER_UNREADABLE).detail(zh, en);
    }

    /** Gives no more than it is told to before it is told again. */
    private static final class Bounded extends FilterReader {

        private int left = LONGEST_ROW;

        Bounded(Reader text) {
            super(text);
        }

        @Override
        public int read(char[] buffer, int from, int length) throws IOException {
            int n = super.read(buffer, from, length);
            left -= Math.max(n, 0);
            if (left < 0) {
                throw new IOException("row too long");
            }
            return n;
        }
    }
}
