package org.xiaobao.complaints.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The table recusal_rule: rows are added and ended, nothing else. */
@ApplicationScoped
class RecusalRules {

    private static final String OF_INSTITUTION = """
            select id, institution, rule, effective_from, effective_to, ground from recusal_rule
            where institution is null or institution = ? order by rule, effective_from, id
            """;

    private static final String ADD = """
            insert into recusal_rule (id, institution, rule, effective_from, effective_to, ground) values (?, ?, ?, ?, ?, ?)
            """;

    private final DataSource database;

    RecusalRules(DataSource database) {
        this.database = database;
    }

    /** Those of the institution and those of every one. */
    List<RecusalRule> of(String institution) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(OF_INSTITUTION)) {
            select.setString(1, institution);
            List<RecusalRule> rules = new ArrayList<>();
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    rules.add(new RecusalRule(
                            found.getObject("id", UUID.class),
                            found.getString("institution"),
                            Recusal.valueOf(found.getString("rule")),
                            found.getObject("effective_from", LocalDate.class),
                            found.getObject("effective_to", LocalDate.class),
                            found.getString("ground")));
                }
            }
            return rules;
        } catch (SQLException failed) {
            throw new IllegalStateException("the recusal rules could not be read", failed);
        }
    }

    void add(RecusalRule rule) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, rule.id());
            insert.setString(2, rule.institution());
            insert.setString(3, rule.rule().name());
            insert.setObject(4, rule.effectiveFrom());
            insert.setObject(5, rule.effectiveTo());
            insert.setString(6, rule.ground());
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("the recusal rule could not be written", failed);
        }
    }

    void end(UUID id, LocalDate lastDay) {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update recusal_rule set effective_to = ? where id = ?")) {
            update.setObject(1, lastDay);
            update.setObject(2, id);
            update.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("the recusal rule could not be ended", failed);
        }
    }
}
