package org.xiaobao.platform.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.xiaobao.platform.time.Zones;

/** Requests are read strictly: nothing unknown, doubled, coerced or left over. Instants answer in the institution's offset. */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    private static final int LONGEST_TEXT = 1_000_000;

    /** After Quarkus, whose own module for times would otherwise replace ours: the last registered wins. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    @SuppressWarnings("deprecation") // the customizer gets a built mapper, so the builder's successors are out of reach
    public void customize(ObjectMapper mapper) {
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
        mapper.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        for (CoercionInputShape shape : new CoercionInputShape[] {
            CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean
        }) {
            mapper.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
            mapper.coercionConfigFor(LogicalType.DateTime).setCoercion(shape, CoercionAction.Fail);
        }
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(LONGEST_TEXT)
                        .maxNestingDepth(50)
                        .build());
        mapper.registerModule(new SimpleModule("strict values")
                .addSerializer(new InstantWriter())
                .addDeserializer(Instant.class, new InstantReader())
                .addDeserializer(String.class, new TextReader()));
    }

    private static final class InstantWriter extends StdSerializer<Instant> {

        InstantWriter() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                    value.atZone(Zones.INSTITUTION).toOffsetDateTime()));
        }
    }

    /** Text as it can be stored: PostgreSQL has no place for NUL, and nobody means the other control characters. */
    private static final class TextReader extends StringDeserializer {

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String text = super.deserialize(json, context);
            boolean unfit = text != null && text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
            return unfit ? (String) context.handleWeirdStringValue(String.class, text, "control characters") : text;
        }
    }

    /** A string with an offset, nothing else: a local time would be read differently by different people. */
    private static final class InstantReader extends StdDeserializer<Instant> {

        InstantReader() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(com.fasterxml.jackson.core.JsonToken.VALUE_STRING)) {
                return (Instant) context.handleUnexpectedToken(Instant.class, json);
            }
            String text = json.getText();
            try {
                return OffsetDateTime.parse(text).toInstant();
            } catch (DateTimeException notAnInstant) {
                return (Instant) context.handleWeirdStringValue(Instant.class, text, "not an instant");
            }
        }
    }
}
