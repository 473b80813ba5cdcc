package nl.klankbord.opinion.ui.advice;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.opinion.AdviceInHand;
import nl.klankbord.opinion.OpinionId;
import nl.klankbord.opinion.OpinionLinks;
import org.jspecify.annotations.Nullable;

/** Where a reviewer writes an advice, beside the question; {@code ?toon=voorbeeld} shows it as its reader will get it. */
@Route(OpinionLinks.DESK + "/:" + AdviceView.ID + "/advies")
@PermitAll
class AdviceView extends HousePage implements BeforeEnterObserver {

    static final String ID = "id";

    private static final String SHOW = "toon";
    private static final String EXAMPLE = "voorbeeld";

    private final transient AdviceWork work;
    private final Div desk = new Div();
    private final Div example = new Div();
    private final Div links = new Div();
    private @Nullable AdviceEditor editor;

    AdviceView(AdviceWork work) {
        this.work = work;
        desk.addClassName("opinion-advice-columns");
        example.addClassName("opinion-advice-example");
        title(getTranslation("opinion-advice.title"));
        links.addClassName("row");
        header().secondary(links);
        content(desk, example);
    }

    /** The text stays in the page while one looks at the example: only another address begins anew. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get(ID).flatMap(OpinionId::parse).orElseThrow(NotFoundException::new);
        if (editor == null || !editor.isOf(id)) {
            editor = write(work.open(id).orElseThrow(NotFoundException::new), id);
        }
        var wanted = event.getLocation().getQueryParameters().getSingleParameter(SHOW);
        show(wanted.filter(EXAMPLE::equals).isPresent(), id, editor);
    }

    private AdviceEditor write(AdviceInHand inHand, OpinionId id) {
        var dossier = inHand.dossier();
        var made = new AdviceEditor(inHand, work, this::subtitle);
        var earlier = dossier.advice().stream().skip(1).toList();
        var beside = new Div(
                new AskedCard(dossier),
                new AdviceVersions(
                        earlier, text -> new AdviceSheet(work.paper(id, text).orElseThrow(NotFoundException::new))));
        var fourEyes = new Paragraph(getTranslation("opinion-advice.four-eyes"));
        fourEyes.addClassNames("note", "note-attention");
        fourEyes.setVisible(inHand.waitsForSecondReader());
        desk.removeAll();
        desk.add(new Div(fourEyes, made), beside);
        links.removeAll();
        links.add(
                link(OpinionLinks.to(id), "opinion-advice.back"),
                link(OpinionLinks.toAdvice(id) + "?" + SHOW + "=" + EXAMPLE, "opinion-advice.preview"));
        return made;
    }

    private void show(boolean asReader, OpinionId id, AdviceEditor from) {
        desk.setVisible(!asReader);
        links.setVisible(!asReader);
        example.setVisible(asReader);
        example.removeAll();
        if (asReader) {
            example.add(new H2(getTranslation("opinion-advice.preview.title")));
            work.paper(id, from.typed()).map(AdviceSheet::new).ifPresent(example::add);
            primary(link(OpinionLinks.toAdvice(id), "opinion-advice.preview.back"));
        } else {
            primary(new Button(
                    getTranslation("opinion-advice.deliver"),
                    _ -> from.deliver(() -> {
                        UndoNotice.show(getTranslation("opinion-advice.delivered"));
                        getUI().ifPresent(ui -> ui.navigate(OpinionLinks.to(id)));
                    })));
        }
    }

    private Anchor link(String address, String key) {
        var link = new Anchor(address, getTranslation(key));
        link.addClassName("button");
        return link;
    }
}
