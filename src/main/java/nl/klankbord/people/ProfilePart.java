package nl.klankbord.people;

import java.util.Set;

/** The parts of a profile that are written, and saved, each by itself. */
public enum ProfilePart {
    ABOUT("jobTitle", "department", "headline", "about", "projects", "languages"),
    EXPERTISE("expertise", "level", "note", "topicStandIn", "wantsToLearn", "intents"),
    PRESENCE("workingDays", "capacity", "awayFrom", "awayUntil", "standIn"),
    REACH("mail", "phone", "hidden"),

    /** What an organisation knows of its people, which its administrators write. */
    ORGANISATION("jobTitle", "department", "mail", "phone");

    private final Set<String> fields;

    ProfilePart(String... fields) {
        this.fields = Set.of(fields);
    }

    /** Whether a field, by its name in {@link ProfileEntry} or in a flaw, is of this part. */
    public boolean holds(String field) {
        return fields.contains(field);
    }

    /** The entry with this part as it was typed, and the rest as it was. */
    public ProfileEntry over(ProfileEntry was, ProfileEntry typed) {
        return new ProfileEntry(
                one("department", typed.department(), was.department()),
                one("jobTitle", typed.jobTitle(), was.jobTitle()),
                one("mail", typed.mail(), was.mail()),
                one("phone", typed.phone(), was.phone()),
                one("languages", typed.languages(), was.languages()),
                one("headline", typed.headline(), was.headline()),
                one("about", typed.about(), was.about()),
                one("projects", typed.projects(), was.projects()),
                one("expertise", typed.expertise(), was.expertise()),
                one("intents", typed.intents(), was.intents()),
                one("wantsToLearn", typed.wantsToLearn(), was.wantsToLearn()),
                one("workingDays", typed.workingDays(), was.workingDays()),
                one("capacity", typed.capacity(), was.capacity()),
                holds("awayFrom") ? typed.awayFrom() : was.awayFrom(),
                holds("awayUntil") ? typed.awayUntil() : was.awayUntil(),
                holds("standIn") ? typed.standIn() : was.standIn(),
                one("hidden", typed.hidden(), was.hidden()));
    }

    private <T> T one(String field, T typed, T was) {
        return holds(field) ? typed : was;
    }
}
