package org.xiaobao.complaints.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.complaints.complainant.Agent;
import org.xiaobao.complaints.complainant.ComplainantView;
import org.xiaobao.complaints.complainant.Person;
import org.xiaobao.complaints.complaint.Complaint;
import org.xiaobao.complaints.complaint.ComplaintSnapshot;
import org.xiaobao.complaints.complaint.progress.Callback;
import org.xiaobao.complaints.complaint.progress.Reexamination;
import org.xiaobao.platform.privacy.Secret;

/** The personal part of a complaint, unmasked: handed out only against a reason that is in the journal already. */
@Schema(description = "Personal data of a complaint in clear (投诉个人信息明文)")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ComplaintInClear(
        @Schema(description = "The complaint (投诉标识)") UUID complaintId,
        ComplainantView complainant,
        @Schema(description = "Agent (受托人)") Agent agent,

        @Schema(description = "Elected representatives (代表)")
        List<Person> representatives,

        @Schema(description = "Staff ids the complaint names (被投诉人员)")
        List<String> namedStaff,

        @Schema(description = "Demand (投诉请求)") String demand,
        @Schema(description = "Facts (主要事实)") String facts,
        @Schema(description = "Findings (核实情况)") String findings,
        @Schema(description = "Basis and reasons (依据和理由)") String basis,

        @Schema(description = "Remedies open to the complainant (救济途径)")
        String remedy,

        @Schema(description = "Text of the notice (告知内容)") String noticeText,

        @Schema(description = "Text of the reply to the source (回复内容)")
        String sourceReplyText,

        @Schema(description = "Note of the call-back (回访记录)")
        String callbackNote,

        @Schema(description = "Grounds of the application for re-examination (申请核查理由)")
        String reexaminationGrounds) {

    static ComplaintInClear of(Complaint complaint) {
        ComplaintSnapshot now = complaint.snapshot();
        Callback callback = now.aftercare().callback();
        Reexamination asked = now.aftercare().reexamination();
        return new ComplaintInClear(
                now.id(),
                ComplainantView.inClear(now.registration().complainant()),
                now.parties() == null ? null : now.parties().agent(),
                now.parties() == null ? List.of() : now.parties().representatives(),
                complaint.atStake().namedStaff(),
                now.matter().demand().clear(),
                now.matter().facts().clear(),
                now.decision() == null ? null : now.decision().findings().clear(),
                now.decision() == null ? null : now.decision().basis().clear(),
                now.decision() == null ? null : now.decision().remedy().clear(),
                now.notice() == null ? null : Secret.clear(now.notice().text()),
                now.sourceReply() == null
                        ? null
                        : Secret.clear(now.sourceReply().text()),
                callback == null ? null : Secret.clear(callback.note()),
                asked == null ? null : Secret.clear(asked.grounds()));
    }
}
