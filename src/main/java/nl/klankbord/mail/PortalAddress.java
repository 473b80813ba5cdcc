package nl.klankbord.mail;

import java.net.URI;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How the portal is reached from a mail. */
@Component
class PortalAddress {

    private final String base;
    private final String host;

    PortalAddress(@Value("${klankbord.url:http://localhost:${server.port:8080}}") URI address) {
        var text = address.toString();
        base = text.endsWith("/") ? text : text + "/";
        host = address.getHost() == null ? "localhost" : address.getHost();
    }

    /** The whole address of a place in the portal. */
    String of(String path) {
        return base + path;
    }

    /** A Message-ID (RFC 5322, 3.6.4). */
    String messageId(UUID id) {
        return "<" + id + "@" + host + ">";
    }
}
