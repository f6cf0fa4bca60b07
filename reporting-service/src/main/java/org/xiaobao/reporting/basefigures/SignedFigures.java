package org.xiaobao.reporting.basefigures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** What two persons have signed of years, for whoever compares with them; what waits for a signature is not among it. */
@ApplicationScoped
public class SignedFigures {

    private final BaseYears years;

    SignedFigures(BaseYears years) {
        this.years = years;
    }

    /** Those of an institution's years from the first to the last. */
    @Transactional
    public List<Signed> in(String institution, int first, int last) {
        return years.of(institution, first, last).stream()
                .flatMap(year -> year.inForce().stream())
                .map(edition -> new Signed(edition.stated()))
                .toList();
    }
}
