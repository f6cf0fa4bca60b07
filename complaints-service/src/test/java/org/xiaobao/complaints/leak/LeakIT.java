package org.xiaobao.complaints.leak;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.xiaobao.complaints.Api;
import org.xiaobao.complaints.Rows;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.EventProbe;

/** Personal data stands nowhere but in encrypted columns and in the answers of personal-data-access. */
@QuarkusTest
@QuarkusTestResource(Backbone.class)
class LeakIT {

    private static final String PLANTED = "慕容晚棠溪18905961472";

    @Test
    void afterAFullStoryNothingPersonalIsInClearAnywhere() throws SQLException {
        try (LogTap log = new LogTap()) {
            PaperStory papers = new PaperStory().play();
            Story story = new Story().play().blunder();
            awaitLastEvent(story.id());
            Haystack haystack = new Haystack().withDatabase().withTopics().with("log", log.text());

            assertThat(haystack.places())
                    .contains("table public.complaint", "table public.journal", "topic complaints.events.v1", "log");
            assertThat(haystack.placesOf(story.id())).contains("table public.complaint", "topic complaints.events.v1");
            assertThat(haystack.placesOf(Invented.everything())).isEmpty();
            assertThat(haystack.placesOf(Invented.pairsOfNames())).isEmpty();
            assertThat(answers(story.refusals).placesOf(Invented.everything())).isEmpty();
            assertThat(answers(story.answers).placesOf(Invented.numbers())).isEmpty();
            assertThat(answers(papers.answers).placesOf(Invented.numbers())).isEmpty();
        }
    }

    private static Haystack answers(List<String> given) {
        Haystack haystack = new Haystack();
        given.forEach(answer -> haystack.with("answer", answer));
        return haystack;
    }

    /** Otherwise the test above would hold whatever happened. */
    @Test
    void whatIsPlantedIsFound() throws SQLException {
        try (LogTap log = new LogTap();
                Connection owner = Haystack.owner();
                Statement statement = owner.createStatement()) {
            statement.execute("create table planted (note text, bytes bytea)");
            try {
                statement.execute("insert into planted (note) values ('" + PLANTED + "')");
                assertThat(new Haystack().withDatabase().placesOf(PLANTED)).containsExactly("table public.planted");
                statement.execute("update planted set note = null, bytes = convert_to('" + PLANTED + "', 'UTF8')");
                assertThat(new Haystack().withDatabase().placesOf(List.of(PLANTED, "容晚")))
                        .isEqualTo(Map.of(
                                PLANTED, List.of("table public.planted"), "容晚", List.of("table public.planted")));
            } finally {
                statement.execute("drop table planted");
            }
            Logger.getLogger(LeakIT.class)
                    .warn("failed", new IllegalStateException(PLANTED)); // left out, see ValuesLeftOut
            assertThat(new Haystack().with("log", log.text()).placesOf(PLANTED)).isEmpty();
            Logger.getLogger(LeakIT.class).warn("failed " + PLANTED);
            assertThat(new Haystack().with("log", log.text()).placesOf(PLANTED)).containsExactly("log");
        }
    }

    @Test
    void whatIsOnATopicIsFound() {
        String id = Api.registered();
        awaitLastEvent(id);
        assertThat(new Haystack().withTopics().placesOf(id)).contains("topic complaints.events.v1");
    }

    private static void awaitLastEvent(String id) {
        int published = Integer.parseInt(Rows.one(
                "select count(*) from journal where aggregate_id = ?::uuid and type not like '%personal-data%'", id));
        try (EventProbe probe = EventProbe.on("complaints.events.v1")) {
            probe.awaitFor(UUID.fromString(id), published);
        }
    }
}
