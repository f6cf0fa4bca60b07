package org.xiaobao.complaints.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.xiaobao.complaints.complaint.ComplaintView;
import org.xiaobao.complaints.repeat.RepeatHints;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.start.Rehearsal;

/**
 * A registration from its JSON to its answer, in a transaction that is always rolled back: no row, no event. It uses up numbers of the
 * block that this process has for itself, as any refused registration may (ADR 3).
 */
@ApplicationScoped
class IntakeRehearsal implements Rehearsal {

    private static final Actor NOBODY = new Actor("rehearsal", "REHEARSAL", "/HQ", Set.of());
    private static final Duration AGO = Duration.ofHours(1);

    private static final String ARRIVED = """
            {"source": "12345", "sourceReference": "%s", "receivedAt": "%s",
             "complainant": {"kind": "PERSON", "name": "张三", "phone": "19900000001"},
             "demand": "退还重复扣收的费用", "facts": "同一笔费用被扣收两次", "amountInDispute": 128.50,
             "unit": "/HQ/OUTLET-01", "region": "TOWNSHIP",
             "classification": {"businessChannel": "FRONT_COUNTER", "businessCategory": "CARD_DEBIT", "reason": "PRICING"}}
            """;

    private final IntakeDesk desk;
    private final RepeatHints hints;
    private final EntityManager entities;
    private final ObjectMapper json;
    private final Validator validator;
    private final Clock clock;

    IntakeRehearsal(
            IntakeDesk desk,
            RepeatHints hints,
            EntityManager entities,
            ObjectMapper json,
            Validator validator,
            Clock clock) {
        this.desk = desk;
        this.hints = hints;
        this.entities = entities;
        this.json = json;
        this.validator = validator;
        this.clock = clock;
    }

    @Override
    @ActivateRequestContext
    public void play() throws Exception {
        String body = ARRIVED.formatted(UUID.randomUUID(), clock.instant().minus(AGO));
        NewComplaint arrived = json.readValue(body, NewComplaint.class);
        validator.validate(arrived);
        QuarkusTransaction.begin();
        try {
            json.writeValueAsBytes(registered(arrived));
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private RegisteredComplaint registered(NewComplaint arrived) {
        ComplaintView view = desk.register(arrived, NOBODY).complaint();
        entities.flush();
        String phone = arrived.complainant().phone();
        return new RegisteredComplaint(view, hints.of(view.id(), view.receivedAt(), phone, null, NOBODY.scope()));
    }
}
