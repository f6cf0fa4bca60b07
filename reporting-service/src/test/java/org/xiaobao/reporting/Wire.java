package org.xiaobao.reporting;

import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Tokens;

/** Publishes as the other services do, asks as a client does. Each test has an institution of its own. */
public final class Wire {

    private final String institution;

    private Wire(String institution) {
        this.institution = institution;
    }

    /** An institution nobody else has. */
    public static Wire fresh() {
        return new Wire("T-" + UUID.randomUUID());
    }

    public static Wire of(String institution) {
        return new Wire(institution);
    }

    public String institution() {
        return institution;
    }

    public void send(Subject... subjects) {
        send(Arrays.asList(subjects));
    }

    public void send(Collection<Subject> subjects) {
        publish(subjects.stream()
                .map(subject -> subject.of(institution).event())
                .toList());
    }

    public static void publish(List<ProducerRecord<String, byte[]>> records) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", Backbone.kafka().bootstrap(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            records.forEach(producer::send);
        }
    }

    public Response get(String path, String role) {
        return RestAssured.given().auth().oauth2(token(role)).get(path);
    }

    public JsonPath metrics(int year) {
        return metrics(year, "");
    }

    public JsonPath metrics(int year, String query) {
        Response answer = get("/api/v1/metrics/" + year + query, "reporting-officer");
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.asString());
        }
        return answer.jsonPath();
    }

    /** Waits until a number of the year has this value. */
    public void awaitFigure(int year, String path, Object value) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptions() // the database may be coming back
                .until(() -> String.valueOf(metrics(year).<Object>get(path)), String.valueOf(value)::equals);
    }

    /** Base figures of a year, as one person enters them and another signs them, whether or not the year has events. */
    public void sign(int year, String figures) {
        String path = "/api/v1/base-figures/" + year;
        String body = figures.strip();
        Response entered = RestAssured.given()
                .auth()
                .oauth2(token("reporting-officer"))
                .contentType("application/json")
                .header("If-None-Match", "*")
                .body(body.substring(0, body.length() - 1)
                        + ", \"document\": {\"title\": \"年度报告\"}, \"besideEvents\": true}")
                .put(path);
        if (entered.statusCode() != 201) {
            throw new IllegalStateException(entered.asString());
        }
        RestAssured.given()
                .auth()
                .oauth2(token("approver"))
                .header("If-Match", entered.header("ETag"))
                .post(path + "/signature")
                .then()
                .statusCode(200);
    }

    public String token(String role) {
        return Tokens.with().role(role).institution(institution).sign();
    }
}
