package org.xiaobao.reporting.metrics;

import jakarta.ws.rs.DefaultValue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.xiaobao.platform.text.AsUnit;
import org.xiaobao.reporting.figure.Dimension;
import org.xiaobao.reporting.question.CaseLinks;

/** What may be asked of a figure's cases: the figure, and a code for each breakdown it has. */
record CaseParameters(
        @RestQuery @Parameter(required = true, description = "The number's JSON path in the metrics answer (指标)")
        String figure,

        @RestQuery @Parameter(description = "A row of bySource (来源)")
        String source,

        @RestQuery @Parameter(description = "A row of byBusinessChannel (业务办理渠道)")
        String businessChannel,

        @RestQuery @Parameter(description = "A row of byBusinessCategory (业务类别)")
        String businessCategory,

        @RestQuery @Parameter(description = "A row of byReason (投诉原因)")
        String reason,

        @RestQuery @Parameter(description = "A row of byRegion (城乡区域)")
        String region,

        @RestQuery @Parameter(description = "A row of byProduct (产品)")
        String product,

        @RestQuery @Parameter(description = "A row of byGroup (特殊群体)")
        String group,

        @RestQuery @Parameter(description = "A row of byDecisionOutcome (处理结果)")
        String decisionOutcome,

        @RestQuery @Parameter(description = "A row of byReExaminationOutcome (核查结果)")
        String reExaminationOutcome,

        @RestQuery @Parameter(description = "A row of mediations.byOutcome (调解结果)")
        String outcome,

        @RestQuery @Parameter(description = "A row of mediations.byTrack (调解程序)")
        String track,

        @RestQuery @Parameter(description = "A row of mediations.byMode (调解方式)")
        String mode,

        @RestQuery @Parameter(description = "A row of mediations.byOrigin (案件来源)")
        String origin,

        @RestQuery @Parameter(description = "A row of reviews.byKind (审查对象)")
        String kind,

        @RestQuery @Parameter(description = "A row of reviews.byConclusion (审查结论)")
        String conclusion,

        @RestQuery @Parameter(description = "A row of reviews.byDepartment (送审部门)")
        String department,

        @RestQuery @Parameter(description = "A row of education.byPlaceKind (场所)")
        String placeKind,

        @RestQuery @Parameter(description = "A row of education.byAudienceGroup (重点人群)")
        String audienceGroup,

        @RestQuery @Parameter(description = "A row of training.byConduct (内训或外训)")
        String conduct,

        @RestQuery @Parameter(description = "A row of training.byKind (培训类别)")
        String trainingKind,

        @RestQuery @Parameter(description = "A row of training.byLine (条线)")
        String line,

        @RestQuery @Parameter(description = "A row of training.coverage (人员层级)")
        String tier,

        @RestQuery(CaseLinks.BELOW)
        @DefaultValue("true")
        @Parameter(description = "Whether the rows below the one asked for are opened with it, default true (含下级)")
        boolean below,

        @RestQuery(CaseLinks.OWN_UNIT)
        @AsUnit
        @Parameter(description = "A row of byUnit: the unit without those below it (本单位)")
        String ownUnit) {

    /** The breakdowns that were asked for. */
    Map<Dimension, String> codes() {
        Map<Dimension, String> codes = new LinkedHashMap<>();
        for (Dimension dimension : Dimension.values()) {
            String code = code(dimension);
            if (code != null) {
                codes.put(dimension, code);
            }
        }
        return codes;
    }

    private String code(Dimension dimension) {
        return switch (dimension) {
            case SOURCE -> source;
            case BUSINESS_CHANNEL -> businessChannel;
            case BUSINESS_CATEGORY -> businessCategory;
            case REASON -> reason;
            case REGION -> region;
            case OUTCOME -> outcome;
            case KIND -> kind;
            case CONCLUSION -> conclusion;
            case CONDUCT -> conduct;
            case TIER -> tier;
            case PRODUCT -> product;
            case GROUP -> group;
            case DECISION_OUTCOME -> decisionOutcome;
            case RE_EXAMINATION_OUTCOME -> reExaminationOutcome;
            case TRACK -> track;
            case MODE -> mode;
            case ORIGIN -> origin;
            case DEPARTMENT -> department;
            case PLACE_KIND -> placeKind;
            case AUDIENCE_GROUP -> audienceGroup;
            case TRAINING_KIND -> trainingKind;
            case LINE -> line;
        };
    }
}
