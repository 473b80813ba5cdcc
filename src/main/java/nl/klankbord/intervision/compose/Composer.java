package nl.klankbord.intervision.compose;

/** Makes circles of people: everybody has a place, every hard rule is kept, and the soft ones as well as can be. */
public final class Composer {

    private Composer() {}

    /** New circles; whoever is pinned stays where they are pinned. */
    public static ComposeOutcome compose(Population population, Budget budget, Progress progress) {
        throw new UnsupportedOperationException();
    }

    /**
     * Circles made better from where they are; whoever is pinned stays.
     *
     * @param keep what it costs to move somebody: 0 for nothing, 1 for as much as the whole score of one person
     */
    public static ComposeOutcome recompute(
            Population population, Composition present, double keep, Budget budget, Progress progress) {
        throw new UnsupportedOperationException();
    }
}
