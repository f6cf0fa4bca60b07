package org.xiaobao.platform.files.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.xiaobao.platform.files.spool.Spool;
import org.xiaobao.platform.files.spool.ZipLimits;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.text.Text;
import org.xiaobao.platform.text.Texts;

/**
 * The sheet of a workbook that has the headings, streamed. Hidden rows and columns are read as the others: a filter hides what is true
 * all the same. Merged cells are refused, for the rows below the first would lose their value without a word.
 */
public final class XlsxReader<C extends Enum<C> & SheetColumn> implements SheetReader<C> {

    /** The packed file is held in memory, and a sheet of texts packs well: larger ones go as CSV. */
    private static final long LARGEST = 16L * 1024 * 1024;

    private static final ZipLimits LIMITS = new ZipLimits(1_000, 128L * 1024 * 1024, 100);

    /** Each takes some sixty megabytes at most while it is read: no more of them at once than the service has room for. */
    private static final Semaphore ROOM = new Semaphore(2, true);

    private final SheetType<C> type;

    public XlsxReader(SheetType<C> type) {
        this.type = type;
    }

    @Override
    public void read(Spool file, Consumer<RawRow<C>> each) {
        FileKind.of(file).mustBe(FileKind.ZIP, type);
        if (file.size() > LARGEST) {
            throw new DomainProblem(CommonProblem.BODY_TOO_LARGE)
                    .detail("XLSX 至多 " + LARGEST + " 字节，更大的请用 CSV", "XLSX has at most " + LARGEST + " bytes; send CSV");
        }
        ROOM.acquireUninterruptibly();
        try {
            LIMITS.measure(file);
            read(file, WorkbookGuard.check(file, type), each);
        } finally {
            ROOM.release();
        }
    }

    private void read(Spool file, WorkbookOutline outline, Consumer<RawRow<C>> each) {
        try (InputStream in = file.open();
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            Sheet sheet = find(workbook);
            try (Stream<Row> rows = sheet.openStream()) {
                read(rows.iterator(), outline.mergedRows(sheet.getIndex()), each);
            }
        } catch (DomainProblem refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) { // the reader throws whatever it stumbles over
            if (broken instanceof ImportStopped stopped) {
                throw stopped;
            }
            throw type.unreadable(
                    "不是可读的 XLSX 工作簿，请用 Excel 或 WPS 打开后另存为 XLSX",
                    "It is not a readable XLSX workbook; open it and save it as XLSX again");
        }
    }

    /** The one with the headings; without any, the first people see, to say what is wrong with it. */
    private Sheet find(ReadableWorkbook workbook) throws IOException {
        List<Sheet> visible = workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
        List<Sheet> found = new ArrayList<>();
        for (Sheet sheet : visible) {
            try (Stream<Row> rows = sheet.openStream()) {
                if (HeadingSearch.finds(
                        rows.limit(HeadingSearch.ROWS).map(XlsxReader::headings).iterator(), type)) {
                    found.add(sheet);
                }
            }
        }
        if (found.size() > 1) {
            String names = "“" + found.get(0).getName() + "”、“" + found.get(1).getName() + "”";
            throw type.unreadable(
                    "工作表 " + names + " 都是" + type.name().zh() + "，一个文件只放一张，请分开导入",
                    "The sheets " + names + " are " + type.name().en() + "s both; a file has one, import them apart");
        }
        return found.isEmpty() ? visible.get(0) : found.get(0);
    }

    private void read(Iterator<Row> rows, Map<Integer, String> merged, Consumer<RawRow<C>> each) {
        HeadingSearch<C> search = new HeadingSearch<>(type);
        while (rows.hasNext()) {
            Row next = rows.next();
            if (search.found() == null) {
                search.look(headings(next));
                continue;
            }
            RawRow<C> row = row(next, search.found(), merged.get(next.getRowNum()));
            if (!row.cells().isEmpty() || !row.problems().isEmpty()) {
                try {
                    each.accept(row);
                } catch (DomainProblem refused) {
                    throw refused;
                } catch (RuntimeException failed) {
                    throw new ImportStopped(failed); // not the file's fault
                }
            }
        }
        search.end();
    }

    private static List<String> headings(Row row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            texts.add(cell == null || cell.getType() != CellType.STRING ? "" : XlsxCell.decoded(cell.asString()));
        }
        return texts;
    }

    private RawRow<C> row(Row row, Headings<C> headings, String merged) {
        Map<C, String> texts = type.noCells();
        List<RowProblem> problems = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            XlsxCell cell = new XlsxCell(row.getCell(i));
            if (cell.isEmpty()) {
                continue;
            }
            C column = headings.at(i);
            RowProblem wrong = cell.problem(row.getRowNum(), column);
            if (wrong != null) {
                problems.add(wrong);
            } else if (column != null && Texts.visible(cell.text(column))) {
                texts.put(column, cell.text(column).strip());
            }
        }
        if (merged != null && (!texts.isEmpty() || !problems.isEmpty())) {
            Text say = new Text(
                    "单元格 " + merged + " 已合并，请取消合并并逐行填写",
                    "the cells " + merged + " are merged; unmerge them and fill in each row");
            problems.add(new RowProblem(row.getRowNum(), null, "merged-cells", say));
        }
        return new RawRow<>(row.getRowNum(), texts, problems);
    }

    /** Carries a failure of ours past the reader of the file. */
    private static final class ImportStopped extends RuntimeException {

        ImportStopped(RuntimeException cause) {
            super(cause);
        }
    }
}
