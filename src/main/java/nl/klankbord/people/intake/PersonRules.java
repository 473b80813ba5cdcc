package nl.klankbord.people.intake;

import java.util.List;
import java.util.Optional;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.PlainText;
import nl.klankbord.people.Names;
import nl.klankbord.people.ProfileRules;
import nl.klankbord.people.ProfileText;
import nl.klankbord.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What a line of an import must look like, the same for every format. Who is told of needs an id and a name. */
final class PersonRules {

    static final int NAME = 100;
    static final int INFIX = 40;
    static final int EXTERNAL_ID = 100;

    private final Scope scope;

    PersonRules(Scope scope) {
        this.scope = scope;
    }

    /** What the row says, tidied; empty when anything in it is wrong, which the row has then been told. */
    Optional<Said> read(Row row) {
        var externalId = externalId(row);
        var names = names(row);
        var partner = partner(row);
        var said = new Said(
                row.line(),
                externalId,
                partner,
                names.given(),
                names.infix(),
                names.family(),
                line(row, PersonField.JOB_TITLE, ProfileRules.JOB),
                line(row, PersonField.DEPARTMENT, ProfileRules.JOB),
                line(row, PersonField.HEADLINE, ProfileRules.HEADLINE),
                about(row),
                expertise(row),
                list(row, PersonField.PROJECTS, ProfileRules.PROJECTS, ProfileRules.PROJECT),
                list(row, PersonField.LANGUAGES, ProfileRules.LANGUAGES, ProfileRules.LANGUAGE),
                row.flag(PersonField.SECOND_OPINION),
                row.flag(PersonField.INTERVISION),
                row.flag(PersonField.TRAINER));
        return row.isSound() ? Optional.of(said) : Optional.empty();
    }

    /** Kept exactly as it is given, so only what could never be meant is refused. */
    private static String externalId(Row row) {
        var id = row.text(PersonField.EXTERNAL_ID);
        if (id == null || id.isBlank()) {
            missing(row, PersonField.EXTERNAL_ID);
            return "";
        }
        if (PlainText.hidesSomething(id)) {
            row.fault(PersonField.EXTERNAL_ID, "people.import.hidden");
        }
        atMost(row, PersonField.EXTERNAL_ID, id, EXTERNAL_ID);
        return id;
    }

    private static Names names(Row row) {
        var whole = row.text(PersonField.NAME);
        var family = row.text(PersonField.FAMILY_NAME);
        if (family == null) {
            if (whole == null || ProfileText.line(whole).isEmpty()) {
                missing(row, PersonField.NAME);
            }
            var names = Names.parse(ProfileText.line(whole == null ? "" : whole));
            atMost(row, PersonField.NAME, names.given(), NAME);
            atMost(row, PersonField.NAME, names.infix() == null ? "" : names.infix(), INFIX);
            atMost(row, PersonField.NAME, names.family(), NAME);
            return names;
        }
        var given = line(row, PersonField.GIVEN_NAME, NAME);
        var infix = line(row, PersonField.INFIX, INFIX);
        var name = ProfileText.line(family);
        if (name.isEmpty()) {
            missing(row, PersonField.FAMILY_NAME);
        }
        atMost(row, PersonField.FAMILY_NAME, name, NAME);
        return new Names(given == null ? "" : given, infix == null || infix.isEmpty() ? null : infix, name);
    }

    private PartnerId partner(Row row) {
        var name = row.text(PersonField.PARTNER);
        return switch (scope.of(name == null ? "" : name)) {
            case Scope.Within within -> within.partner();
            case Scope.Outside outside -> {
                row.fault(
                        PersonField.PARTNER,
                        "people.import.partner." + outside.reason().name(),
                        PlainText.tidy(name == null ? "" : name));
                yield Scope.NONE;
            }
        };
    }

    private static @Nullable String line(Row row, PersonField field, int length) {
        var told = row.text(field);
        if (told == null) {
            return null;
        }
        var text = ProfileText.line(told);
        atMost(row, field, text, length);
        return text;
    }

    private static @Nullable String about(Row row) {
        var told = row.text(PersonField.ABOUT);
        if (told == null) {
            return null;
        }
        var text = ProfileText.lines(told);
        atMost(row, PersonField.ABOUT, text, ProfileRules.ABOUT);
        return text;
    }

    private static @Nullable List<String> list(Row row, PersonField field, int most, int length) {
        var told = row.texts(field);
        if (told == null) {
            return null;
        }
        var texts = ProfileText.list(told);
        if (texts.size() > most) {
            row.fault(field, "people.import.too-many", most);
        }
        texts.forEach(text -> atMost(row, field, text, length));
        return texts;
    }

    private static @Nullable List<Said.Topic> expertise(Row row) {
        var told = row.expertise();
        if (told == null) {
            return null;
        }
        var field = PersonField.EXPERTISE;
        var lines = told.stream()
                .map(line ->
                        new Said.Topic(ProfileText.line(line.topic()), line.level(), ProfileText.line(line.note())))
                .toList();
        if (lines.size() > ProfileRules.TOPICS) {
            row.fault(field, "people.import.too-many", ProfileRules.TOPICS);
        }
        for (var line : lines) {
            if (line.topic().isEmpty() || !Vocabulary.isTerm(line.topic())) {
                row.fault(field, "people.import.not-a-topic");
            }
            if (line.level() < 1 || line.level() > 5) {
                row.fault(field, "people.import.not-a-level", shown(line.topic()));
            }
            atMost(row, field, line.note(), ProfileRules.NOTE);
        }
        return lines;
    }

    private static void missing(Row row, PersonField field) {
        row.fault(field, "people.import.missing");
    }

    private static void atMost(Row row, PersonField field, String text, int length) {
        if (text.length() > length) {
            row.fault(field, "people.import.too-long", length);
        }
    }

    private static String shown(String text) {
        return text.length() > 60 ? text.substring(0, 60) : text;
    }
}
