/**
 * How the figures are kept: facts, totals and positions of one build of the topics, called a generation. Each part stands
 * on those before it: {@code arrival}, {@code store}, {@code live}, {@code rebuild}, {@code operator}.
 *
 * <p>Reading order: {@link org.xiaobao.reporting.projection.live.LiveConsumer} polls the four topics and hands each
 * {@link org.xiaobao.reporting.projection.arrival.Batch} to the {@link
 * org.xiaobao.reporting.projection.live.Projection}, which changes facts, totals, positions and dead letters in one
 * transaction. A record the {@link org.xiaobao.reporting.projection.arrival.EventReader} cannot read, the {@link
 * org.xiaobao.reporting.projection.live.Proof} counts otherwise, {@link org.xiaobao.reporting.projection.live.Lives}
 * finds impossible or a table refuses is set aside by itself, with its reason; what holds everything up is waited out
 * and shown. A crash anywhere is exact, because positions live in that transaction and not on the broker. An event is
 * applied once because a fact only moves to a higher sequence of its subject; the pair (subject, sequence) is the
 * event's identity, so a table of seen ids would be a second, weaker answer to the same question, and would hide from a
 * rebuild what the live generation has already seen. {@link org.xiaobao.reporting.projection.rebuild.Rebuilder} fills
 * the next generation beside the live one, proves figures and {@link org.xiaobao.reporting.projection.store.Refusals}
 * alike, and swaps.
 */
package org.xiaobao.reporting.projection;
