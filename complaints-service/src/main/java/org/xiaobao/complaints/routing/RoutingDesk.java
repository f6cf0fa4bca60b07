package org.xiaobao.complaints.routing;

import static org.xiaobao.complaints.classification.CodeLists.BUSINESS_CATEGORIES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xiaobao.complaints.classification.CodeLists;
import org.xiaobao.complaints.complaint.ComplaintView;
import org.xiaobao.complaints.dossier.Dossier;
import org.xiaobao.complaints.routing.RouteViews.Basis;
import org.xiaobao.complaints.routing.RouteViews.Suggestion;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.time.Zones;

/** Suggests the handling unit of a case. */
@ApplicationScoped
class RoutingDesk {

    private final Routes routes;
    private final Dossier complaints;
    private final CodeLists codes;
    private final Clock clock;

    RoutingDesk(Routes routes, Dossier complaints, CodeLists codes, Clock clock) {
        this.routes = routes;
        this.complaints = complaints;
        this.codes = codes;
        this.clock = clock;
    }

    @Transactional
    Suggestion suggest(UUID complaint, Actor actor) {
        ComplaintView subject = complaints.view(complaint, actor);
        List<String> categories = codes.withAncestors(
                BUSINESS_CATEGORIES, subject.classification().businessCategory(), subject.institution());
        LocalDate today = Zones.dayOf(clock.instant());
        return routes.mostSpecific(subject.institution(), subject.unit(), categories, today)
                .map(RoutingDesk::byRule)
                .orElseGet(() -> bySuperior(subject.unit()));
    }

    private static Suggestion byRule(HandlingRoute route) {
        String of = route.businessCategory() == null ? "" : "，业务类别 " + route.businessCategory();
        return new Suggestion(
                route.handlingUnit(), Basis.ROUTE, "被投诉单位在 " + route.unit() + " 之内" + of + "：" + route.ground(), route);
    }

    /** Whoever is complained of should not be the one to look into it. */
    private static Suggestion bySuperior(String unit) {
        int last = unit.lastIndexOf('/');
        String superior = last <= 0 ? unit : unit.substring(0, last);
        return new Suggestion(superior, Basis.SUPERIOR_UNIT, "没有适用的承办规则，建议由被投诉单位的上级单位承办", null);
    }
}
