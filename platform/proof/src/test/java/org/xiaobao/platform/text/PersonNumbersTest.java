package org.xiaobao.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Phones, identity documents, credit codes and units in the spellings people send. All numbers are invented. */
class PersonNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13900001234|13900001234",
                "139 0000 1234|13900001234",
                "139-0000-1234|13900001234",
                "１３９００００１２３４|13900001234",
                "+86 139 0000 1234|13900001234",
                "0086 13900001234|13900001234",
                "(+86)13900001234|13900001234",
                "8613900001234|13900001234",
                "0596-7361234|05967361234",
                "(0596)7361234|05967361234",
                "（0596）7361234|05967361234",
                "+86 596 7361234|05967361234",
                "+86-0596-7361234|05967361234",
                "010-66221234|01066221234",
                "+86 10 6622 1234|01066221234",
                "7361234|7361234",
                "0596-7361234转801|05967361234转801",
                "0596-7361234 转 801|05967361234转801",
                "0596-7361234-801|05967361234转801",
                "0596-7361234 ext. 801|05967361234转801",
                "400-888-8888|4008888888",
                "+86 400 888 8888|4008888888",
                "96336|96336",
                "968133|968133",
                "12345|12345",
                "95588|95588",
                "+852 2123 4567|+85221234567",
                "00852 21234567|+85221234567",
                "+886 912 345 678|+886912345678",
                "+1 (415) 555-0123|+14155550123",
            })
    void aPhoneInEverySpellingIsOneNumber(String sent, String kept) {
        assertThat(Phone.read(sent).written()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----",
                "+++++",
                "()()()",
                "1",
                "abc",
                "139000012",
                "12900001234",
                "电话13900001234",
                "0000000",
                "+86",
                "139000012345",
                "13900001234转801x"
            })
    void whatNobodyCouldCallIsNoPhone(String sent) {
        assertThatThrownBy(() -> Phone.read(sent)).isInstanceOf(Unfit.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "350625199001011234|350625199001011234",
                "35062519900101123x|35062519900101123X",
                "350625 19900101 123X|35062519900101123X",
                "３５０６２５１９９００１０１１２３４|350625199001011234",
                "350625900101123|350625900101123",
                "810000199001011234|810000199001011234",
                "A123456(7)|A1234567",
                "1/234567/8|12345678",
                "A123456789|A123456789",
                "H12345678|H12345678",
                "E12345678|E12345678",
                "EA1234567|EA1234567",
                "M123A4567|M123A4567",
                "CHN350000123456|CHN350000123456",
                "91350000158142711f|91350000158142711F",
            })
    void anIdNumberInEverySpellingIsOneNumber(String sent, String kept) {
        assertThat(IdNumber.read(sent).number()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----",
                "aaaaaa",
                "000000",
                "12",
                "350625199013011234",
                "350625199002301234",
                "35062519900101",
                "350625901301123",
                "6222021234567890123",
                "张三"
            })
    void whatNoDocumentHasIsNoIdNumber(String sent) {
        assertThatThrownBy(() -> IdNumber.read(sent)).isInstanceOf(Unfit.class);
    }

    @Test
    void theOldAndTheNewNumberOfOnePersonAreAlike() {
        assertThat(IdNumber.read("350625900101123").likeness())
                .isEqualTo(IdNumber.read("350625199001011234").likeness())
                .isEqualTo("35062519900101123");
        assertThat(IdNumber.read("E12345678").likeness()).isEqualTo("E12345678");
    }

    @Test
    void noNumberOfAPersonIsPrintedByMistake() {
        assertThat(Phone.read("13900001234")).hasToString("***");
        assertThat(IdNumber.read("350625199001011234")).hasToString("***");
    }

    @ParameterizedTest
    @CsvSource({"/HQ,/HQ", "/HQ/OUTLET-03,/HQ/OUTLET-03", "／ＨＱ／ＯＵＴＬＥＴ－０３,/HQ/OUTLET-03", "' /HQ',/HQ"})
    void aUnitHasOneSpelling(String sent, String unit) {
        assertThat(UnitPath.read(sent)).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/HQ/",
                "//HQ",
                "HQ",
                "/",
                "/HQ/../X",
                "/HQ//X",
                "/HQ/X Y",
                "/HQ/-X",
                "/总行",
                "/HQ%",
                "/a/a/a/a/a/a/a/a/a"
            })
    void everyOtherSpellingIsRefused(String sent) {
        assertThatThrownBy(() -> UnitPath.read(sent)).isInstanceOf(Unfit.class);
    }
}
