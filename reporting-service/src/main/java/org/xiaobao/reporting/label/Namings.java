package org.xiaobao.reporting.label;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.xiaobao.platform.json.FactJson;
import org.xiaobao.platform.sql.Sql;
import org.xiaobao.reporting.figure.Dimension;
import org.xiaobao.reporting.label.Naming.Name;

/**
 * The table code_naming: the rules that name codes, each as its last event left it, so that events may come in any order
 * and any number of times. It is of no generation: a rebuild meets the same rows.
 */
@Singleton
public class Namings {

    private static final String KEEP = """
            insert into code_naming (id, sequence, institution, dimension, key, withdrawn, effective_from, effective_to, names)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            on conflict (id) do update set sequence = excluded.sequence, withdrawn = excluded.withdrawn,
              effective_to = excluded.effective_to, names = excluded.names
            where code_naming.sequence <= excluded.sequence
            """;
    private static final String OF = """
            select id, sequence, institution, dimension, key, withdrawn, effective_from, effective_to, names
            from code_naming where (institution is null or institution = ?) and not withdrawn and effective_from <= ?
            order by institution nulls first, effective_from, sequence
            """;

    private final Sql sql;

    Namings(Sql sql) {
        this.sql = sql;
    }

    /**
     * In the caller's transaction; what is older than what is there changes nothing. The same once more is written again: a
     * rebuild reads of it what is read today and was not when it came.
     */
    public void keep(Collection<Naming> namings) {
        namings.forEach(this::keep);
    }

    private void keep(Naming naming) {
        sql.update(
                KEEP,
                naming.id(),
                naming.sequence(),
                naming.institution(),
                naming.dimension(),
                naming.key(),
                naming.withdrawn(),
                naming.from(),
                naming.to(),
                FactJson.write(naming.names()));
    }

    /** What an institution calls its codes on a day, those it has used before included. */
    public Labels on(String institution, LocalDate day) {
        return Labels.of(sql.list(Namings::naming, OF, institution, day), day);
    }

    private static Naming naming(ResultSet row) throws SQLException {
        return new Naming(
                row.getObject("id", UUID.class),
                row.getLong("sequence"),
                row.getString("institution"),
                Dimension.valueOf(row.getString("dimension")),
                row.getString("key"),
                row.getBoolean("withdrawn"),
                row.getObject("effective_from", LocalDate.class),
                row.getObject("effective_to", LocalDate.class),
                names(row.getString("names")));
    }

    private static List<Name> names(String json) {
        try {
            return FactJson.mapper().readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
