package nl.klankbord.opinion.ui;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.klankbord.access.Actor;
import nl.klankbord.base.PageRequest;
import nl.klankbord.opinion.OpinionDesk;
import nl.klankbord.opinion.OpinionQuery;
import nl.klankbord.opinion.OpinionQuery.View;

/**
 * The lists that somebody has, and what asks for attention in them.
 *
 * @param attention by list: in how many it is their turn, and how many are stuck; 0 of what only lies there
 * @param unseen how many are stuck of which nothing else may be known
 */
record DeskLists(Map<View, Long> attention, long unseen) {

    private static final PageRequest WHOLE = new PageRequest(1, PageRequest.LARGEST);

    DeskLists {
        attention = Collections.unmodifiableMap(new LinkedHashMap<>(attention));
    }

    static DeskLists of(OpinionDesk desk, Actor actor) {
        var unseen = desk.stuckUnseen(actor);
        var attention = new LinkedHashMap<View, Long>();
        desk.counts(actor)
                .forEach((view, count) -> attention.put(
                        view,
                        switch (view) {
                            case FOR_ME, MINE -> desk.turns(OpinionQuery.of(view, WHOLE), actor);
                            case STUCK -> count + unseen;
                            case QUEUE, CLOSED -> 0L;
                        }));
        return new DeskLists(attention, unseen);
    }

    boolean has(View view) {
        return attention.containsKey(view);
    }
}
