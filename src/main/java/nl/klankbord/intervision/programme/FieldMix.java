package nl.klankbord.intervision.programme;

/** Whether circles hold people of the same field, or of several; the text stands under {@code intervision.field.<name>}. */
public enum FieldMix {
    SIMILAR,
    MIXED
}
