package org.xiaobao.complaints.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** All templates, those of one institution and those for all. */
@ApplicationScoped
class NoticeTemplates implements PanacheRepositoryBase<NoticeTemplate, UUID> {

    List<NoticeTemplate> visibleTo(String institution) {
        return list(
                "institution is null or institution = ?1 order by name, institution nulls first, validity.from",
                institution);
    }

    List<NoticeTemplate> inForce(String institution, LocalDate day) {
        return visibleTo(institution).stream()
                .filter(template -> template.validity().covers(day))
                .toList();
    }

    List<NoticeTemplate> versions(String institution, String name) {
        return list("institution = ?1 and name = ?2 order by version", institution, name);
    }
}
