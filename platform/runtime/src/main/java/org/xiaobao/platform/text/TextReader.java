package org.xiaobao.platform.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.function.Function;

/** A JSON string read by one of the readers of this package; what it refuses is named with its field. */
public class TextReader<T> extends StdScalarDeserializer<T> {

    private final transient Function<String, T> reader;

    public TextReader(Class<T> type, Function<String, T> reader) {
        super(type);
        this.reader = reader;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
        return json.hasToken(JsonToken.VALUE_STRING)
                ? read(json.getText(), json)
                : (T) context.handleUnexpectedToken(handledType(), json);
    }

    /** @throws UnfitField in place of {@link Unfit}, so that Jackson adds the field's path */
    protected final T read(String sent, JsonParser json) throws UnfitField {
        try {
            return reader.apply(sent);
        } catch (Unfit unfit) {
            throw new UnfitField(json, unfit);
        }
    }

    /** The same reading outside JSON, of a query parameter; written again as text. */
    public final String text(String sent) {
        return reader.apply(sent).toString();
    }
}
