package nl.klankbord.notices;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.klankbord.access.Accounts;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.Texts;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.mail.Mail;
import nl.klankbord.mail.MailAddress;
import nl.klankbord.mail.MailPart;
import nl.klankbord.mail.MailPart.Button;
import nl.klankbord.mail.MailPart.Heading;
import nl.klankbord.mail.MailPart.Item;
import nl.klankbord.mail.MailPart.Note;
import nl.klankbord.mail.MailPart.Paragraph;
import nl.klankbord.mail.Outbox;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the mails about notices: one for each that is told directly, and one overview a period for the others. That a
 * notice was mailed is noted in the transaction that writes the mail, so it is mailed once, also after a crash.
 */
@Component
class NoticeMails {

    private static final int MOST_IN_OVERVIEW = 50;
    private static final int SUBJECT_LENGTH = 200;

    private final NoticeStore store;
    private final NoticeTexts notices;
    private final NoticeChoices choices;
    private final ActionLinks links;
    private final Outbox outbox;
    private final People people;
    private final Accounts accounts;
    private final Texts texts;
    private final Clock clock;

    NoticeMails(
            NoticeStore store,
            NoticeTexts notices,
            NoticeChoices choices,
            ActionLinks links,
            Outbox outbox,
            People people,
            Accounts accounts,
            Texts texts,
            Clock clock) {
        this.store = store;
        this.notices = notices;
        this.choices = choices;
        this.links = links;
        this.outbox = outbox;
        this.people = people;
        this.accounts = accounts;
        this.texts = texts;
        this.clock = clock;
    }

    /** Writes all mails that this person is to get by now; run by the portal itself. */
    @Transactional
    void write(ColleagueId recipient) {
        var due = store.lockDue(recipient, clock.instant());
        var to = address(recipient);
        if (to.isEmpty()) {
            due.forEach(notice -> store.plan(List.of(notice), notice.pace(), null));
            return;
        }
        var language = accounts.languageOf(recipient).map(Texts::nearest).orElse(Texts.DUTCH);
        due.stream().filter(notice -> notice.pace() == Pace.DIRECT).forEach(notice -> {
            outbox.write(direct(notice, to.get(), language));
            store.plan(List.of(notice), Pace.DIRECT, null);
        });
        overview(recipient, due, Pace.DAILY, to.get(), language);
        overview(recipient, due, Pace.WEEKLY, to.get(), language);
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
                parts);
    }

    private void overview(ColleagueId recipient, List<StoredNotice> due, Pace pace, MailAddress to, Locale language) {
        var listed = due.stream().filter(notice -> notice.pace() == pace).toList();
        if (listed.isEmpty()) {
            return;
        }
        var now = clock.instant();
        var period = now.atZone(QuietHours.HERE).toLocalDate();
        var parts = new ArrayList<MailPart>();
        parts.add(hello(to, language));
        parts.add(new Paragraph(texts.get(language, "notices.mail.overview." + pace, listed.size())));
        listed.stream()
                .limit(MOST_IN_OVERVIEW)
                .collect(Collectors.groupingBy(StoredNotice::kind))
                .values()
                .forEach(ofKind -> parts.addAll(lines(ofKind, language)));
        parts.add(new Button(texts.get(language, "notices.mail.all"), NoticeLinks.ALL));
        parts.add(note("notices.mail.why.overview", "", language));
        var written = outbox.write(new Mail(
                "overview|" + pace + "|" + recipient + "|" + period,
                to,
                null,
                null,
                language,
                texts.get(language, "notices.mail.subject." + pace, listed.size()),
                parts));
        // One overview a period: what was told while it was written comes in the next.
        store.plan(listed, pace, written ? null : Timetable.due(pace, now, choices.quietHours(recipient)));
    }

    private List<MailPart> lines(Collection<StoredNotice> ofKind, Locale language) {
        var lines = new ArrayList<MailPart>();
        ofKind.stream().findFirst().ifPresent(first -> lines.add(new Heading(notices.kind(first.kind(), language))));
        ofKind.forEach(notice -> lines.add(new Item(
                notices.sentence(notice, language),
                notice.path(),
                Dates.withDay(Dates.dayOf(notice.toldAt()), language))));
        return lines;
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
