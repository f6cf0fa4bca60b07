package org.xiaobao.platform.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadersLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "-|zh",
                "*-|zh",
                "en;q=abc|zh",
                ";;q=x,*-|zh",
                "``|zh",
                "fr, de|zh",
                "*|zh",
                "en-GB|en",
                "EN|en",
                "en_US|zh",
                "-, en|en",
                "en;q=abc, en;q=0.1|en",
                "zh;q=0.2, en;q=0.9|en",
                "zh-CN,zh;q=0.9,en;q=0.8|zh",
                "en-US,en;q=0.9,zh-CN;q=0.8|en",
                "en;q=0, *|zh",
                "en;q=0|zh",
                "en;q=2|zh",
                "zh, en|zh",
                "en, zh|en",
                "en ; q = 0.5|en",
            })
    void isReadLenientlyAndByWeight(String header, String language) {
        assertThat(ReadersLanguage.of(List.of(header))).isEqualTo(language);
    }

    @Test
    void severalLinesAreOneListAndNoneIsChinese() {
        assertThat(ReadersLanguage.of(List.of("-", "en"))).isEqualTo("en");
        assertThat(ReadersLanguage.of(List.of())).isEqualTo("zh");
        assertThat(ReadersLanguage.of(List.of("-,".repeat(50_000) + "en"))).isEqualTo("zh");
    }
}
