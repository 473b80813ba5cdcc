package nl.klankbord.mail.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.StatusBadge;
import nl.klankbord.base.ui.StatusBadge.Tone;
import nl.klankbord.mail.MailDesk;
import nl.klankbord.mail.MailState;

/** A mail that is not sent: to whom, since when, what was answered, and the button to try it again. */
final class MailRow extends ListItem {

    MailRow(MailDesk.Line line, Dates dates, Runnable retry) {
        addClassName("mail-row");
        var to = line.to().isEmpty() ? getTranslation("mail.to.unknown") : line.to();
        var whom = new Span(to);
        whom.addClassName("mail-to");
        var state = new StatusBadge(
                getTranslation("mail.state." + line.state()),
                line.state() == MailState.WAITING ? Tone.NEUTRAL : Tone.DANGER);
        var told = new Span(told(line, dates));
        told.addClassName("muted");
        var again = new Button(getTranslation("mail.retry"), _ -> retry.run());
        again.setAriaLabel(getTranslation("mail.retry.named", to));
        again.setVisible(!line.to().isEmpty());
        var what = new Div(whom, state, told);
        what.addClassName("mail-what");
        add(what, again);
    }

    private String told(MailDesk.Line line, Dates dates) {
        var told = new StringBuilder(getTranslation("mail.written", dates.moment(line.writtenAt(), getLocale())));
        if (line.answer() != null) {
            told.append(' ').append(getTranslation("mail.tries", line.tries(), reason(line.answer())));
        }
        if (line.nextTry() != null && line.tries() > 0) {
            told.append(' ').append(getTranslation("mail.next", dates.moment(line.nextTry(), getLocale())));
        }
        return told.toString();
    }

    private String reason(String answer) {
        return answer.chars().allMatch(Character::isDigit)
                ? getTranslation("mail.answer.code", answer)
                : getTranslation("mail.answer." + answer);
    }
}
