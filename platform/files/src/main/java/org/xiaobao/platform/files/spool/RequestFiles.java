package org.xiaobao.platform.files.spool;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;

/**
 * The files a request has put aside for its answer. They end with the request, however it ends: answered, refused, asked for by
 * HEAD, or given up by a caller who has left before the first byte.
 */
@RequestScoped
public class RequestFiles {

    private final List<Spool> files = new ArrayList<>();

    /** Leaves closing it to the end of the request. */
    public Spool keep(Spool file) {
        files.add(file);
        return file;
    }

    @PreDestroy
    void close() {
        files.forEach(Spool::close);
    }
}
