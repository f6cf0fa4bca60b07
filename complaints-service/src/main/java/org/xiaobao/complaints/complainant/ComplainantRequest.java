package org.xiaobao.complaints.complainant;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.platform.privacy.BlindIndex;
import org.xiaobao.platform.privacy.Secret;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.text.AsIdNumber;
import org.xiaobao.platform.text.AsKey;
import org.xiaobao.platform.text.AsPhone;
import org.xiaobao.platform.text.CreditCode;

/** What may be asked of a complainant: identity and contact, nothing the bank already holds. */
@Schema(description = "Complainant (投诉人)")
public record ComplainantRequest(
        @NotNull @Schema(description = "Natural person or organisation (投诉人类型)")
        ComplainantKind kind,

        @NotBlank @Size(max = 100) @Schema(description = "Name (姓名或名称)", examples = "张三(虚构)")
        String name,

        @AsPhone @Size(max = 40) @Schema(description = "Phone in any usual spelling (联系电话)", examples = "13800001234")
        String phone,

        @AsIdNumber @Size(max = 30) @Schema(description = "ID number or unified social credit code (证件号码或统一社会信用代码)")
        String idNumber,

        @Size(max = 100)
        @Schema(description = "Legal or authorised representative; of an organisation only (法定代表人或负责人)")
        String representative,

        @Size(max = 20)
        @Schema(description = "Groups that need particular care, code list complainant-groups (特殊群体)")
        @JsonDeserialize(contentUsing = AsKey.Reader.class)
        List<@NotBlank @Size(max = 60) String> groups) {

    public ComplainantRequest {
        groups = groups == null ? List.of() : groups; // not copied: a null in it is refused by validation, not here
    }

    /** @throws DomainProblem 422 for what does not fit the kind of complainant */
    public void check() {
        if (kind == ComplainantKind.ORGANISATION) {
            if (idNumber != null && !CreditCode.isValid(idNumber)) {
                throw DomainProblem.invalid(
                        "/complainant/idNumber", "不是有效的统一社会信用代码", "is no unified social credit code");
            }
            return;
        }
        if (representative != null) {
            throw DomainProblem.invalid("/complainant/representative", "仅适用于单位投诉人", "is for organisations only");
        }
    }

    public Complainant toComplainant(BlindIndex index) {
        return new Complainant(
                kind,
                new Secret(name.strip()),
                Secret.of(phone),
                ComplainantIndexes.ofPhone(phone, index),
                Secret.of(idNumber),
                ComplainantIndexes.ofIdNumber(idNumber, index),
                Secret.of(representative),
                groups);
    }
}
