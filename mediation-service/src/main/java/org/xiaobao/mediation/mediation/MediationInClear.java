package org.xiaobao.mediation.mediation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.mediation.party.PartyViews.PartyView;
import org.xiaobao.platform.privacy.Secret;

/** What a mediation holds about persons, unmasked: handed out only against a reason that is in the journal already. */
@Schema(description = "Personal data of a mediation in clear; do not store it (调解个人信息明文)")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MediationInClear(
        UUID mediationId,
        List<PartyView> parties,
        @Schema(description = "Contract number (合同编号)") String contractNumber,
        @Schema(description = "What was agreed (协议内容)") String agreementTerms,

        @Schema(description = "Why it ended otherwise (终结原因)")
        String endingReason) {

    static MediationInClear of(Mediation mediation) {
        return new MediationInClear(
                mediation.id(),
                mediation.parties().stream().map(PartyView::inClear).toList(),
                Secret.clear(mediation.application().contractNumber()),
                Secret.clear(mediation.agreementTerms()),
                Secret.clear(mediation.endingReason()));
    }
}
