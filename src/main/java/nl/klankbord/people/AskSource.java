package nl.klankbord.people;

import nl.klankbord.base.ColleagueId;

/** A feature by which a colleague can be asked something: its button stands on the profiles of others. */
public interface AskSource {

    Ask of(ColleagueId colleague);

    /**
     * @param textKey what the button says
     * @param path where it leads, without a leading slash
     */
    record Ask(String textKey, String path) {}
}
