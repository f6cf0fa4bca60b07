package org.xiaobao.complaints.notice;

import static org.xiaobao.complaints.classification.CodeLists.BUSINESS_CATEGORIES;
import static org.xiaobao.complaints.notice.NoticeProblem.TEMPLATE_OVERLAPS;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.xiaobao.complaints.Validity;
import org.xiaobao.complaints.classification.CodeLists;
import org.xiaobao.complaints.notice.TemplateViews.NewTemplate;
import org.xiaobao.complaints.notice.TemplateViews.TemplateView;
import org.xiaobao.complaints.source.ComplaintSources;
import org.xiaobao.platform.idempotency.NaturalKey;
import org.xiaobao.platform.journal.Journal;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.time.Zones;

/** Adopts new versions of an institution's templates; those for all are never touched. */
@ApplicationScoped
class TemplateDesk {

    private final NoticeTemplates templates;
    private final CodeLists codes;
    private final ComplaintSources sources;
    private final NaturalKey locks;
    private final Journal journal;
    private final Clock clock;

    TemplateDesk(
            NoticeTemplates templates,
            CodeLists codes,
            ComplaintSources sources,
            NaturalKey locks,
            Journal journal,
            Clock clock) {
        this.templates = templates;
        this.codes = codes;
        this.sources = sources;
        this.locks = locks;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param on the day in force, or null for all rows, past and coming ones too */
    @Transactional
    List<TemplateView> list(LocalDate on, Actor actor) {
        return templates.visibleTo(actor.institution()).stream()
                .filter(template -> on == null || template.validity().covers(on))
                .map(TemplateView::of)
                .toList();
    }

    /** The version before it ends the day before. */
    @Transactional
    TemplateView adopt(NewTemplate wanted, Actor admin) {
        check(wanted);
        locks.lock("notice-template", admin.institution(), wanted.name());
        List<NoticeTemplate> versions = templates.versions(admin.institution(), wanted.name());
        versions.stream()
                .filter(version -> version.validity().reaches(wanted.effectiveFrom()))
                .forEach(version -> makeRoom(version, wanted.effectiveFrom()));
        NoticeTemplate adopted =
                new NoticeTemplate(UuidCreator.getTimeOrderedEpoch(), admin.institution(), versions.size() + 1, wanted);
        templates.persist(adopted);
        TemplateView view = TemplateView.of(adopted);
        journal.note(new TemplateAdopted(adopted.id(), admin.institution(), clock.instant(), view), admin);
        return view;
    }

    private void check(NewTemplate wanted) {
        if (wanted.effectiveFrom().isBefore(Zones.dayOf(clock.instant()))) {
            throw DomainProblem.invalid("/effectiveFrom", "不能早于今日", "must not be before today");
        }
        Validity.requireNear(wanted.effectiveFrom(), Zones.dayOf(clock.instant()), "/effectiveFrom");
        Set<String> unknown = Placeholder.unknownIn(wanted.body());
        if (!unknown.isEmpty()) {
            throw DomainProblem.invalid("/body", "未知的占位符:" + unknown, "has unknown placeholders: " + unknown);
        }
        List<String> missing = Placeholder.missingIn(wanted.body()).stream()
                .map(Placeholder::written)
                .toList();
        if (!missing.isEmpty()) {
            throw DomainProblem.invalid("/body", "缺少应当告知的内容:" + missing, "lacks what a notice must state: " + missing);
        }
        if (wanted.source() != null) {
            sources.requireKnown(wanted.source(), "/source");
        }
        if (wanted.businessCategory() != null) {
            codes.requireValid(
                    BUSINESS_CATEGORIES, wanted.businessCategory(), wanted.effectiveFrom(), "/businessCategory");
        }
    }

    private static void makeRoom(NoticeTemplate version, LocalDate from) {
        if (!version.validity().canEndBefore(from)) {
            throw new DomainProblem(TEMPLATE_OVERLAPS)
                    .detail(
                            "第 " + version.version() + " 版自 "
                                    + version.validity().from() + " 起有效",
                            "Version " + version.version() + " is in force from "
                                    + version.validity().from());
        }
        version.endBefore(from);
    }
}
