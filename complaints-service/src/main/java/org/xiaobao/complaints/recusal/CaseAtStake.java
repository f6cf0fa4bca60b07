package org.xiaobao.complaints.recusal;

import java.util.List;
import org.xiaobao.platform.security.Scope;

/** A complaint as recusal sees it: against which unit, and which staff it names. */
public record CaseAtStake(String institution, String unit, List<String> namedStaff) {

    Scope scope() {
        return new Scope(institution, unit);
    }
}
