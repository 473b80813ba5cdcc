package nl.klankbord.mail;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How the portal is reached from outside: from a mail, or by mail. */
@Component
public class PortalAddress {

    private static final String NAME = "Klankbord";

    private final String base;
    private final String host;
    private final Optional<MailAddress> from;

    PortalAddress(
            @Value("${klankbord.url:http://localhost:${server.port:8080}}") URI address,
            @Value("${klankbord.mail.from:}") String from) {
        var text = address.toString();
        base = text.endsWith("/") ? text : text + "/";
        host = address.getHost() == null ? "localhost" : address.getHost();
        this.from = MailAddress.of(from, NAME);
    }

    /** The whole address of a place in the portal. */
    public String of(String path) {
        return base + path;
    }

    /** Whom mail is from; as long as that is not set, an address that stands for it and takes no mail. */
    public MailAddress sender() {
        return from.or(() -> MailAddress.of("klankbord@" + host, NAME))
                .orElseGet(() -> new MailAddress("klankbord@localhost", NAME));
    }

    /** A Message-ID (RFC 5322, 3.6.4). */
    String messageId(UUID id) {
        return "<" + id + "@" + host + ">";
    }
}
