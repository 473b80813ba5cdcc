package nl.klankbord.architecture;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.klankbord.Klankbord;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import wrong.arrow.Arrow;

class ModulesTest {

    @Test
    void everyModuleUsesOnlyWhatItSaysItUses() {
        ApplicationModules.of(Klankbord.class).verify();
    }

    @Test
    void anArrowThatNobodyAllowedIsReported() {
        var modules = ApplicationModules.of(Arrow.class, location -> true);
        var reported = assertThrows(Violations.class, modules::verify);
        assertTrue(reported.getMessage().contains("'left' depends on module 'right'"), reported.getMessage());
    }
}
