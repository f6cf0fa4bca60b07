package org.xiaobao.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    @ValueSource(
            strings = {
                "１３９００００１２３４",
                "139\u30000000\u30001234",
                "139\u00a00000\u00a01234",
                "139—0000—1234",
                "139.0000.1234",
                "1\u200b3\u200b9\u200b0\u200b0\u200b0\u200b0\u200b1\u200b2\u200b3\u200b4",
                "١٣٩٠٠٠٠١٢٣٤",
                "①③⑨⓪⓪⓪⓪①②③④",
                "𝟏𝟑𝟗𝟎𝟎𝟎𝟎𝟏𝟐𝟑𝟒",
                "一三九零零零零一二三四",
                "幺三九〇〇〇〇一二三四",
                "３５０６２５１９９００１０１１２３Ｘ",
                "350625 1990-01-01 1234"
            })
    void inWhateverDigitsANumberIsWrittenItIsMasked(String number) {
        String masked = Masking.text("请回电" + number + "，谢谢");

        assertThat(masked).contains("****").startsWith("请回电").endsWith("，谢谢").doesNotContain(number);
        assertThat(masked.chars().filter(c -> c == '*').count()).isGreaterThanOrEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-04 09:30 来电",
                "2026-03-04",
                "于20260304办理",
                "2024-2025年",
                "2024—2025年度",
                "2026-03-04至2026-04-05",
                "2026-03-04 09:30:15",
                "2026-03-04T09:30:00+08:00",
                "2026.03.04",
                "2026/03/04 10:20",
                "合同金额120000.00元"
            })
    void datesTimesAndAmountsStay(String text) {
        assertThat(Masking.text(text)).isEqualTo(text);
    }

    @Test
    void aDateBesideAPhoneStaysAndThePhoneGoes() {
        assertThat(Masking.text("2026-03-04 09:30 电话13900001234")).isEqualTo("2026-03-04 09:30 电话139******34");
        assertThat(Masking.text("2026-03-04 13900001234")).doesNotContain("13900001234");
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
