/**
 * The acts on a complaint's clocks, by {@link org.xiaobao.complaints.timing.TimingDesk}, and what the suite does to them by itself:
 * {@link org.xiaobao.complaints.timing.ClockUpkeep} raises each alarm once and counts again after a change of holidays. How clocks
 * are counted and kept is the deadline packages' to know.
 */
package org.xiaobao.complaints.timing;
