package org.xiaobao.reporting.basefigures.statement;

import java.math.BigDecimal;

/**
 * One number as it was stated.
 *
 * @param figure its key, as yet unchecked
 * @param dimension of the breakdown it is a row of, or null
 * @param code of the row, or null
 */
public record Stated(Place place, String figure, String dimension, String code, BigDecimal value) {}
