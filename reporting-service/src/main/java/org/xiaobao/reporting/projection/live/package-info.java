/**
 * The topics, read and applied: {@link org.xiaobao.reporting.projection.live.LiveConsumer} keeps the live generation up to
 * date, {@link org.xiaobao.reporting.projection.live.Projection} applies a batch to any generation.
 */
package org.xiaobao.reporting.projection.live;
