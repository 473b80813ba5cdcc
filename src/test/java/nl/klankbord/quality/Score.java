package nl.klankbord.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** How well an engine did on some queries. */
final class Score {

    private static final int DEPTH = 10;

    private final List<Line> lines = new ArrayList<>();

    /** One query and how it went. */
    record Line(Judge.Judged judged, Engine.Found found, double ndcg, double reciprocalRank) {

        String kind() {
            return judged.query().kind();
        }

        boolean answerable() {
            return judged.query().isAnswerable();
        }
    }

    /** Asks the engine everything that somebody in this network can answer, and everything that nobody can. */
    static Score of(Engine engine, List<Judge.Judged> queries) {
        var score = new Score();
        for (var judged : queries) {
            if (judged.gains().isEmpty() && judged.query().isAnswerable()) {
                continue;
            }
            var found = engine.find(judged.query());
            score.lines.add(new Line(
                    judged, found, ndcg(found.ids(), judged.gains()), reciprocalRank(found.ids(), judged.gains())));
        }
        return score;
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    Score only(Predicate<Line> wanted) {
        var score = new Score();
        lines.stream().filter(wanted).forEach(score.lines::add);
        return score;
    }

    Score kind(String kind) {
        return only(line -> line.kind().equals(kind));
    }

    int size() {
        return lines.size();
    }

    /** Over what somebody can answer. */
    double ndcg() {
        return lines.stream()
                .filter(Line::answerable)
                .mapToDouble(Line::ndcg)
                .average()
                .orElse(0);
    }

    double meanReciprocalRank() {
        return lines.stream()
                .filter(Line::answerable)
                .mapToDouble(Line::reciprocalRank)
                .average()
                .orElse(0);
    }

    /** Share of what somebody can answer for which nothing was found. */
    double empty() {
        return lines.stream()
                .filter(Line::answerable)
                .mapToDouble(line -> line.found().total() == 0 ? 1 : 0)
                .average()
                .orElse(0);
    }

    /** What the engine says it found although nobody matches. */
    List<Line> invented() {
        return lines.stream()
                .filter(line -> !line.answerable() && line.found().direct() > 0)
                .toList();
    }

    static double ndcg(List<String> ids, Map<String, Integer> gains) {
        var best = gains.values().stream().sorted(Comparator.reverseOrder()).toList();
        double ideal = 0;
        double reached = 0;
        for (var rank = 0; rank < DEPTH; rank++) {
            var discount = Math.log(2) / Math.log(rank + 2.0);
            ideal += rank < best.size() ? best.get(rank) * discount : 0;
            reached += rank < ids.size() ? gains.getOrDefault(ids.get(rank), 0) * discount : 0;
        }
        return ideal == 0 ? 0 : reached / ideal;
    }

    /** Of the first who is worth the most. */
    static double reciprocalRank(List<String> ids, Map<String, Integer> gains) {
        var most = gains.values().stream().mapToInt(gain -> gain).max().orElse(0);
        for (var rank = 0; rank < ids.size(); rank++) {
            if (gains.getOrDefault(ids.get(rank), 0) == most) {
                return 1.0 / (rank + 1);
            }
        }
        return 0;
    }
}
