package nl.klankbord.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import nl.klankbord.Klankbord;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import tools.jackson.databind.ObjectMapper;
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

    /**
     * The portal reads at start which modules there are; without this file it works them out from all classes each time,
     * which takes ten seconds.
     */
    @Test
    void theListOfModulesThatThePortalStartsWithIsTheirs() throws IOException {
        var named = new ClassPathResource("META-INF/spring-modulith/application-modules.json");
        var modules = ApplicationModules.of(Klankbord.class).stream()
                .map(module -> module.getIdentifier().toString())
                .toList();
        assertEquals(
                modules,
                List.copyOf(new ObjectMapper().readTree(named.getInputStream()).propertyNames()));
    }
}
