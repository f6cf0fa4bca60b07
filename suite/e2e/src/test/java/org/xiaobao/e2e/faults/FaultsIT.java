package org.xiaobao.e2e.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaobao.e2e.Api;
import org.xiaobao.e2e.RawHttp;
import org.xiaobao.e2e.Suite;
import org.xiaobao.e2e.SuiteExtension;

/** Every entry of the list of faults, with the smallest input that showed it. */
@ExtendWith(SuiteExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultsIT {

    private static final int ENTRIES = 30;

    private final Suite suite;
    private final String institution =
            "FAULTS" + Long.toString(System.currentTimeMillis() / 1000, 36).toUpperCase(Locale.ROOT);
    private final String reference = "REF-" + institution + "-1";
    private final String complaint;
    private int used;

    /** Outlet 1 has one case of each kind, all under one reference. */
    FaultsIT(Suite suite) {
        this.suite = suite;
        complaint = plant("complaint-officer", "/api/v1/complaints");
        plant("mediation-officer", "/api/v1/mediations");
        plant("business-owner", "/api/v1/reviews");
        plant("trainer", "/api/v1/training-sessions");
    }

    private String plant(String role, String path) {
        Api.Reply reply = suite.as(role, institution, "/HQ/OUTLET-01")
                .post(path, Bodies.of(path).replace("{new}", reference));
        assertThat(reply.status()).as(path + " " + reply.body()).isEqualTo(201);
        return reply.text("/id");
    }

    static Stream<Row> requests() {
        return rows().filter(row -> row.provedBy == null);
    }

    private static Stream<Row> rows() {
        return Stream.of(Dangers.rows(), Texts.rows(), Protocol.rows()).flatMap(rows -> rows);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void isRight(Row row) {
        Api.Reply reply = send(row, "zh");
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(row.status);
        row.shown.forEach(text -> assertThat(reply.body().toString()).contains(filled(text)));
        row.hidden.forEach(text -> assertThat(reply.body().toString()).doesNotContain(text));
        if (row.status >= 400) {
            assertThat(reply.contentType()).startsWith("application/problem+json");
            assertThat(reply.text("/detail")).isNotBlank();
        }
        if (row.pointer != null) {
            assertThat(pointers(reply)).contains(row.pointer);
            assertThat(reply.body().toString())
                    .containsPattern("\\p{IsHan}")
                    .doesNotContain("\\\\p{", "[A-Z", "org.xiaobao");
        }
    }

    private static List<String> pointers(Api.Reply reply) {
        return StreamSupport.stream(reply.body().path("violations").spliterator(), false)
                .map(violation -> violation.path("pointer").asText())
                .toList();
    }

    private Api.Reply send(Row row, String language) {
        List<String> headers = new ArrayList<>(List.of("Accept-Language", language));
        row.headers.forEach(header -> headers.add(filled(header)));
        return suite.as(row.role, institution, row.unit)
                .send(row.method, filled(row.path), filled(row.body), headers.toArray(String[]::new));
    }

    private synchronized String filled(String text) {
        return text == null
                ? null
                : text.replace("{new}", institution + "-" + used++)
                        .replace("{complaint}", complaint)
                        .replace("{wide reference}", wide(reference))
                        .replace("{reference}", reference);
    }

    /** The same in full-width letters and digits, as a Chinese keyboard writes them. */
    private static String wide(String text) {
        String wide = text.chars()
                .map(one -> one + 0xfee0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(Normalizer.normalize(wide, Normalizer.Form.NFKC)).isEqualTo(text);
        return wide;
    }

    @Test
    void everyEntryHasARowAndEveryNamedTestExists() {
        assertThat(rows().map(row -> row.fault).distinct().sorted())
                .isEqualTo(IntStream.rangeClosed(1, ENTRIES).boxed().toList());
        assertThat(rows().filter(row -> row.provedBy != null).map(row -> Suite.PROJECT.resolve(row.provedBy)))
                .allMatch(Files::exists);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/complaints?q=%",
                "/api/v1/complaints?q=|",
                "/api/v1/complaints?q=`",
                "/api/v1/complaints/%"
            })
    void aTargetThatIsNoneIsRefusedWithAProblem(String target) {
        String answer = RawHttp.get(suite.gateway(), target, suite.token("complaint-officer"));
        assertThat(answer).startsWith("HTTP/1.1 400 ").containsIgnoringCase("content-type: application/problem+json");
    }

    @Test
    void aMethodThatIsNotAllowedNamesThoseThatAre() {
        assertThat(head("/api/v1/metrics/2025/cases", "DELETE"))
                .startsWith("HTTP/1.1 405 ")
                .containsIgnoringCase("\nallow: ");
    }

    @Test
    void whatIsReadOfCasesIsNotKeptByAnyoneOnTheWay() {
        assertThat(head("/api/v1/complaints", "GET"))
                .containsIgnoringCase("cache-control: no-store")
                .containsIgnoringCase("x-content-type-options: nosniff");
    }

    @Test
    void theConsoleSaysWhereItsPartsMayComeFrom() {
        assertThat(head("/console/", "GET"))
                .startsWith("HTTP/1.1 200 ")
                .containsIgnoringCase("content-security-policy: ");
    }

    private String head(String target, String method) {
        String answer = RawHttp.send(suite.gateway(), method, target, suite.token("complaint-officer"));
        return answer.substring(0, answer.indexOf("\r\n\r\n"));
    }
}
