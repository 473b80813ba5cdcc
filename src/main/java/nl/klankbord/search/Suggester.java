package nl.klankbord.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.klankbord.search.Suggestion.Group;
import nl.klankbord.search.Understanding.Form;
import nl.klankbord.search.Understanding.Meaning;
import nl.klankbord.search.dutch.DutchText;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * What somebody may be typing: terms of the vocabulary, by the beginning of any word in them, and names, by the
 * beginnings of their words. Reads the dictionary of names around what was typed, and no more documents than it needs.
 */
final class Suggester {

    private static final int LONGEST = 60;
    private static final int SHORTEST_NAME = 2;
    private static final int MOST_CANDIDATES = 40;
    private static final int MOST_DOCUMENTS = 400;

    private final TreeMap<String, List<Candidate>> byWord = new TreeMap<>();

    /** Prepares the terms of a vocabulary; once per state of it. */
    Suggester(Understanding understanding) {
        for (var meaning : understanding.meanings()) {
            meaning.terms().forEach(form -> enter(meaning, form));
            meaning.abbreviations().forEach(form -> enter(meaning, form));
        }
    }

    private record Candidate(Meaning meaning, Form form) {}

    private void enter(Meaning meaning, Form form) {
        var words = DutchText.words(form.term());
        for (int from = 0; from < words.size(); from++) {
            var rest = new StringBuilder();
            for (var word : words.subList(from, words.size())) {
                rest.append(word.plain()).append(' ');
            }
            byWord.computeIfAbsent(rest.toString(), key -> new ArrayList<>(1)).add(new Candidate(meaning, form));
        }
    }

    List<Suggestion> suggest(SuggestQuery query, Lookup lookup) throws IOException {
        var text = query.text().length() > LONGEST ? query.text().substring(0, LONGEST) : query.text();
        var words = DutchText.words(text).stream().map(DutchText.Word::plain).toList();
        if (words.isEmpty()) {
            return List.of();
        }
        var suggestions = new ArrayList<>(terms(String.join(" ", words), query.limit(), lookup));
        if (words.getLast().length() >= SHORTEST_NAME || words.size() > 1) {
            suggestions.addAll(names(words, query.limit(), lookup));
        }
        return suggestions;
    }

    private List<Suggestion> terms(String typed, int limit, Lookup lookup) {
        var seen = new HashSet<Meaning>();
        var found = new HashMap<Suggestion, Integer>();
        for (var entry : byWord.tailMap(typed).entrySet()) {
            if (!entry.getKey().startsWith(typed) || found.size() >= MOST_CANDIDATES) {
                break;
            }
            for (var candidate : entry.getValue()) {
                if (found.size() < MOST_CANDIDATES && seen.add(candidate.meaning())) {
                    int documents = documents(candidate.meaning(), lookup);
                    if (documents > 0) {
                        found.put(
                                new Suggestion(
                                        Group.TERM,
                                        candidate.form().term(),
                                        candidate.meaning().preferred(),
                                        null),
                                documents);
                    }
                }
            }
        }
        return found.entrySet().stream()
                .sorted(Map.Entry.<Suggestion, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(one -> one.getKey().text()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How many documents have a term of a concept, about. */
    private static int documents(Meaning meaning, Lookup lookup) {
        int documents = 0;
        for (var form : meaning.terms()) {
            var stems = form.stems();
            int least = stems.size() == 1 ? lookup.texts(stems.getFirst()).frequency() : Integer.MAX_VALUE;
            for (int i = 1; i < stems.size(); i++) {
                least = Math.min(
                        least,
                        lookup.texts(stems.get(i - 1) + " " + stems.get(i)).frequency());
            }
            documents += least;
        }
        return documents;
    }

    private static List<Suggestion> names(List<String> words, int limit, Lookup lookup) throws IOException {
        var longest = words.stream().max(Comparator.comparing(String::length)).orElse("");
        var found = new ArrayList<Suggestion>();
        int left = MOST_DOCUMENTS;
        for (var name : lookup.beginningWith(Documents.names(lookup.kind()), longest, MOST_CANDIDATES)) {
            for (var place : name.places()) {
                var reader = lookup.leaves().get(place.leaf()).reader();
                var live = reader.getLiveDocs();
                var told = DocValues.getBinary(reader, Documents.told(lookup.kind()));
                var postings = lookup.postings(name.field(), place, null);
                for (int document = postings.nextDoc();
                        document != DocIdSetIterator.NO_MORE_DOCS && left > 0 && found.size() < limit;
                        document = postings.nextDoc()) {
                    left--;
                    if ((live == null || live.get(document)) && told.advanceExact(document)) {
                        add(Told.from(told.binaryValue()), words, found);
                    }
                }
            }
        }
        return found;
    }

    private static void add(Told told, List<String> words, List<Suggestion> to) {
        for (var name : told.names()) {
            var inName = new ArrayList<>(
                    DutchText.words(name).stream().map(DutchText.Word::plain).toList());
            inName.add(String.join("", inName));
            boolean all = words.stream().allMatch(word -> inName.stream().anyMatch(own -> own.startsWith(word)));
            if (all && to.stream().noneMatch(one -> told.id().equals(one.id()))) {
                to.add(new Suggestion(Group.NAME, name, name, told.id()));
            }
        }
    }
}
