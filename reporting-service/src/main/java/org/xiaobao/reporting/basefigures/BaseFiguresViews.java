package org.xiaobao.reporting.basefigures;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.platform.privacy.NoPersonalNumbers;
import org.xiaobao.platform.text.AsKey;
import org.xiaobao.reporting.basefigures.statement.Place;
import org.xiaobao.reporting.basefigures.statement.Stated;
import org.xiaobao.reporting.basefigures.statement.Sums;
import org.xiaobao.reporting.figure.Dimension;
import org.xiaobao.reporting.figure.Figure;
import org.xiaobao.reporting.figure.Limits;

/** How base figures are stated and shown. */
public final class BaseFiguresViews {

    /** In the order of {@link Sums#FUNNEL}. */
    private static final List<String> FUNNEL_FIELDS =
            List.of("gross", "repeat", "withdrawnInTime", "rejected", "valid");

    private BaseFiguresViews() {}

    @Schema(
            name = "BaseFiguresRequest",
            description = "Figures of a year before the suite, to be signed by another person (基数)")
    record BaseFiguresRequest(
            @Valid MediationBase mediations,
            @Valid ComplaintBase complaints,

            @Valid
            @Size(max = 1000)
            @Schema(
                    description =
                            "Any counted figure of /api/v1/figure-definitions, and rows of its breakdowns; what the blocks above"
                                    + " state may not be stated otherwise here (任意指标)")
            List<@NotNull FigureBase> figures,

            @NotBlank @Size(max = 500) @Schema(description = "Where the figures were signed or published (依据)")
            String ground,

            @NotNull @Valid Document document,

            @Size(max = 500)
            @NoPersonalNumbers
            @Schema(description = "Why signed figures are corrected; required once an edition is signed (更正原因)")
            String reason,

            @Schema(
                    description =
                            "True when it is known and meant that the year has events of its own: the figures are kept beside"
                                    + " them and never mixed (与业务数据并列)")
            Boolean besideEvents) {

        public BaseFiguresRequest {
            figures = figures == null ? List.of() : figures;
            besideEvents = Boolean.TRUE.equals(besideEvents);
        }

        List<Stated> stated() {
            List<Stated> stated = new ArrayList<>();
            if (mediations != null) {
                mediations.stateIn(stated);
            }
            if (complaints != null) {
                complaints.stateIn(stated);
            }
            for (int n = 0; n < figures.size(); n++) {
                stated.add(figures.get(n).stated(Place.entry("/figures/" + n)));
            }
            return stated;
        }
    }

    @Schema(
            name = "SignedPaper",
            description = "The signed paper: named, and known by its hash; the file itself is not kept here (签署文件)")
    public record Document(
            @NotBlank @Size(max = 200) @Schema(description = "Title (文件名称)", examples = "2023年度消费者权益保护工作报告")
            String title,

            @AsKey @Size(max = 100) @Schema(description = "Number of the document (文号)")
            String reference,

            @AsKey
            @Pattern(
                    regexp = "[0-9a-fA-F]{64}",
                    message = "须为 64 位十六进制的 SHA-256 值 | must be a SHA-256 of 64 hexadecimal digits")
            @Schema(description = "SHA-256 of the file, hex (文件哈希)")
            String sha256,

            @Schema(description = "Day it was signed (签署日期)")
            LocalDate date) {

        public Document {
            sha256 = sha256 == null ? null : sha256.toLowerCase(Locale.ROOT);
        }
    }

    @Schema(name = "MediationBase", description = "Mediations of the year (调解)")
    public record MediationBase(
            @NotNull @PositiveOrZero @Max(Limits.MOST) @Schema(description = "Cases (件数)")
            Long count,

            @NotNull
            @PositiveOrZero
            @Schema(
                    description = "Contract amount involved, yuan, up to two decimals (涉及合同金额)",
                    maximum = "1000000000000",
                    multipleOf = 0.01)
            BigDecimal contractAmount) {

        private void stateIn(List<Stated> stated) {
            stated.add(counted("/mediations/count", Figure.MEDIATIONS_COUNT, null, count));
            stated.add(new Stated(
                    Place.field("/mediations/contractAmount"),
                    Figure.MEDIATIONS_CONTRACT_AMOUNT.path(),
                    null,
                    null,
                    contractAmount));
        }
    }

    @Schema(name = "ComplaintBase", description = "The funnel of the year (投诉)")
    public record ComplaintBase(
            @NotNull @PositiveOrZero @Max(Limits.MOST) @Schema(description = "All tickets (受理工单)")
            Long gross,

            @NotNull @PositiveOrZero @Max(Limits.MOST) @Schema(description = "Repeats (重复)")
            Long repeat,

            @NotNull @PositiveOrZero @Max(Limits.MOST) @Schema(description = "Withdrawn in time (时限内撤诉)")
            Long withdrawnInTime,

            @NotNull @PositiveOrZero @Max(Limits.MOST) @Schema(description = "Not accepted (不予受理)")
            Long rejected,

            @NotNull @PositiveOrZero @Max(Limits.MOST) @Schema(description = "Valid (有效)")
            Long valid,

            @Valid @Size(max = 100) @Schema(description = "The same by source, when known (按来源)")
            List<@NotNull SourceBase> bySource) {

        public ComplaintBase {
            bySource = bySource == null ? List.of() : bySource;
        }

        private void stateIn(List<Stated> stated) {
            funnel("/complaints", null, new long[] {gross, repeat, withdrawnInTime, rejected, valid}, stated);
            for (int n = 0; n < bySource.size(); n++) {
                SourceBase row = bySource.get(n);
                funnel(
                        "/complaints/bySource/" + n,
                        row.source(),
                        new long[] {row.gross, row.repeat, row.withdrawnInTime, row.rejected, row.valid},
                        stated);
            }
        }
    }

    @Schema(name = "SourceBase", description = "The funnel of one source (单一来源)")
    public record SourceBase(
            @AsKey @NotBlank @Size(max = 40) String source,
            @NotNull @PositiveOrZero @Max(Limits.MOST) Long gross,
            @NotNull @PositiveOrZero @Max(Limits.MOST) Long repeat,
            @NotNull @PositiveOrZero @Max(Limits.MOST) Long withdrawnInTime,
            @NotNull @PositiveOrZero @Max(Limits.MOST) Long rejected,
            @NotNull @PositiveOrZero @Max(Limits.MOST) Long valid) {}

    @Schema(name = "FigureBase", description = "One figure, or one row of a breakdown of it (单项指标)")
    public record FigureBase(
            @NotBlank @AsKey @Size(max = 100) @Schema(description = "Its key (指标代码)", examples = "training.personTimes")
            String figure,

            @AsKey
            @Size(max = 40)
            @Schema(
                    description =
                            "The breakdown this is a row of; absent for the figure itself. A breakdown is stated whole (分项)",
                    examples = "tier",
                    nullable = true)
            String dimension,

            @AsKey
            @Size(max = 40)
            @Schema(description = "Code of the row (分项代码)", examples = "FRONT_LINE", nullable = true)
            String code,

            @NotNull
            @Schema(
                    description = "Whole, or yuan with up to two decimals, as the figure is measured (数值)",
                    minimum = "0",
                    maximum = "1000000000000")
            BigDecimal value) {

        private Stated stated(Place place) {
            return new Stated(place, figure, dimension, code, value);
        }
    }

    @Schema(name = "BaseFiguresWithdrawal", description = "Taking an unsigned edition back (撤回)")
    record WithdrawalRequest(
            @NotBlank @Size(max = 500) @NoPersonalNumbers @Schema(description = "Why (撤回原因)")
            String reason) {}

    @Schema(name = "BaseFigures", description = "The figures of a year before the suite that are in force (基数)")
    public record BaseFiguresView(
            int year,
            @Schema(nullable = true) MediationBase mediations,
            @Schema(nullable = true) ComplaintBase complaints,
            String ground,
            @Schema(nullable = true) LocalDate signedOn,

            @Schema(description = "Raised by each act on the year; the ETag (版本)")
            long version) {

        static BaseFiguresView of(BaseYear year, BaseEdition inForce) {
            StatedFigures stated = new StatedFigures(inForce.stated());
            return new BaseFiguresView(
                    year.year(),
                    stated.mediations(),
                    stated.complaints(),
                    inForce.ground(),
                    inForce.documentDate(),
                    year.version());
        }
    }

    private static void funnel(String pointer, String source, long[] values, List<Stated> stated) {
        for (int n = 0; n < values.length; n++) {
            stated.add(counted(pointer + '/' + FUNNEL_FIELDS.get(n), Sums.FUNNEL.get(n), source, values[n]));
        }
    }

    private static Stated counted(String pointer, Figure figure, String source, long value) {
        return new Stated(
                Place.field(pointer),
                figure.path(),
                source == null ? null : Dimension.SOURCE.parameter(),
                source,
                BigDecimal.valueOf(value));
    }
}
