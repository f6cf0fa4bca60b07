package org.xiaobao.complaints.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All rows of all sources, in the order in which reports print them. Should rows overlap, the later one counts. */
record SourceCatalogue(List<ComplaintSource> rows) {

    Optional<ComplaintSource> inForce(String code, LocalDate day) {
        return rows.stream()
                .filter(row -> row.code().equals(code) && row.inForceOn(day))
                .reduce((earlier, later) -> later);
    }

    List<ComplaintSource> inForce(LocalDate day) {
        return rows.stream()
                .filter(row -> inForce(row.code(), day).filter(row::equals).isPresent())
                .toList();
    }

    List<String> codes() {
        return rows.stream().map(ComplaintSource::code).distinct().toList();
    }
}
