package org.xiaobao.platform.problem;

import static org.xiaobao.platform.problem.CommonProblem.INVALID_DATA;
import static org.xiaobao.platform.problem.CommonProblem.UNREADABLE_JSON;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.xiaobao.platform.text.Texts;
import org.xiaobao.platform.text.UnfitField;

/** What Jackson could not read, in words that name the field; never Jackson's own text, which names our classes. */
final class JsonProblems {

    private static final int LONGEST_NAME = 100;

    private JsonProblems() {}

    static DomainProblem problem(JsonProcessingException broken) {
        if (broken.getCause() instanceof DomainProblem problem) {
            return problem; // a value type refused its own content
        }
        if (broken instanceof StreamConstraintsException || broken.getCause() instanceof StreamConstraintsException) {
            return new DomainProblem(UNREADABLE_JSON)
                    .detail(
                            "JSON 过大、嵌套过深或数字过长，请分次提交",
                            "The JSON holds too much, is nested too deeply or has a number too long; send it in parts");
        }
        if (broken instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return field(mapping, pointer(mapping.getPath()));
        }
        if (broken instanceof MismatchedInputException mismatched
                && mismatched.getPath().isEmpty()) {
            return new DomainProblem(UNREADABLE_JSON).detail("请求正文须为一个 JSON 对象", "The body must be one JSON object");
        }
        var at = broken.getLocation();
        String place = at == null ? "?" : at.getLineNr() + ":" + at.getColumnNr();
        return new DomainProblem(UNREADABLE_JSON)
                .detail("JSON 在第 " + place + "(行:列)处无法解析", "The JSON cannot be parsed at line:column " + place);
    }

    private static DomainProblem field(JsonMappingException mapping, String pointer) {
        if (mapping instanceof UnfitField unfit) {
            return new DomainProblem(INVALID_DATA)
                    .at(pointer, unfit.say().zh(), unfit.say().en());
        }
        if (mapping instanceof InvalidNullException) {
            return new DomainProblem(INVALID_DATA).at(pointer, "列表中不能有空项", "a list must not have holes");
        }
        if (mapping.getCause() instanceof InputCoercionException) {
            return new DomainProblem(INVALID_DATA).at(pointer, "数字过大或过小", "The number is too large or too small");
        }
        if (mapping instanceof UnrecognizedPropertyException unknown) {
            return new DomainProblem(INVALID_DATA)
                    .at(pointer, "未知字段,请删除或改正字段名", "Unknown field; remove it or correct its name");
        }
        if (mapping instanceof InvalidFormatException format && isEnum(format)) {
            String known = Arrays.stream(format.getTargetType().getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
            return new DomainProblem(INVALID_DATA).at(pointer, "取值须为 " + known, "Must be one of " + known);
        }
        if (mapping instanceof MismatchedInputException mismatched && mismatched.getTargetType() != null) {
            String kind = kind(mismatched.getTargetType());
            return new DomainProblem(INVALID_DATA)
                    .at(pointer, "类型或格式不符,应为 " + kind, "Wrong type or format; expected " + kind);
        }
        return new DomainProblem(INVALID_DATA).at(pointer, "值无法读取", "The value cannot be read");
    }

    private static boolean isEnum(InvalidFormatException format) {
        return format.getTargetType() != null && format.getTargetType().isEnum();
    }

    /** The type in the words of JSON, not of Java. */
    private static String kind(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "Instant", "OffsetDateTime" -> "date-time (2024-03-04T09:30:00+08:00)";
            case "LocalDate" -> "date (YYYY-MM-DD)";
            case "BigDecimal", "Double", "double" -> "number";
            case "Integer", "int", "Long", "long" -> "integer";
            case "Boolean", "boolean" -> "boolean";
            case "UUID" -> "UUID";
            case "String" -> "string";
            case "List", "ArrayList", "Set" -> "array";
            default -> "object";
        };
    }

    private static String pointer(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(r -> r.getFieldName() == null ? String.valueOf(r.getIndex()) : escape(r.getFieldName()))
                .collect(Collectors.joining("/", "/", ""));
    }

    /** RFC 6901. A name the client made up is shown no further than it helps, and only if it can be written at all. */
    static String escape(String name) {
        String shown = name.codePointCount(0, name.length()) > LONGEST_NAME
                ? name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + "…"
                : name;
        return Texts.storable(shown) ? shown.replace("~", "~0").replace("/", "~1") : "�";
    }
}
