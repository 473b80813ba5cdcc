package nl.klankbord.training.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.klankbord.access.Actor;
import nl.klankbord.base.Holiday;
import nl.klankbord.base.Texts;
import nl.klankbord.partners.PartnerDay;
import nl.klankbord.partners.PartnerDetails;
import nl.klankbord.partners.Partners;
import org.springframework.stereotype.Component;

/** The holidays of the country and the free days of the partners, by name. */
@Component
class FreeDays {

    private final Partners partners;
    private final Texts texts;

    FreeDays(Partners partners, Texts texts) {
        this.partners = partners;
        this.texts = texts;
    }

    List<AgendaCalendar.FreeDay> within(AgendaState.Period period, Actor reader, Locale language) {
        var days = new ArrayList<AgendaCalendar.FreeDay>();
        period.from().datesUntil(period.to().plusDays(1)).forEach(day -> Holiday.on(day)
                .ifPresent(holiday -> days.add(
                        new AgendaCalendar.FreeDay(day, texts.get(language, "training-agenda.holiday." + holiday)))));
        partners.listed().stream()
                .flatMap(partner -> own(partner, reader, language))
                .filter(day -> period.holds(day.day()))
                .forEach(days::add);
        return days;
    }

    /** Of the own partner the name alone says enough. */
    private Stream<AgendaCalendar.FreeDay> own(PartnerDetails partner, Actor reader, Locale language) {
        return partner.days().stream()
                .filter(day -> !day.worked())
                .map(day -> new AgendaCalendar.FreeDay(
                        day.date(),
                        reader.worksFor(partner.card().id())
                                ? name(day, language)
                                : texts.get(
                                        language,
                                        "training-agenda.free-day.of",
                                        partner.card().name(),
                                        name(day, language))));
    }

    private String name(PartnerDay day, Locale language) {
        return day.description().isBlank() ? texts.get(language, "training-agenda.free-day") : day.description();
    }

    /** Those of one day. */
    static Stream<String> on(LocalDate day, List<AgendaCalendar.FreeDay> days) {
        return days.stream().filter(free -> free.day().equals(day)).map(AgendaCalendar.FreeDay::name);
    }
}
