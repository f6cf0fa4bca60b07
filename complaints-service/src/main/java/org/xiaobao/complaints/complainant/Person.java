package org.xiaobao.complaints.complainant;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.platform.privacy.Masking;

/** Somebody who acts beside the complainant: an agent or an elected representative. */
@Schema(description = "Agent or representative; masked in answers (受托人或代表)")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Person(
        @NotBlank @Size(max = 100) @Schema(description = "Name (姓名)")
        String name,

        @Pattern(regexp = PHONE) @Schema(description = "Phone (联系电话)")
        String phone,

        @Pattern(regexp = ID_NUMBER) @Schema(description = "ID number (证件号码)")
        String idNumber) {

    static final String PHONE = "\\+?[0-9][0-9 ()-]{4,19}";
    static final String ID_NUMBER = "[0-9A-Za-z][0-9A-Za-z()-]{4,29}";

    public Person masked() {
        return new Person(Masking.name(name), Masking.phone(phone), Masking.idNumber(idNumber));
    }
}
