package nl.klankbord.gate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.klankbord.gate.Spot.Kind;

/**
 * Looks for personal data before anything is handed in. It knows forms, not meaning: one in eleven numbers of nine digits
 * passes for a citizen service number, and a name is not found at all. Cost: linear in the length of the texts.
 */
public final class PersonalDataGate {

    private static final List<Detector> DETECTORS = List.of(
            new BsnDetector(),
            new IbanDetector(),
            new MailDetector(),
            new PhoneDetector(),
            new AddressDetector(),
            new BirthDateDetector());

    private PersonalDataGate() {}

    /** Every spot in these texts, in their order, with whether the answers let it pass. */
    public static GateReport look(List<Piece> pieces, GateAnswers answers) {
        var spots = new ArrayList<Spot>();
        for (var piece : pieces) {
            found(piece.text()).stream()
                    .map(find -> new Spot(
                            piece.field(),
                            find.begin(),
                            find.end(),
                            find.kind(),
                            piece.text().substring(find.begin(), find.end()),
                            answers(answers, find, piece.text())))
                    .forEach(spots::add);
        }
        return new GateReport(spots);
    }

    private static List<Find> found(String text) {
        var finds = DETECTORS.stream()
                .flatMap(detector -> detector.find(text).stream())
                .sorted(Comparator.comparingInt(Find::begin).thenComparing(Find::kind))
                .toList();
        return finds.stream()
                .filter(find -> finds.stream().noneMatch(other -> other.hides(find)))
                .collect(Collectors.toList());
    }

    private static boolean answers(GateAnswers answers, Find find, String text) {
        return switch (find.kind()) {
            case NAMED_BSN -> false;
            case BSN -> {
                var digits = Digits.of(text.substring(find.begin(), find.end()));
                yield answers.notBsn().stream()
                        .anyMatch(said -> !said.what().isBlank()
                                && Digits.of(said.number()).equals(digits));
            }
            case IBAN, MAIL, PHONE, ADDRESS, BIRTH_DATE ->
                answers.anonymised()
                        || !answers.reason().isBlank() && !answers.recipients().isEmpty();
        };
    }

    /** What a detector found: first character inclusive, last exclusive. */
    record Find(int begin, int end, Kind kind) {

        /** A part of something larger is told with it; but a citizen service number beside its name always shows. */
        boolean hides(Find other) {
            return kind != other.kind
                    && begin <= other.begin
                    && other.end <= end
                    && other.kind != Kind.NAMED_BSN
                    && (other.kind != Kind.BSN || kind == Kind.IBAN || kind == Kind.PHONE)
                    && (end - begin > other.end - other.begin || kind.compareTo(other.kind) < 0);
        }
    }

    /** Knows one form. */
    interface Detector {

        List<Find> find(String text);
    }
}
