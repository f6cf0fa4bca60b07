package org.xiaobao.complaints.routing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.xiaobao.complaints.Validity;

/** One rule: complaints about this unit and all below it, of this category and all below it, go to that unit. */
@Entity
@Table(name = "handling_route")
class HandlingRoute {

    @Id
    private UUID id;

    private String institution;
    private String unit;

    /** Null is every category. */
    @Column(name = "business_category")
    private String businessCategory;

    @Column(name = "handling_unit")
    private String handlingUnit;

    private int version;
    private String ground;

    @Embedded
    private Validity validity;

    HandlingRoute() {
        // for Hibernate
    }

    HandlingRoute(UUID id, String institution, int version, RouteViews.NewRoute wanted) {
        this.id = id;
        this.institution = institution;
        this.version = version;
        this.unit = wanted.unit();
        this.businessCategory = wanted.businessCategory();
        this.handlingUnit = wanted.handlingUnit();
        this.ground = wanted.ground();
        this.validity = new Validity(wanted.effectiveFrom(), wanted.effectiveTo());
    }

    /** @param categories the case's category and those above it */
    boolean fits(String complainedOf, Set<String> categories, LocalDate day) {
        boolean below = complainedOf.equals(unit) || complainedOf.startsWith(unit + "/");
        return below && (businessCategory == null || categories.contains(businessCategory)) && validity.covers(day);
    }

    void endBefore(LocalDate day) {
        validity = validity.endedBefore(day);
    }

    UUID id() {
        return id;
    }

    String unit() {
        return unit;
    }

    String businessCategory() {
        return businessCategory;
    }

    String handlingUnit() {
        return handlingUnit;
    }

    int version() {
        return version;
    }

    String ground() {
        return ground;
    }

    Validity validity() {
        return validity;
    }
}
