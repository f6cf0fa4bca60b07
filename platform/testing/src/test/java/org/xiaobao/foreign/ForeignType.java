package org.xiaobao.foreign;

/** Stands for the code of another service. */
public class ForeignType {}
