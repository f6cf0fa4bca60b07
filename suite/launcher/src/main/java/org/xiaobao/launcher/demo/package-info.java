/**
 * The demo year: 2024 of 华安县农村信用合作联社, played through the gateway by the public API only. Start with
 * {@link org.xiaobao.launcher.demo.Demo}; a {@code Chapter} plays one kind of case, {@code GatewayClient} is its only way
 * in, {@code Figures} holds what the seed's report prints and {@code Comparison} lays the suite's numbers beside it.
 *
 * <p>Every case has a reference of its own and every act is done only when the case says that it is missing. So playing it
 * again changes nothing, also after any process was killed half way, also when the kept answers are long forgotten.
 */
package org.xiaobao.launcher.demo;
