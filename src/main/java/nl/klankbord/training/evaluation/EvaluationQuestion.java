package nl.klankbord.training.evaluation;

/** What is asked; the text of the first three stands under {@code training-papers.question.<name>}. */
public enum EvaluationQuestion {
    /** Are we doing the right thing. */
    RIGHT_THING(true),
    /** Are we doing it right. */
    DONE_RIGHT(true),
    /** Are we doing it well together. */
    TOGETHER(true),
    /** The first of those that the trainer adds; answered in words. */
    OWN_ONE(false),
    OWN_TWO(false);

    private final boolean scored;

    EvaluationQuestion(boolean scored) {
        this.scored = scored;
    }

    /** Whether it is answered from 1 to 5, with words beside it if one likes; else in words only. */
    public boolean isScored() {
        return scored;
    }
}
