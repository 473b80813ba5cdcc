package nl.klankbord.knowledge.article;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What changed between two texts, line by line, and word by word within a line that changed. Cost: bounded by the square of
 * the lines of both, of which a text has at most some thousands; words are compared only where that is little work.
 *
 * @param lines in their order, those that are equal in both too
 */
public record TextChange(List<Line> lines) {

    private static final Pattern WORDS = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)");
    private static final int MOST_WORDS = 600;

    public TextChange {
        lines = List.copyOf(lines);
    }

    /** What became of a piece of text. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** Some words with what became of them. */
    public record Run(Kind kind, String text) {}

    /** One line of either text, or of both. */
    public record Line(List<Run> runs) {

        public Line {
            runs = List.copyOf(runs);
        }

        public boolean isSame() {
            return runs.stream().allMatch(run -> run.kind() == Kind.SAME);
        }

        private static Line of(Kind kind, String text) {
            return new Line(List.of(new Run(kind, text)));
        }
    }

    /** Compares two texts. */
    public static TextChange between(String before, String after) {
        var old = before.lines().toList();
        var now = after.lines().toList();
        var lines = new ArrayList<Line>();
        var at = 0;
        for (var delta : DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<String>()).getDeltas()) {
            while (at < delta.getSource().getPosition()) {
                lines.add(Line.of(Kind.SAME, old.get(at++)));
            }
            lines.addAll(changed(delta));
            at += delta.getSource().size();
        }
        while (at < old.size()) {
            lines.add(Line.of(Kind.SAME, old.get(at++)));
        }
        return new TextChange(lines);
    }

    /** Whether nothing changed. */
    public boolean isNone() {
        return lines.stream().allMatch(Line::isSame);
    }

    private static List<Line> changed(AbstractDelta<String> delta) {
        var old = delta.getSource().getLines();
        var now = delta.getTarget().getLines();
        var lines = new ArrayList<Line>();
        var both = Math.min(old.size(), now.size());
        for (var n = 0; n < both; n++) {
            lines.addAll(line(old.get(n), now.get(n)));
        }
        old.subList(both, old.size()).forEach(line -> lines.add(Line.of(Kind.REMOVED, line)));
        now.subList(both, now.size()).forEach(line -> lines.add(Line.of(Kind.ADDED, line)));
        return lines;
    }

    private static List<Line> line(String before, String after) {
        var old = List.of(WORDS.split(before));
        var now = List.of(WORDS.split(after));
        if (old.size() > MOST_WORDS || now.size() > MOST_WORDS) {
            return List.of(Line.of(Kind.REMOVED, before), Line.of(Kind.ADDED, after));
        }
        var runs = new ArrayList<Run>();
        var at = 0;
        for (var delta : DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<String>()).getDeltas()) {
            add(runs, Kind.SAME, old.subList(at, delta.getSource().getPosition()));
            add(runs, Kind.REMOVED, delta.getSource().getLines());
            add(runs, Kind.ADDED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(runs, Kind.SAME, old.subList(at, old.size()));
        return List.of(new Line(runs));
    }

    private static void add(List<Run> runs, Kind kind, List<String> words) {
        var text = String.join("", words);
        if (!text.isEmpty()) {
            runs.add(new Run(kind, text));
        }
    }
}
