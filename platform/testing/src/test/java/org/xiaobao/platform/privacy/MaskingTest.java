package org.xiaobao.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {

    @ParameterizedTest
    @CsvSource({"张三,张**", "欧阳修远,欧**", "𠮷野,𠮷**", "A,A**"})
    void ofANameTheFirstCharacterStays(String name, String masked) {
        assertThat(Masking.name(name)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"13812345678,138****5678", "0596-1234567,059*****4567", "1234567,*******", "12,**"})
    void ofAPhoneHeadAndTailStay(String phone, String masked) {
        assertThat(Masking.phone(phone)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"350602199001011234,3506**********1234", "35060219900101123X,3506**********123X", "12345678,********"})
    void ofAnIdNumberHeadAndTailStay(String number, String masked) {
        assertThat(Masking.idNumber(number)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"6222021234567890123,***************0123", "1234,****"})
    void ofAnAccountOnlyTheTailStays(String account, String masked) {
        assertThat(Masking.account(account)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "请回电13812345678谢谢|13812345678",
                "身份证35060219900101123X|35060219900101123X",
                "卡号 6222 0212 3456 7890 123 被扣款|6222 0212 3456 7890 123",
                "座机 0596-1234567|0596-1234567",
                "138-1234-5678 打不通|138-1234-5678",
            })
    void inATextEveryLongNumberIsMasked(String text, String secret) {
        String masked = Masking.text(text);

        assertThat(masked).doesNotContain(secret).contains("***").hasSameSizeAs(text);
    }

    @ParameterizedTest
    @CsvSource({"2024年3月共17笔", "金额1125.76万元", "尾号 1234"})
    void shortNumbersStay(String text) {
        assertThat(Masking.text(text)).isEqualTo(text);
    }

    @Test
    void nothingStaysNothing() {
        assertThat(Masking.name(null)).isNull();
        assertThat(Masking.name("")).isEmpty();
        assertThat(Masking.phone(null)).isNull();
        assertThat(Masking.text(null)).isNull();
    }

    @Test
    void aSecretShowsNothingWhenPrinted() {
        assertThat(new Secret("张三")).hasToString("***");
        assertThat("logged " + new Secret("13812345678")).isEqualTo("logged ***");
        assertThat(Secret.of(null)).isNull();
        assertThat(Secret.clear(new Secret("张三"))).isEqualTo("张三");
    }
}
