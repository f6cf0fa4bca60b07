/**
 * What a poll brings, read outside the transaction: each {@link org.xiaobao.reporting.projection.arrival.Batch} of records
 * becomes states ({@link org.xiaobao.reporting.projection.arrival.Arrival}) with the facts they say, and dead letters.
 * Knows no database.
 */
package org.xiaobao.reporting.projection.arrival;
