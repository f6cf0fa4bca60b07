package org.xiaobao.complaints.complainant;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.platform.privacy.Masking;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.text.AsIdNumber;
import org.xiaobao.platform.text.AsPhone;

/** Who complains for another, and what was shown for it (Order 2020-3 art 14). */
@Schema(description = "Agent, heir or legal representative; masked in answers (受托人、继承人、法定代理人)")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Agent(
        @NotBlank @Size(max = 100) @Schema(description = "Name (姓名)")
        String name,

        @AsPhone @Size(max = 40) @Schema(description = "Phone in any usual spelling (联系电话)")
        String phone,

        @AsIdNumber @Size(max = 30) @Schema(description = "ID number (证件号码)")
        String idNumber,

        @Schema(
                description =
                        "AGENT, HEIR or LEGAL_REPRESENTATIVE; absent while not known, as from a hotline (受托人、继承人、法定代理人)")
        AgentCapacity capacity,

        @Size(max = 200)
        @Schema(description = "Which authorisation was shown; needed of AGENT and LEGAL_REPRESENTATIVE (授权委托书或证明)")
        String authorisation,

        @Size(max = 200) @Schema(description = "Which proof of inheritance was shown; needed of HEIR (继承权证明)")
        String proofOfInheritance) {

    /** @throws DomainProblem 422 when what its capacity needs was not shown */
    public void check() {
        if (capacity == AgentCapacity.HEIR) {
            require(proofOfInheritance, "/agent/proofOfInheritance", "继承人须有继承权证明", "is needed of an heir");
            return;
        }
        if (proofOfInheritance != null) {
            throw DomainProblem.invalid("/agent/proofOfInheritance", "仅适用于继承人", "is for heirs only");
        }
        if (capacity != null) {
            require(authorisation, "/agent/authorisation", "须有授权委托书或证明", "is needed of this capacity");
        }
    }

    private static void require(String shown, String pointer, String zh, String en) {
        if (shown == null || shown.isBlank()) {
            throw DomainProblem.invalid(pointer, zh, en);
        }
    }

    public Agent masked() {
        return new Agent(
                Masking.name(name),
                Masking.phone(phone),
                Masking.idNumber(idNumber),
                capacity,
                Masking.text(authorisation),
                Masking.text(proofOfInheritance));
    }
}
