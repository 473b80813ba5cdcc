package nl.klankbord.intervision.ui.composer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.List;
import nl.klankbord.base.ui.PageHeader;
import nl.klankbord.intervision.programme.ProposalPage;
import nl.klankbord.intervision.programme.ProposalState;

/** The buttons of the composer: which of them there are depends on how far it is. */
final class ComposerHead {

    private final Arranging arranging;
    private final PageHeader header;
    private final Button undo;
    private final Button stop;
    private final Button search;
    private final Button send;

    ComposerHead(PageHeader header, Arranging arranging) {
        this.arranging = arranging;
        this.header = header;
        undo = new Button(header.getTranslation("intervision-screens.undo"), _ -> arranging.undo());
        stop = new Button(header.getTranslation("intervision-screens.stop"), _ -> arranging.stop());
        search = new Button("", _ -> arranging.search());
        send = new Button(header.getTranslation("intervision-screens.propose"), _ -> confirm());
        List.of(search, stop, undo).forEach(header::secondary);
    }

    void show(ProposalPage page) {
        var first = page.circles().isEmpty();
        var open = page.changeable();
        undo.setVisible(open && page.undos() > 0);
        stop.setVisible(page.state() == ProposalState.RUNNING);
        search.setVisible(open);
        search.setText(header.getTranslation(first ? "intervision-screens.compute" : "intervision-screens.recompute"));
        send.setVisible(open && !first);
        var primary = first ? search : send;
        search.removeThemeVariants(ButtonVariant.PRIMARY);
        search.removeClassNames("page-primary", "button-primary");
        header.primary(primary);
        if (!first && search.getParent().isEmpty()) {
            header.secondary(search);
        }
    }

    private void confirm() {
        var page = arranging.page();
        var circles = page.circles().stream()
                .filter(circle -> !circle.members().isEmpty())
                .toList();
        var dialog = new ConfirmDialog(
                header.getTranslation("intervision-screens.propose.sure", circles.size()),
                header.getTranslation(
                        "intervision-screens.propose.sure.why",
                        circles.stream()
                                .mapToInt(circle -> circle.members().size())
                                .sum()),
                header.getTranslation("intervision-screens.propose"),
                _ -> arranging.send());
        dialog.setCancelable(true);
        dialog.setCancelText(header.getTranslation("base.cancel"));
        dialog.open();
    }
}
