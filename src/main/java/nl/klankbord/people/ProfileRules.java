package nl.klankbord.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.klankbord.base.PlainText;
import nl.klankbord.people.EditOutcome.Flaw;
import nl.klankbord.people.EditOutcome.Reason;

/** What a profile must look like; lengths are in characters, the others in number. */
public final class ProfileRules {

    public static final int JOB = 150;
    static final int MAIL = 254;
    static final int PHONE = 40;
    public static final int HEADLINE = 200;
    public static final int ABOUT = 4_000;
    public static final int PROJECT = 500;
    public static final int PROJECTS = 30;
    public static final int LANGUAGE = 40;
    public static final int LANGUAGES = 12;
    public static final int NOTE = 500;
    public static final int TOPIC = 200;
    public static final int TOPICS = 60;
    static final int CAPACITY = 20;

    private static final Pattern MAIL_ADDRESS = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\".]+");
    private static final Pattern PHONE_NUMBER = Pattern.compile("\\+?[0-9][0-9 ()./-]{4,}");

    private final List<Flaw> flaws = new ArrayList<>();
    private final Predicate<String> isTopic;

    private ProfileRules(Predicate<String> isTopic) {
        this.isTopic = isTopic;
    }

    /** The entry in the form in which it is kept, before it is judged. */
    static ProfileEntry tidied(ProfileEntry entry) {
        return new ProfileEntry(
                ProfileText.line(entry.department()),
                ProfileText.line(entry.jobTitle()),
                ProfileText.line(entry.mail()),
                ProfileText.line(entry.phone()),
                ProfileText.list(entry.languages()),
                ProfileText.line(entry.headline()),
                ProfileText.lines(entry.about()),
                ProfileText.list(entry.projects()),
                entry.expertise().stream()
                        .map(line -> new ExpertiseEntry(
                                ProfileText.line(line.topic()),
                                line.level(),
                                ProfileText.line(line.note()),
                                line.intents(),
                                line.standIn()))
                        .toList(),
                entry.intents(),
                ProfileText.list(entry.wantsToLearn()),
                entry.workingDays(),
                entry.capacity(),
                entry.awayFrom(),
                entry.awayUntil(),
                entry.standIn(),
                entry.hidden());
    }

    /** Everything that is wrong with a tidied entry by itself, in the order of the form. */
    static List<Flaw> flaws(ProfileEntry entry, Predicate<String> isTopic) {
        var rules = new ProfileRules(isTopic);
        rules.contact(entry);
        rules.story(entry);
        rules.expertise(entry.expertise());
        rules.learning(entry);
        rules.presence(entry);
        return List.copyOf(rules.flaws);
    }

    private void contact(ProfileEntry entry) {
        required("jobTitle", entry.jobTitle(), JOB);
        atMost("department", 0, entry.department(), JOB);
        required("mail", entry.mail(), MAIL);
        if (!entry.mail().isEmpty() && !MAIL_ADDRESS.matcher(entry.mail()).matches()) {
            flaw("mail", 0, Reason.NOT_A_MAIL_ADDRESS);
        }
        atMost("phone", 0, entry.phone(), PHONE);
        if (!entry.phone().isEmpty() && !PHONE_NUMBER.matcher(entry.phone()).matches()) {
            flaw("phone", 0, Reason.NOT_A_PHONE_NUMBER);
        }
        list("languages", entry.languages(), LANGUAGES, LANGUAGE);
    }

    private void story(ProfileEntry entry) {
        atMost("headline", 0, entry.headline(), HEADLINE);
        atMost("about", 0, entry.about(), ABOUT);
        list("projects", entry.projects(), PROJECTS, PROJECT);
    }

    private void expertise(List<ExpertiseEntry> lines) {
        if (lines.size() > TOPICS) {
            flaws.add(new Flaw("expertise", 0, Reason.TOO_MANY, TOPICS));
        }
        var seen = new HashSet<String>();
        for (var row = 0; row < lines.size(); row++) {
            var line = lines.get(row);
            topic("expertise", row, line.topic());
            if (!line.topic().isEmpty() && !seen.add(PlainText.key(line.topic()))) {
                flaw("expertise", row, Reason.TWICE);
            }
            if (line.level() < 1 || line.level() > 5) {
                flaw("level", row, Reason.NOT_A_LEVEL);
            }
            atMost("note", row, line.note(), NOTE);
        }
    }

    private void learning(ProfileEntry entry) {
        if (entry.wantsToLearn().size() > TOPICS) {
            flaws.add(new Flaw("wantsToLearn", 0, Reason.TOO_MANY, TOPICS));
        }
        entry.wantsToLearn().forEach(topic -> topic("wantsToLearn", 0, topic));
    }

    private void presence(ProfileEntry entry) {
        if (entry.capacity() < 0 || entry.capacity() > CAPACITY) {
            flaw("capacity", 0, Reason.NOT_A_CAPACITY);
        }
        if (entry.awayUntil() != null) {
            if (entry.awayFrom() == null) {
                flaw("awayFrom", 0, Reason.AWAY_WITHOUT_START);
            } else if (entry.awayUntil().isBefore(entry.awayFrom())) {
                flaw("awayUntil", 0, Reason.AWAY_ENDS_BEFORE_START);
            }
        }
    }

    private void topic(String field, int row, String text) {
        if (text.isEmpty()) {
            flaw(field, row, Reason.EMPTY);
        } else if (text.length() > TOPIC) {
            flaws.add(new Flaw(field, row, Reason.TOO_LONG, TOPIC));
        } else if (!isTopic.test(text)) {
            flaw(field, row, Reason.NOT_A_TOPIC);
        }
    }

    private void list(String field, List<String> texts, int most, int length) {
        if (texts.size() > most) {
            flaws.add(new Flaw(field, 0, Reason.TOO_MANY, most));
        }
        texts.stream()
                .filter(text -> text.length() > length)
                .findFirst()
                .ifPresent(text -> atMost(field, 0, text, length));
    }

    private void required(String field, String text, int length) {
        if (text.isEmpty()) {
            flaw(field, 0, Reason.EMPTY);
        }
        atMost(field, 0, text, length);
    }

    private void atMost(String field, int row, String text, int length) {
        if (text.length() > length) {
            flaws.add(new Flaw(field, row, Reason.TOO_LONG, length));
        }
    }

    private void flaw(String field, int row, Reason reason) {
        flaws.add(new Flaw(field, row, reason, 0));
    }
}
