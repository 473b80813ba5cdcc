package nl.klankbord.people.ui;

import nl.klankbord.people.SavedSearch;

/** Where a saved search shows what it finds, without a leading slash. */
public final class SavedSearchLinks {

    private SavedSearchLinks() {}

    public static String to(SavedSearch search) {
        return SuggestedColleagues.address(DirectoryState.of(search.query()).parameters());
    }
}
