package nl.klankbord.training.ui.edition;

import com.vaadin.flow.component.html.Paragraph;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.training.EditionPage;
import nl.klankbord.training.Outlook;
import nl.klankbord.training.ui.SeatTable;

/** The seats of each partner in words, and what happens to them when. */
final class SeatsPart extends Part {

    SeatsPart(EditionPage page, EditionTools tools) {
        super("training-edition.seats");
        var seats = page.card().seats();
        var count = new Paragraph(tools.words().free(seats, getLocale()));
        count.addClassName("training-own-heading");
        put(count, new SeatTable(page.partners(), tools.actors().get()::worksFor, tools.words()));
        if (page.releaseOn() != null && !page.released()) {
            put(small(getTranslation("training-edition.release", Dates.withDay(page.releaseOn(), getLocale()))));
        }
        if (seats.minimum() > 0) {
            put(small(getTranslation("training-edition.minimum", seats.minimum())));
        }
        if (page.goNoGoOn() != null
                && page.card().state().isAhead()
                && page.card().outlook() == Outlook.UNDECIDED) {
            put(small(getTranslation("training-edition.go", Dates.withDay(page.goNoGoOn(), getLocale()))));
        }
        if (page.approval()) {
            put(small(getTranslation("training-edition.approval")));
        }
    }
}
