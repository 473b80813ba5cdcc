package nl.klankbord.intervision.ui.programme;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import java.time.LocalDate;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.intervision.programme.ProgrammePage;
import nl.klankbord.intervision.ui.Part;
import nl.klankbord.partners.PartnerCard;
import org.jspecify.annotations.Nullable;

/** What a programme is, for whom and when. */
final class AboutPart extends Part {

    private final DescriptionList facts = new DescriptionList();

    AboutPart(ProgrammePage page) {
        super("intervision-screens.about");
        var entry = page.entry();
        if (!entry.purpose().isEmpty()) {
            put(typed(entry.purpose()));
        }
        facts.addClassName("intervision-facts");
        put(facts);
        day("enrolUntil", entry.enrolUntil());
        day("from", entry.from());
        day("until", entry.until());
        fact("meetings", getTranslation("intervision-screens.series", entry.meetings(), entry.rhythmWeeks()));
        fact("minutes", getTranslation("intervision-screens.minutes", entry.minutes()));
        fact("place", getTranslation("intervision.place." + entry.place()));
        fact("size", getTranslation("intervision-screens.size", entry.least(), entry.most()));
        fact("field", getTranslation("intervision.field." + entry.field()));
        fact("topics", names(page));
        fact(
                "partners",
                String.join(
                        ", ",
                        page.card().partners().stream().map(PartnerCard::name).toList()));
        fact("eraseDays", getTranslation("intervision-screens.erase", entry.eraseDays()));
    }

    private static String names(ProgrammePage page) {
        return String.join(
                ", ",
                page.entry().topics().stream()
                        .map(topic -> page.topicNames().getOrDefault(topic, ""))
                        .filter(name -> !name.isEmpty())
                        .sorted()
                        .toList());
    }

    private void day(String name, @Nullable LocalDate day) {
        fact(name, day == null ? "" : Dates.withDay(day, getLocale()));
    }

    private void fact(String name, String text) {
        if (!text.isEmpty()) {
            facts.add(new Term(getTranslation("intervision-screens.fact." + name)), new Description(text));
        }
    }
}
