package org.xiaobao.complaints.classification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One code with its labels and the period in which it may be given. */
@Schema(description = "An entry of a code list (代码表条目)")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CodeEntry(
        @Schema(description = "Code used in complaints (代码)", examples = "LOAN_HOUSING")
        String code,

        @Schema(description = "The code above it in the tree, absent at the top (上级代码)")
        String parent,

        @Schema(description = "Who defines the code (代码体系)") String codeSystem,

        @Schema(description = "Version of the code system (版本)")
        String version,

        @Schema(description = "The standard's own number once it is supplied (标准编码)")
        String standardCode,

        @Schema(description = "Chinese label (中文名称)") String labelZh,
        @Schema(description = "English label (英文名称)") String labelEn,

        @Schema(description = "First day on which it may be given (生效日)")
        LocalDate validFrom,

        @Schema(description = "Last day on which it may be given, absent while open (失效日)")
        LocalDate validTo) {

    boolean isCalled(String text) {
        return code.equals(text) || labelZh.equals(text) || labelEn.equals(text);
    }
}
