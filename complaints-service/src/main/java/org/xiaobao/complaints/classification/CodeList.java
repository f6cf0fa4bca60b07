package org.xiaobao.complaints.classification;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One list as an institution has it on a day, in the order in which reports print it. */
@Schema(description = "A code list (代码表)")
record CodeList(
        @Schema(description = "Name of the list (表名)", examples = "business-categories")
        String name,

        @Schema(description = "Its entries (条目)") List<CodeEntry> items) {}
