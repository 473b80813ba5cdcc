package nl.klankbord.intervision.compose;

/** Which pairs the search keeps apart. */
final class Apart {
    private Apart() {}
}
