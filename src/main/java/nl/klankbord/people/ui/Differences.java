package nl.klankbord.people.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.people.ProfileEntry;
import org.jspecify.annotations.Nullable;

/** What somebody else saved of a profile, where it differs from what was typed. */
final class Differences extends Div {

    private final DescriptionList list = new DescriptionList();

    Differences(ProfileEntry theirs, ProfileEntry mine) {
        list.addClassName("people-facts");
        text("jobTitle", theirs.jobTitle(), mine.jobTitle());
        text("department", theirs.department(), mine.department());
        text("mail", theirs.mail(), mine.mail());
        text("phone", theirs.phone(), mine.phone());
        text("languages", joined(theirs.languages()), joined(mine.languages()));
        text("headline", theirs.headline(), mine.headline());
        text("about", theirs.about(), mine.about());
        text("projects", joined(theirs.projects()), joined(mine.projects()));
        text("expertise", expertise(theirs), expertise(mine));
        text("wantsToLearn", joined(theirs.wantsToLearn()), joined(mine.wantsToLearn()));
        text("intents", intents(theirs), intents(mine));
        text("workingDays", days(theirs), days(mine));
        text("capacity", String.valueOf(theirs.capacity()), String.valueOf(mine.capacity()));
        text("awayFrom", date(theirs.awayFrom()), date(mine.awayFrom()));
        text("awayUntil", date(theirs.awayUntil()), date(mine.awayUntil()));
        text("hidden", hidden(theirs), hidden(mine));
        if (list.getChildren().findAny().isPresent()) {
            add(list);
        } else {
            add(new Paragraph(getTranslation("people.edit.stale.same")));
        }
    }

    private void text(String field, String theirs, String mine) {
        if (!Objects.equals(theirs, mine)) {
            list.add(
                    new DescriptionList.Term(getTranslation("people.field." + field)),
                    new DescriptionList.Description(
                            theirs.isEmpty() ? getTranslation("people.edit.stale.empty") : theirs));
        }
    }

    private static String joined(List<String> texts) {
        return String.join("; ", texts);
    }

    private String expertise(ProfileEntry entry) {
        return entry.expertise().stream()
                .map(line -> line.topic()
                        + getTranslation(
                                "people.topic.on-card",
                                getTranslation("people.level." + Math.clamp(line.level(), 1, 5))
                                        .toLowerCase(Locale.ROOT))
                        + (line.note().isEmpty() ? "" : " (" + line.note() + ")"))
                .collect(Collectors.joining("; "));
    }

    private String intents(ProfileEntry entry) {
        return entry.intents().stream()
                .map(intent -> getTranslation("people.intent." + intent))
                .collect(Collectors.joining("; "));
    }

    private String days(ProfileEntry entry) {
        return entry.workingDays().stream()
                .map(day -> PresenceWords.name(day, getLocale()))
                .collect(Collectors.joining(", "));
    }

    private String hidden(ProfileEntry entry) {
        return entry.hidden().stream()
                .map(what -> getTranslation("people.hidden." + what))
                .collect(Collectors.joining("; "));
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : Dates.numbers(date);
    }
}
