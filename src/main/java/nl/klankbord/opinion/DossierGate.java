package nl.klankbord.opinion;

import java.util.List;
import java.util.stream.Stream;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.gate.GateReport;
import nl.klankbord.gate.PersonalDataGate;
import nl.klankbord.gate.Piece;
import nl.klankbord.opinion.OpinionTexts.Kind;
import org.springframework.stereotype.Component;

/**
 * Keeps personal data out of what is typed after a question was handed in. What the requester said then holds for the
 * whole dossier: which numbers are no citizen service number, and why it must stay as it is for the few who may read it.
 */
@Component
class DossierGate {

    private final OpinionTexts texts;

    DossierGate(OpinionTexts texts) {
        this.texts = texts;
    }

    GateReport look(OpinionRequest request, List<Piece> pieces, GateAnswers said) {
        var before = texts.read(request.id(), Kind.QUESTION, 0, OpinionEntry.class)
                .map(OpinionEntry::answers)
                .orElse(GateAnswers.none());
        return PersonalDataGate.look(
                pieces,
                new GateAnswers(
                        Stream.concat(before.notBsn().stream(), said.notBsn().stream())
                                .toList(),
                        said.anonymised(),
                        before.reason(),
                        request.parties().recipients()));
    }
}
