package nl.klankbord.notices;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klankbord.base.Texts;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.mail.MailPart;
import nl.klankbord.mail.MailPart.Heading;
import nl.klankbord.mail.MailPart.Item;
import nl.klankbord.mail.MailPart.Paragraph;
import nl.klankbord.turns.Turn;
import org.springframework.stereotype.Component;

/** What stands in an overview: what waits and what is new, by the place of the portal where it is, each with its way there. */
@Component
class OverviewText {

    private static final int MOST_WAITING = 20;
    private static final int MOST_NEW = 50;

    private static final Set<String> PLACES = Set.of(
            "collegas",
            "second-opinions",
            "trainingen",
            "intervisie",
            "kennis",
            "acties",
            "samenwerken",
            "inzicht",
            "beheer");

    private final NoticeTexts notices;
    private final Texts texts;

    OverviewText(NoticeTexts notices, Texts texts) {
        this.notices = notices;
        this.texts = texts;
    }

    /** "Klankbord vandaag: 2 meldingen, 1 ding wacht op jou". */
    String subject(Pace pace, int waiting, int fresh, Locale language) {
        var counts = new ArrayList<String>();
        if (fresh > 0) {
            counts.add(texts.get(language, "notices.mail.count.new", fresh));
        }
        if (waiting > 0) {
            counts.add(texts.get(language, "notices.mail.count.waiting", waiting));
        }
        return texts.get(language, "notices.mail.subject." + pace, String.join(", ", counts));
    }

    List<MailPart> parts(List<Turn> waiting, List<StoredNotice> fresh, Locale language) {
        var parts = new ArrayList<MailPart>();
        if (!waiting.isEmpty()) {
            parts.add(new Paragraph(texts.get(language, "notices.mail.waiting", waiting.size())));
            parts.addAll(grouped(
                    waiting.stream().limit(MOST_WAITING).toList(), Turn::path, turn -> item(turn, language), language));
            more(waiting.size() - MOST_WAITING, parts, language);
        }
        if (!fresh.isEmpty()) {
            parts.add(new Paragraph(texts.get(language, "notices.mail.new", fresh.size())));
            parts.addAll(grouped(
                    fresh.stream().limit(MOST_NEW).toList(),
                    StoredNotice::path,
                    notice -> item(notice, language),
                    language));
            more(fresh.size() - MOST_NEW, parts, language);
        }
        return parts;
    }

    private void more(int left, List<MailPart> parts, Locale language) {
        if (left > 0) {
            parts.add(new Paragraph(texts.get(language, "notices.mail.more", left)));
        }
    }

    private <T> List<MailPart> grouped(
            Collection<T> all, Function<T, String> path, Function<T, MailPart> item, Locale language) {
        var byPlace = all.stream()
                .collect(Collectors.groupingBy(one -> place(path.apply(one)), LinkedHashMap::new, Collectors.toList()));
        var parts = new ArrayList<MailPart>();
        byPlace.forEach((place, ofPlace) -> {
            parts.add(new Heading(texts.get(language, "notices.place." + place)));
            ofPlace.forEach(one -> parts.add(item.apply(one)));
        });
        return parts;
    }

    private static String place(String path) {
        var first = path.split("[/?#]", 2)[0];
        return PLACES.contains(first) ? first : "other";
    }

    /** Without what only its reader may know: a mail lies open at whoever carries it. */
    private Item item(Turn turn, Locale language) {
        var due = turn.due();
        var since = turn.since();
        var when = due != null
                ? texts.get(language, "notices.mail.due", Dates.withDay(due, language))
                : since == null
                        ? ""
                        : texts.get(language, "notices.mail.since", Dates.withDay(Dates.dayOf(since), language));
        return new Item(
                turn.openly().isEmpty() ? texts.get(language, "notices.mail.turn") : turn.openly(), turn.path(), when);
    }

    private Item item(StoredNotice notice, Locale language) {
        return new Item(
                notices.sentence(notice, language),
                notice.path(),
                Dates.withDay(Dates.dayOf(notice.toldAt()), language));
    }
}
