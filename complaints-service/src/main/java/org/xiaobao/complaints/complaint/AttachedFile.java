package org.xiaobao.complaints.complaint;

/** A file that now stands beside a complaint, as its fact tells: never its name. */
public record AttachedFile(int n, String sha256, int size, String mediaType) {}
