package org.xiaobao.reporting.basefigures;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.reporting.figure.Limits;

/** How base figures are stated and shown. */
public final class BaseFiguresViews {

    private BaseFiguresViews() {}

    @Schema(name = "BaseFiguresRequest", description = "Signed figures of a year before the suite (基数)")
    record BaseFiguresRequest(
            @Valid MediationBase mediations,
            @Valid ComplaintBase complaints,

            @NotBlank @Size(max = 500) @Schema(description = "Where the figures were signed or published (依据)")
            String ground,

            @Schema(description = "Day of signature (签署日期)") LocalDate signedOn) {

        /** @throws DomainProblem 422 when nothing is stated or a sum does not come out */
        void check() {
            if (mediations == null && complaints == null) {
                throw DomainProblem.invalid("/mediations", "至少填报一类数字", "state at least one kind of figures");
            }
            if (mediations != null) {
                mediations.check();
            }
            if (complaints != null) {
                complaints.check();
            }
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

        /** By the number of its digits first: an exponent must not make anyone compute. */
        private void check() {
            if (!Limits.isShare(contractAmount)
                    || contractAmount.stripTrailingZeros().scale() > 2) {
                throw DomainProblem.invalid(
                        "/mediations/contractAmount",
                        "金额最多两位小数，且不超过一万亿元",
                        "must be at most a million million yuan, with up to two decimals");
            }
        }

        /** Two decimals, once it has been checked. */
        MediationBase inFen() {
            return new MediationBase(count, contractAmount.setScale(2, RoundingMode.UNNECESSARY));
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
            bySource = bySource == null ? List.of() : List.copyOf(bySource);
        }

        private void check() {
            if (gross != repeat + withdrawnInTime + rejected + valid) {
                throw unequal("/complaints/gross");
            }
            for (int row = 0; row < bySource.size(); row++) {
                bySource.get(row).check("/complaints/bySource/" + row);
            }
            if (!bySource.isEmpty()) {
                checkRows();
            }
        }

        private void checkRows() {
            Set<String> seen = new HashSet<>();
            for (SourceBase row : bySource) {
                if (!seen.add(row.source())) {
                    throw DomainProblem.invalid("/complaints/bySource", "来源重复", "names a source twice");
                }
            }
            addUp("gross", gross, SourceBase::gross);
            addUp("repeat", repeat, SourceBase::repeat);
            addUp("withdrawnInTime", withdrawnInTime, SourceBase::withdrawnInTime);
            addUp("rejected", rejected, SourceBase::rejected);
            addUp("valid", valid, SourceBase::valid);
        }

        private void addUp(String column, long total, ToLongFunction<SourceBase> value) {
            if (bySource.stream().mapToLong(value).sum() != total) {
                throw new DomainProblem(CommonProblem.INVALID_DATA)
                        .at("/complaints/" + column, "与按来源合计不符", "is not what its sources add up to");
            }
        }
    }

    @Schema(name = "SourceBase", description = "The funnel of one source (单一来源)")
    public record SourceBase(
            @NotBlank @Size(max = 40) String source,
            @NotNull @PositiveOrZero @Max(Limits.MOST) Long gross,
            @NotNull @PositiveOrZero @Max(Limits.MOST) Long repeat,
            @NotNull @PositiveOrZero @Max(Limits.MOST) Long withdrawnInTime,
            @NotNull @PositiveOrZero @Max(Limits.MOST) Long rejected,
            @NotNull @PositiveOrZero @Max(Limits.MOST) Long valid) {

        private void check(String pointer) {
            if (gross != repeat + withdrawnInTime + rejected + valid) {
                throw unequal(pointer + "/gross");
            }
        }
    }

    @Schema(name = "BaseFigures", description = "Signed figures of a year before the suite (基数)")
    public record BaseFiguresView(
            int year,
            @Schema(nullable = true) MediationBase mediations,
            @Schema(nullable = true) ComplaintBase complaints,
            String ground,
            @Schema(nullable = true) LocalDate signedOn,

            @Schema(description = "Raised by each replacement; the ETag (版本)")
            long version) {}

    private static DomainProblem unequal(String pointer) {
        return DomainProblem.invalid(
                pointer, "须等于重复、时限内撤诉、不予受理与有效之和", "must be the sum of repeat, withdrawnInTime, rejected and valid");
    }
}
