package nl.klankbord.training.outsider;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.klankbord.access.Actor;
import nl.klankbord.mail.Mail;
import nl.klankbord.mail.MailPart;
import nl.klankbord.mail.WrittenMails;
import nl.klankbord.training.EditionEntry.ExternalTrainer;
import nl.klankbord.training.EditionId;
import nl.klankbord.training.EditionOutcome;
import nl.klankbord.training.TrainingLinks;
import nl.klankbord.training.TrainingSetup;
import nl.klankbord.training.Trainings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** The links that somebody from outside was mailed. */
public final class Links {

    private final ApplicationContext portal;

    public Links(ApplicationContext portal) {
        this.portal = portal;
    }

    /** Lets this trainer give it from outside, typed by who organises it. */
    public EditionOutcome give(EditionId id, @Nullable ExternalTrainer trainer, Actor organiser) {
        var trainings = portal.getBean(Trainings.class);
        var page = trainings.page(id, organiser).orElseThrow();
        var entry = Objects.requireNonNull(page.entry());
        return trainings.change(id, page.version(), TrainingSetup.fromOutside(entry, trainer), organiser);
    }

    /** The tokens that wait in the outbox for this address, in the order in which they were written. */
    public List<String> to(String address) {
        return WrittenMails.to(portal, address).stream()
                .map(Mail::parts)
                .flatMap(List::stream)
                .flatMap(part -> part instanceof MailPart.Button button ? Stream.of(button.path()) : Stream.empty())
                .filter(path -> path.startsWith(TrainingLinks.OUTSIDER + "/"))
                .map(path -> path.substring(TrainingLinks.OUTSIDER.length() + 1))
                .toList();
    }
}
