package org.xiaobao.complaints.complainant;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.platform.privacy.BlindIndex;
import org.xiaobao.platform.privacy.Secret;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.text.AsIdNumber;
import org.xiaobao.platform.text.AsPhone;
import org.xiaobao.platform.text.CreditCode;

/** What is right about a complainant from now on; what is not given stays as it is. */
@Schema(description = "Corrected complainant; only what changes (更正后的投诉人信息)")
public record ComplainantCorrection(
        @Size(min = 1, max = 100) @Schema(description = "Name (姓名或名称)")
        String name,

        @AsPhone @Size(max = 40) @Schema(description = "Phone in any usual spelling (联系电话)")
        String phone,

        @AsIdNumber @Size(max = 30) @Schema(description = "ID number or unified social credit code (证件号码或统一社会信用代码)")
        String idNumber) {

    /** @throws DomainProblem 422 for what does not fit the kind of complainant */
    public Complainant applyTo(Complainant former, BlindIndex index) {
        if (former.kind() == ComplainantKind.ORGANISATION && idNumber != null && !CreditCode.isValid(idNumber)) {
            throw DomainProblem.invalid("/complainant/idNumber", "不是有效的统一社会信用代码", "is no unified social credit code");
        }
        return new Complainant(
                former.kind(),
                name == null ? former.name() : new Secret(name.strip()),
                phone == null ? former.phone() : new Secret(phone),
                phone == null ? former.phoneIndex() : ComplainantIndexes.ofPhone(phone, index),
                idNumber == null ? former.idNumber() : new Secret(idNumber),
                idNumber == null ? former.idNumberIndex() : ComplainantIndexes.ofIdNumber(idNumber, index),
                former.representative(),
                former.groups());
    }

    /** By name, never by value. */
    public static List<String> changed(Complainant former, Complainant now) {
        List<String> changed = new ArrayList<>();
        if (!now.name().equals(former.name())) {
            changed.add("name");
        }
        if (now.phone() != null && !now.phone().equals(former.phone())) {
            changed.add("phone");
        }
        if (now.idNumber() != null && !now.idNumber().equals(former.idNumber())) {
            changed.add("idNumber");
        }
        return changed;
    }
}
