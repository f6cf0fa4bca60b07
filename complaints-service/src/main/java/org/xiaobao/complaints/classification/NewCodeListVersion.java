package org.xiaobao.complaints.classification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.platform.privacy.NoPersonalNumbers;
import org.xiaobao.platform.text.AsKey;

/** A whole list as it shall be from a day on, or an institution's own entries. What it does not name ends the day before. */
@Schema(description = "A new version of a whole code list (新版代码表)")
record NewCodeListVersion(
        @NotNull
        @AsKey
        @Pattern(
                regexp = "[\\p{L}\\p{N}._-]{1,40}",
                message =
                        "须为 1 至 40 个文字、数字、点、连字符或下划线，如 2027.1 | must be 1 to 40 letters, digits, dots, hyphens or underscores, such as 2027.1")
        @Schema(description = "Version, new for this list (版本)", examples = "2027.1")
        String version,

        @NotNull
        @AsKey
        @Pattern(
                regexp = "[A-Z0-9][A-Z0-9_.-]{0,39}",
                message = "须为大写字母和数字，如 JRT0169 | must be capital letters and digits, such as JRT0169")
        @Schema(description = "Who defines the codes (代码体系)", examples = "JRT0169")
        String codeSystem,

        @NotNull @Schema(description = "First day in force, tomorrow at the earliest (生效日)")
        LocalDate validFrom,

        @NoPersonalNumbers @NotBlank @Size(max = 500) @Schema(description = "Why, and from which document (依据)")
        String ground,

        @NotNull
        @Size(min = 1, max = 2_000)
        @Schema(
                description =
                        "All entries, in the order reports print them; of an institution what it adds, renames, moves or"
                                + " does not use (全部条目；机构版本只列自有的增、改、移、停用)")
        List<@NotNull @Valid Entry> entries) {

    @Schema(description = "An entry (条目)")
    record Entry(
            @NotNull
            @AsKey
            @Pattern(
                    regexp = "[A-Z0-9][A-Z0-9_]{0,59}",
                    message =
                            "须为大写字母、数字和下划线，如 LOAN_HOUSING | must be capital letters, digits and underscores, such as LOAN_HOUSING")
            @Schema(description = "Code used in complaints (代码)")
            String code,

            @AsKey @Size(max = 60) @Schema(description = "The code above it, of this version (上级代码)")
            String parent,

            @AsKey
            @Pattern(
                    regexp = "[0-9A-Za-z.-]{1,20}",
                    message = "须为字母、数字、点和连字符，如 010203 | must be letters, digits, dots and hyphens, such as 010203")
            @Schema(description = "The standard's own number (标准编码)", examples = "010203")
            String standardCode,

            @NoPersonalNumbers @NotBlank @Size(max = 200) @Schema(description = "Chinese label (中文名称)")
            String labelZh,

            @NoPersonalNumbers @NotBlank @Size(max = 200) @Schema(description = "English label (英文名称)")
            String labelEn,

            @AsKey @Size(max = 60) @Schema(description = "The code it stands behind; absent keeps its place (排在此代码之后)")
            String after,

            @Schema(description = "false: not to be given by your institution; default true (是否启用)")
            Boolean offered) {}

    /** As the book keeps it. */
    record Wanted(
            String list,
            String version,
            String codeSystem,
            List<Entry> entries,
            LocalDate effectiveFrom,
            String ground) {}

    Wanted of(String list) {
        return new Wanted(list, version, codeSystem, entries, validFrom, ground);
    }
}
