package org.xiaobao.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The platform holds no business word: no class, field, method or text of it is about complaints or any other trade of
 * the suite, so that a service of tomorrow finds nothing to work around. What is said to readers, in comments and in an
 * API's descriptions, may take its examples from anywhere.
 */
class PlatformArchitectureTest {

    private static final List<String> BEGINNINGS = List.of(
            "approver",
            "campaign",
            "complain",
            "disput",
            "evidence",
            "grievan",
            "hotline",
            "ledger",
            "mediat",
            "officer",
            "recus",
            "redress",
            "remed",
            "reporting",
            "review",
            "train",
            "台账",
            "培训",
            "投诉",
            "纠纷",
            "证据",
            "调解");

    private static final Pattern COMMENT_OR_TEXT = Pattern.compile(
            "(?:\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\])+')|//[^\\n]*|/\\*[\\s\\S]*?\\*/");
    private static final Pattern SQL_COMMENT = Pattern.compile("--[^\\n]*");
    private static final String TEXT = "\"(?:\\\\.|[^\"\\\\\\n])*\"";
    private static final Pattern DESCRIPTION =
            Pattern.compile("description\\s*=\\s*" + TEXT + "(?:\\s*\\+\\s*" + TEXT + ")*");
    private static final Pattern WORD = Pattern.compile("[A-Z]?[a-z]+|[A-Z]+(?![a-z])|台账|培训|投诉|纠纷|证据|调解");

    @TempDir
    Path elsewhere;

    @Test
    void noPartOfThePlatformHoldsABusinessWord() throws IOException {
        List<Path> sources = sources(Path.of(".."));

        assertThat(sources).as("sources that were looked at").hasSizeGreaterThan(120);
        assertThat(businessWords(sources)).isEmpty();
    }

    @Test
    void aBusinessWordInANameOrATextIsFoundAndInACommentIsNot() throws IOException {
        Path main = Files.createDirectories(elsewhere.resolve("module/src/main/java"));
        Files.writeString(main.resolve("ComplaintDesk.java"), """
                /** Reviews complaints. */
                class ComplaintDesk {
                    static final String TOPIC = "mediation.events.v1"; // training, too
                    /* hotline */ void askReviewer(int preview) {}
                    @Schema(description = "Such as a complaint " + "or a campaign")
                    int A_HOTLINE_CALL;
                    String title = "重复投诉件"; // 调解
                }
                """);
        Files.writeString(main.resolve("V1__campaigns.sql"), "create table campaign (id int); -- of a review");

        assertThat(businessWords(sources(elsewhere)))
                .containsExactly(
                        "ComplaintDesk.java: Complaint",
                        "ComplaintDesk.java: HOTLINE",
                        "ComplaintDesk.java: Reviewer",
                        "ComplaintDesk.java: mediation",
                        "ComplaintDesk.java: 投诉",
                        "V1__campaigns.sql: campaign",
                        "V1__campaigns.sql: campaigns");
    }

    private static List<Path> sources(Path modules) throws IOException {
        try (Stream<Path> files = Files.walk(modules)) {
            return files.filter(file -> file.toString().contains("/src/main/"))
                    .filter(file -> file.toString().matches(".*\\.(java|sql|properties)"))
                    .toList();
        }
    }

    private static List<String> businessWords(List<Path> sources) throws IOException {
        List<String> found = new java.util.ArrayList<>();
        for (Path source : sources) {
            String file = source.getFileName().toString();
            WORD.matcher(file + ' ' + spoken(Files.readString(source)))
                    .results()
                    .map(java.util.regex.MatchResult::group)
                    .filter(word -> BEGINNINGS.stream().anyMatch(word.toLowerCase(Locale.ROOT)::startsWith))
                    .map(word -> file + ": " + word)
                    .forEach(found::add);
        }
        return found.stream().sorted().distinct().toList();
    }

    /** Without what is only said to readers. */
    private static String spoken(String source) {
        String code = COMMENT_OR_TEXT.matcher(source).replaceAll(match -> {
            String all = match.group();
            return all.startsWith("/") ? " " : java.util.regex.Matcher.quoteReplacement(all);
        });
        return SQL_COMMENT.matcher(DESCRIPTION.matcher(code).replaceAll(" ")).replaceAll(" ");
    }
}
