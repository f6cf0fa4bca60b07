package org.xiaobao.complaints.intake;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.complaints.classification.Classification;
import org.xiaobao.complaints.complainant.Agent;
import org.xiaobao.complaints.complainant.ComplainantRequest;
import org.xiaobao.complaints.complainant.Parties;
import org.xiaobao.complaints.complainant.Person;
import org.xiaobao.complaints.complaint.registration.Matter;
import org.xiaobao.complaints.complaint.registration.NamedStaff;
import org.xiaobao.complaints.complaint.registration.Region;
import org.xiaobao.platform.privacy.NoPersonalNumbers;
import org.xiaobao.platform.privacy.Secret;
import org.xiaobao.platform.text.AsKey;
import org.xiaobao.platform.text.AsUnit;
import org.xiaobao.platform.text.Texts;
import org.xiaobao.platform.text.UnitPath;

/** A complaint as it arrives. */
@Schema(description = "New complaint (投诉登记)")
public record NewComplaint(
        @NotBlank
        @AsKey
        @Size(max = 40)
        @Schema(description = "Complaint source, see complaint-sources (投诉来源)", examples = "12345")
        String source,

        @AsKey
        @Pattern(regexp = Texts.REFERENCE, message = Texts.REFERENCE_SAY)
        @Schema(
                description = "The source's own number; the same one pushed again is the same complaint (工单号)",
                examples = "ZZ12345-2024-000123")
        String sourceReference,

        @NotNull @Schema(description = "When it was received, with offset; not in the future (接收时间)")
        Instant receivedAt,

        @Schema(description = "Day by which the source wants its reply (来源要求的回复期限)")
        LocalDate sourceReplyDueOn,

        @NotNull @Valid ComplainantRequest complainant,

        @Valid @Schema(description = "Agent, when the complainant has real difficulty (受托人)")
        Agent agent,

        @Size(max = 5) @Schema(description = "Elected representatives of a joint complaint, at most five (代表)")
        List<@NotNull @Valid Person> representatives,

        @Min(1) @Max(100_000) @Schema(description = "Number of people complaining together (人数)")
        Integer groupSize,

        @NotBlank @Size(max = 4000) @Schema(description = "What is demanded (投诉请求)")
        String demand,

        @NotBlank @Size(max = 20_000) @Schema(description = "Main facts (主要事实)")
        String facts,

        @PositiveOrZero
        @Digits(integer = 13, fraction = 2)
        @Schema(description = "Yuan, at most two decimals (争议金额)", examples = "1200.50")
        BigDecimal amountInDispute,

        @NoPersonalNumbers
        @Pattern(regexp = Texts.NAME_OF_THING, message = Texts.NAME_OF_THING_SAY)
        @Schema(description = "Product or service by name or code, never an account number (产品或服务)")
        String product,

        @NotNull
        @Size(max = 200)
        @AsUnit
        @Pattern(regexp = UnitPath.SHAPE, message = UnitPath.SAY)
        @Schema(description = "Unit complained of, a path within your scope (被投诉单位)", examples = "/HQ/OUTLET-03")
        String unit,

        @NotNull @Schema(description = "TOWNSHIP or URBAN (乡镇、城区)")
        Region region,

        @NotNull @Valid Classification classification,

        @AsKey
        @Size(max = 60)
        @Schema(
                description =
                        "Code list major-grounds, when it is major from the start; many people make it major by themselves (重大投诉情形)")
        String majorGround,

        @JsonDeserialize(contentUsing = AsKey.Reader.class)
        @Size(max = 20)
        @Schema(description = "Subject ids of staff the complaint names: they keep out of it; never published (被投诉人员)")
        List<@NotNull @Pattern(regexp = Texts.SUBJECT_ID, message = Texts.SUBJECT_ID_SAY) String> namedStaff) {

    Matter matter() {
        BigDecimal amount = amountInDispute == null ? null : amountInDispute.setScale(2, RoundingMode.UNNECESSARY);
        return new Matter(new Secret(demand), new Secret(facts), amount, product);
    }

    NamedStaff staff() {
        return NamedStaff.of(namedStaff == null ? List.of() : namedStaff);
    }

    Parties parties() {
        return Parties.of(agent, representatives == null ? List.of() : representatives, groupSize);
    }
}
