package nl.klankbord.shell;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Whether this portal shows the fictional network. */
@Component
class DemoMode {

    private static final String NONE = "none";

    private final boolean on;

    DemoMode(Environment environment) {
        on = !environment.getProperty("klankbord.demo", NONE).equals(NONE);
    }

    boolean on() {
        return on;
    }
}
