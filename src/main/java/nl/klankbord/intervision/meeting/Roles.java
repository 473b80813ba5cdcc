package nl.klankbord.intervision.meeting;

import java.util.Optional;
import java.util.stream.Stream;
import nl.klankbord.base.ColleagueId;
import org.jspecify.annotations.Nullable;

/**
 * Who does what in a meeting.
 *
 * @param facilitator who leads it; null when nobody of the circle can
 * @param host whose organisation receives; null when it is online
 */
public record Roles(
        @Nullable ColleagueId caseBringer,
        @Nullable ColleagueId facilitator,
        @Nullable ColleagueId host) {

    /** Nobody does anything yet. */
    public static final Roles NOBODY = new Roles(null, null, null);

    /** The roles; the word stands under {@code intervision-meeting.role.<name>}. */
    public enum Role {
        CASE_BRINGER,
        FACILITATOR,
        HOST
    }

    public Optional<ColleagueId> of(Role role) {
        return Optional.ofNullable(
                switch (role) {
                    case CASE_BRINGER -> caseBringer;
                    case FACILITATOR -> facilitator;
                    case HOST -> host;
                });
    }

    /** The same with somebody else, or nobody, in one role. */
    public Roles with(Role role, @Nullable ColleagueId who) {
        return switch (role) {
            case CASE_BRINGER -> new Roles(who, facilitator, host);
            case FACILITATOR -> new Roles(caseBringer, who, host);
            case HOST -> new Roles(caseBringer, facilitator, who);
        };
    }

    /** Has one role or more. */
    public boolean has(ColleagueId who) {
        return Stream.of(Role.values())
                .anyMatch(role -> of(role).filter(who::equals).isPresent());
    }
}
