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
    private final Phrasebook phrases = new Phrasebook();

    ProfileWriter(PartnerBook partners, List<Theme> themes) {
        this.partners = partners;
        this.themes = themes;
    }

    void write(Draft draft, List<String> languages, Dice dice) {
        int years = dice.between(1, 24);
        Voice voice =
                new Voice(phrases, dice, partners.name(draft.partner), draft, anotherDepartments(draft, dice), years);
        draft.headline = dice.percent(88) ? voice.say("headline") : "";
        draft.about = about(voice, dice);
        draft.phone = dice.percent(90) ? phone(dice) : "";
        draft.workingDays = days(dice);
        draft.languages = languages(languages, dice);
        draft.projects = projects(voice, dice);
        // Some never list a topic: their work is only found in what they wrote.
        draft.expertise = dice.percent(13) ? List.of() : expertise(draft, voice, years, dice);
        draft.wantsToLearn = dice.percent(45) ? toLearn(draft, dice) : List.of();
        offers(draft, dice);
    }

    private String about(Voice voice, Dice dice) {
        StringBuilder about = new StringBuilder(dice.percent(85) ? voice.say("about") : "");
        if (dice.percent(13)) {
            about.append(about.isEmpty() ? "" : " ").append(voice.say("notmine"));
        }
        if (!about.isEmpty() && dice.percent(25)) {
            about.append(' ').append(voice.say("own"));
        }
        return about.toString();
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

    private static List<String> projects(Voice voice, Dice dice) {
        List<String> projects = new ArrayList<>();
        for (int wanted = dice.below(4); wanted > 0; wanted--) {
            String project = voice.say("project");
            if (!projects.contains(project)) {
                projects.add(project);
            }
        }
        return projects;
    }

    private List<DemoExpertise> expertise(Draft draft, Voice voice, int years, Dice dice) {
        List<String> topics = dice.shuffled(draft.theme.topics());
        topics = new ArrayList<>(topics.subList(0, Math.min(topics.size(), dice.between(1, 4))));
        if (dice.percent(15)) {
            String aside = dice.pick(dice.pick(themes).topics());
            if (!topics.contains(aside)) {
                topics.add(aside);
            }
        }
        List<DemoExpertise> lines = new ArrayList<>();
        Set<@Nullable String> notes = new HashSet<>();
        for (int place = 0; place < topics.size(); place++) {
            int level = Math.clamp(1 + years / 7 + dice.below(3) - (place > 1 ? 1 : 0), 1, 5);
            String said = dice.percent(50) ? voice.say(level <= 2 ? "note-basic" : "note") : null;
            // Nobody writes the same note twice.
            String note = notes.add(said) ? said : null;
            lines.add(new DemoExpertise(topics.get(place), level, note, confirmedMonthsAgo(dice), dice.percent(45)));
        }
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
            String topic = dice.pick((dice.percent(60) ? draft.theme : dice.pick(themes)).topics());
            if (!wanted.contains(topic)
                    && draft.expertise.stream().noneMatch(line -> line.topic().equals(topic))) {
                wanted.add(topic);
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

    /** A field that another department does here; with few departments it may be the same one after all. */
    private Theme anotherDepartments(Draft draft, Dice dice) {
        int start = dice.below(themes.size());
        for (int step = 0; step < themes.size(); step++) {
            Theme other = themes.get((start + step) % themes.size());
            if (!other.departmentOf(draft.partner).equals(draft.department)) {
                return other;
            }
        }
        return themes.get(start);
    }
}
