package nl.klankbord.opinion.ui.dossier;

import nl.klankbord.actions.ui.ActionParts;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.opinion.OpinionAsking;
import nl.klankbord.opinion.OpinionDesk;
import nl.klankbord.opinion.OpinionRecords;
import nl.klankbord.opinion.ui.OpinionWords;
import nl.klankbord.opinion.ui.files.AttachmentParts;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.People;
import nl.klankbord.people.ui.PresenceWords;
import org.springframework.stereotype.Component;

/** What the parts of a dossier ask and do. */
@Component
record DossierTools(
        OpinionDesk desk,
        OpinionAsking asking,
        OpinionRecords records,
        People people,
        Partners partners,
        AttachmentParts attachments,
        OpinionWords words,
        PresenceWords presences,
        ActionParts actions,
        Dates dates) {}
