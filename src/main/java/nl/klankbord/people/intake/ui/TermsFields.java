package nl.klankbord.people.intake.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.base.ImportReport.Mode;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.people.intake.Columns;
import nl.klankbord.people.intake.ImportTerms;
import nl.klankbord.people.intake.ImportTerms.Format;
import nl.klankbord.people.intake.ImportTerms.Leavers;
import nl.klankbord.people.intake.ImportTerms.Visibility;
import nl.klankbord.people.intake.PeopleImportReport;
import org.jspecify.annotations.Nullable;

/** Whose people they are, who sees what is said of them, and whether all of them are there. */
final class TermsFields {

    private final Select<Optional<PartnerCard>> partner = new Select<>();
    private final Checkbox shared = new Checkbox();
    private final Checkbox complete = new Checkbox();
    private final Checkbox sure = new Checkbox();

    /** @param changed hears that the terms are others */
    TermsFields(HouseForm form, Actor actor, List<PartnerCard> partners, Runnable changed) {
        var network = actor.is(Role.NETWORK_ADMIN);
        var choices = new ArrayList<Optional<PartnerCard>>();
        if (network) {
            choices.add(Optional.empty());
        }
        partners.stream()
                .filter(one -> actor.administers(one.id()))
                .map(Optional::of)
                .forEach(choices::add);
        partner.setItems(choices);
        partner.setItemLabelGenerator(choice ->
                choice.map(PartnerCard::name).orElseGet(() -> form.getTranslation("people.import.partner.each")));
        partner.setValue(choices.stream().findFirst().orElse(Optional.empty()));
        form.field(
                partner,
                form.getTranslation("people.import.partner"),
                form.getTranslation("people.import.partner.hint"));
        partner.setVisible(choices.size() > 1);
        form.field(complete, form.getTranslation("people.import.complete"));
        form.field(sure, form.getTranslation("people.import.sure"));
        sure.setVisible(false);
        form.field(shared, form.getTranslation("people.import.shared"));
        shared.setVisible(network);
        partner.addValueChangeListener(_ -> changed.run());
        complete.addValueChangeListener(_ -> sure.setVisible(false));
    }

    @Nullable
    PartnerId partner() {
        return partner.getValue().map(PartnerCard::id).orElse(null);
    }

    ImportTerms terms(Format format, Mode mode, @Nullable Columns columns) {
        return new ImportTerms(
                format,
                mode,
                shared.getValue() ? Visibility.NETWORK : Visibility.PARTNER,
                partner(),
                leavers(),
                columns);
    }

    private Leavers leavers() {
        if (!complete.getValue()) {
            return Leavers.KEEP;
        }
        return sure.isVisible() && sure.getValue() ? Leavers.MARK_MANY : Leavers.MARK;
    }

    /** Many leavers are confirmed apart. */
    void askWhetherSure(PeopleImportReport report) {
        sure.setVisible(report.manyLeft());
    }
}
