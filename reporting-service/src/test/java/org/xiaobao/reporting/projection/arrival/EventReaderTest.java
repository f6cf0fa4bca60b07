package org.xiaobao.reporting.projection.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.event.UnreadableRecord;
import org.xiaobao.platform.inbox.DeadLetter;
import org.xiaobao.reporting.Subject;
import org.xiaobao.reporting.figure.state.ComplaintState;

class EventReaderTest {

    private final Subject complaint = Subject.complaint("12345", "VALID").at(7);

    @Test
    void anyV1EventOfAKnownAggregateIsReadWhateverHappened() {
        for (String fact : new String[] {"received", "classified", "something-new"}) {
            Arrival arrival = EventReader.read(message(complaint.event("xiaobao.complaints.complaint." + fact + ".v1")))
                    .orElseThrow();

            assertThat(arrival.sequence()).isEqualTo(7);
            assertThat(arrival.state()).isInstanceOf(ComplaintState.class);
            assertThat(arrival.state().id()).isEqualTo(complaint.id());
        }
    }

    @Test
    void aCampaignsEventIsNotTakenForTheCampaign() {
        Subject event = Subject.campaignEvent("OFFLINE", 10);

        assertThat(EventReader.read(message(event.event()))
                        .orElseThrow()
                        .state()
                        .id())
                .isEqualTo(event.id());
    }

    @Test
    void otherAggregatesAndVersionsAreNoneOfOurs() {
        for (String type : new String[] {
            "xiaobao.complaints.deadline.missed.v1",
            "xiaobao.complaints.complaint.received.v2",
            "com.example.thing",
            "v1"
        }) {
            assertThat(EventReader.read(message(complaint.event(type))))
                    .as(type)
                    .isEmpty();
        }
    }

    @Test
    void whatCannotBeCountedIsRefused() {
        refused(complaint.with("disposition", "SOMETHING_ELSE"));
        refused(complaint.with("disposition", null));
        refused(complaint.with("receivedAt", null));
        refused(complaint.with("unit", null));
        refused(complaint.with("complaintId", null));
        refused(Subject.mediation("AGREED", "1.234"));
    }

    @Test
    void aDayIsAPlainDayAndAnInstantATextWithItsOffset() {
        Subject mediation = Subject.mediation("AGREED", "1.00");
        refused(mediation.with("appliedOn", List.of(2024, 5, 6)));
        refused(mediation.with("appliedOn", 19_849));
        refused(mediation.with("appliedOn", "2024-05-06T16:00:00.000Z"));
        refused(mediation.with("appliedOn", " 2024-05-06"));
        refused(mediation.with("appliedOn", ""));
        refused(complaint.with("receivedAt", 1_717_200_000));
        refused(complaint.with("receivedAt", "2024-03-04T01:30:00"));
        refused(complaint.with("acceptedAt", ""));
    }

    @Test
    void anEnvelopeOfAnotherInstitutionIsRefused() {
        ConsumerRecord<String, byte[]> message = message(complaint.event());
        message.headers().remove("ce_institution").add("ce_institution", "OTHER".getBytes());

        assertThatThrownBy(() -> EventReader.read(message)).hasMessageContaining("different institutions");
    }

    @Test
    void aDeadLetterIsTheRecordAsItCame() {
        ConsumerRecord<String, byte[]> message = message(complaint.event());

        DeadLetter letter = DeadLetter.of(message, new UnreadableRecord("why"), java.time.Instant.EPOCH);

        assertThat(letter.problem()).isEqualTo("why");
        Arrival again = EventReader.read(letter.message()).orElseThrow();
        assertThat(again.state())
                .isEqualTo(EventReader.read(message).orElseThrow().state());
        assertThat(again.sequence()).isEqualTo(7);
    }

    private static void refused(Subject subject) {
        ConsumerRecord<String, byte[]> message = message(subject.event());
        assertThatThrownBy(() -> EventReader.read(message)).isInstanceOf(UnreadableRecord.class);
    }

    private static ConsumerRecord<String, byte[]> message(ProducerRecord<String, byte[]> sent) {
        ConsumerRecord<String, byte[]> received = new ConsumerRecord<>(sent.topic(), 3, 42, sent.key(), sent.value());
        sent.headers().forEach(header -> received.headers().add(header));
        return received;
    }
}
