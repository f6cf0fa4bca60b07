package org.xiaobao.complaints;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.xiaobao.platform.files.spool.BodyLimit;

/** Where a body may be larger than elsewhere: a ledger of past years, and a file beside a case. */
@Singleton
class LargerBodies {

    @Produces
    @Singleton
    BodyLimit ledgers() {
        return BodyLimit.ofTheService("/api/v1/complaint-imports"::equals);
    }

    @Produces
    @Singleton
    BodyLimit attachments() {
        return BodyLimit.ofOneFile(path -> path.endsWith("/attachments"));
    }
}
