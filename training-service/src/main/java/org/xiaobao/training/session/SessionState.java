package org.xiaobao.training.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The whole reportable state of a training session after an act, carried by each of its facts: a reader keeps the one
 * with the highest sequence. Field names are a contract with consumers.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionState(
        UUID sessionId,
        String institution,
        String unit,
        LocalDate heldOn,
        String title,
        Course.Kind kind,
        boolean special,
        String line,
        List<Tier> tiers,
        BigDecimal hours,
        Course.Conduct conduct,
        List<Attendance> attendance,
        long personTimes) {}
