package nl.klankbord.intervision.ui.composer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.ProgrammeId;
import nl.klankbord.intervision.programme.ProposalOutcome;
import nl.klankbord.intervision.programme.ProposalPage;
import nl.klankbord.intervision.programme.ProposalPage.MoveEffect;
import nl.klankbord.intervision.programme.ProposalPage.ProposedCircle;
import nl.klankbord.intervision.programme.Proposals;
import org.jspecify.annotations.Nullable;

/** Does with one proposal what its page is asked to do, upon what stands on that page, and tells what came of it. */
final class Arranging implements Arranger {

    /** Hears how it is now. */
    interface Hearer {

        /**
         * @param words what was done; empty for nothing to tell
         * @param who has the attention now; null for nobody
         */
        void now(ProposalPage page, String words, @Nullable ColleagueId who);

        /** Something was not done; how it is now stands on the page when somebody else was first. */
        void not(String why);

        /** The circles are with their members, or are nobody's any more. */
        void over();
    }

    private final ComposerTools tools;
    private final Locale language;
    private final Hearer hearer;
    private ProposalPage page;

    Arranging(ProposalPage page, ComposerTools tools, Locale language, Hearer hearer) {
        this.page = page;
        this.tools = tools;
        this.language = language;
        this.hearer = hearer;
    }

    ProposalPage page() {
        return page;
    }

    @Override
    public List<Way> ways(Seat seat) {
        var names = tools.columns().names(page);
        var ways = new ArrayList<Way>();
        tools.proposals()
                .effects(id(), seat.who(), actor())
                .forEach(effect -> ways.add(new Way(
                        effect.to(),
                        tools.words().circle(effect.number(), language),
                        effect(effect, seat, names),
                        effect.breaches().isEmpty(),
                        effect.total())));
        if (seat.circle() != null) {
            ways.add(new Way(null, text("intervision-screens.waiting"), "", false, 0));
        }
        return ways;
    }

    private String effect(MoveEffect effect, Seat seat, SaidWords.Names names) {
        return effect.breaches().stream()
                .findFirst()
                .map(breach ->
                        text("intervision-screens.effect.breaks", tools.said().say(breach.said(), names, language)))
                .orElseGet(() -> text(
                        seat.breaking() ? "intervision-screens.effect.mends" : "intervision-screens.effect.score",
                        effect.after()));
    }

    @Override
    public void move(Seat seat, @Nullable CircleId to) {
        var from = Optional.ofNullable(seat.circle()).flatMap(this::circle);
        var outcome = tools.proposals()
                .move(
                        id(),
                        seat.who(),
                        seat.circle(),
                        from.map(ProposedCircle::version).orElse(0),
                        to,
                        actor());
        told(outcome, seat.who(), () -> {
            var score = page.score();
            return Optional.ofNullable(to)
                    .flatMap(this::circle)
                    .map(circle -> text(
                            "intervision-screens.moved",
                            seat.name(),
                            tools.words().circle(circle.number(), language),
                            score))
                    .orElseGet(() -> text("intervision-screens.taken-out", seat.name(), score));
        });
    }

    private Optional<ProposedCircle> circle(CircleId id) {
        return page.circles().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public void pin(Seat seat, boolean stays) {
        told(
                tools.proposals().pin(id(), seat.who(), stays, actor()),
                seat.who(),
                () -> text(stays ? "intervision-screens.pinned" : "intervision-screens.unpinned", seat.name()));
    }

    void undo() {
        told(tools.proposals().undo(id(), page.version(), actor()), null, () -> text("intervision-screens.undone"));
    }

    /** From nothing the first time, then from where they are. */
    void search() {
        var proposals = tools.proposals();
        told(
                page.circles().isEmpty()
                        ? proposals.start(id(), Proposals.USUAL, actor())
                        : proposals.recompute(id(), Proposals.USUAL, actor()),
                null,
                () -> text("intervision-screens.searching"));
    }

    void stop() {
        told(tools.proposals().stop(id(), actor()), null, () -> "");
    }

    /** Reads again how it is. */
    void read() {
        tools.proposals()
                .latest(id(), actor())
                .ifPresentOrElse(
                        now -> {
                            page = now;
                            hearer.now(now, "", null);
                        },
                        hearer::over);
    }

    void send() {
        switch (tools.proposals().send(id(), page.version(), actor())) {
            case ProposalOutcome.Done _ -> hearer.over();
            case ProposalOutcome outcome -> told(outcome, null, () -> "");
        }
    }

    private void told(ProposalOutcome outcome, @Nullable ColleagueId who, Supplier<String> words) {
        switch (outcome) {
            case ProposalOutcome.Done(var present) -> {
                page = present;
                hearer.now(present, words.get(), who);
            }
            case ProposalOutcome.Stale(var present) -> {
                page = present;
                hearer.now(present, "", who);
                hearer.not(text("intervision-screens.stale"));
            }
            case ProposalOutcome.Refused(var why) -> hearer.not(tools.words().refusal(why, language));
            case ProposalOutcome.Missing() -> hearer.over();
        }
    }

    private String text(String key, Object... arguments) {
        return tools.texts().get(language, key, arguments);
    }

    private ProgrammeId id() {
        return page.programme();
    }

    private Actor actor() {
        return tools.actors().get();
    }
}
