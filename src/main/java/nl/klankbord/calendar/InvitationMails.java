package nl.klankbord.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PlainText;
import nl.klankbord.base.Texts;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.calendar.ics.CalendarText;
import nl.klankbord.calendar.ics.CalendarWriter;
import nl.klankbord.calendar.ics.Party;
import nl.klankbord.mail.Mail;
import nl.klankbord.mail.MailAddress;
import nl.klankbord.mail.MailPart;
import nl.klankbord.mail.MailPart.Calendar.Kind;
import nl.klankbord.mail.PortalAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words the mail that carries an invitation, for people whose calendar does nothing with it by itself. */
@Component
class InvitationMails {

    private static final int TITLE_LENGTH = 180;

    private final Texts texts;
    private final Events events;
    private final PortalAddress portal;
    private final ReplySettings replies;

    InvitationMails(Texts texts, Events events, PortalAddress portal, ReplySettings replies) {
        this.texts = texts;
        this.events = events;
        this.portal = portal;
        this.replies = replies;
    }

    /** What the mail tells. */
    enum News {
        INVITED(Kind.REQUEST),
        CHANGED(Kind.REQUEST),
        CANCELLED(Kind.CANCEL);

        private final Kind kind;

        News(Kind kind) {
            this.kind = kind;
        }
    }

    /** Who gets it, and how. */
    record To(MailAddress address, @Nullable MailAddress answersTo, Locale language) {}

    Mail write(News news, Invitation invitation, InvitationStore.Told told, Instant now, To to) {
        var appointment = invitation.appointment();
        var language = to.language();
        var organiser = CalendarText.line(invitation.organiser());
        var parts = new ArrayList<MailPart>();
        var name = to.address().name();
        parts.add(new MailPart.Paragraph(
                name.isEmpty()
                        ? texts.get(language, "calendar.mail.hello")
                        : texts.get(language, "calendar.mail.hello.named", name)));
        parts.add(new MailPart.Paragraph(texts.get(language, "calendar.mail." + news, organiser)));
        parts.add(new MailPart.Heading(CalendarText.line(appointment.title())));
        parts.addAll(facts(appointment, language));
        parts.add(new MailPart.Button(texts.get(language, "calendar.mail.open"), appointment.path()));
        parts.add(new MailPart.Paragraph(texts.get(language, "calendar.mail.how." + news.kind)));
        parts.add(new MailPart.Calendar(
                news.kind,
                CalendarWriter.invitation(
                        news.kind,
                        events.of(appointment, told.sequence(), now, language),
                        new Party(organiser, portal.sender().address()),
                        new Party(name, to.address().address()),
                        replies.areSet())));
        return new Mail(
                        key(told),
                        to.address(),
                        to.answersTo(),
                        "invitation|" + told.uid(),
                        language,
                        texts.get(language, "calendar.mail.subject." + news, title(appointment)),
                        parts)
                .between(colleague(invitation.invitee()), invitation.answersTo());
    }

    private static @Nullable ColleagueId colleague(Invitee invitee) {
        return invitee.outside() == null ? new ColleagueId(invitee.id()) : null;
    }

    /** What a mail that told this is known by. */
    static String key(InvitationStore.Told told) {
        return "invitation|" + told.uid() + "|" + told.invitee() + "|" + told.sequence();
    }

    private List<MailPart> facts(Appointment appointment, Locale language) {
        var facts = new ArrayList<MailPart>();
        facts.add(new MailPart.Paragraph(when(appointment.start(), appointment.end(), language)));
        var place = CalendarText.line(appointment.place());
        if (!place.isEmpty()) {
            facts.add(new MailPart.Paragraph(texts.get(language, "calendar.mail.place", place)));
        }
        var link = CalendarText.line(appointment.link());
        if (!link.isEmpty()) {
            facts.add(new MailPart.Paragraph(texts.get(language, "calendar.event.online", link)));
        }
        return facts;
    }

    private String when(LocalDateTime start, LocalDateTime end, Locale language) {
        var day = Dates.withDay(start.toLocalDate(), language);
        return start.toLocalDate().equals(end.toLocalDate())
                ? texts.get(
                        language,
                        "calendar.mail.when",
                        day,
                        Dates.time(start.toLocalTime()),
                        Dates.time(end.toLocalTime()))
                : texts.get(
                        language,
                        "calendar.mail.when.days",
                        day,
                        Dates.time(start.toLocalTime()),
                        Dates.withDay(end.toLocalDate(), language),
                        Dates.time(end.toLocalTime()));
    }

    private static String title(Appointment appointment) {
        var title = CalendarText.line(appointment.title());
        return title.length() > TITLE_LENGTH
                ? PlainText.visible(title.substring(0, TITLE_LENGTH)).strip() + "\u2026"
                : title;
    }
}
