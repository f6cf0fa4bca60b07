package org.xiaobao.platform.files.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The types of files a service takes, in the order it names them. */
public record FileTypes(List<FileType> allowed) {

    Optional<FileType> of(String mediaType) {
        return allowed.stream()
                .filter(type -> type.mediaType().equals(mediaType))
                .findFirst();
    }

    /** A name's ending that says what a file is, such as {@code .pdf}; empty for a type that is not allowed. */
    public String suffix(String mediaType) {
        return of(mediaType).map(type -> "." + type.extensions().get(0)).orElse("");
    }

    /** All endings, as people are told what is taken. */
    String extensions() {
        List<String> all =
                allowed.stream().flatMap(type -> type.extensions().stream()).toList();
        return String.join(", ", all).toUpperCase(Locale.ROOT);
    }
}
