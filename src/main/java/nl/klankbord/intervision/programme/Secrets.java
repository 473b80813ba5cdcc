package nl.klankbord.intervision.programme;

import java.security.SecureRandom;

/** Numbers that nobody can guess. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    static long next() {
        return RANDOM.nextLong();
    }
}
