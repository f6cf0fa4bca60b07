package org.xiaobao.reporting.basefigures;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.xiaobao.reporting.basefigures.BaseFiguresViews.BaseFiguresRequest;
import org.xiaobao.reporting.basefigures.BaseFiguresViews.BaseFiguresView;
import org.xiaobao.reporting.basefigures.BaseFiguresViews.ComplaintBase;
import org.xiaobao.reporting.basefigures.BaseFiguresViews.MediationBase;
import org.xiaobao.reporting.basefigures.BaseFiguresViews.SourceBase;

/** One year's signed figures of an institution; replaced as a whole, each replacement a version and a journal entry. */
@Entity
class BaseFigures {

    @Id
    private UUID id;

    @Version
    private long version;

    private String institution;
    private int year;
    private Long mediationCount;
    private BigDecimal contractAmount;
    private Long gross;
    private Long repeated;
    private Long withdrawnInTime;
    private Long rejected;
    private Long valid;
    private String ground;
    private LocalDate signedOn;

    @ElementCollection
    @CollectionTable(name = "base_figures_source", joinColumns = @JoinColumn(name = "base_figures"))
    @OrderBy("source")
    private List<Source> sources = new ArrayList<>();

    protected BaseFigures() {}

    static BaseFigures of(String institution, int year) {
        BaseFigures figures = new BaseFigures();
        figures.id = UuidCreator.getTimeOrderedEpoch();
        figures.institution = institution;
        figures.year = year;
        return figures;
    }

    BaseFiguresEvent.Signed sign(BaseFiguresRequest signed, Instant now) {
        MediationBase mediations =
                signed.mediations() == null ? null : signed.mediations().inFen();
        ComplaintBase complaints = signed.complaints();
        mediationCount = mediations == null ? null : mediations.count();
        contractAmount = mediations == null ? null : mediations.contractAmount();
        gross = complaints == null ? null : complaints.gross();
        repeated = complaints == null ? null : complaints.repeat();
        withdrawnInTime = complaints == null ? null : complaints.withdrawnInTime();
        rejected = complaints == null ? null : complaints.rejected();
        valid = complaints == null ? null : complaints.valid();
        ground = signed.ground();
        signedOn = signed.signedOn();
        sources.clear();
        if (complaints != null) {
            complaints.bySource().forEach(row -> sources.add(Source.of(row)));
        }
        return new BaseFiguresEvent.Signed(id, institution, year, mediations, complaints, signedOn, now);
    }

    /** Whether this says just what is signed already; the order of the sources says nothing. */
    boolean says(BaseFiguresRequest signed) {
        BaseFigures other = of(institution, year);
        other.sign(signed, Instant.EPOCH);
        return view(0).equals(other.view(0));
    }

    BaseFiguresView view() {
        return view(version);
    }

    private BaseFiguresView view(long shownVersion) {
        MediationBase mediations = mediationCount == null ? null : new MediationBase(mediationCount, contractAmount);
        ComplaintBase complaints = gross == null
                ? null
                : new ComplaintBase(gross, repeated, withdrawnInTime, rejected, valid, sourceRows());
        return new BaseFiguresView(year, mediations, complaints, ground, signedOn, shownVersion);
    }

    private List<SourceBase> sourceRows() {
        return sources.stream()
                .map(Source::row)
                .sorted(java.util.Comparator.comparing(SourceBase::source))
                .toList();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    /** The funnel of one source. */
    @Embeddable
    static class Source {

        private String source;
        private long gross;
        private long repeated;

        private long withdrawnInTime;

        private long rejected;
        private long valid;

        protected Source() {}

        private static Source of(SourceBase row) {
            Source source = new Source();
            source.source = row.source();
            source.gross = row.gross();
            source.repeated = row.repeat();
            source.withdrawnInTime = row.withdrawnInTime();
            source.rejected = row.rejected();
            source.valid = row.valid();
            return source;
        }

        private SourceBase row() {
            return new SourceBase(source, gross, repeated, withdrawnInTime, rejected, valid);
        }
    }
}
