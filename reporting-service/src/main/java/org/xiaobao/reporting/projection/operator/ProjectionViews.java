package org.xiaobao.reporting.projection.operator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.platform.inbox.DeadLetter;
import org.xiaobao.reporting.projection.rebuild.Rebuild;

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

            @Schema(
                    description =
                            "Since when events have been waiting without a moment of none; null when caught up (滞后起始时间)",
                    nullable = true)
            Instant behindSince,

            @Schema(description = "What holds the whole reader, null when nothing does (读取中断)", nullable = true)
            RestView resting,

            @Schema(description = "Partitions that stand still because of a failure (停滞分区)")
            List<StandView> standing,

            @Schema(description = "The rebuild that runs, null when none (重建)", nullable = true)
            RebuildView rebuild,

            @Schema(description = "Your institution's last recount, null before the first (最近一次对账)", nullable = true)
            LastRecountView reconciliation,

            List<PartitionView> partitions) {}

    @Schema(name = "ProjectionRest", description = "A failure that holds the whole reader (读取中断)")
    record RestView(
            Instant since,

            @Schema(description = "Kind of the failure (故障类型)")
            String problem) {}

    @Schema(name = "ProjectionStand", description = "A partition that stands still (停滞分区)")
    record StandView(
            String topic,
            int partition,

            @Schema(description = "Offset it cannot pass (停滞偏移)")
            long offset,

            Instant since,

            @Schema(description = "Kind of the failure (故障类型)")
            String problem) {}

    @Schema(name = "LastRecount", description = "When the figures were last recounted, and what was found (最近一次对账)")
    record LastRecountView(
            Instant asOf,

            @Schema(description = "DONE or FAILED (状态)") String status,

            @Schema(description = "Differences and sums that do not come out; 0 is consistent (差异数)")
            long findings) {}

    @Schema(name = "ProjectionPartition", description = "How far one partition is read (分区进度)")
    record PartitionView(
            String topic,
            int partition,

            @Schema(description = "Offset of the next record to read; 0 when none was read (下一偏移)")
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

            @Schema(
                    description =
                            "ORDERED by a person; COUNTING by the suite, as figures are counted otherwise than the live ones were (重建原因)")
            Rebuild.Reason reason,

            Instant requestedAt,
            Instant finishedAt,

            @Schema(description = "Events read so far (已读事件)")
            long events,

            @Schema(description = "Facts of the generation replaced (原事实数)")
            Long factsBefore,

            @Schema(description = "Facts of the rebuilt generation (重建后事实数)")
            Long factsAfter,

            @Schema(description = "Records set aside by the generation replaced (原死信数)")
            Long lettersBefore,

            @Schema(description = "Records set aside by the rebuilt generation (重建后死信数)")
            Long lettersAfter,

            @Schema(
                    description =
                            "Whether every total of every institution, and every dead letter, came out as it was (数字与死信是否一致)")
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
                    rebuild.reason(),
                    rebuild.requestedAt(),
                    rebuild.finishedAt(),
                    rebuild.events(),
                    rebuild.factsBefore(),
                    rebuild.factsAfter(),
                    rebuild.letters() == null ? null : rebuild.letters().before(),
                    rebuild.letters() == null ? null : rebuild.letters().after(),
                    rebuild.identical(),
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

            @Schema(description = "When it came to count: played again, or read by a rebuild (重放时间)", nullable = true)
            Instant replayedAt,

            @Schema(description = "Who played it again, or the rebuild that read it (重放人)", nullable = true)
            String replayedBy) {

        static DeadLetterView from(DeadLetter letter) {
            return new DeadLetterView(
                    letter.id(),
                    letter.topic(),
                    letter.partition(),
                    letter.offset(),
                    letter.headers().get("ce_type"),
                    letter.problem(),
                    letter.seenAt(),
                    letter.closedAt(),
                    letter.closedBy());
        }
    }
}
