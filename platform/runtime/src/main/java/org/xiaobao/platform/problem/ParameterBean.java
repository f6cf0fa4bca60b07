package org.xiaobao.platform.problem;

/** Parameters that may stand in a bean of other ones, which is nothing to the client: a problem names the parameter alone. */
public interface ParameterBean {}
