package org.xiaobao.complaints.attachment;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.xiaobao.platform.files.check.FileTypes;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.rules.RuleBook;
import org.xiaobao.platform.rules.Rules;
import org.xiaobao.platform.security.Actor;

/** How many, how large and of which kinds attachments may be; an institution takes less than all may, never more. */
@Singleton
class AttachmentRules extends RuleBook<AttachmentRule> {

    private final AttachmentTypes types;

    AttachmentRules(Rules rules, AttachmentTypes types) {
        super(rules, "attachment-rule", AttachmentRule.class);
        this.types = types;
    }

    /** Files are judged when they come, so it may change today. */
    @Override
    protected LocalDate earliest(LocalDate today) {
        return today;
    }

    @Override
    protected void check(AttachmentRule wanted, Actor admin) {
        AttachmentRule general = on(null, wanted.effectiveFrom());
        if (wanted.maxBytes() > general.maxBytes()) {
            throw DomainProblem.invalid(
                    "/maxBytes", "不得大于 " + general.maxBytes(), "must not be above " + general.maxBytes());
        }
        List<String> unknown = wanted.mediaTypes().stream()
                .filter(type -> !general.mediaTypes().contains(type))
                .toList();
        if (!unknown.isEmpty()) {
            throw DomainProblem.invalid(
                    "/mediaTypes",
                    "只能取自 " + String.join("、", general.mediaTypes()),
                    "can only be of " + String.join(", ", general.mediaTypes()));
        }
    }

    /** What an institution takes today. */
    FileTypes types(String institution) {
        List<String> allowed = today(institution).mediaTypes();
        return new FileTypes(known().allowed().stream()
                .filter(type -> allowed.contains(type.mediaType()))
                .toList());
    }

    /** What can be told by its content, whether it is taken or not. */
    FileTypes known() {
        return new FileTypes(types.inForce(null, today()).stream()
                .map(AttachmentType::fileType)
                .toList());
    }
}
