package org.xiaobao.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "\t\n",
                "\u00a0",
                "\u3000",
                "\u200b",
                "\ufeff",
                "\u2060",
                "\u2800",
                "\u3164",
                "\u115f",
                "\uffa0",
                "\u00ad",
                "\u200e\u200f",
                "\u0301",
                "\u034f",
                "\u2028",
                "\u180e",
                "\ufe0f",
                "\u200b \u2800\ufeff"
            })
    void aTextInWhichNothingCanBeSeenIsRefused(String unseen) {
        assertThatThrownBy(() -> Texts.text(unseen)).isInstanceOf(Unfit.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"退费", "1", "。", "👍", "𠮷", "é", "\u200b退", "가", "\ue000"})
    void whateverCanBeSeenPasses(String seen) {
        assertThat(Texts.text(seen)).isEqualTo(seen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"退费\ud83d", "\udc00退", "a\ud83d\ud83db", "a\u0000b", "a\u0007", "a\u0085b", "a\u007fb"})
    void whatCannotBeStoredAsSentIsRefused(String unfit) {
        assertThatThrownBy(() -> Texts.text(unfit)).isInstanceOf(Unfit.class);
    }

    @Test
    void composedAndDecomposedAreTheSameText() {
        assertThat(Texts.text("e\u0301")).isEqualTo("é");
    }

    @Test
    void theEmptyTextIsLeftToTheField() {
        assertThat(Texts.text("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ＺＺ－１|ZZ-1",
                "'ZZ-1 '|ZZ-1",
                "'\u00a0ZZ-1\u3000'|ZZ-1",
                "ZZ\u200b-1|ZZ-1",
                "ZZ–1|ZZ-1",
                "漳消投（2026）12号|漳消投(2026)12号",
                "'No.  5'|No. 5",
                "'No.\u00a05'|No. 5",
                "①|1",
            })
    void keysAreReadAsPeopleCompareThem(String sent, String key) {
        assertThat(Texts.key(sent)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "漳消投（2026）12号",
                "华农信函（2026）8号",
                "银保监发〔2019〕38号",
                "ZZ12345-2024-000123",
                "ＺＺ／１２＃３",
                "TS2026-0000012",
                "转办【2026】3号",
                "案件·甲",
                "No. 5, 甲"
            })
    void numbersOfDocumentsAreReferences(String sent) {
        assertThat(Texts.key(sent)).matches(Texts.REFERENCE);
    }

    @Property(tries = 500)
    void aKeyReadTwiceIsTheSameKey(@ForAll String any) {
        if (Texts.storable(any) && Texts.visible(any)) {
            String key = Texts.key(any);
            assertThat(Texts.folded(key)).isEqualTo(key);
        }
    }

    @Property(tries = 500)
    void whatIsReadCanBeStored(@ForAll String any) {
        try {
            assertThat(Texts.storable(Texts.text(any))).isTrue();
        } catch (Unfit refused) {
            assertThat(Texts.storable(any) && Texts.visible(any)).isFalse();
        }
    }
}
