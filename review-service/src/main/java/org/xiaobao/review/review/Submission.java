package org.xiaobao.review.review;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Locale;

/** What was submitted, and never changes afterwards: another text is another review. */
@Embeddable
public record Submission(
        @Enumerated(EnumType.STRING) Kind kind,
        String title,
        String department,
        String contentSha256,
        String product,
        LocalDate plannedOn,
        boolean fastTrack) {

    public Submission {
        contentSha256 = contentSha256.toLowerCase(Locale.ROOT);
    }

    /** What kind of thing is reviewed: 产品服务, 制度, 合同协议, 对外信息发布. */
    public enum Kind {
        PRODUCT,
        POLICY,
        CONTRACT,
        PUBLICATION
    }
}
