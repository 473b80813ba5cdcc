package nl.klankbord.gate.ui;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.gate.GateAnswers.NotBsn;
import nl.klankbord.gate.GateReport;
import nl.klankbord.gate.Spot;
import nl.klankbord.gate.Spot.Kind;

/** What somebody said about spots, each by what stands there: it holds for what was shown, and not for what is typed later. */
final class SpotsSaid implements SpotAnswers {

    private final List<NotBsn> numbers = new ArrayList<>();
    private final Set<String> nobody = new HashSet<>();
    private final Set<String> passed = new HashSet<>();
    private final boolean hears;
    private final Runnable changed;

    /** @param hears nothing that is said lets a spot pass when this is false */
    SpotsSaid(boolean hears, Runnable changed) {
        this.hears = hears;
        this.changed = changed;
    }

    /** What passes already stays so: it was said with the question. */
    void learn(GateReport report) {
        report.spots().stream().filter(spot -> !spot.stops()).map(Spot::found).forEach(passed::add);
    }

    @Override
    public Set<Way> ways(Spot spot) {
        if (!hears || spot.kind().neverPasses()) {
            return Set.of();
        }
        return Set.of(spot.kind() == Kind.BSN ? Way.NO_BSN : Way.NOBODY);
    }

    @Override
    public void isNoBsn(NotBsn said) {
        numbers.add(said);
        changed.run();
    }

    @Override
    public void isNobody(Spot spot) {
        nobody.add(spot.found());
        changed.run();
        UndoNotice.show(UI.getCurrent().getTranslation("gate.nobody", spot.found()), () -> takeBack(spot));
    }

    private void takeBack(Spot spot) {
        nobody.remove(spot.found());
        changed.run();
    }

    /** The spot with whether enough was said about it. */
    Spot judged(Spot spot) {
        var answered = !spot.kind().neverPasses()
                && (spot.answered()
                        || passed.contains(spot.found())
                        || nobody.contains(spot.found())
                        || numbers.stream().anyMatch(said -> said.number().equals(spot.found())));
        return new Spot(spot.field(), spot.begin(), spot.end(), spot.kind(), spot.found(), answered);
    }

    /** For the gate, about the spots that there are now: that nothing leads to a person only when it was said of each. */
    GateAnswers answers(Collection<Spot> now) {
        var others = now.stream()
                .filter(spot -> spot.kind() != Kind.BSN && spot.kind() != Kind.NAMED_BSN)
                .map(Spot::found)
                .collect(Collectors.toSet());
        others.removeAll(passed);
        return new GateAnswers(numbers, !nobody.isEmpty() && nobody.containsAll(others), "", Set.of());
    }
}
