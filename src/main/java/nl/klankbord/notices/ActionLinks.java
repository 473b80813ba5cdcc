package nl.klankbord.notices;

import jakarta.annotation.security.PermitAll;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.klankbord.access.Accounts;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.audit.Audit;
import nl.klankbord.audit.SecurityEvent;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.notices.ActionPage.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links with which one person takes one decision once, without signing in; see {@link ActionPage}. A notice makes its
 * own from {@link NoticeAction}. Only the hash of a link is kept: 256 random bits need no slow one.
 */
@Service
@PermitAll
public class ActionLinks {

    private static final int TOKEN_BYTES = 32;

    private final JdbcClient jdbc;
    private final ObjectProvider<ActionPage> pages;
    private final Accounts accounts;
    private final CurrentActor actors;
    private final Audit audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ActionLinks(
            JdbcClient jdbc,
            ObjectProvider<ActionPage> pages,
            Accounts accounts,
            CurrentActor actors,
            Audit audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.pages = pages;
        this.accounts = accounts;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    /** What stands behind a link. */
    public sealed interface Opened {

        record Asked(ActionPage.Question question) implements Opened {}

        /** It never was one, was used, has expired, or there is nothing to decide any more: nobody learns which. */
        record Gone() implements Opened {}

        /** Somebody is signed in whom the link was not made for. */
        record SomebodyElses() implements Opened {}
    }

    /** How pressing the button ended. */
    public sealed interface Used {

        record Answered(Outcome outcome) implements Used {}

        /** As {@link Opened.Gone} and {@link Opened.SomebodyElses}: nothing was done. */
        record NotUsable() implements Used {}
    }

    private record Link(UUID id, String purpose, String subject, ColleagueId whose) {}

    /** A path in the portal, without a leading slash, that works until then or until it is used. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String make(String purpose, String subject, ColleagueId whose, Instant until) {
        var secret = new byte[TOKEN_BYTES];
        random.nextBytes(secret);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        jdbc.sql("""
                        insert into action_link (id, token_hash, purpose, subject, whose, expires_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID().toString(),
                        hash(token),
                        purpose,
                        subject,
                        whose.toString(),
                        Timestamp.from(until))
                .update();
        return NoticeLinks.ACTION + "/" + token;
    }

    /** Looks at what a link asks; changes nothing. */
    @Transactional(readOnly = true)
    public Opened open(String token, Locale language) {
        var link = find(token, "");
        if (link.isEmpty()) {
            return new Opened.Gone();
        }
        if (isSomebodyElses(link.get())) {
            return new Opened.SomebodyElses();
        }
        return asOwner(link.get(), actor -> question(link.get(), actor, language))
                .flatMap(question -> question)
                .<Opened>map(Opened.Asked::new)
                .orElse(new Opened.Gone());
    }

    /** Takes the decision, at most once, and uses the link up unless the feature refused. */
    @Transactional
    public Used use(String token, @Nullable String choice, Locale language) {
        var link = find(token, " for update");
        if (link.isEmpty() || isSomebodyElses(link.get())) {
            return new Used.NotUsable();
        }
        return asOwner(link.get(), actor -> act(link.get(), choice, actor, language))
                .orElse(new Used.NotUsable());
    }

    private Used act(Link link, @Nullable String choice, Actor actor, Locale language) {
        var question = question(link, actor, language);
        if (question.isEmpty()) {
            return new Used.NotUsable();
        }
        var choices = question.get().choices();
        if (choices.isEmpty()
                ? choice != null
                : choices.stream().noneMatch(each -> each.value().equals(choice))) {
            throw new IllegalArgumentException("None of the choices");
        }
        var outcome = page(link).orElseThrow().act(link.subject(), choice, actor, language);
        if (outcome instanceof Outcome.Done) {
            jdbc.sql("update action_link set used_at = ? where id = ?")
                    .params(Timestamp.from(clock.instant()), link.id().toString())
                    .update();
            audit.record(SecurityEvent.done(
                    SecurityEvent.Action.ACTION_LINK_USED,
                    actor.account().value(),
                    actor.partner().value(),
                    link.id()));
        }
        return new Used.Answered(outcome);
    }

    private Optional<ActionPage.Question> question(Link link, Actor actor, Locale language) {
        return page(link).flatMap(page -> page.question(link.subject(), actor, language));
    }

    private Optional<ActionPage> page(Link link) {
        return pages.stream()
                .filter(page -> page.purpose().equals(link.purpose()))
                .findFirst();
    }

    private boolean isSomebodyElses(Link link) {
        return actors.find()
                .filter(actor -> !actor.colleague().equals(link.whose()))
                .isPresent();
    }

    /** Empty when the owner can no longer act. */
    private <T> Optional<T> asOwner(Link link, Function<Actor, T> work) {
        var owner = new ArrayList<Actor>(1);
        actors.asPortal(() -> accounts.actorOf(link.whose()).ifPresent(owner::add));
        var result = new ArrayList<T>(1);
        owner.forEach(actor -> actors.as(actor, () -> result.add(work.apply(actor))));
        return result.stream().findFirst();
    }

    private Optional<Link> find(String token, String locking) {
        return jdbc.sql("select id, purpose, subject, whose from action_link"
                        + " where token_hash = ? and used_at is null and expires_at > ?" + locking)
                .params(hash(token), Timestamp.from(clock.instant()))
                .query((row, n) -> new Link(
                        UUID.fromString(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        new ColleagueId(UUID.fromString(row.getString(4)))))
                .optional();
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
