package nl.klankbord.planning;

/** Who waits for a search: hears how far it is, and may stop it. Called in the thread that searches. */
public interface Search {

    /** Somebody who waits in silence until the end. */
    Search PATIENT = new Search() {
        @Override
        public void reached(int percent) {}

        @Override
        public boolean isStopped() {
            return false;
        }
    };

    /** So much of it is done; never less than before. */
    void reached(int percent);

    /** What was found until now will do. */
    boolean isStopped();
}
