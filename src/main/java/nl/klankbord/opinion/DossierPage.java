package nl.klankbord.opinion;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.klankbord.base.Texts;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.files.StoredFile;
import nl.klankbord.people.ColleagueCard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes out a dossier as one page in Dutch, that any browser shows for years: no script, nothing from elsewhere. */
@Component
class DossierPage {

    private static final Locale NL = Texts.DUTCH;

    private final Texts texts;
    private final Dates dates;

    DossierPage(Texts texts, Dates dates) {
        this.texts = texts;
        this.dates = dates;
    }

    String of(Dossier dossier, List<StoredFile> files, Instant now) {
        var page = new HtmlPage(title(dossier));
        page.line(say("opinion-files.export.made", dates.moment(now, NL)));
        facts(page, dossier);
        question(page, dossier.question());
        if (!dossier.messages().isEmpty()) {
            page.heading(say("opinion-files.export.messages"));
            dossier.messages().forEach(message -> message(page, message));
        }
        dossier.advice().forEach(advice -> advice(page, advice));
        closing(page, dossier.closing());
        files(page, files);
        readings(page, dossier.readings());
        return page.toString();
    }

    private String title(Dossier dossier) {
        var title = dossier.card().title();
        return title.isEmpty() ? say("opinion-files.export.untitled") : title;
    }

    private void facts(HtmlPage page, Dossier dossier) {
        var card = dossier.card();
        page.fact(say("opinion-files.export.partner"), card.partner().name());
        page.fact(say("opinion-files.export.state"), say("opinion.state." + card.state()));
        if (card.type() != null) {
            page.fact(field("type"), say("opinion.type." + card.type()));
        }
        page.fact(field("visibility"), say("opinion.visibility." + card.visibility()));
        page.fact(field("topics"), String.join(", ", card.topics()));
        page.fact(say("opinion-files.export.requester"), name(dossier.requester()));
        page.fact(say("opinion-files.export.reviewer"), name(dossier.reviewer()));
        page.fact(say("opinion-files.export.checker"), name(dossier.checker()));
        page.fact(say("opinion-files.export.madeAt"), dates.moment(card.madeAt(), NL));
        if (card.wantedBy() != null) {
            page.fact(field("wantedBy"), Dates.full(card.wantedBy(), NL));
        }
    }

    private void question(HtmlPage page, @Nullable OpinionEntry question) {
        if (question == null) {
            return;
        }
        page.heading(field("question"));
        page.text(question.question());
        page.part(say("opinion-files.export.ownView"), question.ownView());
        page.part(field("scopeIn"), question.scopeIn());
        page.part(field("scopeOut"), question.scopeOut());
        page.part(field("publicLine"), question.publicLine());
        page.part(field("involved"), String.join(", ", question.involved()));
        if (question.ground() != null) {
            page.part(field("ground"), say("opinion.ground." + question.ground()));
        }
    }

    private void message(HtmlPage page, Dossier.Message message) {
        page.line(say(
                "opinion-files.export.message",
                dates.moment(message.at(), NL),
                message.by() == null
                        ? say("opinion-files.export.portal")
                        : message.by().name(),
                say("opinion.message." + message.kind())));
        page.text(message.text());
        if (message.why() != null) {
            page.line(say("opinion.give-back." + message.why()));
        }
    }

    private void advice(HtmlPage page, Dossier.Advice advice) {
        var text = advice.text();
        var delivered = advice.deliveredAt();
        page.heading(
                delivered == null
                        ? say("opinion-files.export.advice.draft", advice.number())
                        : say("opinion-files.export.advice", advice.number(), dates.moment(delivered, NL)));
        page.part(field("question"), text.question());
        page.part(say("opinion-files.export.examined"), text.examined());
        page.part(say("opinion-files.export.notExamined"), text.notExamined());
        page.part(field("findings"), text.findings());
        if (text.conclusion() != null) {
            page.part(field("conclusion"), say("opinion.conclusion." + text.conclusion()));
        }
        page.part(field("recommendations"), text.recommendations());
        if (text.certainty() != null) {
            page.part(field("certainty"), say("opinion.certainty." + text.certainty()));
        }
        page.part(field("sources"), text.sources());
        if (advice.approved()) {
            page.line(say("opinion.message.APPROVED"));
        }
    }

    private void closing(HtmlPage page, @Nullable Closing closing) {
        if (closing != null) {
            page.heading(say("opinion-files.export.closing"));
            page.text(say("opinion.uptake." + closing.uptake()));
            page.text(closing.why());
            page.text(closing.thanks());
        }
    }

    /** With the fingerprint of each, so that it can be shown later that it is the same file. */
    private void files(HtmlPage page, List<StoredFile> files) {
        if (files.isEmpty()) {
            return;
        }
        page.heading(say("opinion-files.title"));
        for (var file : files) {
            page.line(say(
                    "opinion-files.export.file",
                    file.name(),
                    say("files.kind." + file.kind()),
                    file.size(),
                    dates.moment(file.at(), NL),
                    file.sha256()));
        }
    }

    private void readings(HtmlPage page, List<Dossier.Reading> readings) {
        if (readings.isEmpty()) {
            return;
        }
        page.heading(say("opinion-files.export.readings"));
        for (var reading : readings) {
            page.line(say(
                    "opinion-files.export.reading",
                    dates.moment(reading.at(), NL),
                    say("opinion.reading." + reading.what(), reading.by().name(), reading.times())));
        }
    }

    private static String name(@Nullable ColleagueCard card) {
        return card == null ? "" : card.name() + ", " + card.jobTitle();
    }

    private String field(String name) {
        return say("opinion.field." + name);
    }

    private String say(String key, Object... arguments) {
        return texts.get(NL, key, arguments);
    }
}
