package org.xiaobao.platform.note;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.Tokens;

/** Every refusal that HTTP, tokens, versions or our own bugs cause has the one shape, in the reader's language. */
@QuarkusTest
@WithTestResource(NoteBackbone.class)
class HttpProblemsIT {

    @TestHTTPResource
    URI root;

    @Test
    void anotherContentTypeIsUnsupported() {
        bothLanguages(
                request ->
                        request.contentType("text/plain").body(NoteClient.NOTE).post("/notes"),
                415,
                "unsupported-media-type");
    }

    @Test
    void aFormIsUnsupported() {
        bothLanguages(request -> request.formParam("title", "a").post("/notes"), 415, "unsupported-media-type");
    }

    @Test
    void anotherAnswerFormatIsNotAcceptable() {
        bothLanguages(
                request -> request.accept("application/pdf").get("/notes/" + UUID.randomUUID()), 406, "not-acceptable");
    }

    @Test
    void anotherMethodIsNotAllowed() {
        bothLanguages(request -> request.delete("/notes"), 405, "method-not-allowed");
        assertThat(NoteClient.admin().delete("/notes").header("Allow")).isEqualTo("GET, HEAD, OPTIONS, POST");
        assertThat(NoteClient.admin()
                        .post("/notes/{id}/title", UUID.randomUUID())
                        .header("Allow"))
                .isEqualTo("OPTIONS, PUT");
        assertThat(NoteClient.admin().request("BREW", "/notes").statusCode()).isEqualTo(405);
    }

    @Test
    void anUnknownPathIsNotFound() {
        bothLanguages(request -> request.get("/nothing/here"), 404, "not-found");
    }

    @Test
    void anUnknownIdIsNotFound() {
        bothLanguages(request -> request.get("/notes/" + UUID.randomUUID()), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "not-a-uuid", "00000000-0000-0000-0000-00000000000g"})
    void anIdThatIsNoneIsNotFound(String id) {
        bothLanguages(request -> request.get("/notes/{id}", id), 404, "not-found");
    }

    @Test
    void aParameterOfTheWrongTypeIsRefused() {
        Response answer = NoteClient.admin().queryParam("limit", "many").get("/notes");

        assertThat(answer.statusCode()).isIn(400, 404, 422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void aParameterOutOfRangeIsNamed() {
        bothLanguages(request -> request.queryParam("limit", 201).get("/notes"), 422, "invalid-data")
                .violationAt("/limit");
    }

    @Test
    void aBrokenCursorIsRefused() {
        bothLanguages(request -> request.queryParam("cursor", "%%%").get("/notes"), 422, "invalid-data")
                .violationAt("/cursor");
    }

    @Test
    void withoutATokenNothingIsAnswered() {
        bothLanguages(RestAssured.given(), request -> request.get("/notes"), 401, "unauthenticated");
    }

    @Test
    void theMissingTokenIsNoticedBeforeTheBody() {
        RequestSpecification anonymous =
                RestAssured.given().contentType("application/json").body("{\"broken\":");

        bothLanguages(anonymous, request -> request.post("/notes"), 401, "unauthenticated");
    }

    @Test
    void anExpiredTokenIsRefused() {
        withToken(Tokens.with().role("admin").expired().sign(), 401, "unauthenticated");
    }

    @Test
    void aTokenSignedByAnotherIsRefused() {
        withToken(Tokens.with().role("admin").signedByAnother().sign(), 401, "unauthenticated");
    }

    @Test
    void aTokenForAnotherAudienceIsRefused() {
        withToken(Tokens.with().role("admin").audience("elsewhere").sign(), 401, "unauthenticated");
    }

    @Test
    void aTokenThatIsNoneIsRefused() {
        withToken("abc.def.ghi", 401, "unauthenticated");
    }

    @Test
    void aTokenWithoutTheRoleIsForbidden() {
        withToken(Tokens.of("auditor"), 403, "forbidden");
    }

    @Test
    void aTokenWithoutInstitutionMayDoNothing() {
        String token = Tokens.with().role("admin").institution(null).sign();

        bothLanguages(
                RestAssured.given().auth().oauth2(token),
                request -> request.get("/notes/" + UUID.randomUUID()),
                403,
                "forbidden");
    }

    @Test
    void aStaleVersionIsRefusedAndNothingChanges() {
        UUID note = NoteClient.written();

        bothLanguages(request -> title(request.header("If-Match", "\"7\""), note), 412, "stale-version");
        assertThat(NoteClient.admin().get("/notes/{id}", note).header("ETag")).isEqualTo("\"0\"");
    }

    @Test
    void aMissingVersionIsAskedFor() {
        bothLanguages(request -> title(request, NoteClient.written()), 428, "version-required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "\"0", "0\"", ",", "\"0\" \"1\"", "w/\"0\""})
    void aVersionThatIsNoTagIsMalformed(String ifMatch) {
        bothLanguages(request -> title(request.header("If-Match", ifMatch), NoteClient.written()), 400, "bad-request");
    }

    /** A weak tag is never equal in If-Match (RFC 9110, 13.1.1). */
    @ParameterizedTest
    @ValueSource(strings = {"\"x\"", "W/\"0\"", "\"99999999999999999999\"", "\"7\", \"8\"", "\"00\""})
    void anotherVersionIsStale(String ifMatch) {
        bothLanguages(
                request -> title(request.header("If-Match", ifMatch), NoteClient.written()), 412, "stale-version");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"99\", \"0\"", "\"0\",\"99\",", "*", " * ", "W/\"0\", \"0\""})
    void oneOfSeveralVersionsIsEnough(String ifMatch) {
        assertThat(title(NoteClient.admin().header("If-Match", ifMatch), NoteClient.written())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void versionsMayStandInSeveralLines() {
        RequestSpecification request =
                NoteClient.admin().header("If-Match", "\"99\"").header("If-Match", "\"0\"");

        assertThat(title(request, NoteClient.written()).statusCode()).isEqualTo(200);
    }

    @Test
    void theRightVersionPasses() {
        UUID note = NoteClient.written();

        Response answer = title(NoteClient.admin().header("If-Match", "\"0\""), note);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void anUnexpectedFailureGivesNothingAway() {
        Response answer = NoteClient.admin().get("/notes/defect");

        Problems.expect(answer, 500, "internal-error").inChinese();
        assertThat(answer.asString()).doesNotContain("hunter2", "Inside", "IllegalState");
        assertThat(answer.headers().toString()).doesNotContain("hunter2", "IllegalState");
    }

    @Test
    void anErrorInOneRequestEndsThatRequestAlone() {
        Problems.expect(NoteClient.admin().get("/notes/descent"), 500, "internal-error");

        assertThat(NoteClient.admin().get("/notes").statusCode()).isEqualTo(200);
    }

    @Test
    void chineseIsTheDefaultLanguage() {
        Problems.expect(NoteClient.admin().get("/nothing"), 404, "not-found").inChinese();
    }

    @Test
    void aBodyAnnouncedOverTheLimitIsRefused() throws IOException {
        String answer = raw("Content-Length: 11000000", 0);

        assertThat(answer).startsWith("HTTP/1.1 413").containsIgnoringCase("content-type: application/problem+json");
        assertThat(answer).contains("urn:xiaobao:problem:body-too-large", "\"traceId\"", "正文过大");
    }

    /** Quarkus itself ends the exchange while the body is being read, so there is a status but no text. */
    @Test
    void aBodyThatGrowsOverTheLimitIsRefused() throws IOException {
        assertThat(raw("Transfer-Encoding: chunked", 11)).startsWith("HTTP/1.1 413");
    }

    /** By hand, because the refusal may come before the body was sent, which HTTP clients take badly. */
    private String raw(String length, int megabytesInChunks) throws IOException {
        try (Socket socket = new Socket(root.getHost(), root.getPort())) {
            socket.setSoTimeout(20_000);
            String head = "POST /notes HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n"
                    + "Authorization: Bearer " + Tokens.of("admin") + "\r\n" + length + "\r\n\r\n";
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < megabytesInChunks; i++) {
                out.write(("100000\r\n" + " ".repeat(0x100000) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            }
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void withToken(String token, int status, String code) {
        bothLanguages(RestAssured.given().auth().oauth2(token), request -> request.get("/notes"), status, code);
    }

    private static Response title(RequestSpecification request, UUID note) {
        return request.contentType("application/json")
                .body("{\"title\":\"new\"}")
                .put("/notes/{id}/title", note);
    }

    private interface Sending {
        Response send(RequestSpecification request);
    }

    private static Problems bothLanguages(Sending sending, int status, String code) {
        return bothLanguages(NoteClient.admin(), sending, status, code);
    }

    private static Problems bothLanguages(RequestSpecification base, Sending sending, int status, String code) {
        RequestSpecification english = RestAssured.given().spec(base).header("Accept-Language", "en");
        RequestSpecification chinese = RestAssured.given().spec(base).header("Accept-Language", "zh-CN");
        Problems.expect(sending.send(english), status, code).inEnglish();
        return Problems.expect(sending.send(chinese), status, code).inChinese();
    }
}
