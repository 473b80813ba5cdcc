package nl.klankbord.intervision.ui.programme;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.klankbord.base.ui.PartnerBadge;
import nl.klankbord.intervision.programme.ProgrammePage;
import nl.klankbord.intervision.programme.ProgrammePage.Member;
import nl.klankbord.intervision.programme.ProgrammePage.PartnerCount;
import nl.klankbord.intervision.ui.Part;

/** How many take part per partner; who they are only for who organises it. */
final class PeoplePart extends Part {

    private final transient ProgrammeTools tools;

    PeoplePart(ProgrammePage page, ProgrammeTools tools) {
        super("intervision-screens.people.heading");
        this.tools = tools;
        var total = new Span(
                getTranslation("intervision-screens.people", page.card().people()));
        total.addClassNames("small", "muted");
        beside(total);
        if (page.card().people() == 0) {
            put(small(getTranslation("intervision-screens.people.none")));
            return;
        }
        var rows = new UnorderedList();
        rows.addClassNames("rows", "intervision-partners");
        page.counts().forEach(count -> rows.add(row(count, page)));
        put(rows);
        var wishes = page.wishes();
        if (wishes != null) {
            put(small(getTranslation("intervision-screens.wishes", wishes)));
        }
    }

    private ListItem row(PartnerCount count, ProgrammePage page) {
        var partner = count.partner();
        var number = new Span(String.valueOf(count.people()));
        number.addClassName("count");
        var line = new Div(new PartnerBadge(partner.mark(), partner.name(), partner.accent()), number);
        line.addClassNames("row", "between");
        var people = page.members().stream()
                .filter(member -> member.who().partner().equals(partner.id()))
                .toList();
        if (people.isEmpty()) {
            return new ListItem(line);
        }
        var list = new UnorderedList();
        people.forEach(member -> list.add(person(member)));
        var details = new NativeDetails(line, list);
        details.setOpen(false);
        return new ListItem(details);
    }

    private ListItem person(Member member) {
        var name = new Span(member.who().name());
        var state = new Span(tools.words().standing(member.state(), getLocale()));
        state.addClassNames("small", "muted");
        var item = new ListItem(name, state);
        var entry = member.entry();
        if (entry != null && entry.facilitates()) {
            var leads = new Span(getTranslation("intervision-screens.facilitates"));
            leads.addClassNames("small", "muted");
            item.add(leads);
        }
        item.addClassName("intervision-person");
        return item;
    }
}
