package nl.klankbord.calendar;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where answers to invitations are read from; nowhere without a host. */
@Component
class ReplySettings {

    private final String host;
    private final int port;
    private final boolean tls;
    private final String username;
    private final String password;

    @Autowired
    ReplySettings(
            @Value("${klankbord.mail.replies.host:}") String host,
            @Value("${klankbord.mail.replies.port:993}") int port,
            @Value("${klankbord.mail.replies.tls:true}") boolean tls,
            @Value("${klankbord.mail.replies.username:}") String username,
            @Value("${klankbord.mail.replies.password:}") String password) {
        this.host = host.strip();
        this.port = port;
        this.tls = tls;
        this.username = username;
        this.password = password;
    }

    boolean areSet() {
        return !host.isEmpty();
    }

    String host() {
        return host;
    }

    int port() {
        return port;
    }

    boolean tls() {
        return tls;
    }

    String username() {
        return username;
    }

    String password() {
        return password;
    }
}
