package nl.klankbord.opinion.ui.dossier;

import com.vaadin.flow.component.details.Details;
import nl.klankbord.opinion.Dossier.Advice;
import nl.klankbord.opinion.ui.advice.AdviceDownload;

/** The advice; what was written before it can be unfolded. */
final class AdviceVersions extends DossierSection {

    private final transient DossierTools tools;

    AdviceVersions(OpenDossier open, DossierTools tools) {
        this.tools = tools;
        var versions = open.dossier().advice();
        if (versions.isEmpty()) {
            return;
        }
        var newest = versions.getFirst();
        add(small(about(newest)), new AdviceText(newest.text()));
        if (newest.deliveredAt() != null) {
            add(new AdviceDownload(open.id(), tools.attachments()));
        }
        versions.stream().skip(1).forEach(earlier -> add(new Details(about(earlier), new AdviceText(earlier.text()))));
        heading(getTranslation(
                newest.deliveredAt() == null ? "opinion-dossier.advice.draft" : "opinion-dossier.advice"));
    }

    private String about(Advice version) {
        var status = version.deliveredAt() == null
                ? getTranslation("opinion-dossier.advice.version", version.number())
                : getTranslation(
                        "opinion-dossier.advice.delivered",
                        version.number(),
                        tools.dates().moment(version.deliveredAt(), getLocale()));
        return version.approved() ? getTranslation("opinion-dossier.advice.approved", status) : status;
    }
}
