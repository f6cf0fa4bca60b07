package org.xiaobao.complaints.classification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.platform.idempotency.Answer;

/** That a version of a list was loaded. */
@Schema(description = "A version of a code list (代码表版本)")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CodeListVersion(
        @Schema(description = "Identity (标识)") UUID id,

        @Schema(description = "The institution whose own entries it holds, absent for the list of all (机构)")
        String institution,

        @Schema(description = "Name of the list (表名)") String list,
        @Schema(description = "Version (版本)") String version,

        @Schema(description = "Who defines the codes (代码体系)")
        String codeSystem,

        @Schema(description = "First day in force (生效日)") LocalDate validFrom,

        @Schema(description = "Last day in force, absent while open (失效日)")
        LocalDate validTo,

        @Schema(description = "Ground (依据)") String ground,
        @Schema(description = "Who loaded it (导入人)") String loadedBy,
        @Schema(description = "When it was loaded (导入时间)") Instant loadedAt) {

    static CodeListVersion of(Edition edition) {
        return new CodeListVersion(
                edition.id(),
                edition.institution(),
                edition.list(),
                edition.version(),
                edition.codeSystem(),
                edition.effectiveFrom(),
                edition.effectiveTo(),
                edition.ground(),
                edition.adoptedBy(),
                edition.adoptedAt());
    }

    /** What a loading is answered with: it is read by a day on which it is in force. */
    static Answer loaded(Edition edition) {
        String path = "/api/v1/code-lists/" + edition.list() + "?on=" + edition.effectiveFrom();
        return new Answer(201, path, null, of(edition));
    }
}
