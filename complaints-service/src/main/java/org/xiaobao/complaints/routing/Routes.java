package org.xiaobao.complaints.routing;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xiaobao.complaints.classification.CodeLists;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.rules.RuleBook;
import org.xiaobao.platform.rules.Rules;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.security.Scope;
import org.xiaobao.platform.units.KnownUnits;

/** Which unit handles what, each institution its own. */
@Singleton
class Routes extends RuleBook<HandlingRoute> {

    private final CodeLists codes;
    private final KnownUnits units;

    Routes(Rules rules, CodeLists codes, KnownUnits units) {
        super(rules, "handling-route", HandlingRoute.class);
        this.codes = codes;
        this.units = units;
    }

    @Override
    protected String key(HandlingRoute route) {
        return route.unit() + " " + (route.businessCategory() == null ? "*" : route.businessCategory());
    }

    /** A suggestion binds nobody, so it may change today. */
    @Override
    protected LocalDate earliest(LocalDate today) {
        return today;
    }

    /** Nobody sends another unit's cases anywhere; one's own go to a unit below, or to one above, as a superior looks into it. */
    @Override
    protected void check(HandlingRoute wanted, Actor admin) {
        Scope scope = admin.scope();
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
        units.require("/unit", scope.institution(), wanted.unit(), wanted.effectiveFrom());
        units.require("/handlingUnit", scope.institution(), wanted.handlingUnit(), wanted.effectiveFrom());
        if (wanted.businessCategory() != null) {
            codes.requireBusinessCategory(wanted.businessCategory(), admin.institution(), wanted.effectiveFrom());
        }
    }

    /**
     * The deepest unit wins, among its rules the narrowest category.
     *
     * @param categories the case's category first, then those above it
     */
    Optional<HandlingRoute> mostSpecific(String institution, String unit, List<String> categories, LocalDate day) {
        Comparator<HandlingRoute> byUnit =
                Comparator.comparingInt(route -> route.unit().length());
        Comparator<HandlingRoute> byCategory = Comparator.comparingInt(route ->
                route.businessCategory() == null ? Integer.MIN_VALUE : -categories.indexOf(route.businessCategory()));
        return inForce(institution, day).stream()
                .filter(route -> route.fits(unit, categories))
                .max(byUnit.thenComparing(byCategory));
    }
}
