package org.xiaobao.mediation.party;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.xiaobao.platform.privacy.Secret;

/** One party to a mediation; what identifies it is a {@link Secret}, so it cannot be printed by mistake. */
@Embeddable
public record Party(
        @Enumerated(EnumType.STRING) Side side,
        @Enumerated(EnumType.STRING) Kind kind,
        Secret name,
        Secret phone,
        Secret idNumber) {

    /** Which side of the dispute; a guarantor is a third party. */
    public enum Side {
        CONSUMER,
        INSTITUTION,
        THIRD_PARTY
    }

    /** A natural person or an organisation. */
    public enum Kind {
        PERSON,
        ORGANISATION
    }
}
