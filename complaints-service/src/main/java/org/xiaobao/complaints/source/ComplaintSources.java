package org.xiaobao.complaints.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.xiaobao.complaints.Reloading;
import org.xiaobao.complaints.source.ComplaintSource.DayKind;
import org.xiaobao.platform.problem.DomainProblem;

/** Answers which row of a source was in force on a day; the answer comes from memory. */
@ApplicationScoped
public class ComplaintSources {

    private static final String ALL = """
            select code, label_zh, label_en, forwarded, reply_limit, reply_limit_unit, withdrawal_counting_limit,
                   effective_from, effective_to, ground
            from complaint_source order by ordinal, effective_from
            """;

    private final DataSource database;
    private final Reloading<SourceCatalogue> catalogue;

    ComplaintSources(DataSource database, Clock clock) {
        this.database = database;
        this.catalogue = new Reloading<>(this::read, clock);
    }

    /** @throws DomainProblem 422 at the pointer when there is no such source on that day */
    public ComplaintSource inForce(String code, LocalDate day, String pointer) {
        return catalogue.get().inForce(code, day).orElseThrow(() -> unknown(day, pointer));
    }

    /** @throws DomainProblem 422 at the pointer when no row ever had this code */
    public void requireKnown(String code, String pointer) {
        if (!catalogue.get().codes().contains(code)) {
            throw DomainProblem.invalid(pointer, "未知的投诉来源", "is not a known complaint source");
        }
    }

    /** The source that is written like this, or whose label is, on that day. */
    public Optional<String> codeOf(String text, LocalDate day) {
        return inForce(day).stream()
                .filter(source -> List.of(source.code(), source.labelZh(), source.labelEn())
                        .contains(text))
                .map(ComplaintSource::code)
                .findFirst();
    }

    /** What people called the source on that day. */
    public String labelOf(String code, LocalDate day) {
        return catalogue.get().inForce(code, day).map(ComplaintSource::labelZh).orElse(code);
    }

    List<ComplaintSource> inForce(LocalDate day) {
        return catalogue.get().inForce(day);
    }

    private static DomainProblem unknown(LocalDate day, String pointer) {
        return DomainProblem.invalid(pointer, day + " 当日没有此有效的投诉来源", "no such complaint source was in force on " + day);
    }

    private SourceCatalogue read() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(ALL);
                ResultSet found = select.executeQuery()) {
            List<ComplaintSource> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(row(found));
            }
            return new SourceCatalogue(List.copyOf(rows));
        } catch (SQLException failed) {
            throw new IllegalStateException("the complaint sources could not be read", failed);
        }
    }

    private static ComplaintSource row(ResultSet found) throws SQLException {
        String unit = found.getString("reply_limit_unit");
        return new ComplaintSource(
                found.getString("code"),
                found.getString("label_zh"),
                found.getString("label_en"),
                found.getBoolean("forwarded"),
                found.getObject("reply_limit", Integer.class),
                unit == null ? null : DayKind.valueOf(unit),
                found.getInt("withdrawal_counting_limit"),
                found.getObject("effective_from", LocalDate.class),
                found.getObject("effective_to", LocalDate.class),
                found.getString("ground"));
    }
}
