package org.xiaobao.platform.files.check;

import java.util.List;

/**
 * A type of file and what may be said of it.
 *
 * @param mediaType what {@link ContentType} tells by its content
 * @param extensions a name may end in, lower case, without the dot; the first is the usual one
 * @param aliases other media types it may be declared as
 */
public record FileType(String mediaType, List<String> extensions, List<String> aliases) {

    boolean goesBy(String declaredType) {
        return mediaType.equals(declaredType) || aliases.contains(declaredType);
    }
}
