package nl.klankbord.knowledge.article;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
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
        for (var chunk : chunks(old, now)) {
            old.subList(at, chunk.from()).forEach(line -> lines.add(Line.of(Kind.SAME, line)));
            lines.addAll(changed(chunk.old(old), chunk.now(now)));
            at = chunk.to();
        }
        old.subList(at, old.size()).forEach(line -> lines.add(Line.of(Kind.SAME, line)));
        return new TextChange(lines);
    }

    /** Whether nothing changed. */
    public boolean isNone() {
        return lines.stream().allMatch(Line::isSame);
    }

    private static List<Line> changed(List<String> old, List<String> now) {
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
        for (var chunk : chunks(old, now)) {
            add(runs, Kind.SAME, old.subList(at, chunk.from()));
            add(runs, Kind.REMOVED, chunk.old(old));
            add(runs, Kind.ADDED, chunk.now(now));
            at = chunk.to();
        }
        add(runs, Kind.SAME, old.subList(at, old.size()));
        return List.of(new Line(runs));
    }

    /** What is not the same in both, in order; what touches is one. */
    private static List<Chunk> chunks(List<String> old, List<String> now) {
        var chunks = new ArrayList<Chunk>();
        for (var delta :
                DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<String>()).getDeltas()) {
            var from = delta.getSource().getPosition();
            var begin = delta.getTarget().getPosition();
            var chunk = new Chunk(
                    from,
                    from + delta.getSource().size(),
                    begin,
                    begin + delta.getTarget().size());
            var touches = !chunks.isEmpty()
                    && chunks.getLast().to() == chunk.from()
                    && chunks.getLast().end() == chunk.begin();
            chunks.add(touches ? chunks.removeLast().and(chunk) : chunk);
        }
        return chunks;
    }

    /** From and to in the old text, begin and end in the new one. */
    private record Chunk(int from, int to, int begin, int end) {

        Chunk and(Chunk next) {
            return new Chunk(from, next.to, begin, next.end);
        }

        List<String> old(List<String> all) {
            return all.subList(from, to);
        }

        List<String> now(List<String> all) {
            return all.subList(begin, end);
        }
    }

    private static void add(List<Run> runs, Kind kind, List<String> words) {
        var text = String.join("", words);
        if (!text.isEmpty()) {
            runs.add(new Run(kind, text));
        }
    }
}
