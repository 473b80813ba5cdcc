package nl.klankbord.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** Partners that do not exist, and topics to make a vocabulary as large as one that has grown for years. */
final class InventedNames {

    private static final List<String> FRONT = List.of(
            "Anders",
            "Bree",
            "Dries",
            "Eiken",
            "Goor",
            "Hazen",
            "Kalver",
            "Linde",
            "Molen",
            "Nijver",
            "Otter",
            "Populier",
            "Reiger",
            "Spanker",
            "Turf",
            "Uilen",
            "Vosse",
            "Wilgen",
            "Zwaluw");
    private static final List<String> BACK = List.of(
            "akker", "beekse", "daal", "dorp", "eind", "gein", "hoeve", "horst", "kerke", "landen", "made", "monde",
            "oord", "rade", "stede", "veld", "waard", "wijk");
    private static final List<String> THINGS = List.of(
            "kade",
            "dijk",
            "haven",
            "markt",
            "molen",
            "bos",
            "boom",
            "kas",
            "spoor",
            "bus",
            "taxi",
            "parkeer",
            "lucht",
            "rook",
            "gas",
            "stroom",
            "licht",
            "dak",
            "gevel",
            "pacht",
            "erf",
            "tuin",
            "plein",
            "water",
            "sluis",
            "oever",
            "duin",
            "heide",
            "vee",
            "akker",
            "fruit",
            "vis",
            "honden",
            "duiven",
            "bijen",
            "muziek",
            "kunst",
            "toneel",
            "museum",
            "school",
            "kleuter",
            "jongeren",
            "ouderen",
            "buurt",
            "straat",
            "wijk",
            "dorps",
            "streek",
            "grens",
            "brand",
            "ijs",
            "sneeuw",
            "hitte",
            "schade",
            "huur",
            "koop",
            "pand",
            "lift",
            "deur",
            "sleutel",
            "kleding",
            "papier",
            "glas",
            "metaal",
            "hout",
            "steen",
            "beton",
            "verf",
            "kabel",
            "antenne",
            "drone",
            "fiets",
            "step",
            "schip",
            "brug",
            "tunnel",
            "rotonde",
            "zebra",
            "perron",
            "loket",
            "balie",
            "formulier",
            "brief",
            "krant",
            "film",
            "foto",
            "feest",
            "vlag",
            "lint",
            "archief");
    private static final List<String> HEADS = List.of(
            "keuring",
            "telling",
            "fonds",
            "register",
            "toets",
            "convenant",
            "schouw",
            "ronde",
            "verhuur",
            "bank",
            "conferentie",
            "protocol",
            "meting",
            "atlas",
            "wacht",
            "sanering",
            "heffing",
            "commissie",
            "estafette",
            "wedstrijd");
    private static final int TERMS_OF_A_TOPIC = 5;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private InventedNames() {}

    static List<String> partners(int number) {
        var names = new LinkedHashSet<String>();
        for (var round = 0; names.size() < number; round++) {
            for (var at = 0; at < FRONT.size() && names.size() < number; at++) {
                names.add(FRONT.get(at)
                        + BACK.get((at + round) % BACK.size())
                        + (round < BACK.size() ? "" : " " + (round / BACK.size() + 1)));
            }
        }
        return List.copyOf(names);
    }

    /** Lines for the import of the vocabulary with so many terms more, none of them among those there are. */
    static List<String> topics(int terms, Set<String> taken) {
        var lines = new ArrayList<String>();
        var waiting = new ArrayList<String>();
        var made = 0;
        for (var head : HEADS) {
            for (var thing : THINGS) {
                if (made < terms && taken.add(thing + head)) {
                    waiting.add(thing + head);
                    made++;
                }
                if (waiting.size() == TERMS_OF_A_TOPIC) {
                    lines.add(line(waiting));
                    waiting.clear();
                }
            }
        }
        if (!waiting.isEmpty()) {
            lines.add(line(waiting));
        }
        return lines;
    }

    private static String line(List<String> terms) {
        Map<String, Object> topic = new LinkedHashMap<>();
        topic.put("nl", terms.getFirst());
        topic.put("synonyms", List.copyOf(terms.subList(1, terms.size())));
        return JSON.writeValueAsString(topic);
    }
}
