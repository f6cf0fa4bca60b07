package org.xiaobao.complaints.caseload;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.xiaobao.complaints.complaint.ComplaintStatus;
import org.xiaobao.complaints.complaint.Disposition;
import org.xiaobao.complaints.complaint.registration.Region;
import org.xiaobao.platform.text.AsUnit;

/** The filters of the list as they stand in the query; all given ones must hold. */
class CaseloadFilter {

    @QueryParam("status")
    @Parameter(description = "RECEIVED, ACCEPTED, DECIDED, CLOSED, REJECTED or WITHDRAWN (状态)")
    ComplaintStatus status;

    @QueryParam("disposition")
    @Parameter(description = "REJECTED, REPEAT, WITHDRAWN_IN_TIME or VALID (计数归类)")
    Disposition disposition;

    @QueryParam("source")
    @Parameter(description = "Complaint source (投诉来源)")
    String source;

    @QueryParam("sourceReference")
    @Parameter(description = "The source's own number, exact (工单号)")
    String sourceReference;

    @QueryParam("unit")
    @AsUnit
    @Parameter(description = "Unit and everything below it (单位及下属)")
    String unit;

    @QueryParam("handler")
    @Parameter(description = "Subject id of the handler (经办人)")
    String handler;

    @QueryParam("region")
    @Parameter(description = "TOWNSHIP or URBAN (乡镇、城区)")
    Region region;

    @QueryParam("receivedFrom")
    @Parameter(description = "First day of receipt, YYYY-MM-DD, Asia/Shanghai (接收起日)")
    LocalDate receivedFrom;

    @QueryParam("receivedTo")
    @Parameter(description = "Last day of receipt, inclusive (接收止日,含)")
    LocalDate receivedTo;

    @QueryParam("dueBefore")
    @Parameter(
            description =
                    "A running deadline, statutory or the source's, is due before this day, YYYY-MM-DD (最近办理期限早于)")
    LocalDate dueBefore;

    @QueryParam("businessChannel")
    @Parameter(description = "Business channel and everything below it (业务办理渠道)")
    String businessChannel;

    @QueryParam("businessCategory")
    @Parameter(description = "Business category and everything below it (业务类别)")
    String businessCategory;

    @QueryParam("reason")
    @Parameter(description = "Complaint reason (投诉原因)")
    String reason;

    @QueryParam("repeatOf")
    @Parameter(description = "Repeats of this complaint (原投诉)")
    UUID repeatOf;

    @QueryParam("q")
    @Parameter(
            description =
                    "Words of the demand or the facts, two characters or more; numbers and names of persons are not found (检索诉求与事实)",
            example = "利息")
    String q;

    @QueryParam("cursor")
    @Parameter(description = "The next of the page before (游标)")
    String cursor;

    @QueryParam("limit")
    @Parameter(description = "Rows per page, 1 to 200, default 50 (每页条数)")
    @Min(1)
    @Max(200)
    @DefaultValue("50")
    int limit;

    @QueryParam("count")
    @Parameter(description = "true for the exact total (是否返回总数)")
    boolean count;
}
