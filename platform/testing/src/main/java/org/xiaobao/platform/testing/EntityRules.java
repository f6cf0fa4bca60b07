package org.xiaobao.platform.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.function.Function;
import org.xiaobao.platform.acts.Aggregate;

/** Entities stay at home: what a feature shows is a view, and what changes a row goes through its door. */
final class EntityRules {

    private static final String ENTITY = "jakarta.persistence.Entity";

    private EntityRules() {}

    static List<ArchRule> all() {
        return List.of(
                noClasses()
                        .that()
                        .areAnnotatedWith(ENTITY)
                        .and(DescribedPredicate.not(assignableTo(Aggregate.class))) // changed through its door alone
                        .should()
                        .bePublic()
                        .as("entities are package-private"),
                noMethods()
                        .that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(ENTITY)
                        .and()
                        .haveNameMatching("set[A-Z].*")
                        .should()
                        .bePublic()
                        .as("entities have no public setter"),
                noClasses()
                        .that()
                        .areAnnotatedWith(ENTITY)
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(
                                "jakarta.ws.rs..", "org.apache.kafka..", "io.quarkus.hibernate.orm.panache.."))
                        .as("entities know no REST, no messaging, no Panache"),
                fields().should(notHoldAnothers(JavaField::getType)).as("an entity is no field outside its package"),
                methods()
                        .that()
                        .areNotPrivate()
                        .should(notHoldAnothers(JavaMethod::getReturnType))
                        .as("an entity is no return type outside its package"));
    }

    /** Type arguments included; an entity may only come by: as an act's parameter, or from one private step to the next. */
    private static <T extends JavaMember> ArchCondition<T> notHoldAnothers(Function<T, JavaType> type) {
        return new ArchCondition<>("hold no entity of another package") {
            @Override
            public void check(T member, ConditionEvents events) {
                type.apply(member).getAllInvolvedRawTypes().stream()
                        .filter(held -> held.isAnnotatedWith(ENTITY))
                        .filter(held ->
                                !held.getPackageName().equals(member.getOwner().getPackageName()))
                        .forEach(held -> events.add(SimpleConditionEvent.violated(
                                member, member.getFullName() + " holds the entity " + held.getName())));
            }
        };
    }
}
