package org.xiaobao.complaints.remedy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.xiaobao.complaints.Reloading;
import org.xiaobao.complaints.Validity;
import org.xiaobao.platform.problem.DomainProblem;

/** The ways on that a notice must name (Order 2020-3 art 19), as dated data. */
@ApplicationScoped
public class Remedies {

    private record Row(Remedy kind, String text, boolean branchOnly, boolean mandatory, Validity validity) {

        boolean openOn(LocalDate day, boolean ofHeadOffice) {
            return validity.covers(day) && !(branchOnly && ofHeadOffice);
        }
    }

    private static final String ALL = """
            select code, text_zh, branch_only, mandatory, effective_from, effective_to from notice_remedy
            order by array_position(array['REEXAMINATION', 'MEDIATION', 'ARBITRATION', 'LITIGATION'], code), effective_from
            """;

    private final DataSource database;
    private final Reloading<List<Row>> rows;

    Remedies(DataSource database, Clock clock) {
        this.database = database;
        this.rows = new Reloading<>(this::read, clock);
    }

    /**
     * What the notice of a decision names: as given, or all that are open when nothing is given.
     *
     * @param ofHeadOffice the head office decided, which has no superior to examine it again
     * @throws DomainProblem 422 naming those that are missing, or not open against this decision
     */
    public List<Remedy> complete(List<Remedy> named, LocalDate day, boolean ofHeadOffice) {
        List<Remedy> open = open(day, ofHeadOffice);
        if (named == null) {
            return open;
        }
        List<Remedy> missing = rows.get().stream()
                .filter(row -> row.mandatory() && row.openOn(day, ofHeadOffice))
                .map(Row::kind)
                .filter(kind -> !named.contains(kind))
                .toList();
        if (!missing.isEmpty()) {
            throw DomainProblem.invalid("/remedies", "还须告知:" + missing, "must also name " + missing);
        }
        List<Remedy> closed =
                named.stream().filter(kind -> !open.contains(kind)).toList();
        if (!closed.isEmpty()) {
            throw DomainProblem.invalid(
                    "/remedies", "对本决定不适用:" + closed, "are not open against this decision: " + closed);
        }
        return named.stream().distinct().toList();
    }

    public List<Remedy> open(LocalDate day, boolean ofHeadOffice) {
        return rows.get().stream()
                .filter(row -> row.openOn(day, ofHeadOffice))
                .map(Row::kind)
                .toList();
    }

    /** The open ones as numbered lines. */
    public String text(LocalDate day, boolean ofHeadOffice) {
        List<String> texts = rows.get().stream()
                .filter(row -> row.openOn(day, ofHeadOffice))
                .map(Row::text)
                .toList();
        return texts.stream()
                .map(text -> "(" + (texts.indexOf(text) + 1) + ")" + text)
                .collect(Collectors.joining(";\n", "如对处理决定有异议,您可以:\n", "。"));
    }

    private List<Row> read() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(ALL);
                ResultSet found = select.executeQuery()) {
            List<Row> read = new ArrayList<>();
            while (found.next()) {
                read.add(new Row(
                        Remedy.valueOf(found.getString("code")),
                        found.getString("text_zh"),
                        found.getBoolean("branch_only"),
                        found.getBoolean("mandatory"),
                        new Validity(
                                found.getObject("effective_from", LocalDate.class),
                                found.getObject("effective_to", LocalDate.class))));
            }
            return List.copyOf(read);
        } catch (SQLException failed) {
            throw new IllegalStateException("the remedies could not be read", failed);
        }
    }
}
