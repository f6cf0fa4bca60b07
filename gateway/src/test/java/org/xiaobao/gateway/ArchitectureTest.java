package org.xiaobao.gateway;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaobao.gateway.identity.WaitingForTheTokenFixture;
import org.xiaobao.gateway.routing.BufferingHelper;

/** The rules of this house, and for each of them a class that breaks it and is caught. */
class ArchitectureTest {

    private static final String ROOT = "org.xiaobao.gateway";
    private static final JavaClasses GATEWAY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private static final ArchRule NOTHING_BUFFERS_A_BODY = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("io.vertx.ext.web.handler.BodyHandler")
            .because("a BodyHandler before the proxy makes forwarded requests hang");

    private static final ArchRule NOTHING_BLOCKS = CompositeArchRule.of(List.of(
            noClasses().should().callMethod(java.util.concurrent.CompletableFuture.class, "join"),
            noClasses().should().callMethod(java.util.concurrent.CompletableFuture.class, "get"),
            noClasses().should().callMethod(Thread.class, "sleep", long.class)));

    private static final ArchRule NO_DRAWER_NAMES =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Common)");

    private static final ArchRule NO_PLATFORM_NO_DATABASE = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.xiaobao.platform..", "jakarta.persistence..", "java.sql..")
                    .and(DescribedPredicate.not(
                            resideInAPackage("org.xiaobao.platform.wire")))); // below REST, the same for all

    @ParameterizedTest
    @ValueSource(strings = {"routing", "identity", "limits", "docs", "problem"})
    void theFeaturesExist(String feature) {
        assertThat(GATEWAY.stream().filter(type -> type.getPackageName().equals(ROOT + "." + feature)))
                .isNotEmpty();
    }

    @Test
    void nothingLiesBesideTheFeatures() {
        assertThat(GATEWAY.stream().map(type -> type.getPackageName()).distinct())
                .containsExactlyInAnyOrder(
                        ROOT,
                        ROOT + ".routing",
                        ROOT + ".identity",
                        ROOT + ".limits",
                        ROOT + ".docs",
                        ROOT + ".problem");
    }

    @Test
    void theRulesHold() {
        NOTHING_BUFFERS_A_BODY.check(GATEWAY);
        NOTHING_BLOCKS.check(GATEWAY);
        NO_DRAWER_NAMES.check(GATEWAY);
        NO_PLATFORM_NO_DATABASE.check(GATEWAY);
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(GATEWAY);
    }

    @Test
    void theRulesBite() {
        JavaClasses buffering = new ClassFileImporter().importClasses(BufferingHelper.class);
        JavaClasses waiting = new ClassFileImporter().importClasses(WaitingForTheTokenFixture.class);

        assertThatThrownBy(() -> NOTHING_BUFFERS_A_BODY.check(buffering)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> NO_DRAWER_NAMES.check(buffering)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> NO_PLATFORM_NO_DATABASE.check(buffering)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> NOTHING_BLOCKS.check(waiting)).isInstanceOf(AssertionError.class);
    }
}
