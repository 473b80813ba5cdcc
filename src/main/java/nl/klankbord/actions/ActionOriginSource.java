package nl.klankbord.actions;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ColleagueId;

/** A feature from which actions come; a bean of it tells what of that a person may read. */
public interface ActionOriginSource {

    OriginKind kind();

    /**
     * Those of these that this person may read, each as the person may see it. Asked with every list: the same few queries
     * for any number.
     */
    Map<UUID, Seen> readable(Collection<UUID> ids, Actor actor);

    /**
     * Who takes part in it, who can do something for it, nearest first by name; empty when anybody can. For a confidential
     * kind nobody else is given an action of it. Asked only for what was found readable.
     */
    Set<ColleagueId> parties(UUID id);

    /**
     * One of them, for a reader.
     *
     * @param path its page, without a leading slash
     */
    record Seen(String title, String path) {}
}
