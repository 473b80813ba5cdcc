package nl.klankbord.search;

import java.util.ArrayList;
import java.util.List;
import nl.klankbord.search.Concept.Place;
import nl.klankbord.search.Concept.Way;
import nl.klankbord.search.Understanding.Entry;
import nl.klankbord.search.Understanding.Form;
import nl.klankbord.search.dutch.Compounds;
import nl.klankbord.search.dutch.DutchText;
import nl.klankbord.search.dutch.DutchText.Word;

/**
 * Gathers the ways in which a document can be about one concept. The weights sit on a flat optimum that was found by
 * trial on judged queries: what was typed 1, a synonym .95, its abbreviation .9, a part of a compound or a split .7.
 */
final class Ways {

    static final float SYNONYM = .95f;
    static final float ABBREVIATION = .9f;
    static final float DERIVED = .9f;
    static final float PART = .7f;
    static final float SPLIT = .7f;
    static final float MODIFIER = .45f;
    static final float HOLDING = .5f;
    static final float SCATTERED = .6f;
    static final float BEGINNING = .5f;
    static final float SAME_NAME = 1;
    static final float BEGINNING_OF_NAME = .8f;
    static final float NEAR_NAME = .6f;

    /** In the face of a vocabulary in which everything is a synonym of everything. */
    private static final int MOST = 40;

    private static final int MOST_TRIED = 160;

    private static final int MOST_HOLDING = 4;

    private final Lookup lookup;
    private final Understanding understanding;
    private final boolean literal;
    private final List<Way> ways = new ArrayList<>();
    private int tried;

    Ways(Lookup lookup, Understanding understanding, boolean literal) {
        this.lookup = lookup;
        this.understanding = understanding;
        this.literal = literal;
    }

    List<Way> list() {
        return ways;
    }

    boolean isEmpty() {
        return ways.isEmpty();
    }

    boolean anyDirect() {
        return ways.stream().anyMatch(Way::direct);
    }

    private void add(Place place, List<Lookup.Found> terms, float weight, boolean direct, String synonym) {
        if (ways.size() < MOST && !terms.isEmpty() && terms.stream().allMatch(term -> term.frequency() > 0)) {
            ways.add(new Way(place, terms, weight, direct, synonym));
        }
    }

    /** Words next to each other, as a term is written; pairs of stems stand in the index. */
    void phrase(List<String> stems, float weight, String synonym) {
        if (ways.size() >= MOST || ++tried > MOST_TRIED) {
            return;
        }
        if (stems.size() == 1) {
            add(Place.TEXTS, List.of(lookup.texts(stems.getFirst())), weight, true, synonym);
            return;
        }
        var pairs = new ArrayList<Lookup.Found>();
        for (int i = 1; i < stems.size(); i++) {
            pairs.add(lookup.texts(stems.get(i - 1) + " " + stems.get(i)));
        }
        add(Place.TEXTS, pairs, weight, true, synonym);
    }

    /** Words anywhere in a document. */
    void scattered(List<String> stems, float weight, boolean direct) {
        if (!literal && stems.size() > 1) {
            add(Place.TEXTS, stems.stream().distinct().map(lookup::texts).toList(), weight, direct, "");
        }
    }

    /** What the vocabulary says of a term. */
    void meaning(Entry entry, List<String> typed) {
        if (literal) {
            return;
        }
        if (!entry.form().stems().equals(typed)) {
            phrase(entry.form().stems(), 1, "");
        }
        synonyms(entry, typed, 1, true);
    }

    private void synonyms(Entry entry, List<String> typed, float weight, boolean direct) {
        for (var form : entry.meaning().terms()) {
            if (!form.stems().equals(typed) && form != entry.form()) {
                synonym(form, weight * SYNONYM, direct);
            }
        }
        // An abbreviation stands for its long form; the long form also finds it where it has one meaning.
        if (!entry.abbreviation()) {
            for (var form : entry.meaning().abbreviations()) {
                var key = String.join(" ", form.stems());
                if (understanding.entries(key).stream().allMatch(other -> other.meaning() == entry.meaning())) {
                    synonym(form, weight * ABBREVIATION, direct);
                }
            }
        }
    }

    private void synonym(Form form, float weight, boolean direct) {
        int before = ways.size();
        phrase(form.stems(), weight, form.term());
        if (!direct && ways.size() > before) {
            var way = ways.removeLast();
            ways.add(new Way(way.place(), way.terms(), way.weight(), false, way.synonym()));
        }
    }

    /** One word: itself, and what is related to it by parts of words. */
    void word(Word word) {
        phrase(List.of(word.stem()), 1, "");
        if (!literal) {
            if (ways.isEmpty()) {
                derived(word);
            }
            part(word.stem());
            split(word);
            holding(word.stem());
        }
    }

    /** Who does something for what they do, and the other way round, when the word itself does not occur. */
    private void derived(Word word) {
        for (var stem : DutchText.relatives(word.plain())) {
            if (!stem.equals(word.stem())) {
                phrase(List.of(stem), DERIVED, "");
                for (var entry : understanding.entries(stem)) {
                    meaning(entry, List.of(stem));
                }
            }
        }
    }

    /** Longer words with this one in it, unless it stands in so many that it tells nothing. */
    private void part(String stem) {
        var part = lookup.parts(stem);
        if (tells(part)) {
            add(Place.PARTS, List.of(part), PART, false, "");
        }
    }

    private boolean tells(Lookup.Found term) {
        return term.frequency() <= Math.max(40, lookup.documents() / 8);
    }

    /** Its parts as words of their own, all of them; or what stands before the last, which tells what it is about. */
    private void split(Word word) {
        var parts = Compounds.parts(word.plain());
        if (parts.isEmpty()) {
            return;
        }
        var stems = parts.stream().map(part -> DutchText.stem(part.word())).toList();
        scattered(stems, SPLIT, false);
        var head = parts.getLast();
        var headStem = DutchText.stem(head.word());
        // With a thing that nobody has to do with, only a subject of the vocabulary still tells something.
        boolean known =
                lookup.texts(headStem).frequency() > 0 || lookup.parts(headStem).frequency() > 0;
        var before = word.plain().substring(0, head.start());
        for (var modifier : List.of(DutchText.stem(before), stems.getFirst())) {
            var found = lookup.texts(modifier);
            if (parts.size() == 2 || !modifier.equals(stems.getFirst())) {
                if (tells(found) && (known || !understanding.entries(modifier).isEmpty())) {
                    add(Place.TEXTS, List.of(found), MODIFIER, false, "");
                }
                understanding.entries(modifier).stream()
                        .limit(MOST_HOLDING)
                        .forEach(entry -> synonyms(entry, List.of(modifier), MODIFIER, false));
            }
        }
    }

    /** Terms of the vocabulary that hold the word, and what they mean; a few. */
    private void holding(String stem) {
        var entries = understanding.holding(stem);
        if (entries.size() <= MOST_HOLDING) {
            for (var entry : entries) {
                if (!entry.abbreviation()) {
                    entry.meaning().terms().forEach(form -> synonym(form, HOLDING, false));
                }
            }
        }
    }

    /** A word that is still being typed. */
    void beginning(String typed) {
        for (var found : lookup.beginningWith(Documents.texts(lookup.kind()), typed, 16)) {
            add(Place.TEXTS, List.of(found), BEGINNING, false, "");
        }
    }

    /** Names that are written like this, each as worth as the weight says. */
    void names(List<Lookup.Found> names, float weight) {
        names.forEach(name -> add(Place.NAMES, List.of(name), weight, true, ""));
    }

    /** Names with all of these words. */
    void name(List<String> words, float weight) {
        add(Place.NAMES, words.stream().map(lookup::names).toList(), weight, true, "");
    }

    /** Documents with a value of a key. */
    void value(String key, String value, float weight) {
        add(Place.VALUES, List.of(lookup.values(Documents.value(key, value))), weight, true, "");
    }
}
