package org.xiaobao.reporting.unit;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.xiaobao.platform.privacy.NoPersonalNumbers;
import org.xiaobao.platform.text.AsUnit;
import org.xiaobao.platform.text.Texts;
import org.xiaobao.platform.text.UnitPath;
import org.xiaobao.platform.web.Versioned;
import org.xiaobao.reporting.figure.Limits;

/** What goes in and out of the endpoints of the register. */
final class UnitViews {

    private UnitViews() {}

    /** Which units are listed. */
    record UnitFilter(
            @RestQuery @Parameter(description = "Those open on this day; default today (日期)")
            LocalDate on,

            @RestQuery @AsUnit @Parameter(description = "This unit with all below it; default your own (单位)")
            String below) {}

    @Schema(name = "UnitRequest", description = "A unit to be registered (登记单位)")
    record UnitRequest(
            @NotNull
            @AsUnit
            @Pattern(regexp = UnitPath.SHAPE, message = UnitPath.SAY)
            @Size(max = 200)
            @Schema(
                    description =
                            "Its path, below that of the unit above it; it never has another, a move opens a new one (路径)",
                    examples = "/HQ/OUTLET-01")
            String path,

            @NotBlank
            @NoPersonalNumbers
            @Pattern(regexp = Texts.NAME_OF_THING, message = Texts.NAME_OF_THING_SAY)
            @Schema(description = "Name, as reports print it (名称)", examples = "城关信用社")
            String name,

            @NotNull @Schema(description = "TOWNSHIP or URBAN (乡镇、城区)")
            UnitRegion region,

            @NotNull
            @Schema(description = "HEAD_OFFICE for the top unit and no other; BRANCH, OUTLET, DEPARTMENT (本部、支行、网点、部门)")
            UnitKind kind,

            @NotNull @Schema(description = "First day it is open; where it lies before 2000-01-01, that day (设立日)")
            LocalDate openedOn,

            @Schema(description = "Last day it is open, when that is known (最后营业日)")
            LocalDate closedOn,

            @NotBlank
            @Size(max = 500)
            @Schema(description = "Approval, licence or resolution; kept in the journal (依据)")
            String ground) {

        Unit toUnit(UUID id, String institution) {
            UnitForm form = new UnitForm(openedOn, name.strip(), region, kind);
            return new Unit(id, institution, path, openedOn, closedOn, List.of(form));
        }
    }

    @Schema(name = "UnitImportRequest", description = "Many units at once, all or none (批量登记)")
    record ImportRequest(
            @NotEmpty
            @Size(max = 1000)
            @Schema(description = "In any order; those that are registered just so already are passed over (单位)")
            List<@NotNull @Valid UnitRequest> units,

            @Schema(description = "Only checked, nothing registered; absent is false (试运行)")
            Boolean dryRun) {

        boolean isDry() {
            return Boolean.TRUE.equals(dryRun);
        }
    }

    @Schema(name = "UnitImport", description = "What was registered, or would be (批量登记结果)")
    record ImportView(
            @Schema(description = "Only checked (试运行)") boolean dryRun,
            @Schema(description = "New units (新登记)") int registered,

            @Schema(description = "Registered just so before (此前已登记)")
            int known) {}

    @Schema(name = "UnitChange", description = "Name, region and kind from a day on (变更名称等)")
    record ChangeRequest(
            @NotNull @Schema(description = "From this day on; what was said of this very day is replaced (起用日)")
            LocalDate since,

            @NotBlank
            @NoPersonalNumbers
            @Pattern(regexp = Texts.NAME_OF_THING, message = Texts.NAME_OF_THING_SAY)
            @Schema(description = "Name (名称)")
            String name,

            @NotNull @Schema(description = "TOWNSHIP or URBAN (乡镇、城区)")
            UnitRegion region,

            @NotNull @Schema(description = "HEAD_OFFICE, BRANCH, OUTLET, DEPARTMENT (本部、支行、网点、部门)")
            UnitKind kind,

            @NotBlank
            @Size(max = 500)
            @Schema(description = "Approval, licence or resolution; kept in the journal (依据)")
            String ground) {

        UnitForm toForm() {
            return new UnitForm(since, name.strip(), region, kind);
        }
    }

    @Schema(name = "UnitClosure", description = "A unit that ends (撤销)")
    record ClosureRequest(
            @NotNull @Schema(description = "Its last day (最后营业日)")
            LocalDate on,

            @AsUnit
            @Pattern(regexp = UnitPath.SHAPE, message = UnitPath.SAY)
            @Schema(description = "The unit that takes over what it did, open on the day after (承接单位)")
            String successor,

            @NotBlank
            @Size(max = 500)
            @Schema(description = "Approval, licence or resolution; kept in the journal (依据)")
            String ground) {}

    @Schema(name = "UnitReopening", description = "A last day to come that is taken back (取消撤销)")
    record ReopeningRequest(
            @NotBlank
            @Size(max = 500)
            @Schema(description = "Approval, licence or resolution; kept in the journal (依据)")
            String ground) {}

    @Schema(name = "UnitMove", description = "A unit that comes under another path, with all below it (移动)")
    record MoveRequest(
            @NotNull
            @AsUnit
            @Pattern(regexp = UnitPath.SHAPE, message = UnitPath.SAY)
            @Size(max = 200)
            @Schema(description = "Its path from then on; the unit above it is open (新路径)")
            String to,

            @NotNull
            @Schema(description = "First day under the new path; the day before is the last under the old (生效日)")
            LocalDate on,

            @NotBlank
            @Size(max = 500)
            @Schema(description = "Approval, licence or resolution; kept in the journal (依据)")
            String ground) {}

    @Schema(name = "UnitMerger", description = "A unit that goes into another (合并)")
    record MergerRequest(
            @NotNull
            @AsUnit
            @Pattern(regexp = UnitPath.SHAPE, message = UnitPath.SAY)
            @Schema(description = "The unit it goes into, open on that day (并入单位)")
            String into,

            @NotNull @Schema(description = "First day of the merged unit; the day before is its own last (生效日)")
            LocalDate on,

            @NotBlank
            @Size(max = 500)
            @Schema(description = "Approval, licence or resolution; kept in the journal (依据)")
            String ground) {}

    @Schema(
            name = "UnitYearRequest",
            description = "Numbers of a year's end, of the unit with all below it; what is absent is not stated (年末数)")
    record YearRequest(
            @PositiveOrZero @Max(Limits.MOST) @Schema(description = "Customers (客户数)")
            Long customers,

            @PositiveOrZero
            @Max(Limits.MOST)
            @Schema(
                    description =
                            "Places where customers are served; absent, those in the register are counted (营业网点数)")
            Long outlets,

            @PositiveOrZero @Max(Limits.MOST) @Schema(description = "Staff (员工数)")
            Long staff,

            @NotBlank @Size(max = 500) @Schema(description = "Where the numbers are from; kept in the journal (依据)")
            String ground) {

        boolean saysNothing() {
            return customers == null && outlets == null && staff == null;
        }

        UnitYear toYear(int year) {
            return new UnitYear(year, customers, outlets, staff);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Unit", description = "A unit under one path, for as long as it had it (单位)")
    record UnitView(
            UUID id,
            @Schema(description = "Path (路径)") String path,

            @Schema(description = "The path of the unit above it; absent for the top unit (上级单位)")
            String parent,

            @Schema(description = "Name on the day asked for, or on the nearest of its days (名称)")
            String name,

            UnitRegion region,
            UnitKind kind,
            @Schema(description = "First day (设立日)") LocalDate openedOn,

            @Schema(description = "Last day, absent while it is open (最后营业日)")
            LocalDate closedOn,

            @Schema(description = "The path it had before a move (原路径)")
            String predecessor,

            @Schema(description = "The path that follows it after a move, a merger or a closure (承接路径)")
            String successor,

            @Schema(description = "What it was called, from which day on (名称沿革)")
            List<UnitForm> names,

            @Schema(description = "What was stated for it, with all below it, at the end of each year (年末数)")
            List<UnitYear> years,

            @Schema(description = "Raised by each act; the ETag (版本)")
            long version)
            implements Versioned {

        static UnitView on(Unit unit, LocalDate day) {
            UnitState state = unit.state();
            UnitForm form = unit.formOn(day);
            return new UnitView(
                    unit.id(),
                    unit.path(),
                    Paths.isTop(unit.path()) ? null : Paths.parent(unit.path()),
                    form.name(),
                    form.region(),
                    form.kind(),
                    unit.openedOn(),
                    unit.closedOn(),
                    state.predecessor(),
                    state.successor(),
                    state.names(),
                    state.years(),
                    unit.version());
        }
    }

    @Schema(name = "Units", description = "The units open on a day, those above before those below (单位树)")
    record UnitsView(
            @Schema(description = "The day (日期)") LocalDate on,
            @Schema(description = "The units (单位)") List<UnitView> items) {}
}
