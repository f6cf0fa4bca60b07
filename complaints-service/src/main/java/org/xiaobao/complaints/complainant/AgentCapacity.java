package org.xiaobao.complaints.complainant;

/** By what right somebody complains for another. */
public enum AgentCapacity {
    AGENT,
    HEIR,
    LEGAL_REPRESENTATIVE
}
