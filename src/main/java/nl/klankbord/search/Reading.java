package nl.klankbord.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.klankbord.search.SearchQuery.Preference;
import nl.klankbord.search.dutch.Compounds;
import nl.klankbord.search.dutch.DutchText;
import nl.klankbord.search.dutch.DutchText.Word;

/**
 * Reads what was typed, from left to right: words that are a preference; the longest term of the shared vocabulary, typed
 * apart or as one; neighbours that exist as one word; single words. Then names, and only for words of which nothing is
 * known, what they may have been meant to be. Words in which a question is packed fall away when something else remains.
 * Cost: bounded by {@link #MOST_WORDS} words of at most some tens of ways each.
 */
final class Reading {

    static final int LONGEST_TEXT = 512;
    static final int MOST_WORDS = 24;

    private static final int SHORTEST_BEGINNING = 3;

    private final Lookup lookup;
    private final Understanding understanding;
    private final Spelling spelling;
    private final NameReading names;
    private final SearchQuery query;
    private final String text;
    private final List<Word> words;
    private final List<Preference> preferred = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final boolean near;
    private boolean onlyNames;

    /**
     * @param near whether words may be names with a slip, though they are words of something else
     */
    Reading(
            Lookup lookup,
            Finder.Shards shards,
            Understanding understanding,
            SearchQuery query,
            String typed,
            boolean near) {
        this.lookup = lookup;
        this.understanding = understanding;
        this.spelling = new Spelling(lookup, shards, understanding);
        this.names = new NameReading(lookup, understanding, spelling);
        this.query = query;
        this.near = near;
        this.text = typed.length() > LONGEST_TEXT ? typed.substring(0, LONGEST_TEXT) : typed;
        var all = DutchText.words(text);
        this.words = all.size() > MOST_WORDS ? all.subList(0, MOST_WORDS) : all;
        read();
    }

    /**
     * Words that were read together.
     *
     * @param entries terms of the vocabulary that they are
     * @param joined the word that they are when written as one; empty for none
     */
    private record Part(List<Word> words, List<Understanding.Entry> entries, String joined) {

        Word first() {
            return words.getFirst();
        }

        boolean isIdle() {
            return entries.isEmpty() && joined.isEmpty() && words.stream().allMatch(Word::isIdle);
        }

        List<String> stems() {
            return DutchText.telling(words).stream().map(Word::stem).toList();
        }
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** What moves documents to the front. */
    List<Preference> preferred() {
        return preferred;
    }

    private void read() {
        var preferences = new ArrayList<Part>();
        for (int at = 0; at < words.size(); ) {
            int length = preferenceAt(at);
            if (length > 0) {
                preferences.add(new Part(words.subList(at, at + length), List.of(), ""));
                at += length;
                continue;
            }
            var part = partAt(at);
            parts.add(part);
            at += part.words().size();
        }
        if (parts.stream().allMatch(part -> isIdle(part))) {
            // Nothing else is asked: then the preference itself is, or the words that otherwise tell nothing.
            if (!preferences.isEmpty()) {
                parts.clear();
                parts.addAll(preferences);
            }
        } else {
            parts.removeIf(this::isIdle);
        }
        onlyNames = !query.literal()
                && names.areNames(
                        parts.stream().flatMap(part -> part.words().stream()).toList());
    }

    private boolean isIdle(Part part) {
        return part.isIdle() || part.words().size() == 1 && NameReading.isInfix(part.first()) && !isAlone(part);
    }

    private boolean isAlone(Part part) {
        return words.size() == part.words().size();
    }

    private int preferenceAt(int at) {
        if (query.literal()) {
            return 0;
        }
        for (var preference : query.preferences()) {
            int end = at + preference.stems().size();
            if (end <= words.size() && isTyped(preference, words.subList(at, end))) {
                preferred.add(preference);
                return preference.stems().size();
            }
        }
        return 0;
    }

    private static boolean isTyped(Preference preference, List<Word> typed) {
        for (int i = 0; i < typed.size(); i++) {
            if (!typed.get(i).stem().equals(preference.stems().get(i))) {
                return false;
            }
        }
        return typed.size() == preference.stems().size();
    }

    private Part partAt(int at) {
        int longest = query.literal() ? 1 : Math.min(understanding.longest(), words.size() - at);
        for (int length = longest; length > 0; length--) {
            var typed = words.subList(at, at + length);
            boolean idle = length == 1 && typed.getFirst().isIdle()
                    || length > 1
                            && (typed.getFirst().isStopWord() || typed.getLast().isStopWord());
            if (!idle) {
                var entries = understanding.entries(typed);
                if (!entries.isEmpty()) {
                    return new Part(typed, entries, "");
                }
            }
        }
        return neighboursAt(at)
                .or(() -> turnedAt(at))
                .orElseGet(() -> new Part(words.subList(at, at + 1), List.of(), ""));
    }

    /** Two words that the index knows as one. */
    private Optional<Part> neighboursAt(int at) {
        if (query.literal() || at + 1 >= words.size()) {
            return Optional.empty();
        }
        var pair = words.subList(at, at + 2);
        if (pair.stream().anyMatch(Word::isIdle)
                || pair.stream().anyMatch(word -> word.plain().length() < 2)) {
            return Optional.empty();
        }
        for (var link : List.of("", "s", "en", "n")) {
            var joined = DutchText.stem(
                    pair.getFirst().plain() + link + pair.getLast().plain());
            if (lookup.texts(joined).frequency() > 0) {
                return Optional.of(new Part(pair, List.of(), joined));
            }
        }
        return Optional.empty();
    }

    /** "Verlichting in de straat" for straatverlichting: with nothing but little words between. */
    private Optional<Part> turnedAt(int at) {
        int next = at + 1;
        while (next < words.size() && words.get(next).isStopWord()) {
            next++;
        }
        if (query.literal() || next == at + 1 || next >= words.size() || next > at + 3) {
            return Optional.empty();
        }
        var head = words.get(at);
        var modifier = words.get(next);
        if (head.isIdle()
                || modifier.isIdle()
                || head.plain().length() < 4
                || modifier.plain().length() < 3) {
            return Optional.empty();
        }
        for (var link : List.of("", "s")) {
            var joined = DutchText.stem(modifier.plain() + link + head.plain());
            var entries = understanding.entries(joined);
            if (!entries.isEmpty() || lookup.texts(joined).frequency() > 0) {
                return Optional.of(new Part(words.subList(at, next + 1), entries, joined));
            }
        }
        return Optional.empty();
    }

    /** The concepts, in the order in which they were typed; a concept without ways is not known. */
    List<Concept> concepts() {
        var concepts = new ArrayList<Concept>();
        for (var part : parts) {
            if (onlyNames) {
                part.words().stream()
                        .filter(word -> !NameReading.isInfix(word) || isAlone(part))
                        .forEach(word -> concepts.add(concept(
                                new Part(List.of(word), part.words().size() == 1 ? part.entries() : List.of(), ""))));
            } else {
                concepts.add(concept(part));
            }
        }
        weighed(concepts);
        return concepts;
    }

    private Concept concept(Part part) {
        var ways = new Ways(lookup, understanding, query.literal());
        preference(part, ways);
        ways.phrase(part.stems(), 1, "");
        part.entries().forEach(entry -> ways.meaning(entry, part.stems()));
        if (!part.joined().isEmpty()) {
            ways.phrase(List.of(part.joined()), 1, "");
        }
        if (part.words().size() == 1) {
            if (part.entries().isEmpty() || !query.literal()) {
                ways.word(part.first());
            }
            names.add(part.first(), ways, onlyNames, near, query.literal());
        } else {
            ways.scattered(part.stems(), Ways.SCATTERED, !part.joined().isEmpty());
            ways.name(
                    part.words().stream()
                            .filter(word -> !NameReading.isInfix(word))
                            .map(Word::plain)
                            .toList(),
                    Ways.SAME_NAME);
        }
        return Concept.of(typed(part), ways.list(), lookup.documents());
    }

    private void preference(Part part, Ways ways) {
        for (var preference : preferred) {
            if (isTyped(preference, part.words())) {
                ways.value(preference.key(), preference.value(), Ways.SYNONYM);
            }
        }
    }

    /** Concepts for all parts; beside subjects of the vocabulary other words tell less. */
    private void weighed(List<Concept> concepts) {
        if (onlyNames
                || parts.size() != concepts.size()
                || parts.stream().allMatch(part -> part.entries().isEmpty())) {
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).entries().isEmpty()) {
                concepts.set(i, concepts.get(i).asAside());
            }
        }
    }

    /** For a word of which nothing is known: what begins like it, when it is the last one and may not be finished. */
    void beginnings(List<Concept> concepts) {
        if (query.literal() || concepts.isEmpty() || concepts.getLast().isKnown()) {
            return;
        }
        var last = parts.getLast();
        if (last.words().size() == 1 && last.first().plain().length() >= SHORTEST_BEGINNING) {
            var ways = new Ways(lookup, understanding, false);
            ways.beginning(last.first().plain());
            concepts.set(concepts.size() - 1, Concept.of(typed(last), ways.list(), lookup.documents()));
        }
    }

    /** The text with slips mended in the words of which nothing is known; empty when there is nothing to mend. */
    Optional<String> mended(List<Concept> concepts) {
        if (query.literal()) {
            return Optional.empty();
        }
        var mended = new StringBuilder(text);
        boolean any = false;
        for (int i = parts.size() - 1; i >= 0; i--) {
            var part = parts.get(i);
            var typed = typed(part);
            var doubted = concepts.stream()
                    .filter(concept -> concept.typed().equals(typed) && !concept.isDirect())
                    .findFirst();
            if (doubted.isPresent()
                    && part.words().size() == 1
                    && !Compounds.isListed(part.first().plain())) {
                // What can be read as a compound may still be a slip, but then a small one.
                var nearest = spelling.word(part.first().plain(), doubted.get().isKnown() ? 1 : 2);

                if (nearest.isPresent()) {
                    mended.replace(
                            part.first().start(),
                            part.first().end(),
                            nearest.get().word());
                    any = true;
                }
            }
        }
        return any ? Optional.of(mended.toString()) : Optional.empty();
    }

    /** Words of which nothing is known, to tell the editors of the vocabulary. */
    List<String> unknown(List<Concept> concepts) {
        var unknown = new ArrayList<String>();
        for (var concept : concepts) {
            if (!concept.isKnown()) {
                DutchText.words(concept.typed()).forEach(word -> unknown.add(word.plain()));
            }
        }
        return unknown;
    }

    private String typed(Part part) {
        return text.substring(part.first().start(), part.words().getLast().end());
    }
}
