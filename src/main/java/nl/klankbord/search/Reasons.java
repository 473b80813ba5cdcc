package nl.klankbord.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says why a document was found, from the texts that the searcher may see. */
final class Reasons {

    private static final int MOST = 3;
    private static final int LONGEST = 160;
    private static final int BEFORE = 40;

    private final List<Understanding.Wanted> wanted;
    private final Set<String> audiences;

    Reasons(List<Understanding.Wanted> wanted, Set<String> audiences) {
        this.wanted = wanted;
        this.audiences = audiences;
    }

    private record Scored(SearchHits.Reason reason, float score) {}

    List<SearchHits.Reason> of(Documents.Stored stored) {
        var found = new ArrayList<Scored>();
        for (var name : stored.names()) {
            var marks = nameMarks(name);
            if (!marks.isEmpty()) {
                found.add(new Scored(new SearchHits.Reason(Documents.NAME, name, marks, ""), 2));
            }
        }
        for (var text : stored.texts()) {
            if (audiences.contains(text.audience())) {
                inText(text, found);
            }
        }
        found.sort(Comparator.comparing(Scored::score).reversed());
        var told = new HashMap<String, SearchHits.Reason>();
        var reasons = new ArrayList<SearchHits.Reason>();
        for (var one : found) {
            if (reasons.size() < MOST
                    && told.put(one.reason().field() + one.reason().text(), one.reason()) == null) {
                reasons.add(one.reason());
            }
        }
        return reasons;
    }

    private List<int[]> nameMarks(String name) {
        var marks = new ArrayList<int[]>();
        for (var word : DutchText.words(name)) {
            if (wanted.stream()
                    .anyMatch(one -> !one.plain().isEmpty() && word.plain().startsWith(one.plain()))) {
                marks.add(new int[] {word.start(), word.end()});
            }
        }
        return marks;
    }

    private void inText(SearchDocument.Text text, List<Scored> found) {
        var words = DutchText.words(text.value());
        Map<String, Integer> stems = new HashMap<>();
        words.forEach(word -> stems.merge(word.stem(), 1, Integer::sum));
        for (var one : wanted) {
            for (var alternative : one.alternatives()) {
                if (stems.keySet().containsAll(alternative.stems())) {
                    var synonymOf = alternative.term().isEmpty() ? "" : one.typed();
                    found.add(new Scored(
                            marked(text, words, new HashSet<>(alternative.stems()), synonymOf),
                            text.weight() * alternative.weight()));
                    break;
                }
            }
        }
    }

    private static SearchHits.Reason marked(
            SearchDocument.Text text, List<DutchText.Word> words, Set<String> stems, String synonymOf) {
        var hits = words.stream().filter(word -> stems.contains(word.stem())).toList();
        int from = 0;
        int to = text.value().length();
        if (to > LONGEST) {
            int first = hits.getFirst().start();
            from = words.stream()
                    .mapToInt(DutchText.Word::start)
                    .filter(start -> start >= first - BEFORE)
                    .findFirst()
                    .orElse(0);
            int last = from + LONGEST;
            to = words.stream()
                    .mapToInt(DutchText.Word::end)
                    .filter(end -> end <= last)
                    .max()
                    .orElse(Math.min(last, to));
        }
        var marks = new ArrayList<int[]>();
        for (var hit : hits) {
            if (hit.start() >= from && hit.end() <= to) {
                marks.add(new int[] {hit.start() - from, hit.end() - from});
            }
        }
        return new SearchHits.Reason(text.field(), text.value().substring(from, to), marks, synonymOf);
    }
}
