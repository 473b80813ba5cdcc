package nl.klankbord.intervision.ui.accept;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.klankbord.intervision.programme.AcceptancePage;
import nl.klankbord.intervision.ui.Part;

/** Who is in a circle, and when they can meet; what others answered is not told. */
final class FellowsPart extends Part {

    FellowsPart(AcceptancePage page, AcceptTools tools) {
        super("intervision-screens.accept.who");
        var rows = new UnorderedList();
        rows.addClassNames("rows", "intervision-members");
        page.fellows()
                .forEach(fellow -> rows.add(new PersonItem(fellow.who(), fellow.facilitates(), tools.partners())));
        put(rows);
        if (!page.shared().isEmpty()) {
            put(new Paragraph(getTranslation(
                    "intervision-screens.accept.shared", tools.words().halfDays(page.shared(), getLocale()))));
        }
        put(small(getTranslation(
                "intervision-screens.accept.series",
                getTranslation("intervision-screens.series", page.meetings(), page.rhythmWeeks()),
                getTranslation("intervision-screens.minutes", page.minutes()),
                getTranslation("intervision.place." + page.place()))));
    }
}
