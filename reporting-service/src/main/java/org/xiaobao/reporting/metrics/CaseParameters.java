package org.xiaobao.reporting.metrics;

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

        @RestQuery @Parameter(description = "A row of mediations.byOutcome (调解结果)")
        String outcome,

        @RestQuery @Parameter(description = "A row of reviews.byKind (审查对象)")
        String kind,

        @RestQuery @Parameter(description = "A row of reviews.byConclusion (审查结论)")
        String conclusion,

        @RestQuery @Parameter(description = "A row of training.byConduct (内训或外训)")
        String conduct,

        @RestQuery @Parameter(description = "A row of training.coverage (人员层级)")
        String tier,

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
        };
    }
}
