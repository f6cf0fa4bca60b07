package org.xiaobao.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.xiaobao.platform.text.Text;

/** Bean Validation's findings as JSON pointers, with its messages in both languages. */
final class ConstraintViolations {

    /** What people are told, by annotation; {min}, {max}, {value}, {integer}, {fraction} come from the annotation. */
    private static final Map<String, Text> WORDS = Map.ofEntries(
            Map.entry("NotNull", new Text("必填", "is required")),
            Map.entry("NotBlank", new Text("必填,不能为空白", "is required and must not be blank")),
            Map.entry("NotEmpty", new Text("至少一项", "must not be empty")),
            Map.entry("Size", new Text("长度须在 {min} 到 {max} 之间", "size must be between {min} and {max}")),
            Map.entry("PositiveOrZero", new Text("不能为负", "must not be negative")),
            Map.entry("Positive", new Text("须大于零", "must be greater than zero")),
            Map.entry("Min", new Text("不能小于 {value}", "must be at least {value}")),
            Map.entry("Max", new Text("不能大于 {value}", "must be at most {value}")),
            Map.entry("DecimalMin", new Text("不能小于 {value}", "must be at least {value}")),
            Map.entry("DecimalMax", new Text("不能大于 {value}", "must be at most {value}")),
            Map.entry(
                    "Digits",
                    new Text(
                            "整数最多 {integer} 位,小数最多 {fraction} 位",
                            "at most {integer} integer and {fraction} fraction digits")),
            Map.entry("Pattern", new Text("格式不符，请按字段说明填写", "has the wrong form; see the field's description")),
            Map.entry("Email", new Text("邮箱格式不符", "is not an e-mail address")));

    /** Enough to mend a body by; a list of a million nulls is not answered with a million sentences. */
    private static final int MOST = 50;

    private ConstraintViolations() {}

    static DomainProblem problem(ConstraintViolationException invalid) {
        DomainProblem problem = new DomainProblem(CommonProblem.INVALID_DATA);
        invalid.getConstraintViolations().stream()
                .map(v -> new DomainProblem.Violation(pointer(v), words(v)))
                .sorted(Comparator.comparing(DomainProblem.Violation::pointer))
                .limit(MOST)
                .forEach(v ->
                        problem.at(v.pointer(), v.message().zh(), v.message().en()));
        return problem;
    }

    private static Text words(ConstraintViolation<?> violation) {
        var descriptor = violation.getConstraintDescriptor();
        Text words = WORDS.get(descriptor.getAnnotation().annotationType().getSimpleName());
        boolean said = !descriptor.getMessageTemplate().startsWith("{");
        if (said || words == null) {
            String own = violation.getMessage(); // "中文 | English"
            int bar = own.lastIndexOf('|');
            return bar < 0
                    ? new Text(own, own)
                    : new Text(
                            own.substring(0, bar).strip(),
                            own.substring(bar + 1).strip());
        }
        return new Text(fill(words.zh(), descriptor.getAttributes()), fill(words.en(), descriptor.getAttributes()));
    }

    private static String fill(String pattern, Map<String, Object> attributes) {
        String filled = pattern;
        for (var attribute : attributes.entrySet()) {
            filled = filled.replace("{" + attribute.getKey() + "}", String.valueOf(attribute.getValue()));
        }
        return filled;
    }

    private static String pointer(ConstraintViolation<?> violation) {
        String pointer = pointer(violation.getPropertyPath());
        return violation.getLeafBean() instanceof ParameterBean ? pointer.substring(pointer.lastIndexOf('/')) : pointer;
    }

    /** The method and its parameter are ours, not the client's: the pointer begins below the body. */
    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            boolean ours = node.getKind() == ElementKind.METHOD || node.getKind() == ElementKind.PARAMETER;
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (!ours && node.getName() != null && node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(JsonProblems.escape(node.getName()));
            }
        }
        return pointer.isEmpty() ? parameter(path) : pointer.toString();
    }

    /** A query or path parameter by its name; a record is the body itself, whose pointer is empty. */
    private static String parameter(Path path) {
        List<Class<?>> types = List.of();
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.METHOD) {
                types = node.as(Path.MethodNode.class).getParameterTypes();
            }
            if (node.getKind() == ElementKind.PARAMETER) {
                int index = node.as(Path.ParameterNode.class).getParameterIndex();
                return types.get(index).isRecord() ? "" : "/" + node.getName();
            }
        }
        return "";
    }
}
