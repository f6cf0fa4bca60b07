package org.xiaobao.training.session;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Training sessions as the domain makes them. */
final class SessionFixtures {

    static final UUID ID = UUID.fromString("0190a5c2-7c00-7000-8000-000000000005");
    static final Instant NOW = Instant.parse("2024-06-01T00:00:00Z");
    static final List<Tier> TIERS = List.of(Tier.FRONT_LINE, Tier.SENIOR_MANAGEMENT);

    private SessionFixtures() {}

    static TrainingSession unheld() {
        return new TrainingSession(ID, "HUAAN", "/HQ", "tr-1");
    }

    static TrainingSession held() {
        TrainingSession session = unheld();
        session.hold(course(LocalDate.of(2024, 4, 12)), TIERS, attendance(), NOW);
        return session;
    }

    static Course course(LocalDate heldOn) {
        return new Course(
                "消费者权益保护专题培训", Course.Kind.GENERAL, true, "零售条线", heldOn, new BigDecimal("3"), Course.Conduct.INTERNAL);
    }

    static List<Attendance> attendance() {
        return List.of(new Attendance(Tier.SENIOR_MANAGEMENT, 6), new Attendance(Tier.FRONT_LINE, 88));
    }
}
