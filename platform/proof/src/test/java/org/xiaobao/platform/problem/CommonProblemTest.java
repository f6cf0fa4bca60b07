package org.xiaobao.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.xiaobao.platform.text.Text;

class CommonProblemTest {

    @ParameterizedTest
    @EnumSource(CommonProblem.class)
    void everyProblemHasAStableCodeAStatusAndBothLanguages(CommonProblem problem) {
        assertThat(problem.code()).matches("[a-z]+(-[a-z]+)*");
        assertThat(problem.status()).isBetween(400, 599);
        assertThat(problem.title().zh()).matches(".*\\p{IsHan}.*");
        assertThat(problem.title().en()).isNotBlank().doesNotMatch(".*\\p{IsHan}.*");
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN, 中",
        "en-US, en",
        "fr;q=1, 中",
        "'fr,en;q=0.5', en",
        "'en;q=0.2,zh;q=0.8', 中",
        "'zh;q=0.2,en;q=0.8', en"
    })
    void theFirstLanguageWeSpeakDecides(String accepted, String words) {
        List<Locale> languages = Locale.LanguageRange.parse(accepted).stream()
                .map(range -> Locale.forLanguageTag(range.getRange()))
                .toList();

        assertThat(new Text("中", "en").in(languages)).isEqualTo(words);
    }

    @Test
    void whoAsksForNothingReadsChinese() {
        assertThat(new Text("中", "en").in(List.of())).isEqualTo("中");
    }

    @Test
    void theDetailIsNeverEmpty() {
        assertThat(new DomainProblem(CommonProblem.NOT_FOUND).detail()).isEqualTo(CommonProblem.NOT_FOUND.title());
        assertThat(DomainProblem.invalid("/at", "晚了", "late").detail()).isEqualTo(new Text("晚了", "late"));
        assertThat(DomainProblem.invalid("/at", "晚了", "late")
                        .detail("详情", "more")
                        .detail())
                .isEqualTo(new Text("详情", "more"));
    }
}
