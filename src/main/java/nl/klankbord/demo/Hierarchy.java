package nl.klankbord.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who leads whom, decided while people arrive: a manager always came earlier, so there can be no circle and no second
 * pass over everybody.
 */
final class Hierarchy {

    /** Themes that stand together in the list form a branch with managers of its own. */
    private static final int THEMES_IN_BRANCH = 7;

    private static final int SPAN = 14;
    private static final List<String> LEADER_TITLES =
            List.of("Teammanager", "Afdelingshoofd", "Teamleider", "Manager", "Teamcoach", "Coördinerend manager");

    private final int branches;
    private final @Nullable String[] directors;
    private final @Nullable String[] leaders;
    private final int[] led;
    private final @Nullable String[] lastInTheme;

    Hierarchy(int partners, int themes) {
        branches = (themes + THEMES_IN_BRANCH - 1) / THEMES_IN_BRANCH;
        directors = new String[partners];
        leaders = new String[partners * branches];
        led = new int[partners * branches];
        lastInTheme = new String[themes];
    }

    void appointDirector(Draft draft) {
        directors[draft.partner] = draft.externalId;
    }

    boolean hasDirector(int partner) {
        return directors[partner] != null;
    }

    void appointLeader(Draft draft) {
        leaders[branchOf(draft)] = draft.externalId;
        led[branchOf(draft)] = 0;
    }

    /** Gives the newcomer a place: director of a partner without one, leader of a full or new team, or team member. */
    void place(Draft draft) {
        int branch = branchOf(draft);
        if (directors[draft.partner] == null) {
            appointDirector(draft);
            draft.jobTitle = "Gemeentesecretaris";
            draft.department = "Directie";
        } else if (leaders[branch] == null || led[branch] >= SPAN) {
            appointLeader(draft);
            draft.managerExternalId = directors[draft.partner];
            draft.jobTitle = LEADER_TITLES.get(draft.partner % LEADER_TITLES.size()) + " "
                    + (draft.department.startsWith("Team ") ? draft.department.substring(5) : draft.department);
        } else {
            led[branch]++;
            draft.managerExternalId = leaders[branch];
        }
    }

    /** The colleague of the same field who arrived last, often at another partner; null for the first. */
    @Nullable
    String standInFor(Draft draft) {
        return lastInTheme[draft.theme.index()];
    }

    void remember(Draft draft) {
        lastInTheme[draft.theme.index()] = draft.externalId;
    }

    private int branchOf(Draft draft) {
        return draft.partner * branches + draft.theme.index() / THEMES_IN_BRANCH;
    }
}
