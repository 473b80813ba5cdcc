package nl.klankbord.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.klankbord.access.Accounts;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.Texts;
import nl.klankbord.mail.Mail;
import nl.klankbord.mail.MailAddress;
import nl.klankbord.mail.MailPart;
import nl.klankbord.mail.MailPart.Button;
import nl.klankbord.mail.MailPart.Note;
import nl.klankbord.mail.MailPart.Paragraph;
import nl.klankbord.mail.Outbox;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.People;
import nl.klankbord.turns.Turn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the mails about notices: one for each that is told directly, and one overview a day for the others, with what
 * waits. That a notice was mailed is noted in the transaction that writes the mail, so it is mailed once, also after a crash.
 */
@Component
class NoticeMails {

    private static final int SUBJECT_LENGTH = 200;

    /** How long an overview can be stopped from its own link. */
    private static final Duration STOP_WORKS = Duration.ofDays(60);

    private final NoticeStore store;
    private final NoticeTexts notices;
    private final NoticeChoices choices;
    private final Overviews overviews;
    private final OverviewText overviewText;
    private final ActionLinks links;
    private final Outbox outbox;
    private final People people;
    private final Accounts accounts;
    private final Texts texts;
    private final Clock clock;
    private final TransactionTemplate transaction;

    NoticeMails(
            NoticeStore store,
            NoticeTexts notices,
            NoticeChoices choices,
            Overviews overviews,
            OverviewText overviewText,
            ActionLinks links,
            Outbox outbox,
            People people,
            Accounts accounts,
            Texts texts,
            Clock clock,
            TransactionTemplate transaction) {
        this.store = store;
        this.notices = notices;
        this.choices = choices;
        this.overviews = overviews;
        this.overviewText = overviewText;
        this.links = links;
        this.outbox = outbox;
        this.people = people;
        this.accounts = accounts;
        this.texts = texts;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Writes all mails that this person is to get by now; run by the portal itself. */
    void write(ColleagueId recipient) {
        var language = accounts.languageOf(recipient).map(Texts::nearest).orElse(Texts.DUTCH);
        // Read before, so that what cannot be read does not keep the rest from being written.
        var waiting = overviews.isDue(recipient) ? overviews.waiting(recipient, language) : List.<Turn>of();
        transaction.executeWithoutResult(_ -> write(recipient, waiting, language));
    }

    private void write(ColleagueId recipient, List<Turn> waiting, Locale language) {
        var due = store.lockDue(recipient, clock.instant());
        var to = address(recipient);
        if (to.isEmpty()) {
            due.forEach(notice -> store.plan(List.of(notice), notice.pace(), null));
            overviews.gone(recipient);
            return;
        }
        due.stream().filter(notice -> notice.pace() == Pace.DIRECT).forEach(notice -> {
            outbox.write(direct(notice, to.get(), language));
            store.plan(List.of(notice), Pace.DIRECT, null);
        });
        overview(
                recipient,
                due.stream().filter(notice -> notice.pace() != Pace.DIRECT).toList(),
                waiting,
                to.get(),
                language);
    }

    private Mail direct(StoredNotice notice, MailAddress to, Locale language) {
        var sentence = notices.sentence(notice, language);
        var parts = new ArrayList<MailPart>();
        parts.add(hello(to, language));
        parts.add(new Paragraph(sentence));
        for (var action : notice.actions()) {
            parts.add(new Button(
                    texts.get(language, action.labelKey()),
                    links.make(action.purpose(), action.subject(), notice.recipient(), action.until())));
        }
        parts.add(new Button(texts.get(language, "notices.mail.open"), notice.path()));
        parts.add(note("notices.mail.why.direct", notices.kind(notice.kind(), language), language));
        return new Mail(
                        "notice|" + notice.id(),
                        to,
                        answersTo(notice.answersTo()),
                        notice.thread(),
                        language,
                        subject(sentence),
                        parts)
                .between(notice.recipient(), notice.answersTo());
    }

    /** One a day, of all that waits and of all that was told since the last; none when there is nothing to say. */
    private void overview(
            ColleagueId recipient, List<StoredNotice> listed, List<Turn> waiting, MailAddress to, Locale language) {
        overviews.gone(recipient);
        if (listed.isEmpty() && waiting.isEmpty()) {
            return;
        }
        var now = clock.instant();
        var parts = new ArrayList<MailPart>();
        parts.add(hello(to, language));
        parts.addAll(overviewText.parts(waiting, listed, language));
        parts.add(
                waiting.isEmpty()
                        ? new Button(texts.get(language, "notices.mail.all"), NoticeLinks.ALL)
                        : new Button(texts.get(language, "notices.mail.start"), ""));
        parts.add(note("notices.mail.why.overview", "", language));
        if (accounts.actorOf(recipient).isPresent()) {
            parts.add(stop(recipient, now, language));
        }
        var weekly = listed.isEmpty()
                ? choices.pace(recipient, Overviews.KIND) == Pace.WEEKLY
                : listed.stream().allMatch(notice -> notice.pace() == Pace.WEEKLY);
        var written = outbox.write(new Mail(
                        overviewKey(recipient, now.atZone(QuietHours.HERE).toLocalDate()),
                        to,
                        null,
                        null,
                        language,
                        overviewText.subject(
                                weekly ? Pace.WEEKLY : Pace.DAILY, waiting.size(), listed.size(), language),
                        parts)
                .between(recipient, null));
        // One overview a day: what was told while it was written comes in the next.
        var hours = choices.quietHours(recipient);
        listed.forEach(notice ->
                store.plan(List.of(notice), notice.pace(), written ? null : Timetable.due(notice.pace(), now, hours)));
    }

    /** What the overview of that day is known by. */
    static String overviewKey(ColleagueId recipient, LocalDate day) {
        return "overview|" + recipient + "|" + day;
    }

    private Note stop(ColleagueId recipient, Instant now, Locale language) {
        return new Note(
                texts.get(language, "notices.mail.stop.why"),
                texts.get(language, "notices.mail.stop"),
                links.make(StopOverviews.PURPOSE, "", recipient, now.plus(STOP_WORKS)));
    }

    private Paragraph hello(MailAddress to, Locale language) {
        return new Paragraph(
                to.name().isEmpty()
                        ? texts.get(language, "notices.mail.hello")
                        : texts.get(language, "notices.mail.hello.named", to.name()));
    }

    private Note note(String whyKey, String kind, Locale language) {
        return new Note(
                texts.get(language, whyKey, kind), texts.get(language, "notices.mail.settings"), NoticeLinks.SETTINGS);
    }

    private static String subject(String sentence) {
        return sentence.length() > SUBJECT_LENGTH
                ? sentence.substring(0, SUBJECT_LENGTH - 1).strip() + "…"
                : sentence;
    }

    private @Nullable MailAddress answersTo(@Nullable ColleagueId colleague) {
        return colleague == null ? null : address(colleague).orElse(null);
    }

    /** Empty for who has left, and for who has no address. */
    private Optional<MailAddress> address(ColleagueId colleague) {
        var address = people.mailAddresses(List.of(colleague)).get(colleague);
        return address == null
                ? Optional.empty()
                : MailAddress.of(
                        address, people.card(colleague).map(ColleagueCard::name).orElse(""));
    }
}
