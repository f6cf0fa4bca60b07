package org.xiaobao.complaints.attachment;

import static org.xiaobao.complaints.attachment.AttachmentProblem.ATTACHMENT_IS_NOT_WHAT_IT_SAYS;
import static org.xiaobao.complaints.attachment.AttachmentProblem.ATTACHMENT_TYPE_NOT_ALLOWED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.xiaobao.complaints.attachment.AttachmentRules.Kind;
import org.xiaobao.platform.files.spool.Spool;
import org.xiaobao.platform.problem.DomainProblem;

/** Whether a file may be kept: it is of an allowed kind by content, its name and declared type agree, nothing bad is in it. */
@ApplicationScoped
class Inspection {

    /** A file that may be kept. */
    record Passed(FileName name, String mediaType, ScanResult scan) {}

    private final AttachmentRules rules;
    private final MalwareScan scanner;

    Inspection(AttachmentRules rules, MalwareScan scanner) {
        this.rules = rules;
        this.scanner = scanner;
    }

    Passed of(Spool file, FileName name, String declaredType) {
        if (file.size() == 0) {
            throw DomainProblem.invalid("/body", "文件为空", "The file is empty");
        }
        String found = ContentType.of(file);
        Kind kind = rules.today().kinds().get(found);
        if (kind == null) {
            String allowed = rules.today().extensions();
            throw new DomainProblem(ATTACHMENT_TYPE_NOT_ALLOWED)
                    .detail("按内容识别不属于可接受的类型:" + allowed, "By its content it is none of: " + allowed);
        }
        String extension = name.extension();
        if (!extension.isEmpty() && !kind.extensions().contains(extension)) {
            throw contradiction("/X-File-Name", "." + extension, found);
        }
        String declared = bare(declaredType);
        if (!declared.equals(ContentType.UNKNOWN) && !kind.goesBy(declared)) {
            throw contradiction("/Content-Type", declared, found);
        }
        return new Passed(name, found, scanner.scan(file));
    }

    private static DomainProblem contradiction(String pointer, String said, String found) {
        return new DomainProblem(ATTACHMENT_IS_NOT_WHAT_IT_SAYS)
                .detail("所称为 " + said + ",内容为 " + found, "It says " + said + " and is " + found)
                .at(pointer, "内容为 " + found, "its content is " + found);
    }

    /** Without parameters; nothing said is nothing contradicted. */
    private static String bare(String declaredType) {
        if (declaredType == null || declaredType.isBlank()) {
            return ContentType.UNKNOWN;
        }
        return declaredType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
