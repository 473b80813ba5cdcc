package nl.klankbord.intervision.ui.composer;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import nl.klankbord.intervision.programme.ProposalPage;
import nl.klankbord.intervision.programme.ProposalState;
import nl.klankbord.intervision.ui.Part;
import org.jspecify.annotations.Nullable;

/** How far the search for circles is; asks again while it runs, wherever it was started. */
final class SearchNote extends Div {

    private static final int EVERY_MILLIS = 1000;
    private static final int HUNDRED = 100;

    private final ProgressBar bar = new ProgressBar(0, HUNDRED, 0);
    private final Paragraph line = new Paragraph();
    private final transient Runnable again;
    private @Nullable Registration asking;

    /** @param again reads anew how it is */
    SearchNote(Runnable again) {
        this.again = again;
        addClassNames("card", "intervision-search");
        var title = new Paragraph(getTranslation("intervision-screens.searching"));
        title.addClassName("intervision-note-title");
        title.setId("intervision-searching");
        bar.getElement().setAttribute("aria-labelledby", "intervision-searching");
        add(title, bar, line, Part.small(getTranslation("intervision-screens.searching.leave")));
        setVisible(false);
    }

    void show(ProposalPage page) {
        var runs = page.state() == ProposalState.RUNNING;
        setVisible(runs);
        var search = page.search();
        if (runs && search != null) {
            var percent = (int) Math.round(search.share() * HUNDRED);
            bar.setValue(Math.clamp(percent, 0, HUNDRED));
            line.setText(
                    search.score() > 0
                            ? getTranslation("intervision-screens.searching.done", percent, Math.round(search.score()))
                            : getTranslation("intervision-screens.searching.none", percent));
        }
        getUI().ifPresent(ui -> ui.setPollInterval(runs ? EVERY_MILLIS : -1));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        ui.setPollInterval(isVisible() ? EVERY_MILLIS : -1);
        asking = ui.addPollListener(_ -> {
            if (isVisible()) {
                again.run();
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (asking != null) {
            asking.remove();
        }
        event.getUI().setPollInterval(-1);
    }
}
