package nl.klankbord.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import nl.klankbord.demo.DemoColleague;

/** What people type: topics, synonyms, jobs, departments, names, two things at once, questions; one in five misspelt. */
final class Texts {

    private static final int TYPO_EVERY = 5;
    private static final int SHORTEST_WORD = 5;
    private static final List<String> QUESTIONS =
            List.of("wie weet er iets van %s?", "wie kan mij helpen met %s", "ik zoek iemand met ervaring met %s");

    private final SplittableRandom random = new SplittableRandom(1);
    private final List<String> terms;
    private final List<DemoColleague> people;
    private final Set<String> misspelt = new HashSet<>();

    /**
     * Texts to ask.
     *
     * @param terms of the shared vocabulary that people use in this network
     */
    Texts(List<String> terms, List<DemoColleague> people) {
        this.terms = terms;
        this.people = people;
    }

    /** Always the same for the same network. */
    List<String> some(int number) {
        var texts = new ArrayList<String>(number);
        for (var at = 0; at < number; at++) {
            var text = text(at % 20);
            if (random.nextInt(TYPO_EVERY) == 0) {
                var wrong = misspelt(text);
                misspelt.add(wrong);
                texts.add(wrong);
            } else {
                texts.add(text);
            }
        }
        return texts;
    }

    /** So many of the broadest of these texts, one in five of them misspelt, that this many people are found on average. */
    List<String> broad(List<String> texts, ToLongFunction<String> found, double mean) {
        var wrong = texts.stream().filter(misspelt::contains).toList();
        var broadest = texts.stream()
                .filter(text -> !misspelt.contains(text))
                .sorted(Comparator.comparingLong(found).reversed())
                .toList();
        var broad = new ArrayList<String>();
        var sum = 0L;
        for (var number = 0; number < broadest.size(); number++) {
            var more = new ArrayList<>(List.of(broadest.get(number)));
            if ((number + 1) % (TYPO_EVERY - 1) == 0 && number / (TYPO_EVERY - 1) < wrong.size()) {
                more.add(wrong.get(number / (TYPO_EVERY - 1)));
            }
            sum += more.stream().mapToLong(found).sum();
            if (sum < mean * (broad.size() + more.size())) {
                return broad;
            }
            broad.addAll(more);
        }
        return broad;
    }

    /** What has been typed so far, of terms and names: from one letter to eight. */
    List<String> beginnings(int number) {
        var texts = new ArrayList<String>(number);
        for (var at = 0; at < number; at++) {
            var person = any(people);
            var whole = at % 3 == 0 ? person.familyName() : at % 3 == 1 ? person.givenName() : any(terms);
            texts.add(whole.substring(0, Math.min(whole.length(), 1 + at % 8)));
        }
        return texts;
    }

    /** Mostly what many people work on, as in life: what is drawn from a person is asked as often as it occurs. */
    private String text(int manner) {
        var person = any(people);
        return switch (manner) {
            case 0, 1, 2, 3, 4 -> topic();
            case 5, 6 -> any(terms);
            case 7, 8, 9, 10, 11 -> word(person.jobTitle());
            case 12, 13, 14 -> word(person.department());
            case 15 -> topic() + " en " + topic();
            case 16 -> person.jobTitle();
            case 17 -> person.fullName();
            case 18 -> person.familyName();
            default -> any(QUESTIONS).formatted(topic());
        };
    }

    private String topic() {
        while (true) {
            var lines = any(people).expertise();
            if (!lines.isEmpty()) {
                return any(lines).topic();
            }
        }
    }

    /** One that says something. */
    private String word(String text) {
        var words = Stream.of(text.split(" "))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .toList();
        return words.isEmpty() ? text : any(words);
    }

    /** Two neighbouring letters of the longest word change places. */
    private String misspelt(String text) {
        var longest = "";
        for (var word : text.split("[^\\p{L}]+")) {
            longest = word.length() > longest.length() ? word : longest;
        }
        if (longest.length() < SHORTEST_WORD) {
            return text;
        }
        var at = 1 + random.nextInt(longest.length() - 2);
        var wrong = longest.substring(0, at) + longest.charAt(at + 1) + longest.charAt(at) + longest.substring(at + 2);
        return text.replace(longest, wrong);
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
