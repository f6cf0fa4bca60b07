package org.xiaobao.platform.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

final class NoteViews {

    private NoteViews() {}

    record NewNote(
            @NotBlank @Size(max = 1_500_000) String title,
            @NotNull Note.Kind kind,
            String body,
            @PositiveOrZero BigDecimal amount,
            LocalDate dueOn,
            Instant at,
            @Valid List<@NotNull @Valid Line> lines,
            @Valid Author author) {}

    record Line(@NotBlank String text, int rank) {}

    record Author(@NotBlank @Size(max = 20) String name) {}

    record Revision(@NotBlank String title, String reason) {}

    record Title(@NotBlank String title) {}

    record View(UUID id, long version, String title, Note.Kind kind, String body, int revision, Instant writtenAt) {

        static View from(Note note) {
            return new View(
                    note.id(),
                    note.version(),
                    note.title(),
                    note.kind(),
                    note.body(),
                    note.revision(),
                    note.writtenAt());
        }
    }
}
