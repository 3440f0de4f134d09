package chancery.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Core keeps every rule of the house, and every rule can fail: the package {@code offender} breaks each. */
class HouseRulesTest {
    private final JavaClasses core = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("chancery");
    private final JavaClasses offenders = new ClassFileImporter().importPackages("offender");

    @TestFactory
    Stream<DynamicTest> coreKeeps() {
        return new HouseRules("chancery")
                .all().entrySet().stream()
                        .map(rule ->
                                dynamicTest(rule.getKey(), () -> rule.getValue().check(core)));
    }

    @TestFactory
    Stream<DynamicTest> offendersBreak() {
        return new HouseRules("offender")
                .all().entrySet().stream()
                        // The last stage has only the root package after it; `check` breaks that one.
                        .map(rule -> dynamicTest(
                                rule.getKey(),
                                () -> assertThat(rule.getValue()
                                                .evaluate(offenders)
                                                .hasViolation())
                                        .as("a class of `offender` breaks this rule")
                                        .isTrue()));
    }
}
