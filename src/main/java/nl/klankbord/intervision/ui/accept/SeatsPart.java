package nl.klankbord.intervision.ui.accept;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.base.ui.TurnsChanged;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.programme.ProgrammeOutcome;
import nl.klankbord.intervision.programme.ProgrammePage.Member;
import nl.klankbord.intervision.programme.Refill;
import nl.klankbord.intervision.ui.Part;
import nl.klankbord.intervision.ui.Trouble;

/** Who has a place in a circle and what they answered, for who organises it: fills what came free, lets it begin. */
final class SeatsPart extends Part {

    private final CircleId circle;
    private final transient AcceptTools tools;
    private final transient Runnable changed;
    private final Trouble trouble = new Trouble();

    /** @param startable whether it did not begin yet, and may */
    SeatsPart(CircleId circle, List<Member> members, boolean startable, AcceptTools tools, Runnable changed) {
        super("intervision-screens.seats");
        this.circle = circle;
        this.tools = tools;
        this.changed = changed;
        var rows = new UnorderedList();
        rows.addClassNames("rows", "intervision-members");
        members.forEach(member -> {
            var entry = member.entry();
            var item = new PersonItem(member.who(), entry != null && entry.facilitates(), tools.partners());
            item.add(tools.words().badge(member.state(), getLocale()));
            rows.add(item);
        });
        put(rows, trouble);
        var refills = tools.acceptance().refills(circle, tools.actors().get());
        if (!refills.isEmpty()) {
            put(refill(refills));
        }
        if (startable) {
            put(row(new Button(getTranslation("intervision-screens.start"), _ -> start())));
        }
    }

    private HouseForm refill(List<Refill> refills) {
        var who = new Select<Refill>();
        who.setItems(refills);
        who.setItemLabelGenerator(one ->
                getTranslation("intervision-screens.refill.one", one.who().name(), one.after()));
        var form = new HouseForm[1];
        form[0] = new HouseForm(getTranslation("intervision-screens.refill"), () -> {
            if (who.isEmpty()) {
                form[0].problem(who, getTranslation("intervision-screens.refill.missing"));
            } else {
                var name = who.getValue().who().name();
                told(
                        tools.acceptance()
                                .propose(
                                        circle,
                                        who.getValue().who().id(),
                                        tools.actors().get()),
                        getTranslation("intervision-screens.refill.done", name));
            }
        });
        form[0].field(
                who,
                getTranslation("intervision-screens.refill.who"),
                getTranslation("intervision-screens.refill.hint"));
        return form[0];
    }

    private void start() {
        told(tools.acceptance().start(circle, tools.actors().get()), getTranslation("intervision-screens.started"));
    }

    private void told(ProgrammeOutcome outcome, String done) {
        switch (outcome) {
            case ProgrammeOutcome.Done _ -> {
                UndoNotice.show(done);
                TurnsChanged.tell();
                changed.run();
            }
            case ProgrammeOutcome.Refused(var why) ->
                trouble.show(Optional.of(tools.words().refusal(why, getLocale())));
            case ProgrammeOutcome.NotAccepted(var flaws) ->
                trouble.show(Optional.of(tools.words().flaws(flaws, getLocale())));
            case ProgrammeOutcome.Stale _, ProgrammeOutcome.Missing _ ->
                trouble.show(Optional.of(getTranslation("intervision-screens.stale")));
        }
    }
}
