package org.xiaobao.platform.files.check;

import static org.xiaobao.platform.files.check.CheckProblem.ATTACHMENT_IS_NOT_WHAT_IT_SAYS;
import static org.xiaobao.platform.files.check.CheckProblem.ATTACHMENT_TYPE_NOT_ALLOWED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.xiaobao.platform.files.spool.Spool;
import org.xiaobao.platform.problem.DomainProblem;

/** Whether a file may be kept: it is of an allowed type by content, its name and declared type agree, nothing bad is in it. */
@ApplicationScoped
public class Inspection {

    /** A file that may be kept; the media type is what it is by its content. */
    public record Passed(FileName name, String mediaType, ScanResult scan) {}

    private final MalwareScan scanner;

    Inspection(MalwareScan scanner) {
        this.scanner = scanner;
    }

    /**
     * @param declaredType what its sender calls it, or null; {@code application/octet-stream} says nothing
     * @throws DomainProblem 422 when it is empty or may not be kept, 503 when nobody could look at it
     */
    public Passed of(Spool file, FileName name, String declaredType, FileTypes types) {
        if (file.size() == 0) {
            throw DomainProblem.invalid("/body", "文件为空", "The file is empty");
        }
        String found = ContentType.of(file);
        FileType type = types.of(found).orElseThrow(() -> notAllowed(types.extensions()));
        String extension = name.extension();
        if (!extension.isEmpty() && !type.extensions().contains(extension)) {
            throw contradiction("/X-File-Name", "." + extension, found);
        }
        String declared = bare(declaredType);
        if (!declared.equals(ContentType.UNKNOWN) && !type.goesBy(declared)) {
            throw contradiction("/Content-Type", declared, found);
        }
        return new Passed(name, found, scanner.scan(file));
    }

    private static DomainProblem notAllowed(String allowed) {
        return new DomainProblem(ATTACHMENT_TYPE_NOT_ALLOWED)
                .detail("按内容识别不属于可接受的类型:" + allowed, "By its content it is none of: " + allowed);
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
