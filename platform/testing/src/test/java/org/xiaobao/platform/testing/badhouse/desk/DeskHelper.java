package org.xiaobao.platform.testing.badhouse.desk;

import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.xiaobao.platform.journal.Fact;
import org.xiaobao.platform.journal.Journal;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.testing.badhouse.ledger.Ledger;
import org.xiaobao.platform.testing.badhouse.ledger.Ledgers;
import org.xiaobao.platform.web.ExpectedVersion;

class DeskHelper {

    private final Ledgers ledgers;
    private Optional<Ledger> kept;
    private final KafkaProducer<String, String> producer;

    DeskHelper(Ledgers ledgers, KafkaProducer<String, String> producer) {
        this.ledgers = ledgers;
        this.producer = producer;
    }

    List<Ledger> handedOn() {
        return kept.stream().toList();
    }

    Instant unsteady() {
        return Instant.now();
    }

    LocalDate unsteadyDay() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    long unsteadyMillis() {
        return System.currentTimeMillis() + Clock.systemUTC().millis();
    }

    Instant steady(Clock clock) {
        return Instant.now(clock);
    }

    void forgetful(Journal journal, Fact fact, Actor actor, ExpectedVersion version) {
        ledgers.findById(1L, LockModeType.PESSIMISTIC_WRITE);
        version.check(1);
        journal.append(fact, actor);
    }

    void talkative() {
        System.out.println(ledgers + " " + producer);
        Logger.getLogger("x").info("talking");
    }
}
