package nl.klankbord.training.ui;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import nl.klankbord.base.ui.Chips;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.partners.Partners;
import nl.klankbord.training.TrainingLinks;
import nl.klankbord.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** Makes what the agenda consists of. */
@Component
class AgendaParts {

    private final Partners partners;
    private final Vocabulary vocabulary;
    private final Dates dates;
    private final TrainingWords words;
    private final FreeDays freeDays;
    private final SeatTaking taking;

    AgendaParts(
            Partners partners,
            Vocabulary vocabulary,
            Dates dates,
            TrainingWords words,
            FreeDays freeDays,
            SeatTaking taking) {
        this.partners = partners;
        this.vocabulary = vocabulary;
        this.dates = dates;
        this.words = words;
        this.freeDays = freeDays;
        this.taking = taking;
    }

    TrainingWords words() {
        return words;
    }

    Dates dates() {
        return dates;
    }

    FreeDays freeDays() {
        return freeDays;
    }

    SeatTaking taking() {
        return taking;
    }

    AgendaFilters filters(Consumer<AgendaState> ask) {
        return new AgendaFilters(partners, vocabulary, ask);
    }

    Chips chips(AgendaState state, Consumer<AgendaState> ask) {
        return AgendaChips.of(state, partners.all(), vocabulary.names(state.topics()), ask);
    }

    AgendaCalendar.Entry entry(AgendaLesson one, Locale language) {
        return new AgendaCalendar.Entry(
                one.id().toString(),
                one.lesson().start(),
                one.lesson().end(),
                words.title(one.edition(), one.lesson(), language),
                List.of(words.beginning(one.lesson(), language), words.standing(one.edition(), one.lesson(), language)),
                Dates.withDay(one.day(), language),
                words.tone(one),
                TrainingLinks.to(one.edition().id()));
    }
}
