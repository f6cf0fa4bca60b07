package org.xiaobao.complaints.attachment;

import jakarta.inject.Singleton;
import java.util.Comparator;
import org.xiaobao.platform.rules.RuleBook;
import org.xiaobao.platform.rules.Rules;

/** Which kinds of files can be told by their content. */
@Singleton
class AttachmentTypes extends RuleBook<AttachmentType> {

    AttachmentTypes(Rules rules) {
        super(rules, "attachment-type", AttachmentType.class);
    }

    @Override
    protected String key(AttachmentType type) {
        return type.mediaType();
    }

    @Override
    protected Comparator<AttachmentType> order() {
        return Comparator.comparing(AttachmentType::effectiveFrom).thenComparing(AttachmentType::mediaType);
    }
}
