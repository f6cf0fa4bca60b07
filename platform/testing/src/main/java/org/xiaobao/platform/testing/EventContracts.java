package org.xiaobao.platform.testing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiaobao.platform.journal.EventType;
import org.xiaobao.platform.journal.Fact;
import org.xiaobao.platform.json.FactJson;

/**
 * What a service publishes is what it has promised: every record of its fact interface has a golden JSON and a
 * JSON Schema in {@code contracts/events}, both made by the code and committed. {@code -Dcontracts.update=true}
 * rewrites them.
 */
public final class EventContracts {

    private final List<Class<?>> types = new ArrayList<>();
    private final Path directory;
    private final ObjectMapper json = FactJson.mapper();
    private List<? extends Fact> samples = List.of();

    private EventContracts(Path directory) {
        this.directory = directory;
    }

    /** @param facts a sealed interface of facts, or the one fact there is */
    public static EventContracts of(Class<?> facts, Path directory) {
        if (!facts.isSealed() && !facts.isRecord()) {
            throw new IllegalArgumentException(facts + " is not sealed: nobody can know all its facts");
        }
        EventContracts contracts = new EventContracts(directory);
        contracts.collect(facts);
        return contracts;
    }

    /** Of an aggregate whose features tell facts of their own: each record of this kind under the root, wherever it stands. */
    public static EventContracts ofAll(Class<? extends Fact> kind, String root, Path directory) {
        EventContracts contracts = new EventContracts(directory);
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(root).stream()
                        .filter(type -> type.isAssignableTo(kind) && !type.isInterface())
                        .map(JavaClass::reflect)
                        .forEach(contracts::collect);
        return contracts;
    }

    /** One fact of each type, with every component filled so that the contract shows them all. */
    public EventContracts withSamples(List<? extends Fact> facts) {
        samples = List.copyOf(facts);
        return this;
    }

    public EventContracts withSamples(Fact... facts) {
        return withSamples(Arrays.asList(facts));
    }

    public void check() {
        Set<String> without =
                types.stream().map(EventContracts::wireName).collect(Collectors.toCollection(TreeSet::new));
        samples.forEach(sample -> without.remove(wireName(sample.getClass())));
        if (!without.isEmpty()) {
            throw new AssertionError("No sample of: " + without);
        }
        samples.forEach(this::checkOne);
        refuseLeftovers();
    }

    private void checkOne(Fact sample) {
        String type = wireName(sample.getClass());
        JsonNode live = json.valueToTree(sample);
        ObjectNode schema = EventSchema.of(type, sample.getClass());
        refusePrivate(type, sample.getClass(), live);
        Golden.assertSame(directory.resolve(type + ".schema.json"), pretty(schema));
        Path golden = directory.resolve(type + ".json");
        Golden.assertSame(golden, pretty(live));
        JsonNode committed = read(golden);
        readBack(type, sample.getClass(), committed);
        var errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(
                        committed,
                        context -> context.executionConfig(settings -> settings.formatAssertionsEnabled(true)));
        if (!errors.isEmpty()) {
            throw new AssertionError(type + " does not keep its own schema: " + errors);
        }
    }

    private void readBack(String type, Class<?> record, JsonNode committed) {
        if (ignored(record).findAny().isPresent()) {
            return; // what never leaves the service cannot come back
        }
        try {
            // read from text, as from the wire: there an int and a long of one value are one number
            JsonNode again = json.readTree(json.writeValueAsBytes(json.treeToValue(committed, record)));
            if (!again.equals(committed)) {
                throw new AssertionError(type + " reads back as " + again);
            }
        } catch (IOException e) {
            throw new AssertionError(type + " cannot be read back: " + e.getMessage(), e);
        }
    }

    private void refusePrivate(String type, Class<?> record, JsonNode live) {
        ignored(record).filter(live::has).findAny().ifPresent(name -> {
            throw new AssertionError(type + " publishes " + name + ", which is marked @JsonIgnore");
        });
    }

    private static Stream<String> ignored(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .filter(component -> component.getAccessor().isAnnotationPresent(JsonIgnore.class))
                .map(component -> component.getName());
    }

    /** A golden file whose fact is gone would keep promising it. */
    private void refuseLeftovers() {
        Set<String> known = types.stream().map(EventContracts::wireName).collect(Collectors.toSet());
        Set<String> families = known.stream().map(EventContracts::family).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(directory)) {
            List<String> leftovers = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .filter(name -> families.contains(family(name)))
                    .filter(name -> !known.contains(name.replaceFirst("(\\.schema)?\\.json$", "")))
                    .sorted()
                    .toList();
            if (!leftovers.isEmpty()) {
                throw new AssertionError("No fact for " + leftovers + " in " + directory + "; a type is never dropped");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void collect(Class<?> type) {
        if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(this::collect);
        } else if (type.isRecord() && type.isAnnotationPresent(EventType.class)) {
            types.add(type);
        } else {
            throw new AssertionError(type + " must be a record with @EventType");
        }
    }

    private static String wireName(Class<?> record) {
        return record.getAnnotation(EventType.class).value();
    }

    private static String family(String wireName) {
        return wireName.substring(0, wireName.indexOf('.'));
    }

    private JsonNode read(Path file) {
        try {
            return json.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String pretty(JsonNode node) {
        var printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        try {
            return json.writer(printer).writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
