package nl.klankbord.demo;

import java.util.List;
import java.util.Locale;

/** How one colleague talks about the work: the partner's words, some tasks, an earlier job. */
final class Voice {

    private final Phrasebook phrases;
    private final Dice dice;
    private final String partner;
    private final String word;
    private final String job;
    private final String department;
    private final List<String> tasks;
    private final List<String> projects;
    private final int years;
    private final String otherWord;
    private final String otherDepartment;

    Voice(Phrasebook phrases, Dice dice, String partner, Draft draft, Theme other, int years) {
        this.phrases = phrases;
        this.dice = dice;
        this.partner = partner;
        this.word = draft.theme.wordOf(draft.partner);
        this.job = draft.jobTitle;
        this.department = draft.department;
        this.tasks = dice.shuffled(draft.theme.tasks());
        this.projects = draft.theme.projects();
        this.years = years;
        this.otherWord = other.wordOf(draft.partner);
        this.otherDepartment = other.departmentOf(draft.partner);
    }

    /** A pattern of this section with everything filled in. */
    String say(String section) {
        String pattern = phrases.any(section, dice);
        StringBuilder text = new StringBuilder(pattern.length() + 60);
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            text.append(pattern, from, open).append(valueOf(pattern.substring(open + 1, close)));
            from = close + 1;
        }
        return text.append(pattern, from, pattern.length()).toString();
    }

    private String valueOf(String placeholder) {
        return switch (placeholder) {
            case "w" -> word;
            case "W" -> capital(word);
            case "p" -> partner;
            case "job" -> job;
            case "dep" -> department;
            case "a" -> tasks.get(0);
            case "A" -> capital(tasks.get(0));
            case "b" -> tasks.get(1);
            case "c" -> tasks.get(2);
            case "proj" -> dice.pick(projects);
            case "years" -> Integer.toString(years);
            case "other" -> otherWord;
            case "where" -> otherDepartment;
            case "before" -> phrases.any("before", dice);
            case "own" -> phrases.any("hobby", dice);
            default -> throw new IllegalStateException("Unknown placeholder " + placeholder);
        };
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
