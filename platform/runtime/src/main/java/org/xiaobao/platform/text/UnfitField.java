package org.xiaobao.platform.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** {@link Unfit} on its way through Jackson, which adds the path of the field. */
public final class UnfitField extends JsonMappingException {

    private final transient Text say;

    UnfitField(JsonParser json, Unfit unfit) {
        super(json, unfit.getMessage());
        this.say = unfit.say();
    }

    public Text say() {
        return say;
    }
}
