package nl.klankbord.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.klankbord.search.Concept.Place;
import nl.klankbord.search.Concept.Way;
import nl.klankbord.search.dutch.DutchText;

/**
 * Says why a document was found, from the texts that the searcher may see: the best text for each concept, by the
 * numbers that made its score.
 */
final class Reasons {

    static final String NAME = "name";

    private static final int MOST = 3;
    private static final int LONGEST = 160;
    private static final int BEFORE = 40;

    private final List<Concept> concepts;
    private final List<String> audiences;

    Reasons(List<Concept> concepts, List<String> audiences) {
        this.concepts = concepts;
        this.audiences = audiences;
    }

    /** A text that matches a concept. */
    private record Match(String field, String text, List<int[]> marks, String synonymOf, float score) {}

    List<SearchHits.Reason> of(Told told) {
        var matches = new ArrayList<Match>();
        for (var concept : concepts) {
            best(concept, told, matches);
        }
        matches.sort(Comparator.comparing(Match::score).reversed());
        var reasons = new ArrayList<SearchHits.Reason>();
        for (var match : matches) {
            if (reasons.size() < MOST) {
                var same = reasons.stream()
                        .filter(one ->
                                one.field().equals(match.field()) && one.text().equals(match.text()))
                        .findFirst();
                if (same.isPresent()) {
                    reasons.set(reasons.indexOf(same.get()), merged(same.get(), match));
                } else {
                    reasons.add(new SearchHits.Reason(match.field(), match.text(), match.marks(), match.synonymOf()));
                }
            }
        }
        return reasons.stream().map(Reasons::cut).toList();
    }

    /** The best place of a concept, and one that is nearly as good. */
    private void best(Concept concept, Told told, List<Match> into) {
        var found = new ArrayList<Match>();
        for (var way : concept.ways()) {
            var synonymOf = way.synonym().isEmpty() ? "" : concept.typed();
            if (way.place() == Place.NAMES) {
                for (var name : told.names()) {
                    var marks = inName(way, name);
                    if (!marks.isEmpty()) {
                        found.add(new Match(NAME, name, marks, "", concept.idf() * way.weight()));
                    }
                }
            } else {
                for (var text : told.texts()) {
                    var marks = audiences.contains(text.audience()) ? inText(way, text) : List.<int[]>of();
                    if (!marks.isEmpty()) {
                        float score = concept.idf() * way.weight() * text.weight() / WeightSimilarity.FULL;
                        found.add(new Match(text.field(), text.value(), marks, synonymOf, score));
                    }
                }
            }
        }
        found.sort(Comparator.comparing(Match::score).reversed());
        into.addAll(found.subList(0, Math.min(found.size(), concepts.size() > 1 ? 1 : 2)));
    }

    private static List<int[]> inText(Way way, Told.Text text) {
        var marks = new ArrayList<int[]>();
        for (var term : way.terms()) {
            int before = marks.size();
            if (way.place() == Place.PARTS) {
                mark(text, Told.hash(term.term()), true, marks);
            } else if (term.term().indexOf(' ') > 0) {
                pair(text, term.term(), marks);
                if (marks.size() == before) {
                    return List.of();
                }
            } else if (way.place() == Place.TEXTS) {
                mark(text, Told.hash(term.term()), false, marks);
            }
        }
        return marks;
    }

    private static void mark(Told.Text text, int hash, boolean part, List<int[]> marks) {
        var hashes = text.hashes();
        for (int i = 0; i < hashes.length; i++) {
            if (hashes[i] == hash && text.isPart(i) == part) {
                marks.add(new int[] {text.starts()[i], text.end(i)});
            }
        }
    }

    private static void pair(Told.Text text, String pair, List<int[]> marks) {
        int space = pair.indexOf(' ');
        int first = Told.hash(pair.substring(0, space));
        int second = Told.hash(pair.substring(space + 1));
        int last = -1;
        for (int i = 0; i < text.hashes().length; i++) {
            if (text.isPart(i)) {
                continue;
            }
            if (last >= 0 && text.hashes()[last] == first && text.hashes()[i] == second) {
                marks.add(new int[] {text.starts()[last], text.end(last)});
                marks.add(new int[] {text.starts()[i], text.end(i)});
            }
            last = i;
        }
    }

    private static List<int[]> inName(Way way, String name) {
        var words = DutchText.words(name);
        var marks = new ArrayList<int[]>();
        for (var term : way.terms()) {
            int before = marks.size();
            for (int from = 0; from < words.size() && marks.size() == before; from++) {
                var joined = new StringBuilder();
                for (int to = from;
                        to < words.size() && joined.length() < term.term().length();
                        to++) {
                    joined.append(words.get(to).plain());
                    if (joined.toString().equals(term.term())) {
                        marks.add(new int[] {
                            words.get(from).start(), words.get(to).end()
                        });
                    }
                }
            }
            if (marks.size() == before
                    && !words.isEmpty()
                    && Documents.initial(words.getFirst().plain().charAt(0)).equals(term.term())) {
                marks.add(new int[] {words.getFirst().start(), words.getFirst().end()});
            }
            if (marks.size() == before) {
                return List.of();
            }
        }
        return marks;
    }

    private static SearchHits.Reason merged(SearchHits.Reason one, Match other) {
        var marks = new ArrayList<>(one.marks());
        marks.addAll(other.marks());
        return new SearchHits.Reason(
                one.field(), one.text(), marks, one.synonymOf().isEmpty() ? other.synonymOf() : one.synonymOf());
    }

    /** Marks in order without overlap; of a long text what stands around the first. */
    private static SearchHits.Reason cut(SearchHits.Reason reason) {
        var marks = tidied(reason.marks());
        var text = reason.text();
        int from = 0;
        int to = text.length();
        if (to > LONGEST) {
            int first = marks.getFirst()[0];
            from = Math.max(0, first - BEFORE);
            while (from > 0 && from < first && !Character.isWhitespace(text.charAt(from - 1))) {
                from++;
            }
            to = Math.min(text.length(), Math.max(from + LONGEST, marks.getFirst()[1]));
            while (to < text.length() && to > marks.getFirst()[1] && !Character.isWhitespace(text.charAt(to))) {
                to--;
            }
        }
        var shown = new ArrayList<int[]>();
        for (var mark : marks) {
            if (mark[0] >= from && mark[1] <= to) {
                shown.add(new int[] {mark[0] - from, mark[1] - from});
            }
        }
        return new SearchHits.Reason(reason.field(), text.substring(from, to), shown, reason.synonymOf());
    }

    private static List<int[]> tidied(List<int[]> marks) {
        Map<Integer, int[]> byStart = new HashMap<>();
        marks.forEach(mark -> byStart.merge(mark[0], mark, (one, other) -> one[1] >= other[1] ? one : other));
        var tidied = new ArrayList<int[]>();
        byStart.values().stream().sorted(Comparator.comparing(mark -> mark[0])).forEach(mark -> {
            if (tidied.isEmpty() || tidied.getLast()[1] <= mark[0]) {
                tidied.add(mark);
            }
        });
        return tidied;
    }
}
