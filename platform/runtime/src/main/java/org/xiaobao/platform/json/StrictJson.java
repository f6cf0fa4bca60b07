package org.xiaobao.platform.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.xiaobao.platform.text.Numbers;
import org.xiaobao.platform.text.TextReader;
import org.xiaobao.platform.text.Texts;
import org.xiaobao.platform.text.Times;
import org.xiaobao.platform.text.Unfit;
import org.xiaobao.platform.text.Uuids;
import org.xiaobao.platform.time.CallerClock;
import org.xiaobao.platform.time.Zones;

/**
 * Requests are read strictly: nothing unknown, doubled, coerced or left over, every value by the readers of
 * {@code platform.text}. Instants answer in the institution's offset.
 */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    private static final int LONGEST_TEXT = 1_000_000;
    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_NUMBER = 100;
    private static final int DEEPEST = 50;

    /**
     * The largest body anybody has reason to send, a code list of two thousand entries, has four fifths of it. Each value may be a
     * mistake, and finding a mistake costs a tenth of a millisecond.
     */
    private static final long MOST_TOKENS = 30_000;

    private final Clock clock;
    private final CallerClock callerClock;

    StrictJson(Clock clock, CallerClock callerClock) {
        this.clock = clock;
        this.callerClock = callerClock;
    }

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
                        .maxNameLength(LONGEST_NAME)
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxNestingDepth(DEEPEST)
                        .maxTokenCount(MOST_TOKENS)
                        .build());
        mapper.setDefaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL)); // a hole in a list means nothing
        mapper.registerModule(new SimpleModule("strict values")
                .addSerializer(new InstantWriter())
                .addDeserializer(Instant.class, new TextReader<>(Instant.class, this::instant))
                .addDeserializer(LocalDate.class, new TextReader<>(LocalDate.class, sent -> Times.day(sent, clock)))
                .addDeserializer(UUID.class, new TextReader<>(UUID.class, Uuids::read))
                .addDeserializer(String.class, new TextReader<>(String.class, Texts::text))
                .addDeserializer(BigDecimal.class, new DecimalReader())
                .addKeyDeserializer(String.class, new KeyReader()));
    }

    /** Kept as it was claimed, so that a request sent again is the same one; how far it was ahead is noted for the journal. */
    private Instant instant(String sent) {
        Instant claimed = Times.instant(sent, clock);
        callerClock.noteIfAhead(claimed, clock.instant());
        return claimed;
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

    /** From the number's text, so that nothing is computed before its size is known. */
    private static final class DecimalReader extends TextReader<BigDecimal> {

        DecimalReader() {
            super(BigDecimal.class, Numbers::decimal);
        }

        @Override
        public BigDecimal deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return json.currentToken().isNumeric()
                    ? read(json.getText(), json)
                    : (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, json);
        }
    }

    /** The key of a map is text like any other. */
    private static final class KeyReader extends KeyDeserializer {

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            try {
                return Texts.key(key);
            } catch (Unfit unfit) {
                return context.handleWeirdKey(String.class, key, "unfit");
            }
        }
    }
}
