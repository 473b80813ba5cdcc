package nl.klankbord.people.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.klankbord.base.PlainText;

/**
 * What the columns of a table mean, in their order; empty for a column that is left out. Only expertise, projects and
 * languages may stand in more than one.
 */
public record Columns(List<Optional<PersonField>> meanings) {

    private static final Map<PersonField, List<String>> WORDS = Map.ofEntries(
            Map.entry(
                    PersonField.EXTERNAL_ID,
                    List.of(
                            "externalid",
                            "id",
                            "personeelsnummer",
                            "personeelsnr",
                            "persnr",
                            "medewerkernummer",
                            "medewerkerid",
                            "medewerkernr",
                            "nummer",
                            "employeeid",
                            "employeenumber",
                            "staffnumber",
                            "personid",
                            "externid")),
            Map.entry(
                    PersonField.NAME,
                    List.of("name", "naam", "volledigenaam", "fullname", "displayname", "weergavenaam", "medewerker")),
            Map.entry(PersonField.GIVEN_NAME, List.of("givenname", "voornaam", "roepnaam", "firstname")),
            Map.entry(
                    PersonField.INFIX,
                    List.of("infix", "tussenvoegsel", "tussenvoegsels", "voorvoegsel", "voorvoegsels", "prefix")),
            Map.entry(
                    PersonField.FAMILY_NAME, List.of("familyname", "achternaam", "familienaam", "lastname", "surname")),
            Map.entry(
                    PersonField.PARTNER,
                    List.of(
                            "partner",
                            "gemeente",
                            "organisatie",
                            "werkgever",
                            "organisation",
                            "organization",
                            "municipality",
                            "employer")),
            Map.entry(
                    PersonField.JOB_TITLE,
                    List.of("jobtitle", "functie", "functienaam", "functietitel", "job", "position", "title")),
            Map.entry(
                    PersonField.DEPARTMENT,
                    List.of("department", "afdeling", "team", "cluster", "organisatieonderdeel", "unit")),
            Map.entry(PersonField.HEADLINE, List.of("headline", "ineenzin", "kopregel", "samenvatting", "summary")),
            Map.entry(
                    PersonField.ABOUT,
                    List.of("about", "overmij", "over", "bio", "profiel", "omschrijving", "description")),
            Map.entry(
                    PersonField.EXPERTISE,
                    List.of("expertise", "onderwerpen", "onderwerp", "deskundigheid", "kennis", "topics", "skills")),
            Map.entry(PersonField.PROJECTS, List.of("projects", "projecten", "project")),
            Map.entry(PersonField.LANGUAGES, List.of("languages", "talen", "taal", "language")),
            Map.entry(
                    PersonField.SECOND_OPINION,
                    List.of("availableforsecondopinion", "secondopinion", "beschikbaarvoorsecondopinion")),
            Map.entry(
                    PersonField.INTERVISION,
                    List.of("availableforintervision", "intervisie", "intervision", "beschikbaarvoorintervisie")),
            Map.entry(PersonField.TRAINER, List.of("trainer", "geefttraining", "docent")));

    public Columns {
        meanings = List.copyOf(meanings);
    }

    /** By the words that administrations use for them, in Dutch and English; the first of equals counts. */
    static Columns guess(List<String> header, Map<String, Optional<PersonField>> remembered) {
        var taken = EnumSet.noneOf(PersonField.class);
        var meanings = new ArrayList<Optional<PersonField>>();
        for (var word : header) {
            var chosen = remembered.get(key(word));
            var meaning = (chosen == null ? byWord(word) : chosen)
                    .filter(field -> field.takesMany() || !taken.contains(field));
            meaning.ifPresent(taken::add);
            meanings.add(meaning);
        }
        return new Columns(meanings);
    }

    private static Optional<PersonField> byWord(String word) {
        return WORDS.entrySet().stream()
                .filter(words -> words.getValue().contains(key(word)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** A word of a header without what writers vary. */
    static String key(String word) {
        return PlainText.key(word).replaceAll("[^a-z0-9]", "");
    }

    /** Which columns hold a field. */
    List<Integer> of(PersonField field) {
        var found = new ArrayList<Integer>();
        for (var i = 0; i < meanings.size(); i++) {
            if (meanings.get(i).equals(Optional.of(field))) {
                found.add(i);
            }
        }
        return found;
    }

    /** What is missing to know who somebody is: an id, and a name in one or two parts. */
    public Optional<PersonField> missing() {
        if (of(PersonField.EXTERNAL_ID).isEmpty()) {
            return Optional.of(PersonField.EXTERNAL_ID);
        }
        return of(PersonField.NAME).isEmpty() && of(PersonField.FAMILY_NAME).isEmpty()
                ? Optional.of(PersonField.NAME)
                : Optional.empty();
    }

    /** A field that only one column may hold, and that more than one does. */
    public Optional<PersonField> twice() {
        return EnumSet.allOf(PersonField.class).stream()
                .filter(field -> !field.takesMany() && of(field).size() > 1)
                .findFirst();
    }
}
