package nl.klankbord.testing;

import java.util.UUID;
import java.util.stream.Collectors;

/** Words that no other test has. Of letters alone: one in eleven nine-digit numbers passes for a BSN. */
public final class Unique {

    private Unique() {}

    /** Thirty-two letters from a to p. */
    public static String word() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('a' + Character.digit(digit, 16))))
                .collect(Collectors.joining());
    }
}
