package nl.klankbord.people.intake;

/** What can be told of a person in an import; the words for it stand under {@code people.import.field.<name>}. */
public enum PersonField {
    EXTERNAL_ID("externalId"),
    NAME("name"),
    GIVEN_NAME("givenName"),
    INFIX("infix"),
    FAMILY_NAME("familyName"),
    PARTNER("partner"),
    JOB_TITLE("jobTitle"),
    DEPARTMENT("department"),
    HEADLINE("headline"),
    ABOUT("about"),
    EXPERTISE("expertise"),
    PROJECTS("projects"),
    LANGUAGES("languages"),
    SECOND_OPINION("availableForSecondOpinion"),
    INTERVISION("availableForIntervision"),
    TRAINER("trainer");

    private final String inJson;

    PersonField(String inJson) {
        this.inJson = inJson;
    }

    /** The name of the field in a line of JSON, and in reports. */
    public String inJson() {
        return inJson;
    }

    /** Whether several columns of a table may hold it together. */
    boolean takesMany() {
        return this == EXPERTISE || this == PROJECTS || this == LANGUAGES;
    }
}
