package org.xiaobao.platform.files.sheet;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.xiaobao.platform.files.spool.Spool;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.text.Text;
import org.xiaobao.platform.text.Texts;

/**
 * Separated by commas, semicolons or tabs, in UTF-8 with or without mark, GB18030 (and so GBK), or UTF-16 with its mark, told apart
 * by reading the whole file strictly.
 */
public final class CsvReader<C extends Enum<C> & SheetColumn> implements SheetReader<C> {

    private static final Charset GB18030 = Charset.forName("GB18030");

    /** More than any row of allowed texts has; a file that is one endless cell must not be held in memory. */
    private static final int LONGEST_ROW = 200_000;

    private static final int MARK = 0xFEFF;
    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final int MOST_ROWS = 1_048_576; // as a sheet has; the empty ones cost time too

    private final SheetType<C> type;

    public CsvReader(SheetType<C> type) {
        this.type = type;
    }

    @Override
    public void read(Spool file, Consumer<RawRow<C>> each) {
        FileKind.of(file).mustBe(FileKind.TEXT, type);
        Charset charset = charsetOf(file);
        read(file, charset, separator(file, charset), each);
    }

    private void read(Spool file, Charset charset, char separator, Consumer<RawRow<C>> each) {
        try (Bounded text = new Bounded(reader(file, charset));
                CSVParser parser = format(separator).parse(text)) {
            Iterator<CSVRecord> records = parser.iterator();
            HeadingSearch<C> search = new HeadingSearch<>(type);
            int number = 0;
            while (next(records, text, number + 1)) {
                number = oneMore(number);
                CSVRecord cells = records.next();
                if (search.found() == null) {
                    search.look(cells.toList());
                } else if (cells.stream().anyMatch(Texts::visible)) {
                    each.accept(row(number, cells, search.found()));
                }
            }
            search.end();
        } catch (IOException | UncheckedIOException broken) {
            throw type.unreadable("文件读取失败，请重新提交", "It could not be read; send it again");
        }
    }

    private int oneMore(int rows) {
        if (rows == MOST_ROWS) {
            throw type.tooManyRows(
                    "文件至多 " + MOST_ROWS + " 行，空行也算", "A file has at most " + MOST_ROWS + " rows, empty ones too");
        }
        return rows + 1;
    }

    /** By which the headings are found: Excel writes semicolons or tabs where the computer's region says so. */
    private char separator(Spool file, Charset charset) {
        for (char separator : SEPARATORS) {
            try (Bounded text = new Bounded(reader(file, charset));
                    CSVParser parser = format(separator).parse(text)) {
                Iterator<CSVRecord> records = parser.iterator();
                for (int i = 0; i < HeadingSearch.ROWS && next(records, text, i + 1); i++) {
                    if (Headings.looksLike(records.next().toList(), type)) {
                        return separator;
                    }
                }
            } catch (IOException | DomainProblem notBySuch) {
                continue;
            }
        }
        return ',';
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.RFC4180.builder().setDelimiter(separator).get();
    }

    private boolean next(Iterator<CSVRecord> records, Bounded text, int number) {
        text.left = LONGEST_ROW;
        try {
            return records.hasNext();
        } catch (UncheckedIOException | IllegalStateException broken) {
            throw type.unreadable(
                    "第 %d 行不是可读的 CSV，或过长".formatted(number),
                    "Row %d is not readable CSV, or too long".formatted(number));
        }
    }

    private RawRow<C> row(int number, CSVRecord cells, Headings<C> headings) {
        Map<C, String> texts = type.noCells();
        List<RowProblem> problems = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            C column = headings.at(i);
            if (!Texts.visible(cells.get(i))) {
                continue;
            }
            if (column == null) {
                Text say = new Text(
                        "第 " + (i + 1) + " 列的单元格没有列标题", "has a cell in column " + (i + 1) + " under no heading");
                problems.add(new RowProblem(number, null, "too-many-cells", say));
                break;
            }
            texts.put(column, cells.get(i).replace("\r\n", "\n").strip());
        }
        return new RawRow<>(number, texts, problems);
    }

    /** UTF-16 by its mark, as Excel's "Unicode text" has it; the others by what can be read. */
    private Charset charsetOf(Spool file) {
        try (InputStream in = file.open()) {
            int mark = in.read() << 8 | in.read();
            if (mark == 0xFFFE || mark == 0xFEFF) {
                Charset wide = mark == 0xFFFE ? UTF_16LE : UTF_16BE;
                return require(readable(file, wide), wide);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return readable(file, UTF_8) ? UTF_8 : require(readable(file, GB18030), GB18030);
    }

    private Charset require(boolean readable, Charset charset) {
        if (!readable) {
            throw type.encodingUnknown();
        }
        return charset;
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

    /** Without the mark: before a quote it would make the quote part of the text. */
    private static Reader reader(Spool file, Charset charset) throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(file.open(), charset.newDecoder()));
        text.mark(1);
        if (text.read() != MARK) {
            text.reset();
        }
        return text;
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
