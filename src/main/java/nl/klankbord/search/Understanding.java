package nl.klankbord.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klankbord.search.dutch.Compounds;
import nl.klankbord.search.dutch.DutchText;
import nl.klankbord.search.dutch.DutchText.Word;
import org.jspecify.annotations.Nullable;

/**
 * The shared vocabulary, prepared for reading what was typed: every term by its stems, as one word, by the words in it
 * and by its first letters. Made once per state of the vocabulary; some tens of milliseconds for some thousands of
 * concepts.
 */
final class Understanding {

    private static final int LONGEST_TERM = 8;
    private static final int MOST_FORMS = 64;
    private static final int MOST_HOLDING = 64;
    private static final int MOST_MEANINGS = 8;

    private final Map<String, List<Entry>> byStems = new HashMap<>();
    private final Map<String, List<Entry>> byJoined = new HashMap<>();
    private final Map<String, List<Entry>> byWordInside = new HashMap<>();
    private final Words words;
    private final List<Meaning> meanings = new ArrayList<>();
    private int longest = 1;

    Understanding(Collection<Thesaurus.Concept> concepts) {
        var written = new HashSet<String>();
        for (var concept : concepts) {
            var meaning = new Meaning(concept.preferred(), forms(concept.terms()), forms(concept.abbreviations()));
            meanings.add(meaning);
            meaning.terms().forEach(form -> enter(new Entry(meaning, form, false), written));
            meaning.abbreviations().forEach(form -> enter(new Entry(meaning, form, true), written));
            forms(concept.translations()).forEach(form -> enter(new Entry(meaning, form, true), written));
        }
        words = Words.of(written);
    }

    /** A term as it is searched: its stems, without words that tell nothing. */
    record Form(String term, List<String> stems, String joined) {}

    /** A concept of the vocabulary; the same only as itself, as comparing all its words would cost too much. */
    record Meaning(String preferred, List<Form> terms, List<Form> abbreviations) {

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    /** One term of a concept. */
    record Entry(Meaning meaning, Form form, boolean abbreviation) {}

    private static List<Form> forms(List<String> terms) {
        var forms = new ArrayList<Form>();
        for (var term : terms) {
            var form = form(term);
            if (!form.stems().isEmpty() && forms.size() < MOST_FORMS) {
                forms.add(form);
            }
        }
        return List.copyOf(forms);
    }

    private static Form form(String term) {
        var words = DutchText.words(term);
        var stems = DutchText.stems(term);
        return new Form(term, stems.size() > LONGEST_TERM ? stems.subList(0, LONGEST_TERM) : stems, joined(words, ""));
    }

    /** Words as one: as they are written, but for the ending of the last. */
    static String joined(List<Word> words, String link) {
        var joined = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            boolean last = i == words.size() - 1;
            joined.append(last ? words.get(i).stem() : words.get(i).plain()).append(last ? "" : link);
        }
        return joined.toString();
    }

    private void enter(Entry entry, Set<String> written) {
        var form = entry.form();
        longest = Math.max(
                longest, Math.min(LONGEST_TERM, DutchText.words(form.term()).size()));
        add(byStems, String.join(" ", form.stems()), entry, MOST_MEANINGS);
        add(byJoined, form.joined(), entry, MOST_MEANINGS);
        var inside = new HashSet<String>();
        for (var word : DutchText.words(form.term())) {
            if (!word.isStopWord()) {
                if (form.stems().size() > 1) {
                    inside.add(word.stem());
                }
                Compounds.parts(word.plain()).forEach(part -> inside.add(DutchText.stem(part.word())));
                if (word.plain().length() >= 4) {
                    written.add(word.plain());
                }
            }
        }
        inside.forEach(stem -> add(byWordInside, stem, entry, MOST_HOLDING));
    }

    private static void add(Map<String, List<Entry>> to, String key, Entry entry, int most) {
        var entries = to.computeIfAbsent(key, _ -> new ArrayList<>(1));
        if (entries.size() < most) {
            entries.add(entry);
        }
    }

    /** The number of words in the longest term. */
    int longest() {
        return longest;
    }

    /** Terms with these stems, or that are these words written as one or apart. */
    List<Entry> entries(List<Word> typed) {
        var stems = typed.stream()
                .filter(word -> !word.isStopWord())
                .map(Word::stem)
                .toList();
        var found = byStems.getOrDefault(String.join(" ", stems), List.of());
        if (!found.isEmpty()) {
            return found;
        }
        found = byJoined.getOrDefault(joined(typed, ""), List.of());
        return found.isEmpty() && typed.size() == 2 ? byJoined.getOrDefault(joined(typed, "s"), List.of()) : found;
    }

    /** Terms that are one word with this stem. */
    List<Entry> entries(String stem) {
        return byStems.getOrDefault(stem, List.of());
    }

    /** Longer terms with a word or a part of a compound that has this stem. */
    List<Entry> holding(String stem) {
        return byWordInside.getOrDefault(stem, List.of());
    }

    /** Written words of terms. */
    Words words() {
        return words;
    }

    List<Meaning> meanings() {
        return meanings;
    }
}
