package org.xiaobao.platform.web;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.text.TextReader;
import org.xiaobao.platform.text.Texts;
import org.xiaobao.platform.text.Times;
import org.xiaobao.platform.text.Unfit;
import org.xiaobao.platform.text.Uuids;

/**
 * The query is read as strictly as a body, by the same readers: a name the endpoint does not know, one that comes twice, or a value
 * of the wrong kind is refused and named. JAX-RS alone would ignore the one, so that a misspelt filter shows everything, take the
 * first of the other, and answer 404 to the third. The endpoint gets the value as it was read, full-width digits as digits.
 */
class StrictQuery {

    private static final int LONGEST = 1_000;
    private static final int LONGEST_NAME = 100;

    private final Map<Method, Map<String, Asked>> known = new ConcurrentHashMap<>();
    private final RoutingContext call;
    private final Clock clock;

    StrictQuery(RoutingContext call, Clock clock) {
        this.call = call;
        this.clock = clock;
    }

    private record Asked(boolean many, UnaryOperator<String> read) {}

    @ServerRequestFilter
    public void read(ResourceInfo resource, UriInfo uri) {
        if (resource.getResourceMethod() == null) {
            return;
        }
        refuseUnfitPath(uri);
        if (uri.getQueryParameters().isEmpty()) {
            return;
        }
        var parameters = known.computeIfAbsent(resource.getResourceMethod(), this::parameters);
        uri.getQueryParameters().forEach((name, values) -> {
            Asked asked = parameters.get(name);
            if (asked == null) {
                throw DomainProblem.invalid(pointer(name), "未知的查询参数", "is not a parameter of this endpoint");
            }
            if (values.size() > 1 && !asked.many()) {
                throw DomainProblem.invalid(pointer(name), "只能给出一次", "may be given only once");
            }
            call.queryParams()
                    .set(
                            name,
                            values.stream()
                                    .map(value -> read(name, asked, value))
                                    .toList());
        });
    }

    /** What no key in a path can hold, the database could not even compare. */
    private static void refuseUnfitPath(UriInfo uri) {
        boolean unfit = uri.getPathParameters().values().stream()
                .flatMap(Collection::stream)
                .anyMatch(value -> !Texts.storable(value) || value.indexOf('\uFFFD') >= 0);
        if (unfit) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
    }

    private static String pointer(String name) {
        boolean shown = name.length() <= LONGEST_NAME && Texts.storable(name);
        return "/" + (shown ? name.replace("~", "~0").replace("/", "~1") : "…");
    }

    private static String read(String name, Asked asked, String value) {
        if (value.length() > LONGEST) {
            throw DomainProblem.invalid(
                    pointer(name), "不能超过 " + LONGEST + " 个字符", "must not have more than " + LONGEST + " characters");
        }
        try {
            if (value.indexOf('\uFFFD') >= 0) { // what the decoder puts for bytes that are no UTF-8
                throw new Unfit("须以 UTF-8 编码", "must be encoded as UTF-8");
            }
            return asked.read().apply(value);
        } catch (Unfit unfit) {
            throw DomainProblem.invalid(
                    pointer(name), unfit.say().zh(), unfit.say().en());
        }
    }

    private Map<String, Asked> parameters(Method method) {
        Map<String, Asked> found = new HashMap<>();
        for (Parameter parameter : method.getParameters()) {
            if (isQuery(parameter)) {
                found.put(name(parameter, parameter.getName()), asked(parameter.getType(), parameter));
            }
            addFieldsOf(parameter.getType(), found);
        }
        return found;
    }

    /** Of a record or bean of parameters, and of those within it. */
    private void addFieldsOf(Class<?> bean, Map<String, Asked> found) {
        for (Field field : bean.getDeclaredFields()) {
            if (isQuery(field)) {
                found.put(name(field, field.getName()), asked(field.getType(), field));
            }
            if (field.isAnnotationPresent(BeanParam.class)) {
                addFieldsOf(field.getType(), found);
            }
        }
    }

    private Asked asked(Class<?> type, AnnotatedElement element) {
        boolean many = Collection.class.isAssignableFrom(type) || type.isArray();
        UnaryOperator<String> own = ownReader(element);
        return new Asked(many, own == null ? reader(type) : own);
    }

    /** Of a parameter marked as a field of a body is, such as {@code @AsUnit}. */
    private static UnaryOperator<String> ownReader(AnnotatedElement element) {
        for (Annotation mark : element.getAnnotations()) {
            JsonDeserialize using = mark.annotationType().getAnnotation(JsonDeserialize.class);
            if (using != null) {
                return make(using.using())::text;
            }
        }
        return null;
    }

    private static TextReader<?> make(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (TextReader<?>) constructor.newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private UnaryOperator<String> reader(Class<?> type) {
        if (type == LocalDate.class) {
            return sent -> Times.day(sent, clock).toString();
        }
        if (type == Instant.class) {
            return sent -> Times.instant(sent, clock).toString();
        }
        if (type == UUID.class) {
            return sent -> Uuids.read(sent).toString();
        }
        if (type == int.class || type == Integer.class) {
            return StrictQuery::integer;
        }
        if (type == boolean.class || type == Boolean.class) {
            return sent -> oneOf(sent, List.of("true", "false"));
        }
        if (type.isEnum()) {
            List<String> names = Arrays.stream(type.getEnumConstants())
                    .map(one -> ((Enum<?>) one).name())
                    .toList();
            return sent -> oneOf(sent, names);
        }
        return Texts::key;
    }

    private static String integer(String sent) {
        try {
            return Integer.toString(Integer.parseInt(Texts.key(sent)));
        } catch (NumberFormatException none) {
            throw new Unfit("须为整数", "must be an integer");
        }
    }

    private static String oneOf(String sent, List<String> names) {
        String name = Texts.key(sent);
        if (!names.contains(name)) {
            throw new Unfit("取值须为 " + String.join("、", names), "must be one of " + String.join(", ", names));
        }
        return name;
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
