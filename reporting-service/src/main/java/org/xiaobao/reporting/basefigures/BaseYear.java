package org.xiaobao.reporting.basefigures;

import static org.xiaobao.platform.problem.DomainProblem.require;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xiaobao.platform.acts.Aggregate;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Scope;

/**
 * What is stated of one year of an institution, edition by edition. Guarantees that no more than one edition is in force and no
 * more than one waits, that none comes into force without a second person, and that each stays as it was entered.
 */
@Entity
class BaseYear implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    private String institution;
    private int year;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "base_year", nullable = false, updatable = false)
    @OrderBy("edition")
    private List<BaseEdition> editions = new ArrayList<>();

    BaseYear() {}

    static BaseYear of(String institution, int year) {
        BaseYear fresh = new BaseYear();
        fresh.id = UuidCreator.getTimeOrderedEpoch();
        fresh.institution = institution;
        fresh.year = year;
        return fresh;
    }

    /** @throws DomainProblem 409 while another edition waits, 422 at {@code /reason} for a correction without one */
    BaseFiguresEvent.Entered enter(Draft draft, String person, Instant now) {
        require(waiting().isEmpty(), BaseFiguresProblem.EDITION_WAITS);
        if (inForce().isPresent() && draft.reason() == null) {
            throw DomainProblem.invalid(
                    "/reason", "更正已签署的基数须说明原因", "these figures are signed already: say why they are to be corrected");
        }
        BaseEdition entered = BaseEdition.of(editions.size() + 1, draft, person, now);
        editions.add(entered);
        return new BaseFiguresEvent.Entered(
                id,
                institution,
                year,
                entered.number(),
                draft.cells(),
                draft.document().sha256(),
                draft.sheetSha256(),
                draft.reason(),
                now);
    }

    /**
     * @param hasEvents whether anything of this year was counted by now
     * @throws DomainProblem 409 when none waits, it is the signer's own, or the year has got events nobody knew of
     */
    BaseFiguresEvent.Signed sign(String person, boolean hasEvents, Instant now) {
        BaseEdition next = requireWaiting();
        next.admitSigner(person, hasEvents);
        Optional<BaseEdition> old = inForce();
        old.ifPresent(superseded -> superseded.supersede(person, now));
        next.sign(person, now);
        return new BaseFiguresEvent.Signed(
                id,
                institution,
                year,
                next.number(),
                old.map(BaseEdition::number).orElse(null),
                now);
    }

    BaseFiguresEvent.Withdrawn withdraw(String reason, String person, Instant now) {
        BaseEdition taken = requireWaiting();
        taken.withdraw(reason, person, now);
        return new BaseFiguresEvent.Withdrawn(id, institution, year, taken.number(), reason, now);
    }

    /** Whether this says just what waits, or what is in force while nothing waits. */
    boolean says(Draft draft) {
        return waiting()
                .or(this::inForce)
                .filter(edition -> edition.says(draft))
                .isPresent();
    }

    Optional<BaseEdition> inForce() {
        return in(EditionStatus.SIGNED);
    }

    Optional<BaseEdition> waiting() {
        return in(EditionStatus.ENTERED);
    }

    private Optional<BaseEdition> in(EditionStatus status) {
        return editions.stream().filter(edition -> edition.status() == status).findFirst();
    }

    private BaseEdition requireWaiting() {
        return waiting().orElseThrow(() -> new DomainProblem(BaseFiguresProblem.NOTHING_WAITS));
    }

    List<BaseEdition> editions() {
        return List.copyOf(editions);
    }

    int year() {
        return year;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public String institution() {
        return institution;
    }

    /** It has no unit: all of the institution see it. */
    @Override
    public boolean isWithin(Scope scope) {
        return institution.equals(scope.institution());
    }
}
