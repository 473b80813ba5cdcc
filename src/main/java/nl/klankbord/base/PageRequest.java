package nl.klankbord.base;

/**
 * Which part of a list is asked for.
 *
 * @param page counts from 1
 * @param size items a page, 1 to {@link #LARGEST}
 */
public record PageRequest(int page, int size) {

    /** Most items that one page gives. */
    public static final int LARGEST = 100;

    /** Items a page when nothing else is asked for. */
    public static final int USUAL = 20;

    public PageRequest {
        if (page < 1 || size < 1 || size > LARGEST) {
            throw new IllegalArgumentException("page from 1, size 1-" + LARGEST);
        }
    }

    /** Number of items before this page. */
    public long offset() {
        return (page - 1L) * size;
    }
}
