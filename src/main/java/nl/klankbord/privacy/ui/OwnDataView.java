package nl.klankbord.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.klankbord.access.Budgets;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.PersonalRecord;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.privacy.Chapter;
import nl.klankbord.privacy.Chapter.Group;
import nl.klankbord.privacy.OwnData;
import nl.klankbord.privacy.PersonErasure;
import nl.klankbord.privacy.RecordWords;

/** What the portal keeps about who looks: to read, to take along, and to have erased. */
@Route(OwnDataDownload.PAGE)
@PermitAll
class OwnDataView extends HousePage implements BeforeEnterObserver {

    /** Of each kind; all of it is in the file. */
    private static final int MOST = 20;

    private final transient OwnData data;
    private final transient PersonErasure erasure;
    private final transient RecordWords words;
    private final transient CurrentActor actors;
    private final transient Budgets budgets;

    OwnDataView(OwnData data, PersonErasure erasure, RecordWords words, CurrentActor actors, Budgets budgets) {
        super("privacy.title");
        this.data = data;
        this.erasure = erasure;
        this.words = words;
        this.actors = actors;
        this.budgets = budgets;
        subtitle(getTranslation("privacy.subtitle"));
        var download = new Anchor(OwnDataDownload.FILE, getTranslation("privacy.download"));
        download.addClassName("button-primary");
        download.setRouterIgnore(true);
        download.getElement().setAttribute("download", "");
        primary(download);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        budgets.spend(Budgets.Kind.DOWNLOAD);
        var kept = new Section(new H2(getTranslation("privacy.kept")));
        data.of(actors.get()).forEach(chapter -> kept.add(chapter(chapter)));
        replaceContent(kept, new ErasePart(erasure, actors.get()));
    }

    private Component chapter(Chapter chapter) {
        var content = new Div();
        chapter.groups().forEach(group -> content.add(group(group)));
        var number = chapter.groups().stream()
                .mapToInt(group -> group.records().size())
                .sum();
        var details = new Details(
                getTranslation("privacy.chapter.count", words.chapter(chapter, getLocale()), number), content);
        details.addClassName("privacy-chapter");
        return details;
    }

    private Component group(Group group) {
        var part = new Div(new H3(words.heading(group, getLocale())));
        group.records().stream().limit(MOST).forEach(about -> part.add(facts(group, about)));
        if (group.records().size() > MOST) {
            part.add(
                    new Paragraph(getTranslation("privacy.more", group.records().size() - MOST)));
        }
        return part;
    }

    private DescriptionList facts(Group group, PersonalRecord about) {
        var facts = new DescriptionList();
        facts.addClassName("privacy-record");
        about.fields()
                .forEach(field -> facts.add(
                        new DescriptionList.Term(words.label(group, field.name(), getLocale())),
                        new DescriptionList.Description(words.value(field.value(), getLocale()))));
        return facts;
    }
}
