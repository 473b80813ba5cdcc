package nl.klankbord.partners;

/** The yearly figures by which costs can be divided; names are the key of their text. */
public enum FigureKind {
    INHABITANTS,
    AREA_KM2,
    STAFF_FTE,
    CASELOAD,
    MUNICIPAL_FUND
}
