package org.xiaobao.complaints.notice;

import static org.xiaobao.complaints.classification.CodeLists.BUSINESS_CATEGORIES;
import static org.xiaobao.complaints.notice.NoticeProblem.NOTHING_TO_TELL;
import static org.xiaobao.platform.problem.DomainProblem.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xiaobao.complaints.classification.CodeLists;
import org.xiaobao.complaints.complaint.ComplaintView;
import org.xiaobao.complaints.dossier.ComplaintInClear;
import org.xiaobao.complaints.dossier.Dossier;
import org.xiaobao.complaints.notice.TemplateViews.PreviewRequest;
import org.xiaobao.complaints.notice.TemplateViews.PreviewView;
import org.xiaobao.complaints.remedy.Remedies;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.time.Zones;

/** Fills the template that fits a decided complaint. Nothing is stored; in clear only for a reason, which is journalled. */
@ApplicationScoped
class NoticePreview {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final NoticeTemplates templates;
    private final Remedies remedies;
    private final Dossier complaints;
    private final CodeLists codes;
    private final Clock clock;

    NoticePreview(NoticeTemplates templates, Remedies remedies, Dossier complaints, CodeLists codes, Clock clock) {
        this.templates = templates;
        this.remedies = remedies;
        this.complaints = complaints;
        this.codes = codes;
        this.clock = clock;
    }

    @Transactional
    PreviewView of(UUID id, PreviewRequest request, Actor actor) {
        ComplaintView complaint = complaints.view(id, actor);
        require(complaint.decision() != null, NOTHING_TO_TELL);
        LocalDate today = Zones.dayOf(clock.instant());
        NoticeTemplate template = choose(complaint, request.template(), today);
        Map<Placeholder, String> values = values(complaint, today);
        if (request.reason() != null) {
            inClear(values, complaints.openInClear(id, request.reason(), actor));
        }
        return new PreviewView(
                template.name(),
                template.version(),
                remedies.open(
                        complaint.institution(), today, complaint.decision().ofHeadOffice()),
                request.reason() != null,
                Placeholder.fill(template.body(), values));
    }

    private NoticeTemplate choose(ComplaintView complaint, String wanted, LocalDate today) {
        List<String> categories = codes.withAncestors(
                BUSINESS_CATEGORIES, complaint.classification().businessCategory(), complaint.institution());
        return templates.inForce(complaint.institution(), today).stream()
                .filter(template -> wanted == null
                        ? template.fits(complaint.decision().outcome(), complaint.source(), categories)
                        : template.name().equals(wanted))
                .max(Comparator.comparingInt(template -> template.rank(categories)))
                .orElseThrow(() -> DomainProblem.invalid("/template", "没有此有效模板", "is no template in force"));
    }

    private Map<Placeholder, String> values(ComplaintView complaint, LocalDate today) {
        ComplaintView.DecisionView decision = complaint.decision();
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        values.put(Placeholder.NUMBER, complaint.number());
        values.put(Placeholder.SOURCE_REFERENCE, orNothing(complaint.sourceReference()));
        values.put(Placeholder.COMPLAINANT, complaint.complainant().name());
        values.put(Placeholder.RECEIVED_ON, DAY.format(Zones.dayOf(complaint.receivedAt())));
        values.put(Placeholder.DEMAND, complaint.demand());
        values.put(Placeholder.FINDINGS, decision.findings());
        values.put(
                Placeholder.OUTCOME,
                switch (decision.outcome()) {
                    case UPHELD -> "投诉事项成立";
                    case PARTLY_UPHELD -> "投诉事项部分成立";
                    case NOT_UPHELD -> "投诉事项不成立";
                });
        values.put(Placeholder.REMEDY, decision.remedy());
        values.put(
                Placeholder.REDRESS,
                decision.redressAmount() == null ? "" : decision.redressAmount().toPlainString() + "元");
        values.put(Placeholder.BASIS, decision.basis());
        values.put(Placeholder.DECIDED_ON, DAY.format(Zones.dayOf(decision.at())));
        values.put(Placeholder.REMEDIES, remedies.text(complaint.institution(), today, decision.ofHeadOffice()));
        values.put(Placeholder.TODAY, DAY.format(today));
        return values;
    }

    private static void inClear(Map<Placeholder, String> values, ComplaintInClear clear) {
        values.put(Placeholder.COMPLAINANT, clear.complainant().name());
        values.put(Placeholder.DEMAND, clear.demand());
        values.put(Placeholder.FINDINGS, clear.findings());
        values.put(Placeholder.BASIS, clear.basis());
        values.put(Placeholder.REMEDY, clear.remedy());
    }

    private static String orNothing(String text) {
        return text == null ? "" : text;
    }
}
