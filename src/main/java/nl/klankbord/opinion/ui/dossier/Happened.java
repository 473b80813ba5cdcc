package nl.klankbord.opinion.ui.dossier;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.opinion.Dossier;
import nl.klankbord.opinion.Dossier.Message;
import nl.klankbord.opinion.OpinionStep;
import nl.klankbord.people.ColleagueCard;
import org.jspecify.annotations.Nullable;

/** What happened, newest first: the steps, and an interest that was declared on the way. */
final class Happened extends DossierSection {

    /** What happens by itself too, when a time is over or somebody leaves. */
    static final Set<OpinionStep> BY_ITSELF = Collections.unmodifiableSet(EnumSet.of(
            OpinionStep.CHECK, OpinionStep.RELEASE, OpinionStep.EXPIRE, OpinionStep.CLOSE, OpinionStep.WITHDRAW));

    private final transient OpenDossier open;
    private final transient DossierTools tools;

    private record Line(String text, Instant at) {}

    Happened(OpenDossier open, DossierTools tools) {
        this.open = open;
        this.tools = tools;
        var list = new OrderedList();
        list.addClassName("opinion-dossier-happened");
        Stream.concat(
                        open.dossier().happened().stream().map(this::line),
                        open.dossier().messages().stream()
                                .filter(message -> message.kind() == Message.Kind.DECLARED)
                                .map(message -> new Line(
                                        getTranslation("opinion-dossier.happened.DECLARED", doer(message.by())),
                                        message.at())))
                .sorted(Comparator.comparing(Line::at).reversed())
                .forEach(line -> list.add(item(line)));
        if (list.getComponentCount() > 0) {
            add(list);
            heading(getTranslation("opinion-dossier.happened"));
        }
    }

    private Line line(Dossier.Happened step) {
        var text = step.by() == null && BY_ITSELF.contains(step.step())
                ? getTranslation("opinion-dossier.itself." + step.step())
                : getTranslation("opinion-dossier.happened." + step.step(), doer(step.by()), whom(step.whom()));
        return new Line(text, step.at());
    }

    private ListItem item(Line line) {
        var when = new Span(getTranslation(
                "opinion-dossier.when",
                tools.dates().relative(line.at(), getLocale()),
                Dates.time(line.at().atZone(Dates.ZONE).toLocalTime())));
        when.addClassNames("small", "muted");
        return new ListItem(new Span(line.text()), when);
    }

    private String doer(@Nullable ColleagueCard person) {
        return name(person, "opinion-dossier.you");
    }

    private String whom(@Nullable ColleagueCard person) {
        return name(person, "opinion-dossier.to-you");
    }

    private String name(@Nullable ColleagueCard person, String reader) {
        if (person == null) {
            return getTranslation("opinion-dossier.somebody");
        }
        return open.isReader(person) ? getTranslation(reader) : person.name();
    }
}
