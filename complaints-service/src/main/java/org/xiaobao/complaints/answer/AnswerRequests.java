package org.xiaobao.complaints.answer;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.complaints.complaint.TimedRequest;
import org.xiaobao.complaints.complaint.progress.Decision;
import org.xiaobao.complaints.complaint.progress.Notice;
import org.xiaobao.complaints.complaint.progress.NoticeChannel;
import org.xiaobao.complaints.complaint.progress.Outcome;
import org.xiaobao.complaints.complaint.progress.SourceReply;
import org.xiaobao.complaints.remedy.Remedies;
import org.xiaobao.complaints.remedy.Remedy;
import org.xiaobao.platform.privacy.Secret;
import org.xiaobao.platform.text.AsKey;
import org.xiaobao.platform.text.Texts;
import org.xiaobao.platform.time.Zones;

/** What the acts ask for. {@code at} is when it happened: not in the future, not before the act it follows; default now. */
interface AnswerRequests {

    String WITH_REPEATS = "Also for its open repeats, all or none; default false (是否与重复件一并办理)";

    @Schema(description = "Closure (办结)")
    record ClosureRequest(
            @Schema(description = TimedRequest.AT) Instant at,

            @Schema(description = WITH_REPEATS) Boolean withRepeats) {

        boolean joint() {
            return Boolean.TRUE.equals(withRepeats);
        }
    }

    @Schema(description = "Rejection (不予受理)")
    record RejectionRequest(
            @NotBlank @Size(max = 2000) @Schema(description = "Why it is declined (原因)")
            String reason,

            @Schema(description = TimedRequest.AT) Instant at) {}

    @Schema(description = "Withdrawal (撤诉)")
    record WithdrawalRequest(
            @Schema(description = TimedRequest.AT) Instant at,

            @Size(max = 2000) @Schema(description = "Why it was withdrawn (原因)")
            String reason) {}

    @Schema(description = "Decision (处理决定)")
    record DecisionRequest(
            @NotNull @Schema(description = "UPHELD, PARTLY_UPHELD or NOT_UPHELD (成立、部分成立、不成立)")
            Outcome outcome,

            @NotBlank @Size(max = 20_000) @Schema(description = "Findings (核实情况)")
            String findings,

            @NotBlank @Size(max = 4000) @Schema(description = "Basis and reasons (依据和理由)")
            String basis,

            @NotBlank @Size(max = 4000) @Schema(description = "Remedies open to the complainant (救济途径)")
            String remedy,

            @PositiveOrZero
            @Digits(integer = 13, fraction = 2)
            @Schema(description = "Yuan, at most two decimals (补偿金额)")
            BigDecimal redressAmount,

            @Schema(description = TimedRequest.AT) Instant at,

            @Schema(description = WITH_REPEATS) Boolean withRepeats) {

        boolean joint() {
            return Boolean.TRUE.equals(withRepeats);
        }

        Decision toDecision(Instant decidedAt, String unit) {
            BigDecimal redress = redressAmount == null ? null : redressAmount.setScale(2, RoundingMode.UNNECESSARY);
            return new Decision(
                    decidedAt, outcome, new Secret(findings), new Secret(basis), new Secret(remedy), redress, unit);
        }
    }

    @Schema(description = "Notice to the complainant (告知)")
    record NoticeRequest(
            @NotNull @Schema(description = "How the complainant was told (告知方式)")
            NoticeChannel channel,

            @Schema(description = TimedRequest.AT) Instant at,

            @Size(max = 20_000) @Schema(description = "Text of the notice (告知内容)")
            String text,

            @Size(max = 4)
            @Schema(description = "Remedies it named; absent for all that are open against the decision (救济途径)")
            List<@NotNull Remedy> remedies,

            @Size(max = 500)
            @Schema(description = "Where the proof is: receipt of the post, recording, screenshot (告知凭证)")
            String proof,

            @Schema(description = WITH_REPEATS) Boolean withRepeats) {

        boolean joint() {
            return Boolean.TRUE.equals(withRepeats);
        }

        /** @param decision what is told, null when there is none yet: the complaint itself refuses that */
        Notice toNotice(Instant givenAt, Decision decision, String institution, Remedies open) {
            List<Remedy> named = decision == null
                    ? List.of()
                    : open.complete(remedies, institution, Zones.dayOf(givenAt), decision.isOfHeadOffice());
            return new Notice(givenAt, channel, Secret.of(text), named, Secret.of(proof));
        }
    }

    @Schema(description = "Reply to the forwarding source (回复转办单位)")
    record SourceReplyRequest(
            @Schema(description = TimedRequest.AT) Instant at,

            @Size(max = 20_000) @Schema(description = "Text of the reply (回复内容)")
            String text,

            @AsKey
            @Pattern(regexp = Texts.REFERENCE, message = Texts.REFERENCE_SAY)
            @Schema(description = "Reference of the reply (回复文号)")
            String reference) {

        SourceReply toReply(Instant repliedAt) {
            return new SourceReply(repliedAt, Secret.of(text), reference);
        }
    }
}
