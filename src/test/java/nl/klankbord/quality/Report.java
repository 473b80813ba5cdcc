package nl.klankbord.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Scores as a table, per kind of query, beside those of another engine. */
final class Report {

    private static final List<String> KINDS = List.of(
            "exact", "inflection", "compound", "synonym", "typo", "name", "several", "question", "filter", "nobody");

    private Report() {}

    static String table(String title, Score ours, Score plain) {
        var lines = new ArrayList<String>();
        lines.add("| %-36s |   n | nDCG@10 | MRR@20 | empty | DutchAnalyzer |".formatted(title));
        lines.add("|--------------------------------------|----:|--------:|-------:|------:|--------------:|");
        for (var kind : KINDS) {
            lines.add(row(kind, ours.kind(kind), plain.kind(kind)));
        }
        lines.add(row(
                "all that somebody can answer", ours.only(Score.Line::answerable), plain.only(Score.Line::answerable)));
        return String.join("\n", lines);
    }

    private static String row(String name, Score ours, Score plain) {
        if (name.equals(JudgedQuery.NOBODY)) {
            return "| %-36s | %3d | %d with direct hits; DutchAnalyzer %d |"
                    .formatted(
                            name,
                            ours.size(),
                            ours.invented().size(),
                            plain.invented().size());
        }
        return String.format(
                Locale.ROOT,
                "| %-36s | %3d |     %.2f |    %.2f | %4.0f%% |          %.2f |",
                name,
                ours.size(),
                ours.ndcg(),
                ours.meanReciprocalRank(),
                100 * ours.empty(),
                plain.ndcg());
    }

    /** Query by query, worst first: only for the half to tune with. */
    static String details(Score score) {
        var text = new StringBuilder();
        score.lines().stream()
                .filter(line ->
                        line.answerable() ? line.ndcg() < .9 : line.found().direct() > 0)
                .sorted(Comparator.comparingDouble(Score.Line::ndcg))
                .forEach(line -> text.append(String.format(
                        Locale.ROOT,
                        "%.2f %s: \"%s\" about %s; %d worth finding, found %d direct and %d related; gains of the first 10 %s%n",
                        line.ndcg(),
                        line.kind(),
                        line.judged().query().text(),
                        line.judged().query().about(),
                        line.judged().gains().size(),
                        line.found().direct(),
                        line.found().total() - line.found().direct(),
                        line.found().ids().stream()
                                .limit(10)
                                .map(id -> id + ":" + line.judged().gains().getOrDefault(id, 0))
                                .toList())));
        return text.toString();
    }
}
