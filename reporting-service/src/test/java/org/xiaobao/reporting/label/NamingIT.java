package org.xiaobao.reporting.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.reporting.RuleEvents;
import org.xiaobao.reporting.Subject;
import org.xiaobao.reporting.Wire;

/** What complaints-service publishes of an institution's rules is what its figures are called. */
@QuarkusTest
@WithTestResource(Backbone.class)
class NamingIT {

    @Inject
    DataSource database;

    private final Wire jiangxi = Wire.fresh();
    private final Wire fujian = Wire.fresh();

    @Test
    void theSameCodeIsCalledInEachBanksFiguresAsThatBankCallsIt() {
        publish(jiangxi, UUID.randomUUID(), 1, "adopted", source(jiangxi, "12345", "赣服通热线", "2024-01-01"));
        publish(jiangxi, UUID.randomUUID(), 1, "adopted", source(jiangxi, "96268", "江西农商银行热线", "2024-01-01"));
        publish(fujian, UUID.randomUUID(), 1, "adopted", source(fujian, "12345", "闽政通热线", "2024-01-01"));
        for (Wire bank : List.of(jiangxi, fujian)) {
            bank.send(Subject.complaint("12345", "VALID"), Subject.complaint("96268", "VALID"));
            bank.awaitFigure(2024, "complaints.gross", 2);
        }

        jiangxi.awaitFigure(2024, source("12345"), "赣服通热线");
        fujian.awaitFigure(2024, source("12345"), "闽政通热线");
        jiangxi.awaitFigure(2024, source("96268"), "江西农商银行热线");
        fujian.awaitFigure(2024, source("96268"), "96268");
    }

    @Test
    void eventsInAnyOrderAndNumberLeaveTheSameNames() {
        UUID rule = UUID.randomUUID();
        Map<String, Object> withdrawn = source(jiangxi, "12345", "从未生效", "2024-01-01");
        publish(jiangxi, rule, 2, "withdrawn", withdrawn);
        publish(jiangxi, rule, 1, "adopted", withdrawn);
        publish(jiangxi, rule, 1, "adopted", withdrawn);
        publish(jiangxi, UUID.randomUUID(), 1, "adopted", source(jiangxi, "WEB", "官网", "2024-01-01"));

        jiangxi.awaitFigure(2024, source("WEB"), "官网");
        await().until(() -> count(rule), counted -> counted == 1);
        assertThat(jiangxi.metrics(2024).<String>get(source("12345"))).isEqualTo("12345政务服务便民热线");
    }

    @Test
    void aListOfOnesOwnNamesItsReasons() {
        Map<String, Object> edition = new TreeMap<>(Map.of(
                "institution",
                jiangxi.institution(),
                "list",
                "complaint-reasons",
                "effectiveFrom",
                "2024-01-01",
                "entries",
                List.of(Map.of("code", "CONTRACT_TERMS", "labelZh", "合同争议", "labelEn", "Contract"))));
        publish(jiangxi, UUID.randomUUID(), 1, "adopted", "code-list", edition);
        jiangxi.send(Subject.complaint("12345", "VALID").with("reason", "CONTRACT_TERMS"));

        jiangxi.awaitFigure(2024, "complaints.byReason.find { it.code == 'CONTRACT_TERMS' }.label", "合同争议");
    }

    @Test
    void aRuleThatCannotBeReadIsSetAsideAndWhatFollowsIsNot() {
        UUID broken = UUID.randomUUID();
        Map<String, Object> nameless = source(jiangxi, "12345", "  ", "2024-01-01");
        publish(jiangxi, broken, 1, "adopted", nameless);
        publish(jiangxi, UUID.randomUUID(), 1, "adopted", "remedy", Map.of("code", "LITIGATION"));
        publish(jiangxi, UUID.randomUUID(), 1, "adopted", source(jiangxi, "12378", "监管热线", "2024-01-01"));

        jiangxi.awaitFigure(2024, source("12378"), "监管热线");
        await().until(() -> letters(broken), letters -> letters == 1);
    }

    private static String source(String code) {
        return "complaints.bySource.find { it.code == '" + code + "' }.label";
    }

    private static Map<String, Object> source(Wire bank, String code, String label, String from) {
        return new RuleEvents(bank).sourceRow(code, label, from);
    }

    private static void publish(Wire bank, UUID rule, long sequence, String act, Map<String, Object> row) {
        publish(bank, rule, sequence, act, "complaint-source", row);
    }

    private static void publish(Wire bank, UUID rule, long sequence, String act, String book, Map<String, Object> row) {
        new RuleEvents(bank).publish(rule, sequence, act, book, row);
    }

    private int count(UUID rule) {
        return number("select count(*) from code_naming where withdrawn and id = '" + rule + "'");
    }

    private int letters(UUID rule) {
        return number("select count(*) from set_aside where record_key = '" + rule + "'");
    }

    private int number(String select) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(select)) {
            found.next();
            return found.getInt(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
