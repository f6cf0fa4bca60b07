package org.xiaobao.complaints.notice;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.xiaobao.complaints.classification.CodeLists;
import org.xiaobao.complaints.source.ComplaintSources;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.rules.RuleBook;
import org.xiaobao.platform.rules.Rules;
import org.xiaobao.platform.security.Actor;

/** What notices say: an institution's own templates beside those for all; one of the same name stands before that for all. */
@Singleton
class NoticeTemplates extends RuleBook<NoticeTemplate> {

    private final CodeLists codes;
    private final ComplaintSources sources;

    NoticeTemplates(Rules rules, CodeLists codes, ComplaintSources sources) {
        super(rules, "notice-template", NoticeTemplate.class);
        this.codes = codes;
        this.sources = sources;
    }

    @Override
    protected String key(NoticeTemplate template) {
        return template.name();
    }

    /** A text is chosen when the notice is written, so it may change today. */
    @Override
    protected LocalDate earliest(LocalDate today) {
        return today;
    }

    @Override
    protected void check(NoticeTemplate wanted, Actor admin) {
        Set<String> unknown = Placeholder.unknownIn(wanted.body());
        if (!unknown.isEmpty()) {
            throw DomainProblem.invalid("/body", "未知的占位符：" + unknown, "has unknown placeholders: " + unknown);
        }
        List<String> missing = Placeholder.missingIn(wanted.body()).stream()
                .map(Placeholder::written)
                .toList();
        if (!missing.isEmpty()) {
            throw DomainProblem.invalid("/body", "缺少应当告知的内容：" + missing, "lacks what a notice must state: " + missing);
        }
        if (wanted.source() != null) {
            sources.requireKnown(wanted.source(), admin.institution(), "/source");
        }
        if (wanted.businessCategory() != null) {
            codes.requireBusinessCategory(wanted.businessCategory(), admin.institution(), wanted.effectiveFrom());
        }
    }
}
