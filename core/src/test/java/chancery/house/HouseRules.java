package chancery.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules of core, by name, for the classes below one root package. The root is an argument so that each rule can be
 * seen to fail: {@code offender} holds one class a rule that breaks it.
 *
 * <p>What no rule can see stays with the reader of a change: that a pass is linear, and that a value is immutable all
 * the way down.
 */
final class HouseRules {
    /** The stages in the order of the data: a package sees those before it, and the root package sees all. */
    static final List<String> STAGES =
            List.of("value", "page", "authority", "mention", "claim", "extract", "resolve", "reconcile", "check");

    private final String root;

    HouseRules(String root) {
        this.root = root;
    }

    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        for (String stage : STAGES) {
            rules.put("order: " + stage, order(stage));
        }
        rules.put("every package has its place", places());
        rules.put("no library but JSpecify", libraries());
        rules.put("no regular expressions in mention and extract", regularExpressions());
        rules.put("no splitting or matching by pattern in mention and extract", hiddenExpressions());
        rules.put("no clock", clock());
        rules.put("no chance", chance());
        rules.put("no files and no network", outside());
        rules.put("streams only where authorities and handbook are read", streams());
        rules.put("no reflection", reflection());
        rules.put("no static field that changes", staticFields());
        rules.put("no static collection that changes", staticCollections());
        rules.put("every package is null-marked", nullMarked());
        rules.put("no null across packages", nullAcrossPackages());
        return rules;
    }

    private ArchRule order(String stage) {
        List<String> later = new ArrayList<>(List.of(root));
        for (String other : STAGES.subList(STAGES.indexOf(stage) + 1, STAGES.size())) {
            later.add(root + "." + other + "..");
        }
        return noClasses()
                .that(resideInAPackage(root + "." + stage + ".."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(later.toArray(String[]::new)))
                .allowEmptyShould(true);
    }

    private ArchRule places() {
        List<String> places = new ArrayList<>(List.of(root));
        STAGES.forEach(stage -> places.add(root + "." + stage + ".."));
        return classes()
                .should()
                .resideInAnyPackage(places.toArray(String[]::new))
                .allowEmptyShould(true);
    }

    private ArchRule libraries() {
        return classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify.annotations", root, root + ".."))
                .allowEmptyShould(true);
    }

    private ArchRule regularExpressions() {
        return noClasses()
                .that(resideInAnyPackage(root + ".mention..", root + ".extract.."))
                .should()
                .dependOnClassesThat(resideInAPackage("java.util.regex"))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Scanner")
                .allowEmptyShould(true);
    }

    private ArchRule hiddenExpressions() {
        return classes()
                .that(resideInAnyPackage(root + ".mention..", root + ".extract.."))
                .should(Conditions.neverUse("java.lang.String", "split", "matches", "replaceAll", "replaceFirst"))
                .allowEmptyShould(true);
    }

    private ArchRule clock() {
        return classes()
                .should(Conditions.neverUseMember(
                        "now of java.time",
                        target -> target.getName().equals("now")
                                && target.getOwner().getPackageName().startsWith("java.time")))
                .andShould(Conditions.neverUse("java.lang.System", "currentTimeMillis", "nanoTime"))
                .andShould(Conditions.neverUse("java.util.Calendar", "getInstance"))
                .andShould(Conditions.neverUse("java.util.Date", "<init>"))
                .andShould(Conditions.neverUse("java.time.Clock", "systemUTC", "systemDefaultZone", "system"))
                .allowEmptyShould(true);
    }

    private ArchRule chance() {
        return classes()
                .should(Conditions.neverUse("java.lang.Math", "random"))
                .andShould(Conditions.neverUse("java.util.UUID", "randomUUID"))
                .andShould(Conditions.neverUse("java.util.Collections", "shuffle"))
                .andShould(Conditions.neverUse("java.lang.System", "identityHashCode"))
                .andShould(Conditions.neverUseMember("chance", target -> isChance(target.getOwner())))
                .allowEmptyShould(true);
    }

    private static boolean isChance(JavaClass type) {
        boolean named =
                type.getSimpleName().endsWith("Random") && type.getPackageName().startsWith("java.");
        return named || type.getPackageName().equals("java.util.random");
    }

    private ArchRule outside() {
        return noClasses()
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.net..", "java.sql.."))
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(File.*|RandomAccessFile|PrintStream|Console)")
                .allowEmptyShould(true);
    }

    private ArchRule streams() {
        return noClasses()
                .that(not(resideInAnyPackage(root + ".authority..", root + ".extract.clause..")))
                .should()
                .dependOnClassesThat(resideInAPackage("java.io.."))
                .allowEmptyShould(true);
    }

    private ArchRule reflection() {
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.lang.reflect.."))
                .orShould()
                .callMethod(Class.class, "forName", String.class)
                .allowEmptyShould(true);
    }

    private ArchRule staticFields() {
        return fields().that().areStatic().should().beFinal().allowEmptyShould(true);
    }

    private ArchRule staticCollections() {
        return fields().that()
                .areStatic()
                .should(Conditions.notBeDeclaredAs(
                        java.util.HashMap.class,
                        java.util.TreeMap.class,
                        java.util.EnumMap.class,
                        java.util.HashSet.class,
                        java.util.TreeSet.class,
                        java.util.ArrayList.class,
                        java.util.ArrayDeque.class,
                        java.util.BitSet.class,
                        java.util.concurrent.ConcurrentMap.class,
                        java.util.concurrent.atomic.AtomicInteger.class,
                        java.util.concurrent.atomic.AtomicLong.class,
                        java.util.concurrent.atomic.AtomicReference.class,
                        ThreadLocal.class,
                        StringBuilder.class))
                .allowEmptyShould(true);
    }

    private ArchRule nullMarked() {
        return classes().should(Conditions.liveInANullMarkedPackage()).allowEmptyShould(true);
    }

    private ArchRule nullAcrossPackages() {
        return classes().that().arePublic().should(Conditions.offerNoNull()).allowEmptyShould(true);
    }
}
