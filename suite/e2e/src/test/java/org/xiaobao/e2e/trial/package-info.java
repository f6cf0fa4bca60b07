/**
 * The trial: whatever one can send, nothing stops the suite, leaks a case or bends a figure.
 *
 * <p>Read in this order: {@link org.xiaobao.e2e.trial.TrialIT} says what must hold. {@link org.xiaobao.e2e.trial.Contract}
 * reads the operations from the OpenAPI documents, {@link org.xiaobao.e2e.trial.Sampler} makes a right request of each,
 * {@link org.xiaobao.e2e.trial.Mutation} spoils it with what the {@link org.xiaobao.e2e.trial.Corpus} holds,
 * {@link org.xiaobao.e2e.trial.Wire} sends it byte for byte and {@link org.xiaobao.e2e.trial.Judge} judges every answer.
 * {@link org.xiaobao.e2e.trial.Ground} keeps what the trial stands on and reckons what was accepted;
 * {@link org.xiaobao.e2e.trial.SecondClient} is the clerk who goes on working meanwhile;
 * {@link org.xiaobao.e2e.trial.Condition} looks at threads, connections and memory.
 *
 * <p>Short in every build; long with {@code -Ptrial} or {@code -Dtrial.requests=20000}. The seed is printed;
 * {@code -Dtrial.seed=} repeats a trial, {@code -Dtrial.only=} one request of it.
 */
package org.xiaobao.e2e.trial;
