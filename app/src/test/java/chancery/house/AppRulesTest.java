package chancery.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The app keeps each library in one place, and each rule can fail: the package {@code offender} breaks all. */
class AppRulesTest {
    private final JavaClasses app = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("chancery");
    private final JavaClasses offenders = new ClassFileImporter().importPackages("offender");

    @TestFactory
    Stream<DynamicTest> appKeeps() {
        return rules("chancery").entrySet().stream()
                .map(rule -> dynamicTest(rule.getKey(), () -> rule.getValue().check(app)));
    }

    @TestFactory
    Stream<DynamicTest> offendersBreak() {
        return rules("offender").entrySet().stream()
                .map(rule -> dynamicTest(
                        rule.getKey(),
                        () -> assertThat(rule.getValue().evaluate(offenders).hasViolation())
                                .as("a class of `offender` breaks this rule")
                                .isTrue()));
    }

    private static Map<String, ArchRule> rules(String root) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("the command line is seen by nothing", only(root + ".cli..", root + ".cli.."));
        rules.put("picocli stays in the command line", only("picocli..", root + ".cli.."));
        rules.put("the server stays in site and rest", only("io.javalin..", root + ".site..", root + ".rest.."));
        rules.put("SQL stays in the casebook", only("java.sql..", root + ".casebook.."));
        rules.put(
                "no static field that changes",
                fields().that().areStatic().should().beFinal());
        rules.put("every package is null-marked", classes().should(liveInANullMarkedPackage()));
        rules.replaceAll((name, rule) -> rule.allowEmptyShould(true));
        return rules;
    }

    /** Only classes in {@code homes} may see what lies in {@code seen}. */
    private static ArchRule only(String seen, String... homes) {
        return noClasses().that(not(resideInAnyPackage(homes))).should().dependOnClassesThat(resideInAPackage(seen));
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a package marked @NullMarked in its package-info") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage()
                        .tryGetPackageInfo()
                        .map(info -> info.isAnnotatedWith(NullMarked.class))
                        .orElse(false);
                if (!marked) {
                    events.add(violated(type, type.getName() + " lives in an unmarked package"));
                }
            }
        };
    }
}
