package org.xiaobao.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTest {

    @ParameterizedTest
    @CsvSource({
        "HUAAN, /HQ, true",
        "HUAAN, /HQ/OUTLET-03, true",
        "HUAAN, /HQ/OUTLET-03/DESK-1, true",
        "HUAAN, /HQX, false",
        "HUAAN, /, false",
        "OTHER, /HQ, false",
    })
    void aUnitCoversItselfAndWhatIsBelow(String institution, String unit, boolean covered) {
        assertThat(new Scope("HUAAN", "/HQ").covers(institution, unit)).isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({"HUAAN, /, true", "HUAAN, /HQ/OUTLET-03, true", "OTHER, /HQ, false"})
    void theRootCoversItsWholeInstitutionOnly(String institution, String unit, boolean covered) {
        assertThat(new Scope("HUAAN", "/").covers(institution, unit)).isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({"/HQ, /HQ/%", "/, /%", "/A_B, /A\\_B/%", "/A%, /A\\%/%", "/A\\B, /A\\\\B/%"})
    void theSqlPatternTakesThePathLiterally(String unit, String pattern) {
        assertThat(new Scope("HUAAN", unit).unitLike()).isEqualTo(pattern);
    }

    @ParameterizedTest
    @CsvSource({"/, true", "/HQ, true", "/HQ/OUTLET-03, false", "/HQ/OUTLET-03/DESK-1, false"})
    void theTopUnitIsTheRootOrAPathOfOneSegment(String unit, boolean whole) {
        assertThat(new Scope("HUAAN", unit).isWholeInstitution()).isEqualTo(whole);
    }
}
