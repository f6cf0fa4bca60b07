package org.xiaobao.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SearchTextTest {

    @Test
    void gramsAreOverlappingPairsWithoutPunctuation() {
        assertThat(grams("退还,利息。")).containsExactly("退还", "还利", "利息");
    }

    @Test
    void latinWordsAndNumbersStayWholeAndTouchTheirNeighbours() {
        assertThat(grams("LPR利率 4.35%")).containsExactlyInAnyOrder("lpr", "r利", "利率", "率4", "4", "35");
    }

    @Test
    void fullWidthIsTheSameAsHalfWidth() {
        assertThat(grams("ETC卡12期")).isEqualTo(grams("etc卡12期"));
    }

    @Test
    void aLineBreakInAWordDoesNotHideIt() {
        assertThat(excerpt("贷款利\n息", "利息")).isEqualTo("贷款利\n息");
    }

    @Test
    void numbersOfPersonsAreNeitherIndexedNorShown() {
        String text = "电话138 0000 1234,证件35062519900101123X,账号6230361234567890123,卡号6230361234567890";
        assertThat(SearchText.of(text, List.of()).grams())
                .noneMatch(gram -> gram.matches(".*[0-9].*"))
                .contains("电话", "证件", "账号", "卡号");
        assertThat(excerpt(text, "电话")).doesNotContainPattern("[0-9]");
    }

    @Test
    void namesOfThePartiesAreNeitherIndexedNorShown() {
        List<String> names = List.of("张三(虚构)", "买买提·吐尔逊", "John Smith");
        SearchText text = SearchText.of("客户张三与张 三之友john smith及买买提投诉利息,johnson无关", names);
        assertThat(text.grams())
                .doesNotContain("张三", "买买", "买提", "john", "smith", "户张", "三与")
                .contains("客户", "利息", "johnson");
        assertThat(text.excerpt(wanted("客户")).orElseThrow()).doesNotContain("张", "三", "买买提", "smith");
    }

    @Test
    void aNameOutsideTheBasicPlaneIsMaskedWhole() {
        SearchText text = SearchText.of("客户\uD86D\uDC93\uD86D\uDC93要求退款", List.of("\uD86D\uDC93\uD86D\uDC93"));
        assertThat(text.excerpt(wanted("退款"))).contains("客户****要求退款");
    }

    @Test
    void theExactWordIsFoundAndNotItsScatteredGrams() {
        assertThat(SearchText.of("利率与率先", List.of()).excerpt(wanted("利率先"))).isEmpty();
        assertThat(SearchText.of("第13期账单", List.of()).excerpt(wanted("3期"))).isEmpty();
        assertThat(excerpt("第3期账单", "3期")).isEqualTo("第3期账单");
        assertThat(SearchText.of("two cards", List.of()).excerpt(wanted("card")))
                .isEmpty();
    }

    @Test
    void anExcerptShowsALittleAround() {
        String text = "甲".repeat(60) + "利息" + "乙".repeat(60);
        assertThat(excerpt(text, "利息")).isEqualTo("…" + "甲".repeat(24) + "利息" + "乙".repeat(24) + "…");
    }

    @Test
    void sharedStretchesAreWordsNotGrams() {
        SearchText one = SearchText.of("信用卡被盗刷三千元", List.of());
        assertThat(one.shared(grams("投诉信用卡盗刷"))).containsExactly("信用卡", "盗刷");
    }

    @Property
    void whateverIsWrittenIsReadWithoutFailing(@ForAll String text, @ForAll String name) {
        SearchText read = SearchText.of(text, List.of(name));
        read.grams().forEach(gram -> assertThat(gram.codePointCount(0, gram.length()))
                .isPositive());
        assertThat(read.shared(read.grams())).isNotNull();
    }

    private static java.util.Set<String> grams(String text) {
        return SearchText.of(text, List.of()).grams();
    }

    private static SearchText wanted(String q) {
        return SearchText.of(q, List.of());
    }

    private static String excerpt(String text, String q) {
        return SearchText.of(text, List.of()).excerpt(wanted(q)).orElseThrow();
    }
}
