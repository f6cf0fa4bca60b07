package org.xiaobao.reporting.basefigures;

import static org.xiaobao.platform.problem.DomainProblem.require;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.reporting.basefigures.BaseFiguresViews.Document;
import org.xiaobao.reporting.basefigures.EditionViews.EditionView;

/** The figures of a year as one person entered them and another signed them; what it states never changes. */
@Entity
class BaseEdition {

    @Id
    private UUID id;

    private int edition;

    @Enumerated(EnumType.STRING)
    private EditionStatus status;

    /** By cell, see {@link org.xiaobao.reporting.figure.Tally}; a figure that is stated as zero stands here, too. */
    @ElementCollection
    @CollectionTable(name = "base_cell", joinColumns = @JoinColumn(name = "edition"))
    @MapKeyColumn(name = "cell")
    @Column(name = "value")
    private Map<String, BigDecimal> cells = new HashMap<>();

    private String ground;
    private String documentTitle;
    private String documentReference;
    private String documentSha256;
    private LocalDate documentDate;
    private String sheetSha256;
    private String reason;
    private boolean besideEvents;
    private String enteredBy;
    private Instant enteredAt;
    private String signedBy;
    private Instant signedAt;
    private String endedBy;
    private Instant endedAt;
    private String withdrawalReason;
    private boolean onePerson;

    BaseEdition() {}

    static BaseEdition of(int number, Draft draft, String person, Instant now) {
        BaseEdition entered = new BaseEdition();
        entered.id = UuidCreator.getTimeOrderedEpoch();
        entered.edition = number;
        entered.status = EditionStatus.ENTERED;
        entered.cells.putAll(draft.cells());
        entered.ground = draft.ground();
        entered.documentTitle = draft.document().title();
        entered.documentReference = draft.document().reference();
        entered.documentSha256 = draft.document().sha256();
        entered.documentDate = draft.document().date();
        entered.sheetSha256 = draft.sheetSha256();
        entered.reason = draft.reason();
        entered.besideEvents = draft.besideEvents();
        entered.enteredBy = person;
        entered.enteredAt = now;
        return entered;
    }

    /** @throws DomainProblem 409 for the person who entered it, and when the year has events that were not known of */
    void admitSigner(String person, boolean hasEvents) {
        require(!person.equals(enteredBy), BaseFiguresProblem.SIGNATURE_OF_ONES_OWN);
        require(besideEvents || !hasEvents, BaseFiguresProblem.YEAR_HAS_EVENTS);
    }

    void sign(String person, Instant now) {
        moveTo(EditionStatus.SIGNED);
        signedBy = person;
        signedAt = now;
    }

    void supersede(String person, Instant now) {
        moveTo(EditionStatus.SUPERSEDED);
        endedBy = person;
        endedAt = now;
    }

    void withdraw(String why, String person, Instant now) {
        moveTo(EditionStatus.WITHDRAWN);
        withdrawalReason = why;
        endedBy = person;
        endedAt = now;
    }

    private void moveTo(EditionStatus next) {
        if (!status.successors().contains(next)) {
            throw new IllegalStateException("an edition that is " + status + " cannot be " + next);
        }
        status = next;
    }

    /** Whether the draft states the same figures on the same ground; why, and from which sheet, does not matter. */
    boolean says(Draft draft) {
        return stated().equals(draft.cells())
                && ground.equals(draft.ground())
                && document().equals(draft.document());
    }

    Map<String, BigDecimal> stated() {
        return Draft.plain(cells);
    }

    private Document document() {
        return new Document(documentTitle, documentReference, documentSha256, documentDate);
    }

    EditionStatus status() {
        return status;
    }

    int number() {
        return edition;
    }

    String ground() {
        return ground;
    }

    LocalDate documentDate() {
        return documentDate;
    }

    EditionView view() {
        StatedFigures stated = new StatedFigures(cells);
        return new EditionView(
                edition,
                status,
                stated.mediations(),
                stated.complaints(),
                stated.list(),
                ground,
                document(),
                sheetSha256,
                reason,
                besideEvents,
                enteredBy,
                enteredAt,
                signedBy,
                signedAt,
                endedBy,
                endedAt,
                withdrawalReason,
                onePerson);
    }
}
