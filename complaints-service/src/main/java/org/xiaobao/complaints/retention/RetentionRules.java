package org.xiaobao.complaints.retention;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** All retention rules, those of one institution and those for all. */
@ApplicationScoped
class RetentionRules implements PanacheRepositoryBase<RetentionRule, UUID> {

    List<RetentionRule> visibleTo(String institution) {
        return list(
                "institution is null or institution = ?1 order by businessCategory, institution nulls first, validity.from",
                institution);
    }

    List<RetentionRule> inForce(String institution, LocalDate day) {
        return visibleTo(institution).stream()
                .filter(rule -> rule.validity().covers(day))
                .toList();
    }

    int shortest() {
        return listAll().stream().mapToInt(RetentionRule::years).min().orElseThrow();
    }

    List<RetentionRule> versions(String institution, String category) {
        return list("institution = ?1 and businessCategory = ?2 order by version", institution, category);
    }
}
