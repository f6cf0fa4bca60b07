package org.xiaobao.platform.note;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaobao.platform.testing.RawHttp;
import org.xiaobao.platform.testing.Tokens;

/** Whatever a request's line and headers look like, a service answers in its own words or as if they had been written well. */
@QuarkusTest
@WithTestResource(NoteBackbone.class)
class RequestHygieneIT {

    private static final String HIDDEN = "/notes/00000000-0000-0000-0000-000000000000";

    @TestHTTPResource
    URI service;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "-|不存在",
                "*-|不存在",
                "en;q=abc|不存在",
                ";;q=x,*-|不存在",
                "``|不存在",
                "fr, de|不存在",
                "en-GB|It does not exist",
                "EN|It does not exist",
                "-, en|It does not exist",
                "en;q=abc, en;q=0.1|It does not exist",
                "zh;q=0.2, en;q=0.9|It does not exist",
                "en;q=0, *|不存在",
                "zh, en|不存在",
                "en, zh|It does not exist",
            })
    void aLanguageHeaderNeverFails(String languages, String said) {
        get(HIDDEN, "Accept-Language: " + languages).problem(404, "not-found").says(said);
    }

    @Test
    void aLanguageHeaderMayBeLongOrComeTwice() {
        get(HIDDEN, "Accept-Language: " + "-,".repeat(5_000))
                .problem(404, "not-found")
                .says("不存在");
        get(HIDDEN, "Accept-Language: -\nAccept-Language: en")
                .problem(404, "not-found")
                .says("It does not exist");
    }

    @Test
    void aFindingOfValidationComesInTheReadersLanguageToo() {
        post("{}", "Accept-Language: -").problem(422, "invalid-data").says("必填");
        post("{}", "Accept-Language: en;q=abc, en").problem(422, "invalid-data").says("is required");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "garbage",
                "text/html",
                "application/pdf, image/*;q=0.5",
                "/",
                "a/b/c",
                "*/*;q=0",
                "application/json;q=0",
                "application/json;q=abc"
            })
    void whatCannotBeGivenIsNotAcceptable(String accept) {
        get("/notes", "Accept: " + accept).problem(406, "not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/*",
                "application/json;q=0.1, text/html",
                "garbage, application/json",
                "",
                "text/html, image/gif, image/jpeg, *; q=.2, */*; q=0.2",
                "application/json; charset=\"utf-8\""
            })
    void whatCanBeGivenIsGiven(String accept) {
        RawHttp answer = get("/notes", "Accept: " + accept);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/notes?limit=%",
                "/notes?limit=%4",
                "/notes?limit=%zz",
                "/notes?cursor=a|b",
                "/notes?cursor=`",
                "/notes?cursor={x}",
                "/notes/%",
                "/notes/%c0%af",
                "/notes?cursor=%ff",
                "/notes?cursor=\u00e9",
                "/notes#here",
                "http://other/notes"
            })
    void aTargetThatNobodyCanReadRightlyIsAProblem(String target) {
        get(target, "Accept-Language: en").problem(400, "bad-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/notes?cursor=%00", "/notes?cursor=%2F", "/notes?cursor=%7C", "/notes?cursor=%E9%80%80"})
    void anEncodedCharacterReachesTheEndpoint(String target) {
        get(target, "Accept-Language: en").problem(422, "invalid-data").says("/cursor");
    }

    @Test
    void aQueryOfAllowedLengthFitsAndALongerOneIsToldSo() {
        get("/notes?cursor=" + "%E9%80%80".repeat(1_000), "X: y").problem(422, "invalid-data");
        get("/notes?cursor=" + "a".repeat(17_000), "X: y").problem(414, "uri-too-long");
    }

    @Test
    void headersBeyondTheLimitAreToldSo() {
        get("/notes", "X-Much: " + "a".repeat(33_000)).problem(431, "headers-too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "deflate, gzip", "x-unknown"})
    void aBodyThatSaysItIsCompressedIsUnsupported(String coding) {
        RawHttp answer = post(NoteClient.NOTE, "Content-Encoding: " + coding).problem(415, "unsupported-media-type");

        assertThat(answer.header("Accept-Encoding")).isEqualTo("identity");
    }

    @Test
    void aBodyInAnotherCharsetIsUnsupported() {
        type("application/json; charset=GBK")
                .problem(415, "unsupported-media-type")
                .says("UTF-8");
        type("application/json;charset=\"utf-16\"").problem(415, "unsupported-media-type");
        assertThat(type("application/json; charset=\"UTF-8\"").status()).isEqualTo(201);
        assertThat(type("application/json;charset=utf8").status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00c0\u00af", "\u00ff", "\u00ed\u00a0\u0080", "\u00e9\u0080", "\u00f4\u0090\u0080\u0080"})
    void bytesThatAreNoUtf8AreUnreadable(String bytes) {
        String body = "{\"title\":\"a" + bytes + "\",\"kind\":\"PLAIN\"}";

        post(body, "X: y").problem(400, "unreadable-json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32BE", "UTF-32LE"})
    void anotherEncodingIsNotGuessed(String charset) {
        String bytes = new String(
                NoteClient.NOTE.getBytes(java.nio.charset.Charset.forName(charset)), StandardCharsets.ISO_8859_1);

        post(bytes, "X: y").problem(400, "unreadable-json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 2\nContent-Length: 3",
                "Content-Length: 2\nTransfer-Encoding: chunked",
                "Transfer-Encoding: gzip, chunked",
                "Content-Length: ten",
                "Content-Length: -1",
                "Content-Length: +2"
            })
    void aBodyWhoseEndIsUnclearIsRefusedAndTheConnectionClosed(String framing) {
        RawHttp.send(service, head("POST", "/notes", framing) + "{}").problem(400, "bad-request");
    }

    @Test
    void aSecondHostIsRefused() {
        get("/notes", "Host: another").problem(400, "bad-request");
    }

    private RawHttp get(String target, String headers) {
        return RawHttp.send(service, head("GET", target, headers));
    }

    private RawHttp post(String body, String headers) {
        return RawHttp.send(
                service,
                head(
                                "POST",
                                "/notes",
                                "Content-Type: application/json\nContent-Length: " + body.length() + "\n" + headers)
                        + body);
    }

    private RawHttp type(String type) {
        String body = NoteClient.NOTE;
        return RawHttp.send(
                service, head("POST", "/notes", "Content-Type: " + type + "\nContent-Length: " + body.length()) + body);
    }

    private static String head(String method, String target, String headers) {
        return method + " " + target + " HTTP/1.1\nHost: x\nConnection: close\nAuthorization: Bearer "
                + Tokens.of("admin") + "\n" + headers + "\n\n";
    }
}
