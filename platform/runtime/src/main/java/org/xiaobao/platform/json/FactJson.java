package org.xiaobao.platform.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;

/** How facts look in the journal and on the wire: ISO times in UTC, plain decimals, no nulls; readers ignore what they do not know. */
public final class FactJson {

    private static final int LAST_PLAIN_YEAR = 9999;

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private static final ObjectMapper STRICT = strictly(MAPPER.copy());

    private FactJson() {}

    /** For tests and consumers that need the mapper itself. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    /**
     * For consumers, to whom anyone may have written: nothing is taken for something else. A number is no date and no
     * enum, half a person nobody, a blank text not nothing; a day is {@code YYYY-MM-DD}, an instant a text with its offset.
     */
    public static ObjectMapper strict() {
        return STRICT;
    }

    @SuppressWarnings("deprecation") // a copy can only be configured so
    private static ObjectMapper strictly(ObjectMapper mapper) {
        mapper.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        mapper.coercionConfigDefaults()
                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.EmptyArray, CoercionAction.Fail);
        return mapper.registerModule(new SimpleModule("strict times")
                .addDeserializer(LocalDate.class, new Reader<>(LocalDate.class, FactJson::day))
                .addDeserializer(Instant.class, new Reader<>(Instant.class, text -> OffsetDateTime.parse(text)
                        .toInstant())));
    }

    private static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.getYear() < 0 || day.getYear() > LAST_PLAIN_YEAR) {
            throw new DateTimeException("not of four digits");
        }
        return day;
    }

    /** From a text and nothing else: lists and numbers are read as times by some, and otherwise by others. */
    private static final class Reader<T> extends StdDeserializer<T> {

        private static final long serialVersionUID = 1L;
        private final transient Function<String, T> read;

        Reader(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(handledType(), json);
            }
            try {
                return read.apply(json.getText());
            } catch (DateTimeException wrong) {
                return (T) context.handleWeirdStringValue(handledType(), json.getText(), "no time");
            }
        }
    }

    public static String write(Object fact) {
        try {
            return MAPPER.writeValueAsString(fact);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static <T> T read(byte[] json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
