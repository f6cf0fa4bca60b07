package org.xiaobao.mediation.mediation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xiaobao.mediation.party.Party;
import org.xiaobao.platform.privacy.Secret;

/** Mediations in every status, reached by legal moves only. */
final class MediationFixtures {

    static final UUID ID = UUID.fromString("0190a5c2-7c00-7000-8000-000000000001");
    static final UUID COMPLAINT = UUID.fromString("0190a5c2-7c00-7000-8000-0000000000c1");
    static final LocalDate APPLIED_ON = LocalDate.of(2024, 3, 4);
    static final Instant ACCEPTED_AT = Instant.parse("2024-03-06T01:30:00Z");
    static final Instant ENDED_AT = Instant.parse("2024-03-20T07:00:00Z");
    static final Instant NOW = Instant.parse("2024-04-01T00:00:00Z");

    private MediationFixtures() {}

    static Application application() {
        return application(Application.Origin.COMPLAINT, COMPLAINT);
    }

    static Application application(Application.Origin origin, UUID complaintId) {
        return new Application(
                Application.ApplicantSide.CONSUMER,
                origin,
                complaintId,
                "福建省信和消保中心",
                Application.Track.ORDINARY,
                Application.Mode.ON_SITE,
                "个人经营贷款",
                new Secret("HT-2021-000317"),
                new BigDecimal("190807"),
                new BigDecimal("12000.5"),
                APPLIED_ON);
    }

    static Mediation unfiled() {
        return new Mediation(ID, "HUAAN", "/HQ/OUTLET-03", "ext-1", application(), List.of(consumer()));
    }

    static Party consumer() {
        return new Party(
                Party.Side.CONSUMER,
                Party.Kind.PERSON,
                new Secret("虚构甲"),
                new Secret("13800000001"),
                new Secret("350629199001010011"));
    }

    static Agreement agreement() {
        return new Agreement(Agreement.Form.WRITTEN, new Secret("分期偿还"), new BigDecimal("8000"));
    }

    static Mediation in(MediationStatus status) {
        Mediation mediation = unfiled();
        mediation.apply(1, NOW);
        switch (status) {
            case APPLIED -> {}
            case NOT_ACCEPTED -> mediation.refuse("不属于受理范围", ENDED_AT, NOW);
            case ACCEPTED -> mediation.accept(ACCEPTED_AT, NOW);
            case AGREED -> accepted(mediation).agree(agreement(), ENDED_AT, NOW);
            case FAILED -> accepted(mediation).fail("分歧过大", ENDED_AT, NOW);
            case WITHDRAWN -> accepted(mediation).withdraw("双方已和解", ENDED_AT, NOW);
            case TERMINATED -> accepted(mediation).terminate("无法联系一方", ENDED_AT, NOW);
        }
        return mediation;
    }

    private static Mediation accepted(Mediation mediation) {
        mediation.accept(ACCEPTED_AT, NOW);
        return mediation;
    }
}
