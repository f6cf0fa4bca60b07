package org.xiaobao.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaobao.complaints.Api.COMPLAINTS;
import static org.xiaobao.complaints.Api.registered;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Tokens;

/** Bodies that announce no length. */
@QuarkusTest
@QuarkusTestResource(Backbone.class)
class BodySizesIT {

    private static final int TOO_MUCH = 11 * 1024 * 1024;

    @TestHTTPResource
    URI root;

    /** The answer may be lost to a caller who still writes; the body is never taken. */
    @Test
    void unannouncedJsonHasTheOrdinaryLimit() throws InterruptedException {
        int status = 413;
        try {
            status = send(COMPLAINTS, "application/json").statusCode();
        } catch (IOException cutOff) {
            assertThat(cutOff).hasNoSuppressedExceptions();
        }
        assertThat(status).isEqualTo(413);
    }

    @Test
    void anUnannouncedAttachmentIsToldItsLimit() throws Exception {
        HttpResponse<String> answer =
                send(COMPLAINTS + "/" + registered() + "/attachments", "application/octet-stream");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("urn:xiaobao:problem:body-too-large").contains("10485760");
    }

    private HttpResponse<String> send(String path, String type) throws IOException, InterruptedException {
        byte[] body = new byte[TOO_MUCH];
        Arrays.fill(body, (byte) ' ');
        HttpRequest request = HttpRequest.newBuilder(root.resolve(path))
                .header("Authorization", "Bearer " + Tokens.of("complaint-officer"))
                .header("Content-Type", type)
                .header("X-File-Name", "a.txt")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, HttpResponse.BodyHandlers.ofString());
    }
}
