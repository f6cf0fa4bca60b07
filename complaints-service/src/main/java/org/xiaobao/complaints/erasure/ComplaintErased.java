package org.xiaobao.complaints.erasure;

import java.util.UUID;

/** Fired in the transaction of an erasure, for features that keep more than encrypted columns of a case. */
public record ComplaintErased(UUID complaintId) {}
