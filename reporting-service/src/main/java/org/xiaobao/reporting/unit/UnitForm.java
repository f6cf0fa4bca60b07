package org.xiaobao.reporting.unit;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a unit is called, and is, from a day on. One record for column, answer and event, because they are one thing. */
@Embeddable
@Schema(description = "Name, region and kind from a day on (名称沿革)")
public record UnitForm(
        @Schema(description = "The first day on which it is called so (起用日)")
        LocalDate since,

        @Schema(description = "Name (名称)") String name,

        @Enumerated(EnumType.STRING) @Schema(description = "TOWNSHIP or URBAN (乡镇、城区)")
        UnitRegion region,

        @Enumerated(EnumType.STRING)
        @Schema(
                description =
                        "HEAD_OFFICE, BRANCH, OUTLET or DEPARTMENT; branches and outlets serve customers (本部、支行、网点、部门)")
        UnitKind kind) {

    UnitForm from(LocalDate day) {
        return new UnitForm(day, name, region, kind);
    }
}
