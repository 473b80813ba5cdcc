package nl.klankbord.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/** How one colleague talks about the work: mostly in the partner's words, with some tasks and an earlier job. */
final class Voice {

    private final Phrasebook phrases;
    private final Dice dice;
    private final String partner;
    private final String job;
    private final String department;
    private final int years;
    private final Map<Subject, String> words = new HashMap<>();
    private final Map<Subject, List<String>> tasks = new HashMap<>();
    private final List<String> chores;
    private final Set<Subject> told = new HashSet<>();

    Voice(Phrasebook phrases, Dice dice, String partner, Draft draft, Collection<Subject> known, int years) {
        this.phrases = phrases;
        this.dice = dice;
        this.partner = partner;
        this.job = draft.jobTitle;
        this.department = draft.department;
        this.years = years;
        for (Subject subject : known) {
            words.put(subject, dice.percent(65) ? subject.wordOf(draft.partner) : dice.pick(subject.words()));
            tasks.put(subject, dice.shuffled(subject.tasks()));
        }
        this.chores = dice.shuffled(phrases.all("chores"));
    }

    /** Whether the subject was named in something said. */
    boolean hasTold(Subject subject) {
        return told.contains(subject);
    }

    /** A pattern of this section about the subject, with everything filled in. */
    String say(String section, Subject about) {
        return filled(phrases.any(section, dice), placeholder -> valueOf(placeholder, about));
    }

    /** That something is somebody else's work. */
    String refuse(Subject subject, String where) {
        String called = dice.percent(50) ? subject.term() : dice.pick(subject.words());
        return filled(phrases.any("notmine", dice), placeholder -> switch (placeholder) {
            case "other" -> called;
            case "Other" -> capital(called);
            case "where" -> where;
            default -> throw unknown(placeholder);
        });
    }

    private String valueOf(String placeholder, Subject about) {
        return switch (placeholder) {
            case "w" -> word(about);
            case "W" -> capital(word(about));
            case "p" -> partner;
            case "job" -> job;
            case "dep" -> department;
            case "a" -> task(about, 0);
            case "A" -> capital(task(about, 0));
            case "b" -> task(about, 1);
            case "c" -> task(about, 2);
            case "proj" -> about.projects().isEmpty() ? word(about) : dice.pick(about.projects());
            case "years" -> Integer.toString(years);
            case "before" -> phrases.any("before", dice);
            case "own" -> phrases.any("hobby", dice);
            default -> throw unknown(placeholder);
        };
    }

    private static IllegalStateException unknown(String placeholder) {
        return new IllegalStateException("Unknown placeholder " + placeholder);
    }

    private String word(Subject subject) {
        told.add(subject);
        // Now and then the same person calls it something else.
        return dice.percent(15) ? dice.pick(subject.words()) : Objects.requireNonNull(words.get(subject));
    }

    /** What is done for this subject, and when that is all said, what everybody does. */
    private String task(Subject subject, int place) {
        List<String> all = new ArrayList<>(Objects.requireNonNull(tasks.get(subject)));
        all.addAll(chores);
        return all.get(place);
    }

    private static String filled(String pattern, UnaryOperator<String> values) {
        StringBuilder text = new StringBuilder(pattern.length() + 60);
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            text.append(pattern, from, open).append(values.apply(pattern.substring(open + 1, close)));
            from = close + 1;
        }
        return text.append(pattern, from, pattern.length()).toString();
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
