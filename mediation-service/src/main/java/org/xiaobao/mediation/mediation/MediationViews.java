package org.xiaobao.mediation.mediation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.mediation.party.Party;
import org.xiaobao.mediation.party.PartyViews.PartyRequest;
import org.xiaobao.mediation.party.PartyViews.PartyView;
import org.xiaobao.platform.privacy.Masking;
import org.xiaobao.platform.privacy.NoPersonalNumbers;
import org.xiaobao.platform.privacy.Secret;
import org.xiaobao.platform.text.AsKey;
import org.xiaobao.platform.text.AsUnit;
import org.xiaobao.platform.text.UnitPath;
import org.xiaobao.platform.web.Versioned;

/** What goes in and out of the mediation endpoints. */
final class MediationViews {

    private MediationViews() {}

    @Schema(description = "An application for mediation (调解申请)")
    record MediationRequest(
            @AsKey
            @Size(min = 1, max = 100)
            @Schema(description = "The sender's own key: sent again, the first case is answered (来源系统编号)")
            String reference,

            @NotNull @Schema(description = "Who applied (申请方)")
            Application.ApplicantSide applicantSide,

            @NotNull @Schema(description = "Where the case comes from (案件来源); COMPLAINT needs complaintId")
            Application.Origin origin,

            @Schema(description = "The complaint it comes from (关联投诉)")
            UUID complaintId,

            @NotBlank @Size(max = 200) @Schema(description = "Mediation organisation (调解组织)")
            String body,

            @NotNull @Schema(description = "Track (简易/普通/疑难复杂/小额纠纷)")
            Application.Track track,

            @NotNull @Schema(description = "Where the parties meet (现场/线上/电话)")
            Application.Mode mode,

            @NotEmpty @Size(max = 50) @Schema(description = "The parties (当事人)")
            List<@NotNull @Valid PartyRequest> parties,

            @NoPersonalNumbers @Size(min = 1, max = 200) @Schema(description = "Product in dispute (涉及产品)")
            String product,

            @AsKey @Size(min = 1, max = 100) @Schema(description = "Contract number, stored encrypted (合同编号)")
            String contractNumber,

            @NotNull
            @DecimalMin("0.00")
            @Digits(integer = 12, fraction = 2)
            @Schema(description = "Sum under the contract in dispute, yuan (涉及合同金额,元)", examples = "190807.00")
            BigDecimal contractAmount,

            @DecimalMin("0.00") @Digits(integer = 12, fraction = 2) @Schema(description = "Sum claimed, yuan (诉求金额,元)")
            BigDecimal claimedAmount,

            @NotNull @Schema(description = "Day of the application; the year it counts in (申请日期)")
            LocalDate appliedOn,

            @NotNull
            @AsUnit
            @Pattern(regexp = UnitPath.SHAPE, message = UnitPath.SAY)
            @Size(max = 200)
            @Schema(description = "Unit in charge (承办机构)", examples = "/HQ/OUTLET-03")
            String unit) {

        Application toApplication() {
            return new Application(
                    applicantSide,
                    origin,
                    complaintId,
                    body.strip(),
                    track,
                    mode,
                    product,
                    Secret.of(contractNumber),
                    contractAmount,
                    claimedAmount,
                    appliedOn);
        }

        List<Party> toParties() {
            return parties.stream().map(PartyRequest::toParty).toList();
        }
    }

    @Schema(description = "Acceptance (受理)")
    record AcceptanceRequest(
            @Schema(description = "When it happened, default now (发生时间)")
            Instant at) {}

    @Schema(description = "An ending that needs a reason (须说明原因的终结)")
    record EndingRequest(
            @NotBlank @Size(max = 2000) @Schema(description = "Why; stored encrypted (原因)")
            String reason,

            @Schema(description = "When it happened, default now (发生时间)")
            Instant at) {}

    @Schema(description = "Access to personal data in clear (查看个人信息明文)")
    record AccessRequest(
            @NotBlank @Size(max = 500) @Schema(description = "Why it must be seen (查看理由)")
            String reason) {}

    @Schema(description = "Agreement (达成调解协议)")
    record AgreementRequest(
            @DecimalMin("0.00")
            @Digits(integer = 12, fraction = 2)
            @Schema(description = "Sum settled on, yuan; none when nothing is paid (协议金额,元)")
            BigDecimal settledAmount,

            @NotNull @Schema(description = "Written or oral (书面/口头)")
            Agreement.Form form,

            @NotBlank @Size(max = 4000) @Schema(description = "What was agreed; stored encrypted (协议内容)")
            String terms,

            @Schema(description = "When it took effect, default now (生效时间)")
            Instant at) {

        Agreement toAgreement() {
            return new Agreement(form, new Secret(terms), settledAmount);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "A mediation case; personal data masked (调解案件)")
    record MediationView(
            UUID id,

            @Schema(description = "Case number (案号)", examples = "TJ2024-0000001")
            String number,

            @Schema(description = "The sender's own key (来源系统编号)")
            String reference,

            String institution,
            String unit,
            MediationStatus status,

            @Schema(description = "How it ended; absent while open (结果)")
            MediationOutcome outcome,

            Application.ApplicantSide applicantSide,
            Application.Origin origin,
            UUID complaintId,
            String body,
            Application.Track track,
            Application.Mode mode,
            List<PartyView> parties,
            String product,

            @Schema(description = "Last four characters only (仅显示后四位)")
            String contractNumber,

            @Schema(description = "Yuan (涉及合同金额,元)") BigDecimal contractAmount,
            @Schema(description = "Yuan (诉求金额,元)") BigDecimal claimedAmount,
            @Schema(description = "Yuan (协议金额,元)") BigDecimal settledAmount,
            LocalDate appliedOn,
            Instant acceptedAt,
            Instant concludedAt,

            @Schema(description = "Form of the agreement (协议形式)")
            Agreement.Form agreementForm,

            @Schema(description = "What was agreed, numbers masked (协议内容,脱敏)")
            String agreementTerms,

            @Schema(description = "Why it ended otherwise, numbers masked (终结原因,脱敏)")
            String endingReason,

            @Schema(description = "Also the ETag (版本)") long version)
            implements Versioned {

        static MediationView from(Mediation mediation) {
            MediationState state = mediation.state();
            return new MediationView(
                    state.mediationId(),
                    state.number(),
                    mediation.reference(),
                    state.institution(),
                    state.unit(),
                    state.status(),
                    state.outcome(),
                    state.applicantSide(),
                    state.origin(),
                    state.complaintId(),
                    state.body(),
                    state.track(),
                    state.mode(),
                    mediation.parties().stream().map(PartyView::masked).toList(),
                    state.product(),
                    Masking.account(Secret.clear(mediation.application().contractNumber())),
                    state.contractAmount(),
                    state.claimedAmount(),
                    state.settledAmount(),
                    state.appliedOn(),
                    state.acceptedAt(),
                    state.concludedAt(),
                    mediation.agreementForm(),
                    Masking.text(Secret.clear(mediation.agreementTerms())),
                    Masking.text(Secret.clear(mediation.endingReason())),
                    mediation.version());
        }
    }
}
