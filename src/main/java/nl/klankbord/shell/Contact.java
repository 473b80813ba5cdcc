package nl.klankbord.shell;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where one reports a leak, a barrier, or asks what is kept; {@code klankbord.contact}, a mail or web address. */
@Component
class Contact {

    private static final String MAIL = "mailto:";

    private final String uri;

    Contact(Environment environment) {
        uri = environment.getProperty("klankbord.contact", "mailto:beheer@klankbord.example");
    }

    String uri() {
        return uri;
    }

    String shown() {
        return uri.startsWith(MAIL) ? uri.substring(MAIL.length()) : uri;
    }
}
