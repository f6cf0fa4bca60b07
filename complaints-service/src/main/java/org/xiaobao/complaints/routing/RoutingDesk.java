package org.xiaobao.complaints.routing;

import static org.xiaobao.complaints.classification.CodeLists.BUSINESS_CATEGORIES;
import static org.xiaobao.complaints.routing.RoutingProblem.ROUTE_OVERLAPS;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.xiaobao.complaints.Validity;
import org.xiaobao.complaints.classification.CodeLists;
import org.xiaobao.complaints.complaint.ComplaintView;
import org.xiaobao.complaints.dossier.Dossier;
import org.xiaobao.complaints.routing.RouteViews.Basis;
import org.xiaobao.complaints.routing.RouteViews.NewRoute;
import org.xiaobao.complaints.routing.RouteViews.RouteView;
import org.xiaobao.complaints.routing.RouteViews.Suggestion;
import org.xiaobao.platform.idempotency.NaturalKey;
import org.xiaobao.platform.journal.Journal;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.security.Scope;
import org.xiaobao.platform.time.Zones;

/** Suggests the handling unit of a case, and keeps the rules that decide it, each institution its own. */
@ApplicationScoped
class RoutingDesk {

    private final Routes routes;
    private final Dossier complaints;
    private final CodeLists codes;
    private final NaturalKey locks;
    private final Journal journal;
    private final Clock clock;

    RoutingDesk(Routes routes, Dossier complaints, CodeLists codes, NaturalKey locks, Journal journal, Clock clock) {
        this.routes = routes;
        this.complaints = complaints;
        this.codes = codes;
        this.locks = locks;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Suggestion suggest(UUID complaint, Actor actor) {
        ComplaintView subject = complaints.view(complaint, actor);
        List<String> categories = codes.withAncestors(
                BUSINESS_CATEGORIES, subject.classification().businessCategory());
        return Routes.mostSpecific(routes.of(subject.institution()), subject.unit(), categories, today())
                .map(RoutingDesk::byRule)
                .orElseGet(() -> bySuperior(subject.unit()));
    }

    private static Suggestion byRule(HandlingRoute route) {
        String of = route.businessCategory() == null ? "" : ",业务类别 " + route.businessCategory();
        return new Suggestion(
                route.handlingUnit(),
                Basis.ROUTE,
                "被投诉单位在 " + route.unit() + " 之内" + of + ":" + route.ground(),
                RouteView.of(route));
    }

    /** Whoever is complained of should not be the one to look into it. */
    private static Suggestion bySuperior(String unit) {
        int last = unit.lastIndexOf('/');
        String superior = last <= 0 ? unit : unit.substring(0, last);
        return new Suggestion(superior, Basis.SUPERIOR_UNIT, "没有适用的承办规则,建议由被投诉单位的上级单位承办", null);
    }

    /** @param on the day in force, or null for all rows, past and coming ones too */
    @Transactional
    List<RouteView> list(LocalDate on, Actor actor) {
        return routes.of(actor.institution()).stream()
                .filter(route -> on == null || route.validity().covers(on))
                .map(RouteView::of)
                .toList();
    }

    /** The row before it, when it is open, ends the day before; any other overlap is refused. */
    @Transactional
    RouteView adopt(NewRoute wanted, Actor admin) {
        requireWithin(admin.scope(), wanted);
        check(wanted);
        locks.lock("handling-route", admin.institution(), "");
        List<HandlingRoute> versions = routes.of(admin.institution()).stream()
                .filter(route -> route.unit().equals(wanted.unit())
                        && Objects.equals(route.businessCategory(), wanted.businessCategory()))
                .toList();
        versions.stream()
                .filter(route -> route.validity().reaches(wanted.effectiveFrom()))
                .forEach(route -> makeRoom(route, wanted));
        HandlingRoute adopted =
                new HandlingRoute(UuidCreator.getTimeOrderedEpoch(), admin.institution(), versions.size() + 1, wanted);
        routes.persist(adopted);
        RouteView view = RouteView.of(adopted);
        journal.note(new RouteAdopted(adopted.id(), admin.institution(), clock.instant(), view), admin);
        return view;
    }

    /** Nobody sends another unit's cases anywhere; one's own go to a unit below, or to one above, as a superior looks into it. */
    private static void requireWithin(Scope scope, NewRoute wanted) {
        if (!scope.covers(scope.institution(), wanted.unit())) {
            throw DomainProblem.invalid(
                    "/unit", "须在您的单位 " + scope.unit() + " 之内", "must be within your unit " + scope.unit());
        }
        Scope handling = new Scope(scope.institution(), wanted.handlingUnit());
        if (!scope.covers(scope.institution(), wanted.handlingUnit())
                && !handling.covers(scope.institution(), scope.unit())) {
            throw DomainProblem.invalid(
                    "/handlingUnit",
                    "须在您的单位 " + scope.unit() + " 之内，或为其上级单位",
                    "must be within your unit " + scope.unit() + " or above it");
        }
    }

    private void check(NewRoute wanted) {
        if (wanted.effectiveFrom().isBefore(today())) {
            throw DomainProblem.invalid("/effectiveFrom", "不能早于今日", "must not be before today");
        }
        Validity.requireNear(wanted.effectiveFrom(), today(), "/effectiveFrom");
        if (wanted.effectiveTo() != null && wanted.effectiveTo().isBefore(wanted.effectiveFrom())) {
            throw DomainProblem.invalid("/effectiveTo", "不能早于生效日", "must not be before effectiveFrom");
        }
        if (wanted.businessCategory() != null) {
            codes.requireValid(
                    BUSINESS_CATEGORIES, wanted.businessCategory(), wanted.effectiveFrom(), "/businessCategory");
        }
    }

    private static void makeRoom(HandlingRoute route, NewRoute wanted) {
        if (!route.validity().canEndBefore(wanted.effectiveFrom())) {
            throw new DomainProblem(ROUTE_OVERLAPS)
                    .detail(
                            "第 " + route.version() + " 版自 " + route.validity().from() + " 起有效",
                            "Version " + route.version() + " is in force from "
                                    + route.validity().from());
        }
        route.endBefore(wanted.effectiveFrom());
    }

    private LocalDate today() {
        return Zones.dayOf(clock.instant());
    }
}
