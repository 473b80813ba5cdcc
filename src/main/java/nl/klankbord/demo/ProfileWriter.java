package nl.klankbord.demo;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills in what a colleague who took the three minutes would fill in. */
final class ProfileWriter {

    private final PartnerBook partners;
    private final List<Theme> themes;
    private final List<Subject> subjects;
    private final Phrasebook phrases = new Phrasebook();

    ProfileWriter(PartnerBook partners, List<Theme> themes, List<Subject> subjects) {
        this.partners = partners;
        this.themes = themes;
        this.subjects = subjects;
    }

    /** @param main what the job is mainly about */
    void write(Draft draft, Subject main, List<String> languages, Dice dice) {
        int years = dice.between(1, 24);
        learned(draft, main, years, dice);
        List<Subject> known = List.copyOf(draft.knows.keySet());
        Voice voice = new Voice(phrases, dice, partners.name(draft.partner), draft, known, years);
        draft.phone = dice.percent(90) ? phone(dice) : "";
        draft.workingDays = days(dice);
        draft.languages = languages(languages, dice);
        // Some never list a topic: their work is only found in what they wrote.
        draft.expertise = dice.percent(13) ? List.of() : expertise(draft, voice, dice);
        draft.headline = dice.percent(88) ? voice.say("headline", mostlyFirst(known, dice)) : "";
        draft.projects = projects(known, voice, dice);
        draft.about = about(draft, known, voice, dice);
        draft.wantsToLearn = dice.percent(45) ? toLearn(draft, dice) : List.of();
        offers(draft, dice);
    }

    private void learned(Draft draft, Subject main, int years, Dice dice) {
        List<Subject> others = dice.shuffled(draft.theme.subjects());
        others.remove(main);
        List<Subject> known = new ArrayList<>(List.of(main));
        known.addAll(others.subList(0, Math.min(others.size(), dice.below(4))));
        if (dice.percent(15)) {
            known.add(dice.pick(dice.pick(themes).subjects()));
        }
        for (Subject subject : known) {
            int level = Math.clamp(1 + years / 7 + dice.below(3) - (draft.knows.size() > 1 ? 1 : 0), 1, 5);
            draft.knows.putIfAbsent(subject, level);
        }
    }

    private static Subject mostlyFirst(List<Subject> known, Dice dice) {
        return dice.percent(70) ? known.getFirst() : dice.pick(known);
    }

    private String about(Draft draft, List<Subject> known, Voice voice, Dice dice) {
        List<String> about = new ArrayList<>();
        if (dice.percent(85)) {
            about.add(voice.say("about", mostlyFirst(known, dice)));
        }
        for (Subject subject : known) {
            boolean listed =
                    draft.expertise.stream().anyMatch(line -> line.topic().equals(subject.term()));
            // Nobody can find what is told nowhere.
            if (!listed && !voice.hasTold(subject)) {
                about.add(voice.say("also", subject));
            }
        }
        if (dice.percent(13)) {
            about.add(notTheirs(draft, voice, dice));
        }
        if (!about.isEmpty() && dice.percent(25)) {
            about.add(voice.say("own", known.getFirst()));
        }
        return String.join(" ", about);
    }

    /** Work of another department; with few departments it may be the same one after all. */
    private String notTheirs(Draft draft, Voice voice, Dice dice) {
        List<Theme> elsewhere = themes.stream()
                .filter(theme -> !theme.departmentOf(draft.partner).equals(draft.department))
                .toList();
        Theme theme = dice.pick(elsewhere.isEmpty() ? themes : elsewhere);
        Subject start = dice.pick(theme.subjects());
        Subject subject = start;
        while (draft.knows.containsKey(subject)) {
            subject = subjects.get((subject.index() + 1) % subjects.size());
        }
        draft.notTheirs = subject;
        return voice.refuse(subject, theme.departmentOf(draft.partner));
    }

    private static String phone(Dice dice) {
        int number = dice.between(100, 9999);
        String digits = (number < 1000 ? "0" : "") + number;
        return "088 000 " + digits.substring(0, 2) + " " + digits.substring(2);
    }

    private static Set<DayOfWeek> days(Dice dice) {
        Set<DayOfWeek> days = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        int off = dice.below(10);
        if (off >= 3) {
            days.remove(DayOfWeek.of(dice.between(1, 5)));
        }
        if (off >= 7) {
            days.remove(DayOfWeek.of(dice.between(1, 5)));
        }
        return days;
    }

    private static List<String> languages(List<String> own, Dice dice) {
        List<String> languages = new ArrayList<>(List.of("Nederlands"));
        if (dice.percent(60)) {
            languages.add("Engels");
        }
        String other = dice.pick(own);
        if (dice.percent(40) && !languages.contains(other)) {
            languages.add(other);
        }
        return languages;
    }

    private static List<String> projects(List<Subject> known, Voice voice, Dice dice) {
        List<String> projects = new ArrayList<>();
        for (int wanted = dice.below(4); wanted > 0; wanted--) {
            String project = voice.say("project", dice.pick(known));
            if (!projects.contains(project)) {
                projects.add(project);
            }
        }
        return projects;
    }

    private static List<DemoExpertise> expertise(Draft draft, Voice voice, Dice dice) {
        List<DemoExpertise> lines = new ArrayList<>();
        Set<@Nullable String> notes = new HashSet<>();
        draft.knows.forEach((subject, level) -> {
            // Who lists topics still forgets one now and then.
            if (lines.isEmpty() || dice.percent(80)) {
                String said = dice.percent(50) ? voice.say(level <= 2 ? "note-basic" : "note", subject) : null;
                // Nobody writes the same note twice.
                String note = notes.add(said) ? said : null;
                lines.add(new DemoExpertise(subject.term(), level, note, confirmedMonthsAgo(dice), dice.percent(45)));
            }
        });
        return lines;
    }

    /** Mostly fresh; some are due for confirming again and some are stale, so that those states can be seen. */
    private static int confirmedMonthsAgo(Dice dice) {
        int roll = dice.below(100);
        return roll < 76 ? dice.between(0, 10) : roll < 88 ? dice.between(11, 14) : dice.between(18, 30);
    }

    private List<String> toLearn(Draft draft, Dice dice) {
        List<String> wanted = new ArrayList<>();
        for (int tries = dice.between(1, 2); tries > 0; tries--) {
            Subject subject = dice.pick((dice.percent(60) ? draft.theme : dice.pick(themes)).subjects());
            if (!wanted.contains(subject.term()) && !draft.knows.containsKey(subject)) {
                wanted.add(subject.term());
            }
        }
        return wanted;
    }

    private static void offers(Draft draft, Dice dice) {
        int best = draft.expertise.stream().mapToInt(DemoExpertise::level).max().orElse(0);
        draft.trainer = best >= 4 && dice.percent(14);
        draft.facilitator = dice.percent(5);
        draft.availableForSecondOpinion = best >= 3 && dice.percent(55);
        draft.availableForIntervision = dice.percent(22);
    }
}
