package nl.klankbord.opinion.ui.asking;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import nl.klankbord.base.ui.ErrorSummary;
import nl.klankbord.base.ui.StaleNotice;
import nl.klankbord.gate.Spot;
import nl.klankbord.opinion.OpinionAsking;
import nl.klankbord.opinion.OpinionEntry;
import nl.klankbord.opinion.OpinionId;
import nl.klankbord.opinion.StepOutcome;
import nl.klankbord.opinion.Visibility;
import nl.klankbord.opinion.ui.files.AttachmentField;
import org.jspecify.annotations.Nullable;

/** The form and who is asked, side by side: keeps what is typed, says what is wrong, and sends. */
final class AskEditor extends Div implements AskForm.Listener {

    /** The page around it. */
    interface Host {

        /** The draft was kept, or is gone because nothing is left of it. */
        void kept();

        /** The question could not be sent yet. */
        void failed();

        /** The draft was thrown away. */
        void thrownAway(DraftKeeper.Outcome.ThrownAway what);

        /** @param choice who was asked; null when another window was first */
        void sent(@Nullable Choice choice);
    }

    private final ErrorSummary summary = new ErrorSummary();
    private final StaleNotice stale = new StaleNotice();
    private final Set<String> left = new HashSet<>();
    private final transient OpinionAsking asking;
    private final transient AskWords words;
    private final transient DraftKeeper keeper;
    private final transient WhoFits who;
    private final transient Host host;
    private final AttachmentField files;
    private final AskForm form;
    private boolean tried;

    AskEditor(OpinionAsking asking, AskWords words, AskParts parts, DraftKeeper keeper, Host host) {
        this.asking = asking;
        this.words = words;
        this.keeper = keeper;
        this.host = host;
        addClassName("ask-columns");
        files = parts.attachments(this::draft, this::changed);
        files.getElement().setAttribute("tabindex", "-1");
        form = parts.form(files, this);
        who = parts.who(this::changed);
        add(new Div(summary, stale, form), who.panel());
    }

    /** Shows what stands in the draft. */
    void open(AskState state) {
        form.fill(keeper.kept());
        if (keeper.id() != null) {
            files.show(keeper.id());
        }
        who.name(state.named());
        who.look(keeper.id(), keeper.kept());
    }

    @Override
    public void changed() {
        if (stale.isVisible()) {
            return;
        }
        var typed = form.typed();
        tell(keeper.keep(typed));
        look();
        who.look(keeper.id(), typed);
    }

    private void tell(DraftKeeper.Outcome outcome) {
        switch (outcome) {
            case DraftKeeper.Outcome.Same _ -> {}
            case DraftKeeper.Outcome.Saved _, DraftKeeper.Outcome.ThrownAway _ -> host.kept();
            case DraftKeeper.Outcome.Stale first -> compare(first.theirs());
            case DraftKeeper.Outcome.Sent _ -> summary.show(getTranslation("opinion-asking.sent-elsewhere"));
        }
    }

    /** Throws the draft away, unless another window was first; what that one wrote is shown then. */
    void discard() {
        if (stale.isVisible()) {
            return;
        }
        var outcome = keeper.discard();
        if (outcome instanceof DraftKeeper.Outcome.ThrownAway gone) {
            host.thrownAway(gone);
        } else {
            tell(outcome);
        }
    }

    @Override
    public void left(String field) {
        left.add(field);
        changed();
    }

    /** Sends the question, or says what has to be mended first. */
    void send() {
        changed();
        if (stale.isVisible()) {
            return;
        }
        if (keeper.isSent()) {
            host.sent(null);
            return;
        }
        tried = true;
        var problems = look();
        filesThatStop().ifPresent(problem -> problems.put(files, problem));
        var choice = who.panel().choice();
        if (choice == null || !problems.isEmpty()) {
            refuse(problems);
            return;
        }
        switch (keeper.send(choice)) {
            case StepOutcome.Done _ -> host.sent(choice);
            case StepOutcome.Refused refused -> {
                who.forget();
                who.look(keeper.id(), keeper.kept());
                problems.put(who.panel().field(), getTranslation("opinion.refusal." + refused.why()));
                refuse(problems);
            }
            case StepOutcome.Stale _ -> compare(keeper.theirs());
            case StepOutcome.Missing _ -> {
                keeper.forget();
                send();
            }
            case StepOutcome.AwaitsWaiver _, StepOutcome.Incomplete _, StepOutcome.PersonalData _ -> refuse(look());
        }
    }

    /** A file that comes in needs a draft to lie in. */
    private OpinionId draft() {
        var id = keeper.forFile(form.typed());
        host.kept();
        return id;
    }

    /** What is wrong with the text of a file; it costs more to look there, so that is done at the end. */
    private Optional<String> filesThatStop() {
        var stopping = keeper.spotsInFiles().stream().filter(Spot::stops).toList();
        files.show(stopping);
        if (!stopping.isEmpty()) {
            form.explainFiles();
        }
        return stopping.stream().findFirst().map(spot -> words.takeAway(spot, spot.field(), getLocale()));
    }

    private void refuse(SequencedMap<Component, String> problems) {
        summary.show(
                getTranslation("opinion-asking.not-sent"),
                getTranslation("opinion-asking.not-sent.text", problems.size()),
                problems);
        host.failed();
    }

    /** Says what is wrong at the fields; answers what has to be mended before it can be sent. */
    private SequencedMap<Component, String> look() {
        var entry = form.typed();
        var flaws = new ArrayList<>(asking.flaws(entry));
        flaws.addAll(form.gaps());
        var findings = new Findings(flaws, asking.look(entry).spots(), words, getLocale());
        form.show(findings.atFields(left, tried), findings.spots(left, tried));
        var problems = findings.summary(form.fields());
        var queueOpen = entry.visibility() != Visibility.NAMED_ONLY;
        var nobody = who.panel().choice() != null
                ? ""
                : getTranslation(queueOpen ? "opinion-asking.empty.who" : "opinion-asking.empty.who.named");
        if (!nobody.isEmpty()) {
            problems.put(who.panel().field(), nobody);
        }
        who.panel().problem(tried ? nobody : "");
        return problems;
    }

    private void compare(OpinionEntry theirs) {
        stale.show(new EntryDifferences(theirs, form.typed()), this::keepMine, this::takeTheirs);
    }

    private void keepMine() {
        keeper.keepOver(form.typed());
        host.kept();
        changed();
    }

    private void takeTheirs() {
        form.fill(keeper.takeOver());
        changed();
    }
}
