package org.xiaobao.review.review;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.xiaobao.platform.privacy.Secret;

/** One numbered opinion (审查意见) and, once given, the department's answer to it. Text and reason are stored encrypted. */
@Embeddable
record Opinion(
        Secret text,
        String givenBy,
        Instant givenAt,
        @Enumerated(EnumType.STRING) Adoption adoption,
        Secret reason,
        String answeredBy,
        Instant answeredAt) {

    /** 采纳, 部分采纳, 未采纳. */
    enum Adoption {
        ADOPTED,
        PARTLY_ADOPTED,
        NOT_ADOPTED
    }

    static Opinion given(Secret text, String givenBy, Instant givenAt) {
        return new Opinion(text, givenBy, givenAt, null, null, null, null);
    }

    Opinion answered(Adoption answer, Secret why, String by, Instant at) {
        return new Opinion(text, givenBy, givenAt, answer, why, by, at);
    }

    boolean isOpen() {
        return adoption == null;
    }
}
