package org.xiaobao.review.caseload;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.xiaobao.platform.text.AsUnit;
import org.xiaobao.platform.web.Paging;
import org.xiaobao.review.review.Conclusion;
import org.xiaobao.review.review.ReviewStatus;
import org.xiaobao.review.review.Submission;

/** What may be asked of the list; what is left out does not restrict it. */
record CaseloadFilter(
        @RestQuery @Parameter(description = "Kind (审查对象)") Submission.Kind kind,
        @RestQuery @Parameter(description = "Status (状态)") ReviewStatus status,

        @RestQuery @Parameter(description = "How it ended (结论)")
        Conclusion conclusion,

        @RestQuery @AsUnit @Parameter(description = "Unit that submitted and everything below it (送审机构及下属)")
        String unit,

        @RestQuery @Parameter(description = "SHA-256 of the text (内容摘要)")
        String contentSha256,

        @RestQuery @Parameter(description = "First day of submission (送审日期起)")
        LocalDate submittedFrom,

        @RestQuery @Parameter(description = "Last day of submission (送审日期止)")
        LocalDate submittedTo,

        @BeanParam @Valid Paging page) {}
