package nl.klankbord.intervision.ui.composer;

import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.Texts;
import nl.klankbord.intervision.programme.Programmes;
import nl.klankbord.intervision.programme.Proposals;
import nl.klankbord.intervision.ui.IntervisionWords;
import org.springframework.stereotype.Component;

/** What the composer works with. */
@Component
record ComposerTools(
        Programmes programmes,
        Proposals proposals,
        ComposerColumns columns,
        SaidWords said,
        IntervisionWords words,
        Texts texts,
        CurrentActor actors) {}
