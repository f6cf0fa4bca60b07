package org.xiaobao.reporting.unit;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was stated for a unit, with all below it, at the end of a year; null is not stated. */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Numbers of a year's end, of the unit with all below it (年末数)")
public record UnitYear(
        @Schema(description = "Year (年度)") int year,
        @Schema(description = "Customers (客户数)") Long customers,

        @Schema(description = "Places where customers are served (营业网点数)")
        Long outlets,

        @Schema(description = "Staff (员工数)") Long staff) {}
