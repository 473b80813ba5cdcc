package nl.klankbord.opinion;

import java.util.List;

/** Requests by state, in the order of the states; empty columns are left out. */
public record OpinionBoard(List<Column> columns) {

    /** Most requests that one column gives. */
    public static final int COLUMN = 50;

    public OpinionBoard {
        columns = List.copyOf(columns);
    }

    /** @param total how many there are, of which {@code lines} are the first */
    public record Column(OpinionState state, long total, List<OpinionLine> lines) {

        public Column {
            lines = List.copyOf(lines);
        }
    }
}
