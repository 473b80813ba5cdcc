package nl.klankbord.intervision;

/** How long the cases of a programme are kept. */
public interface CaseTerms {

    /** After how many days from its meeting a case is erased. */
    int eraseDays(ProgrammeId programme);
}
