package nl.klankbord.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads what was typed: the longest terms of the shared vocabulary first, then single words; question words fall away
 * when something else remains. Made once per state of the vocabulary.
 */
final class Understanding {

    private static final int LONGEST_TEXT = 512;
    private static final int MOST_WORDS = 24;
    private static final int MOST_ALTERNATIVES = 24;

    private final Map<String, List<Entry>> byStems = new HashMap<>();
    private final int longestTerm;

    private record Entry(Thesaurus.Concept concept, String term) {}

    Understanding(List<Thesaurus.Concept> concepts) {
        int longest = 1;
        for (var concept : concepts) {
            var terms = new ArrayList<>(concept.terms());
            terms.addAll(concept.abbreviations());
            for (var term : terms) {
                var stems = stems(term);
                if (!stems.isEmpty() && stems.size() <= MOST_WORDS) {
                    longest = Math.max(longest, stems.size());
                    byStems.computeIfAbsent(String.join(" ", stems), key -> new ArrayList<>(1))
                            .add(new Entry(concept, term));
                }
            }
        }
        longestTerm = longest;
    }

    /**
     * One thing that a document must be about.
     *
     * @param typed the words as they were typed
     * @param plain the single word, normalised, when it is one; it may be a name
     * @param alternatives any of them will do
     * @param last whether it ends the text, so that it may still be being typed
     */
    record Wanted(String typed, String plain, List<Alternative> alternatives, boolean last) {}

    /** Words that must all be there. {@code term} is the term of the vocabulary; empty for what was typed. */
    record Alternative(List<String> stems, float weight, String term) {}

    List<Wanted> understand(String text) {
        var cut = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        var words = DutchText.words(cut);
        if (words.size() > MOST_WORDS) {
            words = words.subList(0, MOST_WORDS);
        }
        var wanted = new ArrayList<Wanted>();
        var idle = new ArrayList<Wanted>();
        for (int at = 0; at < words.size(); ) {
            int length = longestTermAt(words, at);
            if (length > 0) {
                wanted.add(concept(cut, words, at, length));
                at += length;
            } else {
                (words.get(at).isStopWord() ? idle : wanted).add(word(cut, words, at));
                at++;
            }
        }
        return wanted.isEmpty() ? idle : wanted;
    }

    private int longestTermAt(List<DutchText.Word> words, int at) {
        for (int length = Math.min(longestTerm, words.size() - at); length > 0; length--) {
            boolean idle = length == 1 && words.get(at).isStopWord();
            if (!idle && byStems.containsKey(key(words, at, length))) {
                return length;
            }
        }
        return 0;
    }

    private Wanted concept(String text, List<DutchText.Word> words, int at, int length) {
        var typed = words.subList(at, at + length).stream()
                .map(DutchText.Word::stem)
                .toList();
        var alternatives = new LinkedHashSet<Alternative>();
        alternatives.add(new Alternative(typed, 1, ""));
        for (var entry : byStems.getOrDefault(key(words, at, length), List.of())) {
            for (var term : entry.concept().terms()) {
                var stems = stems(term);
                if (!stems.equals(typed) && alternatives.size() < MOST_ALTERNATIVES) {
                    alternatives.add(new Alternative(stems, .95f, term));
                }
            }
            // An abbreviation stands for its long form; the long form also finds it where a concept has one meaning.
            if (!entry.concept().abbreviations().contains(entry.term())) {
                for (var abbreviation : entry.concept().abbreviations()) {
                    var stems = stems(abbreviation);
                    if (byStems.getOrDefault(String.join(" ", stems), List.of()).size() == 1) {
                        alternatives.add(new Alternative(stems, .9f, abbreviation));
                    }
                }
            }
        }
        return new Wanted(
                text.substring(words.get(at).start(), words.get(at + length - 1).end()),
                length == 1 ? words.get(at).plain() : "",
                List.copyOf(alternatives),
                at + length == words.size());
    }

    private static Wanted word(String text, List<DutchText.Word> words, int at) {
        var word = words.get(at);
        return new Wanted(
                text.substring(word.start(), word.end()),
                word.plain(),
                List.of(new Alternative(List.of(word.stem()), 1, "")),
                at == words.size() - 1);
    }

    private static List<String> stems(String term) {
        return DutchText.words(term).stream().map(DutchText.Word::stem).toList();
    }

    private static String key(List<DutchText.Word> words, int at, int length) {
        return words.subList(at, at + length).stream().map(DutchText.Word::stem).collect(Collectors.joining(" "));
    }
}
