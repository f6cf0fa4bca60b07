package org.xiaobao.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "1200.5,1200.5",
        "1200.50,1200.5",
        "1.2005e3,1200.5",
        "12E2,1200",
        "0,0",
        "-0,0",
        "0.00,0",
        "-0.01,-0.01",
        "1e-2,0.01"
    })
    void oneNumberHasOneSpelling(String sent, String read) {
        assertThat(Numbers.decimal(sent)).hasToString(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e99999999",
                "1E+2147483647",
                "-1e-2147483648",
                "1e99",
                "1e-99",
                "123456789012345678901",
                "0.123456789012345678901",
                "NaN",
                "Infinity",
                "0x10",
                "1_000",
                "1,000",
                "",
                "-",
                ".5",
                "5.",
                "+5",
                "１２"
            })
    void whatIsTooLargeToReckonWithOrNoNumberIsRefused(String sent) {
        assertThatThrownBy(() -> Numbers.decimal(sent)).isInstanceOf(Unfit.class);
    }

    @Property
    void everyAmountOfABankIsRead(
            @ForAll @BigRange(min = "-9999999999999.99", max = "9999999999999.99") @Scale(2) BigDecimal amount) {
        assertThat(Numbers.decimal(amount.toPlainString())).isEqualByComparingTo(amount);
    }
}
