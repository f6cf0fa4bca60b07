package org.xiaobao.complaints.ledger;

import static org.xiaobao.complaints.ledger.LedgerProblem.LEDGER_UNREADABLE;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.xiaobao.complaints.upload.Spool;
import org.xiaobao.complaints.upload.ZipLimits;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.problem.Text;

/** The first sheet of a workbook, streamed. Formulas are not computed: a ledger holds what was, not what comes out. */
final class XlsxLedger implements LedgerFormat {

    /** The packed file is held in memory, and a ledger of texts packs well: larger ones go as CSV. */
    private static final long LARGEST = 32L * 1024 * 1024;

    private static final ZipLimits LIMITS = new ZipLimits(1_000, 128L * 1024 * 1024, 100);
    private static final int EXACT_DIGITS = 15;
    private static final Set<LedgerColumn> TIMES = EnumSet.of(
            LedgerColumn.RECEIVED_AT,
            LedgerColumn.ACCEPTED_AT,
            LedgerColumn.REJECTED_AT,
            LedgerColumn.DECIDED_AT,
            LedgerColumn.NOTICE_AT,
            LedgerColumn.SOURCE_REPLIED_AT,
            LedgerColumn.CLOSED_AT,
            LedgerColumn.WITHDRAWN_AT);

    @Override
    public void read(Spool file, Consumer<RawRow> each) {
        if (file.size() > LARGEST) {
            throw new DomainProblem(CommonProblem.BODY_TOO_LARGE)
                    .detail("XLSX 至多 " + LARGEST + " 字节,更大的请用 CSV", "XLSX has at most " + LARGEST + " bytes; send CSV");
        }
        LIMITS.measure(file);
        try (InputStream in = file.open();
                ReadableWorkbook workbook = new ReadableWorkbook(in);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            read(rows.iterator(), each);
        } catch (DomainProblem refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) { // the reader throws whatever it stumbles over
            if (broken instanceof ImportStopped stopped) {
                throw stopped;
            }
            throw unreadable();
        }
    }

    private static void read(Iterator<Row> rows, Consumer<RawRow> each) {
        if (!rows.hasNext()) {
            throw unreadable();
        }
        Headings headings = headings(rows.next());
        while (rows.hasNext()) {
            RawRow row = row(rows.next(), headings);
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
    }

    private static Headings headings(Row row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            texts.add(cell == null || cell.getType() != CellType.STRING ? "" : cell.asString());
        }
        while (!texts.isEmpty() && texts.get(texts.size() - 1).isBlank()) {
            texts.remove(texts.size() - 1);
        }
        return Headings.of(texts);
    }

    private static RawRow row(Row row, Headings headings) {
        Map<LedgerColumn, String> texts = new EnumMap<>(LedgerColumn.class);
        List<RowProblem> problems = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            if (cell == null || cell.getType() == CellType.EMPTY && cell.getFormula() == null) {
                continue;
            }
            LedgerColumn column = i < headings.size() ? headings.at(i) : null;
            Text wrong = wrong(cell, column);
            if (wrong != null) {
                problems.add(new RowProblem(row.getRowNum(), column, code(cell), wrong));
            } else {
                String text = text(cell, column);
                if (!text.isBlank()) {
                    texts.put(column, text.strip());
                }
            }
        }
        return new RawRow(row.getRowNum(), texts, problems);
    }

    private static Text wrong(Cell cell, LedgerColumn column) {
        String place = cell.getAddress().toString();
        if (cell.getFormula() != null || cell.getType() == CellType.FORMULA) {
            return new Text("单元格 " + place + " 是公式,请粘贴为数值", "cell " + place + " is a formula; paste it as a value");
        }
        if (cell.getType() == CellType.ERROR) {
            return new Text("单元格 " + place + " 为错误值", "cell " + place + " holds an error");
        }
        if (column == null) {
            return new Text("单元格 " + place + " 没有列标题", "cell " + place + " stands under no heading");
        }
        boolean lossy = cell.getType() == CellType.NUMBER && cell.asNumber().precision() >= EXACT_DIGITS;
        return lossy && !TIMES.contains(column)
                ? new Text(
                        "单元格 " + place + " 为数值格式,末位已丢失,请用文本格式",
                        "cell " + place + " is a number and lost digits; make it text")
                : null;
    }

    private static String code(Cell cell) {
        if (cell.getFormula() != null || cell.getType() == CellType.FORMULA) {
            return "formula-cell";
        }
        return switch (cell.getType()) {
            case ERROR -> "error-cell";
            case NUMBER -> "digits-lost";
            default -> "too-many-cells";
        };
    }

    private static String text(Cell cell, LedgerColumn column) {
        return switch (cell.getType()) {
            case NUMBER -> TIMES.contains(column) ? time(cell) : cell.asNumber().toPlainString();
            case BOOLEAN -> cell.asBoolean().toString();
            default -> cell.asString();
        };
    }

    private static String time(Cell cell) {
        LocalDateTime time = cell.asDate();
        return time.toLocalTime().toSecondOfDay() == 0 ? time.toLocalDate().toString() : time.toString();
    }

    private static DomainProblem unreadable() {
        return new DomainProblem(LEDGER_UNREADABLE).detail("不是可读的 XLSX 工作簿", "It is not a readable XLSX workbook");
    }

    /** Carries a failure of ours past the reader of the file. */
    private static final class ImportStopped extends RuntimeException {

        ImportStopped(RuntimeException cause) {
            super(cause);
        }
    }
}
