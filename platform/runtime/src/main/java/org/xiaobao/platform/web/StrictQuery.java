package org.xiaobao.platform.web;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.xiaobao.platform.problem.DomainProblem;

/**
 * The query is read as strictly as a body: a name the endpoint does not know, or a value of the wrong kind, is refused and named.
 * JAX-RS alone would ignore the one, so that a misspelt filter shows everything, and answer 404 to the other.
 */
class StrictQuery {

    private static final int LONGEST = 1_000;

    private final Map<Method, Map<String, Class<?>>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void read(ResourceInfo resource, UriInfo uri) {
        if (resource.getResourceMethod() == null || uri.getQueryParameters().isEmpty()) {
            return;
        }
        var parameters = known.computeIfAbsent(resource.getResourceMethod(), StrictQuery::parameters);
        uri.getQueryParameters().forEach((name, values) -> {
            if (!parameters.containsKey(name)) {
                throw DomainProblem.invalid("/" + name, "未知的查询参数", "is not a parameter of this endpoint");
            }
            values.forEach(value -> check("/" + name, parameters.get(name), value));
        });
    }

    private static void check(String pointer, Class<?> type, String value) {
        if (value.length() > LONGEST || value.chars().anyMatch(StrictQuery::unfit)) {
            throw DomainProblem.invalid(pointer, "过长或含控制字符", "is too long or holds control characters");
        }
        if (type.isEnum()
                && Arrays.stream(type.getEnumConstants())
                        .noneMatch(one -> ((Enum<?>) one).name().equals(value))) {
            String names = String.join(
                    ", ",
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
            throw DomainProblem.invalid(pointer, "取值须为 " + names, "must be one of " + names);
        }
        if (!readable(type, value)) {
            String kind = type == LocalDate.class
                    ? "YYYY-MM-DD"
                    : type.getSimpleName().toLowerCase();
            throw DomainProblem.invalid(pointer, "格式须为 " + kind, "must be " + kind);
        }
    }

    private static boolean readable(Class<?> type, String value) {
        try {
            if (type == LocalDate.class) {
                LocalDate.parse(value);
            } else if (type == UUID.class) {
                UUID.fromString(value);
            } else if (type == int.class || type == Integer.class) {
                Integer.parseInt(value);
            } else if (type == boolean.class || type == Boolean.class) {
                return value.equals("true") || value.equals("false");
            }
            return true;
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** Control characters and lone surrogates, which the database could not even compare. */
    private static boolean unfit(int unit) {
        return Character.isISOControl(unit) || unit == 0xFFFD;
    }

    private static Map<String, Class<?>> parameters(Method method) {
        Map<String, Class<?>> found = new HashMap<>();
        for (Parameter parameter : method.getParameters()) {
            if (isQuery(parameter)) {
                found.put(name(parameter, parameter.getName()), parameter.getType());
            }
            for (Field field : parameter.getType().getDeclaredFields()) { // a record or bean of parameters
                if (isQuery(field)) {
                    found.put(name(field, field.getName()), field.getType());
                }
            }
        }
        return found;
    }

    private static boolean isQuery(AnnotatedElement element) {
        return element.isAnnotationPresent(RestQuery.class) || element.isAnnotationPresent(QueryParam.class);
    }

    private static String name(AnnotatedElement element, String declared) {
        QueryParam standard = element.getAnnotation(QueryParam.class);
        String given = standard != null
                ? standard.value()
                : element.getAnnotation(RestQuery.class).value();
        return given.isEmpty() ? declared : given;
    }
}
