package org.xiaobao.complaints.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xiaobao.complaints.Validity;
import org.xiaobao.complaints.complaint.progress.Outcome;

/** The text of a notice for one type of complaint, in one version; only its last day is ever changed. */
@Entity
@Table(name = "notice_template")
class NoticeTemplate {

    @Id
    private UUID id;

    /** Null is every institution. */
    private String institution;

    private String name;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String source;

    @Column(name = "business_category")
    private String businessCategory;

    private String body;
    private int version;
    private String ground;

    @Embedded
    private Validity validity;

    NoticeTemplate() {
        // for Hibernate
    }

    NoticeTemplate(UUID id, String institution, int version, TemplateViews.NewTemplate wanted) {
        this.id = id;
        this.institution = institution;
        this.version = version;
        this.name = wanted.name();
        this.outcome = wanted.outcome();
        this.source = wanted.source();
        this.businessCategory = wanted.businessCategory();
        this.body = wanted.body();
        this.ground = wanted.ground();
        this.validity = Validity.openFrom(wanted.effectiveFrom());
    }

    /** @param categories the case's category first, then those above it */
    boolean fits(Outcome decided, String from, List<String> categories) {
        return (outcome == null || outcome == decided)
                && (source == null || source.equals(from))
                && (businessCategory == null || categories.contains(businessCategory));
    }

    /** The institution's own before everybody's, then the narrower one: category before source before outcome. */
    int rank(List<String> categories) {
        int depth = businessCategory == null ? 0 : categories.size() - categories.indexOf(businessCategory);
        return (institution == null ? 0 : 1000) + depth * 4 + (source == null ? 0 : 2) + (outcome == null ? 0 : 1);
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

    String name() {
        return name;
    }

    Outcome outcome() {
        return outcome;
    }

    String source() {
        return source;
    }

    String businessCategory() {
        return businessCategory;
    }

    String body() {
        return body;
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
