package nl.klankbord.people;

import java.util.Locale;
import java.util.Optional;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ColleagueId;

/** A feature with something to say on a profile, to those readers who may know it: such as what a manager sees. */
public interface ProfileFactSource {

    /** Empty for a reader who may not know it. A quick query. */
    Optional<Fact> of(ColleagueId colleague, Actor reader, Locale language);

    /** What it is about, and what there is to say, in the language that was asked for. */
    record Fact(String name, String text) {}
}
