package nl.klankbord.api;

import org.springframework.http.HttpStatus;

/** A request that cannot be taken as it is, for a reason that its status tells. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    Refused(HttpStatus status) {
        super(status.toString());
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }
}
