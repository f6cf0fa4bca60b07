package org.xiaobao.reporting.projection.store;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far the events were read when a figure was stated. Two answers with the same watermark were made from the same events.
 */
@Schema(name = "Watermark", description = "How far the events were read (数据水位)")
public record Watermark(
        @Schema(description = "Which build of the figures answers, raised by each rebuild (数据代次)", examples = "3")
        int generation,

        @Schema(description = "Records read so far (已读记录数)", examples = "104233")
        long records,

        @Schema(description = "When the last of them was written; null before the first (最近事件时间)", nullable = true)
        Instant lastEventAt,

        @Schema(
                description =
                        "Figures are counted in a new way and a rebuild counts all anew: until it ends, those that are new are not"
                                + " whole (重新计数中，新增指标尚不完整)")
        boolean recounting) {}
