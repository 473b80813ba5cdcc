package nl.klankbord.actions;

import static nl.klankbord.base.Personal.Erasure.PSEUDONYM;
import static nl.klankbord.base.Personal.Purpose.OWN_WORK;
import static nl.klankbord.base.Personal.SeenBy.PARTIES;
import static nl.klankbord.base.Personal.Term.NINETY_DAYS;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.NotPersonal;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Personal;
import org.jspecify.annotations.Nullable;

/** What somebody is to do. Its words lie sealed elsewhere. */
@Entity
@Table(name = "action_item")
class Action {

    /** Before its day somebody is reminded so many days ahead. */
    static final int AHEAD_DAYS = 7;

    @Id
    @NotPersonal
    private UUID id;

    @Version
    @NotPersonal
    private int version;

    /** How often it was changed; moves the version along when only the words changed. */
    @NotPersonal
    private int changes;

    @NotPersonal
    private @Nullable String originKind;

    @NotPersonal
    private @Nullable UUID origin;

    @Personal(purpose = OWN_WORK, seenBy = PARTIES, term = NINETY_DAYS, erasure = PSEUDONYM)
    private UUID givenBy;

    @NotPersonal
    private boolean giverGone;

    @Personal(purpose = OWN_WORK, seenBy = PARTIES, term = NINETY_DAYS, erasure = PSEUDONYM)
    private @Nullable UUID doer;

    @NotPersonal
    private @Nullable UUID doerPartner;

    @NotPersonal
    private LocalDate due;

    @Enumerated(EnumType.STRING)
    @NotPersonal
    private ActionState state;

    /** The last thing of which its doer was reminded. */
    @Enumerated(EnumType.STRING)
    @NotPersonal
    private Reminder reminded;

    @NotPersonal
    private Instant addedAt;

    @NotPersonal
    private @Nullable Instant settledAt;

    /** Of what its doer is reminded, in the order of time. */
    enum Reminder {
        NONE,
        WEEK,
        DAY,
        LATE
    }

    /** Somebody who does something, and for which partner. */
    record Doer(ColleagueId who, PartnerId partner) {}

    @SuppressWarnings("NullAway.Init")
    protected Action() {}

    /** @param today the day on which somebody hears of it; a reminder that would come with it is left out */
    Action(@Nullable OriginRef origin, ColleagueId givenBy, Doer doer, LocalDate due, Instant now, LocalDate today) {
        this.id = UUID.randomUUID();
        this.originKind = origin == null ? null : origin.kind();
        this.origin = origin == null ? null : origin.id();
        this.givenBy = givenBy.value();
        this.state = ActionState.OPEN;
        this.addedAt = now;
        this.due = due;
        doneBy(doer);
        this.reminded = nextAfter(today);
    }

    ActionId id() {
        return new ActionId(id);
    }

    int version() {
        return version;
    }

    @Nullable
    OriginRef origin() {
        return originKind == null || origin == null ? null : new OriginRef(originKind, origin);
    }

    ColleagueId giver() {
        return new ColleagueId(givenBy);
    }

    @Nullable
    ColleagueId doer() {
        return doer == null ? null : new ColleagueId(doer);
    }

    LocalDate due() {
        return due;
    }

    ActionState state() {
        return state;
    }

    Instant addedAt() {
        return addedAt;
    }

    @Nullable
    Instant settledAt() {
        return settledAt;
    }

    boolean isLate(LocalDate today) {
        return state == ActionState.OPEN && due.isBefore(today);
    }

    /** Who gave it or does it. */
    boolean isOf(ColleagueId who) {
        return who.value().equals(givenBy) || who.value().equals(doer);
    }

    /** What somebody can do who may know of it: the one guard, and what the buttons are drawn from. */
    Set<ActionStep> stepsOpenTo(Actor actor) {
        var steps = EnumSet.noneOf(ActionStep.class);
        var does = actor.colleague().value().equals(doer);
        var owns = actor.colleague().value().equals(givenBy) || does && giverGone;
        if (state != ActionState.OPEN) {
            if ((owns || does) && doer != null) {
                steps.add(ActionStep.REOPEN);
            }
            return steps;
        }
        if (owns) {
            steps.addAll(EnumSet.of(ActionStep.CHANGE, ActionStep.HAND_OVER, ActionStep.DONE, ActionStep.DROP));
        } else if (does) {
            steps.addAll(EnumSet.of(ActionStep.HAND_OVER, ActionStep.DONE));
        } else if (doer == null) {
            // Nobody has it any more: whoever reads along can take it up, or say that it need not be done.
            steps.addAll(EnumSet.of(ActionStep.HAND_OVER, ActionStep.DROP));
        }
        return steps;
    }

    /** Its words changed, and perhaps its day. */
    void change(LocalDate by, LocalDate today) {
        mustBe(ActionState.OPEN);
        changes++;
        if (!by.equals(due)) {
            due = by;
            reminded = nextAfter(today);
        }
    }

    void handOver(Doer to, LocalDate today) {
        mustBe(ActionState.OPEN);
        changes++;
        doneBy(to);
        reminded = nextAfter(today);
    }

    void done(Instant now) {
        settle(ActionState.DONE, now);
    }

    void drop(Instant now) {
        settle(ActionState.DROPPED, now);
    }

    void reopen(LocalDate today) {
        if (state == ActionState.OPEN || doer == null) {
            throw new IllegalStateException("Not to be opened again: " + id);
        }
        changes++;
        state = ActionState.OPEN;
        settledAt = null;
        reminded = nextAfter(today);
    }

    /** Who does it left: it is the giver's again, or nobody's when the giver left too. */
    void comeBack(@Nullable PartnerId ofGiver, LocalDate today) {
        mustBe(ActionState.OPEN);
        changes++;
        if (giverGone || givenBy.equals(doer) || ofGiver == null) {
            doer = null;
            doerPartner = null;
        } else {
            doer = givenBy;
            doerPartner = ofGiver.value();
            reminded = nextAfter(today);
        }
    }

    void giverLeft() {
        giverGone = true;
    }

    void giverReturned() {
        giverGone = false;
    }

    /** What its doer is to be reminded of today; empty for nothing new. */
    Reminder reminderOn(LocalDate today) {
        if (state != ActionState.OPEN || doer == null) {
            return Reminder.NONE;
        }
        var now = due.isBefore(today)
                ? Reminder.LATE
                : due.equals(today)
                        ? Reminder.DAY
                        : due.isAfter(today.plusDays(AHEAD_DAYS)) ? Reminder.NONE : Reminder.WEEK;
        return now.compareTo(reminded) > 0 ? now : Reminder.NONE;
    }

    void remindedOf(Reminder what) {
        reminded = what;
    }

    /** How many times it was changed; with its id it names one turn of it for ever. */
    int changes() {
        return changes;
    }

    /** Whoever hears of it now need not be reminded of the same today. */
    private Reminder nextAfter(LocalDate today) {
        if (due.isAfter(today.plusDays(AHEAD_DAYS))) {
            return Reminder.NONE;
        }
        return due.isAfter(today) ? Reminder.WEEK : due.equals(today) ? Reminder.DAY : Reminder.LATE;
    }

    private void doneBy(Doer to) {
        doer = to.who().value();
        doerPartner = to.partner().value();
    }

    private void settle(ActionState as, Instant now) {
        mustBe(ActionState.OPEN);
        changes++;
        state = as;
        settledAt = now;
    }

    private void mustBe(ActionState wanted) {
        if (state != wanted) {
            throw new IllegalStateException("Is " + state + ": " + id);
        }
    }
}
