package org.xiaobao.complaints.complaint.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.xiaobao.platform.privacy.Secret;

/** Staff ids the complaint names: who bears one is recused. Stored as one encrypted text, a line each; never published. */
@Embeddable
public record NamedStaff(@Column(name = "named_staff") Secret sealed) {

    /** @return null when nobody is named, as the store gives it back */
    public static NamedStaff of(List<String> ids) {
        return ids.isEmpty() ? null : new NamedStaff(new Secret(String.join("\n", ids)));
    }

    public List<String> ids() {
        return sealed == null ? List.of() : sealed.clear().lines().toList();
    }
}
