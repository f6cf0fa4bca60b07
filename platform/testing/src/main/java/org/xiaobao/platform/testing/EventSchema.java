package org.xiaobao.platform.testing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The JSON Schema (draft 2020-12) of an event's data, read off its record. Further properties are allowed, because a
 * version grows by addition; required is what every fact has.
 */
final class EventSchema {

    private static final Set<String> ALWAYS = Set.of("subject", "institution", "at", "state");
    private static final Map<Class<?>, String[]> SCALARS = Map.ofEntries(
            Map.entry(String.class, new String[] {"string"}),
            Map.entry(UUID.class, new String[] {"string", "uuid"}),
            Map.entry(Instant.class, new String[] {"string", "date-time"}),
            Map.entry(LocalDate.class, new String[] {"string", "date"}),
            Map.entry(BigDecimal.class, new String[] {"number"}),
            Map.entry(double.class, new String[] {"number"}),
            Map.entry(Double.class, new String[] {"number"}),
            Map.entry(int.class, new String[] {"integer"}),
            Map.entry(Integer.class, new String[] {"integer"}),
            Map.entry(long.class, new String[] {"integer"}),
            Map.entry(Long.class, new String[] {"integer"}),
            Map.entry(boolean.class, new String[] {"boolean"}),
            Map.entry(Boolean.class, new String[] {"boolean"}),
            // a row of a book, whose fields are those of its API
            Map.entry(JsonNode.class, new String[] {"object"}));

    private EventSchema() {}

    static ObjectNode of(String wireName, Class<?> record) {
        ObjectNode schema = JsonNodeFactory.instance
                .objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "urn:xiaobao:event:" + wireName)
                .put("title", wireName);
        schema.setAll(ofRecord(record));
        return schema;
    }

    private static ObjectNode ofRecord(Class<?> record) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        var required = schema.putArray("required");
        for (RecordComponent component : record.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonIgnore.class)) {
                continue;
            }
            ObjectNode property = ofType(component.getGenericType());
            Schema words = component.getAccessor().getAnnotation(Schema.class);
            if (words != null && !words.description().isEmpty()) {
                property.put("description", words.description());
            }
            properties.set(component.getName(), property);
            if (component.getType().isPrimitive() || ALWAYS.contains(component.getName())) {
                required.add(component.getName());
            }
        }
        return schema;
    }

    private static ObjectNode ofType(Type type) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        if (type instanceof ParameterizedType generic) {
            Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            if (Collection.class.isAssignableFrom((Class<?>) generic.getRawType())) {
                schema.put("type", "array").set("items", ofType(last));
            } else {
                schema.put("type", "object").set("additionalProperties", ofType(last));
            }
            return schema;
        }
        Class<?> plain = (Class<?>) type;
        Optional<Method> value = Arrays.stream(plain.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(JsonValue.class))
                .findFirst();
        if (value.isPresent()) {
            return ofType(value.get().getGenericReturnType());
        }
        if (plain.isRecord()) {
            return ofRecord(plain);
        }
        if (plain.isEnum()) {
            var names = schema.put("type", "string").putArray("enum");
            Arrays.stream(plain.getEnumConstants()).forEach(constant -> names.add(((Enum<?>) constant).name()));
            return schema;
        }
        return ofScalar(plain, schema);
    }

    private static ObjectNode ofScalar(Class<?> plain, ObjectNode schema) {
        String[] words = SCALARS.get(plain);
        if (words == null) {
            throw new AssertionError(plain.getName() + " has no place in an event; use a record, enum or plain value");
        }
        schema.put("type", words[0]);
        if (words.length > 1) {
            schema.put("format", words[1]);
        }
        return schema;
    }
}
