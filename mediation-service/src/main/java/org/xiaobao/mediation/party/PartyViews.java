package org.xiaobao.mediation.party;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.platform.privacy.Masking;
import org.xiaobao.platform.privacy.Secret;
import org.xiaobao.platform.text.AsIdNumber;
import org.xiaobao.platform.text.AsPhone;

/** A party as clients send it and as they get it back: in clear on the way in, masked on the way out. */
public final class PartyViews {

    private PartyViews() {}

    @Schema(description = "A party to the dispute (当事人); what identifies it is stored encrypted")
    public record PartyRequest(
            @NotNull @Schema(description = "Side of the dispute (争议一方)")
            Party.Side side,

            @NotNull @Schema(description = "Natural person or organisation (自然人/单位)")
            Party.Kind kind,

            @NotBlank @Size(max = 200) @Schema(description = "Name (姓名/名称)")
            String name,

            @AsPhone @Size(max = 40) @Schema(description = "Phone in any usual spelling (联系电话)")
            String phone,

            @AsIdNumber
            @Size(max = 30)
            @Schema(description = "Identity number, or credit code of an organisation (证件号码/统一社会信用代码)")
            String idNumber) {

        public Party toParty() {
            return new Party(side, kind, new Secret(name.strip()), Secret.of(phone), Secret.of(idNumber));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "A party; masked except in answers of personal-data-access (当事人,脱敏)")
    public record PartyView(
            Party.Side side,
            Party.Kind kind,

            @Schema(description = "Masked: first character only (仅显示首字)")
            String name,

            @Schema(description = "Masked: middle digits hidden (中间位隐藏)")
            String phone,

            @Schema(description = "Masked: middle digits hidden (中间位隐藏)")
            String idNumber) {

        /** Only for an answer whose reason is in the journal. */
        public static PartyView inClear(Party party) {
            return new PartyView(
                    party.side(),
                    party.kind(),
                    Secret.clear(party.name()),
                    Secret.clear(party.phone()),
                    Secret.clear(party.idNumber()));
        }

        public static PartyView masked(Party party) {
            return new PartyView(
                    party.side(),
                    party.kind(),
                    Masking.name(Secret.clear(party.name())),
                    Masking.phone(Secret.clear(party.phone())),
                    Masking.idNumber(Secret.clear(party.idNumber())));
        }
    }
}
