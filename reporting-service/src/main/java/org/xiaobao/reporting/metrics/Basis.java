package org.xiaobao.reporting.metrics;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where last year's figures are known from; signed ones win, so that later edits to old cases do not move them. */
@Schema(description = "BASE_FIGURES: signed figures of that year; EVENTS: counted from its events (上年数据依据)")
enum Basis {
    BASE_FIGURES,
    EVENTS
}
