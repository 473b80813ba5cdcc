package nl.klankbord.training.outsider;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.audit.Audit;
import nl.klankbord.audit.SecurityEvent;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.base.Texts;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.mail.Mail;
import nl.klankbord.mail.MailAddress;
import nl.klankbord.mail.MailPart;
import nl.klankbord.mail.Outbox;
import nl.klankbord.training.EditionEntry.ExternalTrainer;
import nl.klankbord.training.EditionMoved;
import nl.klankbord.training.EditionState;
import nl.klankbord.training.TrainingLinks;
import nl.klankbord.training.outsider.TrainerLinkStore.Link;
import nl.klankbord.training.roll.Roll;
import nl.klankbord.training.roll.Rolls;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes, sends and revokes the links of trainers from outside, in the transaction of what happened. Each edition has at
 * most one that works: for who gives it now, until two weeks after the last lesson.
 */
@Component
class TrainerLinks {

    private static final int TOKEN_BYTES = 32;
    private static final int DAYS_AFTER = 14;
    private static final String MAIL_KEY = "trainer-link|";
    private static final Set<EditionState> WORKING =
            EnumSet.of(EditionState.OPEN, EditionState.CLOSED, EditionState.HELD, EditionState.SETTLED);

    private final TrainerLinkStore store;
    private final Rolls rolls;
    private final Outbox outbox;
    private final Texts texts;
    private final Audit audit;
    private final CurrentActor current;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    TrainerLinks(
            TrainerLinkStore store,
            Rolls rolls,
            Outbox outbox,
            Texts texts,
            Audit audit,
            CurrentActor current,
            Clock clock) {
        this.store = store;
        this.rolls = rolls;
        this.outbox = outbox;
        this.texts = texts;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    @EventListener
    void on(EditionMoved moved) {
        switch (moved.what()) {
            case PUBLISHED, CHANGED, CANCELLED -> rolls.find(moved.id()).ifPresent(this::bringUpToDate);
            case TERMS_TIGHTENED,
                    LESSONS_MOVED,
                    LESSONS_CANCELLED,
                    CLOSED,
                    HELD,
                    SETTLED,
                    GUARANTEED,
                    AT_RISK,
                    TOLD -> {}
        }
    }

    /** Who has a link that still stands for them gets no second one. */
    private void bringUpToDate(Roll roll) {
        var trainer = WORKING.contains(roll.state()) ? roll.external() : null;
        var link = store.of(roll.id());
        if (trainer == null || link.filter(known -> known.isFor(trainer)).isEmpty()) {
            link.ifPresent(known -> revoke(roll, known));
            if (trainer != null) {
                send(roll, trainer);
            }
        }
    }

    /** Another one, after which what was sent before is worth nothing. */
    void renew(Roll roll) {
        store.of(roll.id()).ifPresent(known -> revoke(roll, known));
        if (roll.external() instanceof ExternalTrainer trainer) {
            send(roll, trainer);
        }
    }

    private void revoke(Roll roll, Link link) {
        store.remove(roll.id());
        outbox.withdraw(MAIL_KEY + link.id());
        record(Action.TRAINER_LINK_REVOKED, roll);
    }

    private void send(Roll roll, ExternalTrainer trainer) {
        MailAddress.of(trainer.mail(), trainer.name()).ifPresent(to -> {
            var secret = new byte[TOKEN_BYTES];
            random.nextBytes(secret);
            var token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
            var id = UUID.randomUUID();
            store.keep(id, roll.id(), token, trainer, clock.instant());
            outbox.write(mail(MAIL_KEY + id, to, roll, token));
            record(Action.TRAINER_LINK_MADE, roll);
        });
    }

    private Mail mail(String key, MailAddress to, Roll roll, String token) {
        var language = Texts.DUTCH;
        var until = until(roll)
                .map(day -> texts.get(language, "training-outsider.mail.until", Dates.withDay(day, language)))
                .orElse("");
        return new Mail(
                key,
                to,
                null,
                null,
                language,
                texts.get(language, "training-outsider.mail.subject", roll.title()),
                List.of(
                        new MailPart.Paragraph(texts.get(language, "training-outsider.mail.hello", to.name())),
                        new MailPart.Paragraph(texts.get(language, "training-outsider.mail.what", roll.title())),
                        new MailPart.Button(
                                texts.get(language, "training-outsider.mail.open"),
                                TrainingLinks.OUTSIDER + "/" + token),
                        new MailPart.Paragraph(texts.get(language, "training-outsider.mail.secret", until))));
    }

    /** What a link opens; empty for one that never was, was revoked, or has expired. */
    Optional<Roll> opened(String token, boolean locked) {
        return store.byToken(token).flatMap(link -> (locked
                        ? rolls.lockedFromOutside(link.edition())
                        : rolls.givenFromOutside(link.edition()))
                .filter(roll -> works(roll, link))
                // Revoked while this waited for the lock.
                .filter(_ -> !locked || store.byToken(token).isPresent()));
    }

    /** The link of this edition that works. */
    Optional<Link> working(Roll roll) {
        return store.of(roll.id()).filter(link -> works(roll, link));
    }

    private boolean works(Roll roll, Link link) {
        var today = LocalDate.ofInstant(clock.instant(), WorkingDays.HERE);
        return WORKING.contains(roll.state())
                && roll.external() instanceof ExternalTrainer trainer
                && link.isFor(trainer)
                && until(roll).filter(last -> !today.isAfter(last)).isPresent();
    }

    /** The last day on which a link works. */
    static Optional<LocalDate> until(Roll roll) {
        return roll.lessons().isEmpty()
                ? Optional.empty()
                : Optional.of(roll.lessons().getLast().end().toLocalDate().plusDays(DAYS_AFTER));
    }

    /** By who is signed in, and by nobody when it came by a link. */
    void record(Action action, Roll roll) {
        record(
                action,
                roll,
                current.find().map(actor -> actor.account().value()).orElse(null));
    }

    void record(Action action, Roll roll, @Nullable UUID by) {
        audit.record(new SecurityEvent(
                action,
                SecurityEvent.Result.DONE,
                by,
                roll.organiser().value(),
                roll.id().toString()));
    }
}
