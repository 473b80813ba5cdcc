package nl.klankbord.architecture;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.klankbord");

    /** A rule, and the name of a class in package {@code wrong} that breaks it. */
    record Guard(ArchRule rule, String wrong) {

        @Override
        public String toString() {
            return wrong + ": " + rule.getDescription();
        }
    }

    static Stream<Guard> guards() {
        return Stream.of(
                new Guard(HouseRules.ONLY_ACCESS_KNOWS_SPRING_SECURITY, "KnowsSecurity"),
                new Guard(HouseRules.ONE_CLOCK, "ReadsTheClock"),
                new Guard(HouseRules.VIEWS_ARE_PACKAGE_PRIVATE, "PublicView"),
                new Guard(HouseRules.EVERY_ROUTE_SAYS_WHO_MAY_SEE_IT, "OpenView"),
                new Guard(HouseRules.EVERY_SERVICE_METHOD_SAYS_WHO_MAY_CALL_IT, "UnguardedService"),
                new Guard(HouseRules.EVERY_RESOURCE_SAYS_WHO_MAY_CALL_IT, "UnguardedResource"),
                new Guard(HouseRules.NO_FIELD_INJECTION, "InjectedField"),
                new Guard(HouseRules.NOBODY_SLEEPS, "Sleeps"),
                new Guard(HouseRules.REPOSITORIES_ARE_PACKAGE_PRIVATE, "PublicRepository"),
                new Guard(HouseRules.ENTITIES_ARE_PACKAGE_PRIVATE, "PublicEntity"),
                new Guard(HouseRules.EVERY_STORED_FIELD_IS_CLASSIFIED, "UnclassifiedEntity"),
                new Guard(HouseRules.ENTITIES_HAVE_VERBS_NOT_SETTERS, "SettableEntity"),
                new Guard(HouseRules.EVERY_SECURITY_EVENT_OF_THE_CATALOGUE_HAPPENS, "NeverRecordedAction"));
    }

    @ParameterizedTest
    @MethodSource("guards")
    void thePortalKeeps(Guard guard) {
        guard.rule().allowEmptyShould(true).check(PORTAL);
    }

    @ParameterizedTest
    @MethodSource("guards")
    void aBreachIsReportedOf(Guard guard) throws ClassNotFoundException {
        var breach = new ClassFileImporter().importClasses(Class.forName("wrong." + guard.wrong()));
        var reported = assertThrows(AssertionError.class, () -> guard.rule().check(breach));
        assertTrue(reported.getMessage().contains("wrong." + guard.wrong()), reported.getMessage());
    }
}
