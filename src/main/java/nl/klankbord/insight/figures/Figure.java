package nl.klankbord.insight.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One set of figures: what a chart draws and its table says.
 *
 * @param topic what it is of
 * @param rows in the order in which they show
 * @param hidden rows that are left out altogether, since they are too little
 */
public record Figure(Topic topic, List<Row> rows, int hidden) {

    /** What figures there are; the text keys and the names of the files follow from it. */
    public enum Topic {
        RESPONSE("reageren"),
        DELIVERY("uitbrengen"),
        FILL("bezetting"),
        MISSES("gezocht");

        private final String file;

        Topic(String file) {
            this.file = file;
        }

        /** As it is called in an address. */
        public String file() {
            return file;
        }
    }

    /**
     * One month, or one word.
     *
     * @param name a month as 2027-04, or a word
     * @param count of requests, people or searches; null when that is too little to tell
     * @param value what is drawn; null when it is too little, or there is none
     * @param share in percent, beside it; null as the value, and where there is none
     */
    public record Row(
            String name,
            @Nullable Integer count,
            @Nullable Double value,
            @Nullable Double share) {

        /** There is something, and it is too little to show. */
        public boolean isTooLittle() {
            return count == null;
        }
    }

    public Figure {
        rows = List.copyOf(rows);
    }

    /** Nothing at all, not even too little. */
    public boolean isEmpty() {
        return hidden == 0 && rows.stream().allMatch(row -> Integer.valueOf(0).equals(row.count()));
    }
}
