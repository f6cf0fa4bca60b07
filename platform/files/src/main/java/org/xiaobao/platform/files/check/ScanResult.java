package org.xiaobao.platform.files.check;

/** What is known of a file that was kept: a scanner found nothing in it, or none is configured. */
public enum ScanResult {
    CLEAN,
    NOT_CONFIGURED
}
