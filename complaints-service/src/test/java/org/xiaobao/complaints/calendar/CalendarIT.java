package org.xiaobao.complaints.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xiaobao.complaints.Api;
import org.xiaobao.platform.event.ReceivedEvent;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.EventProbe;
import org.xiaobao.platform.testing.TestClock;
import org.xiaobao.platform.testing.Tokens;
import org.xiaobao.platform.workdays.BusinessCalendar;

@QuarkusTest
@QuarkusTestResource(Backbone.class)
class CalendarIT {

    private static final String CALENDAR = "/api/v1/calendar/";

    @Test
    void aPublishedYearNamesItsHolidaysAndSwappedDays() {
        Api.officer()
                .get(CALENDAR + 2024)
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("days.find { it.date == '2024-02-18' }.kind", equalTo("MAKE_UP_WORKDAY"))
                .body("days.find { it.date == '2024-10-01' }.name", equalTo("国庆节"));
    }

    @Test
    void aYearNobodyPublishedSaysSoUntilItIsLoaded() {
        String institution = "CALENDAR-1";
        Response before = Api.with(admin(institution)).get(CALENDAR + 2041);
        before.then().body("status", equalTo("PROVISIONAL")).body("days", empty());
        put(institution, 2041, before.header("ETag"), List.of(holiday(LocalDate.of(2041, 10, 1))))
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("days.date", contains("2041-10-01"))
                .body("days[0].ground", equalTo("国办发明电〔2040〕9号"));
        Api.officer().get(CALENDAR + 2041).then().body("status", equalTo("PROVISIONAL"));
    }

    @Test
    void loadingNeedsTheVersionTheRoleAndDaysOfThatYear() {
        String institution = "CALENDAR-2";
        List<Map<String, String>> days = List.of(holiday(LocalDate.of(2040, 10, 1)));
        put(institution, 2040, null, days).then().statusCode(428);
        put(institution, 2040, "\"7\"", days).then().statusCode(412);
        put(institution, 2039, "\"0\"", days)
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem("/days/0/date"));
        Api.officer()
                .header("If-Match", "\"0\"")
                .body(Map.of("ground", "x", "days", days))
                .put(CALENDAR + 2040)
                .then()
                .statusCode(403);
    }

    @Test
    void aChangedCalendarCountsOpenCasesAgainAndJournalsEachThatMoved() {
        String institution = "CALENDAR-3";
        LocalDate today = TestClock.today();
        String moved = registered(institution, "12345");
        String unmoved = registered(institution, "OUTLET");
        LocalDate dueBefore = due(institution, moved);
        LocalDate workday = BusinessCalendar.stateCouncil().nextWorkingDay(today.plusDays(1));
        put(institution, workday.getYear(), "\"0\"", List.of(holiday(workday)))
                .then()
                .statusCode(200);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(journal(institution, moved)).hasSize(2));
        assertThat(journal(institution, moved).get(1))
                .isEqualTo("xiaobao.complaints.complaint.deadlines-recomputed.v1");
        assertThat(due(institution, moved)).isAfter(dueBefore);
        assertThat(journal(institution, unmoved)).hasSize(1);
        assertThat(told(institution)).isEqualTo(List.of(workday.toString()));
    }

    /** What others are told of the institution's calendar. */
    private static List<String> told(String institution) {
        try (EventProbe topic = EventProbe.on("complaints.events.v1")) {
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> topic.all().stream().anyMatch(event -> isOf(institution, event)));
            return topic.all().stream()
                    .filter(event -> isOf(institution, event))
                    .map(event -> event.data().at("/days/0/date").asText())
                    .toList();
        }
    }

    private static boolean isOf(String institution, ReceivedEvent event) {
        return event.institution().equals(institution)
                && event.type().equals("xiaobao.complaints.calendar-year.replaced.v1");
    }

    private static LocalDate due(String institution, String id) {
        return LocalDate.parse(Api.with(officer(institution))
                .queryParam("kind", "SOURCE_REPLY")
                .get("/api/v1/deadline-board")
                .path("items.find { it.complaintId == '%s' }.dueOn".formatted(id)));
    }

    private static List<String> journal(String institution, String id) {
        return Api.with(officer(institution))
                .get(Api.COMPLAINTS + "/" + id + "/journal")
                .jsonPath()
                .getList("items.type", String.class);
    }

    private static String registered(String institution, String source) {
        Map<String, Object> body =
                Api.complaintReceived(TestClock.now().minusSeconds(60).toString());
        body.put("source", source);
        return Api.with(officer(institution))
                .body(body)
                .post(Api.COMPLAINTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response put(String institution, int year, String etag, List<Map<String, String>> days) {
        var request = Api.with(admin(institution)).body(Map.of("ground", "国办发明电〔2040〕9号", "days", days));
        if (etag != null) {
            request.header("If-Match", etag);
        }
        return request.put(CALENDAR + year);
    }

    private static Map<String, String> holiday(LocalDate day) {
        return Map.of("date", day.toString(), "kind", "HOLIDAY", "name", "国庆节");
    }

    private static String admin(String institution) {
        return Tokens.with().role("admin").institution(institution).sign();
    }

    private static String officer(String institution) {
        return Tokens.with().role("complaint-officer").institution(institution).sign();
    }
}
