package org.xiaobao.platform.privacy;

import java.util.function.UnaryOperator;

/**
 * That a column is the blind index of an encrypted one. A feature produces one as a bean for each of its indexes; without it a
 * rotation would leave its rows findable by the earlier key only.
 *
 * @param normalised the same number however it was written, as it was when the index was first computed
 */
public record IndexedSecret(
        String table, String secretColumn, String indexColumn, String kind, UnaryOperator<String> normalised) {}
