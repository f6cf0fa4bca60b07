package org.xiaobao.platform.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Set;
import org.xiaobao.platform.acts.Door;
import org.xiaobao.platform.acts.UnitOwned;
import org.xiaobao.platform.journal.Fact;
import org.xiaobao.platform.journal.Journal;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.web.ExpectedVersion;

/** Scope, admission, version, follow-ups, journal: none of them can be forgotten where the {@link Door} alone does them. */
final class DoorRules {

    private DoorRules() {}

    static List<ArchRule> all(Set<String> exceptions) {
        DescribedPredicate<JavaClass> outside = describe(
                "outside the door",
                type -> !type.isAssignableTo(Door.class) && !exceptions.contains(type.getSimpleName()));
        return List.of(
                noClasses()
                        .that(outside)
                        .should()
                        .dependOnClassesThat(assignableTo(LockModeType.class))
                        .as("only a door locks rows"),
                noClasses()
                        .that(outside)
                        .should()
                        .callMethod(ExpectedVersion.class, "check", long.class)
                        .as("only a door compares versions"),
                noClasses()
                        .that(outside)
                        .should()
                        .callMethod(Journal.class, "append", Fact.class, Actor.class)
                        .as("only a door publishes facts"),
                noClasses()
                        .that()
                        .doNotBelongToAnyOf(UnitOwned.class)
                        .should()
                        .beAnnotatedWith("jakarta.persistence.MappedSuperclass")
                        .as("an aggregate is one class"));
    }
}
