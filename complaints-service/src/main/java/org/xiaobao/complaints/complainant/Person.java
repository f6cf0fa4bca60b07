package org.xiaobao.complaints.complainant;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.platform.privacy.Masking;
import org.xiaobao.platform.text.AsIdNumber;
import org.xiaobao.platform.text.AsPhone;

/** Somebody who acts beside the complainant: an agent or an elected representative. */
@Schema(description = "Agent or representative; masked in answers (受托人或代表)")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Person(
        @NotBlank @Size(max = 100) @Schema(description = "Name (姓名)")
        String name,

        @AsPhone @Size(max = 40) @Schema(description = "Phone in any usual spelling (联系电话)")
        String phone,

        @AsIdNumber @Size(max = 30) @Schema(description = "ID number (证件号码)")
        String idNumber) {

    public Person masked() {
        return new Person(Masking.name(name), Masking.phone(phone), Masking.idNumber(idNumber));
    }
}
