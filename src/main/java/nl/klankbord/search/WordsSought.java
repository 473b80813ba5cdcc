package nl.klankbord.search;

import java.util.List;
import nl.klankbord.search.dutch.Compounds;
import nl.klankbord.search.dutch.DutchText;
import nl.klankbord.search.dutch.DutchText.Word;

/**
 * Looks for typed words in texts that must not lie in the index, such as sealed ones: by the same stems and parts of
 * words, and by the beginning of the word that is still being typed. No synonyms, no corrections.
 *
 * @param words those that tell something
 */
public record WordsSought(List<Word> words) {

    private static final int SHORTEST_BEGINNING = 3;

    public WordsSought {
        words = List.copyOf(words);
    }

    /** Reads what was typed; of very long texts only the beginning counts. */
    public static WordsSought in(String typed) {
        var text = typed.length() > Reading.LONGEST_TEXT ? typed.substring(0, Reading.LONGEST_TEXT) : typed;
        var all = DutchText.telling(DutchText.words(text));
        return new WordsSought(all.size() > Reading.MOST_WORDS ? all.subList(0, Reading.MOST_WORDS) : all);
    }

    /** Whether more than one thing is asked. */
    public boolean areSeveral() {
        return words.size() > 1;
    }

    /** Whether each word stands in the text; never when nothing was asked. Cost: some microseconds. */
    public boolean standIn(String text) {
        var there = DutchText.words(text);
        return !words.isEmpty()
                && words.stream().allMatch(sought -> there.stream().anyMatch(word -> isThere(sought, word)));
    }

    private static boolean isThere(Word sought, Word word) {
        return word.stem().equals(sought.stem())
                || sought.plain().length() >= SHORTEST_BEGINNING && word.plain().startsWith(sought.plain())
                || Compounds.parts(word.plain()).stream()
                        .anyMatch(part -> DutchText.stem(part.word()).equals(sought.stem()));
    }
}
