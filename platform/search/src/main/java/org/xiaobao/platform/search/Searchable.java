package org.xiaobao.platform.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A thing with texts that are searched. */
public interface Searchable {

    UUID id();

    String institution();

    List<SearchText> texts();

    default Set<String> grams() {
        Set<String> grams = new LinkedHashSet<>();
        texts().forEach(text -> grams.addAll(text.grams()));
        return grams;
    }
}
