package nl.klankbord.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.klankbord.search.Concept.Place;
import nl.klankbord.search.Concept.Way;
import nl.klankbord.search.dutch.DutchText;
import org.jspecify.annotations.Nullable;

/**
 * Says why a document was found, from the texts that the searcher may see: the best text for each concept, by the
 * numbers that made its score.
 */
final class Reasons {

    static final String NAME = "name";

    private static final int MOST = 3;
    private static final int LONGEST = 160;
    private static final int BEFORE = 40;

    private static final Comparator<int[]> FIRST_AND_LONGEST =
            Comparator.<int[]>comparingInt(mark -> mark[0]).thenComparingInt(mark -> -mark[1]);

    private final List<List<Clue>> concepts = new ArrayList<>();
    private final List<String> audiences;
    private final Told.Sought sought = new Told.Sought();
    private final int most;

    /** For all hits of one search. */
    Reasons(List<Concept> concepts, List<String> audiences) {
        this.audiences = audiences;
        for (var concept : concepts) {
            var clues = new ArrayList<Clue>(concept.ways().size());
            for (var way : concept.ways()) {
                var clue = Clue.of(concept, way);
                clue.wanted().forEach(wanted -> sought.add(wanted.first()));
                clues.add(clue);
            }
            this.concepts.add(clues);
        }
        // Of a single concept one more place, that is nearly as good.
        this.most = concepts.size() > 1 ? 1 : 2;
    }

    /**
     * What to look for in a document, for one way of a concept.
     *
     * @param score of a text with weight one
     */
    private record Clue(Way way, List<Wanted> wanted, String synonymOf, float score) {

        static Clue of(Concept concept, Way way) {
            var wanted = new ArrayList<Wanted>(way.terms().size());
            if (way.place() == Place.TEXTS || way.place() == Place.PARTS) {
                for (var term : way.terms()) {
                    wanted.add(Wanted.of(term.term(), way.place() == Place.PARTS));
                }
            }
            return new Clue(way, wanted, way.synonym().isEmpty() ? "" : concept.typed(), concept.idf() * way.weight());
        }

        /** Any of the words, but all of the pairs. */
        boolean isIn(Told.Text text) {
            boolean any = false;
            for (var one : wanted) {
                boolean there = one.isPair() ? text.has(one.first(), one.second()) : text.has(one.first());
                if (one.isPair() && !there) {
                    return false;
                }
                any |= there;
            }
            return any;
        }

        List<int[]> marks(Told.Text text) {
            var marks = new ArrayList<int[]>();
            for (var one : wanted) {
                if (one.isPair()) {
                    text.mark(one.first(), one.second(), marks);
                } else {
                    text.mark(one.first(), marks);
                }
            }
            return marks;
        }
    }

    /** A word, or two that stand next to each other. */
    private record Wanted(int first, int second, boolean isPair) {

        static Wanted of(String term, boolean part) {
            int space = term.indexOf(' ');
            if (part || space < 0) {
                return new Wanted(part ? Told.part(term) : Told.word(term), 0, false);
            }
            return new Wanted(Told.word(term.substring(0, space)), Told.word(term.substring(space + 1)), true);
        }
    }

    /** A place that matches: a name with its marks, or a text. */
    private record Spot(Clue clue, Told.@Nullable Text text, String name, List<int[]> marks, float score) {

        Match match() {
            return text == null
                    ? new Match(NAME, name, marks, "", score)
                    : new Match(text.field(), text.value(), clue.marks(text), clue.synonymOf(), score);
        }
    }

    /** A text that matches a concept. */
    private record Match(String field, String text, List<int[]> marks, String synonymOf, float score) {}

    List<SearchHits.Reason> of(Told told) {
        var matches = new ArrayList<Match>();
        var texts = told.texts();
        texts.removeIf(text -> !text.mayHold(sought));
        for (var clues : concepts) {
            best(clues, told, texts, matches);
        }
        if (matches.size() > 1) {
            matches.sort(Comparator.comparing(Match::score).reversed());
        }
        var reasons = new ArrayList<SearchHits.Reason>(MOST);
        for (var match : matches) {
            if (reasons.size() < MOST) {
                int same = place(match, reasons);
                if (same < 0) {
                    reasons.add(new SearchHits.Reason(match.field(), match.text(), match.marks(), match.synonymOf()));
                } else {
                    reasons.set(same, merged(reasons.get(same), match));
                }
            }
        }
        reasons.replaceAll(Reasons::cut);
        return reasons;
    }

    /** Where a reason from the same text stands; -1 for nowhere. */
    private static int place(Match match, List<SearchHits.Reason> reasons) {
        for (int i = 0; i < reasons.size(); i++) {
            if (reasons.get(i).field().equals(match.field())
                    && reasons.get(i).text().equals(match.text())) {
                return i;
            }
        }
        return -1;
    }

    /** Each text that says something of what was asked, whole and with all marks, in their order. */
    List<SearchHits.Reason> everywhere(Told told, int wanted) {
        var found = new ArrayList<SearchHits.Reason>();
        for (var text : told.texts()) {
            if (found.size() < wanted && audiences.contains(text.audience())) {
                var clues = concepts.stream()
                        .flatMap(List::stream)
                        .filter(clue -> clue.isIn(text))
                        .toList();
                if (!clues.isEmpty()) {
                    var marks = clues.stream()
                            .flatMap(clue -> clue.marks(text).stream())
                            .toList();
                    found.add(new SearchHits.Reason(
                            text.field(),
                            text.value(),
                            tidied(marks),
                            clues.getFirst().synonymOf()));
                }
            }
        }
        return found;
    }

    /** The best places of a concept, earlier ways before later ones of equal worth. */
    private void best(List<Clue> clues, Told told, List<Told.Text> texts, List<Match> into) {
        var best = new ArrayList<Spot>(most + 1);
        for (var clue : clues) {
            if (clue.way().place() == Place.NAMES) {
                for (var name : told.names()) {
                    var marks = inName(clue.way(), name);
                    if (!marks.isEmpty()) {
                        keep(new Spot(clue, null, name, marks, clue.score()), best);
                    }
                }
                continue;
            }
            for (var text : texts) {
                float score = clue.score() * text.weight() / WeightSimilarity.FULL;
                boolean counts = best.size() < most || score > best.getLast().score();
                if (counts && audiences.contains(text.audience()) && clue.isIn(text)) {
                    keep(new Spot(clue, text, "", List.of(), score), best);
                }
            }
        }
        best.forEach(spot -> into.add(spot.match()));
    }

    private void keep(Spot spot, List<Spot> best) {
        int at = best.size();
        while (at > 0 && best.get(at - 1).score() < spot.score()) {
            at--;
        }
        best.add(at, spot);
        if (best.size() > most) {
            best.removeLast();
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
        var shown = new ArrayList<int[]>(marks.size());
        for (var mark : marks) {
            if (mark[0] >= from && mark[1] <= to) {
                shown.add(new int[] {mark[0] - from, mark[1] - from});
            }
        }
        return new SearchHits.Reason(reason.field(), text.substring(from, to), shown, reason.synonymOf());
    }

    private static List<int[]> tidied(List<int[]> marks) {
        if (marks.size() < 2) {
            return marks;
        }
        var sorted = new ArrayList<>(marks);
        sorted.sort(FIRST_AND_LONGEST);
        var tidied = new ArrayList<int[]>(sorted.size());
        for (var mark : sorted) {
            if (tidied.isEmpty() || tidied.getLast()[1] <= mark[0] && tidied.getLast()[0] < mark[0]) {
                tidied.add(mark);
            }
        }
        return tidied;
    }
}
