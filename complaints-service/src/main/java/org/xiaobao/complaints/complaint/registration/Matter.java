package org.xiaobao.complaints.complaint.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.xiaobao.platform.privacy.Secret;

/** What is demanded and why. The texts may name persons and are encrypted; amounts are yuan. */
@Embeddable
public record Matter(
        @Column(name = "demand") Secret demand,
        @Column(name = "facts") Secret facts,
        @Column(name = "amount_in_dispute") BigDecimal amountInDispute,
        @Column(name = "product") String product) {}
