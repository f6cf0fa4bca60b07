package org.xiaobao.complaints.complainant;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.platform.privacy.Masking;
import org.xiaobao.platform.privacy.Secret;

/** A complainant as shown: masked unless it was opened with a reason. */
@Schema(description = "Complainant; masked except in answers of personal-data-access (投诉人,脱敏)")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ComplainantView(
        @Schema(description = "Natural person or organisation (投诉人类型)")
        ComplainantKind kind,

        @Schema(description = "Name (姓名)", examples = "张**") String name,

        @Schema(description = "Phone (联系电话)", examples = "138****1234")
        String phone,

        @Schema(description = "ID number (证件号码)", examples = "3506**********1234")
        String idNumber,

        @Schema(description = "Representative of an organisation (法定代表人或负责人)")
        String representative,

        @Schema(description = "Groups that need particular care (特殊群体)")
        List<String> groups) {

    public static ComplainantView masked(Complainant complainant) {
        return new ComplainantView(
                complainant.kind(),
                Masking.name(Secret.clear(complainant.name())),
                Masking.phone(Secret.clear(complainant.phone())),
                Masking.idNumber(Secret.clear(complainant.idNumber())),
                Masking.name(Secret.clear(complainant.representative())),
                complainant.groups());
    }

    public static ComplainantView inClear(Complainant complainant) {
        return new ComplainantView(
                complainant.kind(),
                Secret.clear(complainant.name()),
                Secret.clear(complainant.phone()),
                Secret.clear(complainant.idNumber()),
                Secret.clear(complainant.representative()),
                complainant.groups());
    }
}
