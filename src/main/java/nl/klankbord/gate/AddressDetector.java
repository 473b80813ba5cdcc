package nl.klankbord.gate;

import nl.klankbord.gate.Spot.Kind;

/** A postcode with the number of a house before or behind it; a postcode alone leads to a street, not to a person. */
final class AddressDetector extends PatternDetector {

    private static final String POSTCODE =
            "[1-9][0-9]{3}(?:[ \\u00a0]?(?!SA|SD|SS)[A-Z]{2}|(?!sa|sd|ss)[a-z]{2})(?![\\p{L}\\p{N}])";
    private static final String GAP = "[\\s\\u00a0,;()-]{1,4}";
    private static final String NUMBER = "[1-9][0-9]{0,4}(?![0-9])";

    AddressDetector() {
        super(
                Kind.ADDRESS,
                "(?<![\\p{L}\\p{N}])(?:" + POSTCODE + GAP + "(?:(?:nr|nummer|huisnummer)[.: ]{1,2})?" + NUMBER + "|"
                        + NUMBER + "(?:[ -]?[a-zA-Z0-9]{1,3})?" + GAP + POSTCODE + ")");
    }
}
