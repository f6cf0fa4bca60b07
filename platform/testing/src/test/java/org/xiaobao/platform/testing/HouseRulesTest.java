package org.xiaobao.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule of the house bites: a house that breaks them all is refused with these words. */
class HouseRulesTest {

    private static final String BAD = "org.xiaobao.platform.testing.badhouse";

    private static final JavaClasses BAD_CLASSES = new ClassFileImporter().importPackages(BAD);

    @TempDir
    Path module;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "endpoint methods are public|DeskResource.hidden()",
                "endpoint methods name who may call them|DeskResource.open()",
                "a parameter is a whole segment of a path|/{id}.csv",
                "request bodies are @Valid and @NotNull|DeskResource.order(",
                "entities are package-private|badhouse.ledger.Ledger",
                "an entity is no field outside its package|DeskHelper.kept holds",
                "an entity is no return type outside its package|DeskHelper.handedOn() holds",
                "entities have no public setter|Ledger.setId(long)",
                "entities know no REST, no messaging, no Panache|jakarta.ws.rs.core.Response",
                "package desk stands on itself|ledger",
                "package desk.drawer stands on itself|desk",
                "only a door locks rows|DeskHelper.forgetful(",
                "only a door compares versions|DeskHelper.forgetful(",
                "only a door publishes facts|DeskHelper.forgetful(",
                "an aggregate is one class|badhouse.ledger.HalfALedger",
                "no service depends on another|org.xiaobao.foreign.ForeignType",
                "only the relay sends to Kafka|org.apache.kafka.clients.producer.KafkaProducer",
                "no class is a Helper|DeskHelper",
                "time comes from the injected Clock|java.time.Instant.now()",
                "time comes from the injected Clock|java.time.LocalDate.now(java.time.ZoneId)",
                "time comes from the injected Clock|java.lang.System.currentTimeMillis()",
                "time comes from the injected Clock|java.time.Clock.systemUTC()",
                "logging is JBoss Logging|java.util.logging.Logger",
                "nothing is printed|java.lang.System.out",
                "repositories serve their own feature only|DeskHelper",
            })
    void aBadHouseIsRefused(String rule, String culprit) {
        assertThat(badHouse().features("desk", "ledger").violations())
                .anySatisfy(found -> assertThat(found).startsWith(rule).contains(culprit));
    }

    @Test
    void theClockThatIsPassedInIsAllowed() {
        assertThat(badHouse().features("desk", "ledger").violations())
                .noneSatisfy(found -> assertThat(found).contains("steady(java.time.Clock)"));
    }

    @Test
    void aRoleOnThePackagePrivateEndpointCounts() {
        assertThat(badHouse().features("desk", "ledger").violations())
                .noneSatisfy(
                        found -> assertThat(found).contains("name who may call").contains("hidden"));
    }

    @Test
    void aNamedFeatureThatIsEmptyIsRefused() {
        assertThat(badHouse().features("desk", "ledger", "vault").violations())
                .contains("feature package " + BAD + ".vault is named but empty");
    }

    @Test
    void aPackageThatIsNotNamedIsRefused() {
        assertThat(badHouse().features("desk").violations()).contains("package " + BAD + ".ledger is no named feature");
    }

    @Test
    void aPackageOfMoreThanTwentyFilesIsRefusedPartByPart() {
        JavaClasses many = new ClassFileImporter().importPackages("com.tngtech.archunit.core");

        assertThat(new HouseRules("com.tngtech.archunit", many, module).violations())
                .anySatisfy(found -> assertThat(found).startsWith("package com.tngtech.archunit.core.domain holds"))
                .noneSatisfy(found -> assertThat(found).startsWith("package com.tngtech.archunit.core holds"));
    }

    @Test
    void aServiceWithoutClassesIsRefused() {
        assertThatThrownBy(() ->
                        HouseRules.of("org.xiaobao.nowhere").features("desk").check())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("org.xiaobao.nowhere.desk is named but empty");
    }

    @Test
    void filesThatAreTooLongAreRefused() throws IOException {
        write("src/main/java/Long.java", 301, "// line");
        write("src/main/java/Enough.java", 300, "// line");
        write("src/main/resources/application.properties", 61, "key=value");

        assertThat(badHouse().features("desk", "ledger").violations())
                .contains(
                        "src/main/java/Long.java has 301 lines, more than 300",
                        "application.properties has 61 live lines, more than 60")
                .noneSatisfy(found -> assertThat(found).contains("Enough.java"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Instant.now()", "LocalDate.now(ZONE)", "Year.now()", "Clock.systemUTC()"})
    void aTestThatAsksTheSystemForTheTimeIsRefused(String call) throws IOException {
        write("src/test/java/HastyIT.java", 1, "    private final Object today = " + call + ";");

        assertThat(badHouse().features("desk", "ledger").violations()).anySatisfy(found -> assertThat(found)
                .startsWith("tests take the time from TestClock: src/test/java/HastyIT.java calls")
                .endsWith(call.substring(0, call.indexOf('(') + 1)));
    }

    @Test
    void aTestMayReadTheClockThatIsInjected() throws IOException {
        write("src/test/java/SteadyIT.java", 1, "    LocalDate today = LocalDate.now(clock);");

        assertThat(badHouse().features("desk", "ledger").violations())
                .noneSatisfy(found -> assertThat(found).contains("SteadyIT"));
    }

    @Test
    void commentsInSettingsAreFree() throws IOException {
        write("src/main/resources/application.properties", 100, "# why");

        assertThat(badHouse().features("desk", "ledger").violations())
                .noneSatisfy(found -> assertThat(found).contains("application.properties"));
    }

    @Test
    void thePlatformKeepsTheRulesItself() {
        String root = "org.xiaobao.platform";
        var runtime = new ClassFileImporter()
                .withImportOption(location -> !location.contains("test-classes") && !location.contains("/testing/"))
                .importPackages(root);

        new HouseRules(root, runtime, Path.of("../runtime"))
                .features(
                        "acts",
                        "event",
                        "http",
                        "idempotency",
                        "inbox",
                        "journal",
                        "json",
                        "keys",
                        "log",
                        "privacy",
                        "problem",
                        "relay",
                        "rules",
                        "security",
                        "sql",
                        "start",
                        "text",
                        "time",
                        "web",
                        "wire")
                .outsideTheDoor("Rules") // a book is the door to its rows
                .check();
        assertThat(List.of("../wire", "../privacy"))
                .allSatisfy(below ->
                        assertThat(SizeRules.violations(Path.of(below))).isEmpty());
    }

    private HouseRules badHouse() {
        return new HouseRules(BAD, BAD_CLASSES, module);
    }

    private void write(String file, int lines, String line) throws IOException {
        Path path = module.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, Collections.nCopies(lines, line));
    }
}
