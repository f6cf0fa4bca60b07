package org.xiaobao.platform.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.logging.Filter;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules of the house that a compiler does not know, checked on a service's production classes and sources. It
 * names its feature packages, so that no rule can pass by looking at nothing.
 */
public final class HouseRules {

    /** What a package may hold before it is cut. */
    private static final int FILES = 20;

    private static final String HTTP_METHOD = "jakarta.ws.rs.HttpMethod";
    private static final String BEAN_PARAM = "jakarta.ws.rs.BeanParam";
    private static final String VALID = "jakarta.validation.Valid";
    private static final String PATH = "jakarta.ws.rs.Path";
    private static final Pattern PART_OF_A_SEGMENT = Pattern.compile("[^/]\\{|\\}[^/]|\\{[^}]*:");
    private static final String NOT_NULL = "jakarta.validation.constraints.NotNull";
    private static final Set<String> ACCESS = Set.of(
            "jakarta.annotation.security.RolesAllowed",
            "jakarta.annotation.security.PermitAll",
            "io.quarkus.security.Authenticated");
    private static final List<String> EMPTY_NAMES = List.of("Util", "Utils", "Helper", "Manager", "Impl", "Common");
    private static final Set<String> CLOCKS = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalTime",
            "java.time.LocalDateTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.Year",
            "java.time.YearMonth");

    private final String root;
    private final JavaClasses classes;
    private final Path module;
    private Set<String> features = Set.of();
    private Set<String> outsideTheDoor = Set.of();

    HouseRules(String root, JavaClasses classes, Path module) {
        this.root = root;
        this.classes = classes;
        this.module = module;
    }

    /** The production classes under this package, and the sources of the module the test runs in. */
    public static HouseRules of(String root) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
        return new HouseRules(root, classes, Path.of("").toAbsolutePath());
    }

    /** What one module, built before, brings to a package that others may bring to as well. */
    public static HouseRules ofModule(Path module, String root) {
        return new HouseRules(root, new ClassFileImporter().importPath(module.resolve("target/classes")), module);
    }

    /** Every feature package under the root, and no other; its own packages need no name. */
    public HouseRules features(String... names) {
        features = new TreeSet<>(Arrays.asList(names));
        return this;
    }

    /** Classes, by simple name, that lock or compare versions without a door; each use says why. */
    public HouseRules outsideTheDoor(String... names) {
        outsideTheDoor = Set.of(names);
        return this;
    }

    /** What stands on what, as an approved text. */
    public HouseRules graph(Path approved) {
        String head = "What stands on what in " + root
                + ". Approved: a new arrow is a decision; ArchitectureTest compares it with the code.\n\n";
        Golden.assertSame(approved, head + new PackageGraph(classes, this::place).text());
        return this;
    }

    public void check() {
        List<String> found = violations();
        if (!found.isEmpty()) {
            throw new AssertionError("The house has " + found.size() + " objection(s):\n" + String.join("\n", found));
        }
    }

    List<String> violations() {
        List<String> found = new ArrayList<>(packageViolations());
        found.addAll(packageSizeViolations());
        found.addAll(new PackageGraph(classes, this::place).circles());
        for (ArchRule rule : rules()) {
            found.addAll(rule.allowEmptyShould(true).evaluate(classes).getFailureReport().getDetails().stream()
                    .map(detail -> rule.getDescription() + ": " + detail)
                    .toList());
        }
        found.addAll(accessViolations());
        found.addAll(bodyViolations());
        found.addAll(pathViolations());
        found.addAll(repositoryViolations());
        found.addAll(SizeRules.violations(module));
        found.addAll(TimeRules.violations(module));
        return found;
    }

    private List<String> packageViolations() {
        Set<String> present = classes.stream()
                .map(HouseRules.this::feature)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        return Stream.concat(
                        features.stream()
                                .filter(name -> !present.contains(name))
                                .map(name -> "feature package " + root + "." + name + " is named but empty"),
                        present.stream()
                                .filter(name -> !features.contains(name))
                                .map(name -> "package " + root + "." + name + " is no named feature"))
                .toList();
    }

    private List<String> packageSizeViolations() {
        Map<String, Long> sizes = classes.stream()
                .filter(type -> type.isTopLevelClass() && !place(type).isEmpty())
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(this::place, TreeMap::new, Collectors.counting()));
        return sizes.entrySet().stream()
                .filter(size -> size.getValue() > FILES)
                .map(size -> "package " + root + "." + size.getKey() + " holds " + size.getValue()
                        + " files, more than " + FILES)
                .toList();
    }

    private List<ArchRule> rules() {
        return Stream.of(restRules(), EntityRules.all(), DoorRules.all(outsideTheDoor), dependencyRules(), habitRules())
                .flatMap(List::stream)
                .toList();
    }

    private static List<ArchRule> restRules() {
        return List.of(methods()
                .that()
                .areMetaAnnotatedWith(HTTP_METHOD)
                .should()
                .bePublic()
                .as("endpoint methods are public"));
    }

    private List<String> accessViolations() {
        return classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isMetaAnnotatedWith(HTTP_METHOD))
                .filter(method -> !namesAccess(method.getAnnotations())
                        && !namesAccess(method.getOwner().getAnnotations()))
                .map(method -> "endpoint methods name who may call them: " + method.getFullName())
                .toList();
    }

    /** Without both, a request without a body is our failure instead of the client's, and its fields are not checked. */
    private List<String> bodyViolations() {
        return classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isMetaAnnotatedWith(HTTP_METHOD))
                .flatMap(method -> method.getParameters().stream())
                .filter(parameter -> parameter.getRawType().isRecord() && !parameter.isAnnotatedWith(BEAN_PARAM))
                .filter(parameter -> !parameter.isAnnotatedWith(VALID) || !parameter.isAnnotatedWith(NOT_NULL))
                .map(parameter -> "request bodies are @Valid and @NotNull: " + parameter.getDescription())
                .toList();
    }

    /** What stands for a part of a segment is searched for with a pattern, which takes seconds when the path is long. */
    private List<String> pathViolations() {
        return classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .flatMap(method -> method.tryGetAnnotationOfType(PATH).stream()
                        .map(path -> (String) path.get("value").orElseThrow())
                        .filter(path -> PART_OF_A_SEGMENT.matcher(path).find())
                        .map(path -> "a parameter is a whole segment of a path: " + method.getFullName() + ' ' + path))
                .toList();
    }

    private static boolean namesAccess(Set<? extends JavaAnnotation<?>> annotations) {
        return annotations.stream().anyMatch(a -> ACCESS.contains(a.getRawType().getName()));
    }

    private List<ArchRule> dependencyRules() {
        return List.of(
                noClasses()
                        .should()
                        .dependOnClassesThat(resideInAPackage("org.xiaobao..")
                                .and(DescribedPredicate.not(
                                        resideInAnyPackage(root, root + "..", "org.xiaobao.platform.."))))
                        .as("no service depends on another"),
                noClasses()
                        .that(DescribedPredicate.not(resideInAPackage("org.xiaobao.platform.relay..")))
                        .should()
                        .dependOnClassesThat(resideInAPackage("org.apache.kafka.clients.producer.."))
                        .as("only the relay sends to Kafka"));
    }

    private static List<ArchRule> habitRules() {
        List<ArchRule> rules = new ArrayList<>();
        EMPTY_NAMES.forEach(name -> rules.add(
                noClasses().should().haveNameMatching(".*" + name + "(\\$.*)?").as("no class is a " + name)));
        rules.add(noClasses()
                .that(DescribedPredicate.not(resideInAPackage("org.xiaobao.platform.time..")))
                .should()
                .callMethodWhere(describe("reads the system clock", HouseRules::readsSystemClock))
                .as("time comes from the injected Clock"));
        rules.add(noClasses()
                .that(DescribedPredicate.not(assignableTo(Filter.class))) // what Quarkus filters the log by
                .should()
                .dependOnClassesThat(resideInAPackage("java.util.logging.."))
                .as("logging is JBoss Logging"));
        rules.add(noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .as("nothing is printed"));
        return rules;
    }

    private static boolean readsSystemClock(JavaMethodCall call) {
        MethodCallTarget target = call.getTarget();
        String owner = target.getOwner().getName();
        if (target.getName().equals("now") && CLOCKS.contains(owner)) {
            return target.getRawParameterTypes().stream()
                    .noneMatch(type -> type.getName().equals("java.time.Clock"));
        }
        return owner.equals("java.time.Clock") && target.getName().startsWith("system")
                || owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis");
    }

    private List<String> repositoryViolations() {
        return classes.stream()
                .flatMap(user -> user.getDirectDependenciesFromSelf().stream())
                .filter(use -> use.getTargetClass().isAssignableTo(PanacheRepositoryBase.class))
                .filter(use -> use.getTargetClass().getPackageName().startsWith(root + "."))
                .filter(use -> !feature(use.getOriginClass()).equals(feature(use.getTargetClass())))
                .map(use -> "repositories serve their own feature only: " + use.getDescription())
                .distinct()
                .toList();
    }

    private String feature(JavaClass type) {
        return place(type).split("\\.")[0];
    }

    /** The package itself, as said below the root: a feature's parts are counted one by one, and stand in no circle. */
    private String place(JavaClass type) {
        String name = type.getPackageName();
        return name.length() <= root.length() ? "" : name.substring(root.length() + 1);
    }
}
