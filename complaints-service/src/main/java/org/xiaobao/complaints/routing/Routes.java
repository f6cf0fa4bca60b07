package org.xiaobao.complaints.routing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All routes of all institutions. */
@ApplicationScoped
class Routes implements PanacheRepositoryBase<HandlingRoute, UUID> {

    List<HandlingRoute> of(String institution) {
        return list("institution = ?1 order by unit, businessCategory nulls first, validity.from", institution);
    }

    /**
     * The deepest unit wins, among its rules the narrowest category.
     *
     * @param categories the case's category first, then those above it
     */
    static Optional<HandlingRoute> mostSpecific(
            List<HandlingRoute> routes, String unit, List<String> categories, LocalDate day) {
        Comparator<HandlingRoute> byUnit =
                Comparator.comparingInt(route -> route.unit().length());
        Comparator<HandlingRoute> byCategory = Comparator.comparingInt(route ->
                route.businessCategory() == null ? Integer.MIN_VALUE : -categories.indexOf(route.businessCategory()));
        return routes.stream()
                .filter(route -> route.fits(unit, Set.copyOf(categories), day))
                .max(byUnit.thenComparing(byCategory));
    }
}
