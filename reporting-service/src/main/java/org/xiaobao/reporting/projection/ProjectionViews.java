package org.xiaobao.reporting.projection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What operators see of the projection. */
final class ProjectionViews {

    private ProjectionViews() {}

    @Schema(name = "Projection", description = "State of the figures' projection (投影状态)")
    record ProjectionView(
            @Schema(description = "Generation that answers (当前代)")
            int generation,

            @Schema(description = "Facts it holds (事实数)") long facts,

            @Schema(description = "Events not yet applied; null when the broker cannot be asked (滞后)", nullable = true)
            Long lag,

            @Schema(description = "Dead letters that were not played again (待处理死信)")
            long deadLetters,

            @Schema(description = "The rebuild that runs, null when none (重建)", nullable = true)
            RebuildView rebuild,

            List<PartitionView> partitions) {}

    @Schema(name = "ProjectionPartition", description = "How far one partition is read (分区进度)")
    record PartitionView(
            String topic,
            int partition,

            @Schema(description = "Offset of the next record to read (下一偏移)")
            long nextOffset,

            @Schema(description = "Offset after the last record; null when the broker cannot be asked", nullable = true)
            Long endOffset,

            @Schema(nullable = true) Long lag,

            @Schema(description = "When the last applied record was written (最近事件时间)", nullable = true)
            Instant lastEventAt) {}

    @Schema(name = "Rebuild", description = "One building of the figures from offset 0 (重建)")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RebuildView(
            UUID id,

            @Schema(description = "The generation it builds (代)")
            int generation,

            Rebuild.Status status,
            Instant requestedAt,
            Instant finishedAt,

            @Schema(description = "Events read so far (已读事件)")
            long events,

            @Schema(description = "Facts of the generation replaced (原事实数)")
            Long factsBefore,

            @Schema(description = "Facts of the rebuilt generation (重建后事实数)")
            Long factsAfter,

            @Schema(description = "Whether every total of every institution came out as it was (数字是否一致)")
            Boolean identical,

            @Schema(description = "Totals of your institution that came out otherwise, at most 500 (差异)")
            List<Rebuild.Difference> differences,

            @Schema(description = "Why it failed (失败原因)") String problem) {

        static RebuildView from(Rebuild rebuild, String institution) {
            List<Rebuild.Difference> all = rebuild.differences();
            return new RebuildView(
                    rebuild.id(),
                    rebuild.generation(),
                    rebuild.status(),
                    rebuild.requestedAt(),
                    rebuild.finishedAt(),
                    rebuild.events(),
                    rebuild.factsBefore(),
                    rebuild.factsAfter(),
                    all == null ? null : all.isEmpty(),
                    all == null
                            ? null
                            : all.stream()
                                    .filter(difference ->
                                            difference.institution().equals(institution))
                                    .toList(),
                    rebuild.problem());
        }
    }

    @Schema(name = "DeadLetter", description = "A record that could not be read or counted (死信)")
    record DeadLetterView(
            UUID id,
            String topic,
            int partition,
            long offset,

            @Schema(description = "Its event type, where it had one (事件类型)", nullable = true)
            String type,

            @Schema(description = "Why it was set aside (原因)")
            String problem,

            Instant seenAt,

            @Schema(description = "When it was played again with success (重放时间)", nullable = true)
            Instant replayedAt) {

        static DeadLetterView from(DeadLetter letter) {
            return new DeadLetterView(
                    letter.id(),
                    letter.topic(),
                    letter.partition(),
                    letter.offset(),
                    letter.headers().get("ce_type"),
                    letter.problem(),
                    letter.seenAt(),
                    letter.replayedAt());
        }
    }
}
