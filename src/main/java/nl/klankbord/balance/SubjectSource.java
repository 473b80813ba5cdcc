package nl.klankbord.balance;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What hours were given for, in words, told by the module whose work it was. Only the two people of a line ever read it; a
 * source that is for named people only has none.
 */
public interface SubjectSource {

    /** The kinds of lines that it knows the sources of. */
    Set<ContributionKind> kinds();

    /** By source; nothing for one that is unknown or may not be named. */
    Map<UUID, String> subjects(Collection<UUID> sources, Locale language);
}
