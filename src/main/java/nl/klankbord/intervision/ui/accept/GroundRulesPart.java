package nl.klankbord.intervision.ui.accept;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.klankbord.base.ui.Icons;
import nl.klankbord.intervision.programme.AcceptancePage;
import nl.klankbord.intervision.programme.MembershipStep;
import nl.klankbord.intervision.ui.GroundRule;
import nl.klankbord.intervision.ui.Part;
import nl.klankbord.intervision.ui.Trouble;

/** The ground rules, and yes or no to them and the circle. No asks for no reason. */
final class GroundRulesPart extends Part {

    private final transient AcceptancePage page;
    private final transient AcceptTools tools;
    private final transient Runnable accepted;
    private final transient Runnable declined;
    private final Trouble trouble = new Trouble();

    GroundRulesPart(AcceptancePage page, AcceptTools tools, Runnable accepted, Runnable declined) {
        super("intervision-screens.accept.rules");
        this.page = page;
        this.tools = tools;
        this.accepted = accepted;
        this.declined = declined;
        var rules = new UnorderedList();
        rules.addClassName("intervision-rules");
        for (var rule : GroundRule.values()) {
            var title = new H3(Icons.CHECK.small());
            title.add(getTranslation(rule.title()));
            rules.add(new ListItem(title, new Paragraph(getTranslation(rule.text()))));
        }
        put(rules, small(getTranslation("intervision-screens.erase", page.eraseDays())), trouble);
        var row = row();
        if (page.steps().contains(MembershipStep.ACCEPT)) {
            var accept = new Button(
                    getTranslation("intervision-screens.accept"), _ -> take(MembershipStep.ACCEPT, accepted));
            accept.addThemeVariants(ButtonVariant.PRIMARY);
            accept.addClassName("page-primary");
            row.add(accept);
        }
        if (page.steps().contains(MembershipStep.DECLINE)) {
            row.add(new Button(getTranslation("intervision-screens.decline"), _ -> confirm()));
            put(row, small(getTranslation("intervision-screens.decline.hint")));
        }
    }

    private void take(MembershipStep step, Runnable then) {
        trouble.show(tools.taking().step(page.programme(), page.circle(), step, getLocale(), then));
    }

    private void confirm() {
        var dialog = new ConfirmDialog(
                getTranslation("intervision-screens.decline.sure"),
                getTranslation("intervision-screens.decline.sure.why"),
                getTranslation("intervision-screens.decline"),
                _ -> take(MembershipStep.DECLINE, declined));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("base.cancel"));
        dialog.open();
    }
}
