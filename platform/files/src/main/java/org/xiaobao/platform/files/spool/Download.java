package org.xiaobao.platform.files.spool;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;

/** A file put aside as an answer: with its length, so that its reader knows whether it came whole, and kept by nobody on its way. */
public final class Download {

    private Download() {}

    /** @param name plain ASCII, with nothing in it that is personal */
    public static ResponseBuilder of(Spool file, String mediaType, String name) {
        StreamingOutput content = file::copyTo;
        return Response.ok(content, mediaType)
                .header("Content-Length", file.size())
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store");
    }
}
