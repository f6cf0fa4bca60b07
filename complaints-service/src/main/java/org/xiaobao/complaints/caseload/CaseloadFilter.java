package org.xiaobao.complaints.caseload;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.xiaobao.complaints.PageAsked;
import org.xiaobao.complaints.complaint.ComplaintStatus;
import org.xiaobao.complaints.complaint.Disposition;
import org.xiaobao.complaints.complaint.registration.Region;
import org.xiaobao.platform.text.AsUnit;

/** The filters of the list as they stand in the query; all given ones must hold. */
record CaseloadFilter(
        @RestQuery @Parameter(description = "RECEIVED, ACCEPTED, DECIDED, CLOSED, REJECTED or WITHDRAWN (状态)")
        ComplaintStatus status,

        @RestQuery @Parameter(description = "REJECTED, REPEAT, WITHDRAWN_IN_TIME or VALID (计数归类)")
        Disposition disposition,

        @RestQuery @Parameter(description = "Complaint source (投诉来源)")
        String source,

        @RestQuery @Parameter(description = "The source's own number, exact (工单号)")
        String sourceReference,

        @RestQuery @AsUnit @Parameter(description = "Unit and everything below it (单位及下属)")
        String unit,

        @RestQuery @Parameter(description = "Subject id of the handler (经办人)")
        String handler,

        @RestQuery @Parameter(description = "TOWNSHIP or URBAN (乡镇、城区)")
        Region region,

        @RestQuery @Parameter(description = "First day of receipt, YYYY-MM-DD, Asia/Shanghai (接收起日)")
        LocalDate receivedFrom,

        @RestQuery @Parameter(description = "Last day of receipt, inclusive (接收止日,含)")
        LocalDate receivedTo,

        @RestQuery
        @Parameter(
                description =
                        "A running deadline, statutory or the source's, is due before this day, YYYY-MM-DD (最近办理期限早于)")
        LocalDate dueBefore,

        @RestQuery @Parameter(description = "Business channel and everything below it (业务办理渠道)")
        String businessChannel,

        @RestQuery @Parameter(description = "Business category and everything below it (业务类别)")
        String businessCategory,

        @RestQuery @Parameter(description = "Complaint reason (投诉原因)")
        String reason,

        @RestQuery @Parameter(description = "Repeats of this complaint (原投诉)")
        UUID repeatOf,

        @RestQuery
        @Parameter(
                description =
                        "Words of the demand or the facts, two characters or more; numbers and names of persons are not found (检索诉求与事实)",
                example = "利息")
        String q,

        @BeanParam @Valid PageAsked page,

        @RestQuery @Parameter(description = "true for the exact total (是否返回总数)")
        boolean count) {}
