package nl.klankbord.training.ui.planner;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.planning.Planner;
import nl.klankbord.planning.PlanningOutcome;
import nl.klankbord.planning.PlanningRequest;
import nl.klankbord.planning.Search;

/**
 * Looks for moments beside the page. What is found at once shows at once; what takes longer shows how far it is, and can be
 * stopped.
 */
final class PlannerSearch extends Div {

    /** Shorter than this nobody waits. */
    private static final int AT_ONCE_MILLIS = 600;

    private final ProgressBar bar = new ProgressBar(0, 100, 0);
    private final transient Planner planner;
    private final transient CurrentActor actors;
    private transient volatile Looking current = new Looking(UI.getCurrent());

    PlannerSearch(Planner planner, CurrentActor actors) {
        this.planner = planner;
        this.actors = actors;
        addClassNames("card", "training-planner-progress");
        getElement().setAttribute("role", "status");
        var text = new Paragraph(getTranslation("training-planner.searching"));
        text.setId("training-planner-searching");
        bar.getElement().setAttribute("aria-labelledby", "training-planner-searching");
        add(text, bar, new Button(getTranslation("training-planner.stop"), _ -> current.stopped = true));
        setVisible(false);
    }

    /** @param found hears what came of it, in the page */
    void look(PlanningRequest request, Consumer<PlanningOutcome> found) {
        current.stopped = true;
        var looking = new Looking(UI.getCurrent());
        current = looking;
        var actor = actors.get();
        var outcome = new CompletableFuture<PlanningOutcome>();
        Thread.ofVirtual()
                .start(() -> actors.as(actor, () -> outcome.complete(planner.propose(request, actor, looking))));
        try {
            found.accept(outcome.get(AT_ONCE_MILLIS, TimeUnit.MILLISECONDS));
            setVisible(false);
        } catch (TimeoutException e) {
            bar.setValue(0);
            setVisible(true);
            outcome.thenAccept(late -> looking.inPage(() -> {
                setVisible(false);
                found.accept(late);
            }));
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One search, which a later one makes nobody's. */
    private final class Looking implements Search {

        private final UI ui;
        private volatile boolean stopped;

        Looking(UI ui) {
            this.ui = ui;
        }

        @Override
        public void reached(int percent) {
            inPage(() -> bar.setValue(percent));
        }

        @Override
        public boolean isStopped() {
            return stopped || ui.isClosing();
        }

        private void inPage(Runnable work) {
            if (!ui.isClosing()) {
                ui.access(() -> {
                    if (current == this) {
                        work.run();
                    }
                });
            }
        }
    }
}
