package org.xiaobao.reporting.unit;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xiaobao.platform.acts.ActClock;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.security.Scope;
import org.xiaobao.platform.web.ExpectedVersion;
import org.xiaobao.reporting.unit.Register.Move;
import org.xiaobao.reporting.unit.UnitViews.*;

/** The acts on a register, one at a time of an institution's. Registering the same again changes nothing. */
@ApplicationScoped
class UnitDesk {

    /** @param first false when it had been registered just so before */
    record Registered(UnitView unit, boolean first) {}

    private final UnitDoor door;
    private final UnitEntries entries;
    private final ActClock clock;

    UnitDesk(UnitDoor door, UnitEntries entries, ActClock clock) {
        this.door = door;
        this.entries = entries;
        this.clock = clock;
    }

    @Transactional
    Registered open(UnitRequest request, Actor admin) {
        Register register = entries.held(admin.institution());
        Unit wanted = unit(request, admin);
        Optional<Unit> known = register.same(wanted);
        if (known.isPresent()) {
            return new Registered(door.view(known.get()), false);
        }
        register.open(wanted, "");
        return new Registered(enter(wanted, register, request.ground(), admin), true);
    }

    /** All or none; a dry run comes to the same result and registers none. */
    @Transactional
    ImportView openAll(ImportRequest request, Actor admin) {
        Register register = entries.held(admin.institution());
        List<Unit> wanted =
                request.units().stream().map(entry -> unit(entry, admin)).toList();
        List<Integer> opened = UnitImport.into(register, wanted);
        if (!request.isDry()) {
            opened.forEach(row ->
                    enter(wanted.get(row), register, request.units().get(row).ground(), admin));
        }
        return new ImportView(request.isDry(), opened.size(), wanted.size() - opened.size());
    }

    private static Unit unit(UnitRequest entry, Actor admin) {
        return entry.toUnit(UuidCreator.getTimeOrderedEpoch(), admin.institution());
    }

    private UnitView enter(Unit unit, Register register, String ground, Actor admin) {
        door.enter(unit, List.of(unit.open(register.size(), ground, clock.now())), admin);
        return door.view(unit);
    }

    @Transactional
    UnitView change(UUID id, ExpectedVersion version, ChangeRequest request, Actor admin) {
        Register register = entries.held(admin.institution());
        return door.act(
                id, version, admin, unit -> register.change(unit, request.toForm(), request.ground(), clock.now()));
    }

    @Transactional
    UnitView close(UUID id, ExpectedVersion version, ClosureRequest request, Actor admin) {
        Register register = entries.held(admin.institution());
        return door.act(
                id,
                version,
                admin,
                unit -> register.close(unit, request.on(), request.successor(), request.ground(), clock.now()));
    }

    @Transactional
    UnitView merge(UUID id, ExpectedVersion version, MergerRequest request, Actor admin) {
        Register register = entries.held(admin.institution());
        return door.act(
                id,
                version,
                admin,
                unit -> register.merge(unit, request.into(), request.on(), request.ground(), clock.now()));
    }

    @Transactional
    UnitView reopen(UUID id, ExpectedVersion version, ReopeningRequest request, Actor admin) {
        Register register = entries.held(admin.institution());
        return door.act(
                id, version, admin, unit -> register.reopen(unit, clock.today(), request.ground(), clock.now()));
    }

    /** The unit and all below it: each path ends, and another follows it. */
    @Transactional
    UnitView move(UUID id, ExpectedVersion version, MoveRequest request, Actor admin) {
        Register register = entries.held(admin.institution());
        List<UUID> carried = register.all().stream()
                .filter(unit -> unit.id().equals(id))
                .flatMap(unit -> register.carriedAlong(unit, request.on()).stream())
                .map(Unit::id)
                .filter(other -> !other.equals(id))
                .toList();
        return door.together(id, carried, version, admin, held -> {
            List<Move> moves = register.move(held.first(), request.to(), request.on());
            held.others().forEach(held::admit);
            moves.forEach(move -> enter(move.moved(), register, request.ground(), admin));
            return moves.stream()
                    .map(move -> move.end(request.ground(), clock.now()))
                    .toList();
        });
    }

    @Transactional
    UnitView state(UUID id, ExpectedVersion version, int year, YearRequest request, Actor officer) {
        LocalDate today = clock.today();
        return door.act(id, version, officer, unit -> {
            if (request.saysNothing()) {
                throw DomainProblem.invalid("/customers", "至少填报一个数字", "state at least one number");
            }
            if (year > today.getYear()) {
                throw DomainProblem.invalid("/year", "不能晚于本年度", "must not be later than this year");
            }
            LocalDate end = YearNumbers.lastDay(year, today);
            if (!unit.isOpenOn(end)) {
                throw new DomainProblem(UnitProblem.UNIT_NOT_OPEN_AT_YEAR_END)
                        .detail(end + " 该单位不在登记册中：" + unit.days(), "It was not open on " + end + ": " + unit.days());
            }
            return unit.state(request.toYear(year), request.ground(), clock.now());
        });
    }

    @Transactional
    UnitView read(UUID id, Actor reader) {
        return door.show(id, reader);
    }

    /** Of those in the reader's scope. */
    @Transactional
    UnitsView list(UnitFilter filter, Actor reader) {
        LocalDate day = filter.on() == null ? clock.today() : filter.on();
        Scope scope = reader.scope();
        if (filter.below() != null && !scope.covers(scope.institution(), filter.below())) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        Scope asked = filter.below() == null ? scope : new Scope(scope.institution(), filter.below());
        return new UnitsView(
                day,
                entries.of(scope.institution()).openOn(day).stream()
                        .filter(unit -> unit.isWithin(asked))
                        .map(unit -> UnitView.on(unit, day))
                        .toList());
    }
}
