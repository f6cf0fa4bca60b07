package org.xiaobao.reporting.returns.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.platform.text.AsKey;
import org.xiaobao.reporting.figure.Dimension;
import org.xiaobao.reporting.figure.Words;

/** What stands in which cell of a return, and what must hold between cells. */
@Schema(name = "ReturnTable", description = "Columns, rows of cells, checks between cells (表样)")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Table(
        @Schema(description = "1 to 26, called A to Z in addresses (列)")
        List<Column> columns,

        @Schema(description = "1 to 200, called 1 to 200 in addresses; a repeated row counts once (行)")
        List<Row> rows,

        @Schema(description = "At most 50 (校验)", nullable = true)
        List<Check> checks) {

    @Schema(name = "ReturnColumn", description = "A column of a return (报表列)")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Column(
            @Schema(description = "What is printed above it (列名)")
            Words heading,

            @Schema(description = "Width in characters, 4 to 100; default 14 (列宽)", nullable = true)
            Integer width) {}

    @Schema(name = "ReturnRow", description = "A row of a return (报表行)")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Row(
            @Schema(description = "How it is printed; default PLAIN (样式)", nullable = true)
            Style style,

            @Schema(
                    description =
                            "unit: once for each unit; a dimension such as source: once for each of its codes, those "
                                    + "that are always printed included; absent: once (逐项展开)",
                    nullable = true)
            @AsKey
            String each,

            @Schema(description = "From the first column on; what is left out is blank (单元格)")
            List<Cell> cells) {

        public boolean repeated() {
            return each != null;
        }

        public boolean ofUnits() {
            return UNIT.equals(each);
        }

        /** Empty for one that is not repeated by a dimension. */
        public Optional<Dimension> dimension() {
            return each == null ? Optional.empty() : Dimension.of(each);
        }
    }

    /** How a row is printed. */
    @Schema(name = "ReturnStyle", description = "How a row is printed (行样式)")
    public enum Style {
        HEADING,
        PLAIN,
        TOTAL
    }

    @Schema(name = "ReturnCell", description = "One of text, label, figure, size, formula; none is a blank cell (单元格)")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Cell(
            @Schema(description = "As it is printed (文字)", nullable = true)
            Words text,

            @Schema(description = "True: what the repeated row is of, such as a source's name (展开项名称)", nullable = true)
            Boolean label,

            @Schema(nullable = true) Asked figure,

            @Schema(
                    description =
                            "Of the repeated row's unit itself, elsewhere of the return's unit with all below it (单位规模)",
                    nullable = true)
            Size size,

            @Schema(nullable = true) Formula formula) {

        public boolean number() {
            return figure != null || size != null || formula != null;
        }

        boolean blank() {
            return kinds() == 0;
        }

        int kinds() {
            int kinds = 0;
            for (Object kind : new Object[] {text, label, figure, size, formula}) {
                kinds += kind == null ? 0 : 1;
            }
            return kinds;
        }
    }

    @Schema(name = "ReturnFigure", description = "A figure in a cell (指标取数)")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Asked(
            @Schema(description = "See /api/v1/figure-definitions (指标代码)", examples = "complaints.valid") @AsKey
            String definition,

            @Schema(description = "One of the definition's dimensions (分项)", examples = "source", nullable = true)
            @AsKey
            String dimension,

            @Schema(
                    description = "One code of it; absent in a row repeated by it: the row's own (分项代码)",
                    nullable = true)
            @AsKey
            String code,

            @Schema(description = "Default THIS (取数期间)", nullable = true)
            Time period) {

        public Time time() {
            return period == null ? Time.THIS : period;
        }
    }

    /** Which days a figure is of: the return's own, those just before (上期), the same a year earlier (上年同期). */
    @Schema(name = "ReturnTime", description = "THIS period, the one BEFORE, the same days a YEAR_BEFORE (取数期间)")
    public enum Time {
        THIS,
        BEFORE,
        YEAR_BEFORE
    }

    /** How large a unit is: its outlets (网点), its personal customers (个人客户). */
    @Schema(name = "ReturnUnitSize", description = "OUTLETS or personal CUSTOMERS (单位规模)")
    public enum Size {
        OUTLETS,
        CUSTOMERS
    }

    @Schema(name = "ReturnFormula", description = "A number reckoned from other cells (计算)")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Formula(
            @Schema(
                    description =
                            "SUM of all; DIFFERENCE first less second; RATIO first by second; CHANGE from second to first in "
                                    + "percent; RANK from the highest among the rows of the repeated row; MEDIAN of a repeated row (算法)")
            Operation operation,

            @Schema(
                    description =
                            "Addresses such as B3; of a repeated row all its rows, within it the row's own (取数单元格)")
            List<String> of,

            @Schema(description = "By what a RATIO is multiplied; default 1 (倍数)", examples = "10000", nullable = true)
            BigDecimal times) {}

    @Schema(name = "ReturnOperation", description = "How a cell is reckoned (算法)")
    public enum Operation {
        SUM,
        DIFFERENCE,
        RATIO,
        CHANGE,
        RANK,
        MEDIAN;

        boolean takesRepeated() {
            return this == SUM || this == MEDIAN;
        }

        boolean takes(int operands) {
            return switch (this) {
                case SUM -> operands >= 1 && operands <= MOST_OPERANDS;
                case DIFFERENCE, RATIO, CHANGE -> operands == 2;
                case RANK, MEDIAN -> operands == 1;
            };
        }
    }

    @Schema(
            name = "ReturnCheck",
            description =
                    "What must hold between cells, as printed. Both sides are sums; when all cells stand in one repeated row, it "
                            + "must hold in each of its rows (校验关系)")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Check(List<String> left, Relation relation, List<String> right, Words message) {}

    @Schema(name = "ReturnRelation", description = "How two sides of a check stand (校验关系)")
    public enum Relation {
        EQUAL("="),
        AT_MOST("≤"),
        AT_LEAST("≥");

        private final String sign;

        Relation(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        public boolean holds(BigDecimal left, BigDecimal right) {
            int compared = left.compareTo(right);
            return switch (this) {
                case EQUAL -> compared == 0;
                case AT_MOST -> compared <= 0;
                case AT_LEAST -> compared >= 0;
            };
        }
    }

    /** What a row that is repeated for each unit says. */
    public static final String UNIT = "unit";

    static final int MOST_OPERANDS = 50;

    /** Null for a blank cell behind the last one that is written. */
    public Cell cell(Address address) {
        List<Cell> cells = rows.get(address.row()).cells();
        return address.column() < cells.size() ? cells.get(address.column()) : null;
    }

    public List<Check> checked() {
        return checks == null ? List.of() : checks;
    }
}
