package nl.klankbord.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.klankbord.base.ui.Chips;
import nl.klankbord.base.ui.DutchDateField;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.base.ui.ListState;
import nl.klankbord.base.ui.MasterDetail;
import nl.klankbord.base.ui.PartnerBadge;
import nl.klankbord.base.ui.PeopleChip;
import nl.klankbord.base.ui.StatusBadge;
import nl.klankbord.base.ui.UndoNotice;

/** One sample of each house component. */
final class Samples {

    private static final int SKELETON_ROWS = 3;

    private final Component page;

    Samples(Component page) {
        this.page = page;
    }

    Component people() {
        var profile = new Button(text("shell.sample.ask"));
        return row(new PeopleChip(
                new PeopleChip.Person(
                        text("shell.sample.person"),
                        null,
                        text("shell.sample.job"),
                        "EL",
                        text("shell.sample.partner"),
                        "#1f6f5c",
                        text("shell.sample.availability"),
                        ""),
                profile));
    }

    Component badges() {
        var badges = new Div();
        badges.addClassName("row");
        for (var tone : StatusBadge.Tone.values()) {
            badges.add(new StatusBadge(text("shell.sample.tone." + tone.name()), tone));
        }
        badges.add(new PartnerBadge("EL", text("shell.sample.partner"), "#1f6f5c"));
        return badges;
    }

    Component chips() {
        var chips = new Chips();
        fill(chips);
        return chips;
    }

    private void fill(Chips chips) {
        chips.clear();
        for (var filter : List.of("shell.sample.filter.level", "shell.sample.filter.use")) {
            chips.add(text(filter), () -> {
                chips.clear();
                UndoNotice.show(text("shell.sample.filter.removed"), () -> fill(chips));
            });
        }
        chips.clearAll(chips::clear);
    }

    Component form() {
        var name = new TextField();
        var date = new DutchDateField();
        var note = new TextArea();
        var forms = new HouseForm[1];
        var form = new HouseForm(text("shell.sample.form.submit"), () -> {
            if (name.isEmpty()) {
                forms[0].problem(name, text("shell.sample.form.name.missing"));
            }
            if (date.isEmpty()) {
                forms[0].problem(date, text("shell.sample.form.date.missing"));
            }
            if (!forms[0].refused()) {
                UndoNotice.show(text("shell.sample.form.kept"));
            }
        });
        forms[0] = form;
        form.field(name, text("shell.sample.form.name"), text("shell.sample.form.name.hint"));
        form.field(date, text("shell.sample.form.date"), text("shell.sample.form.date.hint"));
        form.optional(note, text("shell.sample.form.note"), "");
        return form;
    }

    Component firstUse() {
        return ListState.firstUse(
                text("shell.sample.first-use"),
                text("shell.sample.first-use.why"),
                text("shell.sample.first-use.example"),
                new Button(text("shell.sample.ask")));
    }

    Component nothingFound() {
        var filters = new Chips();
        fill(filters);
        return ListState.nothingFound(text("shell.sample.searched"), filters, new Anchor("", text("shell.to-start")));
    }

    Component loading() {
        return ListState.loading(SKELETON_ROWS);
    }

    Component error() {
        return ListState.error(
                text("shell.sample.error"), "3F9A21C7", () -> UndoNotice.show(text("shell.sample.error.again")));
    }

    Component masterDetail() {
        var list = new UnorderedList();
        list.addClassName("rows");
        var both = new MasterDetail[1];
        both[0] = new MasterDetail(list, () -> both[0].hideDetail());
        both[0].placeholder(new Paragraph(text("shell.sample.choose")));
        for (var item : List.of("shell.sample.item.one", "shell.sample.item.two")) {
            var choose = new NativeButton(
                    text(item),
                    _ -> both[0].showDetail(
                            new Div(new H3(text(item)), new Paragraph(text("shell.sample.item.text")))));
            choose.addClassName("master-item");
            choose.getElement().setAttribute("data-row", true);
            list.add(new ListItem(choose));
        }
        return both[0];
    }

    private static Component row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("row");
        return row;
    }

    private String text(String key) {
        return page.getTranslation(key);
    }
}
