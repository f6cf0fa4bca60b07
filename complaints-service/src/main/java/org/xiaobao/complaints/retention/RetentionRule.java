package org.xiaobao.complaints.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.xiaobao.complaints.Validity;

/** For how many years after its end the personal data of a case are kept; only a rule's last day is ever changed. */
@Entity
@Table(name = "retention_rule")
class RetentionRule {

    static final String EVERY_CATEGORY = "*";

    @Id
    private UUID id;

    /** Null is every institution. */
    private String institution;

    @Column(name = "business_category")
    private String businessCategory;

    private int years;
    private int version;
    private String ground;

    @Embedded
    private Validity validity;

    RetentionRule() {
        // for Hibernate
    }

    RetentionRule(UUID id, String institution, int version, RetentionViews.NewRule wanted) {
        this.id = id;
        this.institution = institution;
        this.version = version;
        this.businessCategory = wanted.category();
        this.years = wanted.years();
        this.ground = wanted.ground();
        this.validity = Validity.openFrom(wanted.effectiveFrom());
    }

    void endBefore(LocalDate day) {
        validity = validity.endedBefore(day);
    }

    UUID id() {
        return id;
    }

    String institution() {
        return institution;
    }

    String businessCategory() {
        return businessCategory;
    }

    int years() {
        return years;
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
